import type { Chance } from './chance.js'

/** A table as it is meant: titles of columns, then rows of a title and its cells; an absent cell is empty. */
export interface Grid {
  readonly heads: readonly string[]
  readonly rows: readonly { readonly title: string; readonly cells: readonly string[] }[]
  /** what stands in the corner */
  readonly corner?: string
}

export const LAYOUTS = ['blanks', 'aligned', 'tabs', 'bars', 'bars around', 'markdown', 'cells', 'bar cells'] as const
export type Layout = (typeof LAYOUTS)[number]
export const layoutOf = (chance: Chance): Layout => chance.pick(LAYOUTS)

/** The lines of a table in a layout. */
export function laidOut({ heads, rows, corner = '' }: Grid, layout: Layout): string[] {
  const all = [[corner, ...heads], ...rows.map(({ title, cells }) => [title, ...cells])]
  switch (layout) {
    case 'blanks':
      return all.map((row) => row.filter((cell) => cell !== '').join(' '))
    case 'aligned': {
      const widths = all[0]?.map((_, c) => Math.max(...all.map((row) => (row[c] ?? '').length))) ?? []
      return all.map((row) => row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart((widths[c] ?? 0) + 3))).join(''))
    }
    case 'tabs':
      return all.map((row) => row.join('\t'))
    case 'bars':
      return all.map((row) => row.join(' | '))
    case 'bars around':
      return all.map((row) => `| ${row.join(' | ')} |`)
    case 'markdown':
      return all.flatMap((row, i) => [`| ${row.join(' | ')} |`, ...(i === 0 ? [`|${row.map(() => '---').join('|')}|`] : [])])
    case 'cells':
      return all.flat().filter((cell) => cell !== '')
    case 'bar cells':
      return all.flat().map((cell) => `| ${cell}`)
  }
}

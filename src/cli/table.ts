/** The last column is printed whole, the others are cut at this width. */
const WIDEST = 48

/** Rows under their heads as aligned text; a column of numbers alone stands to the right. */
export function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cut = (cell: string | number, c: number): string => {
    const text = String(cell)
    return text.length > WIDEST && c < heads.length - 1 ? `${text.slice(0, WIDEST - 1)}…` : text
  }
  const right = heads.map((_, c) => rows.every((row) => typeof row[c] === 'number'))
  const lines = [heads, ...rows].map((row) => row.map(cut))
  const widths = heads.map((_, c) => Math.max(...lines.map((line) => line[c]?.length ?? 0)))
  const padded = lines.map((line) => line.map((cell, c) => (right[c] ? cell.padStart(widths[c] ?? 0) : cell.padEnd(widths[c] ?? 0))))
  return padded.map((line) => `${line.join('  ').trimEnd()}\n`).join('')
}

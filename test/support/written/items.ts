import type { Chance } from './chance.js'

/** A list of labels and their values, in one of the ways in which notices print it. */
export interface Item {
  readonly label: string
  readonly value: string
}

export const LISTS = ['colons', 'blanks', 'below', 'tabs', 'bars', 'bars around', 'cells', 'bar cells'] as const
export type List = (typeof LISTS)[number]
export const listOf = (chance: Chance): List => chance.pick(LISTS)

const MARKERS = [
  (n: number) => `(${n}) `,
  (n: number) => `${n}. `,
  (n: number) => `${n}) `,
  (n: number) => `${String.fromCharCode(0x245f + n)} `,
  () => '- ',
  () => '• ',
  () => '',
] as const

/** How the items of a release are marked: one way throughout. */
export type Marker = (n: number) => string
export const markerOf = (chance: Chance): Marker => chance.pick(MARKERS)

export const listed = (items: readonly Item[], list: List, marker: Marker): string[] =>
  items.flatMap(({ label, value }, i) => itemIn(list, `${marker(i + 1)}${label}`, value))

function itemIn(list: List, title: string, value: string): string[] {
  switch (list) {
    case 'colons':
      return [`${title}: ${value}`]
    case 'blanks':
      return [`${title}    ${value}`]
    case 'below':
      return [`${title}:`, `    ${value}`]
    case 'tabs':
      return [`${title}\t${value}`]
    case 'bars':
      return [`${title} | ${value}`]
    case 'bars around':
      return [`| ${title} | ${value} |`]
    case 'cells':
      return [title, value]
    case 'bar cells':
      return [`| ${title}`, `| ${value} |`]
  }
}

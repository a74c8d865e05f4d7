import type { Count, Kind } from './allottee-counts.js'

/** What is told of a group, or of the sum of all. */
export interface Told {
  persons?: Count | undefined
  rights?: Count | undefined
}

/** Nobody gets less than one right: where the order alone told the numbers, it misled. */
export const isOdd = ({ persons, rights }: Told): boolean =>
  persons !== undefined &&
  rights !== undefined &&
  persons.kind === undefined &&
  rights.kind === undefined &&
  rights.found.value < persons.found.value

/** Which of a row's numbers counts heads and which rights, as far as that is certain. */
export function tell(counts: readonly (Count | undefined)[], order: readonly Kind[], columns: boolean): Told {
  // numbers that say themselves that they are something else stand in no other's column
  const named = counts.some((count) => count?.kind === 'other') ? order.filter((kind) => kind !== 'other') : order
  const open = counts.filter((count) => count?.kind === undefined)
  const said = (kind: Kind): Count | undefined => counts.find((count) => count?.kind === kind)
  const left = (['persons', 'rights'] as const).filter((kind) => said(kind) === undefined)
  let kinds: readonly Kind[] = []
  if (columns && open.length === counts.length && open.length === order.length) kinds = order
  else if (open.length === 1) kinds = left.length === 1 ? left : named.length === 1 ? named : []
  else if (open.length === 2 && left.length === 2 && named.length === 2) kinds = named
  const told = (kind: Kind): Count | undefined => said(kind) ?? open[kinds.indexOf(kind)]
  return { persons: told('persons'), rights: told('rights') }
}

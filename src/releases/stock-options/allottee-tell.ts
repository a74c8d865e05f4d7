import type { Count, Kind } from './allottee-counts.js'

/** Nobody gets less than one right: where the order alone told the numbers, it misled. */
export const isOdd = ({ persons, rights }: { persons?: Count; rights?: Count }): boolean =>
  persons !== undefined &&
  rights !== undefined &&
  persons.kind === undefined &&
  rights.kind === undefined &&
  rights.found.value < persons.found.value

/** Which of a row's numbers counts heads and which rights; undefined where that is not certain. */
export function tell(
  counts: readonly (Count | undefined)[],
  order: readonly Kind[],
  columns: boolean,
): { persons?: Count; rights?: Count } | undefined {
  // numbers that say themselves that they are something else stand in no other's column
  const named = counts.some((count) => count?.kind === 'other') ? order.filter((kind) => kind !== 'other') : order
  const told: { persons?: Count; rights?: Count } = {}
  const open: (Count | undefined)[] = []
  for (const count of counts) {
    if (count?.kind === 'other') continue
    if (count?.kind === undefined) open.push(count)
    else told[count.kind] ??= count
  }
  if (open.every((count) => count === undefined)) return told.persons === undefined && told.rights === undefined ? undefined : told
  const left = (['persons', 'rights'] as const).filter((kind) => told[kind] === undefined)
  if (columns && open.length === counts.length && open.length === order.length) {
    order.forEach((kind, k) => {
      const count = open[k]
      if (kind !== 'other' && count !== undefined) told[kind] = count
    })
    return told
  }
  const only = open[0]
  if (open.length === 1 && only !== undefined) {
    const kind = left.length === 1 ? left[0] : named.length === 1 ? named[0] : undefined
    if (kind === undefined || kind === 'other') return told.persons === undefined && told.rights === undefined ? undefined : told
    told[kind] = only
    return told
  }
  if (open.length === 2 && left.length === 2 && named.length === 2) {
    named.forEach((kind, k) => {
      const count = open[k]
      if (kind !== 'other' && count !== undefined) told[kind] = count
    })
    return told
  }
  return told.persons === undefined && told.rights === undefined ? undefined : told
}

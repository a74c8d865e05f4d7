import { placeIn } from '../document/search.js'
import type { Range } from './range.js'

/** How far the furthest of those of some ranges reaches that begin before a place; 0 where none does. */
export function reachOf(ranges: readonly Range[]): (before: number) => number {
  if (ranges.length === 0) return () => 0
  const inOrder = [...ranges].sort((a, b) => a.first - b.first)
  let furthest = 0
  const ends = inOrder.map(({ last }) => {
    furthest = Math.max(furthest, last)
    return furthest
  })
  return (before) => ends[placeIn(inOrder, ({ first }) => first < before) - 1] ?? 0
}

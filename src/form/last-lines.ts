import type { Doc } from './doc.js'
import type { Range } from './range.js'

/** What of a range stands on the line that it ends on, or on the last lines of it: a title's words beside its cells, the heads right above a table. */
export function lastLines({ tokens: { line } }: Doc, { first, last }: Range, count = 1): Range {
  let own = last
  while (own > first && (line[last - 1] as number) - (line[own - 1] as number) < count) own -= 1
  return { first: own, last }
}

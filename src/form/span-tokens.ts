import type { Doc, Range } from './doc.js'

/** The tokens of a span. */
export const rangeOfSpan = (doc: Doc, span: { start: number; end: number }): Range => ({
  first: tokenAt(doc, span.start),
  last: tokenAt(doc, span.end),
})

/** The first token that begins at an offset or behind it. */
export function tokenAt({ tokens }: Doc, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.start[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

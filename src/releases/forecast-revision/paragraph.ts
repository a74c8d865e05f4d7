import type { Segment } from '../../document/layout.js'
import type { Doc } from '../../form/doc.js'
import { segmentAt } from '../../form/readers.js'

/** Where the paragraph of token `i` begins, or not far before it: a headline above it is none of its words. */
export function paragraphAt({ layout: { segments } }: Doc, i: number): number {
  let s = segmentAt(segments, i)
  while (segments[s]?.afterBlank === false && (segments[s] as Segment).first > i - NEAR) s -= 1
  return Math.max(segments[s]?.first ?? 0, i - NEAR)
}
const NEAR = 60

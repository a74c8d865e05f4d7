import type { Doc, Range } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import type { Path } from '../../form/pointer.js'
import { percent } from '../../form/readers.js'
import { isVoting } from '../../language/en/buyback.js'
import { put } from './put.js'

/** "2.0% of the voting rights": so near behind stands what a percentage is of. */
const NEAR = 5

/** The percentage of the issued shares stands right behind their number; one of the voting rights is another. */
export function readPercent(doc: Doc, draft: Draft, { first, last }: Range, path: Path | undefined): void {
  if (path === undefined) return
  let found = percent(doc, { first, last })
  for (let from = first; found !== undefined; found = percent(doc, { first: from, last })) {
    const voting = votingIn(doc, { first: from, last: Math.min(last, found.last + NEAR) })
    if (voting < 0) break
    from = Math.max(found.last, voting + 1)
  }
  if (found !== undefined && found.value > 0) put(draft, path, found) // "0.0%" is how far a programme has come
}

/** The first word of votes in a range, or -1. */
function votingIn({ tokens }: Doc, { first, last }: Range): number {
  for (let i = first; i < last; i += 1) if (isVoting(tokens, i)) return i
  return -1
}

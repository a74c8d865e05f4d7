import { isMark, NUMBER, WORD } from '../../document/scan.js'
import { capital } from '../../form/capital.js'
import { type Doc, holds, type Range } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import type { Path } from '../../form/pointer.js'
import { percent } from '../../form/readers.js'
import { hasOne } from '../../form/words.js'
import type { Concept } from '../../language/concepts.js'
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
    if (voting < 0 && isOfIssued(doc, behind(doc, found.last, last)) && !isOfBought(doc, { first: from, last: found.last })) break
    from = Math.max(found.last, voting + 1)
  }
  if (found !== undefined && found.value > 0) put(draft, path, found) // "0.0%" is how far a programme has come
}

/** What stands behind a percentage up to the end of its bracket, its clause or its line. */
function behind({ tokens }: Doc, first: number, end: number): Range {
  let last = first
  while (last < Math.min(end, first + FAR) && !ENDS.some((mark) => isMark(tokens, last, mark)) && tokens.kind[last] !== NUMBER) {
    if (tokens.line[last] !== tokens.line[first - 1] && capital(tokens, last)) break
    last += 1
  }
  return { first, last }
}
const ENDS = [')', ';', '.', '|']
const FAR = 14

/** "of the issued shares", "of common stock", or nothing; not "of the shares purchased", "of the maximum", "by September 30". */
function isOfIssued(doc: Doc, range: Range): boolean {
  if (!hasOne(doc, range, (tokens, i) => tokens.kind[i] === WORD) || holds(doc, range, 'issued', 'excludingTreasury')) return true
  return holds(doc, range, 'share', 'shareCommon') && !holds(doc, range, 'treasury', ...BOUGHT)
}
/** "(ratio of shares bought so far: 40.0%)", "(progress rate: 40.0%)": what the bracket says before its percentage. */
function isOfBought(doc: Doc, { first, last }: Range): boolean {
  let open = last - 1
  while (open >= first && !isMark(doc.tokens, open, '(')) open -= 1
  const said = { first: open, last }
  return open >= first && !holds(doc, said, 'issued') && holds(doc, said, 'acquire:past', 'cumulative', 'progress')
}
const BOUGHT: readonly Concept[] = ['acquire', 'acquire:past', 'acquire:future', 'cancel', 'cancel:past', 'cancel:future', 'maximum']

/** The first word of votes in a range, or -1. */
function votingIn({ tokens }: Doc, { first, last }: Range): number {
  for (let i = first; i < last; i += 1) if (isVoting(tokens, i)) return i
  return -1
}

import { isMark } from '../../document/scan.js'
import { isDividendKind } from '../../language/en/revisions.js'
import type { NumberMention } from '../../reading/mention.js'
import { conceptAt, type Doc } from '../doc.js'

/** The parts of a dividend are told in few words: "(Commemorative dividend: 10.00 yen)". */
const LONGEST = 14

/**
 * The token behind a bracket at token `i` that tells the parts of the amount before it, "(ordinary dividend 15.00)"; `i`
 * where there is none.
 */
export function behindParts({ tokens }: Doc, i: number): number {
  if (!isMark(tokens, i, '(') || !isDividendKind(tokens, i + 1)) return i
  for (let k = i + 1; k < i + LONGEST; k += 1) if (isMark(tokens, k, ')')) return k + 1
  return i
}

/**
 * The token behind words that stand for an amount which is not decided, "Undecided", alone on their line or between bars;
 * `i` where there are none.
 */
export function behindPending(doc: Doc, i: number): number {
  if (conceptAt(doc, i) !== 'pending') return i
  const { tokens, terms } = doc
  const end = terms.last[terms.at[i] as number] as number
  const opens = isMark(tokens, i - 1, '|') || tokens.line[i - 1] !== tokens.line[i]
  const closes = isMark(tokens, end, '|') || tokens.line[end] !== tokens.line[i]
  return opens && closes ? end : i
}

/** "(ordinary dividend: 5.00)": an amount behind a colon inside brackets belongs to the title. */
export const isAside = (tokens: Doc['tokens'], { first, last }: NumberMention): boolean =>
  isMark(tokens, first - 1, ':') && isMark(tokens, last, ')')

import { isMark, NUMBER, WORD } from '../document/scan.js'
import { isAbstract, isAccountsNote, isDocument, isEvents, isMachineReadable, isSubsequent } from '../language/en/press.js'
import { capital } from './capital.js'
import type { Doc } from './doc.js'

/** A note's heading stands at its top. */
const TOP = 120
const LONGEST_TITLE = 14

/** Words of which such a note has one. */
const SAYINGS = [isMachineReadable, isAbstract, isAccountsNote]

/** Whether a text is a note to a company's accounts, not a release: "NOTE 9. STOCK OPTION PLANS", "Equity [Abstract]". */
export function isAccounts(doc: Doc): boolean {
  const { tokens } = doc
  const end = Math.min(TOP, tokens.count)
  if (tellsOfLater(doc)) return true
  if (!SAYINGS.some((isOne) => isOne.occursIn(tokens))) return false
  for (let i = 0; i < end; i += 1) {
    if (isMachineReadable(tokens, i) && isDocument(tokens, i + 1)) return true
    if (
      isAbstract(tokens, i) &&
      (isMark(tokens, i - 1, '[') || isMark(tokens, i - 1, '(')) &&
      (isMark(tokens, i + 1, ']') || isMark(tokens, i + 1, ')'))
    )
      return true
    if (isAccountsNote(tokens, i) && isTitle(doc, i)) return true
  }
  return false
}

/** "Subsequent Events" alone on the first line. */
function tellsOfLater({ tokens }: Doc): boolean {
  let i = 0
  while (isMark(tokens, i, '|')) i += 1
  return isSubsequent(tokens, i) && isEvents(tokens, i + 1) && i + 2 < tokens.count && tokens.line[i + 2] !== tokens.line[i]
}

/** A numbered title that fills its line: no sentence of a footnote, "Note 1: Sales count when ordered." */
function isTitle({ tokens }: Doc, i: number): boolean {
  const line = tokens.line[i] as number
  if (i > 0 && tokens.line[i - 1] === line && !isMark(tokens, i - 1, '|')) return false
  const numbered = tokens.kind[i + 1] === NUMBER || (tokens.end[i + 1] as number) - (tokens.start[i + 1] as number) === 1
  if (!numbered || tokens.kind[i + 2] === WORD) return false
  let low = 0
  let k = i + 3
  for (; k < tokens.count && tokens.line[k] === line; k += 1) {
    if (k > i + LONGEST_TITLE || tokens.kind[k] === NUMBER) return false
    if (tokens.kind[k] === WORD && !capital(tokens, k)) low += 1
  }
  return k > i + 3 && low <= 2 && !isMark(tokens, k - 1, '.')
}

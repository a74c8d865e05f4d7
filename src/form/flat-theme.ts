import { isMark, NUMBER, WORD } from '../document/scan.js'
import { capital } from './capital.js'
import { conceptSet, isAmong } from './concept-set.js'
import { conceptAt, type Doc } from './doc.js'
import { FLATTENED } from './flattened.js'
import { type Headings, nameOf, type Theme } from './theme.js'

/** Tokens of a heading. */
const LONGEST = 40
const FEWEST = 2

/** Whether a token goes on in a line that holds a whole text. */
export function isFlattened({ tokens: { line, lines } }: Doc, i: number): boolean {
  const at = line[i] as number
  return line[i - 1] === at && (lines.end[at] as number) - (lines.start[at] as number) > FLATTENED
}

/**
 * What the words right before a list or a label in a flattened line say of it, from behind the value before them on:
 * "… 1,320,500 shares (Reference) Details of the resolution of March 31, 2023 (1) Class of shares".
 */
export function flatThemeBefore(doc: Doc, themes: Headings, from: number, to: number): Theme | undefined {
  const { tokens } = doc
  let last = to
  while (last > from && (isMark(tokens, last - 1, '.') || isMark(tokens, last - 1, ':'))) last -= 1
  for (let k = last - FEWEST; k >= from && k > last - LONGEST; k -= 1) {
    if (!opensHeading(doc, k)) continue
    const at = { first: k, last }
    const name = nameOf(doc, themes, at)
    return name === undefined ? undefined : { name, at }
  }
  return undefined
}

/** "Reference: …", and a capital behind what ends a value: a bracket, a number, its unit. */
function opensHeading(doc: Doc, k: number): boolean {
  const { tokens } = doc
  if (conceptAt(doc, k) === 'reference') return conceptAt(doc, k - 1) !== 'reference'
  if (tokens.kind[k] !== WORD || !capital(tokens, k)) return false
  if (tokens.kind[k - 1] === NUMBER) return true
  if (tokens.kind[k - 1] === WORD) return isAmong(doc, k - 1, UNITS) && tokens.kind[k - 2] === NUMBER
  return !isMark(tokens, k - 1, ',') && !isMark(tokens, k - 1, '(') && !isMark(tokens, k - 1, '"') && !isMark(tokens, k - 1, '&')
}
const UNITS = conceptSet('share', 'shareCommon', 'currency', 'scale', 'right')

import { isMark, MARK, NUMBER, WORD } from '../document/scan.js'
import { isLink } from '../language/en/letter.js'
import { isWeekday } from '../language/en/press.js'
import { mentionAt } from '../reading/mentions.js'
import { capital } from './capital.js'
import { dateAt } from './dates.js'
import type { Doc } from './doc.js'
import { bracketEnd } from './head-prose.js'
import { companyName } from './names.js'
import { isAllFurniture } from './site-lines.js'

/** A date and a name on one line are short. */
const BESIDE_TOKENS = 20

/** The page's number that opens a flattened text, "- 1 -": the token behind it, else `i`. */
export function folioEnd({ tokens }: Doc, i: number): number {
  const page = i + 1
  if (!isMark(tokens, i, '-') || tokens.kind[page] !== NUMBER || !isMark(tokens, page + 1, '-')) return i
  return (tokens.end[page] as number) - (tokens.start[page] as number) <= FOLIO ? page + 2 : i
}
const FOLIO = 2

/** A date and a company's name side by side on a short line: where the second of them begins, or 0. */
export function besideName(doc: Doc, first: number, last: number): number {
  const { tokens, mentions } = doc
  if (last - first > BESIDE_TOKENS) return 0
  const opening = dateAt(doc, first)
  if (opening !== undefined) {
    if (opening.day === undefined || opening.year === undefined || opening.last >= last) return 0
    if (isAllFurniture(doc, opening.last, last)) return opening.last // "July 1, 2015 To whom it may concern"
    const name = companyName(doc, opening.last, last)
    return name?.first === opening.last && name.last === last ? opening.last : 0
  }
  // a date ends in its year
  if (tokens.kind[last - 1] !== NUMBER || tokens.kind[first] !== WORD) return 0
  const closing = mentions[mentionAt(mentions, last) - 1]
  if (closing?.kind !== 'date' || closing.last !== last || closing.day === undefined || closing.first <= first) return 0
  const dated = weekdayBefore(tokens, closing.first)
  // "To all concerned parties  July 1, 2015"
  if (tokens.kind[dated - 1] === WORD && !isLink(tokens, dated - 1) && dated > first && isAllFurniture(doc, first, dated)) return dated
  const name = companyName(doc, first, dated)
  if (name?.first !== first) return 0
  // "Example Works (code 1234) June 9th, 2010"
  const coded = isMark(tokens, name.last, '(') && bracketEnd(doc, name.last) === dated
  return coded || name.last === dated ? dated : 0
}

/** The first token of "Thursday, September 7, 2023" whose date begins at token `i`, else `i`. */
function weekdayBefore(tokens: Doc['tokens'], i: number): number {
  const k = isMark(tokens, i - 1, ',') ? i - 2 : i - 1
  return isWeekday(tokens, k) ? k : i
}

/** The end of a date at token `i` that hangs on nothing, or -1. */
export function ownDateEnd(doc: Doc, i: number): number {
  const { tokens } = doc
  const date = dateAt(doc, i)
  if (date === undefined || date.day === undefined || date.year === undefined || isLink(tokens, i - 1)) return -1
  if (isMark(tokens, date.last, '-') && isMark(tokens, date.last + 2, ':') && tokens.kind[date.last + 1] === NUMBER) return -1 // "23 October 2003 - 11:34PM": a site's stamp
  const before = doc.mentions[mentionAt(doc.mentions, i) - 1]
  if (before?.kind === 'date' && before.last === i && isMark(tokens, before.first - 1, '(')) return -1 // "(June 1, 2015 November 30, 2015)": its dash is lost
  if (tokens.end[i - 1] === tokens.start[i]) return -1 // "April 1, 2018December 31, 2018": the second day of a range
  if (tokens.kind[i - 1] !== MARK) return behindRange(doc, date.last)
  const closed = isMark(tokens, i - 1, '.') || isMark(tokens, i - 1, ')') || isMark(tokens, i - 1, ']')
  return closed && capital(tokens, date.last) ? date.last : -1
}

/** "April 1, 2019 - June 30, 2019": the token behind a range whose first day ends at token `i`, else `i`. */
export function behindRange(doc: Doc, i: number): number {
  const joined = isMark(doc.tokens, i, '-') || isMark(doc.tokens, i, '~')
  return (joined ? dateAt(doc, i + 1)?.last : undefined) ?? i
}

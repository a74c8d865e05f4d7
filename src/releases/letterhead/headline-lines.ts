import { isMark, NUMBER, WORD } from '../../document/scan.js'
import { capital } from '../../form/capital.js'
import { conceptSet, firstAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc } from '../../form/doc.js'
import { endsSentence } from '../../form/figures/cut.js'
import { unitsIn } from '../../form/figures/units.js'
import { companyName } from '../../form/names.js'
import type { Piece } from '../../form/pieces.js'
import { PARTS_OF_YEAR } from '../../form/prose/label.js'
import { isFull, wrappingOf } from '../../form/wrapping.js'
import {
  isAndOr,
  isAnswer,
  isArticle,
  isHangingStart,
  isHeadWord,
  isLink,
  isLooseLink,
  isNotice,
  isOpenEnd,
  isSmall,
} from '../../language/en/letter.js'
import { isTo } from '../../language/en/small.js'
import { mentionAt, mentionsIn } from '../../reading/mentions.js'

const FEWEST_WORDS = 3
/** A second line of so few words belongs to the first, whatever it says. */
const REST_OF_LINE = 2
/** A remark between dashes of so few words ends the headline; a longer one is a line of its own. */
export const SHORT_REMARK = 4
/** A colon so near a line's end parts a label and its value. */
const SHORT_VALUE = 7
/** A line that reads like a headline: words of one, no sentence, no name alone, no field. */
export function isHeadline(doc: Doc, piece: Piece): boolean {
  const { tokens } = doc
  if (piece.kind !== 'text' || isBracketed(doc, piece) || isFieldLike(doc, piece)) return false
  if (isMark(tokens, piece.first, '~')) return false // "~ Sales grow in the second quarter ~": a remark below one
  let words = 0
  let topic = 0
  let notice = 0
  for (let i = piece.first; i < piece.last; i += 1) {
    if (tokens.kind[i] !== WORD) continue
    words += 1
    if (isNotice(tokens, i)) notice += 1
    if (isHeadWord(tokens, i)) topic += 1
  }
  if (words < FEWEST_WORDS || topic + notice === 0) return false
  const begin = tokens.kind[piece.first] === WORD ? piece.first : piece.first + 1
  if (!capital(tokens, begin)) return false
  if (notice === 0 && topic < 2 && !isToDo(doc, piece) && !isOfPeriod(doc, piece)) return false
  if (statesFigures(doc, piece) || headsTable(doc, piece)) return false
  return !isMark(tokens, piece.last - 1, ':') && !endsSentence(doc, piece.last - 1) && !isQuoted(doc, piece)
}

const PERIODS = conceptSet(...PARTS_OF_YEAR, 'fiscalYear', 'yearEnded', 'yearEnding')

/** "Interim Results for the Six Months to 30 September". */
const isOfPeriod = (doc: Doc, { first, last }: Piece): boolean =>
  firstAmong(doc, first, last, RESULT) >= 0 && firstAmong(doc, first, last, PERIODS) >= 0
const RESULT = conceptSet('result')

/** "Basic earnings per share 10.4p 12.1p (14.0)%": a row of a table, whatever its title says. */
const ROW = 3
/** A line of running words with more than one amount of money is an item of a list, or a sentence: headlines that tell two have capitals. */
export function statesFigures(doc: Doc, piece: Piece): boolean {
  let amounts = 0
  let numbers = 0
  let before = -1
  for (const mention of mentionsIn(doc.mentions, piece.first, piece.last)) {
    if (mention.kind !== 'number') continue
    if (mention.first === before && mention.last === piece.last) return true // "Dividend per share 1.80 1.40"
    before = mention.last
    if (!isMark(doc.tokens, mention.first - 1, '/') && !isMark(doc.tokens, mention.last, '/')) numbers += 1 // "09/10/19" is a day
    if (mention.currency !== undefined) amounts += 1
  }
  return numbers >= ROW || (amounts > 1 && !isTitleCase(doc, piece))
}

/** "Key figures (EUR million) H1 2019 H1 2018": the unit of what stands below it. */
const headsTable = (doc: Doc, { first, last }: Piece): boolean =>
  unitsIn(doc, { first, last }).some(
    (unit) => unit.factor !== undefined && unit.currency !== undefined && isMark(doc.tokens, unit.first - 1, '('),
  )

/** A headline printed twice, the first time perhaps with a name and a colon before it. */
export function isRepeat({ tokens }: Doc, piece: Piece, next: Piece): boolean {
  if (isAlike(tokens, piece.first, next.first)) return true
  for (let i = piece.first + 1; i < piece.last && i < piece.first + LONGEST_NAME; i += 1)
    if (isMark(tokens, i, ':'))
      return (
        isAlike(tokens, i + 1, next.first) ||
        (tokens.code[piece.first] === tokens.code[next.first] && isAlike(tokens, i + 1, next.first + i - piece.first))
      )
  return false
}

/** Tokens of a name before a colon. */
export const LONGEST_NAME = 6

function isAlike({ code }: Doc['tokens'], a: number, b: number): boolean {
  for (let k = 0; k < 4; k += 1) if (code[a + k] !== code[b + k]) return false
  return true
}

export function hasNotice({ tokens }: Doc, { first, last }: Piece): boolean {
  for (let i = first; i < last; i += 1) if (isNotice(tokens, i)) return true
  return false
}

/** A line that is a company's name, alone or with a bracket behind it. */
export function isNameLine(doc: Doc, { first, last }: Piece): boolean {
  const name = companyName(doc, first, last)
  return name !== undefined && name.first === first && (name.last >= last || isMark(doc.tokens, name.last, '('))
}

/** "Quarterly investors' meeting: No": a label with a short value is no headline. */
export function isFieldLike(doc: Doc, { first, last }: Piece): boolean {
  const concept = conceptAt(doc, first)
  if (concept === 'headField' || concept === 'date:scheduled') return true
  // "Results briefing: Scheduled (for institutional investors)"
  for (let i = first; i < last; i += 1) if (isMark(doc.tokens, i, ':') && isAnswer(doc.tokens, i + 1)) return true
  for (let i = Math.max(first, last - SHORT_VALUE); i < last; i += 1)
    if (isMark(doc.tokens, i, ':') && !isTime(doc, i) && !partsHeadline(doc, first, i)) return true
  return false
}

/** "Update on Repurchase of Own Shares: Repurchase Completed": what stands behind the colon is a headline's, too. */
function partsHeadline({ tokens }: Doc, first: number, colon: number): boolean {
  if (!isHeadWord(tokens, colon + 1) || !capital(tokens, colon + 1)) return false
  let topic = 0
  for (let i = first; i < colon; i += 1) if (isHeadWord(tokens, i)) topic += 1
  return topic > 1
}

/** "12:30" */
const isTime = ({ tokens }: Doc, colon: number): boolean =>
  tokens.kind[colon + 1] === NUMBER && tokens.kind[colon - 1] === NUMBER && tokens.start[colon + 1] === tokens.end[colon]

/** "Example Corporation to Issue Stock Acquisition Rights". */
const isToDo = ({ tokens }: Doc, { first, last }: Piece): boolean => {
  for (let i = first; i < last - 1; i += 1) if (isTo(tokens, i) && !capital(tokens, i) && capital(tokens, i + 1)) return true
  return false
}

export const isBracketed = ({ tokens }: Doc, piece: Piece): boolean =>
  isMark(tokens, piece.first, '(') && isMark(tokens, piece.last - 1, ')')
const isQuoted = ({ tokens }: Doc, piece: Piece): boolean => isMark(tokens, piece.first, '"') && isMark(tokens, piece.last - 1, '"')

/** Whether a headline goes on in the next line: its own line is open, or the next can stand for nothing else. */
export function goesOn(doc: Doc, piece: Piece, next: Piece): boolean {
  const { tokens } = doc
  const full = !blankBefore(doc, next) && isFull(doc, piece.last - 1)
  if (!blankBefore(doc, next) && isOneOver(doc, piece.last - 1, next.first)) return true
  if (next.kind === 'date' || next.kind === 'dateline')
    return isLink(tokens, piece.last - 1) && (full || next.kind === 'date') && !(next.afterBlank && isLooseLink(tokens, piece.last - 1))
  const dated = isMark(tokens, piece.last - 1, ',') || conceptAt(doc, piece.last - 1) === 'fiscalYear'
  if (next.kind === 'furniture' && dated && isYear(doc, next)) return true
  if (next.kind !== 'text' && !(full && next.kind === 'furniture')) return false
  if (isRepeat(doc, piece, next)) return false
  if (isFieldLike(doc, next)) return false // "Announced: Nov. 7, 2014"
  const gap = tokens.line[next.first] as number
  const before = tokens.line[piece.last - 1] as number
  if (isBracketed(doc, next)) return !hasArticle(doc, next) && next.last - next.first < 12 && !blankBefore(doc, next)
  const end = piece.last - 1
  const open =
    isMark(tokens, end, ',') ||
    isMark(tokens, end, '&') ||
    isMark(tokens, end, '-') ||
    isSmall(tokens, end) ||
    isAndOr(tokens, end) ||
    isLink(tokens, end) ||
    isOpenEnd(tokens, end) ||
    isOpenBracket(doc, piece)
  if (isMark(tokens, next.first, '-') && isMark(tokens, next.last - 1, '-')) return words(doc, next) <= SHORT_REMARK
  if (!open && isListed(doc, next)) return false
  if (!open && (isMark(tokens, next.first, '-') || doc.layout.segments[next.segment]?.marker !== undefined))
    return words(doc, next) <= SHORT_REMARK
  if (open || (full && !isNameLine(doc, next))) return true
  // "for Employees of Subsidiaries" on a line of its own: nothing else begins so
  if (isLink(tokens, next.first) && !capital(tokens, next.first) && capital(tokens, next.first + 1) && !endsSentence(doc, next.last - 1))
    return true
  // "Utilizing Stock Acquisition Rights"
  if (isHangingStart(tokens, next.first) && !endsSentence(doc, next.last - 1)) return true
  if (blankBefore(doc, next) || (gap - before > 1 && !wrappingOf(doc).spaced)) return dashed(doc, next) && words(doc, next) <= SHORT_REMARK
  if (dashed(doc, next)) return words(doc, next) <= SHORT_REMARK
  const lower = tokens.kind[next.first] === WORD && !capital(tokens, next.first)
  if (lower && tokens.start[next.first + 1] !== tokens.end[next.first]) return true
  return (
    words(doc, next) <= REST_OF_LINE &&
    tokens.line[next.last] !== tokens.line[next.first] && // "TOKYO July 30, 2015:" is a place before its date
    companyName(doc, next.first, next.last) === undefined &&
    tokens.kind[next.first] === WORD &&
    (words(doc, next) === 1 || isHeadWord(tokens, next.first))
  )
}

/** An item of a list: a remark on a line of its own has dashes. */
export function isListed({ layout, tokens }: Doc, { segment }: Piece): boolean {
  const marker = layout.segments[segment]?.marker
  return marker !== undefined && !isMark(tokens, marker.first, '-')
}

/** Whether a phrase or a date goes over the end of a line: "fiscal" and "year 2020", "March" and "31, 2020". */
function isOneOver({ terms, mentions }: Doc, end: number, next: number): boolean {
  const term = terms.at[end] as number
  if (term >= 0 && term === terms.at[next]) return true
  const mention = mentions[mentionAt(mentions, next) - 1]
  return mention?.kind === 'date' && mention.first <= end && mention.last > next
}

/** The year of a date that a line ended in: "March 31," and "2020". */
const isYear = ({ tokens }: Doc, { first, last }: Piece): boolean =>
  last - first === 1 && tokens.kind[first] === NUMBER && (tokens.end[first] as number) - (tokens.start[first] as number) === 4

/** A blank line before a piece, where blank lines say something. */
export const blankBefore = (doc: Doc, piece: Piece): boolean => piece.afterBlank && !wrappingOf(doc).spaced

const dashed = ({ tokens }: Doc, { first, last }: Piece): boolean => isMark(tokens, last - 1, '-') || isMark(tokens, first, '-')

function isOpenBracket({ tokens }: Doc, { first, last }: Piece): boolean {
  let depth = 0
  for (let i = first; i < last; i += 1) depth += isMark(tokens, i, '(') ? 1 : isMark(tokens, i, ')') ? -1 : 0
  return depth > 0
}

export function words({ tokens }: Doc, { first, last }: Piece): number {
  let count = 0
  for (let i = first; i < last; i += 1) if (tokens.kind[i] === WORD) count += 1
  return count
}

function hasArticle({ tokens }: Doc, { first, last }: Piece): boolean {
  for (let i = first; i < last; i += 1) if (isArticle(tokens, i)) return true
  return false
}

export function isTitleCase({ tokens }: Doc, { first, last }: Piece): boolean {
  let high = 0
  let low = 0
  for (let i = first; i < last; i += 1) {
    if (tokens.kind[i] !== WORD) continue
    if (capital(tokens, i)) high += 1
    else low += 1
  }
  return high > 2 * low
}

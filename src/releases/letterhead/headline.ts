import type { Span } from '../../document/scan.js'
import { isMark, WORD } from '../../document/scan.js'
import { conceptAt, type Doc, wordsOf } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import { capital, headOf, type Piece } from '../../form/head.js'
import { isFull, wrappingOf } from '../../form/wrapping.js'
import { companyName } from '../../form/names.js'
import { isAnd, isArticle, isHeadWord, isLawWord, isLink, isNotice, isSmall } from '../../language/en/letter.js'

export interface Headlines {
  readonly headline?: Found<string>
  readonly subheadline?: Found<string>
  /** two headlines that differ: none is taken */
  readonly doubt?: boolean
}

const FEWEST_WORDS = 3
/** A second line of so few words belongs to the first, whatever it says. */
const REST_OF_LINE = 2
/** A remark between dashes of so few words ends the headline; a longer one is a line of its own. */
const SHORT_REMARK = 4
/** A colon so near a line's end parts a label and its value. */
const SHORT_VALUE = 7
/** Without a word of headlines only a line of some words with capitals before a dateline is one. */
const BARE_HEADLINE = 5

/** Headline and subheadline: the last block of the head that reads like one before the release begins to speak. */
export function readHeadlines(doc: Doc): Headlines {
  const { pieces, leadPiece } = headOf(doc)
  const blocks = blocksOf(doc, pieces, leadPiece < 0 ? pieces.length : leadPiece)
  const block = leadPiece < 0 ? blocks[0] : blocks[blocks.length - 1]
  if (block === undefined) return bareLine(doc, pieces, leadPiece) ?? lawLine(doc, pieces, leadPiece)
  const first = blocks.find((other) => other.first < firstLead(pieces))
  if (first !== undefined && first !== block && firstLead(pieces) < leadPiece && text(doc, first.span) !== text(doc, block.span))
    return { doubt: true }
  return { headline: found(doc, block.span), ...(block.sub === undefined ? {} : { subheadline: found(doc, block.sub) }) }
}

interface Block {
  readonly first: number
  readonly last: number
  readonly span: Span
  readonly sub?: Span
}

const firstLead = (pieces: readonly Piece[]): number => pieces.findIndex((piece) => piece.kind === 'prose')
const text = (doc: Doc, span: Span): string => wordsOf(doc, span).toLowerCase()

function found(doc: Doc, span: Span): Found<string> {
  return { value: wordsOf(doc, span), at: span }
}

function blocksOf(doc: Doc, pieces: readonly Piece[], end: number): Block[] {
  const blocks: Block[] = []
  for (let i = 0; i < end; i += 1) {
    const piece = pieces[i] as Piece
    if (!isHeadline(doc, piece)) continue
    let last = i
    while (last + 1 < end && goesOn(doc, pieces[last] as Piece, pieces[last + 1] as Piece)) last += 1
    const closing = pieces[last] as Piece
    let sub: Span | undefined
    const next = pieces[last + 1]
    if (next !== undefined && last + 1 < end) sub = isBracketed(doc, next) ? lawSpan(doc, next) : (isHeadline(doc, next) && hasNotice(doc, next)) || isRepeat(doc, piece, next) ? undefined : bareSub(doc, next)
    blocks.push({ first: i, last, span: spanBetween(doc, piece, closing), ...(sub === undefined ? {} : { sub }) })
    i = sub === undefined ? last : last + 1
    // a subheadline broken for want of room
    while (sub !== undefined && next !== undefined && !isBracketed(doc, next) && i + 1 < end && isFull(doc, (pieces[i] as Piece).last - 1) && pieces[i + 1]?.kind === 'text' && !blankBefore(doc, pieces[i + 1] as Piece)) {
      i += 1
      sub = { start: sub.start, end: doc.tokens.end[(pieces[i] as Piece).last - 1] as number }
      blocks[blocks.length - 1] = { ...(blocks[blocks.length - 1] as Block), sub }
    }
  }
  return blocks
}

/** From the first word of a headline to its last, outer quotes, dashes and page numbers off. */
function spanBetween({ tokens }: Doc, from: Piece, to: Piece): Span {
  let first = from.first
  let last = to.last
  while (
    first < last - 1 &&
    (isMark(tokens, first, '-') ||
      isMark(tokens, first, '"') ||
      isMark(tokens, first, '*') ||
      (tokens.kind[first] !== WORD &&
        tokens.kind[first + 1] === WORD &&
        !isMark(tokens, first, '(') &&
        tokens.end[first] !== tokens.start[first + 1] &&
        isPageNumber(tokens.text.slice(tokens.start[first], tokens.end[first]))))
  )
    first += 1
  while (last - 1 > first && isMark(tokens, last - 1, '"')) last -= 1
  return { start: tokens.start[first] as number, end: tokens.end[last - 1] as number }
}

const isPageNumber = (word: string): boolean => /^\d{1,2}$/.test(word)

/** A line that reads like a headline: words of one, no sentence, no name alone, no field. */
function isHeadline(doc: Doc, piece: Piece): boolean {
  const { tokens } = doc
  if (piece.kind !== 'text' || isBracketed(doc, piece) || isFieldLike(doc, piece)) return false
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
  if (notice === 0 && topic < 2 && !isToDo(doc, piece)) return false
  return !isMark(tokens, piece.last - 1, ':') && !isQuoted(doc, piece)
}

/** A headline printed twice. */
function isRepeat({ tokens }: Doc, piece: Piece, next: Piece): boolean {
  for (let k = 0; k < 4; k += 1) if (tokens.code[piece.first + k] !== tokens.code[next.first + k]) return false
  return true
}

function hasNotice({ tokens }: Doc, { first, last }: Piece): boolean {
  for (let i = first; i < last; i += 1) if (isNotice(tokens, i)) return true
  return false
}

/** A line that is a company's name, alone or with a bracket behind it. */
function isNameLine(doc: Doc, { first, last }: Piece): boolean {
  const name = companyName(doc, first, last)
  return name !== undefined && name.first === first && (name.last >= last || isMark(doc.tokens, name.last, '('))
}

/** "Quarterly investors' meeting: No": a label with a short value is no headline. */
function isFieldLike(doc: Doc, { first, last }: Piece): boolean {
  if (conceptAt(doc, first) === 'headField') return true
  for (let i = Math.max(first, last - SHORT_VALUE); i < last; i += 1) if (isMark(doc.tokens, i, ':')) return true
  return false
}

/** "Sony Corporation to Issue Stock Acquisition Rights". */
const isToDo = ({ tokens }: Doc, { first, last }: Piece): boolean => {
  for (let i = first; i < last - 1; i += 1)
    if (tokens.text.slice(tokens.start[i], tokens.end[i]) === 'to' && capital(tokens, i + 1)) return true
  return false
}

const isBracketed = ({ tokens }: Doc, piece: Piece): boolean => isMark(tokens, piece.first, '(') && isMark(tokens, piece.last - 1, ')')
const isQuoted = ({ tokens }: Doc, piece: Piece): boolean => isMark(tokens, piece.first, '"') && isMark(tokens, piece.last - 1, '"')

/** Whether a headline goes on in the next line: its own line is open, or the next can stand for nothing else. */
function goesOn(doc: Doc, piece: Piece, next: Piece): boolean {
  const { tokens } = doc
  const full = !blankBefore(doc, next) && isFull(doc, piece.last - 1)
  if (next.kind === 'date' || next.kind === 'dateline') return isLink(tokens, piece.last - 1) && (full || next.kind === 'date')
  if (next.kind !== 'text' && !(full && next.kind === 'furniture')) return false
  const gap = tokens.line[next.first] as number
  const before = tokens.line[piece.last - 1] as number
  if (isBracketed(doc, next)) return !hasArticle(doc, next) && next.last - next.first < 12 && !blankBefore(doc, next)
  const end = piece.last - 1
  const open =
    isMark(tokens, end, ',') ||
    isMark(tokens, end, '&') ||
    isMark(tokens, end, '-') ||
    isSmall(tokens, end) ||
    isAnd(tokens, end) ||
    isLink(tokens, end) ||
    isOpenBracket(doc, piece)
  if (open || full) return true
  if (blankBefore(doc, next) || (gap - before > 1 && !wrappingOf(doc).spaced)) return dashed(doc, next) && words(doc, next) <= SHORT_REMARK
  if (dashed(doc, next)) return words(doc, next) <= SHORT_REMARK
  const lower = tokens.kind[next.first] === WORD && !capital(tokens, next.first)
  if (lower && (isLink(tokens, next.first) || isSmall(tokens, next.first) || isAnd(tokens, next.first))) return true
  return (
    words(doc, next) <= REST_OF_LINE &&
    companyName(doc, next.first, next.last) === undefined &&
    tokens.kind[next.first] === WORD &&
    (words(doc, next) === 1 || isHeadWord(tokens, next.first))
  )
}

/** A blank line before a piece, where blank lines say something. */
const blankBefore = (doc: Doc, piece: Piece): boolean => piece.afterBlank && !wrappingOf(doc).spaced

const dashed = ({ tokens }: Doc, { first, last }: Piece): boolean => isMark(tokens, last - 1, '-') || isMark(tokens, first, '-')

function isOpenBracket({ tokens }: Doc, { first, last }: Piece): boolean {
  let depth = 0
  for (let i = first; i < last; i += 1) depth += isMark(tokens, i, '(') ? 1 : isMark(tokens, i, ')') ? -1 : 0
  return depth > 0
}

function words({ tokens }: Doc, { first, last }: Piece): number {
  let count = 0
  for (let i = first; i < last; i += 1) if (tokens.kind[i] === WORD) count += 1
  return count
}

function hasArticle({ tokens }: Doc, { first, last }: Piece): boolean {
  for (let i = first; i < last; i += 1) if (isArticle(tokens, i)) return true
  return false
}

/** A bracketed line that names the law it rests on is a subheadline; one with articles but no law may be either, and is none. */
function lawSpan({ tokens }: Doc, piece: Piece): Span | undefined {
  let article = false
  let law = false
  for (let i = piece.first; i < piece.last; i += 1) {
    if (isArticle(tokens, i)) article = true
    if (isLawWord(tokens, i) && capital(tokens, i)) law = true
  }
  return article && law ? { start: tokens.start[piece.first + 1] as number, end: tokens.end[piece.last - 2] as number } : undefined
}

/** A line below the headline that is nothing else: "- Year-to-Date Results Put Company on Track -". */
function bareSub(doc: Doc, piece: Piece): Span | undefined {
  const { tokens } = doc
  if (
    piece.kind !== 'text' ||
    words(doc, piece) <= SHORT_REMARK ||
    isMark(tokens, piece.last - 1, ':') ||
    isMark(tokens, piece.last - 1, ',')
  )
    return undefined
  if (isNameLine(doc, piece) || isFieldLike(doc, piece)) return undefined
  let digits = 0
  for (let i = piece.first; i < piece.last; i += 1) if (tokens.kind[i] !== WORD) digits += 1
  if (digits * 2 > piece.last - piece.first) return undefined
  let { first, last } = piece
  while (isMark(tokens, first, '-')) first += 1
  while (isMark(tokens, last - 1, '-')) last -= 1
  return { start: tokens.start[first] as number, end: tokens.end[last - 1] as number }
}

/** Before a dateline a line of words with capitals is the headline even where it has no word of one. */
function bareLine(doc: Doc, pieces: readonly Piece[], lead: number): Headlines | undefined {
  if (lead < 1 || pieces[lead]?.kind !== 'dateline') return undefined
  const i = pieces.findIndex((piece, n) => n < lead && piece.kind === 'text' && words(doc, piece) >= BARE_HEADLINE && !isBracketed(doc, piece) && !isFieldLike(doc, piece) && isTitleCase(doc, piece))
  const piece = pieces[i]
  if (piece === undefined) return undefined
  const next = pieces[i + 1]
  const sub = next === undefined || i + 1 >= lead ? undefined : isBracketed(doc, next) ? lawSpan(doc, next) : bareSub(doc, next)
  return { headline: found(doc, spanBetween(doc, piece, piece)), ...(sub === undefined ? {} : { subheadline: found(doc, sub) }) }
}

function isTitleCase({ tokens }: Doc, { first, last }: Piece): boolean {
  let high = 0
  let low = 0
  for (let i = first; i < last; i += 1) {
    if (tokens.kind[i] !== WORD) continue
    if (capital(tokens, i)) high += 1
    else low += 1
  }
  return high > 2 * low
}

/** A text may begin with the bracketed line of a headline that is lost. */
function lawLine(doc: Doc, pieces: readonly Piece[], lead: number): Headlines {
  const piece = pieces[0]
  if (piece === undefined || lead < 0 || !isBracketed(doc, piece)) return {}
  const span = lawSpan(doc, piece)
  return span === undefined ? {} : { subheadline: found(doc, span) }
}

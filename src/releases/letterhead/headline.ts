import type { Span } from '../../document/scan.js'
import { isMark, type Tokens, WORD } from '../../document/scan.js'
import { capital } from '../../form/capital.js'
import { conceptSet, firstAmong } from '../../form/concept-set.js'
import { type Doc, wordsOf } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import { endsSentence } from '../../form/figures/cut.js'
import { headOf } from '../../form/head.js'
import { companyName } from '../../form/names.js'
import { once } from '../../form/once.js'
import type { Piece } from '../../form/pieces.js'
import { isFull } from '../../form/wrapping.js'
import { isFurniture, isNotice, isNoticeNoun, isSectionName } from '../../language/en/letter.js'
import { closingLaw, lawSpan } from './headline-law.js'
import {
  blankBefore,
  goesOn,
  hasNotice,
  isBracketed,
  isFieldLike,
  isHeadline,
  isListed,
  isNameLine,
  isRepeat,
  isTitleCase,
  LONGEST_NAME,
  SHORT_REMARK,
  statesFigures,
  words,
} from './headline-lines.js'

export interface Headlines {
  readonly headline?: Found<string>
  readonly subheadline?: Found<string>
  /** two headlines that differ: none is taken */
  readonly doubt?: boolean
}

/** Without a word of headlines only a line of some words with capitals before a dateline is one. */
const BARE_HEADLINE = 5

/** Headline and subheadline: the last block of the head that reads like one before the release begins to speak. */
export const readHeadlines = once(read)

function read(doc: Doc): Headlines {
  const { pieces, leadPiece } = headOf(doc)
  const blocks = blocksOf(doc, pieces, leadPiece < 0 ? pieces.length : leadPiece)
  const block = leadPiece < 0 ? blocks[0] : lastOf(doc, pieces, blocks)
  if (block === undefined) return bareLine(doc, pieces, leadPiece) ?? lawLine(doc, pieces, leadPiece)
  const first = blocks.find((other) => other.first < firstLead(pieces))
  if (first !== undefined && first !== block && firstLead(pieces) < leadPiece && text(doc, first.span) !== text(doc, block.span))
    return { doubt: true }
  const sub = block.sub ?? laterLaw(doc, pieces, block.last, leadPiece)
  return { headline: found(doc, block.span), ...(sub === undefined ? {} : { subheadline: found(doc, sub) }) }
}

/**
 * The last block; but below a notice and its company's field "Revision of the forecasts" heads a section, as "Overview of
 * Results" does where a text begins with a headline of results.
 */
function lastOf(doc: Doc, pieces: readonly Piece[], blocks: readonly Block[]): Block | undefined {
  const last = blocks[blocks.length - 1]
  const [top] = blocks
  if (last !== undefined && top?.first === 0 && top !== last && headsSection(doc, pieces[last.first]) && !headsSection(doc, pieces[0]))
    if (firstAmong(doc, 0, (pieces[top.last] as Piece).last, RESULT) >= 0) return top
  const notice = blocks.filter(({ first, last: end }) => pieces.slice(first, end + 1).some((piece) => opensNotice(doc, piece))).at(-1)
  if (last === undefined || notice === undefined || notice === last) return last
  return pieces.slice(notice.last + 1, last.first).some(({ label }) => label === 'companyName') ? notice : last
}

const RESULT = conceptSet('result')
const headsSection = ({ tokens }: Doc, piece: Piece | undefined): boolean => piece !== undefined && isSectionName(tokens, piece.first)

const opensNotice = ({ tokens }: Doc, { first, last }: Piece): boolean => {
  for (let i = first; i < last; i += 1) if (isNoticeNoun(tokens, i)) return true
  return false
}

/** A bracketed line of law below the date and the name that stand between it and its headline. */
function laterLaw(doc: Doc, pieces: readonly Piece[], last: number, lead: number): Span | undefined {
  for (let i = last + 1; i < lead; i += 1) {
    const piece = pieces[i] as Piece
    if (isBracketed(doc, piece)) return lawSpan(doc, piece)
    if (piece.kind !== 'date' && !isNameLine(doc, piece)) return undefined
  }
  return undefined
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
    while (
      last + 1 < end &&
      goesOn(doc, pieces[last] as Piece, pieces[last + 1] as Piece) &&
      !statesFigures(doc, pieces[last + 1] as Piece)
    )
      last += 1
    const closing = pieces[last] as Piece
    // the lines of a sentence
    if (isMark(doc.tokens, closing.last - 1, ',') || (last > i && endsSentence(doc, closing.last - 1))) continue
    let sub: Span | undefined
    const next = pieces[last + 1]
    if (next !== undefined && last + 1 < end)
      sub = isBracketed(doc, next)
        ? lawSpan(doc, next)
        : (isHeadline(doc, next) && hasNotice(doc, next)) || isRepeat(doc, piece, next)
          ? undefined
          : bareSub(doc, next)
    const law = closingLaw(doc, piece, closing)
    sub ??= law?.sub
    const span = spanBetween(doc, piece, law === undefined ? closing : { ...closing, last: law.first })
    blocks.push({ first: i, last, span, ...(sub === undefined ? {} : { sub }) })
    i = sub === undefined ? last : last + 1
    // a subheadline broken for want of room
    while (
      sub !== undefined &&
      next !== undefined &&
      !isBracketed(doc, next) &&
      i + 1 < end &&
      isFull(doc, (pieces[i] as Piece).last - 1) &&
      pieces[i + 1]?.kind === 'text' &&
      !blankBefore(doc, pieces[i + 1] as Piece)
    ) {
      i += 1
      sub = { start: sub.start, end: doc.tokens.end[(pieces[i] as Piece).last - 1] as number }
      blocks[blocks.length - 1] = { ...(blocks[blocks.length - 1] as Block), sub }
    }
  }
  return blocks
}

/** From the first word of a headline to its last, outer quotes, dashes and page numbers off. */
function spanBetween(doc: Doc, from: Piece, to: Piece): Span {
  const { tokens } = doc
  let first = behindRemark(tokens, from.first)
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
  // "For Immediate Release Notice of …": a line run together with the one above it
  let own = first
  while (own < last && isFurniture(tokens, own)) own += 1
  if (own > first + 1 && isNotice(tokens, own) && capital(tokens, own)) first = own
  // "Example Works : Notice of …": a site's page is called by the company's name too
  let colon = first + 1
  while (colon < last && colon < first + LONGEST_NAME && !isMark(tokens, colon, ':')) colon += 1
  const parted = isMark(tokens, colon, ':') && (tokens.start[colon] as number) > (tokens.end[colon - 1] as number)
  if (parted && isNoticeNoun(tokens, colon + 1) && capital(tokens, colon + 1)) first = colon + 1
  // "Example Works Co., Ltd. Notice of …": the name's own line, run together with the headline's
  const name = companyName(doc, first, last)
  if (name?.first === first && isNoticeNoun(tokens, name.last) && capital(tokens, name.last)) first = name.last
  if (isMark(tokens, last - 1, '"') && quotesIn(tokens, first, last) % 2 === 1) last -= 1 // its other half was taken off
  return { start: tokens.start[first] as number, end: tokens.end[last - 1] as number }
}

/** "[Summary] Notice of …": the token behind a remark on the text itself. */
function behindRemark(tokens: Tokens, first: number): number {
  if (!isMark(tokens, first, '[')) return first
  for (let i = first + 1; i < first + LONGEST_NAME; i += 1)
    if (isMark(tokens, i, ']') && tokens.line[i + 1] === tokens.line[first]) return i + 1
  return first
}

const isPageNumber = (word: string): boolean => /^\d{1,2}$/.test(word)

/** A line below the headline that is nothing else: "- Year-to-Date Results Put Company on Track -". */
function bareSub(doc: Doc, piece: Piece): Span | undefined {
  const { tokens } = doc
  if (
    piece.kind !== 'text' ||
    isListed(doc, piece) ||
    words(doc, piece) <= SHORT_REMARK ||
    isMark(tokens, piece.last - 1, ':') ||
    isMark(tokens, piece.last - 1, ',') ||
    isMark(tokens, piece.last - 1, ';') ||
    endsSentence(doc, piece.last - 1)
  )
    return undefined
  if (isNameLine(doc, piece) || isFieldLike(doc, piece) || statesFigures(doc, piece)) return undefined
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
  const i = pieces.findIndex(
    (piece, n) =>
      n < lead &&
      piece.kind === 'text' &&
      words(doc, piece) >= BARE_HEADLINE &&
      !isBracketed(doc, piece) &&
      !isFieldLike(doc, piece) &&
      isTitleCase(doc, piece),
  )
  const piece = pieces[i]
  if (piece === undefined) return undefined
  const next = pieces[i + 1]
  const sub = next === undefined || i + 1 >= lead ? undefined : isBracketed(doc, next) ? lawSpan(doc, next) : bareSub(doc, next)
  return { headline: found(doc, spanBetween(doc, piece, piece)), ...(sub === undefined ? {} : { subheadline: found(doc, sub) }) }
}

/** A text may begin with the bracketed line of a headline that is lost. */
function lawLine(doc: Doc, pieces: readonly Piece[], lead: number): Headlines {
  const piece = pieces[0]
  if (piece === undefined || lead < 0 || !isBracketed(doc, piece)) return {}
  const span = lawSpan(doc, piece)
  return span === undefined ? {} : { subheadline: found(doc, span) }
}

function quotesIn(tokens: Tokens, first: number, last: number): number {
  let count = 0
  for (let i = first; i < last; i += 1) if (isMark(tokens, i, '"')) count += 1
  return count
}

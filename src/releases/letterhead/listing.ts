import type { Span } from '../../document/scan.js'
import { isMark, NUMBER, WORD } from '../../document/scan.js'
import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import type { Found, Ground } from '../../form/draft.js'
import { headOf } from '../../form/head.js'
import { companyName } from '../../form/names.js'
import type { Piece } from '../../form/pieces.js'
import { tailOf } from '../../form/tail.js'
import { isNotice } from '../../language/en/letter.js'
import { isAnd } from '../../language/en/small.js'
import {
  bracketCode,
  cityAt,
  codeAt,
  type Exchange,
  exchangeAt,
  type FoundCode,
  firstCode,
  gather,
  isSectionToken,
  labelledCode,
  lineCode,
} from './codes.js'
import { leadName } from './issuer.js'
import { ownPieces } from './own-pieces.js'

interface FoundListing {
  readonly exchange?: Found<string>
  readonly code: Found<string>
}

/** The lead names its issuer's codes early. */
const LEAD_TOKENS = 60
const LISTING_LINES = 2
const BESIDE_LINES = 3
const SECTION_TOKENS = 6
const BRACKET_TOKENS = 40

/** Where the issuer is listed: pairs of exchange and code, or the code of the head with the exchanges named beside it. */
export function readListings(doc: Doc): FoundListing[] {
  const found: FoundListing[] = []
  const add = (listing: FoundListing): void => {
    if (
      !found.some(
        (other) =>
          other.code.value === listing.code.value && (other.exchange?.value === listing.exchange?.value || listing.exchange === undefined),
      )
    )
      found.push(listing)
  }
  const { lead } = headOf(doc)
  const own = ownPieces(doc)
  const head = fromFields(doc, own)
  for (const listing of head.length > 0 ? head : fromFields(doc, tailOf(doc).pieces)) add(listing)
  if (lead >= 0) for (const listing of pairsIn(doc, ownLead(doc, lead))) add(listing)
  if (found.length === 0) for (const listing of behindName(doc, own)) add(listing)
  if (found.length === 0) for (const about of tailOf(doc).about) for (const listing of pairsIn(doc, about)) add(listing)
  return found
}

/** The lead as far as it speaks of its first company: "Example Works (TSE: 1234), which Example Holdings (TSE: 5678) owns". */
function ownLead(doc: Doc, first: number): Range {
  const last = Math.min(doc.tokens.count, first + LEAD_TOKENS)
  const name = companyName(doc, first, last)
  const other = name === undefined ? undefined : companyName(doc, name.last, last)
  return { first, last: other === undefined || doc.tokens.code[other.first] === doc.tokens.code[name?.first ?? 0] ? last : other.first }
}

/** "(TSE: 1234; Nasdaq: EXWK)", "(TSE1:1234)": an exchange, a colon and its code. */
function pairsIn(doc: Doc, { first, last }: Range): FoundListing[] {
  const { tokens } = doc
  const found: FoundListing[] = []
  let joined: Exchange[] = [] // "TSE/NSE: 1234": one code for both
  for (let i = first; i < last; i += 1) {
    const glued = tokens.kind[i + 1] === NUMBER && tokens.start[i + 1] === tokens.end[i] // "(Tokyo1234, President: J. Doe)"
    const exchange = exchangeAt(doc, i) ?? (glued || isMark(tokens, i + 1, ':') ? cityAt(doc, i) : undefined)
    if (exchange === undefined) continue
    const own = glued ? codeAt(doc, i + 1) : undefined
    if (own !== undefined) {
      found.push({ exchange: { value: exchange.name, at: exchange.at }, code: own.found })
      continue
    }
    let k = exchange.last
    while (k < exchange.last + SECTION_TOKENS && isSectionToken(doc, k)) k += 1
    const code = isMark(tokens, k, ':') ? codeAt(doc, k + 1) : undefined
    joined.push(exchange)
    if (code !== undefined) for (const { name, at } of joined) found.push({ exchange: { value: name, at }, code: code.found })
    if (code !== undefined || !isMark(tokens, k, '/')) joined = []
    i = Math.max(i, (code?.last ?? exchange.last) - 1)
  }
  return found
}

/** The code of the head's field, once for each exchange that stands with it or in the field of listings. */
function fromFields(doc: Doc, pieces: readonly Piece[]): FoundListing[] {
  const { tokens } = doc
  let code: FoundCode | undefined
  let label: Span | undefined
  const exchanges: Exchange[] = []
  const tickers: FoundListing[] = []
  let pairs: FoundListing[] = []
  pieces.forEach((piece, n) => {
    if (code === undefined && pairs.length < 2 && piece.kind === 'text') pairs = pairsIn(doc, piece)
    if (pairs.length > 1) return // each exchange has its code beside it
    const next = pieces[n + 1]
    if (piece.label === 'listing') {
      gather(doc, piece.value as number, piece.last, exchanges, true)
      // the lines below may go on; an exchange's name may be parted by the line end
      for (let k = n + 1; k <= n + LISTING_LINES && pieces[k]?.kind === 'text' && !isNotice(tokens, (pieces[k] as Piece).first); k += 1) {
        const from = Math.max(piece.value as number, piece.last - 4)
        gather(doc, from, (pieces[k] as Piece).last, exchanges, piece.value === piece.last && k === n + 1)
      }
      // "(Listed exchange: TSE, Code 1234)"
      code ??= labelledCode(doc, { first: piece.value as number, last: piece.last })
    } else if (code !== undefined && piece.label === 'code') {
      const ticker = tickerIn(doc, piece)
      if (ticker !== undefined) tickers.push(ticker)
    } else if (code === undefined && piece.label === 'code') {
      let from = piece.value as number
      if (from >= piece.last && next !== undefined && next.label === undefined) from = next.first
      code = firstCode(doc, from, from + 3)
      if (code === undefined) return
      label = { start: tokens.start[piece.first] as number, end: tokens.end[(piece.value as number) - 1] as number }
      const bracketed = isMark(tokens, piece.first, '(')
      gather(doc, piece.first, from, exchanges, bracketed)
      gather(doc, code.last, Math.max(piece.last, code.last), exchanges, true)
      const before = pieces[n - 1]
      if (before?.kind === 'text' && before.last - before.first === 1) gather(doc, before.first, before.last, exchanges, true)
      if (next !== undefined && next.kind === 'text' && isMark(tokens, next.last - 1, ')'))
        gather(doc, next.first, next.last, exchanges, true)
      const below = pieces[n + 2] // the code alone on the line between them
      if (
        next !== undefined &&
        from === next.first &&
        code.last === next.last &&
        below?.kind === 'text' &&
        isMark(tokens, below.first, '(')
      )
        gather(doc, below.first, below.last, exchanges, true)
      besides(doc, pieces, n, exchanges)
    } else if (code === undefined && mayHold(piece)) {
      code = bracketCode(doc, piece) ?? lineCode(doc, piece) ?? labelledCode(doc, piece) ?? pairCode(piece, pairs, exchanges)
      if (code === undefined) return
      gather(doc, piece.first, piece.last, exchanges, isMark(tokens, piece.first, '('))
      besides(doc, pieces, n, exchanges)
    }
  })
  return pairs.length > 1 ? pairs : code === undefined ? [] : [...made(code, exchanges, label), ...tickers]
}

/** "Ticker Symbol: EXW, NYSE" below the local code: the exchange behind letters. */
function tickerIn(doc: Doc, { value = 0, last }: Piece): FoundListing | undefined {
  const code = doc.tokens.kind[value] === WORD ? codeAt(doc, value) : undefined
  const exchange = code !== undefined && isMark(doc.tokens, code.last, ',') ? exchangeAt(doc, code.last + 1) : undefined
  if (code === undefined || exchange === undefined || exchange.last !== last || !ABROAD.has(exchange.name)) return undefined
  return { exchange: { value: exchange.name, at: exchange.at }, code: code.found }
}

/** A line that says nothing else, or the bracket behind a name in its field. */
const mayHold = ({ kind, label }: Piece): boolean =>
  kind === 'text' || kind === 'furniture' || label === 'representative' || label === 'companyName'

/** "TSE Prime Market: 1234": the code, its exchange put beside the others. */
function pairCode(piece: Piece, [first]: readonly FoundListing[], exchanges: Exchange[]): FoundCode | undefined {
  const pair = piece.kind === 'text' ? first : undefined
  if (pair?.exchange !== undefined) exchanges.push({ name: pair.exchange.value, at: pair.exchange.at, last: piece.last })
  return pair === undefined ? undefined : { found: pair.code, last: piece.last }
}

function made({ found }: FoundCode, named: readonly Exchange[], label?: Span): FoundListing[] {
  // elsewhere a company has another code
  const home = isLocal(found.value) ? named.filter(({ name }) => !ABROAD.has(name)) : named
  const exchanges = home.length === 0 ? named.filter(({ name }) => NUMBERED.has(name)) : home
  const grounds: readonly Ground[] = label === undefined ? [] : [{ role: 'label', at: label }]
  const held = { grounds, ...found }
  return exchanges.length === 0 ? [{ code: held }] : exchanges.map(({ name, at }) => ({ exchange: { value: name, at }, code: held }))
}

/** Exchanges that give codes of letters. */
const ABROAD: ReadonlySet<string> = new Set(['NYSE', 'NASDAQ', 'LSE', 'TSX', 'ASX', 'Euronext', 'SGX', 'HKEX'])
/** Those of them that give codes of digits, too: a code is theirs where no other exchange is named. */
const NUMBERED: ReadonlySet<string> = new Set(['HKEX'])
/** "2998", "130A": a code as the Japanese exchanges share it. */
const isLocal = (code: string): boolean => /^\d/.test(code)

/** The lines beside a code that name nothing but an exchange and its section: "Tokyo Stock Exchange, Standard Market". */
function besides(doc: Doc, pieces: readonly Piece[], n: number, exchanges: Exchange[]): void {
  const before = pieces[n - 1]
  if (before !== undefined && isExchangeLine(doc, before)) gather(doc, before.first, before.last, exchanges, true)
  for (let k = n + 1; k <= n + BESIDE_LINES; k += 1) {
    const piece = pieces[k]
    if (piece === undefined || !isExchangeLine(doc, piece)) break
    gather(doc, piece.first, piece.last, exchanges, true)
  }
}

/** Whether a line holds only exchanges, their sections and codes. */
function isExchangeLine(doc: Doc, { kind, first, last }: Piece): boolean {
  if (kind !== 'text' && kind !== 'furniture') return false
  for (let i = first; i < last; i += 1)
    if (conceptAt(doc, i) !== 'exchange' && !isSectionToken(doc, i) && !codeAt(doc, i) && !isListedCity(doc, i)) return false
  return true
}

/** "First Section of Tokyo and Nagoya Stock | Exchanges": a city before another. */
const isListedCity = (doc: Doc, i: number): boolean => cityAt(doc, i) !== undefined && isAnd(doc.tokens, i + 1)

/** The bracket behind the issuer's name, in the lead or on a line of its own: "(code 1234, TSE Prime)", "(TSE and OSE, code 1234)", "(1234)". */
function behindName(doc: Doc, own: readonly Piece[]): FoundListing[] {
  const { tokens } = doc
  const names: Range[] = []
  const name = leadName(doc)
  if (name !== undefined) names.push(name)
  for (const { kind, first, last } of own) {
    const line = kind === 'text' ? companyName(doc, first, last) : undefined
    if (line !== undefined && line.first === first) names.push(line)
  }
  for (const { last } of names) {
    if (!isMark(tokens, last, '(')) continue
    let close = last + 1
    while (close < tokens.count && close < last + BRACKET_TOKENS && !isMark(tokens, close, ')')) close += 1
    if (!isMark(tokens, close, ')')) continue
    const range = { first: last + 1, last: close }
    const pairs = pairsIn(doc, range)
    if (pairs.length > 0) return pairs
    const alone = codeAt(doc, range.first)
    const code =
      labelledCode(doc, range) ??
      bracketCode(doc, { first: last, last: close + 1 }) ??
      (alone?.last === close && tokens.kind[range.first] === NUMBER && !isYear(alone.found.value) ? alone : undefined)
    if (code === undefined) continue
    const exchanges: Exchange[] = []
    gather(doc, range.first, range.last, exchanges, true)
    return made(code, exchanges)
  }
  return []
}

/** "(2018)" behind a name may be its year as well. */
const isYear = (code: string): boolean => /^(?:19|20)\d\d$/.test(code)

import type { Span } from '../../document/scan.js'
import { isMark, NUMBER, WORD } from '../../document/scan.js'
import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import type { Found, Ground } from '../../form/draft.js'
import { headOf } from '../../form/head.js'
import type { Piece } from '../../form/pieces.js'
import { tailOf } from '../../form/tail.js'
import { CITY_EXCHANGE, isCity, isNotice } from '../../language/en/letter.js'
import { ownPieces } from './issuer.js'

export interface FoundListing {
  readonly exchange?: Found<string>
  readonly code: Found<string>
}

interface Exchange {
  readonly name: string
  readonly at: Span
  readonly last: number
}

/** The lead names its issuer's codes early. */
const LEAD_TOKENS = 60
const LISTING_LINES = 2

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
  if (lead >= 0) for (const listing of pairsIn(doc, { first: lead, last: Math.min(doc.tokens.count, lead + LEAD_TOKENS) })) add(listing)
  if (found.length === 0) for (const about of tailOf(doc).about) for (const listing of pairsIn(doc, about)) add(listing)
  return found
}

/** "(TSE: 1234; Nasdaq: EXWK)", "(TSE1:1234)": an exchange, a colon and its code. */
function pairsIn(doc: Doc, { first, last }: Range): FoundListing[] {
  const { tokens } = doc
  const found: FoundListing[] = []
  for (let i = first; i < last; i += 1) {
    const exchange = exchangeAt(doc, i) ?? (isMark(tokens, i + 1, ':') ? cityAt(doc, i) : undefined)
    if (exchange === undefined) continue
    let k = exchange.last
    if (tokens.kind[k] === NUMBER && tokens.start[k] === tokens.end[k - 1] && tokens.end[k] === (tokens.start[k] as number) + 1) k += 1
    const code = isMark(tokens, k, ':') ? codeAt(doc, k + 1) : undefined
    if (code !== undefined) found.push({ exchange: { value: exchange.name, at: exchange.at }, code: code.found })
    i = Math.max(i, (code?.last ?? exchange.last) - 1)
  }
  return found
}

function exchangeAt(doc: Doc, i: number): Exchange | undefined {
  const { terms, tokens } = doc
  const term = terms.at[i] as number
  if (term < 0 || terms.meaning[term]?.concept !== 'exchange' || terms.first[term] !== i) return undefined
  const name = terms.meaning[term]?.datum
  if (typeof name !== 'string') return undefined
  const last = terms.last[term] as number
  return { name, at: { start: tokens.start[i] as number, end: tokens.end[last - 1] as number }, last }
}

/** A code at token `i`: "1234", "4 5 2 3", "130A", "EXWK". */
function codeAt({ tokens, text }: Doc, i: number): { found: Found<string>; last: number } | undefined {
  const make = (last: number): { found: Found<string>; last: number } => {
    const at = { start: tokens.start[i] as number, end: tokens.end[last - 1] as number }
    return { found: { value: text.slice(at.start, at.end).replace(/\s+/g, ''), at }, last }
  }
  const word = text.slice(tokens.start[i], tokens.end[i])
  if (tokens.kind[i] === WORD) return /^[A-Z]{1,5}$/.test(word) && !isMark(tokens, i + 1, ':') ? make(i + 1) : undefined
  if (tokens.kind[i] !== NUMBER) return undefined
  const glued = tokens.kind[i + 1] === WORD && tokens.start[i + 1] === tokens.end[i]
  if (/^\d{4}$/.test(word)) return glued || isMark(tokens, i + 1, '/') ? undefined : make(i + 1)
  if (/^\d{3}$/.test(word) && glued && tokens.end[i + 1] === (tokens.start[i + 1] as number) + 1) return make(i + 2)
  if (/^\d$/.test(word)) {
    for (let k = i + 1; k < i + 4; k += 1)
      if (tokens.kind[k] !== NUMBER || tokens.end[k] !== (tokens.start[k] as number) + 1) return undefined
    return make(i + 4)
  }
  return undefined
}

/** The code of the head's field, once for each exchange that stands with it or in the field of listings. */
function fromFields(doc: Doc, pieces: readonly Piece[]): FoundListing[] {
  const { tokens } = doc
  let code: { found: Found<string>; last: number } | undefined
  let label: Span | undefined
  const exchanges: Exchange[] = []
  const gather = (first: number, last: number, cities: boolean): void => {
    for (let i = first; i < last; i += 1) {
      const exchange = exchangeAt(doc, i) ?? (cities ? cityAt(doc, i) : undefined)
      if (exchange === undefined) continue
      if (!exchanges.some(({ name }) => name === exchange.name)) exchanges.push(exchange)
      i = exchange.last - 1
    }
  }
  pieces.forEach((piece, n) => {
    const next = pieces[n + 1]
    if (piece.label === 'code' && code === undefined) {
      let from = piece.value as number
      if (from >= piece.last && next !== undefined && next.label === undefined) from = next.first
      code = firstCode(doc, from, from + 3)
      if (code === undefined) return
      label = { start: tokens.start[piece.first] as number, end: tokens.end[(piece.value as number) - 1] as number }
      gather(piece.first, Math.max(piece.last, code.last), false)
      const before = pieces[n - 1]
      if (before?.kind === 'text' && before.last - before.first === 1) gather(before.first, before.last, true)
      if (next !== undefined && next.kind === 'text' && isMark(tokens, next.last - 1, ')')) gather(next.first, next.last, false)
    } else if (piece.label === 'listing') {
      gather(piece.value as number, piece.last, true)
      // the lines below may go on; an exchange's name may be parted by the line end
      for (let k = n + 1; k <= n + LISTING_LINES && pieces[k]?.kind === 'text' && !isNotice(tokens, (pieces[k] as Piece).first); k += 1) {
        gather(Math.max(piece.value as number, piece.last - 4), (pieces[k] as Piece).last, piece.value === piece.last && k === n + 1)
      }
    } else if (piece.kind === 'text' && code === undefined) {
      const bracket = bracketCode(doc, piece)
      if (bracket === undefined) return
      code = bracket
      gather(piece.first, piece.last, false)
    }
  })
  if (code === undefined) return []
  const { found } = code
  const grounds: readonly Ground[] = label === undefined ? [] : [{ role: 'label', at: label }]
  const held = { ...found, grounds }
  return exchanges.length === 0 ? [{ code: held }] : exchanges.map(({ name, at }) => ({ exchange: { value: name, at }, code: held }))
}

function firstCode(doc: Doc, from: number, to: number): { found: Found<string>; last: number } | undefined {
  for (let i = from; i < to && i < doc.tokens.count; i += 1) {
    const code = codeAt(doc, i)
    if (code !== undefined) return code
  }
  return undefined
}

/** "(Tokyo Stock Exchange Prime, 1234)", "(Tokyo Stock Exchange, 1st Section; Code Number 1234)". */
function bracketCode(doc: Doc, { first, last }: Piece): { found: Found<string>; last: number } | undefined {
  let exchange = false
  for (let i = first; i < last; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept === 'exchange') exchange = true
    if (!exchange && concept !== 'code') continue
    if (doc.tokens.kind[i] !== NUMBER) continue
    const code = codeAt(doc, i)
    if (code !== undefined && (isMark(doc.tokens, code.last, ')') || conceptAt(doc, i - 1) === 'code')) return code
  }
  return undefined
}

/** A city in the field of listings: "Tokyo, Osaka (First Sections)". */
function cityAt({ tokens, text }: Doc, i: number): Exchange | undefined {
  if (!isCity(tokens, i)) return undefined
  const at = { start: tokens.start[i] as number, end: tokens.end[i] as number }
  const name = CITY_EXCHANGE[text.slice(at.start, at.end).toLowerCase()]
  return name === undefined ? undefined : { name, at, last: i + 1 }
}

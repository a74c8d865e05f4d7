import type { Span } from '../../document/scan.js'
import { isMark, NUMBER, WORD } from '../../document/scan.js'
import { conceptSet, firstAmong } from '../../form/concept-set.js'
import { isInDate } from '../../form/dates.js'
import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import { CITY_EXCHANGE, isCity, isSection } from '../../language/en/letter.js'

export interface FoundCode {
  readonly found: Found<string>
  readonly last: number
}

export interface Exchange {
  readonly name: string
  readonly at: Span
  readonly last: number
}

export function exchangeAt(doc: Doc, i: number): Exchange | undefined {
  const { terms, tokens } = doc
  const term = terms.at[i] as number
  if (term < 0 || terms.meaning[term]?.concept !== 'exchange' || terms.first[term] !== i) return undefined
  const name = terms.meaning[term]?.datum
  if (typeof name !== 'string') return undefined
  const last = terms.last[term] as number
  return { name, at: { start: tokens.start[i] as number, end: tokens.end[last - 1] as number }, last }
}

/** A code at token `i`: "1234", "4 5 2 3", "130A", "EXWK". */
export function codeAt({ tokens, text }: Doc, i: number): FoundCode | undefined {
  const make = (last: number): FoundCode => {
    const at = { start: tokens.start[i] as number, end: tokens.end[last - 1] as number }
    return { found: { value: text.slice(at.start, at.end).replace(/\s+/g, ''), at }, last }
  }
  const isLoneDigit = (k: number): boolean =>
    tokens.kind[k] === NUMBER && tokens.end[k] === (tokens.start[k] as number) + 1 && tokens.line[k] === tokens.line[i]
  const word = text.slice(tokens.start[i], tokens.end[i])
  if (tokens.kind[i] === WORD) return /^[A-Z]{1,5}$/.test(word) && !isMark(tokens, i + 1, ':') ? make(i + 1) : undefined
  if (tokens.kind[i] !== NUMBER) return undefined
  const glued = tokens.kind[i + 1] === WORD && tokens.start[i + 1] === tokens.end[i]
  if (/^\d{4}$/.test(word)) return glued || (isMark(tokens, i + 1, '/') && tokens.kind[i + 2] !== WORD) ? undefined : make(i + 1)
  if (/^\d{3}$/.test(word) && glued && tokens.end[i + 1] === (tokens.start[i + 1] as number) + 1) return make(i + 2)
  if (/^\d$/.test(word)) {
    for (let k = i + 1; k < i + 4; k += 1) if (!isLoneDigit(k)) return undefined
    return isLoneDigit(i + 4) ? undefined : make(i + 4) // "1 2 3 4 5" is none
  }
  return undefined
}

/** Adds the exchanges that a range names to a list; where `cities` says so, a city alone is the exchange that stands in it. */
export function gather(doc: Doc, first: number, last: number, exchanges: Exchange[], cities: boolean): void {
  for (let i = first; i < last; i += 1) {
    const exchange = exchangeAt(doc, i) ?? (cities && closesCity(doc, i + 1, last) ? cityAt(doc, i) : undefined)
    if (exchange === undefined) continue
    exchanges.push(exchange)
    i = exchange.last - 1
  }
}

/** "First Section of the", "1st Section,", "Prime Market": what may stand with an exchange. */
export function isSectionToken({ tokens }: Doc, i: number): boolean {
  if (tokens.kind[i] === NUMBER) return tokens.end[i] === (tokens.start[i] as number) + 1
  return isSection(tokens, i) || isMark(tokens, i, ',') || isMark(tokens, i, '(') || isMark(tokens, i, ')')
}

/** Behind a city that stands for its exchange comes another, a section, the label of its code or the end: "Tokyo Head Office" is none. */
function closesCity(doc: Doc, i: number, last: number): boolean {
  return i >= last || doc.tokens.kind[i] !== WORD || isSection(doc.tokens, i) || conceptAt(doc, i) === 'code'
}

/** "Code No. 1234", "Code 1234": a code behind its label, the colon lost. */
export function labelledCode(doc: Doc, { first, last }: Range): FoundCode | undefined {
  const { terms, tokens } = doc
  for (let i = first; i < last; i += 1) {
    if (conceptAt(doc, i) !== 'code') continue
    let k = terms.last[terms.at[i] as number] as number
    if (isMark(tokens, k, '.')) k += 1
    if (isMark(tokens, k, ':')) k += 1
    if (k < last && tokens.kind[k] === NUMBER) return codeAt(doc, k)
    i = Math.max(i, k - 1)
  }
  return undefined
}

/** The code that a field begins with, words before it; of "1234/5678" neither, of "130 A" no part. */
export function firstCode(doc: Doc, from: number, to: number): FoundCode | undefined {
  for (let i = from; i < to && i < doc.tokens.count; i += 1) {
    const code = codeAt(doc, i)
    if (code !== undefined || doc.tokens.kind[i] === NUMBER) return code
  }
  return undefined
}

/** What stands before a code in its bracket. */
const CODED = conceptSet('exchange', 'code')

/** What parts a code from the exchanges behind it. */
const isParting = ({ tokens }: Doc, i: number): boolean => isMark(tokens, i, ',') || isMark(tokens, i, ':') || isMark(tokens, i, ';')

/** "(Tokyo Stock Exchange Prime, 1234)", "(Tokyo Stock Exchange, 1st Section; Code Number 1234)". */
export function bracketCode(doc: Doc, { first, last }: Range): FoundCode | undefined {
  const leading = isMark(doc.tokens, first, '(') ? codeAt(doc, first + 1) : undefined // "(1234 TSE 1st section)", "(1234, TSE Prime)", "(1234: TSE, NSE)"
  const behind = leading !== undefined && isParting(doc, leading.last) ? leading.last + 1 : leading?.last
  const named = behind !== undefined && (exchangeAt(doc, behind) !== undefined || onlyCities(doc, behind))
  if (named && doc.tokens.kind[first + 1] === NUMBER) return leading
  let exchange = false
  for (let i = firstAmong(doc, first, last, CODED); i >= 0 && i < last; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept === 'exchange') exchange = true
    if (!exchange && concept !== 'code') continue
    if (doc.tokens.kind[i] !== NUMBER || isInDate(doc, i)) continue
    const code = codeAt(doc, i)
    if (code !== undefined && (isMark(doc.tokens, code.last, ')') || conceptAt(doc, i - 1) === 'code')) return code
  }
  return undefined
}

/** "(1234, Tokyo/Nagoya)": whether cities, a slash or a comma between them, fill a bracket up to its end; one alone may be where the company is. */
function onlyCities(doc: Doc, from: number): boolean {
  let i = from
  while (cityAt(doc, i) !== undefined && (isMark(doc.tokens, i + 1, '/') || isMark(doc.tokens, i + 1, ','))) i += 2
  return i > from && cityAt(doc, i) !== undefined && isMark(doc.tokens, i + 1, ')')
}

/** "1234 TSE 1", "1234, TSE Prime": a line that holds a code, an exchange and its section, and nothing else. */
export function lineCode(doc: Doc, { first, last }: Range): FoundCode | undefined {
  const code = doc.tokens.kind[first] === NUMBER ? codeAt(doc, first) : undefined
  if (code === undefined) return undefined
  const exchange = exchangeAt(doc, isParting(doc, code.last) ? code.last + 1 : code.last)
  if (exchange === undefined || exchange.last > last) return undefined
  for (let i = exchange.last; i < last; i += 1) if (!isSectionToken(doc, i)) return undefined
  return code
}

/** A city in the field of listings: "Tokyo, Osaka (First Sections)". */
export function cityAt({ tokens, text }: Doc, i: number): Exchange | undefined {
  if (!isCity(tokens, i)) return undefined
  const at = { start: tokens.start[i] as number, end: tokens.end[i] as number }
  const name = CITY_EXCHANGE[text.slice(at.start, at.end).toLowerCase()]
  return name === undefined ? undefined : { name, at, last: i + 1 }
}

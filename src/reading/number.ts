import { isMark, MARK, NUMBER, type Span, type Tokens, WORD } from '../document/scan.js'
import type { Concept } from '../language/concepts.js'
import { isIn } from '../language/en/small.js'
import { isBillionLetter, isMillionLetter, isOrdinalEnd } from '../language/en/values.js'
import { conceptAt, currencyAt, currencyBefore, type Printed, spanFrom } from './currency.js'
import { isTight, shortYearAt, yearAt } from './date.js'
import type { Mention, NumberMention, Reading } from './mention.js'
import { unitBehind, unitOfLabel } from './named-unit.js'
import { isUnprinted, opensChange, percentAt } from './percent.js'

/** Words behind a year-like number that make it a number after all. */
const COUNTED: ReadonlySet<Concept> = new Set<Concept>(['share', 'shareCommon', 'right', 'person', 'each'])

/**
 * The number at token `i` with its sign, brackets, currency, scale and per cent sign, wherever these stand; a lone
 * "2007" is a year. Nothing before token `from` belongs to it.
 */
export function readNumber(reading: Reading, i: number, from: number): Mention | undefined {
  const { tokens } = reading
  const digits = tokens.text.slice(tokens.start[i], tokens.end[i])
  let first = i
  let last = i + 1
  let currency = currencyBefore(reading, i, from)
  if (currency !== undefined) first = currency.first
  let bracketed = false
  let open = -1
  let sign: -1 | 0 | 1 = 0
  let loose = false
  const beforeSign = first - 1
  if (beforeSign >= from) {
    const mark = tokens.code[beforeSign]
    const glued = tokens.end[beforeSign] === tokens.start[first]
    if (mark === 0x25b3) {
      sign = -1
      first = beforeSign
    } // with or without a blank
    else if (mark === 43 && glued) {
      sign = 1
      first = beforeSign
    } else if (mark === 45 && isFree(tokens, beforeSign) && !(isOrdinalEnd(tokens, last) && tokens.start[last] === tokens.end[i])) {
      if (glued) {
        sign = -1
        first = beforeSign
      } else loose = (tokens.start[first] as number) - (tokens.end[beforeSign] as number) === 1 && isBlank(tokens, beforeSign)
    }
    if (sign !== 0 && currency === undefined) {
      const outer = currencyBefore(reading, first, from)
      if (outer !== undefined) {
        currency = outer
        first = outer.first
      }
    }
    if (isMark(tokens, first - 1, '(') && first - 1 >= from) open = first - 1
  }
  // "1,941,316" and a line of "%" below, or "% change" behind: the sign is that of the next column, of the next row's title
  const whole = digits.includes(',') && !digits.includes('.')
  const ofYear = conceptAt(reading, i - 1) === 'fiscalYear' && yearAt(tokens, i) > 0 // "FY2015 | FY2014 | % change"
  const apart = ofYear || (whole && (tokens.line[last] !== tokens.line[i] || opensChange(reading, last) || isUnprinted(tokens, i)))
  const percent = apart ? undefined : percentAt(reading, last)
  if (percent !== undefined) last = percent.last
  let scale: NumberMention['scale']
  if (percent === undefined && !isUnitLine(reading, last, i)) {
    const behind =
      scaleAt(reading, isTight(tokens, last, '-') ? last + 1 : last) ?? (currency === undefined ? undefined : letterAt(reading, last))
    if (behind !== undefined) {
      scale = { factor: behind.factor, at: spanFrom(tokens, last, behind.last) }
      last = behind.last
    }
    // a footnote's digit and the unit on the line below: "basis1 | Yen in billions"
    const below = (isFootnote(tokens, i) && tokens.line[last] !== tokens.line[i]) || (scale === undefined && opensUnits(reading, last))
    const money = below ? undefined : currencyAt(reading, last)
    // "profit3 JPY2.8": a currency glued to the next number is that number's, and one before it on a line of theirs
    const near = isFootnote(tokens, i) || (money !== undefined && tokens.line[money.first] !== tokens.line[i]) ? 1 : 0
    const next =
      money !== undefined &&
      tokens.kind[money.last] === NUMBER &&
      (near === 0 || tokens.line[money.last] === tokens.line[money.first]) &&
      (tokens.start[money.last] as number) - (tokens.end[money.last - 1] as number) <= near
    if (money !== undefined && !next && currency === undefined) {
      currency = money
      last = money.last
    } else if (money !== undefined && !next && money.code !== currency?.code && goesOn(tokens, i, money.first)) {
      currency = undefined // "$89.6 billion yen": of which of the two nobody can tell
      last = money.last
    }
  }
  const bar = open >= 0 && isMark(tokens, last, '|') && isMark(tokens, last + 1, ')') ? 1 : 0 // "(400 | )"
  if (open >= 0 && isMark(tokens, last + bar, ')')) {
    bracketed = true
    first = open
    last += 1 + bar
    if (currency === undefined) {
      const outer = currencyBefore(reading, open, from)
      if (outer !== undefined) {
        currency = outer
        first = outer.first
      }
    }
    const behind = scale === undefined && percent === undefined ? scaleAt(reading, last) : undefined // "JPY(24,421) million"
    if (behind !== undefined) {
      scale = { factor: behind.factor, at: spanFrom(tokens, last, behind.last) }
      last = behind.last
      const money = currency === undefined ? currencyAt(reading, last) : undefined
      if (money !== undefined) {
        currency = money
        last = money.last
      }
    }
  }
  let per = percent === undefined ? undefined : percent.at
  if (bracketed && per === undefined) {
    const outside = percentAt(reading, last)
    if (outside !== undefined) {
      per = outside.at
      last = outside.last
    }
  }
  if (
    per === undefined &&
    scale === undefined &&
    (yearAt(tokens, i) <= 0 || currency !== undefined) &&
    !COUNTED.has(conceptAt(reading, last) as Concept)
  ) {
    const named = unitOfLabel(reading, first, from) ?? (digits.includes(',') ? unitBehind(reading, last) : undefined)
    if (named !== undefined && (currency === undefined || currency.code === named.currency?.code)) {
      scale = { factor: named.factor, at: named.at }
      currency ??= named.currency
    }
  }
  const year = Math.max(yearAt(tokens, i), shortYearAt(tokens, i))
  const next = conceptAt(reading, last)
  const unit = currency !== undefined && (next !== 'fiscalYear' || tokens.end[i - 1] === tokens.start[i]) // not "yen | 2015 fiscal year"
  const bare = sign === 0 && !loose && per === undefined && scale === undefined && !unit
  if (year > 0 && bare && !(next !== undefined && COUNTED.has(next))) {
    return { kind: 'year', first: i, last: i + 1, start: tokens.start[i] as number, end: tokens.end[i] as number, year }
  }
  const point = digits.indexOf('.')
  return {
    kind: 'number',
    first,
    last,
    start: tokens.start[first] as number,
    end: tokens.end[last - 1] as number,
    digits,
    decimals: point < 0 ? 0 : digits.length - point - 1,
    sign,
    bracketed,
    loose,
    percent: per,
    scale,
    currency: coded(tokens, currency),
    at: numberSpan(tokens, i, first, last, bracketed, sign),
  }
}

/** A digit glued to the word before it. */
const isFootnote = (tokens: Tokens, i: number): boolean => i > 0 && tokens.kind[i - 1] === WORD && tokens.end[i - 1] === tokens.start[i]

export const coded = (tokens: Tokens, money: Printed | undefined): NumberMention['currency'] =>
  money === undefined ? undefined : { code: money.code, at: spanFrom(tokens, money.first, money.last), said: money.said }

/** The digits with the sign or the brackets that belong to them. */
function numberSpan(tokens: Tokens, i: number, first: number, last: number, bracketed: boolean, sign: number): Span {
  if (bracketed) {
    let open = i
    while (open > first && !isMark(tokens, open, '(')) open -= 1
    let close = i
    while (close < last - 1 && !isMark(tokens, close, ')')) close += 1
    return spanFrom(tokens, open, close + 1)
  }
  if (sign === 0) return { start: tokens.start[i] as number, end: tokens.end[i] as number }
  let at = i
  while (
    at > first &&
    tokens.kind[at - 1] === MARK &&
    !isMark(tokens, at, '-') &&
    !isMark(tokens, at, '+') &&
    !isMark(tokens, at, '\u25b3')
  )
    at -= 1
  return spanFrom(tokens, at, i + 1)
}

/**
 * Whether token `k` begins a line below token `i` that is a unit alone, "JPY million", "Millions of yen", or that of the
 * first columns, "Yen in millions   U.S. dollars": the unit of what stands under it.
 */
function isUnitLine(reading: Reading, k: number, i: number): boolean {
  const { tokens } = reading
  if (tokens.line[k] === tokens.line[i] || tokens.text.charCodeAt(tokens.start[k] as number) >= 97) return false
  const money = currencyAt(reading, k)
  const behind = money?.last ?? k
  const scale = scaleAt(reading, behind) ?? (isIn(tokens, behind) ? scaleAt(reading, behind + 1) : undefined) // "Yen in billions"
  if (scale === undefined) return false
  const last = money?.last === undefined ? currencyAt(reading, scale.last)?.last : scale.last
  if (last === undefined || tokens.line[last - 1] !== tokens.line[k]) return false
  return tokens.line[last] !== tokens.line[k] || (tokens.start[last] as number) - (tokens.end[last - 1] as number) > WIDEST
}
/** More blanks than these part the heads of columns. */
const WIDEST = 2

/** "2,561 JPY JPY USD": currencies one behind the other are the units of the columns of what stands below. */
function opensUnits(reading: Reading, k: number): boolean {
  const own = currencyAt(reading, k)
  const next = own === undefined ? undefined : currencyAt(reading, scaleAt(reading, own.last)?.last ?? own.last)
  return next !== undefined && reading.tokens.kind[next.last] !== NUMBER
}

/** A blank stands behind a mark: a wider gap, a tab or a line's end makes the dash an empty cell. */
const isBlank = (tokens: Tokens, i: number): boolean => tokens.text.charCodeAt(tokens.end[i] as number) === 32

/** A minus that no word or number stands glued to on its left. */
function isFree(tokens: Tokens, i: number): boolean {
  if (i === 0) return true
  const start = tokens.start[i] as number
  return tokens.end[i - 1] !== start || (tokens.kind[i - 1] === MARK && !isMark(tokens, i - 1, ')'))
}

/** Whether a unit stands on the number's line, or begins the next one in small letters as the middle of a sentence does. */
const goesOn = ({ line, text, start }: Tokens, i: number, k: number): boolean => line[k] === line[i] || text.charAt(start[k] ?? 0) > 'Z'

/** "$68.7M": a letter glued to an amount that has its currency. */
function letterAt({ tokens }: Reading, i: number): { factor: number; last: number } | undefined {
  if (i === 0 || tokens.start[i] !== tokens.end[i - 1]) return undefined
  const factor = isMillionLetter(tokens, i) ? 1e6 : isBillionLetter(tokens, i) ? 1e9 : 0
  return factor === 0 ? undefined : { factor, last: i + 1 }
}

/** A scale that begins at token `i`: "million". */
export function scaleAt(reading: Reading, i: number): { factor: number; last: number } | undefined {
  const { terms } = reading
  if (conceptAt(reading, i) !== 'scale') return undefined
  const term = terms.at[i] as number
  return { factor: terms.meaning[term]?.datum as number, last: terms.last[term] as number }
}

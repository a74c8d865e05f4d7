import { isMark, MARK, NUMBER, type Tokens, WORD } from '../document/scan.js'
import { isNote } from '../language/en/letter.js'
import { isSen } from '../language/en/values.js'
import { conceptAt } from './currency.js'
import { readDate, yearAt } from './date.js'
import type { Mention, Reading, Untold } from './mention.js'
import { readNumber } from './number.js'
import { readNumeral } from './numeral.js'

/**
 * Every number, year and date of a text, first to last, none overlapping another: read once, for all that ask later. Beside
 * them the digits that are a number's or a day's and can't be told.
 */
export function readMentions(reading: Reading): { mentions: Mention[]; untold: Untold[] } {
  const { tokens, terms, markers } = reading
  const mentions: Mention[] = []
  const untold: Untold[] = []
  let from = 0 // no mention reaches back before this token
  for (let i = 0; i < tokens.count; i += 1) {
    if (markers[i] === 1) {
      from = i + 1
      continue
    }
    const kind = tokens.kind[i]
    if (kind === MARK) continue
    let found: Mention | undefined
    if (kind === NUMBER) {
      if (isNoteNumber(reading, i)) continue
      if (isTorn(reading, i)) {
        addUntold(tokens, untold, 'number', i)
        continue
      }
      found = readDate(reading, i, mentions[mentions.length - 1])
      if (found === undefined) {
        if (isOfDay(tokens, i)) addUntold(tokens, untold, 'date', i)
        else found = readNumber(reading, i, from)
      }
    } else if (kind === WORD) {
      const term = terms.at[i] as number
      if (term < 0 || terms.first[term] !== i) continue
      const concept = terms.meaning[term]?.concept
      if (concept === 'month') found = readDate(reading, i, undefined)
      else if (concept === 'numeral') found = readNumeral(reading, i)
    }
    if (found === undefined) continue
    mentions.push(found)
    i = found.last - 1
    from = found.last
  }
  return { mentions, untold }
}

/** The pieces of one number or day, parted by a single mark, are told as one. */
function addUntold({ kind, start, end }: Tokens, untold: Untold[], of: Untold['of'], i: number): void {
  const before = untold[untold.length - 1]
  const piece = before?.of === of && before.last === i - 1 && kind[i - 1] === MARK ? untold.pop() : undefined
  const first = piece?.first ?? i
  untold.push({ kind: 'untold', of, first, last: i + 1, start: start[first] as number, end: end[i] as number })
}

/** "(Note 1)" behind a label sends the reader to a note. */
const isNoteNumber = ({ tokens }: Reading, i: number): boolean =>
  isNote(tokens, i - 1) && isMark(tokens, i - 2, '(') && isMark(tokens, i + 1, ')')

/** "11/15/2021", a day that is not read for its order: its parts are no numbers. */
function isOfDay(tokens: Tokens, i: number): boolean {
  for (let k = i; k >= i - 4; k -= 2) {
    if (isStroke(tokens, k + 1) && isStroke(tokens, k + 3) && yearAt(tokens, k + 4) > 0) return true
    if (!isStroke(tokens, k - 1)) return false
  }
  return false
}

/** A stroke without blanks around it. */
const isStroke = (tokens: Tokens, k: number): boolean =>
  isMark(tokens, k, '/') && tokens.end[k - 1] === tokens.start[k] && tokens.end[k] === tokens.start[k + 1]

/** Digits of a number whose others were lost or stand apart; what is left of it is no value. */
const isTorn = (reading: Reading, i: number): boolean =>
  isTornByComma(reading.tokens, i) || isTornByPoint(reading, i) || isTornBySen(reading, i) || isBarePoint(reading, i)

/** "$.50" may have lost digits; what a share has is printed so: "$.50 per share". */
function isBarePoint(reading: Reading, i: number): boolean {
  const { start, text } = reading.tokens
  if (text.charAt(start[i] as number) !== '.') return false
  const behind = conceptAt(reading, i + 1)
  return behind !== 'perShare' && behind !== 'perShareDiluted'
}

/** "148 yen 20 sen": one amount in two coins. */
function isTornBySen({ tokens, terms }: Reading, i: number): boolean {
  const yen = isSen(tokens, i + 1) ? i - 1 : isSen(tokens, i + 3) && tokens.kind[i + 2] === NUMBER ? i + 1 : -1
  return yen > 0 && terms.meaning[terms.at[yen] as number]?.concept === 'currency' && tokens.kind[yen - 1] === NUMBER
}

/** ",305", "1,,305", "1 ,305", "101, %", the last also where the sign begins the next line. */
function isTornByComma(tokens: Tokens, i: number): boolean {
  const { kind, start, end, line, count } = tokens
  if (isMark(tokens, i - 1, ',') && end[i - 1] === start[i] && (i === 1 || end[i - 2] !== start[i - 1] || isMark(tokens, i - 2, ',')))
    return true
  if (!isMark(tokens, i + 1, ',') || i + 2 >= count) return false
  if (isMark(tokens, i + 2, '%')) return (line[i + 2] as number) <= (line[i] as number) + 1
  if (line[i + 2] !== line[i]) return false
  if (kind[i + 2] === NUMBER) return end[i] !== start[i + 1] && end[i + 1] === start[i + 2]
  return isMark(tokens, i + 2, ',')
}

/** ".7 million", and both halves of "24. 7 million", also where the line is broken there; "No.7" and "Net sales ..... 7" are whole. */
function isTornByPoint(reading: Reading, i: number): boolean {
  if (isHalved(reading, i) || isHalved(reading, i - 2)) return true
  const { kind, start, end } = reading.tokens
  if (!isPoint(reading.tokens, i - 1) || end[i - 1] !== start[i]) return false
  return (i === 1 || end[i - 2] !== start[i - 1] || kind[i - 2] === MARK) && !isPoint(reading.tokens, i - 2)
}

const isPoint = (tokens: Tokens, k: number): boolean => isMark(tokens, k, '.')

/** Two numbers with a point between them, before a scale. */
function isHalved({ tokens, terms }: Reading, k: number): boolean {
  const { kind, line } = tokens
  if (kind[k] !== NUMBER || !isPoint(tokens, k + 1) || kind[k + 2] !== NUMBER || !isNear(tokens, k)) return false
  return (isNear(tokens, k + 1) || line[k + 2] === (line[k + 1] as number) + 1) && isScale(terms, k + 3)
}

/** Whether the next token stands on the same line, at most a blank apart. */
const isNear = ({ line, start, end }: Tokens, k: number): boolean =>
  line[k] === line[k + 1] && (start[k + 1] as number) - (end[k] as number) <= 1

const isScale = (terms: Reading['terms'], i: number): boolean => terms.meaning[terms.at[i] as number]?.concept === 'scale'

/** The index of the first of some things in order (mentions, periods) that starts at or after token `first`. */
export function mentionAt(mentions: readonly Pick<Mention, 'first'>[], first: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Pick<Mention, 'first'>).first < first) low = middle + 1
    else high = middle
  }
  return low
}

/** The mentions within the tokens from `first` up to, not including, `last`. */
export function mentionsIn(mentions: readonly Mention[], first: number, last: number): Mention[] {
  const found: Mention[] = []
  for (let k = mentionAt(mentions, first); k < mentions.length && (mentions[k] as Mention).first < last; k += 1)
    found.push(mentions[k] as Mention)
  return found
}

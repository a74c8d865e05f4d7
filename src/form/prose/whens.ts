import { NUMBER, WORD } from '../../document/scan.js'
import { isEnd, isExpects, isOver, isPercentWord, isShort, isSuch, isYearWord } from '../../language/en/prose.js'
import type { Mention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'
import { conceptSet, isAmong } from '../concept-set.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import { headOf } from '../head.js'
import { wordAt } from '../name-words.js'
import { hasOne } from '../words.js'
import { glueAt, markAt } from './glue.js'
import { isPart } from './metric-of.js'
import type { When, WhenPlace } from './when.js'
import { whenAt } from './when-at.js'
import { HEADS } from './when-part.js'

/** The concepts that the naming of a period begins with: most phrases are none of them. */
const BEGINS = conceptSet('month', 'priorPeriod', 'previousQuarter', 'fiscalYear', 'yearEnded', 'yearEnding', ...HEADS.keys())

/** The periods that a text names, first to last. */
export function readWhens(doc: Doc): When[] {
  const out: When[] = []
  const { terms } = doc
  let last = 0
  for (let t = 0; t < terms.count; t += 1) {
    const first = terms.first[t] as number
    if (first < last || !isAmong(doc, first, BEGINS)) continue
    const found = whenAt(doc, t, last)
    if (found === undefined) continue
    last = found.last
    if (joinRelation(out, found) || joinPart(doc, out, found)) continue
    lend(doc, out, found)
    if (isAgainst(doc, found.first) || goesOn(doc, out[out.length - 1], found) || isBeside(doc, found)) found.against = true
    if (isAhead(doc, found)) found.ahead = true
    if (isPoint(doc, found)) found.point = true
    if (conceptAt(doc, found.first) === 'yearEnded') found.over = true
    out.push(found)
  }
  return out
}

/**
 * The periods with the years that are named by their number alone: "in 2003", "for 2004", "2004 revenue". They may as well
 * date a part of a year, so only a sentence about whole years has them. "For the year, …" names the one year that the text
 * speaks of.
 */
export function withYears(doc: Doc, whens: readonly When[], sentences: readonly Range[]): readonly When[] {
  const years = doc.mentions.flatMap((mention) => (mention.kind === 'year' && isBareYear(doc, mention) ? [yearOf(mention)] : []))
  for (const { first } of sentences) if (isTheYear(doc, first)) years.push(theYear(doc, first + 2))
  if (years.length === 0) return whens
  const free = years.filter(({ first }) => {
    const next = mentionAt(whens, first)
    return whens[next]?.first !== first && ((whens[next - 1] as When | undefined)?.last ?? 0) <= first
  })
  return [...whens, ...free].sort((a, b) => a.first - b.first)
}

type YearMention = Extract<Mention, { kind: 'year' }>

const yearOf = ({ first, last, start, end, year }: YearMention): When => ({
  first,
  last,
  keys: { kind: 'full-year', fiscalYear: year },
  at: { kind: { start, end }, fiscalYear: { start, end } },
  bare: true,
})

const theYear = ({ tokens }: Doc, first: number): When => ({
  first,
  last: first + 1,
  keys: { kind: 'full-year' },
  at: { kind: { start: tokens.start[first] as number, end: tokens.end[first] as number } },
  bare: true,
})

const isTheYear = ({ tokens }: Doc, i: number): boolean =>
  glueAt(tokens, i) === 'for' && glueAt(tokens, i + 1) === 'the' && isYearWord(tokens, i + 2) && markAt(tokens, i + 3) === ','

function isBareYear(doc: Doc, { first, last }: YearMention): boolean {
  const { tokens } = doc
  if (tokens.kind[last] === NUMBER || isAmong(doc, last, BEGINS) || tokens.text.charAt(tokens.end[last - 1] as number) === '-') return false
  if (markAt(tokens, first - 1) === '(' && markAt(tokens, last) === ':') return true // "£112.5 million (2008: £106.1 million)"
  const glue = glueAt(tokens, first - 1)
  return glue === 'in' || glue === 'for' || isPart(wordAt(doc, last))
}

/**
 * "The prior year second quarter": one period, the same a year ago; "the prior year six months ended July 28, 2012": the
 * period that its own day dates.
 */
function joinRelation(out: When[], found: When): boolean {
  const before = out[out.length - 1]
  if (before?.relation !== 'priorYear' || before.last !== found.first || found.relation !== undefined || before.keys.to !== undefined)
    return false
  const own = found.keys.to !== undefined || found.keys.fiscalYear !== undefined || found.keys.fiscalYearEnd !== undefined
  out[out.length - 1] = own ? { ...found, first: before.first, against: true, ago: true } : { ...before, last: found.last }
  return true
}

/** "The first quarter of the previous fiscal year": the same part of the year before. */
function joinPart({ tokens }: Doc, out: When[], found: When): boolean {
  const before = out[out.length - 1]
  if (found.relation !== 'priorYear' || before === undefined || before.relation !== undefined || found.first - before.last > 2) return false
  const { kind, fiscalYear, fiscalYearEnd, to } = before.keys
  if (kind === undefined || kind === 'full-year' || fiscalYear !== undefined || fiscalYearEnd !== undefined || to !== undefined)
    return false
  if (glueAt(tokens, before.last) !== 'of') return false
  out[out.length - 1] = { ...found, first: before.first, ...(before.against === true ? { against: true } : {}) }
  return true
}

/** "Planned for FY2005", "forecast for FY2018", "FY2005 (forecast)": what is expected of a year that only its number names. */
function isAhead(doc: Doc, { first, last, keys }: When): boolean {
  const { tokens } = doc
  if (keys.kind !== 'full-year' || keys.fiscalYear === undefined || keys.fiscalYearEnd !== undefined) return false
  if (markAt(tokens, last) === '(' && conceptAt(doc, last + 1) === 'forecast' && markAt(tokens, last + 2) === ')') return true
  let k = first - 1
  while (glueAt(tokens, k) === 'for' || glueAt(tokens, k) === 'the' || glueAt(tokens, k) === 'in') k -= 1
  return (k < first - 1 && conceptAt(doc, k) === 'forecast') || isExpected(doc, first)
}

/** "Example Expects Higher Profit in Fiscal 2019" in the head. */
function isExpected(doc: Doc, first: number): boolean {
  const { line, lines } = doc.tokens
  if (!isInHeadline(doc, first)) return false
  return hasOne(doc, { first: lines.token[line[first] as number] as number, last: first }, isExpects)
}

/** Whether a token stands above the lead, or on the first line of a text that has none. */
export const isInHeadline = (doc: Doc, first: number): boolean => first < headOf(doc).lead || doc.tokens.line[first] === doc.tokens.line[0]

/** A period is set against another up to so many words behind "from" … */
const FROM = 9
/** … or "compared with": "compared to $926,000, or $0.02 per diluted share, for the first quarter of 2012". */
const AGAINST = 24

function isAgainst(doc: Doc, first: number): boolean {
  const { tokens } = doc
  if (isMoveOver(doc, first)) return true
  if (opensHeading(doc, first)) return false
  const { markers } = doc.layout
  for (let k = first - 1; k >= 0 && k >= first - AGAINST; k -= 1) {
    if (markers[k] === 1) return false // an item of its own begins there
    const glue = glueAt(tokens, k)
    if (glue === 'against' && !isSuch(tokens, k + 1)) return true
    if (glue === 'from' && first - k <= FROM && (tokens.kind[k + 1] !== WORD || isMoved(doc, k - 1) || isMovedBy(doc, k))) return true
    if (endsSentence(doc, k)) return false
    if (markAt(tokens, k) === ',' && conceptAt(doc, k - 1) === 'priorPeriod') return false // "against 5 billion yen a year earlier, profit was 6 billion yen in"
  }
  return false
}

/** "up 3% from the first quarter", "up 3%, from the first quarter", "an increase from the first quarter": not the beginning of a time. */
function isMoved(doc: Doc, before: number): boolean {
  const k = markAt(doc.tokens, before) === ',' ? before - 1 : before
  return markAt(doc.tokens, k) === '%' || isPercentWord(doc.tokens, k) || isAmong(doc, k, MOVES)
}

/** "fell 4 billion yen from the first quarter": an amount that ends at token `k`, behind the word of a move. */
function isMovedBy(doc: Doc, k: number): boolean {
  const value = doc.mentions[mentionAt(doc.mentions, k) - 1]
  return value?.kind === 'number' && value.last === k && isAmong(doc, value.first - 1, MOVES)
}

/** Words of a heading that begins with a period. */
const HEADING = 8

/** "Full Year 2019 Highlights:" on a line of its own: nothing above is set against it. */
function opensHeading({ tokens }: Doc, first: number): boolean {
  const { token } = tokens.lines
  const line = tokens.line[first] as number
  const end = token[line + 1] as number
  return token[line] === first && end - first <= HEADING && markAt(tokens, end - 1) === ':'
}

/**
 * "the third quarter and nine months ended November 30, 2015": both end on that day; "the first six months and the second
 * quarter of fiscal 2014": both are of that year.
 */
function lend({ tokens }: Doc, out: When[], { first, keys, at, relation }: When): void {
  const before = out[out.length - 1]
  if (before === undefined || relation !== undefined || before.relation !== undefined) return
  if (glueAt(tokens, before.last) !== 'and' || first - before.last > 2) return
  const { kind, quarter, to } = before.keys
  if (to !== undefined || (kind !== 'quarter' && kind !== 'year-to-date')) return
  if (keys.to === undefined) {
    if (before.keys.fiscalYear !== undefined || keys.fiscalYear === undefined || keys.kind === 'full-year') return
    out[out.length - 1] = {
      ...before,
      keys: { ...before.keys, fiscalYear: keys.fiscalYear },
      at: { ...before.at, fiscalYear: at.fiscalYear as WhenPlace },
    }
    return
  }
  if (keys.quarter !== undefined && quarter !== undefined && keys.quarter !== quarter) return
  out[out.length - 1] = {
    ...before,
    keys: { ...before.keys, to: keys.to, ...(keys.fiscalYear === undefined ? {} : { fiscalYear: keys.fiscalYear }) },
    at: { ...before.at, to: at.to as WhenPlace, ...(at.fiscalYear === undefined ? {} : { fiscalYear: at.fiscalYear }) },
  }
}

/** A point between a word, a number or a bracket and a blank. */
function endsSentence({ tokens }: Doc, k: number): boolean {
  if (markAt(tokens, k) !== '.' || tokens.start[k + 1] === tokens.end[k]) return false
  return tokens.kind[k - 1] === WORD ? !isShort(tokens, k - 1) : tokens.kind[k - 1] === NUMBER || markAt(tokens, k - 1) === ')'
}

/** "End of second quarter", "at the end of the first quarter", and nothing of the year. */
function isPoint({ tokens }: Doc, { first, keys }: When): boolean {
  if (keys.kind !== 'quarter' || Object.keys(keys).length > 2) return false
  const k = glueAt(tokens, first - 1) === 'the' ? first - 2 : first - 1
  return glueAt(tokens, k) === 'of' && isEnd(tokens, k - 1)
}

/** "5 million yen (1Q 2007: 4 million yen)": the figure is set against that of another period. */
const isBeside = ({ tokens }: Doc, { first, last }: When): boolean => markAt(tokens, first - 1) === '(' && markAt(tokens, last) === ':'

/** "compared with 5 in the second quarter of 2008 and a loss of 2 in the first quarter of 2009": both are what is set against. */
function goesOn(doc: Doc, before: When | undefined, { first }: When): boolean {
  const { tokens } = doc
  if (before?.against !== true || glueAt(tokens, before.last) !== 'and' || first - before.last > AGAINST) return false
  for (let k = before.last + 1; k < first; k += 1) {
    const glue = glueAt(tokens, k)
    if (glue === 'be' || glue === 'say' || endsSentence(doc, k)) return false
  }
  return true
}

/** "a 26% increase over the second quarter of 2008". */
function isMoveOver(doc: Doc, first: number): boolean {
  const k = glueAt(doc.tokens, first - 1) === 'the' ? first - 2 : first - 1
  return isOver(doc.tokens, k) && isAmong(doc, k - 1, MOVES)
}
const MOVES = conceptSet('increase', 'decrease')

/** Those of the periods of a text, in order, that stand within a range. */
export function whensIn(whens: readonly When[], first: number, last: number): When[] {
  const out: When[] = []
  for (let k = mentionAt(whens, first); k < whens.length && (whens[k] as When).last <= last; k += 1) out.push(whens[k] as When)
  return out
}

import { isMark, WORD } from '../../document/scan.js'
import { type Clause, clausesOf, isPerRight, numbersOf, perRightAt, speaksOf, type Words } from '../../form/clauses.js'
import { conceptAt, type Doc, datumAt, holds, type Range, rangeOfTerm, spanOfRange, spanOfTerm } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import { isHigh } from '../../form/label.js'
import { holdsNumber, numbersIn, segmentAt } from '../../form/readers.js'
import { countOf } from '../../form/values.js'
import { hasOne } from '../../form/words.js'
import type { Concept } from '../../language/concepts.js'
import { isAll, isCopula, isOneOf, isThem, isTotal, PLURAL } from '../../language/en/options.js'
import { isBetween, isEach, isGiving } from '../../language/en/people.js'
import { isAnnually, isEachYear, isYear } from '../../language/en/period.js'
import { isAnd, isAt, isIn, isOf, isTo } from '../../language/en/small.js'
import { isOrdinalEnd } from '../../language/en/values.js'
import type { NumberMention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'

/** "5,005" and "Shares: 500,500" on the next line: a line that begins with a capital gives no unit to the one before. */
const opensLine = ({ layout: { segments }, tokens }: Doc, i: number): boolean =>
  segments[segmentAt(segments, i)]?.first === i && isHigh(tokens, i)

export const isShares = (doc: Doc, mention: NumberMention): boolean => {
  if (opensLine(doc, mention.last)) return false
  // "7,300 shares", "73,000 of the Company's common shares"
  for (let i = mention.last; i < mention.last + 5; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept === 'share' || concept === 'shareCommon') return i === mention.last || isOf(doc.tokens, mention.last)
    if (concept !== undefined) return false
  }
  return false
}

/** "640 rights", but not "Series 13 Stock Acquisition Rights". */
export const isRights = (doc: Doc, mention: NumberMention): boolean =>
  conceptAt(doc, mention.last) === 'right' && conceptAt(doc, mention.first - 1) !== 'series' && !opensLine(doc, mention.last)

const PEOPLE: readonly Concept[] = ['person', 'director', 'employee', 'officer']

/** A number without a unit that stands where a value stands: at the beginning, or behind "shall be". */
function isBare(doc: Doc, mention: NumberMention, from: number): boolean {
  const { tokens } = doc
  if (isShares(doc, mention) || isRights(doc, mention) || mention.bracketed) return false
  if (!opensLine(doc, mention.last) && holds(doc, { first: mention.last, last: mention.last + 1 }, ...PEOPLE)) return false
  if (isOrdinalEnd(tokens, mention.last)) return false // "3rd series"
  const i = mention.first - (isMark(tokens, mention.first - 1, ',') ? 2 : 1)
  if (isAt(tokens, i) && conceptAt(doc, i - 1) === 'determine') return true // "has been fixed at 94"
  if (i >= from && (isCopula(tokens, i) || isMark(tokens, i, ':') || conceptAt(doc, i) === 'maximum')) return true
  return tokens.kind.subarray(from, mention.first).every((kind) => kind !== WORD)
}

/** "100 for each right": so near behind a number "each right" belongs to it. */
const NEAR = 2

/** How many rights are issued: a number of rights or units, or a bare number; not what one right gives, nor persons. */
export function countOfRights(doc: Doc, extent: Range): Found<number> | undefined {
  if (!holdsNumber(doc, extent)) return undefined
  for (const clause of clausesOf(doc, extent)) {
    if (speaksOf(doc, clause, ...PEOPLE)) {
      // a group's name below the label: what follows is the group's, the label a column's head
      if (numbersOf(doc, clause).every(({ first }) => conceptAt(doc, first - 1) === 'fiscalYear')) return undefined
      continue
    }
    if (isYearly(doc, clause)) continue
    const per = perRightAt(doc, clause)
    for (const mention of numbersOf(doc, clause)) {
      if (per !== undefined && (per.first < mention.first || per.first - mention.last <= NEAR)) continue
      if (isRangeEnd(doc, mention)) return undefined
      const found = isRights(doc, mention) || isBare(doc, mention, clause.first) ? countOf(mention) : undefined
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** "100 shares of common stock of the Company shall be issued for each right": so far behind a number "each right" still belongs to it. */
const FARTHEST = 24

/** How many shares one right gives, and the words "each right" that say so. */
export function sharesPerRight(doc: Doc, extent: Range): Found<number> | undefined {
  if (!holdsNumber(doc, extent)) return undefined
  for (const clause of clausesOf(doc, extent)) {
    const each = perRightAt(doc, clause)
    const per = each ?? eachOfThem(doc, clause)
    if (per === undefined || isPriced(doc, per) || !speaksOf(doc, clause, 'share', 'shareCommon', 'perShare')) continue
    const own = ofOneRight(doc, clause)
    const numbers = own === undefined ? numbersOf(doc, clause) : [own]
    const named = numbers.some((mention) => isShares(doc, mention))
    for (const mention of toldBehind(doc, numbers, per) ?? numbers) {
      if ((mention.first >= per.first && mention.last <= per.last) || per.first - mention.last > FARTHEST) continue
      // "rights shall be 94 and each of them shall give 500 shares"
      if (!isShares(doc, mention) && (named || !isBare(doc, mention, clause.first))) continue
      if (each === undefined && mention.first < per.first) continue // "94, each of which shall be for 500 shares"
      const found = countOf(mention)
      if (found === undefined) continue
      return { value: found.value, at: found.at, grounds: [...(found.grounds ?? []), { role: 'mark', at: spanOfRange(doc, per) }] }
    }
  }
  return undefined
}

/** "10,000. The shares allotted to each right shall be 100": the first number behind the words, where no shares stand before them. */
function toldBehind(doc: Doc, numbers: readonly NumberMention[], per: Range): NumberMention[] | undefined {
  const next = numbers.find(({ first }) => first >= per.last)
  if (next === undefined || !isCopula(doc.tokens, next.first - 1) || isTo(doc.tokens, next.first - 1)) return undefined
  return numbers.some((mention) => mention.last <= per.first && isShares(doc, mention)) ? undefined : [next]
}

/** "49,300 yen per right": the words belong to a price. */
function isPriced({ mentions }: Doc, { first }: Range): boolean {
  const before = mentions[mentionAt(mentions, first) - 1]
  return before?.kind === 'number' && before.currency !== undefined && before.last === first
}

/**
 * "each right = 100 shares, 31,000 shares in total": of a clause that says both, the number that stands nearer to "each right"
 * among those that are not called a total themselves.
 */
function ofOneRight(doc: Doc, clause: Clause): NumberMention | undefined {
  const per = perRightAt(doc, clause)
  if (per === undefined || !saysTotal(doc, clause)) return undefined
  const all = numbersOf(doc, clause).filter((mention) => isShares(doc, mention))
  const parts = all.filter((mention) => !isInTotal(doc, mention))
  const counts = parts.length > 0 ? parts : all
  if (all.length < 2) return undefined
  const gap = ({ first, last }: Range): number => (first >= per.last ? first - per.last : per.first - last)
  return counts.reduce((nearest, mention) => (gap(mention) < gap(nearest) ? mention : nearest))
}

/** "31,000 shares in total". */
function isInTotal({ tokens }: Doc, { last }: NumberMention): boolean {
  for (let i = last; i < last + 4; i += 1) if (isIn(tokens, i) && (isTotal(tokens, i + 1) || isAll(tokens, i + 1))) return true
  return false
}

/** "directors 12,000 shares, total 50,000 shares": the number that is called the total itself. */
const isSum = (doc: Doc, mention: NumberMention): boolean => isTotal(doc.tokens, mention.first - 1) || isInTotal(doc, mention)

/** "500 to 600 rights", "between 1,482 yen and 1,630 yen": one end of a range, of which the value is still to be told. */
export function isRangeEnd({ mentions, tokens }: Doc, { first, last }: NumberMention): boolean {
  const k = mentionAt(mentions, first)
  const [before, next] = [mentions[k - 1], mentions[k + 1]]
  if (next !== undefined && next.kind !== 'date' && next.first === last + 1)
    if (isTo(tokens, last) || (isAnd(tokens, last) && isBetween(tokens, first - 1))) return true
  if (before === undefined || before.kind === 'date' || before.last !== first - 1) return false
  return isTo(tokens, first - 1) || (isAnd(tokens, first - 1) && isBetween(tokens, before.first - 1))
}

/** "each of which", "each of them", where the clause speaks of rights; "(each for 100 shares)" behind their number. */
function eachOfThem(doc: Doc, clause: Clause): Range | undefined {
  const rights = speaksOf(doc, clause, 'right')
  for (const { first, last } of clause.parts) {
    for (let i = first; i < last - 2; i += 1) {
      if (isEach(doc.tokens, i) && isGiving(doc.tokens, i + 1)) return { first: i, last: i + 1 }
      if (isOneOf(doc.tokens, i) && isSingleRight(doc, i + 1)) return { first: i, last: rangeOfTerm(doc, i + 1).last }
      if (rights && isEach(doc.tokens, i) && isOf(doc.tokens, i + 1) && isThem(doc.tokens, i + 2)) return { first: i, last: i + 3 }
    }
  }
  return undefined
}

/** "a stock acquisition right", not "a right" alone or "a number of rights". */
function isSingleRight(doc: Doc, i: number): boolean {
  if (conceptAt(doc, i) !== 'right' || datumAt(doc, i) === 'loose') return false
  return doc.text.charAt(spanOfTerm(doc, i).end - 1).toLowerCase() !== PLURAL
}

/** Whether a clause says "total" or "aggregate". */
export const saysTotal = (doc: Doc, { parts }: Words): boolean =>
  parts.some((part) => hasOne(doc, part, (tokens, i) => isTotal(tokens, i) || (isAll(tokens, i) && isIn(tokens, i - 1))))

/** "will not exceed 10,000 units in each fiscal year": a ceiling for years, not this number. */
export const isYearly = (doc: Doc, { parts }: Clause): boolean =>
  parts.some((part) =>
    hasOne(
      doc,
      part,
      (tokens, i) => isAnnually(tokens, i) || (isYear(tokens, i) && (isEachYear(tokens, i - 1) || isEachYear(tokens, i - 2))),
    ),
  )

/** "multiplied by 100 shares per option", "each over 100 shares": a number that a total is reckoned from. */
export const isFactor = (doc: Doc, { first }: NumberMention): boolean => {
  const before = conceptAt(doc, first - 1)
  return before === 'formulaWord' || isEach(doc.tokens, first - 1) || isEach(doc.tokens, first - 2)
}

/** The counts of shares of a range that are not said of a single right, those of a clause that says "total" apart. */
export function shareCounts(doc: Doc, extent: Range): { total: Found<number>[]; other: Found<number>[] } {
  const counts = { total: [] as Found<number>[], other: [] as Found<number>[] }
  if (!holdsNumber(doc, extent)) return counts
  for (const clause of clausesOf(doc, extent)) {
    const total = saysTotal(doc, clause)
    if ((isPerRight(doc, clause) && !total) || isYearly(doc, clause)) continue
    const each = ofOneRight(doc, clause)
    const sums = total ? numbersOf(doc, clause).filter((mention) => isSum(doc, mention)) : []
    for (const mention of sums.length === 1 ? sums : numbersOf(doc, clause)) {
      if (isFactor(doc, mention) || mention === each) continue
      if (!isShares(doc, mention) && !(isBare(doc, mention, clause.first) && speaksOf(doc, clause, 'share', 'shareCommon'))) continue
      const found = countOf(mention)
      if (found !== undefined && found.value > 1) counts[total ? 'total' : 'other'].push(found)
    }
  }
  return counts
}

/**
 * All the shares that the rights give: the number that its clause calls the total, else the first number of shares that
 * is not said of a single right.
 */
export function underlyingShares(doc: Doc, extent: Range): Found<number> | undefined {
  const { total, other } = shareCounts(doc, extent)
  return total[0] ?? other[0]
}

/** A number that is all its line or cell says: its label alone tells what it is. */
export function loneNumber(doc: Doc, body: Range): NumberMention | undefined {
  const [mention] = numbersIn(doc, body)
  if (mention === undefined || mention.bracketed) return undefined
  for (let i = body.first; i < mention.first; i += 1) if (!isMark(doc.tokens, i, '|')) return undefined
  const { segments } = doc.layout
  return mention.last >= (segments[segmentAt(segments, mention.first)] as Range).last ? mention : undefined
}

export function loneCount(doc: Doc, body: Range): Found<number> | undefined {
  const mention = loneNumber(doc, body)
  return mention === undefined ? undefined : countOf(mention)
}

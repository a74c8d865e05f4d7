import { isMark } from '../../document/scan.js'
import { type Doc, holds, type Range, spanOfRange, wordsOf } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import { lendYear } from '../../form/figures/lent-period.js'
import { captionPeriod, isFor, type PeriodParts, type ReadPeriod } from '../../form/figures/period.js'
import { ofBank } from '../../form/prose/banks.js'
import { isTold } from '../../form/prose/dating.js'
import { glueAt } from '../../form/prose/glue.js'
import { type Sentence, sentencesOf } from '../../form/prose/sentences.js'
import { tokenAt } from '../../form/span-tokens.js'
import type { FoundMoney } from '../../form/values.js'
import { isThisOrSame } from '../../language/en/period.js'
import { isOf } from '../../language/en/small.js'
import type { Metric, Scope } from '../../reading/figure-values.js'
import { type PeriodSaying, periodSayings } from '../../reading/period.js'
import { arrowsIn } from './arrows.js'
import { beforeComparison } from './compared.js'
import { scopeIn } from './scope.js'
import { toldIn } from './told.js'
import type { Told } from './told-figure.js'
import { isEarlierForecast } from './told-words.js'
import { takeYearAlone } from './year-alone.js'
import { YearsSaid } from './years-said.js'

/** What the sentences of a release set side by side: the forecast before and after, figure by figure. */
export interface Telling {
  readonly period: ReadPeriod
  readonly first: number
  readonly sentences: Sentence[]
  /** headings of the previous forecast, which may say its day */
  readonly heads?: readonly Range[]
  readonly told: Told[]
  /** whose figures they are, where the sentences themselves say so */
  scope: Found<Scope> | undefined
}

/**
 * Reads revisions that are told in sentences, by period: "now expects net sales of A, up B from the previous forecast of
 * C". A figure of which they tell two things is left out.
 */
export function readTold(doc: Doc): Telling[] {
  const tellings: Telling[] = []
  const years = new YearsSaid() // by the sentences before
  let known: PeriodParts | undefined
  let announced = false // the sentence before says that the forecast is revised
  let above: Found<Scope> | undefined // what the last heading says
  let clause: Found<Scope> | undefined // what the words say that a semicolon parts from the next
  for (const whole of sentencesOf(doc)) {
    const aside = beforeComparison(doc, whole)
    const sentence = aside?.told ?? whole
    const speaks = announced || tellings.length > 0 || holds(doc, sentence, 'forecast', 'revise', 'previous')
    announced = holds(doc, sentence, 'forecast') && holds(doc, sentence, 'revise')
    // what stands beside last year's figure is no revision
    const compared = holds(doc, sentence, 'priorPeriod', 'yearOnYear', 'previousQuarter')
    const set = compared ? [] : arrowsIn(doc, sentence)
    const plain = set.length > 0 || !speaks ? set : compared ? againstForecast(doc, sentence) : toldIn(doc, sentence)
    const told = withYearBefore(plain, aside?.priorYear)
    const whose = scopeOf(doc, sentence) ?? (isMark(doc.tokens, sentence.first - 1, ';') ? clause : undefined)
    clause = whose
    if (told.length === 0 && isHeading(doc, sentence)) above = whose
    const own = captionPeriod(doc, sentence, 0, true)
    const said =
      own.finish() !== undefined || (known !== undefined && told.length > 0 && isBeside(doc, sentence, told))
        ? own
        : captionPeriod(doc, sentence, 0)
    if (told.length > 0 && said.finish() === undefined) takeYearAlone(doc, sentence, said, known)
    const parts = known !== undefined && isSame(doc, sentence, said, known) ? known : said
    if (parts.finish() !== undefined) lendYear(parts, years.sayings)
    years.add(doc, sentence, isHeading(doc, sentence))
    if (parts.finish() !== undefined && (told.length > 0 || setsPeriod(doc, sentence))) known = parts
    const period = known?.finish()
    // a sentence among others that tell revisions need not say so again
    if (told.length === 0 || period === undefined) continue
    const { kind, quarter, fiscalYearEnd } = period.period
    const scope = whose ?? above
    let telling = tellings.find(
      ({ period: { period: other }, scope: known }) =>
        other.kind === kind && other.quarter === quarter && other.fiscalYearEnd === fiscalYearEnd && isSingle(known) === isSingle(scope),
    )
    if (telling === undefined) {
      telling = { period, first: sentence.first, sentences: [], told: [], scope }
      tellings.push(telling)
    }
    telling.scope ??= scope
    telling.told.push(...told)
    telling.sentences.push(sentence)
  }
  return tellings
    .map((telling) => ({ ...telling, told: undoubted(ofBank(doc, telling.told, banked(doc))) }))
    .filter(({ told }) => told.length > 0)
}

/** "The previous forecast was announced on November 10": sentences that tell of nothing but its day. */
export const announcements = (doc: Doc): readonly Sentence[] =>
  sentencesOf(doc).filter(
    (sentence) =>
      holds(doc, sentence, 'previous') &&
      holds(doc, sentence, 'forecast') &&
      holds(doc, sentence, 'announce') &&
      !holds(doc, sentence, 'dividend', 'revise'),
  )

const isSingle = (scope: Found<Scope> | undefined): boolean => scope?.value === 'non-consolidated'

/** Whose figures a sentence tells, where it speaks of one scope only. */
function scopeOf(doc: Doc, sentence: Sentence): Found<Scope> | undefined {
  return holds(doc, sentence, 'consolidated') && holds(doc, sentence, 'nonConsolidated') ? undefined : scopeIn(doc, sentence)
}

/** "Consolidated revisions:", "Non-consolidated": few words on a line of their own. */
function isHeading({ tokens }: Doc, { first, last }: Sentence): boolean {
  return last - first <= LONGEST_HEADING && (first === 0 || tokens.line[first - 1] !== tokens.line[first]) && !isMark(tokens, last - 1, '.')
}
const LONGEST_HEADING = 12

/** "For the same six months": the period that the sentences before told of, whose part of the year this is. */
function isSame(doc: Doc, sentence: Sentence, own: PeriodParts, known: PeriodParts): boolean {
  const [said, ...others] = periodSayings(doc, sentence)
  const { kind, quarter, fiscalYear, fiscalYearEnd, from, to } = own.parts
  return (
    said !== undefined &&
    others.length === 0 &&
    isThisOrSame(doc.tokens, said.first - 1) &&
    kind === known.parts.kind &&
    quarter === known.parts.quarter &&
    (fiscalYear ?? fiscalYearEnd ?? from ?? to) === undefined
  )
}

/** Words that a sentence's period may have before it: "In the full year", "For the fiscal year ending March 2026". */
const OPENING = 4

/**
 * "The forecast was revised to A, as sales in the second half were strong", "Owing to orders booked in the third quarter, the forecast was":
 * whether all the periods that a sentence names stand in what it tells before the figures that it revises, or behind them.
 */
function isBeside(doc: Doc, sentence: Sentence, told: readonly Told[]): boolean {
  let first = Number.POSITIVE_INFINITY
  let last = sentence.first
  for (const { label, previous, revised, change, changePercent } of told) {
    first = Math.min(first, label.first)
    for (const value of [previous, revised, change, changePercent])
      if (value !== undefined) last = Math.max(last, tokenAt(doc, value.at.end - 1) + 1)
  }
  let comma = first // the last before the figures
  while (comma > sentence.first && !isMark(doc.tokens, comma, ',')) comma -= 1
  return periodSayings(doc, sentence).every((saying) => {
    if (isFor(doc, saying)) return false
    return saying.first >= last ? !isLedTo(doc, last, saying.first) : saying.first - sentence.first > OPENING && saying.last <= comma
  })
}

/** Whether no more than "in the", "(in the" leads from a value to its period. */
function isLedTo({ tokens }: Doc, first: number, last: number): boolean {
  for (let k = first; k < last; k += 1) {
    const glue = glueAt(tokens, k)
    if (glue !== 'in' && glue !== 'the' && !isMark(tokens, k, '(') && !isMark(tokens, k, ')')) return false
  }
  return true
}

/**
 * Whether a sentence says of which period those behind it speak: it begins with the period, or is of the forecast for it. "In the
 * first half, demand was firm" tells what was, and of no forecast.
 */
function setsPeriod(doc: Doc, sentence: Sentence): boolean {
  const said = periodSayings(doc, sentence)
  const [first] = said
  if (first === undefined) return false
  const forecast = holds(doc, sentence, 'forecast', 'revise')
  if (!forecast && isTold(doc, sentence)) return false
  return (
    first.first - sentence.first <= OPENING ||
    (forecast && said.every((saying, i) => isFor(doc, saying) || isOfPart(doc, said[i - 1], saying)))
  )
}

/** "The second quarter of the fiscal year": the year of the period right before it. */
const isOfPart = ({ tokens }: Doc, part: PeriodSaying | undefined, { first }: PeriodSaying): boolean =>
  part !== undefined && isOf(tokens, part.last) && first - part.last <= 2

/**
 * "Sales are expected to rise 9.0% from a year earlier to A, up from the earlier forecast of B": beside what is compared with a
 * year before, what names the earlier forecast; the change may be that from the year before.
 */
function againstForecast(doc: Doc, sentence: Sentence): readonly Told[] {
  if (isTold(doc, sentence)) return [] // results, and what was forecast of them
  return toldIn(doc, sentence).flatMap(({ metric, label, previous, revised }) =>
    revised !== undefined && previous !== undefined && isEarlierForecast(doc, previous) ? [{ metric, label, previous, revised }] : [],
  )
}

/** The amount of a year before is that of a sentence's one figure. */
function withYearBefore(told: readonly Told[], priorYear: FoundMoney | undefined): readonly Told[] {
  const [one] = told
  return one?.revised === undefined || one.previous === undefined || told.length > 1 || priorYear === undefined
    ? told
    : [{ ...one, priorYear }]
}

const KEYS = ['revised', 'previous', 'change', 'changePercent', 'priorYear'] as const
const sayOf = ({ value }: Found<unknown>): string => JSON.stringify(value)

/** How a bank's ordinary income is asked for, and made its revenue. */
const banked = (doc: Doc) => ({
  metric: ({ metric }: Told) => metric,
  words: ({ label }: Told) => wordsOf(doc, spanOfRange(doc, label)),
  asSales: (one: Told): Told => ({ ...one, metric: 'netSales' }),
})

/** Each figure once, with all that is told of it; none of those of which one thing is told in two ways. */
function undoubted(told: readonly Told[]): Told[] {
  const once = new Map<Metric, Told>()
  const doubtful = new Set<Metric>()
  for (const one of told) {
    const known = once.get(one.metric)
    once.set(one.metric, { ...one, ...known })
    if (known === undefined) continue
    for (const key of KEYS) {
      const [a, b] = [known[key], one[key]]
      if (a !== undefined && b !== undefined && sayOf(a) !== sayOf(b)) doubtful.add(one.metric)
    }
  }
  return [...once.values()].filter(({ metric }) => !doubtful.has(metric))
}

/** Puts what sentences tell of a period as a revision. */
export function putTold(doc: Doc, draft: Draft, at: readonly (string | number)[], { period, told }: Telling): void {
  told.forEach(({ metric, label, revised, previous, change, changePercent, priorYear }, k) => {
    const path = [...at, 'figures', k]
    const span = spanOfRange(doc, label)
    draft.put([...path, 'metric'], { value: metric, at: span })
    draft.put([...path, 'label'], { value: wordsOf(doc, span), at: span })
    if (previous !== undefined) draft.put([...path, 'previous'], previous as Found<unknown>)
    if (revised !== undefined) draft.put([...path, 'revised'], revised as Found<unknown>)
    if (change !== undefined) draft.put([...path, 'change'], change)
    if (changePercent !== undefined) draft.put([...path, 'changePercent'], changePercent)
    if (priorYear !== undefined) draft.put([...path, 'priorYear'], priorYear)
  })
  draft.put([...at, 'period'], {
    value: period.period,
    at: period.at,
    parts: Object.fromEntries(Object.entries(period.parts).map(([key, span]) => [key, { at: span }])),
  })
  draft.put(['stage'], { value: 'revision', at: spanOfRange(doc, told[0]?.label ?? { first: 0, last: 1 }) })
}

import { conceptAt, type Doc, holds, type Range, spanOfRange, wordsOf } from '../../form/doc.js'
import type { Draft, Found, Ground } from '../../form/draft.js'
import { captionPeriod, isFor, type PeriodParts, type ReadPeriod } from '../../form/figures/period.js'
import { directionIn, jointOf } from '../../form/prose/gap.js'
import { glueAt } from '../../form/prose/glue.js'
import { type Item, type ItemOf, itemsOf } from '../../form/prose/items.js'
import { isOfPart, opensOnPart } from '../../form/prose/part.js'
import { type Sentence, sentencesOf } from '../../form/prose/sentences.js'
import { moneyOf, percentOf } from '../../form/values.js'
import type { Metric } from '../../reading/figure-values.js'
import { periodSayings } from '../../reading/period.js'
import { isRaise } from './raise.js'

type Money = Found<{ amount: number; currency: string }>

interface Told {
  readonly metric: Metric
  readonly label: Range
  readonly revised: Money
  readonly previous?: Money
  readonly change?: Money
  readonly changePercent?: Found<number>
}

/** What the sentences of a release set side by side: the forecast before and after, figure by figure. */
interface Telling {
  readonly period: ReadPeriod
  readonly first: number
  readonly told: Told[]
}

/** Words before an amount that may call it the earlier one: "the previous forecast of ¥120.0 billion". */
const BEFORE = 7

/**
 * Reads revisions that are told in sentences, by period: "now expects net sales of A, up B from the previous forecast of
 * C". A figure of which they tell two things is left out.
 */
export function readTold(doc: Doc): Telling[] {
  const tellings: Telling[] = []
  let known: PeriodParts | undefined
  let announced = false // the sentence before says that the forecast is revised
  for (const sentence of sentencesOf(doc)) {
    const speaks = announced || tellings.length > 0 || holds(doc, sentence, 'forecast', 'revise', 'previous')
    announced = holds(doc, sentence, 'forecast') && holds(doc, sentence, 'revise')
    // what stands beside last year's figure is no revision
    const compared = holds(doc, sentence, 'priorPeriod', 'yearOnYear', 'previousQuarter')
    const told = speaks && !compared ? toldIn(doc, sentence) : []
    const parts = captionPeriod(doc, sentence, 0)
    if (parts.finish() !== undefined && (told.length > 0 || setsPeriod(doc, sentence))) known = parts
    const period = known?.finish()
    // a sentence among others that tell revisions need not say so again
    if (told.length === 0 || period === undefined) continue
    const { kind, quarter, fiscalYearEnd } = period.period
    let telling = tellings.find(
      ({ period: { period: other } }) => other.kind === kind && other.quarter === quarter && other.fiscalYearEnd === fiscalYearEnd,
    )
    if (telling === undefined) {
      telling = { period, first: sentence.first, told: [] }
      tellings.push(telling)
    }
    telling.told.push(...told)
  }
  return tellings.map((telling) => ({ ...telling, told: undoubted(telling.told) })).filter(({ told }) => told.length > 0)
}

/** Words that a sentence's period may have before it: "In the full year", "For the fiscal year ending March 2026". */
const OPENING = 4

/** Whether a sentence says of which period those behind it speak: it begins with the period, or is of the forecast for it. */
function setsPeriod(doc: Doc, sentence: Sentence): boolean {
  const said = periodSayings(doc, sentence)
  const [first] = said
  if (first === undefined) return false
  return (
    first.first - sentence.first <= OPENING || (holds(doc, sentence, 'forecast', 'revise') && said.every((saying) => isFor(doc, saying)))
  )
}

/** Each figure once; none of those that are told with two amounts. */
function undoubted(told: readonly Told[]): Told[] {
  return told.filter((one, i) => {
    const same = told.filter(({ metric }) => metric === one.metric)
    return (
      told.findIndex(({ metric }) => metric === one.metric) === i &&
      same.every(({ revised }) => revised.value.amount === one.revised.value.amount)
    )
  })
}

/** The figures of one sentence for which it gives the forecast before and after. */
function toldIn(doc: Doc, sentence: Sentence): Told[] {
  const items = itemsOf(doc, sentence, [], 0)
  if (opensOnPart(doc, sentence, 'regions') || isOfPart(doc, sentence, items)) return []
  const out: Told[] = []
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i] as Item
    if (item.kind !== 'name') continue
    let end = i + 1
    while (end < items.length && items[end]?.kind !== 'name') end += 1
    const one = pair(doc, item, items.slice(i + 1, end))
    if (one !== undefined) out.push(one)
    i = end - 1
  }
  return out
}

function pair(doc: Doc, name: ItemOf<'name'>, values: readonly Item[]): Told | undefined {
  const { metric, label, last } = name.name
  if (metric === undefined || name.name.loss) return undefined
  let revised: Money | undefined
  let previous: Money | undefined
  let change: Money | undefined
  let percent: Found<number> | undefined
  let from = last
  for (const item of values) {
    if (item.kind === 'money') {
      if (item.high !== undefined && isRaise(doc, item.first, last)) {
        // "lifted from ¥5.2 billion to ¥6.4 billion"
        const [a, b] = [moneyOf(item.mention), moneyOf(item.high)]
        if (a === undefined || b === undefined || previous !== undefined || revised !== undefined) return undefined
        previous = a as Money
        revised = b as Money
        from = item.last
        continue
      }
      const found = item.high === undefined ? moneyOf(item.mention) : undefined
      const role = found === undefined ? undefined : roleOf(doc, from, item.first)
      if (found === undefined || role === undefined) return undefined
      if (role === 'change') {
        if (change !== undefined) return undefined
        change = turned(doc, found as Money, from, item.first)
      } else if (role === 'previous') {
        if (previous !== undefined) return undefined
        previous = found as Money
      } else {
        if (revised !== undefined) return undefined
        revised = found as Money
      }
    } else if (item.kind === 'percent') {
      const found = percentOf(item.mention)
      if (found === undefined || percent !== undefined) return undefined
      percent = turned(doc, found, from, item.first) ?? found
    } else continue
    from = item.last
  }
  if (revised === undefined) return undefined
  const told = { metric, label: { first: label, last }, revised }
  if (previous === undefined) return isRevised(doc, name, revised) ? byChange(told, change, percent) : undefined
  if (revised.value.currency !== previous.value.currency) return undefined
  const [a, b] = [previous.value.amount, revised.value.amount]
  // a change that does not fit is the change of something else
  const sum =
    change !== undefined &&
    Math.sign(change.value.amount) === Math.sign(b - a) &&
    near(Math.abs(change.value.amount), Math.abs(b - a), a, b)
  const rate = ((b - a) / Math.abs(a)) * 100
  const share = percent !== undefined && Math.abs(percent.value - rate) <= SLACK
  return {
    ...told,
    previous,
    ...(sum ? { change: change as Money } : {}),
    ...(share ? { changePercent: percent as Found<number> } : {}),
  }
}

/** "The operating profit forecast", "the forecast for net sales", "net sales are revised upward": no change from a year before. */
function isRevised(doc: Doc, { first, last }: Item, { at }: Money): boolean {
  if (conceptAt(doc, last) === 'forecast' || holds(doc, { first: Math.max(0, first - NAMED), last: first }, 'forecast')) return true
  for (let i = last; i < doc.tokens.count && (doc.tokens.start[i] as number) < at.start; i += 1)
    if (conceptAt(doc, i) === 'revise') return true
  return false
}
/** "forecast for the" before a name. */
const NAMED = 3

/** "increased by 40.0 billion yen, or 11.3%, to 395.0 billion yen": none where amount and percentage are of different changes. */
function byChange(told: Omit<Told, 'previous'>, change: Money | undefined, percent: Found<number> | undefined): Told | undefined {
  if (change === undefined)
    return percent === undefined || percent.at.start > told.revised.at.start ? undefined : { ...told, changePercent: percent }
  const [b, d] = [told.revised.value.amount, change.value.amount]
  if (percent === undefined) return { ...told, change }
  // the words that turn the amount turn its percentage
  const same = Math.sign(percent.value) === Math.sign(d)
  const share = same ? percent : { ...percent, value: -percent.value, grounds: [...(percent.grounds ?? []), ...signOf(change)] }
  return Math.abs(share.value - (d / Math.abs(b - d)) * 100) > SLACK ? undefined : { ...told, change, changePercent: share }
}
/** A percentage of rounded amounts differs from the printed one by no more. */
const SLACK = 0.6

/** Rounded amounts differ by no more than what rounding leaves. */
const near = (printed: number, computed: number, a: number, b: number): boolean =>
  Math.abs(printed - computed) <= Math.max(Math.abs(a), Math.abs(b)) * 0.01

/** The value with the sign of the words before it: "down ¥1.2 billion". */
function turned<T extends number | { amount: number; currency: string }>(
  doc: Doc,
  found: Found<T>,
  from: number,
  at: number,
): Found<T> | undefined {
  const { sign, token } = directionIn(doc, from, at)
  if (sign === 0) return undefined
  const { value } = found
  const ground: Ground = { role: 'sign', at: spanOfRange(doc, { first: token, last: token + 1 }) }
  if (typeof value === 'number') return { ...found, value: (sign * Math.abs(value)) as T, grounds: [...(found.grounds ?? []), ground] }
  const { amount } = found.parts ?? {}
  const parts = { ...found.parts, amount: { at: amount?.at ?? found.at, grounds: [...(amount?.grounds ?? []), ground] } }
  return { ...found, value: { amount: sign * Math.abs(value.amount), currency: value.currency } as T, parts }
}

const signOf = ({ parts }: Money): readonly Ground[] => (parts?.amount?.grounds ?? []).filter(({ role }) => role === 'sign')

/** What the words right before an amount make of it. */
function roleOf(doc: Doc, from: number, at: number): 'revised' | 'previous' | 'change' | undefined {
  const joint = jointOf(doc, from, at)
  if (glueAt(doc.tokens, at - 1) === 'of' && glueAt(doc.tokens, at - 2) === 'against') return 'previous' // "instead of"
  const noun = glueAt(doc.tokens, at - 1) === 'of' ? conceptAt(doc, at - 2) : undefined
  if (joint === 'change' || noun === 'increase' || noun === 'decrease') return 'change'
  if (joint === 'against') return 'previous'
  for (let k = at - 1; k >= from && k > at - BEFORE; k -= 1) {
    const concept = conceptAt(doc, k)
    if (concept === 'previous') return 'previous'
    if (concept === 'increase' || concept === 'decrease') return joint === 'value' ? 'revised' : undefined
  }
  return joint === 'value' ? 'revised' : undefined
}

/** Puts what sentences tell of a period as a revision. */
export function putTold(doc: Doc, draft: Draft, at: readonly (string | number)[], { period, told }: Telling): void {
  told.forEach(({ metric, label, revised, previous, change, changePercent }, k) => {
    const path = [...at, 'figures', k]
    const span = spanOfRange(doc, label)
    draft.put([...path, 'metric'], { value: metric, at: span })
    draft.put([...path, 'label'], { value: wordsOf(doc, span), at: span })
    if (previous !== undefined) draft.put([...path, 'previous'], previous)
    draft.put([...path, 'revised'], revised)
    if (change !== undefined) draft.put([...path, 'change'], change)
    if (changePercent !== undefined) draft.put([...path, 'changePercent'], changePercent)
  })
  draft.put([...at, 'period'], {
    value: period.period,
    at: period.at,
    parts: Object.fromEntries(Object.entries(period.parts).map(([key, span]) => [key, { at: span }])),
  })
  draft.put(['stage'], { value: 'revision', at: spanOfRange(doc, told[0]?.label ?? { first: 0, last: 1 }) })
}

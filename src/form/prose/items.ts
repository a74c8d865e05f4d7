import { NUMBER } from '../../document/scan.js'
import { isAbout } from '../../language/en/prose.js'
import { currencyAt, type Printed } from '../../reading/currency.js'
import { changedNumber, type Mention, type NumberMention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'
import type { Doc, Range } from '../doc.js'
import { termFrom } from '../term-index.js'
import { aShareAt, inCents } from './cents.js'
import { areListed, glueAt, markAt } from './glue.js'
import { type MetricName, nameAt } from './metrics.js'
import { spans } from './spans.js'
import type { When } from './when.js'

/** What a sentence is made of for the reader of figures; all other words are gaps between these. */
export type Item =
  | { readonly kind: 'name'; readonly first: number; readonly last: number; readonly name: MetricName }
  | {
      readonly kind: 'money'
      readonly first: number
      readonly last: number
      readonly mention: NumberMention
      readonly high?: NumberMention
      translation?: NumberMention
    }
  | {
      readonly kind: 'percent'
      readonly first: number
      readonly last: number
      readonly mention: NumberMention
      readonly unit: NumberMention
    }
  | { readonly kind: 'when'; readonly first: number; readonly last: number; readonly when: When }
  | { readonly kind: 'aside'; readonly first: number; readonly last: number }
  | { readonly kind: 'region'; readonly first: number; readonly last: number }
  | {
      readonly kind: 'rate'
      readonly first: number
      readonly last: number
      readonly one: NumberMention
      /** the other amount, or the currency alone: "80 yen to the dollar" */
      readonly other: NumberMention | Printed
    }

export type ItemOf<K extends Item['kind']> = Extract<Item, { kind: K }>

/** The typed mentions of a sentence, in order; longer ones win. `whens` are those of the whole text, from index `w`. */
export function itemsOf(doc: Doc, range: Range, whens: readonly When[], w: number): Item[] {
  const { mentions, terms } = doc
  const { first, last } = range
  const out: Item[] = []
  let m = mentionAt(mentions, first)
  let t = termFrom(terms, first)
  let n = w
  for (let k = first; ; ) {
    // on to the next period, value or phrase
    while (n < whens.length && (whens[n] as When).first < k) n += 1
    while (m < mentions.length && (mentions[m] as Mention).first < k) m += 1
    while (t < terms.count && (terms.first[t] as number) < k) t += 1
    const when = whens[n]
    const mention = mentions[m]
    const begin = terms.first[t] ?? last
    k = Math.min(when?.first ?? last, mention?.first ?? last, begin)
    if (k >= last) return out
    if (when !== undefined && when.first === k && when.last <= last) {
      out.push({ kind: 'when', first: k, last: when.last, when })
      k = when.last
    } else if (mention !== undefined && mention.first === k) {
      const found = mention.kind === 'number' ? valueAt(doc, m, last, out) : undefined
      if (found !== undefined) out.push(found)
      k = (found ?? mention).last
      const share = found?.kind === 'money' ? aShareAt(doc, k) : undefined
      if (share !== undefined && share.last <= last) {
        out.push({ kind: 'name', first: k, last: share.last, name: share })
        k = share.last
      }
    } else if (begin === k) {
      const name = nameAt(doc, k, last)
      if (name !== undefined) out.push({ kind: 'name', first: k, last: name.last, name })
      else if (terms.meaning[t]?.concept === 'region') out.push({ kind: 'region', first: k, last: terms.last[t] as number })
      k = (name ?? { last: terms.last[t] as number }).last
    } else k += 1
  }
}

/** The money, percentage, range or rate that begins with mention `m`; undefined for a plain number. */
function valueAt(doc: Doc, m: number, end: number, before: Item[]): Item | undefined {
  const { mentions, tokens } = doc
  const mention = inCents(doc, m, nameBefore(before))
  const next = mentions[m + 1]
  const other = next?.kind === 'number' && next.last <= end ? next : undefined
  if (
    other !== undefined &&
    mention.currency !== undefined &&
    other.currency !== undefined &&
    mention.currency.code !== other.currency.code &&
    equates(doc, mention.last, other.first)
  ) {
    return { kind: 'rate', first: mention.first, last: other.last, one: mention, other }
  }
  const base = pricedUnit(doc, mention)
  if (base !== undefined) return { kind: 'rate', first: mention.first, last: base.last, one: mention, other: base }
  if (mention.percent !== undefined) return { kind: 'percent', first: mention.first, last: mention.last, mention, unit: mention }
  if (mention.currency === undefined) {
    // "16 and 12 percent": the first takes its sign from the last
    if (other !== undefined && mention.scale === undefined && lists(doc, mention.last, other.first)) {
      for (let n = m + 1; n < m + 6; n += 1) {
        const later = mentions[n]
        if (later?.kind !== 'number' || later.last > end) break
        if (later.percent !== undefined) return { kind: 'percent', first: mention.first, last: mention.last, mention, unit: later }
        if (later.currency !== undefined || !lists(doc, later.last, (mentions[n + 1]?.first ?? later.last) as number)) break
      }
    }
    return other !== undefined && other.currency !== undefined && spans(doc, mention, other)
      ? rangeOf(changedNumber(mention, { currency: other.currency, scale: mention.scale ?? other.scale }), other)
      : undefined
  }
  const last = before[before.length - 1]
  const translates =
    last?.kind === 'money' &&
    last.translation === undefined &&
    last.mention.currency?.code !== mention.currency.code &&
    (markAt(tokens, last.last) === '(' || (mention.bracketed && last.last === mention.first)) &&
    gapIsPlain(doc, last.last, mention.first)
  if (translates) {
    last.translation = mention
    return { kind: 'aside', first: mention.first, last: mention.last }
  }
  if (other !== undefined && spans(doc, mention, other)) {
    if (other.currency?.code === mention.currency.code) return rangeOf(mention, other)
    // "$5 to 6 million"
    if (other.currency === undefined && (other.scale ?? mention.scale) !== undefined)
      return rangeOf(mention, changedNumber(other, { currency: mention.currency, scale: other.scale ?? mention.scale }))
  }
  return { kind: 'money', first: mention.first, last: mention.last, mention }
}

/** The name that stands before a value, or before the value and the period that it is set beside: "21.6p (2008: 23.9p)". */
function nameBefore(before: readonly Item[]): MetricName | undefined {
  const [name, value, when] = before.slice(-SET)
  const left = before[before.length - 1]
  if (left?.kind === 'name') return left.name
  return when?.kind === 'when' && value?.kind === 'money' && name?.kind === 'name' ? name.name : undefined
}
const SET = 3

function rangeOf(low: NumberMention, high: NumberMention): Item {
  return { kind: 'money', first: low.first, last: high.last, mention: low, high }
}

/** "80 yen/dollar", "¥105 per US dollar", "110 yen to the euro": the currency of which one unit is priced. */
function pricedUnit(doc: Doc, { currency, last }: NumberMention): Printed | undefined {
  const { tokens } = doc
  if (currency === undefined) return undefined
  const glue = glueAt(tokens, last)
  if (markAt(tokens, last) !== '/' && glue !== 'per' && glue !== 'to' && glue !== 'against') return undefined
  const k = glueAt(tokens, last + 1) === 'the' ? last + 2 : last + 1
  const found = currencyAt(doc, k)
  return found === undefined || found.code === currency.code || tokens.kind[found.last] === NUMBER ? undefined : found
}

/** "=" or "per" between two amounts. */
function equates({ tokens }: Doc, from: number, to: number): boolean {
  if (to - from === 1) return markAt(tokens, from) === '=' || glueAt(tokens, from) === 'per'
  return to - from === 2 && markAt(tokens, from) === '=' && markAt(tokens, from + 1) === '='
}

const lists = ({ tokens }: Doc, from: number, to: number): boolean => to > from && to - from <= 2 && areListed(tokens, from, to)

function gapIsPlain({ tokens }: Doc, from: number, to: number): boolean {
  for (let n = from; n < to; n += 1) {
    const mark = markAt(tokens, n)
    if (mark === '(' || mark === ',' || mark === '\\') continue
    if (isAbout(tokens, n) || (mark === '.' && isAbout(tokens, n - 1))) continue // "(approx. U.S.$5 million)"
    const glue = glueAt(tokens, n)
    if (glue !== 'and' && glue !== 'reached') return false
  }
  return true
}

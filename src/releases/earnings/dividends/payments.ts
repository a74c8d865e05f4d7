import { conceptAt, type Doc, type Range } from '../../../form/doc.js'
import type { Found } from '../../../form/draft.js'
import { glueAt, markAt } from '../../../form/prose/glue.js'
import type { When } from '../../../form/prose/when.js'
import { termFrom } from '../../../form/term-index.js'
import { moneyOf } from '../../../form/values.js'
import { isEach, isKept, isPaid, isPlanned } from '../../../language/en/dividends.js'
import { isStated } from '../../../language/en/prose.js'
import type { NumberMention } from '../../../reading/mention.js'
import { mentionAt } from '../../../reading/mentions.js'
import { partBefore } from './lines.js'

/** Words between a dividend and its amount: "is forecast to be". */
const GAP = 6

/** A payment that a sentence names. */
export interface Payment {
  readonly part: NonNullable<ReturnType<typeof partBefore>>
  /** the token of its name, and the one behind its amount */
  readonly name: number
  readonly last: number
  readonly value: Found<unknown>
}

/** The payments of a sentence with their amounts. */
export function paymentsIn(doc: Doc, sentence: Range, named: readonly When[]): Payment[] {
  const { terms } = doc
  const out: Payment[] = []
  const add = (part: Payment['part'] | undefined, name: number, money: NumberMention | undefined): void => {
    const value = money === undefined ? undefined : moneyOf(money)
    if (part !== undefined && money !== undefined && value !== undefined) out.push({ part, name, last: money.last, value })
  }
  let told = false
  for (let t = termFrom(terms, sentence.first); t < terms.count && (terms.first[t] as number) < sentence.last; t += 1) {
    const name = terms.first[t] as number
    const concept = terms.meaning[t]?.concept
    const last = terms.last[t] as number
    // "…, for an annual total of 25 yen"
    if (told && concept === 'total' && last - name === 2) add('annual', name, amountBehind(doc, last, sentence.last))
    if (concept !== 'dividend') continue
    told = true
    const money = amountBehind(doc, behindYear(doc, last, named), sentence.last)
    const part = partBefore(doc, name)
    const other = part === undefined ? undefined : partJoined(doc, name)
    if (other === undefined) add(part, name, money)
    else if (money !== undefined && isOfEach(doc, money.last, sentence.last)) {
      add(other, name, money)
      add(part, name, money)
    }
  }
  return out
}

/** "The year-end dividend forecast is revised from 10 yen to 12 yen": the amount that it is revised to, where the sentence tells of one payment. */
export function revisedIn(doc: Doc, { first, last }: Range): Payment[] {
  const { terms, mentions, tokens } = doc
  const names: number[] = []
  let revised = -1
  for (let t = termFrom(terms, first); t < terms.count && (terms.first[t] as number) < last; t += 1) {
    const concept = terms.meaning[t]?.concept
    if (concept === 'dividend') names.push(terms.first[t] as number)
    if (concept === 'revise') revised = terms.first[t] as number
  }
  const [name, ...others] = names
  if (name === undefined || others.length > 0 || revised < name) return []
  const part = partBefore(doc, name)
  if (part === undefined || partJoined(doc, name) !== undefined) return []
  const amounts: NumberMention[] = []
  for (let m = mentionAt(mentions, name); m < mentions.length; m += 1) {
    const mention = mentions[m]
    if (mention === undefined || mention.first >= last) break
    if (mention.kind === 'number' && mention.currency !== undefined) amounts.push(mention)
  }
  const to = amounts.filter((money) => glueAt(tokens, money.first - 1) === 'to')
  const [only] = to
  const value = only === undefined || only.scale !== undefined || to.length > 1 ? undefined : moneyOf(only)
  return only === undefined || value === undefined ? [] : [{ part, name, last: only.last, value }]
}

/** "the interim and year-end dividends": the part before "and". */
function partJoined(doc: Doc, name: number): Payment['part'] | undefined {
  const { terms, tokens } = doc
  const own = terms.first[terms.at[name - 1] as number]
  return own !== undefined && glueAt(tokens, own - 1) === 'and' ? partBefore(doc, own - 1) : undefined
}

/** Words between an amount and "each". */
const EACH = 6

/** "9 yen per share each", "to 9 yen per share, respectively": one amount of two payments, before another is named. */
function isOfEach({ tokens, mentions }: Doc, from: number, last: number): boolean {
  const next = mentions[mentionAt(mentions, from)]?.first ?? last
  for (let k = from; k < Math.min(last, next, from + EACH); k += 1) if (isEach(tokens, k)) return true
  return false
}

/** "The year-end dividend for the fiscal year ended March 31, 2016 was": behind the year. */
function behindYear({ tokens }: Doc, from: number, named: readonly When[]): number {
  const year = named.find(({ first }) => first >= from && first - from <= 2)
  return year !== undefined && glueAt(tokens, from) === 'for' ? year.last : from
}

/** The amount behind "of", "was", "to be", "remains at", "by 1 yen to", small words and those of an expectation between, or right behind its name. */
function amountBehind(doc: Doc, from: number, last: number): NumberMention | undefined {
  const { tokens, mentions } = doc
  const m = mentionAt(mentions, from)
  const own = amountAt(doc, m, last)
  if (own !== undefined && own.first - from === 1 && glueAt(tokens, from) === 'by') {
    const to = amountAt(doc, m + 1, last)
    return to !== undefined && to.first - own.last === 1 && glueAt(tokens, own.last) === 'to' ? to : undefined
  }
  if (own === undefined || own.first - from > GAP) return undefined
  let leads = own.first === from ? conceptAt(doc, own.last) === 'perShare' : own.first - from === 1 && glueAt(tokens, from) === 'to'
  for (let k = from; k < own.first; k += 1) {
    const glue = glueAt(tokens, k)
    leads ||= glue === 'of' || glue === 'be' || glue === 'at'
    const known = glue === 'of' || glue === 'be' || glue === 'at' || glue === 'to' || glue === 'the' || conceptAt(doc, k) === 'forecast'
    if (!known && conceptAt(doc, k) !== 'perShare' && !isPlanned(tokens, k) && !isKept(tokens, k) && !isSet(tokens, k)) return undefined
  }
  return leads && markAt(tokens, own.last) !== '%' ? own : undefined
}

/** "has been set at" */
const isSet = (tokens: Doc['tokens'], k: number): boolean => isStated(tokens, k) || isPaid(tokens, k)

/** A mention that may be what a share is paid. */
function amountAt({ mentions }: Doc, m: number, last: number): NumberMention | undefined {
  const mention = mentions[m]
  if (mention?.kind !== 'number' || mention.first >= last) return undefined
  return mention.currency === undefined || mention.scale !== undefined || mention.percent !== undefined ? undefined : mention
}

import {
  isAgo,
  isAlone,
  isDivided,
  isOver,
  isPastVerb,
  isPercentWord,
  isPresent,
  isSeen,
  isStand,
  isWhich,
  isYears,
} from '../../language/en/prose.js'
import { isAnd } from '../../language/en/small.js'
import { mentionAt } from '../../reading/mentions.js'
import { conceptAt, type Doc, holds, type Range } from '../doc.js'
import { hasOne } from '../words.js'
import { jointOf } from './gap.js'
import { glueAt, markAt } from './glue.js'
import { isPerShare } from './group.js'
import type { Item, ItemOf } from './items.js'
import type { Clause, Group, Name } from './state.js'

/** "third quarter and nine-month sales": the periods in a row before a name. "In the third quarter, first-half sales" has one. */
export function chain(c: Clause, ahead: readonly ItemOf<'when'>[], group: Group<Name>): ItemOf<'when'>[] {
  const out: ItemOf<'when'>[] = []
  let end = labelOf(group)
  let joined = false
  for (let k = ahead.length - 1; k >= 0; k -= 1) {
    const when = ahead[k] as ItemOf<'when'>
    if (!near(c, when.last, end)) break
    if (out.length > 0) joined ||= hasOne(c.doc, { first: when.last, last: end }, isAnd)
    if (out.length > 0 && !joined) break
    out.unshift(when)
    end = when.first
  }
  return out
}

export function near(c: Clause, from: number, to: number): boolean {
  const { tokens } = c.doc
  if (to - from > 3) return false
  for (let k = from; k < to; k += 1) {
    const glue = glueAt(tokens, k)
    if (isAlone(tokens, k) || (isStand(tokens, k) && isAlone(tokens, k + 1))) continue // "third-quarter stand-alone revenue"
    if (glueAt(tokens, k) === 'at' && k === from && to === k + 1) continue // "for the full year at net sales of"
    if (glue !== 'and' && glue !== 'the' && glue !== 'of' && glue !== 'reached' && markAt(tokens, k) !== ',' && markAt(tokens, k) !== ')')
      return false
  }
  return true
}

export function isAgainst(c: Clause, when: Range): boolean {
  const { sentence } = c
  const { tokens } = c.doc
  for (let k = when.first - 1; k >= when.first - 4 && k >= sentence.first; k -= 1) {
    const glue = glueAt(tokens, k)
    if (glue === 'against' || glue === 'from') return true
    if (glue === undefined && markAt(tokens, k) === '') return false
  }
  return false
}

/** "rose from 12.6 billion yen in the second quarter of 2022 to": whether a period dates the amount right before it, which something is set against. */
export function isOfAgainst({ doc, sentence, items }: Clause, { first }: Range): boolean {
  const k = items.findIndex((item) => item.first >= first)
  const [before, money] = [items[k - 2], items[k - 1]]
  if (money?.kind !== 'money' || money.high !== undefined || first - money.last > MOST_SMALL) return false
  for (let n = money.last; n < first; n += 1) if (glueAt(doc.tokens, n) === undefined && markAt(doc.tokens, n) === '') return false
  return jointOf(doc, before?.last ?? sentence.first, money.first) === 'against'
}
/** Small words between an amount and its period: "in the", "for the whole of". */
const MOST_SMALL = 4

/** Whether a period behind a value dates it: joined by small words, not set against it. */
export function isOf(c: Clause, from: number, when: ItemOf<'when'>): boolean {
  const { doc } = c
  const { tokens } = c.doc
  if (isAgainst(c, when)) return false
  const before = glueAt(tokens, when.first - 1) === 'the' ? when.first - 2 : when.first - 1
  if (when.when.relation !== undefined && isOver(tokens, before)) return false // "rose to 5 billion yen, over the previous year"
  let words = 0
  for (let k = from; k < when.first; k += 1) {
    const share = c.items.findIndex((item) => item.first === k && item.kind === 'name' && isPerShare(c, item))
    if (share > 0) {
      k = (c.items[share] as Item).last - 1
      continue
    }
    const concept = conceptAt(doc, k)
    if (concept === 'increase' || concept === 'decrease' || concept === 'yearOnYear' || glueAt(tokens, k) === 'against') return false
    if (
      glueAt(tokens, k) === undefined &&
      markAt(tokens, k) === '' &&
      concept !== 'perShare' &&
      concept !== 'diluted' &&
      concept !== 'respectively'
    )
      words += 1
  }
  return words <= 1
}

export function labelOf(group: Group<Name>): number {
  return (group.items[0] as Name).name.outer
}

/** "calculated as profit of 5 billion yen divided by capital of 60 billion yen": a formula's figures are rounded as it pleases. */
export function isFormula({ tokens }: Doc, { first, last }: Range): boolean {
  for (let k = first; k < last; k += 1) if (isDivided(tokens, k)) return true
  return false
}

/** How far the first words of a sentence reach. */
const LEAD = 8

/** "Five years ago, net sales were": of a period that nothing else names. */
export function isLongAgo({ tokens }: Doc, { first, last }: Range): boolean {
  for (let k = first + 1; k < Math.min(last, first + LEAD); k += 1) if (isAgo(tokens, k) && isYears(tokens, k - 1)) return true
  return false
}

/** Words between "67 percent of" and "forecast". */
const SHARE = 5

/** "67 percent of the full-year forecast": a result that is set against it. */
function isShareOf({ tokens }: Doc, forecast: number, first: number): boolean {
  for (let n = forecast - 1; n > first && n >= forecast - SHARE; n -= 1)
    if (glueAt(tokens, n) === 'of' && (isPercentWord(tokens, n - 1) || markAt(tokens, n - 1) === '%')) return true
  return false
}

/** "5 billion yen (forecast: 4 billion yen)", "(forecast 4 billion yen)": what a figure is set against. */
function isAside({ tokens, terms, mentions }: Doc, forecast: number): boolean {
  if (markAt(tokens, forecast - 1) !== '(') return false
  const last = terms.last[terms.at[forecast] as number] as number
  const from = markAt(tokens, last) === ':' ? last + 1 : last
  return mentions[mentionAt(mentions, from)]?.first === from
}

/** Whether a sentence tells what was: "sales rose to 5 billion yen". */
export function isTold(doc: Doc, { first, last }: Range): boolean {
  for (let k = first; k < last; k += 1) if (isPastVerb(doc.tokens, k)) return true
  return false
}

/** "For fiscal 2017, net sales are seen at 5 billion yen" */
const isSeenAt = ({ tokens }: Doc, k: number): boolean =>
  isSeen(tokens, k) && glueAt(tokens, k + 1) === 'at' && (isPresent(tokens, k - 1) || isPresent(tokens, k - 2))

/** Whether a sentence speaks of what is expected: not "higher than expected". */
export function isForecast(doc: Doc, { first, last }: Range): boolean {
  for (let k = first; k < last; k += 1) {
    if (isSeenAt(doc, k)) return true
    if (conceptAt(doc, k) !== 'forecast') continue
    if (doc.terms.first[doc.terms.at[k] as number] !== k) continue
    let against = isShareOf(doc, k, first) || isAside(doc, k)
    for (let n = k - 1; n >= k - 3 && n >= first; n -= 1) {
      // "improved from our previous forecast", "…, which the company estimated to be", but not "the following forecasts"
      if (
        (glueAt(doc.tokens, n) === 'against' && glueAt(doc.tokens, n - 1) !== 'the') ||
        glueAt(doc.tokens, n) === 'from' ||
        isWhich(doc.tokens, n)
      )
        against = true
    }
    if (!against) return true
  }
  return false
}

/** "Results for six months: profit of 300 million yen": the words before the colon say that what stands behind it is no forecast. */
export function isOfResults(doc: Doc, { first, last }: Range): boolean {
  for (let k = first; k < last; k += 1) if (markAt(doc.tokens, k) === ':') return holds(doc, { first, last: k }, 'result', 'actual')
  return false
}

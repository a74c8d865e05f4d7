import { isMark } from '../../document/scan.js'
import { conceptAt, type Doc, holds } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import { isPerShare } from '../../form/figures/table.js'
import { glueAt } from '../../form/prose/glue.js'
import { type Item, type ItemOf, itemsOf } from '../../form/prose/items.js'
import { isOfPart, opensOnPart } from '../../form/prose/part.js'
import type { Sentence } from '../../form/prose/sentences.js'
import { type FoundMoney, moneyOf, percentOf } from '../../form/values.js'
import { insteadOf, isSetAgainst } from './instead.js'
import { isRaise } from './raise.js'
import { previousBefore, type Spoken, spokenIn } from './spoken.js'
import type { Told } from './told-figure.js'
import { holdsRange, pairOfRanges } from './told-ranges.js'
import {
  bracketOf,
  comparesBehind,
  isBracket,
  isDone,
  isKept,
  isNowForecast,
  isRevised,
  isRevisedTo,
  moveOf,
  roleOf,
  roleWithin,
  signsOf,
  turnedMoney,
  turnedPercent,
  turnOf,
} from './told-words.js'

/** The figures of one sentence for which it gives the forecast before and after, or how it changed. */
export function toldIn(doc: Doc, sentence: Sentence): Told[] {
  const items = itemsOf(doc, sentence, [], 0)
  if (opensOnPart(doc, sentence, 'regions') || isOfPart(doc, sentence, items)) return []
  const out: Told[] = []
  const spoken = spokenIn(doc, sentence)
  let listed = false // "revised to net sales of A, operating income of B"
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i] as Item
    if (item.kind !== 'name') continue
    const end = endOfValues(doc, items, i)
    const { metric, label, last } = item.name
    const both = metric === undefined || isOfPlace(doc, last) ? undefined : insteadOf(doc, sentence, items, i)
    if (both !== undefined && metric !== undefined) {
      out.push({ metric, label: { first: label, last }, ...both })
      i += 3
      continue
    }
    // "62 yen per share" names no figure
    if (conceptAt(doc, item.first) !== 'perShare' && !endsAsLoss(doc, items[end - 1] as Item, items[end])) {
      const one = pair(doc, spoken, item, items.slice(i + 1, end), listed)
      if (one !== undefined) out.push(one)
      listed ||= one?.revised !== undefined && isRevisedTo(doc, item, one.revised)
    }
    i = end - 1
  }
  return out
}

/** The item behind the values of a name: the next name, or what stands behind words of a dividend. */
function endOfValues(doc: Doc, items: readonly Item[], name: number): number {
  let from = (items[name] as Item).last
  for (let k = name + 1; k < items.length; k += 1) {
    const { kind, first } = items[k] as Item
    if (kind === 'name' || holds(doc, { first: from, last: first }, 'dividend')) return k
    from = Math.max(from, first)
  }
  return items.length
}

/** "to a 9 billion yen loss": the amount is below zero, and what it was before may be either. */
const endsAsLoss = (doc: Doc, last: Item, behind: Item | undefined): boolean =>
  last.kind === 'money' && behind?.kind === 'name' && behind.first === last.last && holds(doc, behind, 'loss', 'netLoss')

/** "net sales of the paper business", "net sales in North America": a part's figure, by the words right behind its name. */
function isOfPlace(doc: Doc, last: number): boolean {
  for (let k = last; k < last + LONGEST_PLACE && !isMark(doc.tokens, k, ',') && glueAt(doc.tokens, k) !== 'be'; k += 1) {
    const concept = conceptAt(doc, k)
    if (concept === 'segment' || concept === 'region') return true
  }
  return false
}
const LONGEST_PLACE = 6

function pair(doc: Doc, spoken: Spoken, name: ItemOf<'name'>, values: readonly Item[], listed: boolean): Told | undefined {
  const { metric, label, last } = name.name
  if (metric === undefined || name.name.loss || isOfPlace(doc, last) || isSetAgainst(doc, name)) return undefined
  if (holdsRange(doc, last, values)) return pairOfRanges(doc, spoken, name, values, listed)
  let revised: FoundMoney | undefined
  let previous: FoundMoney | undefined
  let change: FoundMoney | undefined
  let moved: FoundMoney | undefined // as printed
  let percent: Found<number> | undefined
  let compared = false // with the previous forecast, behind the value
  let signed = false // the percentage has a sign, or words that give it one
  let bare = false // nothing between the name and its value
  let behindChange = -1
  let from = last
  for (const item of values) {
    const bracket = revised === undefined ? undefined : bracketOf(doc, from, item.first)
    if (item.kind === 'money') {
      // "earnings of 62 yen per share"
      if (conceptAt(doc, item.last) === 'perShare' && !isPerShare(metric)) return undefined
      if (item.high !== undefined && isRaise(doc, item.first, last)) {
        // "lifted from ¥5.2 billion to ¥6.4 billion"
        const [a, b] = [moneyOf(item.mention), moneyOf(item.high)]
        if (a === undefined || b === undefined || previous !== undefined || revised !== undefined) return undefined
        previous = a
        revised = b
        from = item.last
        continue
      }
      const found = item.high === undefined ? moneyOf(item.mention) : undefined
      const own = revised === undefined && item.first === last
      const role =
        found === undefined ? undefined : own ? 'revised' : bracket === undefined ? roleOf(doc, from, item.first) : roleWithin(doc, bracket)
      if (found === undefined || role === undefined) return undefined
      if (role === 'change') {
        if (change !== undefined) return undefined
        if (bracket === undefined) moved = found
        const turn = bracket === undefined ? turnOf(doc, from, item.first) : turnOf(doc, bracket.first, bracket.last)
        change = turn && turnedMoney(found, turn)
        behindChange = item.last
        compared ||= comparesBehind(doc, item.last)
      } else if (role === 'previous') {
        if (previous !== undefined) return undefined
        previous = found
      } else {
        if (revised !== undefined || isDone(doc, spoken, name, item.first)) return undefined
        revised = found
        bare = own
        compared ||= isBracket(doc, item.last) && comparesBehind(doc, item.last)
      }
    } else if (item.kind === 'percent') {
      const found = percentOf(item.mention)
      if (found === undefined || percent !== undefined) return undefined
      const turn = bracket === undefined ? turnOf(doc, from, item.first) : turnOf(doc, bracket.first, bracket.last)
      signed = turn !== undefined || item.mention.sign !== 0
      percent = turn === undefined ? found : turnedPercent(found, turn)
      // "down ¥1.2 billion (3.0%)": it goes as the amount does
      if (!signed && change !== undefined && from === behindChange && isBracket(doc, from)) {
        signed = true
        const value = Math.sign(change.value.amount) * Math.abs(found.value)
        percent = { ...found, value, grounds: [...(found.grounds ?? []), ...signsOf(change)] }
      }
      compared ||= comparesBehind(doc, item.last)
    } else continue
    from = item.last
  }
  const words = { metric, label: { first: label, last } }
  const only = revised === undefined ? previous : previous === undefined ? revised : undefined
  if (only !== undefined && change === undefined && percent === undefined && isKept(doc, name, only))
    return { ...words, previous: only, revised: only }
  if (revised === undefined) {
    // "raised its forecast for net sales by 70 billion yen"
    const move = previous === undefined && moved !== undefined ? moveOf(doc, spoken, name.first, moved) : undefined
    return move === undefined ? undefined : { ...words, change: move }
  }
  const told = { ...words, revised }
  if (previous === undefined) {
    if (bare && !compared) return undefined
    const before = previousBefore(doc, spoken, name.last)
    const against = compared || before === 'against'
    // "it was originally expected that net sales would be A"
    if (before === 'itself' && !compared) return change === undefined && percent === undefined ? { ...words, previous: revised } : undefined
    const now = isNowForecast(doc, spoken, name.first, revised)
    if (!against && !listed && !now && !isRevised(doc, name, revised)) return undefined
    return byChange(
      told,
      change,
      signed || change !== undefined ? percent : undefined,
      against,
      against || listed || isRevisedTo(doc, name, revised) || now,
    )
  }
  if (revised.value.currency !== previous.value.currency) return undefined
  const [a, b] = [previous.value.amount, revised.value.amount]
  const rate = ((b - a) / Math.abs(a)) * 100
  return {
    ...told,
    previous,
    // a change that does not fit is the change of something else
    ...(change !== undefined && fits(change.value.amount, a, b) ? { change } : {}),
    ...(percent !== undefined && Math.abs(percent.value - rate) <= SLACK ? { changePercent: percent } : {}),
  }
}

/** "increased by 40.0 billion yen, or 11.3%, to 395.0 billion yen": none where amount and percentage are of different changes. */
function byChange(
  told: Told & { revised: FoundMoney },
  change: FoundMoney | undefined,
  percent: Found<number> | undefined,
  against: boolean,
  sure: boolean,
): Told | undefined {
  if (change === undefined) {
    // what a percentage behind the new forecast compares with is not said
    if (percent === undefined || (percent.at.start > told.revised.at.start && !against)) return sure ? told : undefined
    return { ...told, changePercent: percent }
  }
  const [b, d] = [told.revised.value.amount, change.value.amount]
  if (percent === undefined) return { ...told, change }
  // the words that turn the amount turn its percentage
  const same = Math.sign(percent.value) === Math.sign(d)
  const share = same ? percent : { ...percent, value: -percent.value, grounds: [...(percent.grounds ?? []), ...signsOf(change)] }
  return Math.abs(share.value - (d / Math.abs(b - d)) * 100) > SLACK ? undefined : { ...told, change, changePercent: share }
}
/** A percentage of rounded amounts differs from the printed one by no more. */
const SLACK = 0.6

/** Whether a change is the one from `a` to `b`, each of them rounded. */
const fits = (change: number, a: number, b: number): boolean =>
  Math.sign(change) === Math.sign(b - a) && Math.abs(change - (b - a)) <= Math.max(Math.abs(a), Math.abs(b)) * 0.01

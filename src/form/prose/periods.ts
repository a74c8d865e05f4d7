import { isYear } from '../../language/en/period.js'
import type { Metric } from '../../reading/figure-values.js'
import { mentionAt } from '../../reading/mentions.js'
import { type Range, spanOfRange } from '../doc.js'
import { hasOne } from '../words.js'
import { mayBeOfAside } from './aside-period.js'
import type { Known } from './calendar.js'
import { chain, isAgainst, isOf, isOfAgainst, labelOf } from './dating.js'
import type { Fact } from './fact.js'
import { isPerfect } from './former.js'
import { glueAt, markAt } from './glue.js'
import { isPerShare } from './group.js'
import type { Item, ItemOf } from './items.js'
import { isHead, scopeAt } from './scope.js'
import type { Clause, Group, Name, Thread } from './state.js'
import { mayBeOfOther } from './unsure-period.js'

/** The periods of a name's values; undefined where a period is named and unknown. */
export function periodsOf(c: Clause, group: Group<Name>, values: Range, against: boolean): (Known | undefined)[] | undefined {
  const { sentence, items, thread, forecast } = c
  const { tokens } = c.doc
  const found = (whens: ItemOf<'when'>[]): (Known | undefined)[] => whens.map((when) => thread.calendar.take(when.when))
  const scope = scopeAt(c.scopes, group.first)
  if (scope !== undefined) {
    const [period] = against || forecast !== scope.forecast ? [] : found([scope.when])
    return period === undefined ? undefined : [period]
  }
  if (c.scopes.some((other) => other.forecast)) return undefined // whether it is expected too nobody can tell
  const whens = c.whens.filter(
    (when) => scopeAt(c.scopes, when.first) === undefined && !(when.last <= group.first && c.asides.whens.has(when)),
  )
  const next = items.find(
    (item, k) =>
      item.first >= values.last &&
      (item.kind === 'money' ? !isOfShare(c, item, items[k + 1]) : item.kind === 'name' && !isPerShare(c, item)),
  )
  const end = next?.first ?? sentence.last
  // behind the value: "$12.0 million in the third quarter of 2006"
  const dates = (when: Range): boolean =>
    glueAt(tokens, when.last) === 'and' || // "5 million in the first half and 7 million in the second"
    !items.some(
      ({ kind, first }) =>
        (kind === 'money' && first >= when.last && first - when.last <= 1) || // "a year ago $32 million"
        (kind === 'name' && first - when.last === 1 && glueAt(tokens, when.last) === 'at'), // "and for the full year at net sales of"
    )
  const behind = whens.filter(
    (when) => when.first >= values.last && when.first < end && isOf(c, values.last, when) && !isHead(c.doc, when) && dates(when),
  )
  const begin = c.given.length > 0 || against ? (c.last?.last ?? group.last) : group.last
  const between = whens.filter(
    (when) => when.first >= begin && when.last <= values.first && !isAgainst(c, when) && (against || !isOfAgainst(c, when)),
  )
  if (against || isSet(c, group)) {
    // "for the first half rose from 5 to 6 billion": that is the period of what it rose to
    const own = between.length > 0 && (c.given.length > 0 || !against) ? between : behind
    if (own.length === 0) {
      // "after third quarter 2006 revenue of $73.2 million" has its own name
      return undefined
    }
    const periods = found(own)
    return periods.every((period) => period !== undefined && period !== thread.calendar.current) ? periods : undefined
  }
  if (between.length > 0) return all(c, speak(c, found(between)))
  const before = whens.filter((when) => when.last <= group.first && !isDating(c, when))
  const ahead = chain(c, before, group)
  // "5 million in the first half, and profit was 3 million in the third quarter": each period dates the value that it stands behind
  const taken = behind.length > 0 && ahead.every((when) => isBehindValue(c, when))
  if (ahead.length > 0 && !taken) return all(c, speak(c, found(ahead)))
  if (behind.length > 0) return all(c, found(behind))
  const lead = whens.filter(
    (when) =>
      when.last <= group.first &&
      when.first - sentence.first <= 4 &&
      !isAgainst(c, when) &&
      (markAt(tokens, when.last) === ',' || glueAt(tokens, sentence.first) === 'in' || glueAt(tokens, sentence.first) === 'for'),
  )
  const [first] = lead
  if (first !== undefined) {
    // "In the fourth quarter the head office was sold, and profit for the year was"
    const part = first.when.keys.kind !== 'full-year' && isOfYear(c, group, values.first)
    return part ? undefined : all(c, speak(c, found([first])))
  }
  if (mayBeOfAside(c, group)) return undefined
  if (forecast) {
    const named = whens.filter((when) => when.last <= group.first || when.first >= values.last)
    // what the sentence itself names is nearer than the period of the sentences before: "Full year: for the year ending March 31"
    const own = named.filter((when) => !isAgainst(c, when))
    const nearest = own[own.length - 1]
    if (nearest !== undefined && nearest.last <= group.first && own.every(({ when }) => when.keys.kind === nearest.when.keys.kind))
      return all(c, found([nearest]))
    if (named.length > 0 && thread.forecast === undefined) return all(c, found([named[0] as ItemOf<'when'>]))
    return thread.forecast === undefined ? undefined : [thread.forecast]
  }
  const current = open(c)
  return current === undefined ||
    isInOther(c, current, values.last, end) ||
    mayBeOwn(c, group, current, values.first) ||
    mayBeOfOther(c, group, values, current)
    ? undefined
    : [current]
}

/**
 * "Sales of the year were …. In the fourth quarter sales were …. Net profit was …": behind a sentence on another period a figure that
 * was told neither of that nor of the release's own, of which the paragraph tells too, may be of either.
 */
function mayBeOwn(c: Clause, { items, first, last }: Group<Name>, spoken: Known, value: number): boolean {
  const { doc, thread, sentence } = c
  const own = thread.calendar.current
  if (own === undefined || spoken === own || thread.spoken?.period !== spoken) return false
  const told = toldOf(thread, own)
  const missing = told !== undefined && items.some(({ name }) => name.metric === undefined || !told.has(name.metric))
  const ofYear = spoken.keys.kind !== 'full-year' && isOfYear(c, { last }, value)
  if (ofYear) thread.spoken = { period: undefined, sentence: -1 }
  if (!missing && !ofYear) return false
  thread.warn(
    "A figure may be of the release's own period or of another that was just spoken of, so it was left out.",
    spanOfRange(doc, { first, last: sentence.last }),
  )
  return true
}

/** "operating profit for the year was" */
const isOfYear = ({ doc }: Clause, { last }: Pick<Range, 'last'>, value: number): boolean =>
  hasOne(doc, { first: last, last: value }, isYear)

/** The figures that the paragraph has told as results of a period. */
function toldOf({ facts, told }: Thread, period: Known): ReadonlySet<Metric> | undefined {
  for (; told.seen < facts.length; told.seen += 1) {
    const { forecast, period: own, metric } = facts[told.seen] as Fact
    if (forecast || own === undefined) continue
    const metrics = told.metrics.get(own)
    if (metrics === undefined) told.metrics.set(own, new Set([metric.value]))
    else metrics.add(metric.value)
  }
  return told.metrics.get(period)
}

/** "a record of 5 billion yen was reached in 2008": in another year than the period's, which its number alone names. */
function isInOther({ doc: { mentions, tokens } }: Clause, { keys }: Known, from: number, end: number): boolean {
  for (let m = mentionAt(mentions, from); m < mentions.length; m += 1) {
    const mention = mentions[m]
    if (mention === undefined || mention.first >= end) return false
    if (mention.kind !== 'year' || glueAt(tokens, mention.first - 1) !== 'in') continue
    const own = [keys.to, keys.fiscalYearEnd, keys.from].some((day) => day?.startsWith(`${mention.year}`))
    return !own && keys.fiscalYear !== undefined && Math.abs(mention.year - keys.fiscalYear) > 1
  }
  return false
}

/** "…, or $0.15 per share, in the first quarter": the share's part of the value that the period dates too. */
const isOfShare = (c: Clause, money: Item, name: Item | undefined): boolean =>
  name !== undefined && name.first === money.last && isPerShare(c, name)

/** "5 million in the second quarter of 2008 and a loss of …": the period is that of the value before it, which something is set against. */
function isDating({ doc: { tokens } }: Clause, { when }: ItemOf<'when'>): boolean {
  if (when.relation !== undefined && markAt(tokens, when.last) !== '') return true // "(down 2% QoQ), income before taxes"
  const glue = glueAt(tokens, glueAt(tokens, when.first - 1) === 'the' ? when.first - 2 : when.first - 1)
  return when.against === true && (glue === 'in' || glue === 'for' || (when.relation !== undefined && glue === 'of'))
}

/** "5 million yen in the first half", "$0.15 per share, for the year": words that lead from a value to its period. */
function isBehindValue({ doc: { tokens }, items }: Clause, { first }: Range): boolean {
  let k = glueAt(tokens, first - 1) === 'the' ? first - 2 : first - 1
  const glue = glueAt(tokens, k)
  if (glue !== 'in' && glue !== 'for') return false
  if (markAt(tokens, k - 1) === ',') k -= 1
  const before = items.find(({ last }) => last === k)
  return before?.kind === 'money' || (before?.kind === 'name' && items.some(({ kind, last }) => kind === 'money' && last === before.first))
}

/** "against profit of $4 million": a name of its own that is set against the one before. */
function isSet({ doc, given, sentence }: Clause, group: Group<Name>): boolean {
  if (given.length > 0) return false
  for (let k = labelOf(group) - 1; k >= labelOf(group) - 3 && k >= sentence.first; k -= 1) {
    const glue = glueAt(doc.tokens, k)
    if (glue === 'against') return true
    if (glue !== 'the' && glue !== 'to' && glue !== 'reached') return false
  }
  return false
}

/** The period of a figure that names none: the paragraph's, else the release's where it has one only. */
export function open(c: Clause): Known | undefined {
  const { sentence, thread } = c
  if (thread.spoken !== undefined && thread.spoken.sentence !== sentence.first) return thread.spoken.period ?? undefined
  if (thread.headed !== undefined) return isOfBoth(thread, thread.headed) ? undefined : thread.headed
  const current = thread.calendar.current
  if (thread.calendar.parted) return undefined
  // a release of a quarter and a year: a figure that names neither may be of either
  if (current !== undefined) for (const period of actuals(thread)) if (period.keys.kind !== current.keys.kind) return undefined
  return current
}

/** "Third Quarter Results" heads those of the nine months as well, "Fourth Quarter" those of the year, where the release tells of these. */
function isOfBoth(thread: Thread, { keys: { kind, quarter } }: Known): boolean {
  if (thread.byHeadline !== true || kind !== 'quarter' || quarter === undefined || quarter === 1) return false
  for (const { keys } of actuals(thread))
    if (keys.kind === 'year-to-date' ? keys.quarter === quarter : keys.kind === 'full-year' && quarter === LAST) return true
  return false
}

const LAST = 4

/** The periods of the results so far, each once. */
function actuals(thread: Thread): ReadonlySet<Known> {
  const { facts, actual } = thread
  for (; thread.seen < facts.length; thread.seen += 1) {
    const { forecast, period } = facts[thread.seen] as Fact
    if (!forecast && period !== undefined) actual.add(period)
  }
  return actual
}

/** Notes the period that a sentence names for those behind it. */
function speak(c: Clause, periods: (Known | undefined)[]): (Known | undefined)[] {
  const { sentence, thread, forecast } = c
  if (forecast) return periods
  const [period] = periods
  const prior = thread.spoken
  const same = prior === undefined || prior.sentence !== sentence.first || prior.period === period
  const passed = period !== thread.calendar.current && tellsPerfect(c) // "in the first half profit had been": the next sentence need not go on to speak of it
  thread.spoken = { period: same && periods.length === 1 && !passed ? period : undefined, sentence: sentence.first }
  return periods
}

/** Whether a sentence tells what was before something else. */
function tellsPerfect({ doc, sentence }: Clause): boolean {
  for (let k = sentence.first; k < sentence.last; k += 1) if (isPerfect(doc, k)) return true
  return false
}

function all(c: Clause, periods: (Known | undefined)[]): (Known | undefined)[] | undefined {
  const { thread, forecast } = c
  if (periods.some((period) => period === undefined)) return undefined
  if (forecast && periods[0] !== undefined) thread.forecast = periods[0]
  return periods
}

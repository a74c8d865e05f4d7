import { conceptAt, type Doc, type Range, spanOfRange } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import type { Calendar, Known } from '../../form/prose/calendar.js'
import { type Fact, factOf } from '../../form/prose/fact.js'
import { tokenOf } from '../../form/prose/gap.js'
import { markAt } from '../../form/prose/glue.js'
import { nameAt } from '../../form/prose/metrics.js'
import type { When } from '../../form/prose/when.js'
import { moneyOf, percentOf } from '../../form/values.js'
import type { NumberMention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'
import { whensIn } from './rows.js'

/** Words of a heading above such lines. */
const HEADING = 40

/**
 * Lines of a name, its amount and its change: "Total revenues | JPY101.7 billion | up | 2.5 | % | YoY". The amount has its
 * own currency and scale, the change its direction in words and "year on year" behind it; a line without these is none.
 */
export function readChangeLines(doc: Doc, whens: readonly When[], calendar: Calendar): Fact[] {
  const { mentions } = doc
  const facts: Fact[] = []
  let before = 0
  let forecast = false
  let period: Known | undefined
  for (let m = 0; m + 1 < mentions.length; m += 1) {
    const money = mentions[m]
    const percent = mentions[m + 1]
    if (
      money?.kind !== 'number' ||
      money.currency === undefined ||
      money.scale === undefined ||
      percent?.kind !== 'number' ||
      percent.percent === undefined
    )
      continue
    if (percent.first - money.last !== 1) continue
    const direction = conceptAt(doc, money.last)
    if ((direction !== 'increase' && direction !== 'decrease') || conceptAt(doc, percent.last) !== 'yearOnYear') continue
    const name = nameBefore(doc, money)
    if (name === undefined) continue
    const gap = { first: Math.max(before, name.first - HEADING), last: name.first }
    const said = whensIn(whens, gap.first, gap.last)
      .filter((when) => when.relation === undefined)
      .pop()
    if (said !== undefined || period === undefined) {
      forecast = tokenOf(doc, gap.first, gap.last, 'forecast') >= 0
      period = said === undefined ? (forecast ? undefined : calendar.current) : calendar.take(said)
    }
    before = percent.last
    const value = moneyOf(money)
    const change = percentOf(percent)
    if (name.metric === undefined || period === undefined || value === undefined || change === undefined) continue
    const at = spanOfRange(doc, name)
    const sign = spanOfRange(doc, { first: money.last, last: percent.first })
    const yearOnYear: Found<number> = {
      ...change,
      value: direction === 'decrease' ? -Math.abs(change.value) : change.value,
      grounds: [...(change.grounds ?? []), { role: 'sign', at: sign }],
    }
    const fact = factOf({ value: name.metric, at }, at, forecast, period, value)
    fact.yearOnYear = yearOnYear
    facts.push(fact)
  }
  return facts
}

/** The name that ends right before an amount, a footnote's digit between. */
function nameBefore(doc: Doc, money: NumberMention): (Range & { metric?: Fact['metric']['value'] }) | undefined {
  const { tokens, mentions } = doc
  const note = mentions[mentionAt(mentions, money.first) - 1]
  const end =
    note !== undefined && note.last === money.first && tokens.start[note.first] === tokens.end[note.first - 1] ? note.first : money.first
  for (let k = Math.max(0, end - 8); k < end; k += 1) {
    if (markAt(tokens, k) !== '') continue
    const name = nameAt(doc, k, end)
    if (name !== undefined && name.last === end)
      return { first: name.label, last: name.last, ...(name.metric === undefined ? {} : { metric: name.metric }) }
  }
  return undefined
}

import type { Span } from '../../document/scan.js'
import { conceptAt, type Doc, type Range, spanOfRange } from '../../form/doc.js'
import type { Ground } from '../../form/draft.js'
import type { Calendar, Known } from '../../form/prose/calendar.js'
import { type Fact, factOf } from '../../form/prose/fact.js'
import { tokenOf } from '../../form/prose/gap.js'
import { markAt } from '../../form/prose/glue.js'
import { type MetricName, nameAt } from '../../form/prose/metrics.js'
import type { When } from '../../form/prose/when.js'
import { whensIn } from '../../form/prose/whens.js'
import { moneyOf, percentOf } from '../../form/values.js'
import { isScaleDown, isScaleUp } from '../../language/en/prose.js'
import type { Mention, NumberMention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'

/** Words of a heading above such lines. */
const HEADING = 40
/** Words of a figure's name. */
const LONGEST_NAME = 8

/**
 * Lines of a name, its amount and its change: "Total revenues | JPY101.7 billion | up | 2.5 | % | YoY", "Operating income
 * JPY1,374 million ($17 million, up 50.2% YoY)". The amount has its own currency and scale, the change its direction in
 * words and "year on year" behind it; a line without these is none.
 */
export function readChangeLines(doc: Doc, whens: readonly When[], calendar: Calendar): Fact[] {
  const { mentions } = doc
  const facts: Fact[] = []
  let before = 0
  let forecast = false
  let period: Known | undefined
  for (let m = 0; m + 1 < mentions.length; m += 1) {
    const money = mentions[m] as Mention
    if (money.kind !== 'number' || money.scale === undefined) continue
    const other = translationOf(doc, money, mentions[m + 1])
    const percent = mentions[other === undefined ? m + 1 : m + 2]
    if (percent?.kind !== 'number') continue
    const change = directionBetween(doc, other ?? money, percent)
    if (change === undefined || conceptAt(doc, behindBars(doc, percent.last)) !== 'yearOnYear') continue
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
    const found = percentOf(percent)
    if (name.metric === undefined || period === undefined || value === undefined || found === undefined) continue
    const at = spanOfRange(doc, name)
    const fact = factOf({ value: name.metric, at }, at, forecast, period, value)
    fact.yearOnYear = {
      ...found,
      value: change.down ? -Math.abs(found.value) : found.value,
      grounds: [...(found.grounds as Ground[]), { role: 'sign', at: change.at }],
    }
    fact.translation = other && moneyOf(other)
    facts.push(fact)
  }
  return facts
}

/** The amount in another currency that begins the bracket behind an amount: "JPY1,374 million ($17 million, up …)". */
function translationOf({ tokens }: Doc, money: NumberMention, next: Mention | undefined): NumberMention | undefined {
  if (next?.kind !== 'number' || next.currency === undefined || next.currency.code === money.currency?.code) return undefined
  const plain = next.scale !== undefined && next.percent === undefined
  return plain && next.first === money.last + 1 && markAt(tokens, money.last) === '(' ? next : undefined
}

/** The word between an amount and its change: "up", "| down |", "(up", "billionup" where the cells are glued. */
function directionBetween(doc: Doc, money: NumberMention, percent: NumberMention): { down: boolean; at: Span } | undefined {
  const k = behindBars(doc, money.last)
  const concept = conceptAt(doc, k)
  if (concept === 'increase' || concept === 'decrease')
    return behindBars(doc, k + 1) === percent.first
      ? { down: concept === 'decrease', at: spanOfRange(doc, { first: k, last: k + 1 }) }
      : undefined
  const glued = money.last - 1
  if (k !== percent.first || !(isScaleUp(doc.tokens, glued) || isScaleDown(doc.tokens, glued))) return undefined
  return { down: isScaleDown(doc.tokens, glued), at: (money.scale as { at: Span }).at }
}

/** The token behind the bars at token `i`, a bracket's opening or a comma. */
function behindBars({ tokens }: Doc, i: number): number {
  let k = i
  while (markAt(tokens, k) === '|' || markAt(tokens, k) === '(' || markAt(tokens, k) === ',') k += 1
  return k
}

/** The name that ends right before an amount, a bar and a footnote's digit between. */
function nameBefore(doc: Doc, money: NumberMention): (Range & { metric: MetricName['metric'] }) | undefined {
  const { tokens, mentions } = doc
  let last = money.first
  while (markAt(tokens, last - 1) === '|') last -= 1
  const note = mentions[mentionAt(mentions, last) - 1]
  const end = note?.last === last && tokens.start[note.first] === tokens.end[note.first - 1] ? note.first : last
  for (let k = end - LONGEST_NAME; k < end; k += 1) {
    const name = nameAt(doc, k, end)
    if (name?.last === end) return { first: name.label, last: end, metric: name.metric }
  }
  return undefined
}

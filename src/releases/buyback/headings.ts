import { isMark } from '../../document/scan.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import type { Field } from '../../form/fields.js'
import { date, datesIn, period, type Read } from '../../form/readers.js'
import { hasOne } from '../../form/words.js'
import { isEnd, isStart } from '../../language/en/buyback.js'
import { isBy, isOn } from '../../language/en/small.js'
import { readBasis } from './basis.js'
import { isRow } from './columns.js'
import { CUMULATIVE, put } from './put.js'
import type { Target, Theme } from './rows.js'

/** "Progress", "Shares acquired" head a group only where they say until when, or in which days: "Progress to January 31". */
export const isHeading = (doc: Doc, name: string, at: Range): boolean =>
  name !== 'state' || isSoFar(doc, at) || daysIn(doc, at) !== undefined

/**
 * The fields under the names of their groups. "Progress to January 31" heads all that was bought so far, as does "Status
 * of repurchase as of January 31"; where the list has a period of its own, it is what was bought in that.
 */
export function withGroupNames(doc: Doc, fields: readonly Field<Target>[]): Field<Target>[] {
  const days = new Set<number>()
  const headings = new Set<number>()
  for (const { theme, targets } of fields) {
    if (theme === undefined) continue
    headings.add(theme.at.first)
    if (targets[0] === 'period') days.add(theme.at.first)
  }
  // "2. Total treasury stock acquired as of May 7": a heading without a value of its own is no label
  const labels = fields.filter(({ label, body }) => body.first < body.last || !headings.has(label.first))
  return labels.map((field) => {
    const { theme } = field
    if (theme === undefined || (theme.name !== 'state' && theme.name !== 'purchase')) return field
    if (days.has(theme.at.first) || daysIn(doc, theme.at) !== undefined) return { ...field, theme: { ...theme, name: 'purchase' } }
    return isSoFar(doc, theme.at) ? { ...field, theme: { ...theme, name: 'cumulative' } } : field
  })
}

/** "to January 31", "as of January 31", and no day before it. */
function isSoFar(doc: Doc, heading: Range): boolean {
  if (holds(doc, heading, 'complete') || untilIn(doc, heading) === undefined) return false
  return daysIn(doc, heading) === undefined
}

/** "from February 1 to February 29": the days that a heading tells the beginning of. */
function daysIn(doc: Doc, heading: Range): Read<{ from?: string; to?: string }> | undefined {
  if (holds(doc, heading, 'reportingMonth')) return undefined // a row of the monthly report, see `readReport`
  const within = period(doc, heading)
  return within?.value.from === undefined || within.value.from === within.value.to ? undefined : within
}

/** What the headings of groups say themselves: in which days was bought, and from when, and until when, the cumulative figures count. */
export function readHeadings(doc: Doc, draft: Draft, fields: readonly Field<Target>[], groups: readonly (Theme | undefined)[]): void {
  fields.forEach(({ label, targets }, i) => {
    const target = targets.find((one) => one === 'shares' || one === 'cost')
    const group = groups[i]
    // "Shares acquired (August 1 to August 31, 2025): 2,700"
    if (target === undefined || !draft.has([group ?? '', target])) return
    if (group === 'purchase') put(draft, ['purchase', 'period'], daysIn(doc, label))
    else if (group === 'cumulative') put(draft, ['cumulative', 'to'], untilIn(doc, label))
  })
  const bought = [draft.found(['purchase', 'shares']), draft.found(['purchase', 'cost', 'amount'])].flatMap(
    (found) => found?.at.start ?? [],
  )
  for (const { theme, extent } of fields) {
    if (theme?.name !== 'purchase' || !draft.has(['purchase'])) continue
    // the heading of another block says nothing of what was bought in the first
    const [from, to] = [doc.tokens.start[extent.first] as number, doc.tokens.end[extent.last - 1] as number]
    if (bought.length > 0 && !bought.some((at) => at >= from && at < to)) continue
    put(draft, ['purchase', 'period'], daysIn(doc, theme.at))
    readBasis(doc, draft, theme.at)
  }
  if (!draft.has(['cumulative', 'shares']) && !draft.has(['cumulative', 'cost'])) return
  for (const { theme } of fields) {
    if (theme?.name !== 'cumulative' || isRow(doc, theme.at)) continue
    put(draft, CUMULATIVE, daysIn(doc, theme.at))
    put(draft, ['cumulative', 'to'], untilIn(doc, theme.at))
  }
}

/** A day stands right behind its label. */
const RIGHT_BEHIND = 6

/** "Shares to be cancelled on March 31, 2026": the day that the heading of a cancellation names. */
export function readCancellationDay(doc: Doc, draft: Draft, fields: readonly Field<Target>[]): void {
  for (const { theme, label, body } of fields) {
    const heading = theme?.name === 'cancellation' ? theme.at : { first: label.first, last: body.first + RIGHT_BEHIND }
    for (const mention of datesIn(doc, heading)) {
      if (!isOn(doc.tokens, mention.first - 1) || conceptAt(doc, mention.first - 2) !== 'cancel:future') continue
      put(draft, ['cancellation', 'scheduledOn'], date(doc, { first: mention.first, last: mention.last }))
    }
  }
}

/** "Start date", "End date": the end of a period that a label of its own gives. */
export const sideOf = (doc: Doc, label: Range): 'from' | 'to' | undefined =>
  hasOne(doc, label, isStart) ? 'from' : hasOne(doc, label, isEnd) ? 'to' : undefined

/** The day behind "as of", else behind "until", "by", "up to". */
export const untilIn = (doc: Doc, range: Range): Read<string> | undefined =>
  dayBehind(doc, range, 'dateAsOf') ?? dayBehind(doc, range, 'dateTo') ?? dayBehind(doc, range, 'maximum')

function dayBehind(doc: Doc, range: Range, link: 'dateAsOf' | 'dateTo' | 'maximum'): Read<string> | undefined {
  for (const mention of datesIn(doc, range)) {
    const at = isMark(doc.tokens, mention.first - 2, '(') && isOn(doc.tokens, mention.first - 1) // "(on June 30, 2022)"
    if (!isBy(doc.tokens, mention.first - 1) && !at && conceptAt(doc, mention.first - 1) !== link) continue
    const found = date(doc, { first: mention.first, last: mention.last })
    if (found !== undefined) return found
  }
  return undefined
}

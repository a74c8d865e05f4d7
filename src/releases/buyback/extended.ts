import type { Segment } from '../../document/layout.js'
import { isMark } from '../../document/scan.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { date, datesIn, period } from '../../form/readers.js'
import { hasOne } from '../../form/words.js'
import { isChange } from '../../language/en/change.js'
import { isFrom, isNot } from '../../language/en/small.js'
import { tellsChange } from './change-told.js'

const PERIOD = ['authorization', 'period'] as const

interface Days {
  readonly from?: string
  readonly to?: string
}

/**
 * The new period where a line tells of its change, "extended from 'May 1 to August 31' to 'May 1 to January 31'", "the end is changed
 * from August 31 to January 31", and the terms that are recalled print the old one.
 */
export function putExtended(doc: Doc, draft: Draft): void {
  const known = draft.get(PERIOD) as Days | undefined
  if (known?.to === undefined || !isChange.occursIn(doc.tokens) || !tellsChange(doc)) return
  for (const line of doc.layout.segments) {
    if (!holds(doc, line, 'period') || !hasOne(doc, line, isChange)) continue
    if (putPeriod(doc, draft, line, known) || putEnd(doc, draft, line, known)) return
  }
}

/** Two periods, the first of which is the one that is recalled. */
function putPeriod(doc: Doc, draft: Draft, line: Segment, known: Days): boolean {
  const days = datesIn(doc, line)
  const [, , third, fourth] = days
  if (third === undefined || fourth === undefined || days.length !== 4) return false
  const former = period(doc, { first: line.first, last: third.first })?.value
  const found = period(doc, { first: third.first, last: fourth.last })
  if (found === undefined || former?.from !== known.from || former?.to !== known.to) return false
  draft.drop(PERIOD)
  draft.put(PERIOD, found)
  return true
}

/** Two days, the first of which is the end of the period that is recalled. */
function putEnd(doc: Doc, draft: Draft, line: Segment, known: Days): boolean {
  const [before, after, ...others] = datesIn(doc, line)
  if (before === undefined || after === undefined || others.length > 0 || !isMoved(doc, line, before, after)) return false
  const read = (range: Range) => date(doc, range)
  const end = read(after)
  if (end === undefined || read(before)?.value !== known.to || end.value === known.to || end.value < (known.from ?? '')) return false
  draft.drop([...PERIOD, 'to'])
  draft.put([...PERIOD, 'to'], end)
  return true
}

/** "from the first day to the second", "the first day is extended until the second"; not "is not extended", "and the shares are cancelled on". */
function isMoved(doc: Doc, line: Range, before: Range, after: Range): boolean {
  const { tokens } = doc
  const between = { first: before.last, last: after.first }
  if (conceptAt(doc, after.first - 1) !== 'dateTo' || hasOne(doc, { first: line.first, last: after.first }, isNot)) return false
  return (isFrom(tokens, before.first - 1) && !isMark(tokens, before.last, ',')) || hasOne(doc, between, isChange)
}

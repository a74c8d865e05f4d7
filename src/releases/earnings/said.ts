import type { Span } from '../../document/scan.js'
import { type Doc, type Range, spanOfRange } from '../../form/doc.js'
import { lack, type When, type WhenPlace } from '../../form/prose/when.js'
import { whensIn } from '../../form/prose/whens.js'
import { dayOf } from '../../reading/calendar.js'
import type { DateMention, Mention } from '../../reading/mention.js'
import { mentionAt, mentionsIn } from '../../reading/mentions.js'
import { isUnclear } from './beside-year.js'

/** What words say of a period. */
export interface Said {
  readonly keys: When['keys']
  readonly at: When['at']
  readonly title: Span
  /** it ends on a bare date with its day: "March 31, 2020" */
  readonly dated?: boolean
  /** it names a part of a year that cannot be told */
  readonly unclear?: boolean
}

/** What the words of a row's title say of its period: named ones first, else a bare date that it ends on. */
export function saidIn(doc: Doc, whens: readonly When[], { first, last }: Range): Said | undefined {
  if (last <= first) return undefined
  const title = spanOfRange(doc, { first, last })
  const keys: When['keys'] = {}
  const at: When['at'] = {}
  const said = whensIn(whens, first, last)
  for (const when of said) {
    if (when.relation !== undefined) continue
    if (isUnclear(doc, when, said, { first, last })) return { keys: {}, at: {}, title, unclear: true }
    const { fiscalYearEnd } = when.keys
    const ofPart = keys.quarter !== undefined && when.keys.kind === 'full-year' && fiscalYearEnd !== undefined
    // "3Q FYE March 31, 2020": the year ends on that day, not the quarter
    lack(keys, ofPart ? { fiscalYearEnd } : when.keys)
    lack(at, ofPart ? { fiscalYearEnd: when.at.fiscalYearEnd as WhenPlace } : when.at)
  }
  let dated = false
  if (keys.to === undefined && keys.fiscalYearEnd === undefined) {
    const date = lastDate(doc, first, last)
    const day = date === undefined ? undefined : dayOf(date, 'to')
    if (day !== undefined) {
      keys.to = day
      dated = date?.day !== undefined
      at.to = { start: (date as DateMention).start, end: (date as DateMention).end }
    }
  }
  return { keys, at, title, dated }
}

/** The last date among the mentions that begin in a range. */
function lastDate({ mentions }: Doc, first: number, last: number): DateMention | undefined {
  for (let m = mentionAt(mentions, last) - 1; m >= 0; m -= 1) {
    const mention = mentions[m] as Mention
    if (mention.first < first) return undefined
    if (mention.kind === 'date') return mention
  }
  return undefined
}

export const holdsDate = ({ mentions }: Doc, { first, last }: Range): boolean =>
  mentionsIn(mentions, first, last).some(({ kind }) => kind === 'date' || kind === 'year')

import { isMark } from '../../../document/scan.js'
import { conceptAt, type Doc, type Range } from '../../../form/doc.js'
import type { DateMention } from '../../../reading/mention.js'
import { mentionsIn } from '../../../reading/mentions.js'

/** The columns of the exchange's form, in its order. */
export const COLUMNS = ['firstQuarter', 'secondQuarter', 'thirdQuarter', 'yearEnd', 'annual'] as const
export type Key = (typeof COLUMNS)[number]
const HALVES: readonly Key[] = ['secondQuarter', 'yearEnd', 'annual']

/** Columns of payments that days head, which are the days of record. */
export interface DayHeads {
  readonly keys: readonly Key[]
  readonly days: readonly DateMention[]
}

/**
 * "June 30 | September 30 | December 31 | March 31 | Total", "September 30 | March 31 | Annual": the ends of the four quarters,
 * or of the halves, in a row before the total.
 */
export function dayHeads(doc: Doc, { first, last }: Range): DayHeads | undefined {
  const days = mentionsIn(doc.mentions, first, last).filter((one): one is DateMention => one.kind === 'date')
  return headedBy(doc, days.slice(0, 4), COLUMNS, 3) ?? headedBy(doc, days.slice(0, 2), HALVES, 6)
}

function headedBy(doc: Doc, days: readonly DateMention[], keys: readonly Key[], months: number): DayHeads | undefined {
  const [start] = days
  const end = days.at(-1)?.last
  if (start === undefined || end === undefined || days.length !== keys.length - 1) return undefined
  const behind = conceptAt(doc, isMark(doc.tokens, end, '|') ? end + 1 : end)
  if (behind !== 'total' && behind !== 'annual' && behind !== 'fullYear') return undefined
  return days.every(
    ({ day, month, year }, k) => day !== undefined && year === undefined && (month - start.month + 12) % 12 === (months * k) % 12,
  )
    ? { keys, days }
    : undefined
}

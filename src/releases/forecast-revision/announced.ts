import { isMark, WORD } from '../../document/scan.js'
import type { Doc, Range } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import type { Row, Table } from '../../form/figures/table.js'
import { dayOf } from '../../form/values.js'
import type { DateMention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'

/** Words that stand before the day on which something was announced. */
const BEFORE = new Set(['on', 'of', 'dated', 'released', 'announced', 'published', 'disclosed', 'dated on'])

/** The day on which the previous forecast was announced: in its row, in the caption, in the head of the release. */
export function announcedOn(doc: Doc, table: Table, row: Row, head: Range): Found<string> | undefined {
  const own = datesIn(doc, row.title)
  const whole = own.filter((date) => date.day !== undefined && date.year !== undefined)
  if (whole.length === 1) return found(whole[0] as DateMention)
  if (whole.length > 1) return undefined
  const hint = own[0]
  for (const range of [table.caption, head]) {
    const days = datesIn(doc, range).filter((date) => date.day !== undefined && date.year !== undefined && announces(doc, date) &&
      (hint === undefined || (hint.month === date.month && (hint.year === undefined || hint.year === date.year) && (hint.day === undefined || hint.day === date.day))))
    const first = days[0]
    if (first !== undefined) return days.every((date) => dayOf(date) === dayOf(first)) ? found(first) : undefined
  }
  return undefined
}

function found(date: DateMention): Found<string> | undefined {
  const value = dayOf(date)
  return value === undefined ? undefined : { value, at: { start: date.start, end: date.end } }
}

function datesIn({ mentions }: Doc, { first, last }: Range): DateMention[] {
  const dates: DateMention[] = []
  for (let at = mentionAt(mentions, first); at < mentions.length; at += 1) {
    const mention = mentions[at]
    if (mention === undefined || mention.first >= last) break
    if (mention.kind === 'date') dates.push(mention)
  }
  return dates
}

/** A date behind "announced on", "published on", "of": not a range's end, not a year's end. */
function announces({ tokens }: Doc, { first }: DateMention): boolean {
  const k = isMark(tokens, first - 1, '(') ? first - 2 : first - 1
  if (k < 0 || tokens.kind[k] !== WORD) return false
  const word = (i: number): string => (i >= 0 ? tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase() : '')
  return BEFORE.has(word(k)) && !['ending', 'beginning', 'ended', 'starting'].includes(word(k - 1))
}

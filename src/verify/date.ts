import type { Words } from '../form/words.js'
import { isDayOrDate, isThisOrSame, isToday } from '../language/en/period.js'
import { dayOf } from '../reading/calendar.js'
import type { DateMention, Mention } from '../reading/mention.js'
import { type Proof, wordsIn } from './proof.js'

const isDate = (mention: Mention): mention is DateMention => mention.kind === 'date'

/**
 * Whether the words print the day. A month stands for its first or its last day; a day without its year, or its month,
 * has these from a date around it, of which it is at most a year away; "today" is the date around it.
 */
export function isDay(value: string, proof: Proof): boolean {
  const own = proof.own.mentions.filter(isDate)
  const around = wordsIn(proof)
    .slice(1)
    .flatMap(({ mentions }) => mentions)
  const years = yearsOf([...proof.own.mentions, ...around])
  for (const date of own) {
    for (const year of date.year === undefined ? years : [date.year]) {
      if (dayOf(date, 'from', year) === value || dayOf(date, 'to', year) === value) return true
    }
  }
  if (monthsAlone(proof).some((month) => years.some((year) => [dayOf(month, 'from', year), dayOf(month, 'to', year)].includes(value))))
    return true
  if (own.length > 0) return false
  return around.filter(isDate).some((date) => elided(value, proof, date)) || saysDay(value, proof)
}

/** The months of "October to December 2009" that stand without day and year. */
function monthsAlone({ own: { terms, mentions } }: Proof): { month: number }[] {
  return terms.meaning.flatMap(({ concept, datum }, t) => {
    const first = terms.first[t] as number
    if (concept !== 'month' || mentions.some((mention) => mention.first <= first && first < mention.last)) return []
    return [{ month: datum as number }]
  })
}

/** The years named, and their neighbours: "from November 1 to January 31, 2008" begins in 2007. */
function yearsOf(mentions: readonly Mention[]): number[] {
  const years = mentions.flatMap((mention) => (mention.kind !== 'number' && mention.year !== undefined ? [mention.year] : []))
  return [...years, ...years.flatMap((year) => [year - 1, year + 1])]
}

/** "today", "the same day", "the date hereof" */
function saysToday({ tokens }: Words): boolean {
  for (let i = 0; i < tokens.count; i += 1) if (isToday(tokens, i) || (isThisOrSame(tokens, i) && isDayOrDate(tokens, i + 1))) return true
  return false
}

/** "31, 2024" or "31" behind "March 1 to"; the year of a column under "ended June 30"; "today". */
function elided(value: string, { own }: Proof, around: DateMention): boolean {
  const { text } = own.tokens
  if (around.day !== undefined && saysToday(own)) return dayOf(around) === value
  const [, column] = /^\D*(\d{4})\D*$/.exec(text) ?? []
  if (column !== undefined && around.day !== undefined) return dayOf(around, 'from', Number(column)) === value
  const [, day, year] = /^\D*(\d{1,2})\p{L}{0,2}(?:,?\s*(\d{4}))?\D*$/u.exec(text) ?? []
  if (day === undefined) return false
  const { day: _, ...month } = around
  return dayOf({ ...month, day: Number(day) }, 'from', year === undefined ? around.year : Number(year)) === value
}

/** A day in digits alone, where another reading is settled by the words around it: "2024/3/1", "20240301", "9/30/21"; a month stands for its last: "FY 3/2017". */
function saysDay(value: string, { own }: Proof): boolean {
  const [year, month, day] = value.split('-').map(Number)
  const numbers = (own.tokens.text.match(/\d+/g) ?? []).map(Number)
  if (numbers.length === 2 && [year, month].every((part) => numbers.includes(part as number)))
    return dayOf({ month: month as number }, 'to', year) === value
  const years = [year as number, (year as number) % 100]
  return (
    numbers.length >= 3 && [month, day].every((part) => numbers.includes(part as number)) && years.some((part) => numbers.includes(part))
  )
}

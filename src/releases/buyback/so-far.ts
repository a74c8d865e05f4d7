import { type Clause, numbersOf } from '../../form/clauses.js'
import { conceptSet, isAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import { tokenOf } from '../../form/prose/gap.js'
import { date, datesIn, period, type Read } from '../../form/readers.js'
import { releaseDateOf } from '../../form/release-date.js'
import { hasOne } from '../../form/words.js'
import { isSince } from '../../language/en/letter.js'
import { isIncluding } from '../../language/en/people.js'
import { isOn } from '../../language/en/small.js'

/** A resolution to buy holds for a year at most (Companies Act, article 156): what was bought since an earlier day is not under it alone. */
const LONGEST = 366
const DAY = 24 * 60 * 60 * 1000

/** "Since November 1, 2021, the Company has repurchased 4,318,700 shares": the first day of what was bought so far. */
export function sinceDay(doc: Doc, sentence: Range): Read<{ from: string }> | undefined {
  if (!hasOne(doc, sentence, isSince)) return undefined
  const [day, ...others] = datesIn(doc, sentence).filter(({ first }) => isSince(doc.tokens, first - 1))
  const found = day === undefined || others.length > 0 ? undefined : date(doc, day)
  const release = releaseDateOf(doc)?.value
  if (found === undefined || release === undefined) return undefined
  const days = (Date.parse(release) - Date.parse(found.value)) / DAY
  return days >= 0 && days <= LONGEST ? { ...found, value: { from: found.value } } : undefined
}

/** "As of September 30, the Company had repurchased a cumulative total of …": the last day of what was bought so far. */
export function asOfDay(doc: Doc, sentence: Range): Read<{ to: string }> | undefined {
  const [day, ...others] = datesIn(doc, sentence).filter(({ first }) => conceptAt(doc, first - 1) === 'dateAsOf')
  const found = day === undefined || others.length > 0 ? undefined : date(doc, day)
  return found && { ...found, value: { to: found.value } }
}

/** A clause up to "including 1,020,500 shares bought in March": what stands behind is a part of what stands before. */
export function withoutPart(doc: Doc, clause: Clause): Clause {
  const part = numbersOf(doc, clause).find(
    ({ first }) => first > clause.first && isIncluding(doc.tokens, first - 1) && isCounted(doc, first),
  )
  if (part === undefined) return clause
  const parts = clause.parts.filter(({ first }) => first < part.first).map((one) => ({ ...one, last: Math.min(one.last, part.first - 1) }))
  return { parts, first: clause.first, last: part.first - 1 }
}

/** "1,020,500 shares". */
const isCounted = (doc: Doc, i: number): boolean => conceptAt(doc, i + 1) === 'share' || conceptAt(doc, i + 1) === 'shareCommon'

/** "on July 11 it purchased 72,994 shares", "purchased 72,994 shares on July 11": the only day of a sentence, on which shares were bought. */
export function dayBought(doc: Doc, sentence: Range): Read<unknown> | undefined {
  const { tokens } = doc
  const [day, ...others] = datesIn(doc, sentence)
  if (day?.day === undefined || others.length > 0 || !isOn(tokens, day.first - 1)) return undefined
  const ahead = tokenOf(doc, day.last, Math.min(day.last + SUBJECT, sentence.last), 'acquire:past') >= 0
  const behind = isAmong(doc, day.first - 2, SHARES) && tokenOf(doc, sentence.first, day.first, 'acquire:past') >= 0
  return ahead || behind ? period(doc, day) : undefined
}
const SHARES = conceptSet('share', 'shareCommon', 'sharePreferred', 'treasury')
/** Words between a day and the verb: ", the Company". */
const SUBJECT = 5

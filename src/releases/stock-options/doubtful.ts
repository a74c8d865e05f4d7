import { isMark, NUMBER, WORD } from '../../document/scan.js'
import { conceptAt, type Doc, type Range, spanOfRange } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import type { Field } from '../../form/fields.js'
import { datesIn, numbersIn } from '../../form/readers.js'
import { standSideBySide } from '../../form/side-by-side.js'
import { statesTwo } from '../../form/two-values.js'
import { isFor, isThe } from '../../language/en/small.js'
import { isOrdinalEnd } from '../../language/en/values.js'
import { dayOf } from '../../reading/calendar.js'
import type { Target } from './rows.js'

/** What differs from series to series. */
const OF_A_SERIES: ReadonlySet<Target> = new Set<Target>([
  'count',
  'shares',
  'issuePrice',
  'exercisePrice',
  'aggregate',
  'exercise',
  'exercisePeriod',
  'statedCapital',
  'allottees',
])

/** Of these a label states one figure. */
const FIGURES: ReadonlySet<Target> = new Set<Target>(['count', 'issuePrice', 'exercisePrice', 'aggregate'])

/** The fields without those that state a figure before and after an adjustment: which of the two holds is not told. */
export function withoutChanged(doc: Doc, draft: Draft, fields: readonly Field<Target>[]): readonly Field<Target>[] {
  return fields.filter(({ targets, body }) => {
    if (!targets.some((target) => FIGURES.has(target)) || !statesTwo(doc, body)) return true
    draft.warn('ambiguous', 'Two values stand behind one label, as before and after a change.', undefined, spanOfRange(doc, body))
    return false
  })
}

/** The fields without those that state a value for each of several series: "340 (13th), 900 (14th)", "Series 8-1: 340; Series 8-2: 510". */
export function withoutSeriesOwn(doc: Doc, draft: Draft, fields: readonly Field<Target>[]): readonly Field<Target>[] {
  return fields.filter(({ targets, body }) => {
    if (
      (!targets.some((target) => OF_A_SERIES.has(target) && target !== 'allottees') && !targets.includes('allottedOn')) ||
      !(namesTwoSeries(doc, body) || isForTwo(doc, body))
    )
      return true
    draft.warn('ambiguous', 'Values of several series stand behind one label.', undefined, spanOfRange(doc, body))
    return false
  })
}

/** Whether words name two series by their numbers, each right at a value's side: "(13th)", "14th:", "Series 8-2", "B:". */
function namesTwoSeries(doc: Doc, { first, last }: Range): boolean {
  const { tokens, text } = doc
  let before: string | undefined
  for (let i = first; i < last; i += 1) {
    if (isLetter(doc, i) && isMark(tokens, i + 1, ':')) {
      const letter = text.slice(tokens.start[i], tokens.end[i])
      if (before !== undefined && before !== letter) return true
      before = letter
    }
    if (tokens.kind[i] !== NUMBER) continue
    const ordinal = isOrdinalEnd(tokens, i + 1)
    if (ordinal ? !endsName(doc, i + 2) : conceptAt(doc, i - 1) !== 'series') continue
    const part = !ordinal && isMark(tokens, i + 1, '-') && tokens.start[i + 1] === tokens.end[i] ? i + 2 : i
    const name = text.slice(tokens.start[i], tokens.end[part])
    if (before !== undefined && before !== name) return true
    before = name
  }
  return false
}

/** The "A" of "A: 1 yen; B: 1,982 yen". */
const isLetter = ({ tokens }: Doc, i: number): boolean =>
  tokens.kind[i] === WORD && (tokens.end[i] as number) - (tokens.start[i] as number) === 1

/** "1 yen for directors and 1,982 yen for employees": two numbers, or days, with the group that each is for right behind it. */
function isForTwo(doc: Doc, { first, last }: Range): boolean {
  let before: string | undefined
  let at = first
  for (let i = first; i < last; i += 1) {
    const next = isThe(doc.tokens, i + 1) ? i + 2 : i + 1
    const people = isFor(doc.tokens, i) && i + 1 < last ? conceptAt(doc, next) : undefined
    if (people === undefined || !PEOPLE.has(people) || !isOneValue(doc, { first: at, last: i })) continue
    if (before !== undefined && before !== people) return true
    before = people
    at = i
  }
  return false
}
const PEOPLE: ReadonlySet<string> = new Set(['director', 'officer', 'employee'])
/** "1,240 (340 for directors and 900 for employees)" has their total before them. */
const isOneValue = (doc: Doc, range: Range): boolean => {
  const numbers = numbersIn(doc, range).length
  return numbers === 0 ? datesIn(doc, range).length > 0 : numbers === 1
}

/** ")", ":" or "series" behind an ordinal. */
const endsName = (doc: Doc, i: number): boolean =>
  isMark(doc.tokens, i, ')') || isMark(doc.tokens, i, ':') || conceptAt(doc, i) === 'series'

/** The fields without those that stand in columns, one for each series: which of two numbers a label means is not told. */
export function withoutColumns(doc: Doc, draft: Draft, fields: readonly Field<Target>[]): readonly Field<Target>[] {
  const counted = fields.find(
    ({ targets, extent }) => (targets.includes('count') || targets.includes('shares')) && standSideBySide(doc, extent),
  )
  if (counted === undefined) return fields
  draft.warn('ambiguous', 'Values of several series stand side by side behind one label.', undefined, spanOfRange(doc, counted.extent))
  return fields.filter(
    ({ targets, extent }) =>
      !targets.some((target) => OF_A_SERIES.has(target)) &&
      !(targets.includes('allottedOn') && new Set(datesIn(doc, extent).map((day) => dayOf(day))).size > 1),
  )
}

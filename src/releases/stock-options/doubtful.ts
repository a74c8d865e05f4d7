import { type Doc, spanOfRange } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import type { Field } from '../../form/fields.js'
import { datesIn } from '../../form/readers.js'
import { standSideBySide } from '../../form/side-by-side.js'
import { statesTwo } from '../../form/two-values.js'
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

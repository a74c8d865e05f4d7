import type { Doc } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import type { Field } from '../../form/fields.js'
import type { Range } from '../../form/range.js'
import type { Target } from './rows.js'
import { seriesIn } from './series.js'

/** What an issue states once: where it comes again under another heading, another issue is meant. */
const ONCE: readonly Target[] = ['count', 'exercisePeriod', 'allottedOn', 'issuePrice']

/** The lines above an issue's first field that may name its series. */
const ABOVE = 4

/**
 * The fields of each issue: a second name of rights under another heading begins a second issue, and so does a number
 * or a period that comes again below a series' name where the text names several.
 */
export function issuesOf(doc: Doc, fields: readonly Field<Target>[]): Field<Target>[][] {
  const parents = new Set<number>()
  const named = split(fields, (field) => {
    const parent = doc.layout.items[field.item]?.parent ?? -1
    if (!field.targets.includes('series') || parents.has(parent)) return false
    parents.add(parent)
    return parents.size > 1
  })
  if (named.length > 1 || seriesIn(doc, { first: 0, last: doc.tokens.count }).length < 2) return named
  const seen = new Set<Target>()
  return split(fields, (field) => {
    const target = ONCE.find((one) => field.targets.includes(one))
    const again = target !== undefined && seen.has(target) && seriesAbove(doc, [field]) !== undefined
    if (again) seen.clear()
    if (target !== undefined) seen.add(target)
    return again
  })
}

function split(fields: readonly Field<Target>[], opens: (field: Field<Target>) => boolean): Field<Target>[][] {
  let issue: Field<Target>[] = []
  const issues = [issue]
  for (const field of fields) {
    if (opens(field)) {
      issue = []
      issues.push(issue)
    }
    issue.push(field)
  }
  return issues
}

/** "21st Stock Acquisition Rights" on one of the lines above an issue's first field. */
export function seriesAbove(doc: Doc, [field]: readonly Field<Target>[]): Found<string> | undefined {
  if (field === undefined) return undefined
  const { segments } = doc.layout
  for (let k = field.segment - 1; k >= 0 && k >= field.segment - ABOVE; k -= 1) {
    const found = seriesIn(doc, segments[k] as Range)
    if (found.length > 0) return found.length === 1 ? found[0] : undefined
  }
  return undefined
}

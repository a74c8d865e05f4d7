import type { Doc } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import type { Field } from '../../form/fields.js'
import type { Target } from './rows.js'
import { seriesIn } from './series.js'

/** What an issue states once: where it comes again under another heading, another issue is meant. */
const ONCE: readonly Target[] = ['count', 'exercisePeriod', 'allottedOn', 'issuePrice']

/** The lines above an issue's first field that may name its series. */
const ABOVE = 4

/**
 * The fields of each issue: a second name of rights under another heading begins a second issue, and so does a number
 * or a period that comes again where the text names several series.
 */
export function issuesOf(doc: Doc, fields: readonly Field<Target>[]): Field<Target>[][] {
  const named = split(doc, fields, (field) => field.targets.includes('series'))
  if (named.length > 1 || seriesIn(doc, { first: 0, last: doc.tokens.count }).length < 2) return named
  const issues: Field<Target>[][] = [[]]
  let seen = new Map<Target, number>()
  for (const field of fields) {
    const parent = parentOf(doc, field)
    const target = ONCE.find((one) => field.targets.includes(one))
    const before = target === undefined ? undefined : seen.get(target)
    if (before !== undefined && (before !== parent || parent < 0) && headingAbove(doc, field)) {
      issues.push([])
      seen = new Map()
    }
    if (target !== undefined && !seen.has(target)) seen.set(target, parent)
    issues[issues.length - 1]?.push(field)
  }
  return issues
}

function split(doc: Doc, fields: readonly Field<Target>[], opens: (field: Field<Target>) => boolean): Field<Target>[][] {
  const issues: Field<Target>[][] = [[]]
  const parents = new Set<number>()
  for (const field of fields) {
    const parent = parentOf(doc, field)
    if (opens(field) && !parents.has(parent)) {
      if (parents.size > 0) issues.push([])
      parents.add(parent)
    }
    issues[issues.length - 1]?.push(field)
  }
  return issues
}

const parentOf = ({ layout: { items } }: Doc, { item }: Field<Target>): number => (item < 0 ? -1 : (items[item]?.parent ?? -1))

const headingAbove = (doc: Doc, field: Field<Target>): boolean => seriesAbove(doc, [field]) !== undefined

/** "21st Stock Acquisition Rights" on one of the lines above an issue's first field. */
export function seriesAbove(doc: Doc, [field]: readonly Field<Target>[]): Found<string> | undefined {
  if (field === undefined) return undefined
  const { segments } = doc.layout
  for (let k = field.segment - 1; k >= 0 && k >= field.segment - ABOVE; k -= 1) {
    const found = seriesIn(doc, segments[k] as { first: number; last: number })
    if (found.length > 0) return found.length === 1 ? found[0] : undefined
  }
  return undefined
}

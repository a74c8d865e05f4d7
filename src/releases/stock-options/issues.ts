import { conceptAt, type Doc, holds, spanOfRange, wordsOf } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import type { Field } from '../../form/fields.js'
import type { Range } from '../../form/range.js'
import { numbersIn } from '../../form/readers.js'
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
  const headings = new Set<string>()
  const named = split(fields, (field) => {
    const heading = headingOf(doc, field)
    if (!field.targets.includes('series') || headings.has(heading)) return false
    headings.add(heading)
    return headings.size > 1
  })
  if (named.length > 1) return named
  const parted = partsOf(doc, fields)
  if (parted.length > 1) return parted
  if (seriesIn(doc, { first: 0, last: doc.tokens.count }).length < 2) return parted
  const seen = new Set<Target>()
  return split(fields, (field) => {
    const target = ONCE.find((one) => field.targets.includes(one))
    const again = target !== undefined && seen.has(target) && seriesAbove(doc, [field]) !== undefined
    if (again) seen.clear()
    if (target !== undefined) seen.add(target)
    return again
  })
}

/** The item that a field stands below, or its words where a list begins with it: another "1. Name of the rights", its heading lost in the line. */
function headingOf(doc: Doc, { item, body }: Field<Target>): string {
  const { parent = -1, marker } = doc.layout.items[item] ?? {}
  return parent < 0 && marker?.number === 1 ? wordsOf(doc, spanOfRange(doc, body)) : `item ${parent}`
}

/** "I. Stock options for directors", "II. Stock options for employees": parts of a release that count rights of their own. */
function partsOf(doc: Doc, fields: readonly Field<Target>[]): Field<Target>[][] {
  const { items, segments } = doc.layout
  const counting = new Set<number>()
  for (const { item, targets } of fields) {
    const parent = items[item]?.parent ?? -1
    const heading = segments[items[parent]?.segment ?? -1]
    if (
      targets.includes('count') &&
      heading !== undefined &&
      holds(doc, heading, 'right') &&
      !holds(doc, heading, 'reference', 'issue:past', 'allot:past')
    )
      counting.add(parent)
  }
  let open = -1
  let headed = false
  return split(fields, ({ item, segment, targets }) => {
    let part = item
    while (part >= 0 && !counting.has(part)) part = items[part]?.parent ?? -1
    if (part >= 0) {
      const opens = open >= 0 && part !== open
      open = part
      return opens
    }
    if (!targets.includes('count') || !isOfPeople(doc, segments[segment - 1])) return false
    const opens = headed
    headed = true
    return opens
  })
}

/** "<Employees>", "Type B options": a line that heads the terms of a group's rights. */
function isOfPeople(doc: Doc, line: Range | undefined): boolean {
  if (line === undefined || line.last - line.first > LONGEST_HEADING || numbersIn(doc, line).length > 0) return false
  return holds(doc, line, 'director', 'officer', 'employee') || conceptAt(doc, line.last - 1) === 'right'
}
const LONGEST_HEADING = 10

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

import { standsApart } from '../../form/body.js'
import { conceptAt, type Doc, holds, type Range, spanOfRange } from '../../form/doc.js'
import { Draft, type Found } from '../../form/draft.js'
import { type Field, findFields } from '../../form/fields.js'
import { date, numbersIn, period, shareClass } from '../../form/readers.js'
import { compileRows, type Rows } from '../../form/row.js'
import { putResolutions } from '../../form/resolutions.js'
import { readAllottees } from './allottees.js'
import { countOfRights, saysTotal, shareCounts, sharesPerRight, underlyingShares } from './counts.js'
import { readLead } from './lead.js'
import { type Base, freeIn, pendingIn, pricesIn } from './terms.js'
import { rows, type Target, themes } from './rows.js'
import { seriesIn } from './series.js'
import { putStage } from './stage.js'

let ready: { rows: Rows<Target>; themes: Rows<string> } | undefined

/** What each label gives. A label may have several targets; each reads what is its own. */
const READERS: Readonly<Record<Target, (doc: Doc, draft: Draft, field: Field<Target>) => void>> = {
  allottedOn: (doc, draft, { extent }) => putRead(draft, ['allottedOn'], date(doc, extent)),
  count: (doc, draft, { extent }) => putRead(draft, ['rights', 'count'], countOfRights(doc, extent)),
  shareClass: (doc, draft, { extent }) => putRead(draft, ['underlying', 'shareClass'], shareClass(doc, extent)),
  shares: readShares,
  issuePrice: readIssuePrice,
  exercisePrice: readExercisePrice,
  aggregate: (doc, draft, { extent }) => {
    const price = pricesIn(doc, extent, undefined)[0]?.found ?? pendingIn(doc, extent)
    putRead(draft, ['aggregateExercisePrice'], price)
  },
  exercisePeriod: (doc, draft, { extent }) => {
    const found = period(doc, extent)
    if (found !== undefined && found.value.from !== found.value.to) putRead(draft, ['exercisePeriod'], found)
  },
  statedCapital: readCapital,
  allottees: (doc, draft, { extent, label }) => readAllottees(doc, extent, draft, label),
  series: (doc, draft, { extent }) => {
    const found = seriesIn(doc, extent)
    if (found.length === 1) putRead(draft, ['series'], found[0])
  },
  other: () => {},
}

/** Reads what a release on stock options states. */
export function read(doc: Doc, draft: Draft): void {
  ready ??= { rows: compileRows(rows), themes: compileRows(themes) }
  const fields = findFields(doc, { ...ready, skip: standsApart(doc), reads: () => true })
  const issues = issuesOf(doc, fields)
  if (issues.length > 1) readIssues(doc, draft, issues)
  else readFields(doc, draft, fields)
  readLead(doc, draft, fields)
  putCountOfAllottees(draft)
  putResolutions(doc, draft)
  putStage(doc, draft)
}

/** The fields of each issue: a second name of rights under another heading begins a second issue. */
function issuesOf(doc: Doc, fields: readonly Field<Target>[]): Field<Target>[][] {
  const issues: Field<Target>[][] = [[]]
  const parents = new Set<number>()
  for (const field of fields) {
    const parent = field.item < 0 ? -1 : (doc.layout.items[field.item]?.parent ?? -1)
    if (field.targets.includes('series') && !parents.has(parent)) {
      if (parents.size > 0) issues.push([])
      parents.add(parent)
    }
    issues[issues.length - 1]?.push(field)
  }
  return issues
}

/** Several issues in one release: the record holds what they have in common, each issue is a further record. */
function readIssues(doc: Doc, draft: Draft, issues: readonly Field<Target>[][]): void {
  const drafts = issues.map((fields) => {
    const own = new Draft(doc.raw)
    own.record.type = draft.record.type
    readFields(doc, own, fields)
    return own
  })
  const [first, ...others] = drafts
  for (const path of first?.puts ?? []) {
    const value = JSON.stringify(first?.get(path))
    if (first !== undefined && others.every((other) => JSON.stringify(other.get(path)) === value)) draft.take(first, path)
  }
  draft.more.push(...drafts)
  draft.warn('several-series', `The release holds ${issues.length} issues. The record has what is the same in all of them, "more" has each.`)
}

function readFields(doc: Doc, draft: Draft, fields: readonly Field<Target>[]): void {
  for (const field of fields) {
    for (const target of new Set(field.targets)) READERS[target](doc, draft, field)
    if (field.targets.some((target) => target === 'count' || target === 'shares' || target === 'shareClass')) putRead(draft, ['rights', 'sharesPerRight'], sharesPerRight(doc, field.extent))
  }
  for (const { targets, extent } of fields) {
    if (targets.includes('count') || targets.includes('shares')) putRead(draft, ['underlying', 'shareClass'], shareClass(doc, extent))
  }
  if (!draft.has(['allottees'])) for (const { targets, extent, label } of fields) if (targets.includes('count')) readAllottees(doc, extent, draft, label)
  settleShares(doc, draft, fields)
}

/** A label that speaks of each right gives what one right gives, unless it says total. */
function readShares(doc: Doc, draft: Draft, { extent, label }: Field<Target>): void {
  const found = underlyingShares(doc, extent)
  const each = holds(doc, label, 'perRight') && !holds(doc, label, 'right') && !saysTotal(doc, { parts: [label] })
  putRead(draft, each ? ['rights', 'sharesPerRight'] : ['underlying', 'shares'], found)
}

/** Two counts of shares under one label, one of them the total: the other is what one right gives where rights × shares come out so. */
function settleShares(doc: Doc, draft: Draft, fields: readonly Field<Target>[]): void {
  const count = draft.get(['rights', 'count'])
  if (typeof count !== 'number' || draft.has(['rights', 'sharesPerRight'])) return
  for (const { targets, extent } of fields) {
    if (!targets.includes('shares')) continue
    const { total, other } = shareCounts(doc, extent)
    const fits = other.filter(({ value }) => value * count === total[0]?.value)
    if (fits.length !== 1 || fits[0] === undefined) continue
    putRead(draft, ['rights', 'sharesPerRight'], fits[0])
    draft.warn('settled-by-arithmetic', 'The number of shares per right is the one of two that gives the total.', ['rights', 'sharesPerRight'], fits[0].at)
    return
  }
}

/** Where no item states the number of rights, the total of the allottees does, or the one class of them that there is. */
function putCountOfAllottees(draft: Draft): void {
  const rows = draft.get(['allottees'])
  const path = draft.has(['totalAllottees', 'rights']) ? ['totalAllottees', 'rights'] : Array.isArray(rows) && rows.length === 1 ? ['allottees', 0, 'rights'] : undefined
  const found = path === undefined ? undefined : draft.found(path)
  if (found !== undefined) putRead(draft, ['rights', 'count'], found)
}

function putRead<T>(draft: Draft, path: readonly string[], found: (Found<T> & { last?: number }) | undefined): void {
  if (found === undefined) return
  const { last: _, ...rest } = found
  draft.put(path, rest)
}

/** What is paid for a right itself: nothing, an amount, or an open price. Several amounts, or an amount and nothing, are no one price. */
function readIssuePrice(doc: Doc, draft: Draft, { extent, label }: Field<Target>): void {
  if (draft.has(['issuePrice'])) return
  const prices = pricesIn(doc, extent, 'perRight').filter(({ base }) => base === 'perRight')
  const free = freeIn(doc, extent)
  const amounts = new Set(prices.map(({ found }) => JSON.stringify(found.value)))
  if (amounts.size > 1 || (amounts.size === 1 && free !== undefined)) {
    draft.warn('ambiguous', 'The price of a right is stated in more than one way.', ['issuePrice'], spanOfRange(doc, label))
    return
  }
  putRead(draft, ['issuePrice'], prices[0]?.found ?? free ?? pendingIn(doc, extent))
}

function readExercisePrice(doc: Doc, draft: Draft, { extent, label }: Field<Target>): void {
  const base: Base = holds(doc, label, 'perShare') ? 'perShare' : holds(doc, label, 'perRight') ? 'perRight' : 'perShare'
  const prices = pricesIn(doc, extent, base)
  for (const { base: own, found } of prices) putRead(draft, ['exercisePrice', own ?? base ?? 'perShare'], found)
  if (prices.length === 0) putRead(draft, ['exercisePrice', base ?? 'perShare'], pendingIn(doc, extent))
}

/** The part of the exercise price that becomes stated capital, and how its fractions are rounded. */
function readCapital(doc: Doc, draft: Draft, { extent }: Field<Target>): void {
  const fraction = fractionIn(doc, extent)
  putRead(draft, ['statedCapital', 'fraction'], fraction)
  for (let i = extent.first; i < extent.last; i += 1) {
    const concept = conceptAt(doc, i)
    const rounding = concept === 'roundUp' ? 'up' : concept === 'roundDown' ? 'down' : concept === 'roundNearest' ? 'nearest' : undefined
    if (rounding === undefined) continue
    const term = doc.terms.at[i] as number
    draft.put(['statedCapital', 'rounding'], { value: rounding, at: spanOfRange(doc, { first: doc.terms.first[term] as number, last: doc.terms.last[term] as number }) })
    return
  }
}

/** "0.5", "one-half", "50%" of an amount. */
function fractionIn(doc: Doc, extent: Range): Found<number> | undefined {
  for (let i = extent.first; i < extent.last; i += 1) {
    if (conceptAt(doc, i) !== 'fraction') continue
    const term = doc.terms.at[i] as number
    return { value: doc.terms.meaning[term]?.datum as number, at: spanOfRange(doc, { first: doc.terms.first[term] as number, last: doc.terms.last[term] as number }) }
  }
  for (const mention of numbersIn(doc, extent)) {
    const value = Number(mention.digits)
    if (mention.percent === undefined && value > 0 && value < 1) return { value, at: mention.at }
    if (mention.percent !== undefined && value === 50) return { value: 0.5, at: mention.at, grounds: [{ role: 'unit', at: mention.percent }] }
  }
  return undefined
}

import { standsApart } from '../../form/body.js'
import { withoutFormer } from '../../form/changed.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import { Draft, type Found } from '../../form/draft.js'
import { type Field, findFields } from '../../form/fields.js'
import { reachOf } from '../../form/reach.js'
import { date, numbersIn, shareClass, shares } from '../../form/readers.js'
import { putResolutions } from '../../form/resolutions.js'
import { compileRows, type Rows } from '../../form/row.js'
import { withoutContradicted } from '../../form/stated-twice.js'
import { namesPeople } from './allottee-counts.js'
import { readAllottees } from './allottees.js'
import { readBareNumber } from './bare-number.js'
import { readCapital } from './capital.js'
import { countOfRights, loneCount, saysTotal, shareCounts, sharesPerRight, underlyingShares } from './counts.js'
import { withoutChanged, withoutColumns, withoutSeriesOwn } from './doubtful.js'
import { dropGroupCount } from './group-count.js'
import { issuesOf, seriesAbove } from './issues.js'
import { readLead } from './lead.js'
import { dropOverridden } from './overridden.js'
import { readExercisePeriod, tellsAfter } from './period.js'
import { isAmbiguous, putDecidedOn, readAggregate, readExercise, readExercisePrice, readIssuePrice } from './prices.js'
import { putRead } from './put.js'
import { withoutReference } from './reference.js'
import { rows, type Target, themes } from './rows.js'
import { seriesIn } from './series.js'
import { seriesColumns } from './series-columns.js'
import { putStage } from './stage.js'

let ready: { rows: Rows<Target>; themes: Rows<string> } | undefined

/** What each label gives. A label may have several targets; each reads what is its own. */
const READERS: Readonly<Record<Target, (doc: Doc, draft: Draft, field: Field<Target>) => void>> = {
  allottedOn: (doc, draft, { extent, label }) => {
    if (!holds(doc, label, 'dateFrom', 'dateTo') && !tellsAfter(doc, label)) putRead(draft, ['allottedOn'], date(doc, extent))
  },
  count: (doc, draft, { extent }) => putRead(draft, ['rights', 'count'], countOfRights(doc, extent)),
  number: readBareNumber,
  shareClass: (doc, draft, { extent }) => putRead(draft, ['underlying', 'shareClass'], shareClass(doc, extent)),
  shares: readShares,
  issuePrice: readIssuePrice,
  exercisePrice: readExercisePrice,
  aggregate: readAggregate,
  exercise: readExercise,
  exercisePeriod: (doc, draft, { extent }) => readExercisePeriod(doc, draft, extent),
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
  const all = findFields(doc, { rows: ready.rows, themes: { rows: ready.themes }, skip: standsApart(doc), reads: () => true })
  const fields = withoutContradicted(doc, draft, withoutReference(doc, draft, withoutFormer(doc, draft, all)))
  const columns = seriesColumns(doc, fields)
  const issues = columns ?? issuesOf(doc, fields).map((own) => ({ series: seriesAbove(doc, own), fields: own }))
  if (issues.length > 1) readIssues(doc, draft, issues)
  else {
    const own = withoutColumns(doc, draft, fields)
    readFields(doc, draft, withoutChanged(doc, draft, withoutSeriesOwn(doc, draft, own)))
    if (own === fields) readLead(doc, draft, fields) // a sentence or a line may tell of one of the columns
  }
  dropDoubtedTotal(draft)
  putResolutions(doc, draft)
  putStage(doc, draft, fields[0]?.label.first)
  dropOverridden(doc, draft)
}

/** A total over all groups that is less than the rights issued may be what one group gets "in total", the lines broken between two groups. */
function dropDoubtedTotal(draft: Draft): void {
  const path = ['totalAllottees', 'rights']
  const [total, count] = [draft.get(path), draft.get(['rights', 'count'])]
  if (typeof total !== 'number' || typeof count !== 'number' || total >= count) return
  draft.drop(draft.has(['totalAllottees', 'persons']) ? path : ['totalAllottees'])
  draft.warn('ambiguous', 'The total over all groups is less than the number of rights issued; it may be that of one group.', path)
}

/** Several issues in one release: the record holds what they have in common, each issue is a further record. */
function readIssues(
  doc: Doc,
  draft: Draft,
  issues: readonly { readonly series: Found<string> | undefined; readonly fields: readonly Field<Target>[] }[],
): void {
  const drafts = issues.map(({ series, fields }) => {
    const own = new Draft(doc.raw)
    own.record.type = draft.record.type
    readFields(doc, own, fields)
    putRead(own, ['series'], series)
    return own
  })
  const [first, ...others] = drafts
  for (const path of first?.puts ?? []) {
    const value = JSON.stringify(first?.get(path))
    if (first !== undefined && others.every((other) => JSON.stringify(other.get(path)) === value)) draft.take(first, path)
  }
  draft.more.push(...drafts)
  draft.warn(
    'several-series',
    `The release holds ${issues.length} issues. The record has what is the same in all of them, "more" has each.`,
  )
}

function readFields(doc: Doc, draft: Draft, fields: readonly Field<Target>[]): void {
  const exercise = reachOf(fields.flatMap(({ targets, extent }) => (targets.includes('exercisePrice') ? [extent] : [])))
  // "Amount for each right: 53,200 yen" below "Amount to be paid upon exercise": a line of the item on the exercise
  const ofExercise = ({ label }: Field<Target>): boolean => exercise(label.first + 1) >= label.last
  readAllotteeTable(doc, draft, fields, true)
  for (const field of fields) {
    for (const target of new Set(field.targets))
      if (target !== 'exercisePeriod' && !(target === 'issuePrice' && ofExercise(field))) READERS[target](doc, draft, field)
    if (field.targets.some((target) => target === 'count' || target === 'shares' || target === 'shareClass'))
      putRead(draft, ['rights', 'sharesPerRight'], sharesPerRight(doc, field.extent))
  }
  for (const { targets, extent } of fields) {
    if (targets.includes('count') || targets.includes('shares')) putRead(draft, ['underlying', 'shareClass'], shareClass(doc, extent))
    // "470 rights. The aggregate number of shares shall not exceed 47,000."
    if (targets.includes('count') && !draft.has(['underlying', 'shares'])) {
      const counted = draft.found(['rights', 'count'])?.at.start
      const total = shareCounts(doc, extent).total.find(({ at }) => at.start !== counted) // the rights' own number is none of shares
      putRead(draft, ['underlying', 'shares'], total)
    }
  }
  // the day of allotment tells which of its days a period means
  for (const field of fields) if (field.targets.includes('exercisePeriod')) READERS.exercisePeriod(doc, draft, field)
  readAllotteeTable(doc, draft, fields, false)
  if (!draft.has(['allottees']))
    for (const { targets, extent, label } of fields) if (targets.includes('count')) readAllottees(doc, extent, draft, label)
  dropGroupCount(draft)
  putCountOfAllottees(doc, draft, fields)
  settleShares(doc, draft, fields)
  dropFewShares(draft)
  dropPartTotal(draft)
  putDecidedOn(doc, draft)
}

/** Whether no number of its own stands below a label: the head of a column, perhaps torn, above the name of the first group. */
function isHead(doc: Doc, { body }: Field<Target>): boolean {
  const number = numbersIn(doc, body)[0]
  return number === undefined || namesPeople(doc, body.first, number.first)
}

/**
 * Heads and rows of allottees below a label without a number look like labels themselves: all of them are read as one. A torn head,
 * "Number of Stock | Acquisition Rights", would part the first row from its label: such a table comes before all fields.
 */
function readAllotteeTable(doc: Doc, draft: Draft, fields: readonly Field<Target>[], torn: boolean): void {
  for (let k = 0; k < fields.length && !draft.has(['allottees']); k += 1) {
    const { item, targets, label, extent } = fields[k] as Field<Target>
    if (!targets.includes('allottees') || (torn && extent.first < extent.last)) continue
    let last = extent.last
    let heads = 0
    for (let j = k + 1; j < Math.min(fields.length, k + MOST_ROWS); j += 1) {
      const next = fields[j] as Field<Target>
      const head = torn && next.targets.includes('count') && isHead(doc, next)
      if (next.item !== item || !(head || next.targets.includes('allottees') || next.body.first === next.body.last)) break
      if (head) heads += 1
      last = Math.max(last, next.extent.last)
    }
    if (last > extent.last && (heads > 0 || !torn)) readAllottees(doc, { first: extent.first, last }, draft, label)
  }
}

/** Heads and rows of such a table, at most. */
const MOST_ROWS = 40

/** A label that speaks of each right gives what one right gives, unless it says total; the number of shares may stand alone below it. */
function readShares(doc: Doc, draft: Draft, { extent, label, body }: Field<Target>): void {
  const each =
    endsOnEach(doc, label) || (holds(doc, label, 'perRight') && !holds(doc, label, 'right') && !saysTotal(doc, { parts: [label] }))
  if (each) putRead(draft, ['rights', 'sharesPerRight'], shares(doc, body))
  else putRead(draft, ['underlying', 'shares'], underlyingShares(doc, extent) ?? loneCount(doc, body))
}

/** "Total number of rights The number of shares allotted to each right": two labels run together, of which the number stands behind the second. */
function endsOnEach(doc: Doc, { first, last }: Range): boolean {
  let number = -1
  let numbers = 0
  for (let i = first; i < last; i += 1) {
    if (conceptAt(doc, i) !== 'number') continue
    number = i
    numbers += 1
  }
  if (numbers < 2 || conceptAt(doc, number - 1) === 'total') return false
  let k = last - 1
  while (k > number && conceptAt(doc, k) === undefined) k -= 1
  return conceptAt(doc, k) === 'perRight'
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
    draft.warn(
      'settled-by-arithmetic',
      'The number of shares per right is the one of two that gives the total.',
      ['rights', 'sharesPerRight'],
      fits[0].at,
    )
    return
  }
}

/** Each right gives one share at least: fewer shares than rights are those of a single right, or of none. */
function dropFewShares(draft: Draft): void {
  const count = draft.get(['rights', 'count'])
  const shares = draft.get(['underlying', 'shares'])
  if (typeof count !== 'number' || typeof shares !== 'number' || shares >= count) return
  draft.drop(['underlying', 'shares'])
  draft.warn('conflict', 'The number of shares is less than that of the rights: it is not the total.', ['underlying', 'shares'])
}

/** What the one group that is read gets in total, where more rights than these are issued: another group's line is missing. */
function dropPartTotal(draft: Draft): void {
  const count = draft.get(['rights', 'count'])
  const total = draft.get(['totalAllottees', 'rights'])
  const rows = draft.get(['allottees'])
  if (typeof count !== 'number' || typeof total !== 'number' || total >= count || !Array.isArray(rows) || rows.length !== 1) return
  draft.drop(['totalAllottees', 'rights'])
  draft.warn('conflict', 'More rights are issued than the total of the one group that is read.', ['totalAllottees', 'rights'])
}

/**
 * Where no item states the number of rights, the total of the allottees does, or the one class of them that there is; a list in
 * which the text ends may go on.
 */
function putCountOfAllottees(doc: Doc, draft: Draft, fields: readonly Field<Target>[]): void {
  const ends = fields.some(({ targets, extent }) => targets.includes('allottees') && extent.last === doc.tokens.count)
  const rows = draft.get(['allottees'])
  const path = draft.has(['totalAllottees', 'rights'])
    ? ['totalAllottees', 'rights']
    : Array.isArray(rows) && rows.length === 1 && !ends && !isAmbiguous(draft, '/allottees')
      ? ['allottees', 0, 'rights']
      : undefined
  const found = path === undefined ? undefined : draft.found(path)
  if (found !== undefined) putRead(draft, ['rights', 'count'], found)
}

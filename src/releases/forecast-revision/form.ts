import type { Span } from '../../document/scan.js'
import { conceptAt, type Doc, holds, type Range, spanOfRange } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import type { Run } from '../../form/figures/cell.js'
import { runsIn } from '../../form/figures/cells.js'
import { lendDays, lendHalf, lendKind, lendYear } from '../../form/figures/lent-period.js'
import { isOfPrior, PeriodParts, type ReadPeriod, zones } from '../../form/figures/period.js'
import { readTables, spansOf, type Table } from '../../form/figures/table.js'
import { releaseDateOf } from '../../form/release-date.js'
import type { Metric, Scope } from '../../reading/figure-values.js'
import { monthsOf, type PeriodSaying, periodSayings } from '../../reading/period.js'
import { isOfRevisionBefore, ofOtherCompany, ofPart, saysOther } from './again.js'
import { announcedOn, dayAnnounced, dayOfFigures } from './announced.js'
import { readBlocks } from './blocks.js'
import { headOf, readDividend } from './dividend.js'
import { linesOf, putFigure } from './figure-lines.js'
import { ofSubsidiary } from './of-subsidiary.js'
import { isNoOther, isNoYearBefore, isOfOtherKind, periodAbove, periodBelow, periodInTitle, rowPeriod } from './periods.js'
import { announcements, putTold, readTold } from './prose.js'
import { readReason } from './reason.js'
import { isOfYearBefore, rolesOf, yearBefore } from './roles.js'
import { announcedOnSameDay } from './same-day.js'
import { scopeIn, standardIn } from './scope.js'
import { putStage, type Stage } from './stage.js'
import { periodOfTitle } from './title-period.js'

/** Reads what a forecast-revision release states into a draft of its record. */
export function read(doc: Doc, draft: Draft): void {
  const all = { first: 0, last: doc.tokens.count }
  const another = ofSubsidiary(doc)
  if (another !== undefined) {
    draft.warn('ambiguous', 'The forecast is a subsidiary’s, whose release this is not.', ['revisions'], spanOfRange(doc, another))
    return
  }
  const runs = runsIn(doc, all)
  const tables = readTables(doc, all, runs)
  const said = periodSayings(doc, headOf(doc, tables)).filter((saying) => !isOfPrior(doc, saying))
  const before = readRevisions(doc, draft, tables, runs, said)
  if (!draft.has(['revisions'])) tell(doc, draft)
  if (readDividend(doc, draft, runs, said, before, tables) && !draft.has(['revisions']))
    draft.put(['stage'], { value: 'revision', at: spanOfRange(doc, wordOfChange(doc)) })
  readReason(doc, draft, tables)
}

/** The first word that tells of a change: by it a release of dividends alone is a revision. */
function wordOfChange({ terms }: Doc): Range {
  const k = terms.meaning.findIndex(({ concept }) => concept === 'revise' || concept === 'change')
  return k < 0 ? { first: 0, last: 1 } : { first: terms.first[k] as number, last: terms.last[k] as number }
}

/** Says which rows print alone did not place. */
function warnOf(doc: Doc, draft: Draft, table: Table, at: readonly (string | number)[]): void {
  const unsure = table.columns.find((column) => column.unsure)?.head
  if (unsure !== undefined)
    draft.warn('ambiguous', 'Operating income far above the ordinary profit may be revenue.', at, spanOfRange(doc, unsure))
  let said = false // once a table
  for (const { role, settled, unplaced, title, cells } of table.rows) {
    if (role === undefined || role === 'other' || role === 'yearOnYear') continue
    const [span] = spansOf(doc, [title])
    for (const cell of cells)
      if (cell?.doubtful)
        draft.warn(
          'ambiguous',
          'A point may stand for a comma, or a mark for a minus, so the number was left out.',
          at,
          spanOfRange(doc, cell),
        )
    if (settled) {
      if (!said) draft.warn('settled-by-arithmetic', 'Cells were given to their columns by the sums of the table.', at, span)
      said = true
    } else if (unplaced && cells.some((cell) => cell?.number !== undefined))
      draft.warn('unplaced-row', 'The cells of a row could not be given to columns.', at, span)
  }
}

/** Revisions that stand in sentences, where no table has them. */
function tell(doc: Doc, draft: Draft): void {
  const blocks = readBlocks(doc)
  const tellings = blocks.length > 0 ? blocks : readTold(doc)
  const [first] = tellings
  if (first === undefined) return
  const head = { first: 0, last: first.first }
  const named = scopeIn(doc, head)
  const standard = standardIn(doc, head)
  tellings.forEach((telling, i) => {
    const at = ['revisions', i]
    const scope = telling.scope ?? named
    putTold(doc, draft, at, telling)
    if (scope !== undefined) draft.put([...at, 'scope'], scope)
    if (standard !== undefined) draft.put([...at, 'accountingStandard'], standard)
    const about = { actual: false, scope: scope?.value, kind: telling.period.period.kind, release: releaseDateOf(doc) }
    const announced =
      dayAnnounced(doc, telling.heads ?? [], head, about) ??
      dayOfFigures(doc, telling.sentences, about) ??
      (tellings.length > 1 ? undefined : dayAnnounced(doc, announcements(doc), undefined, about))
    if (announced !== undefined) draft.put([...at, 'previouslyAnnouncedOn'], announced)
  })
}

function readRevisions(
  doc: Doc,
  draft: Draft,
  tables: readonly Table[],
  runs: readonly Run[],
  said: readonly PeriodSaying[],
): PeriodParts | undefined {
  const head = headOf(doc, tables)
  let before: PeriodParts | undefined
  let scopeBefore: Found<Scope> | undefined
  let count = 0
  let last: { readonly key: string; readonly figures: number; readonly metrics: readonly Metric[] } | undefined
  const firstOf = new Map<string, number>() // the first revision of each period, scope and kind
  const stages = new Set<Stage>()
  let stageAt: Span | undefined
  const standard = standardIn(doc, head)
  const release = releaseDateOf(doc)
  const rows = runs.filter(({ cells }) => cells.length > 1)
  tables.forEach((table, t) => {
    if (table.unclear === true)
      draft.warn(
        'ambiguous',
        'What the groups of columns are of is not certain, so the table was left out.',
        ['revisions'],
        spanOfRange(doc, table.heads),
      )
    const roles = rolesOf(doc, table, release?.value, head)
    if (roles.revised === undefined) return
    if (isOfYearBefore(roles)) {
      draft.warn('ambiguous', OF_YEAR_BEFORE, ['revisions'], spanOfRange(doc, table.heads))
      return
    }
    if (count > 0 && isOfRevisionBefore(doc, table)) return
    const part = count > 0 ? ofPart(doc, table) : ofOtherCompany(doc, table)
    if (part !== undefined) {
      draft.warn('ambiguous', OF_PART, ['revisions'], spanOfRange(doc, part))
      return
    }
    const titled = roles.previous && periodOfTitle(doc, roles.previous.title)
    let parts = titled ?? periodAbove(doc, table, rows, t === 0 ? 1000 : 1)
    lendKind(parts, said)
    lendHalf(parts, said)
    if (parts.finish() === undefined) parts = periodBelow(doc, table) ?? periodInTitle(doc, table) ?? parts
    if (parts.finish() === undefined && before !== undefined && isNoOther(parts, before)) parts = before
    else lendYear(parts, said, before)
    lendDays(parts, said)
    const inner = rowPeriod(doc, roles.revised) ?? headPeriod(doc, table, parts)
    const period = inner.finish()
    if (
      period === undefined ||
      [roles.revised, roles.priorYear].some((row) => row !== undefined && isOfOtherKind(doc, row, period.period))
    ) {
      draft.warn('period-unknown', 'A table of forecasts states no period.', ['revisions'], spanOfRange(doc, table.heads))
      return
    }
    before = parts
    const earlier = roles.priorYear === undefined ? yearBefore(doc, table, period.period) : undefined
    if (earlier !== undefined) roles.priorYear = earlier
    if (roles.priorYear !== undefined && isNoYearBefore(doc, roles.priorYear, roles.revised, period.period)) delete roles.priorYear
    const scope = scopeIn(doc, table.caption) ?? (table.above && scopeIn(doc, table.above)) ?? scopeBefore
    const metrics = table.columns.flatMap(({ metric }) => metric ?? [])
    const key = JSON.stringify([period.period, scope?.value, roles.actual])
    // a wide table that goes on below: the same period, other figures
    const goesOn = last?.key === key && !metrics.some((metric) => last?.metrics.includes(metric))
    const at = ['revisions', goesOn ? count - 1 : count] as const
    let figures = goesOn ? (last?.figures ?? 0) : 0
    const lines = linesOf(doc, roles)
    table.columns.forEach((column, c) => {
      if (putFigure(doc, draft, [...at, 'figures', figures], lines, column, c)) figures += 1
    })
    if (figures === (goesOn ? last?.figures : 0)) return
    if (!goesOn && scope !== undefined && saysOther(draft, firstOf.get(key), count)) {
      draft.takeBack(at)
      draft.warn('conflict', OTHER, ['revisions'], spanOfRange(doc, table.heads))
      return
    }
    last = { key, figures, metrics: goesOn ? [...(last?.metrics ?? []), ...metrics] : metrics }
    if (goesOn) {
      warnOf(doc, draft, table, at)
      return
    }
    if (!firstOf.has(key)) firstOf.set(key, count)
    putPeriod(draft, [...at, 'period'], period)
    if (scope !== undefined) {
      draft.put([...at, 'scope'], scope)
      scopeBefore = scope
    }
    if (standard !== undefined) draft.put([...at, 'accountingStandard'], standard)
    const { previous, change } = roles
    const lost = previous === undefined && change !== undefined // its row has no cells
    if (lost || previous?.cells.some((cell) => cell?.number !== undefined)) {
      const about = { actual: roles.actual, scope: scope?.value, kind: period.period.kind, release }
      const announced = announcedOn(doc, table, previous, head, about) ?? announcedOnSameDay(doc, previous?.title, head, about)
      if (announced !== undefined) draft.put([...at, 'previouslyAnnouncedOn'], announced)
    }
    stages.add(roles.actual || tellsDifference(doc, table) ? 'difference' : 'revision')
    stageAt ??= spansOf(doc, [roles.revised.title])[0]
    warnOf(doc, draft, table, at)
    count += 1
  })
  putStage(doc, draft, head, stages, stageAt)
  return before
}

const OF_YEAR_BEFORE = 'A table sets results beside those of the year before, and no forecast, so it was left out.'
const OF_PART = 'A further table is a segment’s or a subsidiary’s, so it was left out.'
const OTHER = 'A further table states another forecast of the same period, so it was left out.'

/** "Differences between the forecast and actual results" right above a table, whatever its rows are called. */
function tellsDifference(doc: Doc, { caption }: Table): boolean {
  for (const zone of zones(doc, caption))
    if (holds(doc, zone, 'difference', 'revise'))
      return holds(doc, zone, 'difference') && holds(doc, zone, 'actual', 'result') && !holds(doc, zone, 'revise')
  return false
}

const HALF_YEAR = 6

/** "Interim Net Income" among the heads says more of the period than a caption. */
function headPeriod(doc: Doc, table: Table, parts: PeriodParts): PeriodParts {
  const { kind, from, to } = parts.parts
  // "Midterm profit" left in a table of the full year
  if (kind === 'full-year' || (from !== undefined && to !== undefined && monthsOf(from, to) !== HALF_YEAR)) return parts
  for (let i = table.heads.first; i < table.heads.last; i += 1) {
    if (conceptAt(doc, i) !== 'interim') continue
    const own = new PeriodParts()
    own.take({ first: i, last: i + 1, at: spanOfRange(doc, { first: i, last: i + 1 }), kind: 'year-to-date', quarter: 2 })
    for (const key of ['fiscalYear', 'fiscalYearEnd', 'from', 'to'] as const) {
      const value = parts.parts[key]
      if (value !== undefined) own.take({ first: i, last: i + 1, at: parts.at[key] as never, [key]: value })
    }
    return own
  }
  return parts
}

function putPeriod(draft: Draft, path: readonly (string | number)[], { period, at, parts }: ReadPeriod): void {
  const places: Record<string, { at: Span }> = {}
  for (const key in parts) places[key] = { at: parts[key] as Span }
  draft.put(path, { value: period, at, parts: places })
}

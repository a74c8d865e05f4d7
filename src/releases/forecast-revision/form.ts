import type { Span } from '../../document/scan.js'
import { type Doc, holds, type Range, spanOfRange, wordsOf } from '../../form/doc.js'
import type { Draft, Found, Ground } from '../../form/draft.js'
import type { Cell, Run } from '../../form/figures/cell.js'
import { runsIn } from '../../form/figures/cells.js'
import { headGrounds } from '../../form/figures/head.js'
import { namesLoss } from '../../form/figures/loss.js'
import { lendKind, lendYear, type PeriodParts, type ReadPeriod, zones } from '../../form/figures/period.js'
import { type Column, isPerShare, type Row, readTables, spansOf, type Table } from '../../form/figures/table.js'
import { isBelowZero, moneyOfCell, percentOfCell } from '../../form/figures/value.js'
import { releaseDateOf } from '../../form/release-date.js'
import type { Scope } from '../../reading/figure-values.js'
import { type PeriodSaying, periodSayings } from '../../reading/period.js'
import { announcedOn, dayAnnounced } from './announced.js'
import { headOf, readDividend } from './dividend.js'
import { headPeriod, isLater, isOfOtherKind, periodAbove, rowPeriod } from './period.js'
import { putTold, readTold } from './prose.js'
import { readReason } from './reason.js'
import { type Roles, rolesOf } from './roles.js'
import { scopeIn, standardIn } from './scope.js'

/** Reads what a forecast-revision release states into a draft of its record. */
export function read(doc: Doc, draft: Draft): void {
  const all = { first: 0, last: doc.tokens.count }
  const runs = runsIn(doc, all)
  const tables = readTables(doc, all, runs)
  const said = periodSayings(doc, headOf(doc, tables))
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
  let said = false // once a table
  for (const { role, settled, unplaced, title, cells } of table.rows) {
    if (role === undefined || role === 'other' || role === 'yearOnYear') continue
    const [span] = spansOf(doc, [title])
    for (const cell of cells)
      if (cell?.doubtful) draft.warn('ambiguous', 'A point may stand for a comma, so the number was left out.', at, spanOfRange(doc, cell))
    if (settled) {
      if (!said) draft.warn('settled-by-arithmetic', 'Cells were given to their columns by the sums of the table.', at, span)
      said = true
    } else if (unplaced && cells.some((cell) => cell?.number !== undefined))
      draft.warn('unplaced-row', 'The cells of a row could not be given to columns.', at, span)
  }
}

/** Revisions that stand in sentences, where no table has them. */
function tell(doc: Doc, draft: Draft): void {
  const tellings = readTold(doc)
  const [first] = tellings
  if (first === undefined) return
  const head = { first: 0, last: first.first }
  const named = scopeIn(doc, head)
  tellings.forEach((telling, i) => {
    const at = ['revisions', i]
    const scope = telling.scope ?? named
    putTold(doc, draft, at, telling)
    if (scope !== undefined) draft.put([...at, 'scope'], scope)
    const announced = dayAnnounced(doc, [], head, {
      actual: false,
      scope: scope?.value,
      kind: telling.period.period.kind,
      release: releaseDateOf(doc)?.value,
    })
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
  const stages = new Set<string>()
  let stageAt: Span | undefined
  const standard = standardIn(doc, head)
  const release = releaseDateOf(doc)?.value
  tables.forEach((table, t) => {
    const roles = rolesOf(doc, table, release)
    if (roles.revised === undefined) return
    let parts = periodAbove(doc, table, runs, t === 0 ? 1000 : 1)
    lendKind(parts, said)
    if (parts.finish() === undefined && before !== undefined) parts = before
    else lendYear(parts, said, before)
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
    if (roles.priorYear !== undefined && isLater(doc, roles.priorYear, period.period)) delete roles.priorYear
    const scope = scopeIn(doc, table.caption) ?? scopeBefore
    const at = ['revisions', count] as const
    let figures = 0
    const lines = linesOf(doc, roles)
    table.columns.forEach((column, c) => {
      if (putFigure(doc, draft, [...at, 'figures', figures], lines, column, c)) figures += 1
    })
    if (figures === 0) return
    putPeriod(draft, [...at, 'period'], period)
    if (scope !== undefined) {
      draft.put([...at, 'scope'], scope)
      scopeBefore = scope
    }
    if (standard !== undefined) draft.put([...at, 'accountingStandard'], standard)
    if (roles.previous?.cells.some((cell) => cell?.number !== undefined)) {
      const announced = announcedOn(doc, table, roles.previous, head, {
        actual: roles.actual,
        scope: scope?.value,
        kind: period.period.kind,
        release,
      })
      if (announced !== undefined) draft.put([...at, 'previouslyAnnouncedOn'], announced)
    }
    stages.add(roles.actual || tellsDifference(doc, table) ? 'difference' : 'revision')
    stageAt ??= spansOf(doc, [roles.revised.title])[0]
    warnOf(doc, draft, table, at)
    count += 1
  })
  const [stage] = stages
  if (stages.size === 1 && stage !== undefined && stageAt !== undefined) draft.put(['stage'], { value: stage, at: stageAt })
  if (stages.size > 1) draft.warn('ambiguous', 'Some figures are revised, others compare actual results with the forecast.', ['stage'])
  return before
}

/** "Differences between the forecast and actual results" right above a table, whatever its rows are called. */
function tellsDifference(doc: Doc, { caption }: Table): boolean {
  for (const zone of zones(doc, caption))
    if (holds(doc, zone, 'difference', 'revise'))
      return holds(doc, zone, 'difference') && holds(doc, zone, 'actual', 'result') && !holds(doc, zone, 'revise')
  return false
}

function putPeriod(draft: Draft, path: readonly (string | number)[], { period, at, parts }: ReadPeriod): void {
  const places: Record<string, { at: Span }> = {}
  for (const key in parts) places[key] = { at: parts[key] as Span }
  draft.put(path, { value: period, at, parts: places })
}

/** A row of a table whose cells have their places, by the key that its values are put under, with the words of its title. */
interface Line {
  readonly key: (typeof LINES)[number]
  readonly cells: Row['cells']
  readonly grounds: readonly Ground[]
}
const LINES = ['previous', 'revised', 'change', 'priorYear', 'changePercent'] as const

function linesOf(doc: Doc, roles: Roles): Line[] {
  const lines: Line[] = []
  for (const key of LINES) {
    const row = roles[key]
    if (row === undefined || row.unplaced) continue
    lines.push({ key, cells: row.cells, grounds: spansOf(doc, [row.title, row.tail]).map((at) => ({ role: 'title', at })) })
  }
  return lines
}

function putFigure(doc: Doc, draft: Draft, path: readonly (string | number)[], lines: readonly Line[], column: Column, c: number): boolean {
  const { metric, head, unit } = column
  if (metric === undefined || head === undefined) return false
  if (namesLoss(doc, head) && lines.some(({ cells }) => cells[c]?.number !== undefined && !isBelowZero(cells[c] as Cell))) {
    draft.warn(
      'ambiguous',
      'Amounts of a loss are printed without a sign, so they were left out.',
      path.slice(0, 2),
      spanOfRange(doc, head),
    )
    return false
  }
  const ofHead = headGrounds(doc, head)
  let any = false
  for (const { key, cells, grounds } of lines) {
    const cell = cells[c]
    if (cell === undefined) continue
    const all = [...grounds, ...ofHead]
    const value = key === 'changePercent' ? percentOfCell(doc, cell, all) : moneyOfCell(doc, cell, unit, isPerShare(metric), all)
    if (value === undefined) continue
    if (!any) {
      const at = spanOfRange(doc, head)
      draft.put([...path, 'metric'], { value: metric, at, grounds: ofHead.slice(1) })
      if (head.whole) draft.put([...path, 'label'], { value: wordsOf(doc, at), at })
    }
    any = true
    draft.put<unknown>([...path, key], value)
  }
  return any
}

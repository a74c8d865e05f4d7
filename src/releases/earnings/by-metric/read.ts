import { type Doc, holds, type Range, spanOfRange } from '../../../form/doc.js'
import type { Draft } from '../../../form/draft.js'
import type { Run } from '../../../form/figures/cells.js'
import { unitsBehind } from '../../../form/figures/unit-behind.js'
import { type Unit, unitsIn } from '../../../form/figures/units.js'
import type { Calendar, Known } from '../../../form/prose/calendar.js'
import type { Fact } from '../../../form/prose/fact.js'
import type { When } from '../../../form/prose/when.js'
import { hasOne } from '../../../form/words.js'
import { isShareHead } from '../../../language/en/tables.js'
import { isTitledAdjusted } from '../adjusted-title.js'
import { BARE_YEARS, ofBareYears } from '../bare-years.js'
import { UNCLEAR, unclearHead } from '../beside-year.js'
import { isMarkedAhead, MARKED } from '../marked-ahead.js'
import { isRanged } from '../month-ranges.js'
import { periodGrounds } from '../period-grounds.js'
import type { Standing } from '../position/read.js'
import { headsSuperseded } from '../superseded.js'
import { currencyIn, currencyOf, markIn, roundedUnit, unitsOfNext } from '../table-currency.js'
import { mayBeForecasts } from './below-sentence.js'
import { columnsOf, dayIn, newestOf, pairsOf } from './columns.js'
import { comparesWithYearBefore } from './compared.js'
import { rowTables } from './cut.js'
import { forecastHalves, isOnlyForecast } from './forecast-halves.js'
import { headedColumns, withLengths } from './headed.js'
import { headsAhead } from './heads-ahead.js'
import { kindsByFigures, withMinuses } from './kinds.js'
import { choicesOf, ordered } from './order.js'
import { withPercentRows } from './percent-rows.js'
import type { PeriodColumn } from './period-column.js'
import { kindsOf, periodsAbove, saysChange, saysChanges } from './periods-above.js'
import { revisedColumns } from './revised.js'
import { withoutEmptyEnds } from './row.js'
import { type DatedTable, readRows, unitsOf } from './row-facts.js'
import { spreadColumns } from './spread-heads.js'
import { headedTwice, TWICE } from './twice.js'

/** Reads the tables whose rows are metrics and whose columns are periods, with changes and translations between them. */
export function readRowTables(
  doc: Doc,
  draft: Draft,
  runs: readonly Run[],
  whens: readonly When[],
  calendar: Calendar,
): { facts: Fact[]; standings: Standing[] } {
  const read: DatedTable[] = []
  let units: Unit[] = []
  let percents: Unit | undefined
  const tables = rowTables(doc, runs)
  for (const [t, table] of tables.entries()) {
    const rows = withPercentRows(doc, withoutEmptyEnds(withMinuses(table.rows)))
    const said = unitsIn(doc, table.above)
    const above = units.length > 0 || said.some(isScaled) ? said : [...said, ...unitsBehind(doc, table.rows)]
    percents = above.find(({ percent }) => percent)
    const own = above.filter(isScaled)
    if (own.length > 0) units = own
    const rounded = units.length === 0 ? roundedUnit(doc, table.above.last) : undefined
    if (rounded !== undefined) units = [rounded]
    const lent = units.length === 0 ? unitsOfNext(doc, table, tables[t + 1]) : []
    if (lent.length > 0) units = lent
    const main = currencyOf(units) ?? currencyIn(rows) ?? markIn(doc, table) ?? currencyOf(rows.flatMap((row) => unitsOf(doc, row)))
    if (main === undefined) continue
    const unclear = unclearHead(doc, table.above, whens)
    if (unclear !== undefined) {
      leaveOut(unclear, UNCLEAR)
      continue
    }
    const base = main.code
    const printed = kindsOf(doc, rows, base, above)
    const foreign = [...own, ...lent].some(({ currency }) => currency !== undefined && currency !== base)
    const sums = kindsByFigures(rows, printed, foreign, above.filter(({ percent }) => percent).length)
    const revised = revisedColumns(doc, table.above, sums.kinds, whens)
    if (revised === 'unclear') {
      leaveOut(table.above, 'Of which period the revised forecast is was not understood, so the table was left out.')
      continue
    }
    const halves =
      revised === undefined && sums.kinds.filter((kind) => kind === 'money').length === 2 && !sums.kinds.includes('foreign')
        ? forecastHalves(doc, table.above, whens, calendar)
        : undefined
    const headed =
      halves === undefined
        ? (revised ??
          spreadColumns(doc, table.above, rows, sums, base, whens, calendar) ??
          headedColumns(doc, rows, printed.length, base, whens))
        : undefined
    if (headed === 'turned') {
      leaveOut(table.above, 'Which of two currencies is translated into the other is not certain, so the table was left out.')
      continue
    }
    // "Change | %": what the second is of the sums say
    const kinds =
      revised?.kinds ?? headed?.kinds.map((kind, c) => (kind === 'none' && sums.changes.has(c) ? 'percent' : kind)) ?? sums.kinds
    const change = headed === undefined ? saysChange(doc, table.above) : headed.change || sums.changes.size > 0
    const money = kinds.filter((kind) => kind === 'money').length
    const most = money + (kinds.includes('foreign') ? 1 : 0)
    const named = periodsAbove(doc, table.above, whens, most)
    const choices =
      halves !== undefined ? [halves.periods] : headed === undefined ? choicesOf(named, kinds) : [withLengths(headed.periods, named)]
    const found = ordered(choices, kinds, sums)
    if (found === undefined || found !== choices[0]) {
      const at = spanOfRange(doc, table.above)
      if (found !== undefined)
        draft.warn('settled-by-arithmetic', 'Columns were given to their periods by the sums of the rows.', undefined, at)
      else {
        leaveOut(table.above, 'The sums of the rows do not settle which period stands over which column, so the table was left out.')
        continue
      }
    }
    let periods: readonly PeriodColumn[] = found
    const current = calendar.current
    if (
      periods.length === 0 &&
      current !== undefined &&
      holds(doc, table.above, 'actual', 'result') &&
      holds(doc, table.above, 'forecast')
    ) {
      if (money > 1 && !isOnlyForecast(doc, table.above)) continue // "Plan | Actual": the first column is no result
      periods = [{ keys: current.keys, at: current.at }]
    }
    if (periods.length === 0) continue
    // two amounts, their change in percent and one period: whose it is of the two nobody says
    if (periods.length === 1 && money > 1 && kinds.includes('percent')) continue
    // "June 30, 2020 | Change | June 30, 2019 | Change"
    const pairs = pairsOf(kinds)
    const ownHeads = headed !== undefined && sums.changes.size === 0
    const each =
      pairs > 0 &&
      (ownHeads ||
        (halves !== undefined && change && !hasOne(doc, table.above, isShareHead)) ||
        (pairs * 2 === kinds.length && saysChanges(doc, table.above, pairs)))
    // one change behind a half and its year: of which nobody says
    const changes = halves === undefined ? change || periods.length === 1 : each
    const columns = columnsOf(kinds, periods, changes, sums.translated, each)
    if (columns === undefined) continue
    const end = current?.keys.to ?? current?.keys.fiscalYearEnd
    const told = periods.length === 1 && holds(doc, table.above, 'actual', 'result')
    // a headline tells of results, and the heading below it of what is expected of the time behind them
    const ahead = told && end !== undefined && dayIn(periods[0] as PeriodColumn) > end && isOnlyForecast(doc, table.above)
    const forecast = headed?.ahead === undefined && holds(doc, table.above, 'forecast') && (!told || ahead)
    if (!forecast && headed?.ahead === undefined && mayBeForecasts(doc, table.above, periods, current)) {
      leaveOut(table.above, 'Whether the columns are results or forecasts is not certain, so the table was left out.')
      continue
    }
    if (isTitledAdjusted(doc, table.above) || (forecast && headsSuperseded(doc, table.above))) continue
    const dated = forecast || headed?.ahead !== undefined ? periods : ofBareYears(doc, periods, current, table.above, whens)
    if (dated === 'unclear') {
      leaveOut(table.above, BARE_YEARS)
      continue
    }
    periods = dated
    const newest = newestOf(periods)
    // a forecast of the half beside that of the year is no result either
    const known: (Known | undefined)[] = []
    const year = periods[newest]?.keys.fiscalYear
    // "1H FY2018 | 2H FY2018 | FY2018" below "Forecast": parts of one year, none of them told as done
    const allAhead = forecast && year !== undefined && isOnlyForecast(doc, table.above)
    const toldAhead = headed?.ahead === undefined && forecast ? headsAhead(doc, table.above, periods) : NO_PERIODS
    const isAhead = (p: number): boolean =>
      halves !== undefined ||
      toldAhead.has(p) ||
      (headed?.ahead?.has(p) ?? (forecast && (p === newest || (allAhead && periods[p]?.keys.fiscalYear === year && known[p] !== current))))
    const isLate = (p: number): boolean => forecast && p !== newest && end !== undefined && dayIn(periods[p] as PeriodColumn) > end
    const parted = new Set(periods.map(({ keys }) => `${keys.kind} ${keys.quarter}`)).size > 1
    // the newest first: it is the release's own period
    const order = periods
      .map((_, p) => p)
      .sort((a, b) => dayIn(periods[b] as PeriodColumn).localeCompare(dayIn(periods[a] as PeriodColumn)))
    const twice = headed?.ahead === undefined && !foreign ? headedTwice(columns, periods) : NO_PERIODS
    const below = rows.at(-1)?.cells.at(-1)?.last ?? table.above.last
    const marked = new Set(periods.flatMap(({ at }, p) => (isMarkedAhead(doc, table.above, below, at) ? [p] : [])))
    if (marked.size > 0) leaveOut(table.above, MARKED)
    const date = (p: number): Known | undefined => {
      if (halves !== undefined) return halves.known[p]
      const { keys, at } = periods[p] as PeriodColumn
      return keys.kind === undefined || isLate(p) || twice.has(p) || marked.has(p)
        ? undefined
        : calendar.column(keys, at, parted || isRanged(keys))
    }
    for (const p of order) known[p] = date(p)
    // what is expected of the year that is over is of another year, whose number this one has as well
    if (periods.length > 1)
      for (const p of order) if (isAhead(p) && known[p] === current && current?.keys.kind === 'full-year') known[p] = undefined
    // "1H FY2012 | FY2012 forecast | Progress": the release's own period is no forecast, so another column is
    if (forecast && periods.length > 1 && current !== undefined && known[newest] === current) {
      leaveOut(table.above, 'Which of the columns is the forecast is not certain, so the table was left out.')
      continue
    }
    if (twice.size > 0) leaveOut(table.above, TWICE)
    const over = found.map(({ at }) => periodGrounds(at)) // none where no head names a period
    read.push({
      rows,
      kinds,
      columns,
      periods,
      over,
      known,
      date,
      isAhead,
      main,
      units,
      percents,
      compared: forecast || comparesWithYearBefore(doc, table.above, periods, headed !== undefined),
    })
  }
  const facts: Fact[] = []
  const standings: Standing[] = []
  for (const table of read) {
    const { known, date, isAhead } = table
    // three months that a table further down tells to end the half year: "Three months ended June 30" above "Six months ended June 30"
    for (let p = 0; p < known.length; p += 1) {
      const later = known[p] === undefined ? date(p) : undefined
      if (later !== undefined && !(isAhead(p) && later === calendar.current)) known[p] = later
    }
    const unsure =
      calendar.current?.keys.kind === 'year-to-date' ? table.periods.find((one, p) => isQuarter(one) && known[p] === undefined) : undefined
    if (unsure !== undefined) draft.warn('ambiguous', QUARTER_OR_SO_FAR, undefined, unsure.at.quarter)
    readRows(doc, table, facts, standings)
  }
  return { facts, standings }

  function leaveOut(at: Range, message: string): void {
    draft.warn('ambiguous', message, undefined, spanOfRange(doc, at))
  }
}

/** "FY2015 3Q" over a column of a release of nine months. */
const isQuarter = ({ keys }: PeriodColumn): boolean => keys.kind === 'quarter' && keys.quarter !== undefined && keys.to === undefined
const QUARTER_OR_SO_FAR =
  'A column is headed by a quarter: whether it holds that quarter alone or the year so far is not said, so it was left out.'

const NO_PERIODS: ReadonlySet<number> = new Set()

const isScaled = ({ factor }: Unit): boolean => factor !== undefined

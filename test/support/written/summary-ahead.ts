import { changeOf, grouped, perShareOf } from './amounts.js'
import { endOf, isoEnd, type Month, plus, startOf } from './days.js'
import { amountOf, captionOf, changeCell, flowGrid, type Part, type Setting, yen } from './summary-setting.js'
import { type Grid, laidOut } from './table.js'

/** The dividends of the year before, of this one and, in a summary of a whole year, of the next. */
export function dividendsOf(s: Setting): Part {
  const { chance, hand, months, yearEnd } = s
  const halves = chance.maybe(0.5)
  const heads = [
    '1st quarter-end',
    '2nd quarter-end',
    '3rd quarter-end',
    chance.pick(['Year-end', 'Fiscal year-end']),
    chance.pick(['Total', 'Annual']),
  ]
  const year = (ends: Month, forecast: boolean, paid: 'all' | 'interim' | 'rest') => {
    const interim = halves ? chance.int(0, 4000) / 100 : undefined
    const last = chance.int(1, 6000) / 100
    const shown = (value: number | undefined, show: boolean) => (show ? (value === undefined ? hand.nil : grouped(value, hand, 2)) : '')
    const total = (interim ?? 0) + last
    const has = { interim: paid !== 'rest', last: paid !== 'interim' }
    const record = {
      fiscalYearEnd: isoEnd(ends),
      forecast,
      ...(interim !== undefined && has.interim ? { secondQuarter: yen(interim) } : {}),
      ...(has.last ? { yearEnd: yen(last), annual: yen(Math.round(total * 100) / 100) } : {}),
    }
    const blank = (show: boolean) => (show ? hand.nil : '')
    return {
      cells: [
        blank(has.interim),
        shown(interim, has.interim),
        blank(paid === 'all' || paid === 'rest'),
        shown(last, has.last),
        shown(total, has.last),
      ],
      record,
    }
  }
  const before = year(plus(yearEnd, -12), false, 'all')
  const own = months === 12 ? year(yearEnd, false, 'all') : year(yearEnd, true, 'all')
  const next = year(plus(yearEnd, 12), true, 'all')
  const forecast = chance.pick([' (forecast)', ' (Forecast)', '(forecast)'])
  const rows = [
    { title: `Fiscal year ended ${endOf(plus(yearEnd, -12))}`, cells: before.cells },
    { title: months === 12 ? `Fiscal year ended ${endOf(yearEnd)}` : `Fiscal year ending ${endOf(yearEnd)}${forecast}`, cells: own.cells },
    ...(months === 12 ? [{ title: `Fiscal year ending ${endOf(plus(yearEnd, 12))}${forecast}`, cells: next.cells }] : []),
  ]
  const grid: Grid = { heads, rows: [{ title: '', cells: heads.map(() => 'Yen') }, ...rows] }
  return {
    lines: ['2. Dividends', 'Annual dividends per share', ...laidOut(grid, s.layout)],
    record: { dividends: [before.record, own.record, ...(months === 12 ? [next.record] : [])] },
  }
}

/** The forecast for the year, and in half of the summaries for the half year before it. */
export function forecastOf(s: Setting): Part {
  const { chance, hand, unit, months, yearEnd, changes } = s
  const flows = s.flows.filter((flow) => flow !== 'comprehensiveIncome')
  const ends = months === 12 ? plus(yearEnd, 12) : yearEnd
  const half = (months === 12 || months === 3) && chance.maybe(0.5)
  const rowOf = (title: string, period: object) => {
    const amounts = flows.map((flow) => amountOf(s, flow, 0.05))
    const rates = amounts.map((amount) =>
      chance.maybe(0.1) ? undefined : amount <= 0 ? undefined : changeOf(amount, chance.int(Math.ceil(amount / 2), amount * 2)),
    )
    const perShare = perShareOf(flows, amounts, chance.int(100, 90_000) / 100)
    return {
      title,
      cells: [
        ...amounts.flatMap((amount, i) => [grouped(amount, hand), ...(changes ? [changeCell(s, rates[i])] : [])]),
        grouped(perShare, hand, 2),
      ],
      record: {
        period,
        figures: [
          ...flows.map((metric, i) => ({
            metric,
            value: yen((amounts[i] as number) * unit.scale),
            yearOnYearPercent: changes ? rates[i] : undefined,
          })),
          { metric: 'earningsPerShare', value: yen(perShare) },
        ],
      },
    }
  }
  const halfTo = { kind: 'year-to-date', quarter: 2, to: isoEnd(plus(ends, -6)) }
  const halfOf = { kind: 'year-to-date', quarter: 2, fiscalYearEnd: isoEnd(ends) }
  const rows = [
    ...(half ? [chance.maybe(0.5) ? rowOf(`Six months ending ${endOf(plus(ends, -6))}`, halfTo) : rowOf('First half', halfOf)] : []),
    rowOf(chance.pick([`Fiscal year ending ${endOf(ends)}`, 'Full year']), { kind: 'full-year', to: isoEnd(ends) }),
  ]
  const under = flowGrid({ ...s, flows }, rows)
  const grid: Grid = {
    heads: [...under.heads, 'Basic earnings per share'],
    rows: under.rows.map((row, i) => (i === 0 && s.unitAt === 'row' ? { ...row, cells: [...row.cells, 'Yen'] } : row)),
  }
  return {
    lines: [
      `3. Consolidated Forecast for the Fiscal Year Ending ${endOf(ends)} (${startOf(plus(ends, -11))} to ${endOf(ends)})`,
      ...(changes && chance.maybe(0.5) ? ['(% figures show year-on-year changes)'] : []),
      ...captionOf(s),
      ...laidOut(grid, s.layout),
    ],
    record: { forecasts: rows.map(({ record }) => record) },
  }
}

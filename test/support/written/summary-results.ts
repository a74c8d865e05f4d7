import { changeOf, grouped, perShareOf } from './amounts.js'
import { endOf, isoEnd, plus, startOf } from './days.js'
import {
  amountOf,
  captionOf,
  changeCell,
  flowGrid,
  headlineOf,
  type Part,
  periodOf,
  type Setting,
  titleOf,
  yen,
} from './summary-setting.js'
import { type Grid, laidOut } from './table.js'

/** The results of a period and of the same a year before, in the order printed. */
export function resultsOf(s: Setting): Part {
  const { chance, hand, unit, end, flows, changes } = s
  const before = flows.map((flow) => amountOf(s, flow, 0.15))
  const now = flows.map((flow) => amountOf(s, flow, 0.15))
  const years = [
    {
      month: end,
      amounts: now,
      rates: flows.map((_, i) => changeOf(now[i] as number, before[i] as number)),
      eps: perShareOf(flows, now, chance.int(-20_000, 90_000) / 100),
    },
    {
      month: plus(end, -12),
      amounts: before,
      rates: flows.map(() => (chance.maybe(0.2) ? undefined : chance.int(-400, 400) / 10)),
      eps: perShareOf(flows, before, chance.int(1000, 90_000) / 100),
    },
  ]
  const shown = s.priorFirst ? [...years].reverse() : years
  const grid = flowGrid(
    s,
    shown.map(({ month, amounts, rates }) => ({
      title: titleOf(s, month),
      cells: amounts.flatMap((amount, i) => (changes ? [grouped(amount, hand), changeCell(s, rates[i])] : [grouped(amount, hand)])),
    })),
  )
  const perShare: Grid = {
    heads: [chance.pick(['Basic earnings per share', 'Net income per share', 'Earnings per share']), 'Diluted earnings per share'],
    rows: [
      { title: '', cells: ['Yen', 'Yen'] },
      ...shown.map(({ month, eps }) => ({ title: titleOf(s, month), cells: [grouped(eps, hand, 2), hand.nil] })),
    ],
  }
  const income = s.standard === 'JP-GAAP' && chance.maybe(0.5) ? years.map(() => amountOf(s, 'profit', 0.15)) : undefined
  const note = income?.map(
    (amount, i) => `${titleOf(s, (years[i] as { month: typeof end }).month)}: ${grouped(amount, hand)} ${unit.words.toLowerCase()}`,
  )
  return {
    lines: [
      `1. Consolidated Financial Results for the ${headlineOf(s, end)} (${startOf(plus(end, 1 - s.months))} to ${endOf(end)})`,
      `(1) Consolidated Operating Results${changes && chance.maybe(0.5) ? ' (% figures show year-on-year changes)' : ''}`,
      ...captionOf(s),
      ...laidOut(grid, s.layout),
      ...(note === undefined ? [] : [`(Note) Comprehensive income: ${note.join(chance.pick(['   ', '; ']))}`]),
      '',
      ...laidOut(perShare, s.layout),
    ],
    record: {
      results: years.map(({ month, amounts, rates, eps }, i) => ({
        period: periodOf(s, month),
        figures: [
          ...flows.map((metric, k) => ({
            metric,
            value: yen((amounts[k] as number) * unit.scale),
            yearOnYearPercent: changes ? rates[k] : undefined,
          })),
          { metric: 'earningsPerShare', value: yen(eps) },
          ...(income === undefined ? [] : [{ metric: 'comprehensiveIncome', value: yen((income[i] as number) * unit.scale) }]),
        ],
      })),
    },
  }
}

/** The balance at the end of the period and at that of the year before. */
export function positionOf(s: Setting): Part {
  const { chance, hand, unit, end, yearEnd } = s
  const days = [end, plus(yearEnd, -12)].map((day) => {
    const assets = chance.int(100_000, 2_000_000)
    const net = Math.floor(assets * (0.2 + chance.next() * 0.5))
    const owners = net - chance.int(0, 900)
    return { day, assets, net, owners, ratio: Math.round((owners / assets) * 1000) / 10, perShare: chance.int(10_000, 900_000) / 100 }
  })
  const shown = s.priorFirst ? [...days].reverse() : days
  const ifrs = s.standard === 'IFRS'
  const book = chance.maybe(0.4)
  const grid: Grid = {
    heads: [
      'Total assets',
      ifrs ? 'Total equity' : 'Net assets',
      ...(ifrs ? ['Equity attributable to owners of parent'] : []),
      ifrs
        ? 'Ratio of equity attributable to owners of parent to total assets'
        : chance.pick(['Equity-to-asset ratio', 'Equity ratio', "Shareholders' equity ratio"]),
      ...(book && !ifrs ? ['Net assets per share'] : []),
    ],
    rows: [
      { title: '', cells: [unit.words, unit.words, ...(ifrs ? [unit.words] : []), '%', ...(book && !ifrs ? ['Yen'] : [])] },
      ...shown.map(({ day, assets, net, owners, ratio, perShare }) => ({
        title: `As of ${endOf(day)}`,
        cells: [
          grouped(assets, hand),
          grouped(net, hand),
          ...(ifrs ? [grouped(owners, hand)] : []),
          ratio.toFixed(1),
          ...(book && !ifrs ? [grouped(perShare, hand, 2)] : []),
        ],
      })),
    ],
  }
  const reference = shown.map(({ day, owners }) => `As of ${endOf(day)}: ${grouped(owners, hand)} ${unit.words.toLowerCase()}`)
  return {
    lines: [
      '(2) Consolidated Financial Position',
      ...laidOut(grid, s.layout),
      ...(ifrs ? [] : [`(Reference) Equity: ${reference.join(chance.pick(['   ', ' ']))}`]),
    ],
    record: {
      financialPosition: days.map(({ day, assets, net, owners, ratio, perShare }) => ({
        asOf: isoEnd(day),
        figures: [
          { metric: 'totalAssets', value: yen(assets * unit.scale) },
          { metric: 'netAssets', value: yen(net * unit.scale) },
          { metric: 'equityRatioPercent', value: ratio },
          { metric: 'ownersEquity', value: yen(owners * unit.scale) },
          ...(book && !ifrs ? [{ metric: 'bookValuePerShare', value: yen(perShare) }] : []),
        ],
      })),
    },
  }
}

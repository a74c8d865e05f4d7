import { changeOf, grouped, type Hand, handOf, percentage, perShareOf } from './amounts.js'
import { Chance } from './chance.js'
import { dayOf, endOf, isoDay, isoEnd, type Month, plus } from './days.js'
import type { Written } from './summary.js'
import { ISSUERS, yen } from './summary-setting.js'
import { laidOut, layoutOf } from './table.js'
import { LABELS, METRICS, UNITS } from './words.js'

const NOTES = [
  'Scheduled date of filing of quarterly securities report: ',
  'Scheduled date for submission of the quarterly report: ',
  'Scheduled commencement date of dividend payment: ',
]

/** How a release names its period, in its headline and over its columns. */
interface Naming {
  readonly months: 3 | 6 | 9 | 12
  readonly title: (end: Month, year: number) => string
  readonly head: (end: Month, year: number) => string
  /** named by the number of its year alone */
  readonly numbered?: true
}
const NAMINGS: readonly Naming[] = [
  { months: 3, title: (end) => `the Three Months Ended ${endOf(end)}`, head: (end) => `Three months ended ${endOf(end)}` },
  { months: 6, title: (end) => `the Six Months Ended ${endOf(end)}`, head: (end) => `Six months ended ${endOf(end)}` },
  { months: 6, title: (end) => `the Interim Period Ended ${endOf(end)}`, head: (end) => `Interim period ended ${endOf(end)}` },
  { months: 6, title: (end) => `the Six Months Ended ${endOf(end)}`, head: endOf },
  { months: 9, title: (end) => `the Nine Months Ended ${endOf(end)}`, head: (end) => `Nine months ended ${endOf(end)}` },
  { months: 9, title: (end) => `the Nine Months Ended ${endOf(end)}`, head: endOf },
  { months: 12, title: (end) => `the Fiscal Year Ended ${endOf(end)}`, head: (end) => `Fiscal year ended ${endOf(end)}` },
  { months: 12, title: (end) => `the Year Ended ${endOf(end)}`, head: (end) => `Year ended ${endOf(end)}` },
  { months: 3, title: (_, year) => `the First Quarter of FY${year}`, head: (_, year) => `1Q FY${year}`, numbered: true },
  { months: 6, title: (_, year) => `the First Half of FY${year}`, head: (_, year) => `First half of FY${year}`, numbered: true },
  { months: 6, title: (_, year) => `the First Half of FY${year}`, head: (_, year) => `1H FY${year}`, numbered: true },
  {
    months: 6,
    title: (_, year) => `the Second Quarter of FY${year} (Cumulative)`,
    head: (_, year) => `FY${year} 2Q (cumulative)`,
    numbered: true,
  },
  { months: 9, title: (_, year) => `the First Nine Months of FY${year}`, head: (_, year) => `FY${year} 9M`, numbered: true },
  { months: 12, title: (_, year) => `FY${year}`, head: (_, year) => `FY${year}`, numbered: true },
  { months: 12, title: (_, year) => `Fiscal ${year}`, head: (_, year) => `Fiscal ${year}`, numbered: true },
]

const amountCell = (value: number, share: boolean, hand: Hand): string => grouped(value, hand, share ? 2 : 0)

/** Results whose metrics are rows and whose periods are columns, with their change behind them in some. */
export function columns(seed: number): Written {
  const chance = new Chance(seed)
  const hand = handOf(chance)
  const layout = layoutOf(chance)
  const { months, title, head, numbered } = chance.pick(NAMINGS)
  const yearEnd: Month = { year: chance.int(2012, 2026), month: chance.pick([3, 3, 12, 6, 9, 2]) }
  const end = plus(yearEnd, months - 12)
  const release = plus(end, 2)
  const day = chance.int(1, 15)
  const unit = chance.pick(UNITS)
  const unitAt = chance.pick(['caption', 'labels'])
  const metrics = METRICS.slice(0, chance.int(2, METRICS.length))
  const priorFirst = chance.maybe(0.5)
  const [rate, difference] = [chance.maybe(0.7), chance.maybe(0.3)]
  const drawn = metrics.map((metric) => {
    const share = metric === 'earningsPerShare'
    const value = () =>
      share ? chance.int(100, 90_000) / 100 : metric === 'netSales' ? chance.int(20_000, 900_000) : chance.int(100, 19_000)
    return {
      metric,
      share,
      label: chance.pick<string>(LABELS[metric]),
      now: value() * (metric !== 'netSales' && chance.maybe(0.1) ? -1 : 1),
      before: value(),
    }
  })
  const figures = drawn.map((figure) =>
    figure.share
      ? {
          ...figure,
          now: perShareOf(
            metrics,
            drawn.map(({ now }) => now),
            figure.now,
          ),
          before: perShareOf(
            metrics,
            drawn.map(({ before }) => before),
            figure.before,
          ),
        }
      : figure,
  )
  const heads = [head(end, yearEnd.year), head(plus(end, -12), yearEnd.year - 1)]
  const grid = {
    heads: [
      ...(priorFirst ? [...heads].reverse() : heads),
      ...(difference ? [chance.pick(['Change', 'Increase (decrease)', 'Difference'])] : []),
      ...(rate ? [chance.pick(['Change (%)', 'YoY change (%)', '% change'])] : []),
    ],
    rows: figures.map(({ label, share, now, before }) => {
      const cells = [amountCell(now, share, hand), amountCell(before, share, hand)]
      const percent = changeOf(now, before)
      return {
        title: unitAt === 'labels' || share ? `${label} (${share ? 'yen' : unit.words.toLowerCase()})` : label,
        cells: [
          ...(priorFirst ? cells.reverse() : cells),
          ...(difference ? [amountCell(Math.round((now - before) * 100) / 100, share, hand)] : []),
          ...(rate ? [percent === undefined ? hand.nil : percentage(percent, hand)] : []),
        ],
      }
    }),
  }
  const notes = chance.maybe(0.5) ? [`${chance.pick(NOTES)}${dayOf(plus(release, 0), day)}`] : []
  const text = [
    dayOf(release, day),
    chance.pick(ISSUERS),
    '',
    `${chance.pick(['Consolidated Financial Results', 'Summary of Consolidated Financial Results'])} for ${title(end, yearEnd.year)}`,
    ...notes,
    '',
    ...(chance.maybe(0.5)
      ? [`1. Consolidated results for ${title(end, yearEnd.year)}`]
      : chance.maybe(0.5)
        ? ['Consolidated results']
        : []),
    ...(unitAt === 'caption' ? [`(${unit.words})`] : []),
    ...laidOut(grid, layout),
    '',
  ].join('\n')
  const period = (month: Month, k: number) => {
    const when = numbered === true ? { fiscalYear: yearEnd.year - k } : { to: isoEnd(month) }
    if (months === 12) return { kind: 'full-year', ...when }
    // of which number three months are nobody says
    if (months === 3) return { kind: 'quarter', ...(numbered === true ? { quarter: 1 } : {}), ...when }
    return { kind: 'year-to-date', quarter: months / 3, ...when }
  }
  const record = {
    type: 'earnings',
    announcedOn: isoDay(release, day),
    scope: 'consolidated',
    results: [end, plus(end, -12)].map((month, k) => ({
      period: period(month, k),
      figures: figures.map(({ metric, share, now, before }) => ({
        metric,
        value: yen((k === 0 ? now : before) * (share ? 1 : unit.scale)),
        yearOnYearPercent: k === 0 && rate ? changeOf(now, before) : undefined,
      })),
    })),
  }
  return { text, layout, record }
}

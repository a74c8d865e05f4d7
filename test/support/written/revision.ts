import { changeOf, grouped, type Hand, handOf, percentage } from './amounts.js'
import { Chance } from './chance.js'
import { dayOf, endOf, isoDay, isoEnd, type Month, plus, startOf } from './days.js'
import type { Written } from './summary.js'
import { ISSUERS, yen } from './summary-setting.js'
import { type Grid, type Layout, laidOut, layoutOf } from './table.js'
import { LABELS, METRICS, UNITS } from './words.js'

interface Setting {
  readonly chance: Chance
  readonly hand: Hand
  readonly layout: Layout
  readonly unit: { readonly words: string; readonly scale: number }
  readonly unitAt: 'row' | 'caption' | 'heads'
  readonly labels: readonly string[]
  /** results beside the forecast, or a forecast beside the one before */
  readonly actual: boolean
  /** metrics in rows and what is said of them in columns */
  readonly turned: boolean
  readonly announced: { readonly words: string; readonly iso: string }
  /** the title of the previous forecast */
  readonly previous: string
}

/** A notice of a revised forecast, or of results that differ from it: a table for each period. */
export function revision(seed: number): Written {
  const chance = new Chance(seed)
  const yearEnd: Month = { year: chance.int(2012, 2026), month: chance.pick([3, 3, 12, 6, 9, 2]) }
  const actual = chance.maybe(0.35)
  const halves = chance.pick(['year', 'year', 'both', 'half'] as const)
  const release = actual ? plus(halves === 'half' ? plus(yearEnd, -6) : yearEnd, 2) : plus(yearEnd, -7)
  const before = plus(release, -3)
  const [day, earlier] = [chance.int(1, 28), chance.int(1, 28)]
  const announced = dayOf(before, earlier)
  const s: Setting = {
    chance,
    hand: handOf(chance),
    layout: layoutOf(chance),
    unit: chance.pick(UNITS),
    unitAt: chance.pick(['row', 'caption', 'heads']),
    labels: METRICS.map((metric) => chance.pick<string>(LABELS[metric])),
    actual,
    turned: chance.maybe(0.3),
    announced: { words: announced, iso: isoDay(before, earlier) },
    previous: chance.pick(['Previous forecast (A)', 'Previously announced forecast (A)', `Forecast announced on ${announced} (A)`]),
  }
  const periods = actual && halves === 'both' ? (['year'] as const) : halves === 'both' ? (['half', 'year'] as const) : [halves]
  const tables = periods.map((part, i) => tableOf(s, part, yearEnd, periods.length > 1 ? `(${i + 1}) ` : '1. '))
  const text = [
    dayOf(release, day),
    chance.pick(ISSUERS),
    '',
    actual ? 'Notice of Differences between Earnings Forecast and Actual Results' : 'Notice Concerning Revision of Earnings Forecast',
    '',
    chance.pick([
      `The Company ${actual ? 'announces that its results differ from' : 'has revised'} the forecast announced on ${s.announced.words} as follows.`,
      'Details are as follows.',
    ]),
    '',
    ...tables.flatMap(({ lines }) => [...lines, '']),
  ]
  const told = text.some((line) => line.includes(s.announced.words))
  const revisions = tables.map(({ revision: { period, scope, figures } }) => ({
    period,
    scope,
    previouslyAnnouncedOn: told ? s.announced.iso : undefined,
    figures,
  }))
  const record = { type: 'forecast-revision', announcedOn: isoDay(release, day), stage: actual ? 'difference' : 'revision', revisions }
  return { text: text.join('\n'), layout: s.layout, record }
}

function tableOf(s: Setting, part: 'half' | 'year', yearEnd: Month, mark: string) {
  const { chance, hand, unit, actual } = s
  const end = part === 'half' ? plus(yearEnd, -6) : yearEnd
  const ending = actual ? 'ended' : 'ending'
  const range = chance.maybe(0.6) ? ` (${startOf(plus(yearEnd, -11))} to ${endOf(end)})` : ''
  const name = part === 'half' ? `the six months ${ending} ${endOf(end)}` : `the fiscal year ${ending} ${endOf(end)}`
  const caption = `${mark}${actual ? 'Difference between consolidated forecast and results' : 'Revision of the consolidated forecast'} for ${name}${range}`
  const columns = METRICS.map((metric) => {
    const share = metric === 'earningsPerShare'
    const value = () =>
      share ? chance.int(100, 90_000) / 100 : chance.int(metric === 'netSales' ? 20_000 : 100, metric === 'netSales' ? 900_000 : 19_000)
    const [previous, revised, prior] = [value() * (chance.maybe(0.1) && metric !== 'netSales' ? -1 : 1), value(), value()]
    const change = Math.round((revised - previous) * 100) / 100
    const percent = share ? undefined : changeOf(revised, previous)
    return { metric, share, previous, revised, prior, change, percent }
  })
  const cell = (value: number, share: boolean) => grouped(value, hand, share ? 2 : 0)
  const withPrior = chance.maybe(0.7)
  const lines = [
    {
      title: s.previous,
      cells: columns.map(({ previous, share }) => cell(previous, share)),
    },
    {
      title: actual
        ? chance.pick(['Actual results (B)', 'Results (B)', 'Actual (B)'])
        : chance.pick(['Revised forecast (B)', 'Current forecast (B)', 'New forecast (B)']),
      cells: columns.map(({ revised, share }) => cell(revised, share)),
    },
    {
      title: chance.pick(['Change (B-A)', 'Difference (B - A)', 'Amount of change (B-A)']),
      cells: columns.map(({ change, share }) => (share ? hand.nil : cell(change, false))),
    },
    {
      title: chance.pick(['Change (%)', 'Percentage change (%)', 'Rate of change (%)']),
      cells: columns.map(({ percent }) => (percent === undefined ? hand.nil : percentage(percent, hand))),
    },
    ...(withPrior
      ? [
          {
            title: chance.pick([
              `(Reference) Results for ${part === 'half' ? 'the six months' : 'the fiscal year'} ended ${endOf(plus(end, -12))}`,
              `(Ref.) Results of the same period of the previous fiscal year`,
            ]),
            cells: columns.map(({ prior, share }) => cell(prior, share)),
          },
        ]
      : []),
  ]
  const period = part === 'half' ? { kind: 'year-to-date', quarter: 2, to: isoEnd(end) } : { kind: 'full-year', to: isoEnd(end) }
  const figures = columns.map(({ metric, share, previous, revised, prior, change, percent }) => {
    const money = (value: number) => yen(share ? value : value * unit.scale)
    return {
      metric,
      previous: money(previous),
      revised: money(revised),
      ...(share ? {} : { change: money(change) }),
      changePercent: percent,
      ...(withPrior ? { priorYear: money(prior) } : {}),
    }
  })
  return {
    lines: [caption, ...(s.unitAt === 'caption' ? [`(${unit.words}, except per share data)`] : []), ...laidOut(gridOf(s, lines), s.layout)],
    revision: { period, scope: 'consolidated', figures },
  }
}

/** The table with its units, as it is or turned. */
function gridOf({ labels, unit, unitAt, turned }: Setting, lines: Grid['rows']): Grid {
  const units = labels.map((_, i) => (i === labels.length - 1 ? 'Yen' : unit.words))
  const named = labels.map((label, i) => (unitAt === 'heads' || (turned && unitAt === 'row') ? `${label} (${units[i]})` : label))
  if (turned)
    return {
      heads: lines.map(({ title }) => title),
      rows: named.map((title, i) => ({ title, cells: lines.map(({ cells }) => cells[i] ?? '') })),
    }
  return { heads: named, rows: unitAt === 'row' ? [{ title: '', cells: units }, ...lines] : lines }
}

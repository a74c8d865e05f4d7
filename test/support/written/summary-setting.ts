import { type Hand, handOf, percentage } from './amounts.js'
import type { Chance } from './chance.js'
import { dayOf, endOf, isoEnd, lastDay, type Month, plus } from './days.js'
import { type Grid, type Layout, layoutOf } from './table.js'
import { UNITS } from './words.js'

export const ISSUERS = ['Kazehaya Foods, Inc.', 'Tsubaki Marine Engines Co., Ltd.', 'Hoshino Textiles Corporation', 'Minato Rope Co., Ltd.']
const LABELS = {
  netSales: ['Net sales', 'Revenue', 'Operating revenue', 'Sales'],
  operatingProfit: ['Operating profit', 'Operating income'],
  ordinaryProfit: ['Ordinary profit', 'Ordinary income', 'Recurring profit'],
  profitBeforeTax: ['Profit before tax', 'Profit before income taxes', 'Income before income taxes'],
  profit: ['Profit for the period', 'Net profit', 'Profit'],
  profitAttributableToOwnersOfParent: [
    'Profit attributable to owners of parent',
    'Net income attributable to owners of parent',
    'Profit attributable to owners of the parent',
  ],
  comprehensiveIncome: ['Total comprehensive income', 'Comprehensive income'],
} as const
export type Flow = keyof typeof LABELS
const JAPANESE: readonly Flow[] = ['netSales', 'operatingProfit', 'ordinaryProfit', 'profitAttributableToOwnersOfParent']
const IFRS: readonly Flow[] = [
  'netSales',
  'operatingProfit',
  'profitBeforeTax',
  'profit',
  'profitAttributableToOwnersOfParent',
  'comprehensiveIncome',
]
const WORDS = { 3: 'three', 6: 'six', 9: 'nine' } as const

/** What a summary is of, and how it is printed throughout. */
export interface Setting {
  readonly chance: Chance
  readonly hand: Hand
  readonly layout: Layout
  readonly unit: { readonly words: string; readonly scale: number }
  /** where the unit stands: in a row below the names, in brackets above the table */
  readonly unitAt: 'row' | 'caption'
  readonly changes: boolean
  readonly priorFirst: boolean
  readonly standard: 'JP-GAAP' | 'IFRS'
  readonly flows: readonly Flow[]
  /** the months of the period: 12 in a summary of a year */
  readonly months: 3 | 6 | 9 | 12
  /** the month in which the period ends */
  readonly end: Month
  /** that in which its year ends */
  readonly yearEnd: Month
  readonly labels: Readonly<Record<Flow, string>>
  readonly percentHead: string
  /** the words before a day that a period's row begins with */
  readonly ended: string
  readonly short: boolean
}

export function settingOf(chance: Chance): Setting {
  const months = chance.pick([3, 6, 9, 12] as const)
  const yearEnd: Month = { year: chance.int(2012, 2026), month: chance.pick([3, 3, 12, 6, 9, 2]) }
  const ifrs = chance.maybe(0.3)
  const of = months === 12 ? chance.pick(['Fiscal year', 'Year', 'Full year']) : `${WORDS[months]} months`
  return {
    chance,
    hand: handOf(chance),
    layout: layoutOf(chance),
    unit: chance.pick(UNITS),
    unitAt: chance.pick(['row', 'row', 'caption']),
    changes: chance.maybe(0.8),
    priorFirst: chance.maybe(0.15),
    standard: ifrs ? 'IFRS' : 'JP-GAAP',
    flows: ifrs ? IFRS : JAPANESE,
    months,
    end: plus(yearEnd, months - 12),
    yearEnd,
    labels: Object.fromEntries(Object.entries(LABELS).map(([flow, words]) => [flow, chance.pick<string>(words)])) as Record<Flow, string>,
    percentHead: chance.pick(['%', '%', 'YoY (%)', 'Change (%)']),
    ended: chance.pick([`${of} ended`, `${of} ended`, `For the ${of.toLowerCase()} ended`]),
    short: chance.maybe(0.2),
  }
}

/** What a part of a release prints and what it states. */
export interface Part {
  readonly lines: readonly string[]
  readonly record: object
}

export const yen = (amount: number) => ({ amount, currency: 'JPY' })

/** "Nine months ended December 31, 2025" */
export const titleOf = ({ ended, short }: Setting, month: Month): string =>
  `${ended.charAt(0).toUpperCase()}${ended.slice(1)} ${dayOf(month, lastDay(month), short)}`

/** "Nine Months Ended December 31, 2025" */
export const headlineOf = ({ months }: Setting, month: Month): string =>
  months === 12
    ? `Fiscal Year Ended ${endOf(month)}`
    : `${WORDS[months].replace(/^./, (letter) => letter.toUpperCase())} Months Ended ${endOf(month)}`

export const periodOf = ({ months }: Setting, month: Month): object =>
  months === 12
    ? { kind: 'full-year', to: isoEnd(month) }
    : { kind: months === 3 ? 'quarter' : 'year-to-date', quarter: months / 3, to: isoEnd(month) }

/** A number of a metric, sales larger than what is left of them. */
export function amountOf({ chance }: Setting, flow: Flow, losses: number): number {
  if (flow === 'netSales') return chance.int(20_000, 900_000)
  return chance.int(100, 19_000) * (chance.maybe(losses) ? -1 : 1)
}

export const changeCell = ({ hand }: Setting, value: number | undefined): string =>
  value === undefined ? hand.nil : percentage(value, hand)

/** Amounts and their changes under the names of metrics, each over two columns where changes are printed. */
export function flowGrid({ labels, unit, unitAt, changes, percentHead, flows }: Setting, rows: Grid['rows']): Grid {
  const under = flows.flatMap((flow) => (changes ? [labels[flow], unitAt === 'row' ? '' : percentHead] : [labels[flow]]))
  const units = { title: '', cells: flows.flatMap(() => (changes ? [unit.words, percentHead] : [unit.words])) }
  return { heads: under, rows: unitAt === 'row' ? [units, ...rows] : rows }
}

/** The unit in brackets above a table, where it stands there. */
export const captionOf = ({ unit, unitAt }: Setting): string[] => (unitAt === 'caption' ? [`(${unit.words}, except per share data)`] : [])

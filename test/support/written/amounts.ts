import type { Chance } from './chance.js'

/** How a release prints its numbers: one way throughout. */
export interface Hand {
  readonly negative: (digits: string) => string
  readonly nil: string
  /** what stands behind a percentage in its cell */
  readonly percent: string
}

export const handOf = (chance: Chance): Hand => ({
  negative: chance.pick([
    (digits: string) => `-${digits}`,
    (digits: string) => `(${digits})`,
    (digits: string) => `△${digits}`,
    (digits: string) => `▲${digits}`,
    (digits: string) => `\u2212${digits}`,
    (digits: string) => `△ ${digits}`,
  ]),
  nil: chance.pick(['-', '\u2013', '\u2014', '\uff0d']),
  percent: chance.pick(['', '', '%']),
})

/** "12,345", "(12,345)" */
export function grouped(value: number, hand: Hand, decimals = 0): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.') as [string, string?]
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`)
  return value < 0 ? hand.negative(digits) : digits
}

/** "5.3", "(2.1)%" */
export const percentage = (value: number, hand: Hand): string => grouped(value, hand, 1) + hand.percent

/** Per cent that one amount is above another, as printed: one decimal. */
export const changeOf = (now: number, before: number): number | undefined =>
  before <= 0 || now <= 0 ? undefined : Math.round((now / before - 1) * 1000) / 10

/** Earnings per share with the sign of the profit that they divide: the owners', or where that is none the company's. */
export function perShareOf(metrics: readonly string[], amounts: readonly number[], perShare: number): number {
  const profits = ['profitAttributableToOwnersOfParent', 'profit'].map((metric) => amounts[metrics.indexOf(metric)] ?? 0)
  const profit = profits.find((amount) => amount !== 0) ?? 1
  return Math.sign(profit) * Math.abs(perShare)
}

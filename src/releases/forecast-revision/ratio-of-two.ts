import type { FoundMoney } from '../../form/values.js'

/** A percentage of rounded amounts differs from the printed one by no more. */
const SLACK = 1

/**
 * Whether a percentage is that of the new forecast to the earlier one, 97.6 of 820 and 800, and no change. Of a change the two
 * differ by 100, so what is the one to within a point is never the other.
 */
export function isRatioOfTwo(percent: number, previous: FoundMoney | undefined, revised: FoundMoney | undefined): boolean {
  if (percent <= 0 || previous === undefined || revised === undefined) return false
  const [a, b] = [previous.value.amount, revised.value.amount]
  return a > 0 && b > 0 && Math.abs((b / a) * 100 - percent) <= SLACK
}

/**
 * Whether a percentage is by how much the new forecast differs from the year before, and not from the earlier forecast: 7.5 of
 * 200 and 215, beside a forecast of 210. It stands in a column of its own order, "Year before | Revised | Change | Previous".
 */
export function isOverYearBefore(
  percent: number,
  previous: FoundMoney | undefined,
  revised: FoundMoney | undefined,
  prior: FoundMoney | undefined,
): boolean {
  if (previous === undefined || revised === undefined || prior === undefined) return false
  const [a, b, year] = [previous.value.amount, revised.value.amount, prior.value.amount]
  const differs = (from: number): number => Math.abs(((b - from) / from) * 100 - percent)
  return a > 0 && b > 0 && year > 0 && differs(year) <= CLOSE && differs(a) > SLACK
}
/** Percentages are printed with a digit behind the point. */
const CLOSE = 0.1

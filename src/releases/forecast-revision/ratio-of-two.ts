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

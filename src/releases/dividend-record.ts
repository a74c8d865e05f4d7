/** The dividends of a fiscal year, which earnings and revisions print in the same five columns. */
import { Money } from '../reading/values.js'

/**
 * Money per share, to be spread into an object: `{ secondQuarter: { amount: 15, currency: "JPY" }, annual: { amount: 30, currency: "JPY" } }`.
 * A year printed without a quarter's dividend leaves its key out; "0.00" is a stated 0.
 */
export const dividendKeys = {
  firstQuarter: Money.exactOptional().describe('For the first quarter, per share'),
  secondQuarter: Money.exactOptional().describe('For the second quarter (interim), per share'),
  thirdQuarter: Money.exactOptional().describe('For the third quarter, per share'),
  yearEnd: Money.exactOptional().describe('At the end of the year, per share'),
  annual: Money.exactOptional().describe('For the whole year, per share, as printed'),
} as const

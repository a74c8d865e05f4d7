import { agreed, type Rule, sum, valueAt } from '../form/check.js'
import { type Figure, plus } from '../form/interval.js'

const OPTIONAL = ['firstQuarter', 'thirdQuarter']

/** The annual dividend is the sum of its parts: the interim and the year-end one must be printed, quarters may be. */
export function dividendSum(record: object, at: string): Rule {
  const parts = ['secondQuarter', 'yearEnd', ...OPTIONAL.filter((part) => valueAt(record, `${at}/${part}`) !== undefined)]
  return sum(
    'dividends-sum',
    agreed(`${at}/annual`),
    parts.map((part) => agreed(`${at}/${part}`)),
    (...figures: Figure[]) => figures.reduce(plus),
  )
}

import { agreed, type Rule, sum, valueAt } from '../form/check.js'
import { type Figure, plus } from '../form/interval.js'
import { below, type Place } from '../form/pointer.js'

const PARTS = ['secondQuarter', 'yearEnd']
const OPTIONAL = ['firstQuarter', 'thirdQuarter']

/** The annual dividend is the sum of its parts: the interim and the year-end one must be printed, quarters may be. */
export function dividendSum(record: object, at: Place): Rule {
  const parts = [...PARTS, ...OPTIONAL.filter((part) => valueAt(record, below(at, part)) !== undefined)]
  return sum(
    'dividends-sum',
    agreed(below(at, 'annual')),
    parts.map((part) => agreed(below(at, part))),
    (...figures: Figure[]) => figures.reduce(plus),
  )
}

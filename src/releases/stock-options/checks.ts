import { agreed, equal, inOrder, type Rule, type Rules, sum } from '../../form/check.js'
import { type Figure, times } from '../../form/interval.js'
import { placeAt, placeOf } from '../../form/pointer.js'
import type { StockOptions } from './record.js'

const ALLOTTED = placeOf('/allottedOn')
const EXERCISE_FROM = placeOf('/exercisePeriod/from')
const EXERCISE_TO = placeOf('/exercisePeriod/to')

/** What the figures of a release on stock options say of each other. */
export const rules: Rules<StockOptions> = {
  fixed: [
    sum('rights-times-shares', agreed('/underlying/shares'), [agreed('/rights/count'), agreed('/rights/sharesPerRight')], product),
    sum(
      'price-per-right',
      agreed('/exercisePrice/perRight'),
      [agreed('/exercisePrice/perShare'), agreed('/rights/sharesPerRight')],
      product,
    ),
    sum('aggregate-price', agreed('/aggregateExercisePrice'), [agreed('/exercisePrice/perShare'), agreed('/underlying/shares')], product),
    equal('rights-allotted', agreed('/rights/count'), agreed('/totalAllottees/rights')),
    sum('stated-capital-total', agreed('/statedCapital/total'), [agreed('/statedCapital/perShare'), agreed('/underlying/shares')], product),
  ],
  listed: (record, found) => {
    totals(found, record, 'total-of-persons', 'persons')
    totals(found, record, 'total-of-rights', 'rights')
    capital(found, record)
    const next = record.allottedOn === undefined ? EXERCISE_FROM : ALLOTTED
    const { resolutions = [] } = record
    for (let i = 0; i < resolutions.length; i += 1) inOrder(found, record, placeAt(['resolutions', i, 'heldOn']), next)
    inOrder(found, record, ALLOTTED, EXERCISE_FROM, EXERCISE_TO)
  },
}

function product(a: Figure | undefined, b: Figure | undefined): Figure | undefined {
  return a && b && times(a, b)
}

/** The rows of the allottees' table against its total; one row is no sum. */
function totals(
  found: Rule[],
  { allottees = [] }: StockOptions,
  rule: 'total-of-persons' | 'total-of-rights',
  key: 'persons' | 'rights',
): void {
  if (allottees.length < 2) return
  const total = (...rows: Figure[]): Figure =>
    rows.reduce((a, b) => ({ value: a.value + b.value, low: a.low + b.low, high: a.high + b.high }))
  const rows = allottees.map((_, i) => agreed(placeAt(['allottees', i, key])))
  found.push(sum(rule, agreed(placeAt(['totalAllottees', key])), rows, total))
}

const PER_SHARE = agreed('/statedCapital/perShare')
const CAPITAL_OF = [agreed('/exercisePrice/perShare'), agreed('/statedCapital/fraction')]

/** Stated capital of a share. What is paid for the right itself is part of it, so that a price for that leaves the sum open. */
function capital(found: Rule[], { statedCapital, issuePrice }: StockOptions): void {
  if (statedCapital?.fraction === undefined || issuePrice?.status === 'set' || issuePrice?.status === 'pending') return
  const { fraction, rounding } = statedCapital
  found.push(sum('stated-capital', PER_SHARE, CAPITAL_OF, (price) => price && whole(price, fraction, rounding)))
}

/** A part of a price, rounded as the release says; where it says nothing, up or down. */
function whole({ value }: Figure, fraction: number, rounding: 'up' | 'down' | 'nearest' | undefined): Figure {
  const part = value * fraction
  const exact =
    rounding === 'up' ? Math.ceil(part) : rounding === 'down' ? Math.floor(part) : rounding === 'nearest' ? Math.round(part) : part
  return rounding === undefined ? { value: part, low: Math.floor(part), high: Math.ceil(part) } : { value: exact, low: exact, high: exact }
}

import { agreed, atMost, exact, inOrder, measured, type Rule, type Rules, type Side, type Way } from '../../form/check.js'
import type { Doc } from '../../form/doc.js'
import { type Figure, minus, over, percentOf, plus, times } from '../../form/interval.js'
import { placeOf } from '../../form/pointer.js'
import { tellsChange } from './change-told.js'
import type { Buyback } from './record.js'

/** The price of a share may be this many times that of another day before a lost scale is likelier than the market. */
const MOST_APART = 4

/** What shares cost at about the price of others: the market leaves it open between a quarter and four times. */
function atAboutThatPrice(shares?: Figure, otherCost?: Figure, otherShares?: Figure): Figure | undefined {
  const price = otherCost && otherShares && over(otherCost, otherShares)
  if (shares === undefined || price === undefined || shares.low <= 0 || price.low <= 0) return undefined
  const { value, low, high } = times(price, shares)
  return { value, low: low / MOST_APART, high: high * MOST_APART }
}

const limits = [exact('/authorization/maxCost'), exact('/authorization/maxShares')]
const price = (shares: string, others: readonly Side[]): Way => ({ from: [agreed(shares), ...others], compute: atAboutThatPrice })

/** The issued shares that a percentage may be of: with own shares, without them, or those before a cancellation. */
const issued: readonly { from: readonly Side[]; all: (...figures: Figure[]) => Figure | undefined }[] = [
  { from: [agreed('/holdings/issuedSharesExcludingTreasury')], all: (a) => a },
  { from: [agreed('/holdings/issuedShares')], all: (a) => a },
  { from: [agreed('/holdings/issuedShares'), agreed('/holdings/treasuryShares')], all: (a, b) => a && b && minus(a, b) },
  { from: [agreed('/holdings/issuedSharesExcludingTreasury'), agreed('/holdings/treasuryShares')], all: (a, b) => a && b && plus(a, b) },
]

const ofIssued = (printed: string, shares: string, more: readonly (typeof issued)[number][] = []): Rule => ({
  rule: 'percent-of-issued',
  printed: measured(printed),
  ways: [...more, ...issued].map(({ from, all }) => ({
    from: [agreed(shares), ...from],
    compute: (part, ...rest) => {
      const whole = all(...rest)
      return whole && percentOf(part as Figure, whole)
    },
  })),
})

const RESOLVED = placeOf('/authorization/resolvedOn')
const DAYS = [
  ['/authorization/period/from', '/authorization/period/to'],
  ['/purchase/period/from', '/purchase/period/to'],
  ['/cumulative/from', '/cumulative/to'],
].map((days) => days.map(placeOf))

/** Terms that are changed may have begun to run before the day of the change: of these two days neither has to be first. */
function isChangedLater({ authorization: { resolvedOn, period } = {} }: Buyback, doc: Doc | undefined): boolean {
  return resolvedOn !== undefined && period?.from !== undefined && resolvedOn > period.from && doc !== undefined && tellsChange(doc)
}

/** What the figures of a share buyback say of each other. */
export const rules: Rules<Buyback> = {
  fixed: [
    atMost('shares-within-limit', agreed('/purchase/shares'), exact('/authorization/maxShares')),
    atMost('shares-within-limit', agreed('/cumulative/shares'), exact('/authorization/maxShares')),
    atMost('cost-within-limit', measured('/purchase/cost'), exact('/authorization/maxCost')),
    atMost('cost-within-limit', measured('/cumulative/cost'), exact('/authorization/maxCost')),
    atMost('purchase-within-cumulative', agreed('/purchase/shares'), agreed('/cumulative/shares')),
    atMost('purchase-within-cumulative', measured('/purchase/cost'), measured('/cumulative/cost')),
    {
      rule: 'average-price',
      printed: measured('/purchase/cost'),
      ways: [price('/purchase/shares', [measured('/cumulative/cost'), agreed('/cumulative/shares')]), price('/purchase/shares', limits)],
    },
    { rule: 'average-price', printed: measured('/cumulative/cost'), ways: [price('/cumulative/shares', limits)] },
    ofIssued('/authorization/maxSharesPercent', '/authorization/maxShares'),
    ofIssued('/cancellation/percentOfIssued', '/cancellation/shares', [
      { from: [agreed('/cancellation/issuedAfter'), agreed('/cancellation/shares')], all: (a, b) => a && b && plus(a, b) },
      // the shares without own ones are as many after a cancellation as before it
      { from: [agreed('/cancellation/issuedAfter'), agreed('/holdings/treasuryShares')], all: (a, b) => a && b && minus(a, b) },
      {
        from: [agreed('/cancellation/issuedAfter'), agreed('/cancellation/shares'), agreed('/holdings/treasuryShares')],
        all: (a, b, c) => a && b && c && minus(plus(a, b), c),
      },
    ]),
    atMost('period-within-limit', exact('/authorization/period/from'), exact('/purchase/period/from')),
    atMost('period-within-limit', exact('/purchase/period/to'), exact('/authorization/period/to')),
    atMost('period-within-limit', exact('/authorization/period/from'), exact('/cumulative/from')),
    atMost('period-within-limit', exact('/cumulative/to'), exact('/authorization/period/to')),
  ],
  listed: (record, found, doc) => {
    const [first = [], ...others] = DAYS
    inOrder(found, record, ...(isChangedLater(record, doc) ? first : [RESOLVED, ...first]))
    for (const days of others) inOrder(found, record, ...days)
  },
}

import { expect, test } from 'vitest'
import { revised } from '../support/figures.js'

const told = (sentence: string): string =>
  `Notice of Revision of Earnings Forecast\nMay 20, 2011\nTakao Valves Co., Ltd. (TSE: 6491)\n\n${sentence}\n`

test('a loss "instead of" a profit: both forecasts, each by its own name', () => {
  expect(
    revised(
      told(
        'For the year ending September 30, 2011, Takao Valves now expects an operating loss of 3.4 billion yen instead of an operating profit of 0.9 billion yen, and a net loss of 5.1 billion yen instead of a profit of 0.6 billion yen.',
      ),
    ),
  ).toEqual([['operatingProfit 900000000 -3400000000 - - -', 'profit 600000000 -5100000000 - - -']])
})

test('a figure whose name stands behind what sets it against another is no new forecast', () => {
  expect(() =>
    revised(
      told(
        'For the year ending September 30, 2011, the company now expects an ordinary loss rather than an operating profit of 0.9 billion yen.',
      ),
    ),
  ).toThrow()
})

test('brackets round a number whose scale stands behind them are a minus', () => {
  expect(
    revised(
      told(
        'For the year ending September 30, 2011, net sales are expected to be 46.0 billion yen (previous forecast: 52.0 billion yen) and operating income (loss) of (3.4) billion yen (previously 0.9 billion yen).',
      ),
    ),
  ).toEqual([['netSales 52000000000 46000000000 - - -', 'operatingProfit 900000000 -3400000000 - - -']])
})

test('a figure whose name stands behind the earlier forecast is the earlier one', () => {
  expect(
    revised(
      told(
        'For the year ending September 30, 2011, Takao Valves now expects an operating loss of 3.4 billion yen, compared with its previous forecast of an operating profit of 0.9 billion yen. It also expects a net loss of between 5 billion yen and 6 billion yen, compared with its earlier forecast of a net profit of 0.6 billion yen.',
      ),
    ),
  ).toEqual([['operatingProfit 900000000 -3400000000 - - -']])
})

test.each(['the average analyst forecast', 'a consensus forecast', 'the market’s forecast'])(
  'what others expected is no earlier forecast: %s',
  (whose) => {
    const text = told(
      `For the year ending September 30, 2011, Takao Valves now expects an operating loss of 3.4 billion yen, compared with ${whose} of an operating profit of 0.9 billion yen. Net sales are expected to be 46.0 billion yen, compared with the previous forecast of 52.0 billion yen.`,
    )
    expect(revised(text)).toEqual([['netSales 52000000000 46000000000 - - -']])
  },
)

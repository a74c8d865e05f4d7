import { expect, test } from 'vitest'
import { read } from '../support/figures.js'

const amount = (value: unknown): number => (value as { amount: number }).amount / 1e6

/** Kind, year, net sales and their change of each period of the results. */
function sales(text: string): string[] {
  const record = read(text)
  if (record.type !== 'earnings') throw new Error(`a release of another type: ${record.type}`)
  return (record.results ?? []).map(({ period, figures: [one] }) =>
    [period.kind, period.fiscalYear, amount(one?.value), one?.yearOnYearPercent].filter((part) => part !== undefined).join(' '),
  )
}

const head = (title: string) => `${title}
November 2, 2017
Ukiha Pianos Co., Ltd. (TSE: 7952)

(Millions of yen)
`
const HALF = head('Ukiha Pianos Announces Results for the Six Months Ended September 30, 2017')

test('a quarter in a head of its own under a title of six months may be either: it is left out', () => {
  expect(
    sales(`${HALF} | 2Q FY2017 | 2Q FY2016
Net sales | 7,310 | 7,105
Operating profit | 402 | 377

Net sales for the six months ended September 30, 2017 were 14,310 million yen.
`),
  ).toEqual(['year-to-date 14310'])
})

test('quarters side by side are quarters, whatever the title is about', () => {
  expect(
    sales(`${HALF} | 1Q FY2017 | 2Q FY2017
Net sales | 7,000 | 7,310
Operating profit | 390 | 402
`).sort(),
  ).toEqual(['quarter 2017 7000', 'quarter 2017 7310'])
})

test('a title that gives the quarter the months from the year on makes it the half year', () => {
  expect(
    sales(`${head('Ukiha Pianos Announces Results for the Second Quarter (April 1, 2017 to September 30, 2017)')} | 2Q FY2017 | 2Q FY2016
Net sales | 14,310 | 14,105
Operating profit | 702 | 677
`),
  ).toEqual(['year-to-date 2017 14310', 'year-to-date 2016 14105'])
})

test('quarter and half year side by side, the change behind both of nobody knows which', () => {
  expect(
    sales(`${HALF} | 2Q FY2017 | 2Q FY2016 | 1H FY2017 | 1H FY2016 | YoY
Net sales | 7,310 | 7,105 | 14,310 | 14,105 | 1.5%
Operating profit | 402 | 377 | 702 | 677 | 3.7%
`).sort(),
  ).toEqual(['quarter 2016 7105', 'quarter 2017 7310', 'year-to-date 2016 14105', 'year-to-date 2017 14310'])
})

test("a forecast of the year beside the release's own half year: nothing, rather than the one for the other", () => {
  expect(() =>
    sales(`${HALF}FY2017 1H FY2016 1H FY2017 forecast Progress
Net sales 14,310 14,105 29,000 49.3%
Operating profit 702 677 1,500 46.8%
`),
  ).toThrow()
})

test('the same where each head stands over its column', () => {
  expect(
    sales(`${HALF}                     FY2017 1H     FY2016 1H     FY2017 forecast   Progress
Net sales            14,310        14,105        29,000            49.3%
Operating profit     702           677           1,500             46.8%
`),
  ).toEqual(['year-to-date 2017 14310', 'year-to-date 2016 14105'])
})

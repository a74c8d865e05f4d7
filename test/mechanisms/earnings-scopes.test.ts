import { describe, expect, test } from 'vitest'
import { safeParseEarnings } from '../../src/index.js'
import { toldIn } from '../support/told.js'

/** By what they show: sentences of a release, then its figures, a line each. */
const PERIODS = `
    Operating loss was ¥31 million (3Q 2015: operating income of ¥17 million) and net loss was ¥9 million.  ›  Q3 2016 operatingProfit "Operating loss" -31000000 JPY "Operating loss"  ›  Q3 2016 profit "net loss" -9000000 JPY "net loss"  ›  Q3 2015 operatingProfit "operating income" 17000000 JPY
    Net loss was ¥31 million (the third quarter of 2015 saw a net profit of ¥17 million).  ›  Q3 2016 profit "Net loss" -31000000 JPY "Net loss"  ›  Q3 2015 profit "net profit" 17000000 JPY
    Operating income was ¥31 million [3Q 2015: operating loss of ¥17 million], up 5.0% year on year.  ›  Q3 2016 operatingProfit "Operating income" 31000000 JPY 5% "up"  ›  Q3 2015 operatingProfit "operating loss" -17000000 JPY "operating loss"
    Operating income was ¥31 million (previous year: operating loss of ¥17 million).  ›  Q3 2016 operatingProfit "Operating income" 31000000 JPY
    Operating income was ¥31 million (3Q 2015: ¥17 million), net loss was ¥9 million.  ›  Q3 2016 operatingProfit "Operating income" 31000000 JPY  ›  Q3 2016 profit "net loss" -9000000 JPY "net loss"  ›  Q3 2015 operatingProfit "Operating income" 17000000 JPY
    Operating loss: ¥31 million (3Q 2015: loss of ¥17 million)  ›  Q3 2016 operatingProfit "Operating loss" -31000000 JPY "Operating loss"  ›  Q3 2015 operatingProfit "Operating loss" -17000000 JPY "loss"
    Operating loss: ¥31 million (3Q 2015: profit of ¥17 million)  ›  Q3 2016 operatingProfit "Operating loss" -31000000 JPY "Operating loss"  ›  Q3 2015 operatingProfit "Operating loss" 17000000 JPY
    Operating loss: ¥31 million (3Q 2015: ¥17 million)  ›  Q3 2016 operatingProfit "Operating loss" -31000000 JPY "Operating loss"
    Operating income: ¥31 million (2Q 2016: ¥17 million)  ›  Q3 2016 operatingProfit "Operating income" 31000000 JPY
    Operating income: ¥31 million, 3Q 2015: operating loss of ¥17 million.  ›  Q3 2016 operatingProfit "Operating income" 31000000 JPY  ›  Q3 2015 operatingProfit "operating loss" -17000000 JPY "operating loss"
    Operating income was ¥31 million (3Q 2015: operating loss of ¥17 million, 2Q 2016: operating income of ¥6 million).  ›  Q3 2016 operatingProfit "Operating income" 31000000 JPY  ›  Q3 2015 operatingProfit "operating loss" -17000000 JPY "operating loss"  ›  Q2 2016 operatingProfit "operating income" 6000000 JPY
    Operating income was ¥31 million (operating loss of ¥17 million in 3Q 2015).  ›  Q3 2016 operatingProfit "Operating income" 31000000 JPY  ›  Q3 2015 operatingProfit "operating loss" -17000000 JPY "operating loss"
    Net sales of ¥5 billion are expected for FY2016 (FY2015: net sales of ¥4 billion).  ›  expected FY 2016 netSales "Net sales" 5000000000 JPY
    In the third quarter alone (July 1 to September 30, 2016), net sales were ¥31 million.  ›  Q3 2016 to 2016-09-30 netSales "net sales" 31000000 JPY
    Comprehensive income was ¥31 million (3Q 2015: comprehensive loss of ¥17 million).  ›  Q3 2016 comprehensiveIncome "Comprehensive income" 31000000 JPY  ›  Q3 2015 comprehensiveIncome "comprehensive loss" -17000000 JPY "comprehensive loss"
`

const PARTS = `
    Net sales of the Bearings Division were ¥31 million (up 8.0%), and its operating income was ¥7 million.  ›  nothing-read
    Net sales in the Bearings segment rose 8.0% to ¥31 million while operating income fell 4.0% to ¥7 million.  ›  nothing-read
    Net sales in Bearings were ¥31 million and operating income was ¥7 million.  ›  nothing-read
    Demand for the Bearings Division was strong, and its operating income was ¥7 million.  ›  nothing-read
    The Bearings Division grew. Its operating income was ¥7 million.  ›  nothing-read
    The company grew, and its operating income was ¥7 million.  ›  Q3 2016 operatingProfit "operating income" 7000000 JPY
    Net sales of the Bearings Division were ¥31 million, and consolidated operating income was ¥7 million.  ›  Q3 2016 operatingProfit "consolidated operating income" 7000000 JPY
    In woven fabrics, net sales were ¥31 million. Operating income was ¥7 million.  ›  nothing-read
    Among bearings, sales came to ¥31 million.  ›  nothing-read
    In this difficult environment, net sales were ¥31 million.  ›  Q3 2016 netSales "net sales" 31000000 JPY
    In addition, operating income was ¥7 million.  ›  Q3 2016 operatingProfit "operating income" 7000000 JPY
    As the Bearings Division did well, operating income was ¥7 million.  ›  nothing-read
    As demand recovered, operating income was ¥7 million.  ›  Q3 2016 operatingProfit "operating income" 7000000 JPY
    Consolidated net sales of Torridon Bearings Corporation (the "Company") and its affiliates (the "Group") were ¥31 million.  ›  Q3 2016 netSales "Consolidated net sales" 31000000 JPY
    Net sales of Torridon Bearings (Ohio) were ¥31 million.  ›  nothing-read
    Operating income was ¥7 million, after a fall in net sales and allowances for claims of a total of ¥2 million.  ›  Q3 2016 operatingProfit "Operating income" 7000000 JPY
    Consolidated revenue reaching ¥31 million, the company grew.  ›  Q3 2016 netSales "Consolidated revenue" 31000000 JPY
`

const REGIONS = `
    Net sales were ¥90 million. Sales in Japan climbed 5.0% to ¥31 million, while sales in North America rose 22.4% to ¥7 million.  ›  Q3 2016 netSales "Net sales" 90000000 JPY  ›  Japan: netSales of "Sales" 31000000 JPY 5% "climbed"  ›  North America: netSales of "sales" 7000000 JPY 22.4% "rose"
    Sales in Japan were ¥31 million and consolidated operating income was ¥7 million.  ›  Q3 2016 operatingProfit "consolidated operating income" 7000000 JPY  ›  Japan: netSales of "Sales" 31000000 JPY
`

const cases = (lines: string) => lines.trim().split('\n')
function check(line: string): void {
  const [sentences = '', ...told] = line.trim().split('  ›  ')
  expect(toldIn(sentences)).toEqual(told)
}

describe('a period that opens a bracket dates what the bracket holds', () => {
  test.each(cases(PERIODS))('%s', check)
})

describe('each name has its own region', () => {
  test.each(cases(REGIONS))('%s', check)
})

describe('what is joined to a figure of a part of the company is of that part', () => {
  test.each(cases(PARTS))('%s', check)
})

describe('what a text says it is about', () => {
  const figures = (text: string) => {
    const result = safeParseEarnings(text)
    return result.success ? result.data.record.results?.map(({ period }) => period) : result.error.code
  }
  test('a year under review, behind the parts of a year of others', () =>
    expect(
      figures(`To Our Shareholders

The economy grew in the first half, but slowed down in the third quarter.

Our consolidated sales for the fiscal year under review were ¥310 million. Operating income was ¥24 million.
`),
    ).toEqual([{ kind: 'full-year' }]))

  test('not the year of which a part is told', () =>
    expect(
      figures(`Results for the Third Quarter of FY2021

In the nine months of the fiscal year under review, our consolidated sales were ¥310 million. Operating income was ¥24 million.
`),
    ).toEqual([{ kind: 'year-to-date', quarter: 3 }]))
})

test('the last item of a list ends above the heading of the next', () => {
  const result = safeParseEarnings(`Torridon Shipping Reports Results for the First Quarter of FY2021

KOBE, July 29, 2021 - Torridon Shipping Co., Ltd. today announced its results for the three months ended June 30, 2021.

- Revenues: ¥310 million
Forecast for the six months ending September 30, 2021
- Revenues: ¥620 million to ¥650 million
- Operating income: ¥11 million to ¥13 million
Forecast for the year ending March 31, 2022
- Operating income: ¥42 million
`)
  expect(result.success && result.data.record.forecasts).toMatchObject([
    {
      period: { to: '2021-09-30' },
      figures: [{ metric: 'netSales' }, { metric: 'operatingProfit', value: { low: 11000000, high: 13000000 } }],
    },
    { period: { fiscalYearEnd: '2022-03-31' }, figures: [{ metric: 'operatingProfit', value: { amount: 42000000 } }] },
  ])
})

test('a quarter without a year is not that of the figure it is set against', () => {
  const result = safeParseEarnings(`Torridon Shipping Reports First Quarter Results

KOBE, July 29, 2008 - Torridon Shipping Co., Ltd. today announced its first quarter results.

Operating loss: ¥31 million (1Q 2007: operating income of ¥17 million)
`)
  expect(result.success && result.data.record.results?.map(({ period, figures }) => [period.fiscalYear, figures[0]?.value])).toEqual([
    [undefined, { amount: -31000000, currency: 'JPY' }],
    [2007, { amount: 17000000, currency: 'JPY' }],
  ])
})

import { describe, expect, test } from 'vitest'
import { safeParseRelease } from '../../src/index.js'
import { linesOf as lines, readRevision as read } from '../support/revisions.js'

const yen = (amount: number) => ({ amount, currency: 'JPY' })
const HEAD = 'Notice of Revision of Earnings Forecast\n\nNotice for the fiscal year ending March 31, 2019.\n\n'

describe('how tables of forecasts are printed', () => {
  test('heads of columns go on in brackets on the next line', () => {
    const text = `November 8, 2018
Notice of Revision of Earnings Forecast

Forecast for the fiscal year ending March 31, 2019 (billions of yen)
Previous forecast
(July 30, 2018)
Revised forecast
(November 8, 2018)
Results of the year ended March 31, 2018
Revenue
50.0 to 54.0
47.0 to 48.5
51.2
Operating profit
5.0 to 6.0
4.1 to 4.4
5.3
`
    const record = read(text)
    expect(lines(record)).toEqual([
      'netSales 50000000000~54000000000 47000000000~48500000000 - - 51200000000',
      'operatingProfit 5000000000~6000000000 4100000000~4400000000 - - 5300000000',
    ])
    expect(record.revisions?.[0]?.previouslyAnnouncedOn).toBe('2018-07-30')
  })

  test('fewer heads than most rows have cells: the columns are not to be told', () => {
    const text = `${HEAD}(Millions of yen)
Net sales Operating
Net income attributable to owners of parent
Net income per share
Previous forecast (A) 8,100 610 640 402 31.50
Revised forecast (B) 8,100 705 744 466 36.51
Change (B-A) 95 104 64
Change (%) 15.6 16.3 15.9
`
    expect(safeParseRelease(text).success).toBe(false)
  })

  test('bars that part columns, a bar too many at the end', () => {
    const rows = (gap: string): string => `${HEAD}(Million yen)
| ${gap}Net sales | ${gap}Operating profit | ${gap}Profit |
Previous forecast (A) | ${gap}4,000 | ${gap}310 | ${gap}200 |
Revised forecast (B) | ${gap}4,400 | ${gap}295 | ${gap}180 |
Change (B-A) | ${gap}400 | ${gap}(15) | ${gap}(20) |
`
    const expected = [
      'netSales 4000000000 4400000000 400000000 - -',
      'operatingProfit 310000000 295000000 -15000000 - -',
      'profit 200000000 180000000 -20000000 - -',
    ]
    expect(lines(read(rows('')))).toEqual(expected)
    expect(lines(read(rows('| | ')))).toEqual(expected)
    expect(lines(read(rows('').replace('200 |', '200 | |')))).toEqual(expected)
  })

  test('units on lines of their own between cells, heads of other figures behind ours', () => {
    const unit = (values: string[]): string => values.map((value) => `JPY million\n${value}`).join('\n')
    const text = `${HEAD}Net sales
Operating income
Ordinary income
Orders on hand
Previous forecast (A)
${unit(['9,310', '820', '790', '41,000'])}
Revised forecast (B)
${unit(['9,520', '760', '735', '43,500'])}
`
    expect(lines(read(text))).toEqual([
      'netSales 9310000000 9520000000 - - -',
      'operatingProfit 820000000 760000000 - - -',
      'ordinaryProfit 790000000 735000000 - - -',
    ])
  })

  test('words of heads shuffled line by line, per and share apart', () => {
    const text = `${HEAD}Profit
Operating
Attributable to
Earnings per
Net Sales
Profit
Owners of
Share
Parent
Millions of yen
Millions of yen
Millions of yen
Yen
Previous Forecast (A)
2,000
140
90
12.50
Revised Forecast (B)
2,150
155
104
14.44
`
    expect(lines(read(text))).toEqual([
      'netSales 2000000000 2150000000 - - -',
      'operatingProfit 140000000 155000000 - - -',
      'profitAttributableToOwnersOfParent 90000000 104000000 - - -',
      'earningsPerShare 12.5 14.44 - - -',
    ])
  })

  test('two periods side by side, each with all the heads; a bank', () => {
    const text = `Revision of Consolidated Earnings Estimates for Fiscal Year Ending March 31, 2011

(billions of yen, %)
First Half
(April 1 to September 30, 2010)
Full Fiscal Year
(April 1, 2010 to March 31, 2011)
Ordinary Income Ordinary Profits Net Income Ordinary Income Ordinary Profits Net Income
Previous Estimates
(announced on May 14, 2010) 90.0 12.0 7.0 180.0 26.0 15.0
Revised Estimates 88.5 9.5 5.0 178.0 22.5 12.5
`
    const record = read(text)
    expect(record.revisions?.map(({ period }) => [period.kind, period.to])).toEqual([
      ['year-to-date', '2010-09-30'],
      ['full-year', '2011-03-31'],
    ])
    expect(lines(record)).toEqual([
      'netSales 90000000000 88500000000 - - -',
      'ordinaryProfit 12000000000 9500000000 - - -',
      'profit 7000000000 5000000000 - - -',
      'netSales 180000000000 178000000000 - - -',
      'ordinaryProfit 26000000000 22500000000 - - -',
      'profit 15000000000 12500000000 - - -',
    ])
  })

  test('a unit glued together, the scope of the next table in brackets, a lender', () => {
    const table = (scope: string, a: string, b: string): string => `
(${scope}) (Millionsof yen)
Operating income
Operating profit
Net income
Previous forecast (A)
${a}
Revised forecast (B)
${b}
`
    const text = `${HEAD}${table('Consolidated', '31,000\n5,200\n2,900', '30,200\n5,400\n3,100')}${table('Non-consolidated', '25,000\n4,800\n2,500', '24,500\n4,900\n2,700')}`
    const record = read(text)
    expect(record.revisions?.map(({ scope }) => scope)).toEqual(['consolidated', 'non-consolidated'])
    expect(lines(record)).toEqual([
      'netSales 31000000000 30200000000 - - -',
      'operatingProfit 5200000000 5400000000 - - -',
      'profit 2900000000 3100000000 - - -',
      'netSales 25000000000 24500000000 - - -',
      'operatingProfit 4800000000 4900000000 - - -',
      'profit 2500000000 2700000000 - - -',
    ])
  })

  test('six months that are called interim, days with the year behind the month', () => {
    const text = `Revision of Forecast

1. Interim forecast (1st April 2009 through 30th September 2009)
(Unit: JPYmillion, %)
Net Sales
Operating income
Net income per share
Previous forecast (A)
published on 14th May 2009
61,000
2,400
¥3.10
Revised forecast (B)
58,000
1,900
¥1.95
`
    const record = read(text)
    expect(record.revisions?.[0]?.period).toEqual({ kind: 'year-to-date', quarter: 2, from: '2009-04-01', to: '2009-09-30' })
    expect(record.revisions?.[0]?.previouslyAnnouncedOn).toBe('2009-05-14')
    expect(lines(record)).toEqual([
      'netSales 61000000000 58000000000 - - -',
      'operatingProfit 2400000000 1900000000 - - -',
      'earningsPerShare 3.1 1.95 - - -',
    ])
  })

  test('dashes of which one is an empty cell and one a minus', () => {
    const text = `${HEAD}(Billion yen)
Net Sales Operating Income Net Income
Previous Forecast (A) 540.0 19.0 7.5
Revised Forecast (B) 540.0 19.5 6.5
Increase or Decrease (B-A) - 0.5 - 1.0
Percentage - 2.6% - 13.3%
`
    expect(lines(read(text))).toEqual([
      'netSales 540000000000 540000000000 - - -',
      'operatingProfit 19000000000 19500000000 500000000 2.6 -',
      'profit 7500000000 6500000000 -1000000000 -13.3 -',
    ])
  })

  test('units inside the cells of the first row', () => {
    const text = `${HEAD}| |
Net sales |
Operating income |
Net income per share |
| Previous forecasts (A) |
Million yen 1,400 |
Million yen 130 |
Yen 22.10 |
| Results (B) |
1,395 |
128 |
21.90 |
`
    expect(lines(read(text))).toEqual([
      'netSales 1400000000 1395000000 - - -',
      'operatingProfit 130000000 128000000 - - -',
      'earningsPerShare 22.1 21.9 - - -',
    ])
  })

  test('a row of percentages whose title is a sign', () => {
    const text = `${HEAD}| JPY million | Net sales | Profit |
|:--|--:|--:|
| Initial forecast (A) | 500 | 40 |
| New forecast (B) | 525 | 46 |
| B − A | +25 | +6 |
| % | +5.0 | +15.0 |
`
    expect(lines(read(text))).toEqual(['netSales 500000000 525000000 25000000 5 -', 'profit 40000000 46000000 6000000 15 -'])
  })
})

describe('heads that are torn', () => {
  test('before and income taxes apart, an abbreviation among the words, losses alone on their lines', () => {
    const text = `Notice Concerning Corrected Revision of Earnings

Revision for the fiscal year ending March 31, 2016
Profit Before
Profit Attributable to
Revenue
Operating Profit
Income Taxes
shareholders of
the parent co.
(Millions of yen)
(Millions of yen)
(Millions of yen)
(Millions of yen)
Previous Forecast (A)
700
(12)
8
(15)
New Forecast (B)
690
(21)
(19)
(30)
`
    expect(lines(read(text))).toEqual([
      'netSales 700000000 690000000 - - -',
      'operatingProfit -12000000 -21000000 - - -',
      'profitBeforeTax 8000000 -19000000 - - -',
      'profitAttributableToOwnersOfParent -15000000 -30000000 - - -',
    ])
  })
})

describe('periods of rows', () => {
  test('a row that states its own days; another forecast is not the year before', () => {
    const text = `Notice of Revised Forecasts

Forecasts for the first half of 2021, undecided until now (billion yen)

Net sales Operating profit
Original forecasts --- ---
Second quarter forecasts as of May 28, 2021 (April 1, 2021 to June 30, 2021) 15.0 1.2
First half of 2021 as of May 28, 2021 (January 1, 2021 to June 30, 2021) 31.0 2.7
`
    const { revisions } = read(text)
    expect(revisions?.map(({ period, figures }) => [period.kind, period.from, figures[0]?.priorYear])).toEqual([
      ['quarter', '2021-04-01', undefined],
    ])
  })
})

describe('forecasts told in sentences', () => {
  test('figures that go from one amount to the next, in a list', () => {
    const text = `Notice Regarding Revision of Earnings Forecast

Akebono Tools Co., Ltd. has revised its forecast for the fiscal year ending June 30, 2024, lowering operating income from 900 million yen to 720 million yen and ordinary income from 910 million yen to 745 million yen. Profit is seen at 480 million yen instead of 600 million yen.
`
    expect(lines(read(text))).toEqual([
      'operatingProfit 900000000 720000000 - - -',
      'ordinaryProfit 910000000 745000000 - - -',
      'profit 600000000 480000000 - - -',
    ])
  })

  test("last year's figure is not the earlier forecast", () => {
    const text = `Notice Regarding Revision of Earnings Forecast

Akebono Tools Co., Ltd. has revised its forecast for the fiscal year ending June 30, 2024. Net sales are expected to be 9.0 billion yen, compared with 8.1 billion yen in the previous year.
`
    expect(safeParseRelease(text).success).toBe(false)
  })

  test('the dividend before and after', () => {
    const text = `Notice of Revision to the Dividend Forecast

Hinode Foods Co., Ltd. raises the year-end dividend for the fiscal year ending March 2020 by 3 yen from 12 yen to 15 yen per share. The annual dividend will be 27 yen.
`
    expect(read(text).dividend).toEqual({
      fiscalYearEnd: '2020-03-31',
      previous: { yearEnd: yen(12) },
      revised: { yearEnd: yen(15), annual: yen(27) },
    })
  })
})

describe('tables of dividends', () => {
  test('amounts in brackets belong to the title, the currency to the whole table', () => {
    const text = `Revision of the dividend forecast for the year ending March 2012

Interim Year end For the year
Previous dividend forecast \\4.00 \\6.00 \\10.00
Revised forecast
(Ordinary dividend: \\6.00)
(Commemorative dividend: 2.00)
4.00 8.00 12.00
`
    expect(read(text).dividend).toEqual({
      fiscalYearEnd: '2012-03-31',
      previous: { secondQuarter: yen(4), yearEnd: yen(6), annual: yen(10) },
      revised: { secondQuarter: yen(4), yearEnd: yen(8), annual: yen(12) },
    })
  })

  test('what was paid this year is not the year before', () => {
    const text = `Notice of Revision of Dividend Forecast

Dividend per share (yen)
Q1 Q2 Q3 Year-end Total
Previous Forecast - - 5.00 5.00 -
Revised Forecast - - 3.00 5.00 -
Dividend paid in FY2020 5.00 4.00 - - -
Dividend paid in previous year (FY2019) 6.00 6.00 6.00 6.00 24.00
`
    expect(read(text).dividend?.priorYear?.annual).toEqual(yen(24))
    expect(read(text).dividend?.priorYear?.firstQuarter).toEqual(yen(6))
  })
})

describe('dividends of which a row says less than the heads', () => {
  const text = (rows: string): string => `Notice of Revision of Year-End Dividend Forecast

Revision for the fiscal year ending June 30, 2023 (yen per share)
Interim Year-end Yearly
${rows}`

  test('what was paid tells which two of the three amounts stand there', () => {
    const record = read(text('Previous forecast 20.00 20.00 40.00\nPaid 21.00\nRevised forecast 26.00 47.00\n'))
    expect(record.dividend).toEqual({
      fiscalYearEnd: '2023-06-30',
      previous: { secondQuarter: yen(20), yearEnd: yen(20), annual: yen(40) },
      revised: { yearEnd: yen(26), annual: yen(47) },
    })
  })

  test('where either may be meant nothing is read', () => {
    expect(safeParseRelease(text('Previous forecast 20.00 20.00 40.00\nRevised forecast 27.00 47.00\n')).success).toBe(false)
  })

  test('an earlier forecast of which nothing is printed', () => {
    const record = read(text('Previous forecast\n(on May 8, 2022)\nCurrent forecast 10.00 12.00 22.00\n'))
    expect(record.dividend?.revised).toEqual({ secondQuarter: yen(10), yearEnd: yen(12), annual: yen(22) })
    expect(record.dividend?.previous).toBeUndefined()
  })
})

describe('what a text is', () => {
  test('a row of forecasts marked (A) makes a revision of a text without its headline', () => {
    const text = `The Company announced today its forecast for the fiscal year ending March 31, 2021, which had been left undecided.

Net Sales
Operating Profit
Profit
Millions of yen
Previously announced forecast (A)
―
―
―
Announced forecast (B)
5,300
410
270
`
    expect(lines(read(text))).toEqual(['netSales - 5300000000 - - -', 'operatingProfit - 410000000 - - -', 'profit - 270000000 - - -'])
  })
})

import { expect, test } from 'vitest'
import type { Earnings } from '../../src/index.js'
import { read } from '../support/figures.js'

const earnings = (text: string): Earnings => {
  const record = read(text)
  if (record.type !== 'earnings') throw new Error(`a release of another type: ${record.type}`)
  return record
}

/** A summary as an extractor of PDFs prints it: all on one line. */
const flowed = (lines: string): string => lines.replaceAll('\n', ' ').trim()

test('a summary in one line: days in numbers behind what they end, a code and an exchange behind their labels without colons', () => {
  const record = earnings(
    flowed(`
Summary of Consolidated Financial Statements for the Nine Months Ended September 30, 2019 (Japanese GAAP) November 8, 2019 Company name
Hirado Optics K.K. Listed stock exchanges: Tokyo and Nagoya Listing code 7799 URL: https://www.hirado.example/ Representative Kei Arai, President
(1) Consolidated Operating Results Net Sales Operating Income Ordinary Income Net Income Attributable to Owners of Parent
Millions of yen Millions of yen Millions of yen Millions of yen
Nine months ended 9/30/19 50,210 8.1 6,120 11.4 6,233 12.0 4,101 9.3
Nine months ended 9/30/18 46,448 5.0 5,494 -2.6 5,565 -1.2 3,752 0.4
Total Assets Net Assets Ratio of net worth to total assets Millions of yen Millions of yen
As of 9/30/19 101,400 60,212 58.8 As of 12/31/18 98,115 57,001 57.6
(Reference) Net worth: As of 9/30/19 59,623 million yen As of 12/31/18 56,514 million yen
`),
  )
  expect(record.issuer).toEqual({
    name: 'Hirado Optics K.K.',
    listings: [
      { exchange: 'TSE', code: '7799' },
      { exchange: 'NSE', code: '7799' },
    ],
  })
  expect(record.results?.map(({ period, figures }) => [period.to, figures.length, figures[0]?.yearOnYearPercent])).toEqual([
    ['2019-09-30', 4, 8.1],
    ['2018-09-30', 4, 5],
  ])
  expect(record.financialPosition?.map(({ asOf, figures }) => [asOf, figures.map(({ metric }) => metric)])).toEqual([
    ['2019-09-30', ['totalAssets', 'netAssets', 'equityRatioPercent', 'ownersEquity']],
    ['2018-12-31', ['totalAssets', 'netAssets', 'equityRatioPercent', 'ownersEquity']],
  ])
})

test('numbers of which either may be the month end no period', () => {
  const record = earnings(`Consolidated Financial Results for the Six Months Ended 09/10/19
Hirado Optics Co., Ltd. (TSE: 7799)

Net sales for the six months ended September 30, 2019 were 12,000 million yen.
As of 06/11/19 total assets were 40,000 million yen.
`)
  expect(record.financialPosition).toBeUndefined()
  expect(record.results?.map(({ period }) => period.to)).toEqual(['2019-09-30'])
})

test('the dash between the first day and the last is lost', () => {
  const [result] =
    earnings(`Consolidated Financial Results for the First Quarter of the Fiscal Year Ending March 31, 2022 (April 1, 2021 June 30, 2021)
Hirado Optics Co., Ltd. (TSE: 7799)

Net sales for the first quarter were 12,000 million yen.
`).results ?? []
  expect(result?.period).toEqual({ kind: 'quarter', quarter: 1, fiscalYearEnd: '2022-03-31', from: '2021-04-01', to: '2021-06-30' })
})

test('dividends under the last days of the quarters', () => {
  const record = earnings(`Consolidated Financial Results for the Six Months Ended September 30, 2019
Hirado Optics Co., Ltd. (TSE: 7799)
Net sales were 12,000 million yen.
2. Dividends
Annual dividend
June 30
September 30
December 31
March 31
Total
Yen
Yen
Yen
Yen
Yen
Fiscal year ended March 31, 2019
-
11.00
-
12.50
23.50
Fiscal year ending March 31, 2020
-
13.00
Fiscal year ending March 31, 2020
-
13.00
26.00
(Forecast)
`)
  const yen = (amount: number) => ({ amount, currency: 'JPY' })
  expect(record.dividends).toEqual([
    { fiscalYearEnd: '2019-03-31', forecast: false, secondQuarter: yen(11), yearEnd: yen(12.5), annual: yen(23.5) },
    { fiscalYearEnd: '2020-03-31', forecast: false, secondQuarter: yen(13) },
    { fiscalYearEnd: '2020-03-31', forecast: true, yearEnd: yen(13), annual: yen(26) },
  ])
})

test('rows of a table, as wide as the headline, do not join the issuer to it', () => {
  const record = earnings(`Consolidated Financial Results for the Fiscal Year Ended March 31, 2012
Hirado Optics Co., Ltd. (TSE: 7799)
May 10, 2012

(Millions of yen)
                         Year ended     Year ended     Year ending
                          March 31,      March 31,      March 31,
                            2011           2012       2013 (forecast)
Net sales                  29,870         31,205         33,000
Operating income            2,340          2,110          2,500
Ordinary income             2,401          2,204          2,600
`)
  expect(record.headline).toBe('Consolidated Financial Results for the Fiscal Year Ended March 31, 2012')
  expect(record.issuer?.name).toBe('Hirado Optics Co., Ltd.')
  expect([record.results?.length, record.forecasts?.length]).toEqual([2, 1])
})

test('the fiscal period of an investment corporation ends as a year does', () => {
  const record = earnings(`Summary of Financial Results for the Fiscal Period Ended August 31, 2021 (REIT)
October 14, 2021
REIT issuer: Tsurumi Warehouse Investment Corporation
Securities code: 3499   Stock exchange listing: Tokyo Stock Exchange

1. Summary of financial results for the fiscal period ended August 31, 2021 (from March 1, 2021 to August 31, 2021)
(1) Operating results (% figures represent changes from the previous period)
	Operating revenue		Operating profit		Ordinary profit		Net income	
Period ended	Million yen	%	Million yen	%	Million yen	%	Million yen	%
August 31, 2021	7,214	4.1	3,490	3.6	3,002	3.8	3,001	3.8
February 28, 2021	6,930	1.9	3,369	1.2	2,892	0.7	2,891	0.7
`)
  expect(record.results?.map(({ period, figures }) => [period, figures.length])).toEqual([
    [{ kind: 'full-year', fiscalYearEnd: '2021-08-31', from: '2021-03-01', to: '2021-08-31' }, 4],
    [{ kind: 'full-year', fiscalYearEnd: '2021-02-28', to: '2021-02-28' }, 4],
  ])
})

test('points that lead from a title to its figure are blanks', () => {
  const table = (leader: (title: string) => string) => `Consolidated Results for the Year Ended March 31, 2009
Hirado Optics Co., Ltd. (TSE: 7799)

(In billions of yen)
                                         Year ended March 31
                                      2008    2009   Change
${leader('Net sales')}  318.6   251.4  -21.1%
${leader('Operating income')}   24.1     9.8  -59.3%
${leader('Income before income taxes')}   22.5     (8.7)     -
`
  const printed = [
    (title: string) => `${title} `.padEnd(36, '.'),
    (title: string) => `${title} `.padEnd(36, '. '),
    (title: string) => title.padEnd(36),
  ].map((leader) => earnings(table(leader)).results)
  expect(printed[0]?.map(({ figures }) => figures.map(({ value }) => (value as { amount: number }).amount / 1e8))).toEqual([
    [2514, 98, -87],
    [3186, 241, 225],
  ])
  expect(printed[1]).toEqual(printed[0])
  expect(printed[2]).toEqual(printed[0])
})

test('a figure and its value alone on a line need no verb', () => {
  const record = earnings(`Consolidated Financial Results for the Fiscal Year Ended March 31, 2012
Hirado Optics Co., Ltd. (TSE: 7799)
May 10, 2012

Net sales 31,205 million yen (up 4.0%)
Operating income ¥2,110 million
Net income 1,105 million yen 1,080 million yen
`)
  expect(record.results?.flatMap(({ figures }) => figures.map(({ metric, yearOnYearPercent }) => [metric, yearOnYearPercent]))).toEqual([
    ['netSales', 4],
    ['operatingProfit', undefined],
  ])
})

const HEAD = `Consolidated Financial Results for the Fiscal Year Ended December 31, 2022
Hirado Optics Co., Ltd. (TSE: 7799)
`

/** The last day and the first amount, in its own unit, of each period. */
const firsts = (text: string) => earnings(text).results?.map(({ period, figures: [one] }) => [period.to, amount(one?.value)])
const amount = (value: unknown): number => (value as { amount: number }).amount

test('titles that open before their cells and end with the day behind them', () => {
  const table = (title: string, day: string) => `${HEAD}(1) Consolidated operating results
Basic earnings per share
Diluted earnings per share
Yen
Yen
${title}
158.97
158.11
${day}December 31, 2022
${title}
116.76
116.01
${day}December 31, 2021
`
  for (const text of [table('Fiscal year ended', ''), table('Fiscal', 'year ended ')])
    expect(firsts(text)).toEqual([
      ['2022-12-31', 158.97],
      ['2021-12-31', 116.76],
    ])
})

test('days behind the cells of a row, and none before the first: whose they are is not told', () => {
  const record = earnings(`${HEAD}Net sales
Operating income
Million yen
Million yen
158,970
12,110
December 31, 2022
116,760
10,010
December 31, 2021
(Reference) Equity: As of December 31, 2022: 99,000 million yen
`)
  expect(record.results).toBeUndefined()
})

test('the title in small letters on the first line is that of the site', () => {
  const text = flowed(`
English Translation May 10, 2019 Summary of Consolidated Earnings Report for the Fiscal Year Ended March 31, 2019 (Japanese GAAP)
Name of listed company: Hirado Haulage Co., Ltd. Listed stock exchanges: Tokyo Code: 9098 (URL: https://www.hirado.example/)
Representative: Kei Arai, President Scheduled date of dividend payment: June 28, 2019 (Millions of yen, rounded down)
1. Consolidated Financial Results for Fiscal Year Ended March 31, 2019 (from April 1, 2018 to March 31, 2019)
Revenues Operating income Ordinary income ¥ million % ¥ million % ¥ million %
Fiscal Year Ended Mar. 31, 2019 909,105 (0.8) 54,778 7.8 62,394 4.8 Fiscal Year Ended Mar. 31, 2018 916,929 9.8 50,811 24.3 59,563 18.8
`)
  for (const title of ['', 'english translation may 10, 2019 summary of consolidated ... · earnings report\n\n']) {
    const { headline, announcedOn, place, issuer } = earnings(title + text)
    expect({ headline, announcedOn, place, issuer }).toEqual({
      headline: 'Summary of Consolidated Earnings Report for the Fiscal Year Ended March 31, 2019 (Japanese GAAP)',
      announcedOn: '2019-05-10',
      place: undefined,
      issuer: { name: 'Hirado Haulage Co., Ltd.', listings: [{ exchange: 'TSE', code: '9098' }] },
    })
  }
})

test('tables that print no unit have that to which the text rounds its amounts', () => {
  for (const rounded of ['Fractions of less than ¥1 million are discarded.', 'Amounts are rounded down to the nearest million yen.'])
    expect(
      firsts(`Consolidated Financial Results for the Nine Months Ended December 31, 2019
Hirado Optics Co., Ltd. (TSE: 7799)
(${rounded})
Net sales
Operating income
December 31, 2019
52,570
(4.9)
4,931
(14.1)
December 31, 2018
55,278
13.9
5,740
15.3
`),
    ).toEqual([
      ['2019-12-31', 52_570_000_000],
      ['2018-12-31', 55_278_000_000],
    ])
})

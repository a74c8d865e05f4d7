/** Prints of revised forecasts: what stands around a table and is none of its columns, and what its words rest on. */
import { describe, expect, test } from 'vitest'
import { safeParseForecastRevision, safeParseRelease, verifyRelease } from '../../src/index.js'

function read(text: string) {
  const result = safeParseForecastRevision(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

const figure = (record: ReturnType<typeof read>, metric: string, n = 0) =>
  record.revisions?.[n]?.figures.find((one) => one.metric === metric)
const yen = (amount: number) => ({ amount, currency: 'JPY' })

const HEAD = `Katsura Revises Downward Consolidated Financial Forecasts
July 24, 2019
Katsura Corporation (TSE: 6599) today announced a downward revision to its consolidated financial forecasts, originally announced on April 23, 2019.
`

describe('columns under the head of their group', () => {
  const rows = (
    more: string,
    end: string,
  ): string => `Net sales | 750,000 | 740,000 | (10,000 | ) | (1.3 | %) |${more && ` 755,447 |`}${end}
Operating profit | 75,000 | 75,000 | - | - |${more && ` 96,223 |`}${end}
Profit attributable to owners of the parent | 57,000 | 37,000 | (20,000 | ) | (35.1 | %) |${more && ` 78,467 |`}${end}
`
  const caption = 'Revised consolidated financial forecasts (IFRS)\nFrom April 1, 2019 to September 30, 2019 (Millions of yen)\n'
  const titles = 'Previous forecast (April 23, 2019) | Revised Forecast | Change (amount) | Change (percent) | ||||\n'
  const groups = 'For the six months ending September 30, 2019 | (Reference) For the six months ended September 30, 2018 | ||||||\n'

  test.each(['', ' ||'])('the results of a year before, which have no title of their own (%s)', (end) => {
    const record = read(`${HEAD}${caption}${groups}${titles}${rows('more', end)}`)
    expect(record.revisions?.[0]?.period).toMatchObject({ kind: 'year-to-date', quarter: 2, from: '2019-04-01', to: '2019-09-30' })
    expect(figure(record, 'profitAttributableToOwnersOfParent')).toMatchObject({
      previous: yen(57_000_000_000),
      revised: yen(37_000_000_000),
      change: yen(-20_000_000_000),
      changePercent: -35.1,
      priorYear: yen(78_467_000_000),
    })
  })

  test('a period that is over is not that of the forecast', () => {
    const record = read(`${HEAD}${caption}${groups}${titles}${rows('', '')}`)
    expect(record.revisions?.[0]?.period).toMatchObject({ from: '2019-04-01', to: '2019-09-30' })
  })

  test('the line above the titles is no column, where rows hold one cell more than there are titles', () => {
    const result = safeParseRelease(`${HEAD}${caption}${titles}${rows('more', '')}`)
    expect(result.success ? JSON.stringify(result.data.record) : '').not.toContain('"revised":{"amount":-20000000000')
    expect(result.success).toBe(false)
  })
})

test('the half of which a table tells, below words of the whole year', () => {
  const record =
    read(`TOKYO, July 30, 2015 - Katsura says that its results for the first half of 2015 are not those of the forecast announced on May 8, 2015. It has also revised the forecast for full-year 2015.
1. Difference between forecast and actual consolidated results for Jan. 1 - June 30, 2015
(Millions of yen)
Net sales Operating income Ordinary income
Earlier forecast (A) 403,000 13,000 11,000
(Announced on May 8, 2015)
Actual results (B) 396,980 16,109 15,500
(B) - (A) (6,020) 3,109 4,500
`)
  expect(record.stage).toBe('difference')
  expect(record.revisions?.[0]).toMatchObject({
    period: { kind: 'year-to-date', quarter: 2, from: '2015-01-01', to: '2015-06-30' },
    previouslyAnnouncedOn: '2015-05-08',
  })
})

test('the tables below a heading with the unit, columns named by days and "B minus A"', () => {
  const titles = '\tMay 12, 2023 (A)\tAugust 9, 2023 (B)\tB minus A\t%\n'
  const record = read(`August 9, 2023
Katsura Corporation
Notice of Revision of the Interim and Full-year Forecasts
Katsura Corporation has today lowered the forecasts of May 12, 2023.
1. Forecasts (unit: thousand yen)
(1) Consolidated, six months to September 30, 2023 (2nd quarter cumulative)
${titles}Net sales\t6,150,000\t5,820,000\t▲330,000\t▲5.4
Operating profit (loss)\t310,000\t▲45,000\t▲355,000\t-

(2) Consolidated, year to March 31, 2024
${titles}Net sales\t12,800,000\t12,300,000\t▲500,000\t▲3.9
Operating profit\t720,000\t360,000\t▲360,000\t▲50.0
`)
  expect(figure(record, 'operatingProfit')).toMatchObject({
    previous: yen(310_000_000),
    revised: yen(-45_000_000),
    change: yen(-355_000_000),
  })
  expect(record.revisions?.[1]?.period).toMatchObject({ kind: 'full-year', fiscalYearEnd: '2024-03-31' })
  expect(figure(record, 'netSales', 1)).toMatchObject({ previous: yen(12_800_000_000), revised: yen(12_300_000_000), changePercent: -3.9 })
})

test('figures below zero at the beginning of a line open no item', () => {
  const record =
    read(`News Release Dated June 29, 2007 Company: Katsura Corporation Listing: The Tokyo Stock Exchange Mothers Market Stock code: 7799
Notice of Revisions to Operating Forecasts
Katsura Corporation revises its forecasts for the fiscal year ended May 31, 2007 (June 1, 2006 - May 31, 2007), announced on April 13, 2007.
Yen in millions, %
Sales
Ordinary
income
Net income
Previous forecast (A)
1,954 45
(30)
Revised forecast (B)
1,909 24
(43)
Change (B - A)
(44)
(20) (13)
Percentage change (%)
(2.3)
(45.2) -
`)
  expect(record.announcedOn).toBe('2007-06-29')
  expect(figure(record, 'ordinaryProfit')).toMatchObject({ change: yen(-20_000_000), changePercent: -45.2 })
  expect(figure(record, 'profit')).toMatchObject({ previous: yen(-30_000_000), revised: yen(-43_000_000), change: yen(-13_000_000) })
})

test('a head that lost what its figure is per, over empty cells: no figure of its own name', () => {
  const record = read(`${HEAD}Revisions to consolidated forecasts for the fiscal year ending March 31, 2020 |
||||||||||
Sales | Operating profit | Ordinary income | Net income |
Net income per |
||||||
(Million yen) | (Million yen) | (Million yen) | (Million yen) | (Yen) | ||||||
Previous forecast (A) | 155,830 | 15,200 | 15,700 | 8,250 | 197.98 | |||||
Revised forecast (B) | 157,270 | 15,900 | 16,350 | 8,700 | 210.08 | |||||
Change (B - A) | 1,440 | 700 | 650 | 450 | ||||||
Percentage change (%) | 0.9 | 4.6 | 4.1 | 5.5 | ||||||
`)
  expect(figure(record, 'profit')).toMatchObject({ previous: yen(8_250_000_000), revised: yen(8_700_000_000), changePercent: 5.5 })
  expect(figure(record, 'earningsPerShare')).toBeUndefined()
})

test('"(U.S. GAAP)", and earnings per share that a bracket spells out', () => {
  const record = read(`${HEAD}Revised consolidated forecasts (U.S. GAAP) for the year ending March 31, 2020
From April 1, 2019 to March 31, 2020 (Millions of yen, except per share amounts)
  Previous forecast (April 23, 2019) Revised Forecast Change (amount) Change (percent)
Net sales 570,000 580,000 10,000 1.8%
Operating income 58,000 67,000 9,000 15.5%
Basic EPS (Net income per share attributable to the Company) 251.27 287.17 n.a. n.a.
`)
  expect(record.revisions?.[0]?.accountingStandard).toBe('US-GAAP')
  expect(figure(record, 'earningsPerShare')).toMatchObject({ previous: yen(251.27), revised: yen(287.17) })
})

describe('words near a forecast that are none of it', () => {
  const table = `Revision of the forecast for the fiscal year ending March 2025 (April 1, 2024 - March 31, 2025)
(Million yen)
Net sales Operating profit Ordinary profit
Previous forecasts (A) 34,000 2,900 3,000
Revised forecasts (B) 36,000 3,100 3,300
`
  test('a record date is no day of an announcement', () => {
    const record = read(`October 31, 2024
Katsura Corporation
Notice of Revision of Forecasts
Katsura Corporation announced a revision of the forecasts, the interim dividend with the record date of September 30, 2024, and its payment.
${table}`)
    expect(record.revisions?.[0]?.previouslyAnnouncedOn).toBeUndefined()
  })

  test('"consolidated subsidiaries" name companies, no scope', () => {
    const record = read(`October 31, 2024
Katsura Corporation
Notice of Revision of Forecasts
Katsura Corporation revised the forecasts that were announced on May 10, 2024. Part of the plans of some consolidated subsidiaries ends.
${table}`)
    expect(record.revisions?.[0]).toMatchObject({ previouslyAnnouncedOn: '2024-05-10' })
    expect(record.revisions?.[0]?.scope).toBeUndefined()
  })

  test('a year that ended long before is not that of a dividend still to be paid', () => {
    const record = read(`Announcement of Revision of Dividend Forecast for the Fiscal Year Ending March 31, 2008
November 8, 2007
Katsura Corporation announces that its Board of Directors resolved the following interim dividend. The forecast of the year-end dividend is revised.
Contents of the dividends
Interim dividends resolved Latest forecast (announced on May 10, 2007) Interim dividends for the fiscal year ended March 31, 2007 Cash dividends per share 11.5yen 9yen 6.5yen
Dividend per Share Record Dates Interim-end Year-end Annual total Previous Forecast (May 10, 2007) 9yen 9yen 18yen Revised Forecast 11.5yen 23yen Results of this fiscal year ending March 2008 11.5yen Results of this fiscal year ended March 2007 6.5yen 11.5yen 18yen
`)
    expect(record.headline).toBe('Announcement of Revision of Dividend Forecast for the Fiscal Year Ending March 31, 2008')
    expect(record.dividend).toMatchObject({ fiscalYearEnd: '2008-03-31', previous: { annual: yen(18) }, revised: { annual: yen(23) } })
  })
})

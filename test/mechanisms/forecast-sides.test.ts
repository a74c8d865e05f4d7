import { describe, expect, test } from 'vitest'
import { linesOf, readRevision } from '../support/revisions.js'

const yen = (amount: number) => ({ amount, currency: 'JPY' })
const notice = (...body: string[]): string =>
  `November 6, 2015\nMinakami Optical Co., Ltd.\nNotice of Revision of Forecast\n\nMinakami Optical Co., Ltd. has revised its consolidated forecast for the fiscal year ending March 31, 2016 (April 1, 2015 to March 31, 2016), announced on May 12, 2015.\n\n${body.join('\n')}\n`

describe('what is set side by side', () => {
  test('a percentage in brackets under a title of its own is no aside of the change before it', () => {
    const text = notice(
      '(Millions of yen)',
      '\tInitial forecast\tUpdated forecast\tAmount of change\tRate of change',
      'Net sales\t7,100\t6,600\t(500)\t(7.0)%',
      'Operating profit\t330\t150\t(180)\t(54.5)%',
      'Ordinary profit\t320\t120\t(200)\t(62.5)%',
    )
    expect(linesOf(readRevision(text))).toEqual([
      'netSales 7100000000 6600000000 -500000000 -7 -',
      'operatingProfit 330000000 150000000 -180000000 -54.5 -',
      'ordinaryProfit 320000000 120000000 -200000000 -62.5 -',
    ])
  })

  test('results that a line only refers to are those of the year before', () => {
    const text = notice(
      '(Unit: Millions of yen)',
      'Net sales Ordinary income Net income',
      'Previously-announced prospects (A) 21,000 1,400 800',
      'Present prospects (B) 22,500 1,700 950',
      '(guidance) Full-year results',
      'as of March 31, 2015',
      '20,118 1,302 744',
    )
    expect(linesOf(readRevision(text))).toEqual([
      'netSales 21000000000 22500000000 - - 20118000000',
      'ordinaryProfit 1400000000 1700000000 - - 1302000000',
      'profit 800000000 950000000 - - 744000000',
    ])
  })

  test('a unit printed under the table', () => {
    const text = notice(
      'Net sales Ordinary income Net income',
      'Previous forecast 4,400 310 190',
      'Revised forecast 4,100 220 120',
      'Unit: millions of yen',
    )
    expect(linesOf(readRevision(text))[0]).toBe('netSales 4400000000 4100000000 - - -')
  })

  test('distributions per unit are a column of none of the figures', () => {
    const text = notice(
      ' Operating revenue (millions of yen) Operating income (millions of yen) Net income (millions of yen) Distribution per unit (yen)',
      'Previous forecast (A) 9,120 4,410 3,870 2,410',
      'Revised forecast (B) 9,300 4,520 3,960 2,466',
    )
    expect(linesOf(readRevision(text))).toEqual([
      'netSales 9120000000 9300000000 - - -',
      'operatingProfit 4410000000 4520000000 - - -',
      'profit 3870000000 3960000000 - - -',
    ])
  })
})

describe('figures that are none of ours', () => {
  test('business profit, gross sales and profit from business activities keep their columns', () => {
    const text = notice(
      '(Billions of yen)',
      'Gross sales Sales revenue Business profit Profit from business activities Profit before income taxes',
      'Previous forecast (A) 52.0 30.0 3.1 2.9 2.8',
      'Revised forecast (B) 53.5 31.2 3.4 3.3 3.1',
    )
    expect(linesOf(readRevision(text))).toEqual(['netSales 30000000000 31200000000 - - -', 'profitBeforeTax 2800000000 3100000000 - - -'])
  })

  test('a table that goes on below is of the same revision', () => {
    const text = notice(
      '(Millions of yen)',
      ' Net sales Operating profit',
      'Previous forecast (A) 52,000 3,100',
      'Revised forecast (B) 53,500 3,400',
      '(Reference) Results of the',
      '51,044 2,951',
      'previous fiscal year (The fiscal year ended March 31, 2015)',
      ' Profit before tax Profit attributable to owners of parent',
      'Previous forecast (A) 2,800 1,700',
      'Revised forecast (B) 3,100 1,900',
    )
    const record = readRevision(text)
    expect(record.revisions?.length).toBe(1)
    expect(linesOf(record)).toEqual([
      'netSales 52000000000 53500000000 - - 51044000000',
      'operatingProfit 3100000000 3400000000 - - 2951000000',
      'profitBeforeTax 2800000000 3100000000 - - -',
      'profitAttributableToOwnersOfParent 1700000000 1900000000 - - -',
    ])
  })

  test('a row of a full year by its last day is of the year before', () => {
    const text = notice(
      '(Millions of yen)',
      ' Net sales Operating profit',
      'Previous prospect (A) 52,000 3,100',
      'Present prospect (B) 53,500 3,400',
      'Full-year position as of March 31, 2015 51,044 2,951',
    )
    expect(linesOf(readRevision(text))[0]).toBe('netSales 52000000000 53500000000 - - 51044000000')
  })
})

describe('heads that are torn', () => {
  test('a noun that was lost with its line leaves the column where it is; ranges in words', () => {
    const text = notice(
      '(Millions of yen; %)',
      '  Net sales Operating income Ordinary',
      'Net income',
      'Previous forecast (A) 61,000 3,100 to 3,400 2,900 to 3,200 1,700 to 1,900',
      'Revised forecast (B) 60,200 2,500 2,400 1,350',
    )
    expect(linesOf(readRevision(text))).toEqual([
      'netSales 61000000000 60200000000 - - -',
      'operatingProfit 3100000000~3400000000 2500000000 - - -',
      'ordinaryProfit 2900000000~3200000000 2400000000 - - -',
      'profit 1700000000~1900000000 1350000000 - - -',
    ])
  })

  test('core operating income stands before operating income; a decimal alone on its line is no page', () => {
    const heads = [
      'Sales',
      'Core',
      'Operating',
      'Net Income',
      'Earnings',
      'Operating',
      'Attributable to',
      'Revenue',
      'Income',
      'Owners of the',
      'per Share',
      'Income',
      '(yen)',
      'Parent',
    ]
    const text = notice(
      '(Millions of yen)',
      ...heads,
      ...['Previous forecast (A)', '310,000', '21,000', '20,000', '12,000', '44.10'],
      ...['Revised forecast (B)', '314,000', '24,000', '22,500', '14,000', '51.45'],
      ...['Change (B-A)', '4,000', '3,000', '2,500', '2,000'],
      ...['Change (%)', '1.3', '14.3', '12.5', '16.7'],
    )
    expect(linesOf(readRevision(text.replaceAll('\n', '\n\n')))).toEqual([
      'netSales 310000000000 314000000000 4000000000 1.3 -',
      'operatingProfit 20000000000 22500000000 2500000000 12.5 -',
      'profitAttributableToOwnersOfParent 12000000000 14000000000 2000000000 16.7 -',
      'earningsPerShare 44.1 51.45 - - -',
    ])
  })
})

describe('days', () => {
  const table = ['(Millions of yen)', ' Net sales Ordinary income', 'Previous forecast 4,400 310', 'Revised forecast 4,100 220']

  test('a year through its last day ends with it', () => {
    const text = notice('Forecast for the fiscal year through March 31, 2016', ...table).replace(/ending March 31, 2016/, 'under way')
    expect(readRevision(text).revisions?.[0]?.period.fiscalYearEnd).toBe('2016-03-31')
  })

  test('results that are still to be announced are no earlier forecast', () => {
    const text = notice('The results will be explained on November 11, 2015, when they are announced on November 11, 2015.', ...table)
    expect(readRevision(text).revisions?.[0]?.previouslyAnnouncedOn).toBe('2015-05-12')
  })
})

test('dividends whose rows are printed on in one line: what was paid so far tells which payment is left out', () => {
  const text = notice(
    'Net sales are unchanged at 4.4 billion yen.',
    '',
    'Projected dividend per share',
    '',
    'Interim Year-end Annual Previous Forecasts 21.00 33.00 Revised Forecasts 25.00 37.00 Actual Results for the',
    '',
    'current FY 12.00 Actual Results for the',
    '',
    'previous FY (FY2015/3) 12.00 20.00 32.00',
    '',
    '4',
  )
  expect(readRevision(text).dividend).toEqual({
    fiscalYearEnd: '2016-03-31',
    previous: { yearEnd: yen(21), annual: yen(33) },
    revised: { yearEnd: yen(25), annual: yen(37) },
    priorYear: { secondQuarter: yen(12), yearEnd: yen(20), annual: yen(32) },
  })
})

test('the year in the bracket behind last year’s results is not that of the dividends', () => {
  const text = `November 4, 2015
Minakami Optical Co., Ltd.
Notice of Revision of Dividend Forecast
Minakami Optical Co., Ltd. has revised its dividend forecast for the fiscal year ending March 31, 2016.
1. Details of the interim dividend
Amount decided | Results for the previous fiscal year (interim dividend in the fiscal year ended March 31, 2015) |
Dividend per share | 6.00 yen | 9.00 yen |
2. Details of the revision
Annual dividend
End of second quarter | Year-end | For the year |
Previous forecast | 6.00 yen | 6.00 yen | 12.00 yen |
Revised forecast | 6.00 yen | 8.00 yen | 14.00 yen |
`
  expect(readRevision(text).dividend?.fiscalYearEnd).toBe('2016-03-31')
})

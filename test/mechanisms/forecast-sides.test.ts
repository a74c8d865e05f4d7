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

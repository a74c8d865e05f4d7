import { describe, expect, test } from 'vitest'
import { safeParseRelease, verifyRelease } from '../../src/index.js'
import type { ForecastRevision } from '../../src/releases/forecast-revision/record.js'

function read(text: string): ForecastRevision {
  const result = safeParseRelease(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  const { record } = result.data
  if (record.type !== 'forecast-revision') throw new Error(`read as ${record.type}`)
  return record
}

/** Figures as short lines in millions: metric, then before, after, change, percent, a year ago; a dash for what is absent. */
function lines({ revisions = [] }: ForecastRevision): string[] {
  const amount = (value: unknown): string => {
    if (value === undefined) return '-'
    return typeof value === 'number' ? String(value) : String((value as { amount: number }).amount / 1e6)
  }
  return revisions.flatMap(({ figures }) =>
    figures.map(({ metric, previous, revised, change, changePercent, priorYear }) =>
      [metric, ...[previous, revised, change, changePercent, priorYear].map(amount)].join(' '),
    ),
  )
}

const notice = (table: string): string =>
  `June 12, 2013\nHoshikawa Instruments Corporation\nNotice of Revised Business Forecast\n\nHoshikawa Instruments Corporation today revised its forecast announced on February 4, 2013.\n\nConsolidated forecast for FY2013 (January 1, 2013-December 31, 2013)   (billion yen)\n${table}`

describe('tables whose columns are what is set side by side', () => {
  test('marks stand before the titles, several on one line, a year alone is the one before', () => {
    const text = notice(`  (A)
Revised Forecast
(Jun. 12, 2013)
(B)
Previous Forecast
(Feb. 4, 2013)
(A) – (B) (A)/(B) FY2012
Net sales 91.0 96.0 -5.0 -5.2% 94.4
Income (loss) before income taxes and minority interest 4.2 6.0 -1.8 -30.0% 7.1
`)
    const record = read(text)
    expect(lines(record)).toEqual(['netSales 96000 91000 -5000 -5.2 94400', 'profitBeforeTax 6000 4200 -1800 -30 7100'])
    expect(record.revisions?.[0]?.previouslyAnnouncedOn).toBe('2013-02-04')
  })

  test('a ratio that is no change, and a change the other way round, are left out; a short row has what is not computed', () => {
    const head = '(A)\nPrevious Forecast\n(B)\nRevised Forecast\n'
    const rows = (b: string, a: string) =>
      `Net sales 80.0 88.0 ${b} 110.0%\nIncome (loss) from continuing operations, before income taxes 5.0 6.0 ${a} 120.0%\nNet income per share 24.50 yen 27.50 yen\n`
    expect(lines(read(notice(`${head}(B) – (A) (B)/(A)\n${rows('+8.0', '+1.0')}`)))).toEqual([
      'netSales 80000 88000 8000 - -',
      'profitBeforeTax 5000 6000 1000 - -',
      'earningsPerShare 0.0000245 0.0000275 - - -',
    ])
    expect(lines(read(notice(`${head}(A) – (B) (A)/(B)\n${rows('-8.0', '-1.0')}`)))[0]).toBe('netSales 80000 88000 - - -')
  })

  test('titles of several lines between bars, a change from last year, a row within a bracket', () => {
    const text = notice(
      ['', 'Revised\nForecast', 'Change from\nFebruary\nForecast', 'February\nForecast', 'Change from\nfiscal 2012\nActual Results']
        .concat(['Fiscal 2012\nActual Results', 'Net sales', '¥91.0', '-5.2', '%', '¥96.0', '-3.6', '%', '¥94.4'])
        .concat(['Operating income (loss)', '(2.5', ')', '-', '3.0', '-', '4.4'])
        .concat(['(Equity in net income (loss) of\naffiliates recorded within\noperating income (loss))', '0.1', '-', '0.2', '-', '0.3'])
        .concat(['Net income (loss)', '(1.5', ')', '-', '1.0', '-', '2.1', ''])
        .join('\n|\n'),
    )
    expect(lines(read(text))).toEqual([
      'netSales 96000 91000 - -5.2 94400',
      'operatingProfit 3000 -2500 - - 4400',
      'profit 1000 -1500 - - 2100',
    ])
  })

  test('a currency printed once, amounts with their scale, "Unchanged"', () => {
    const text = `June 12, 2013\nHoshikawa Instruments Corporation\nNotice of Revised Forecast\n\nHoshikawa Instruments Corporation revised its forecast for the fiscal year ending December 31, 2013.\n
Current Forecast
Change from
May Forecast

May Forecast
Net sales ¥910 billion Unchanged ¥910 billion
Operating income (loss) (12 billion)
-
31 billion
Income before income taxes 24 billion -40% 40 billion
`
    expect(lines(read(text))).toEqual([
      'netSales 910000 910000 - - -',
      'operatingProfit 31000 -12000 - - -',
      'profitBeforeTax 40000 24000 - -40 -',
    ])
  })
})

test('a unit before the titles of columns on one line, changes in percent behind changes, a change without its sign', () => {
  const text = `Notice of Revised Forecast

Hoshikawa Instruments Corporation today announced a downward revision to its forecast for the full fiscal year ending December 31, 2013.

Revised forecast for fiscal year 2013
Domestic basis11

Yen in billions Previous FY13 Forecast Revised FY13 Forecast Change in forecast
Revenues 96.0 91.0 -5.0 (-5.2%)
Operating profit 6.0 4.2 1.8 (-30.0%)
Operating margin % 6.3% 4.6% -1.7 ppt
Net income2 3.0 2.4 0.6 (-20.0%)
`
  expect(lines(read(text))).toEqual(['netSales 96000 91000 - -5.2 -', 'operatingProfit 6000 4200 - -30 -', 'profit 3000 2400 - -20 -'])
})

test('a point that may be a comma: the number is left out, its changes are not', () => {
  const text = `June 12, 2013
Hoshikawa Instruments Corporation
Notice of Differences between Forecasts and Results

Hoshikawa Instruments Corporation announces differences from the forecasts for the first six months of the fiscal year ending December 31, 2013 published on February 4, 2013.

1. Differences for the first six months of the fiscal year ending December 31, 2013 (January 1, 2013 - June 30, 2013)
(millions of yen)
 | Net sales | Operating income | Ordinary income | Net income per share (yen)
Previous forecast (A) | 41,000 | 6,300 | 6,400 | 61.75
Results (B) | 43,200 | 8.035 | 8,200 | 70.10
Change (B-A) | 2,200 | 1,735 | 1,800
Results of the previous year | 40,100 | 5,829 | 5,900 | 55.20

2. Revision of the full-year forecast for the fiscal year ending December 31, 2013 (January 1, 2013 - December 31, 2013)
(millions of yen)
 | Net sales | Operating income | Ordinary income | Net income per share (yen)
Previous forecast (A) | 82,000 | 12,300 | 12,400 | 120.50
Revised forecast (B) | 85,000 | 14,000 | 14,100 | 131.20
`
  const record = read(text)
  expect(lines(record).slice(0, 3)).toEqual([
    'netSales 41000 43200 2200 - 40100',
    'operatingProfit 6300 - 1735 - 5829',
    'ordinaryProfit 6400 8200 1800 - 5900',
  ])
  expect(record.revisions?.map(({ previouslyAnnouncedOn }) => previouslyAnnouncedOn)).toEqual(['2013-02-04', undefined])
})

test('cells glued to each other and to the year before them, the last with a point', () => {
  const text = `June 12, 2013
Hoshikawa Instruments Corporation
Notice of Revised Forecast

Consolidated forecast for the fiscal year ending December 31, 2013
 RevenueOperating profitProfit attributable to owners of parentBasic earnings per share
Millions of yenMillions of yenMillions of yenYen
Previous forecast (A)91,00012,3007,41061.75
Revised forecast (B)88,0009,100(3,300)(27.50)
Increase/decrease (B-A)(3,000)(3,200)(10,710)-
Change (%)-3.3-26.0--
(Reference) Results for the fiscal year ended December 31, 201294,40411,0606,10250.85
`
  expect(lines(read(text))).toEqual([
    'netSales 91000 88000 -3000 - 94404',
    'operatingProfit 12300 9100 -3200 - 11060',
    'profitAttributableToOwnersOfParent 7410 -3300 -10710 - 6102',
    'earningsPerShare 0.00006175 -0.0000275 - - 0.00005085',
  ])
})

import { describe, expect, test } from 'vitest'
import { safeParseForecastRevision, safeParseRelease } from '../../src/index.js'

function read(text: string) {
  const result = safeParseForecastRevision(text)
  if (!result.success) throw result.error
  return result.data
}

/** Figures as short lines: metric, then before, after, change, percent; a dash for what is absent. */
const lines = (text: string): string[] =>
  (read(text).record.revisions ?? []).flatMap(({ figures }) =>
    figures.map(({ metric, previous, revised, change, changePercent }) =>
      [
        metric,
        ...[previous, revised, change].map((value) =>
          value === undefined ? '-' : 'amount' in value ? value.amount : `${value.low}~${value.high}`,
        ),
        changePercent ?? '-',
      ].join(' '),
    ),
  )

const HEAD = `Tsubame Valves Co., Ltd.
August 2, 2021
Notice of Revision of Earnings Forecast
Tsubame Valves Co., Ltd. revises its forecast for the fiscal year ending March 31, 2022 announced on May 13, 2021.
(Millions of yen)
`

describe('one cell a line', () => {
  test('a small number inside a row is a cell, one behind a full row the page’s', () => {
    const heads = 'Net sales\nOperating income\nOrdinary income\nNet income\n'
    const text = `${HEAD}${heads}Previous forecast (A)\n3,100\n210\n190\n120\nRevised forecast (B)\n2,640\n2\n1\n(35)\nChange (B-A)\n(460)\n(208)\n(189)\n(155)\nChange (%)\n(14.8)\n(99.0)\n(99.5)\n-\n1\nReasons for revision\nOrders came late.`
    expect(lines(text)).toEqual([
      'netSales 3100000000 2640000000 -460000000 -14.8',
      'operatingProfit 210000000 2000000 -208000000 -99',
      'ordinaryProfit 190000000 1000000 -189000000 -99.5',
      'profit 120000000 -35000000 -155000000 -',
    ])
  })

  test('a dash on a line of its own is an empty cell, no minus of the next', () => {
    const text = `${HEAD}Net sales\nOperating income\nNet income\nNet income per share (yen)\nPrevious forecast (A)\n880\n90\n60\n12.40\nRevised forecast (B)\n880\n90\n75\n15.50\nIncrease/\n-\n-\n15\ndecrease (B-A)\n`
    expect(lines(text)).toEqual([
      'netSales 880000000 880000000 - -',
      'operatingProfit 90000000 90000000 - -',
      'profit 60000000 75000000 15000000 -',
      'earningsPerShare 12.4 15.5 - -',
    ])
  })

  test('heads of two words, a word a line', () => {
    const text = `Notice Concerning Revision of Operating Forecast
Kawabe Residence Investment Corporation today announced the revision of its forecast for the fiscal period ending January 31, 2020 (from August 1, 2019 to January 31, 2020).
1. Revision of the operating forecast for the fiscal period ending January 31, 2020 (millions of yen)
Distribution
Operating
Operating
Ordinary
Net
in excess of
Earnings
Revenue
Profit
Income
Income
per Unit
Previous forecast
4,010
1,905
1,630
1,629
3,310
(A)
Revised forecast
4,120
1,980
1,702
1,701
3,455
(B)
Amount of change
110
75
72
72
145
(B) - (A)
Rate of change
2.7%
3.9%
4.4%
4.4%
4.4%
`
    expect(lines(text)).toEqual([
      'netSales 4010000000 4120000000 110000000 2.7',
      'operatingProfit 1905000000 1980000000 75000000 3.9',
      'ordinaryProfit 1630000000 1702000000 72000000 4.4',
      'profit 1629000000 1701000000 72000000 4.4',
    ])
    expect(read(text).record.revisions?.[0]?.period).toEqual({
      kind: 'full-year',
      fiscalYearEnd: '2020-01-31',
      from: '2019-08-01',
      to: '2020-01-31',
    })
  })
})

describe('rows of changes', () => {
  test('that are named alike are told by their cells', () => {
    const text = `${HEAD}Net sales\tOperating income\tOrdinary income
Previous forecast (A)\t6,000\t500\t480
Revised forecast (B)\t6,300\t550\t420
Change\t300\t50\t(60)
Change\t5.0\t10.0\t(12.5)
`
    expect(lines(text)).toEqual([
      'netSales 6000000000 6300000000 300000000 5',
      'operatingProfit 500000000 550000000 50000000 10',
      'ordinaryProfit 480000000 420000000 -60000000 -12.5',
    ])
  })

  test('percentages stand under the changes where dashes stand alike, though another column has the same', () => {
    const text = `${HEAD}Net sales\nOperatingincome\nRecurringprofit\nNet income\nNet incomeper share (yen)\nPrevious forecast (A)\n700\n80\n80\n40\n20.00\nRevised forecast (B)\n700\n80\n80\n30\n15.00\nChange (B-A)\n-\n-\n-\n(10)\nChange (%)\n-\n-\n-\n(25.0)\n`
    expect(lines(text)).toEqual([
      'netSales 700000000 700000000 - -',
      'operatingProfit 80000000 80000000 - -',
      'ordinaryProfit 80000000 80000000 - -',
      'profit 40000000 30000000 -10000000 -25',
      'earningsPerShare 20 15 - -',
    ])
  })

  test('a currency in one cell of a column is that of the others', () => {
    const text = `${HEAD.replace('Millions of yen', 'Unit: millions')}| | Net sales | Net income per share |
| --- | --- | --- |
| Previous forecast (A) | 950 | yen sen 8.15 |
| Revised forecast (B) | 900 | -2.40 |
`
    expect(lines(text)).toEqual(['earningsPerShare 8.15 -2.4 - -'])
  })
})

describe('the day of the earlier forecast', () => {
  const table = `(Millions of yen)
Net sales\tOperating income
Previous forecast (A)*\t6,000\t500
Revised forecast (B)\t6,300\t550
`
  const day = (text: string) => read(text).record.revisions?.[0]?.previouslyAnnouncedOn

  test('is not that of the dividend forecast', () => {
    const lead =
      'Tsubame Valves Co., Ltd. has revised the earnings forecast announced on May 13, 2021 and the dividend forecast announced on June 4, 2021 for the fiscal year ending March 31, 2022.\n'
    expect(day(lead + table)).toBe('2021-05-13')
  })

  test('stands in the note to which a star points', () => {
    const lead = 'Notice of Revised Forecast\nRevised forecast for the fiscal year ending March 31, 2022\n'
    expect(day(`${lead}${table}* Announced on May 13, 2021.\n`)).toBe('2021-05-13')
    expect(day(`${lead}${table}** Announced on May 13, 2021.\n`)).toBeUndefined()
  })
})

test('the day on which a thing was done is not that of the earlier forecast', () => {
  const text = `Notice of Extraordinary Income and Revision of Earnings Forecasts
Hagi Paper Co., Ltd. sold land. The sale was completed on June 10, 2025. The company also revised its consolidated forecast for the fiscal year ending March 2026. Net income is now forecast at ¥2,800 million, up from the prior forecast of ¥2,000 million.`
  expect(lines(text)).toEqual(['profit 2000000000 2800000000 - -'])
  expect(read(text).record.revisions?.[0]).not.toHaveProperty('previouslyAnnouncedOn')
})

describe('what stands above a table', () => {
  test('tells of results beside forecasts though a row is called revised', () => {
    const text = `June 3, 2014
Differences between the forecast and actual results for the fiscal year ended March 31, 2014
(Millions of yen)
Net sales\tOperating income
Previous forecast (A)\t6,000\t500
Revised forecast (B)\t6,300\t550
`
    expect(read(text).record.stage).toBe('difference')
  })

  test('a year whose number is not that of its end is another year; amounts with scales of their own; midterm', () => {
    const text = `## Upward revision of the estimate for this fiscal year

October 6, 2000

The estimate (April 1, 2000 - March 31, 2001) that was released on May 19, 2000 with the results for fiscal 1999 is raised.

1. Midterm estimate (April 1 - September 30, 2000)

Sales Midterm recurring profit Initial estimate (A) ¥310 billion ¥26 billion Revised estimate (B) ¥320 billion ¥29 billion

2. Full-term estimate (April 1, 2000 - March 31, 2001)

Sales Midterm recurring profit Initial estimate (A) ¥660 billion ¥45 billion Revised estimate (B) ¥670 billion ¥48 billion
`
    const { record } = read(text)
    expect(lines(text)).toEqual([
      'netSales 310000000000 320000000000 - -',
      'ordinaryProfit 26000000000 29000000000 - -',
      'netSales 660000000000 670000000000 - -',
      'ordinaryProfit 45000000000 48000000000 - -',
    ])
    expect(record.revisions?.map(({ period }) => period)).toEqual([
      { kind: 'year-to-date', quarter: 2, from: '2000-04-01', to: '2000-09-30' },
      { kind: 'full-year', from: '2000-04-01', to: '2001-03-31' },
    ])
    expect(record).toMatchObject({ headline: 'Upward revision of the estimate for this fiscal year', announcedOn: '2000-10-06' })
  })
})

test('a row without a title behind percentages is not theirs', () => {
  const text = `${HEAD}Net sales | Operating income | Net income |
Previous forecast (A) | 6,000 | 500 | 300 |
Revised forecast (B) | 6,300 | 550 | 240 |
Change (B-A) | 300 | 50 | (60) |
Change (%) | 5.0% | 10.0% | (20.0%) |
|
5,800 | 480 | 310 |
`
  expect(lines(text)).toEqual([
    'netSales 6000000000 6300000000 300000000 5',
    'operatingProfit 500000000 550000000 50000000 10',
    'profit 300000000 240000000 -60000000 -20',
  ])
})

test('notes behind the reasons are none of them', () => {
  const text = `${HEAD}Net sales\tOperating income
Previous forecast (A)\t6,000\t500
Revised forecast (B)\t6,300\t550
Reasons for revision
More valves were ordered by makers of trucks.
(Note) The forecasts rest on what is known today.
`
  expect(read(text).record.reason).toBe('More valves were ordered by makers of trucks.')
})

describe('revisions told in sentences', () => {
  const HEADLINE = 'Notice of Revision of Earnings Forecast\n'

  test('a fall in percent from one amount to another, behind the sentence that announces it; another period', () => {
    const text = `${HEADLINE}Inokuma Foods, Inc. has revised its consolidated earnings forecast for the fiscal year ending May 31, 2024. Ordinary income has dropped 40.0% from 1,500 million yen to 900 million yen, and net income has fallen 50% from 1,000 million yen to 500 million yen. For the six months ending November 30, 2023, the forecast of net sales has been raised from 8,000 million yen to 8,400 million yen.`
    expect(lines(text)).toEqual([
      'ordinaryProfit 1500000000 900000000 - -40',
      'profit 1000000000 500000000 - -50',
      'netSales 8000000000 8400000000 - -',
    ])
    expect(read(text).record.revisions?.map(({ period }) => period.kind)).toEqual(['full-year', 'year-to-date'])
  })

  test('by a change alone, whatever quarter its cause fell in', () => {
    const text = `${HEADLINE}Kii Pharma, Inc. announced today the revised forecast for the fiscal year ending March 31, 2023.
The operating profit forecast has been increased by 12.0 billion yen, or 10.0%, to 132.0 billion yen. This reflects an expected gain of 5.0 billion yen recognized during the first quarter of fiscal 2022.
The forecast for profit before tax has been increased by 9.0 billion yen, or 7.5%, to 129.0 billion yen.`
    expect(lines(text)).toEqual(['operatingProfit - 132000000000 12000000000 10', 'profitBeforeTax - 129000000000 9000000000 7.5'])
  })

  test('a figure told with two amounts is left out', () => {
    const text = `${HEADLINE}Kii Pharma, Inc. revised its forecast for the fiscal year ending March 31, 2023. The forecast of net sales is raised from 10 billion yen to 11 billion yen. The forecast of net income is raised from 1 billion yen to 2 billion yen. The forecast of net sales is raised from 10 billion yen to 12 billion yen.`
    expect(lines(text)).toEqual(['profit 1000000000 2000000000 - -'])
  })

  test('what sales will be is no result', () => {
    const result = safeParseRelease(`Financial Summary for the First Half
- Net sales will increase by 2.0% to 1,870.0 billion yen.
- Operating income will be 47.2 billion yen, down 7.3% from the previous year.`)
    expect(result.success && 'results' in result.data.record).toBe(false)
  })
})

describe('metrics down the side, heads on one line that blanks part', () => {
  const rows = (heads: string, ...cells: string[]) => lines(`${HEAD}\n${heads}\n${cells.join('\n')}\n`)

  test.each([
    ['over the cells', '                   Previous forecast   Revised forecast   Change   Change (%)'],
    ['beside the cells', '                   Previous forecast (A)     Revised forecast (B)     Change (B-A)   Change (%)'],
    ['with a title of the metrics', 'Item               Previous forecast   Revised forecast   Change   Change (%)'],
  ])('%s', (_, heads) => {
    expect(
      rows(
        heads,
        'Net sales          9,150               8,730              (420)    (4.6)',
        'Operating profit   640                 510                (130)    (20.3)',
      ),
    ).toEqual(['netSales 9150000000 8730000000 -420000000 -4.6', 'operatingProfit 640000000 510000000 -130000000 -20.3'])
  })

  test('more heads than cells: which are empty is not known', () => {
    const text = `${HEAD}\nPrevious forecast (A)   Revised forecast (B)   Change (%)\nNet sales          9,150  8,730\nOperating profit   640  510\n`
    expect(JSON.stringify(safeParseForecastRevision(text))).not.toContain('changePercent')
  })
})

test('a percent sign that is the title of the row below belongs to no number', () => {
  const text = `${HEAD}
               Sales    Operating   Net
                        income      income
Previous       9,150    640         410
Revised        9,730    710         470
Difference     +580     +70         +60
%              +6.3     +10.9       +14.6
`
  expect(lines(text)).toEqual([
    'netSales 9150000000 9730000000 580000000 6.3',
    'operatingProfit 640000000 710000000 70000000 10.9',
    'profit 410000000 470000000 60000000 14.6',
  ])
  expect(read(`${text}Headcount target +0.8     \n%              +4.7\n`).unread.map((mention) => mention.text)).toContain('+0.8')
})

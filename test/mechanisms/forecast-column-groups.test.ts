import { describe, expect, test } from 'vitest'
import { safeParseForecastRevision } from '../../src/index.js'

function read(text: string) {
  const result = safeParseForecastRevision(text)
  if (!result.success) throw result.error
  return result.data.record
}

/** Revisions as short lines: period and scope, then each figure before, after, change, percent, a year ago. */
function lines(text: string): string[] {
  return (read(text).revisions ?? []).flatMap(({ period, scope, figures }) => [
    [period.kind, period.quarter, period.fiscalYearEnd, scope].filter((word) => word !== undefined).join(' '),
    ...figures.map(({ metric, previous, revised, change, changePercent, priorYear }) =>
      [metric, ...[previous, revised, change].map(amount), changePercent ?? '-', amount(priorYear)].join(' '),
    ),
  ])
}
const amount = (money: object | undefined): unknown => (money === undefined ? '-' : 'amount' in money ? money.amount : 'range')

const HEAD = `Notice of Revision of Earnings Forecast
August 9, 2019
Tamagawa Optics Co., Ltd. (Code: 7790, TSE First Section)
`

describe('groups of columns', () => {
  test('groups need not be as wide as each other: results of the half year by themselves, a year ago behind the last', () => {
    const text = `${HEAD}
Consolidated forecast for the year ending December 31, 2019
(Millions of yen)
                       First half    Second half            Full year
                       (actual)      Previous   Revised     Previous   Revised   FY2018 actual
Net sales              6,120         7,300      6,900       13,420     13,020    12,811
Operating income       311           420        350         731        661       702
Net income             190           260        211         450        401       433
`
    expect(lines(text)).toEqual([
      'second-half consolidated',
      'netSales 7300000000 6900000000 - - -',
      'operatingProfit 420000000 350000000 - - -',
      'profit 260000000 211000000 - - -',
      'full-year 2019-12-31 consolidated',
      'netSales 13420000000 13020000000 - - 12811000000',
      'operatingProfit 731000000 661000000 - - 702000000',
      'profit 450000000 401000000 - - 433000000',
    ])
  })

  test('titles with one blank between them belong to the columns that begin with them', () => {
    const text = `${HEAD}
Consolidated forecast for the year ending December 31, 2019
(Millions of yen)
                First half       Full year
                Previous Revised Previous Revised Change
Net sales       6,300    6,120   13,420   13,020  -400
Net income      240      190     450      401     -49
`
    expect(lines(text)).toEqual([
      'year-to-date 2 2019-12-31 consolidated',
      'netSales 6300000000 6120000000 - - -',
      'profit 240000000 190000000 - - -',
      'full-year 2019-12-31 consolidated',
      'netSales 13420000000 13020000000 -400000000 - -',
      'profit 450000000 401000000 -49000000 - -',
    ])
  })

  test('of a part and the total beside it the total counts', () => {
    const text = `${HEAD}
Consolidated forecast for the year ending December 31, 2019 (billion yen)
                      Lenses                       Company total
                      Previous   Revised           Previous   Revised
Net sales             3.4        3.1               13.4       13.0
Operating income      0.2        0.1               0.7        0.6
`
    expect(lines(text)).toEqual([
      'full-year 2019-12-31 consolidated',
      'netSales 13400000000 13000000000 - - -',
      'operatingProfit 700000000 600000000 - - -',
    ])
    expect(() => lines(text.replace('Company total', 'Cameras      '))).toThrow()
  })

  test('figures of the group and of the parent side by side, their heads over two lines', () => {
    const text = `${HEAD}
Forecast for the year ending December 31, 2019
(Billions of yen)
                          Consolidated                          Non-consolidated
                          Net         Operating   Net           Net         Operating   Net
                          sales       income      income        sales       income      income
Previous forecast (A)     13.4        0.7         0.5           9.1         0.4         0.3
Revised forecast (B)      13.0        0.6         0.4           8.8         0.3         0.2
Change (B-A)              -0.4        -0.1        -0.1          -0.3        -0.1        -0.1
`
    expect(lines(text)).toEqual([
      'full-year 2019-12-31 consolidated',
      'netSales 13400000000 13000000000 -400000000 - -',
      'operatingProfit 700000000 600000000 -100000000 - -',
      'profit 500000000 400000000 -100000000 - -',
      'full-year 2019-12-31 non-consolidated',
      'netSales 9100000000 8800000000 -300000000 - -',
      'operatingProfit 400000000 300000000 -100000000 - -',
      'profit 300000000 200000000 -100000000 - -',
    ])
  })
})

describe('rows', () => {
  test('a table below has the heads of the one above where it prints none', () => {
    const text = `${HEAD}
1. Six months ended June 30, 2019
(Millions of yen)
                       Net sales   Operating income   Net income
Previous forecast      6,300       350                240
Revised forecast       6,120       311                190
2. Year ending December 31, 2019
Previous forecast      13,420      731                450
Revised forecast       13,020      661                401
`
    expect(lines(text)).toEqual([
      'year-to-date 2',
      'netSales 6300000000 6120000000 - - -',
      'operatingProfit 350000000 311000000 - - -',
      'profit 240000000 190000000 - - -',
      'full-year 2019-12-31',
      'netSales 13420000000 13020000000 - - -',
      'operatingProfit 731000000 661000000 - - -',
      'profit 450000000 401000000 - - -',
    ])
    // other columns: no heads of theirs
    expect(lines(text.replace('731                450', '731').replace('661                401', '661')).length).toBe(4)
    // of what the rows below are nobody says
    expect(lines(text.replace('2. Year ending December 31, 2019', '2. Optical parts')).length).toBe(4)
  })

  test('strokes may part cells', () => {
    const text = `${HEAD}
Year ending December 31, 2019 (millions of yen)
Net sales / Operating income / Net income
Previous forecast: 13,420 / 731 / 450
Revised forecast: 13,020 / 661 / (12)
Rate of change: (3.0)% / (9.6)% / -
`
    expect(lines(text)).toEqual([
      'full-year 2019-12-31',
      'netSales 13420000000 13020000000 - -3 -',
      'operatingProfit 731000000 661000000 - -9.6 -',
      'profit 450000000 -12000000 - - -',
    ])
  })

  test('a unit may be a number itself', () => {
    const table = `
                       Net sales   Operating income   Net income
Previous forecast      1,342       73                 45
Revised forecast       1,302       66                 40
`
    const sales = (unit: string): string[] => lines(`${HEAD}\nYear ending December 31, 2019\n${unit}${table}`).slice(1, 2)
    expect(sales('(100 million yen)')).toEqual(['netSales 134200000000 130200000000 - - -'])
    expect(sales('(Unit: ¥100 million)')).toEqual(['netSales 134200000000 130200000000 - - -'])
    expect(sales('(in 1,000 million yen)')).toEqual(['netSales 1342000000000 1302000000000 - - -'])
  })
})

describe('cells', () => {
  const table = (rows: string): string[] =>
    lines(`${HEAD}\nRevised outlook for the year ending December 31, 2019\n${rows}`).filter((line) => !line.startsWith('full-year'))

  test('columns of two days are the earlier forecast and the later one; what lies between ranges is no amount', () => {
    const text = `${HEAD}
Outlook for the year ending December 31, 2019
(Billions of yen)
                             As of May 9            As of Aug. 9          Midpoint change    FY2018 actual
Net sales                    13.0 - 14.0            12.6 - 13.2           -0.6               12.8
Profit (owners of parent)    0.4 - 0.6              0.3 - 0.4             -0.15              0.4
`
    const { revisions: [revision] = [] } = read(text)
    expect(revision?.previouslyAnnouncedOn).toBe('2019-05-09')
    expect(revision?.figures).toEqual([
      {
        metric: 'netSales',
        label: 'Net sales',
        previous: { low: 13e9, high: 14e9, currency: 'JPY' },
        revised: { low: 12.6e9, high: 13.2e9, currency: 'JPY' },
        priorYear: { amount: 12.8e9, currency: 'JPY' },
      },
      {
        metric: 'profitAttributableToOwnersOfParent',
        label: 'Profit (owners of parent)',
        previous: { low: 0.4e9, high: 0.6e9, currency: 'JPY' },
        revised: { low: 0.3e9, high: 0.4e9, currency: 'JPY' },
        priorYear: { amount: 0.4e9, currency: 'JPY' },
      },
    ])
  })

  test('the scale behind the end of a range is that of its beginning', () => {
    const { revisions: [revision] = [] } = read(`${HEAD}
Consolidated outlook for the year ending December 31, 2019
                    Previous outlook            Revised outlook
Net sales           ¥13.0 - 14.0 billion        ¥12.6 - 13.2 billion
Operating profit    ¥600 - 700 million          ¥500 - 550 million
`)
    expect(revision?.figures.map(({ revised }) => revised)).toEqual([
      { low: 12.6e9, high: 13.2e9, currency: 'JPY' },
      { low: 500e6, high: 550e6, currency: 'JPY' },
    ])
  })

  test('a dash in a column of its own joins nothing', () => {
    const rows = table(`(Millions of yen)
                      Previous      Revised       Change       %        FY ended
                      forecast      forecast                            Dec. 2018
Net sales             13,420        13,020        (400)        (3.0)    12,811
Net income            450           401           (49)         (10.9)   (433)
Profit attributable to owners of parent   411   380   (31)     (7.5)    (401)
Earnings per share    22.10         20.05         (2.05)       -        (21.65)
`)
    expect(rows).toEqual([
      'netSales 13420000000 13020000000 -400000000 -3 12811000000',
      'profit 450000000 401000000 -49000000 -10.9 -433000000',
      'profitAttributableToOwnersOfParent 411000000 380000000 -31000000 -7.5 -401000000',
      'earningsPerShare 22.1 20.05 -2.05 - -21.65',
    ])
  })

  test('an amount in square brackets says the one before it in another unit, as the line above tells', () => {
    const rows = table(`(Thousands of U.S. dollars; amounts in brackets are millions of yen)
                       Net sales          Operating loss or income   Net income
Previous forecast      12,100 [1,331]     (310) [(34)]               (402) [(44)]
Revised forecast       11,800 [1,298]     (450) [(50)]               (511) [(56)]
`)
    expect(rows).toContain('netSales 12100000 11800000 - - -')
    expect(rows).toContain('profit -402000 -511000 - - -')
  })

  test('words in brackets that say an amount again are no cell', () => {
    const { dividend } = read(`${HEAD}
Revision of the dividend forecast for the year ending December 31, 2019
| | Interim | Year-end | Annual |
| Previous forecast | ¥40.00 | ¥40.00 | ¥80.00 |
| Revised forecast | | ¥22.00 (¥44.00 before the split) | - |
| Actual | ¥40.00 | | |
`)
    expect(dividend?.revised).toEqual({ yearEnd: { amount: 22, currency: 'JPY' } })
    expect(dividend?.previous?.annual).toEqual({ amount: 80, currency: 'JPY' })
  })
})

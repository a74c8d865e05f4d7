import { describe, expect, test } from 'vitest'
import { safeParseEarnings } from '../../src/index.js'

function read(text: string) {
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  return result.data.record
}

const yen = (amount: number) => ({ amount, currency: 'JPY' })

/** Amounts and changes of each period's figures, by metric. */
function byPeriod(text: string) {
  return (read(text).results ?? []).map(({ period, figures }) => [
    period.to,
    ...figures.map(({ metric, value, yearOnYearPercent = '' }) =>
      `${metric} ${typeof value === 'number' ? value : value.amount} ${yearOnYearPercent}`.trim(),
    ),
  ])
}

const SUMMARY = `Consolidated Financial Results for the Three Months Ended June 30, 2019
(April 1, 2019 to June 30, 2019)
(Rounded down to the nearest million yen)
`

const left = `${SUMMARY}Revenue
Operating profit
Millions of yen
%
Millions of yen
%
Three months ended June 30, 2019
20,410
3.1
1,870
(12.4)
Three months ended June 30, 2018
19,796
-
2,135
8.8
`

describe('tables that a page broke apart', () => {
  test('the right half below the left one, its cells without titles', () => {
    expect(
      byPeriod(`${left}Profit before tax
Profit attributable to owners of parent
Millions of yen
%
Millions of yen
%
1,902
(11.0)
1,288
(9.7)
2,137
10.2
1,426
7.5
`),
    ).toEqual([
      [
        '2019-06-30',
        'netSales 20410000000 3.1',
        'operatingProfit 1870000000 -12.4',
        'profitBeforeTax 1902000000 -11',
        'profitAttributableToOwnersOfParent 1288000000 -9.7',
      ],
      [
        '2018-06-30',
        'netSales 19796000000',
        'operatingProfit 2135000000 8.8',
        'profitBeforeTax 2137000000 10.2',
        'profitAttributableToOwnersOfParent 1426000000 7.5',
      ],
    ])
  })

  test('a half with too few cells for its rows is left out', () => {
    const read = byPeriod(`${left}Profit before tax
Profit attributable to owners of parent
Millions of yen
%
Millions of yen
%
1,902
(11.0)
1,288
2,137
10.2
1,426
7.5
`)
    expect(read.flat().filter((line) => /profit(Before|Attr)/.test(line ?? ''))).toEqual([])
  })
})

describe('dividends whose totals stand behind all rows', () => {
  const table = (totals: string) => `${left}2. Dividends
Annual dividends per share
End of 1st
End of 2nd
End of 3rd
Year-end
quarter
quarter
quarter
Yen
Yen
Yen
Yen
Year ended March 31, 2019
-
15.00
-
18.00
Year ending March 31, 2020
-
Year ending March 31, 2020 (Forecast)
16.00
-
19.00
(Note) Revision of the dividend forecast announced last: None
Total
Yen
${totals}
`

  test('they are given to the years whose payments they sum', () => {
    expect(read(table('33.00\n35.00')).dividends).toEqual([
      { fiscalYearEnd: '2019-03-31', forecast: false, secondQuarter: yen(15), yearEnd: yen(18), annual: yen(33) },
      { fiscalYearEnd: '2020-03-31', forecast: true, secondQuarter: yen(16), yearEnd: yen(19), annual: yen(35) },
    ])
  })

  test('a total that is no sum is left out', () => {
    expect(read(table('33.00\n36.00')).dividends?.map(({ annual }) => annual)).toEqual([yen(33), undefined])
  })
})

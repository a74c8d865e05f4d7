import { describe, expect, test } from 'vitest'
import { told } from '../support/earnings-told.js'

describe('columns of months', () => {
  const release = (lead: string): string => `Hatsukari Optics Reports Third Quarter Results for Fiscal 2019
KOBE, Japan, February 5, 2020 - Hatsukari Optics Co., Ltd. (TSE: 7764) announced its results for ${lead}.
(Millions of yen)
| | Oct.-Dec. 2019 | Oct.-Dec. 2018 | Change (%) | Apr.-Dec. 2019 | Apr.-Dec. 2018 | Change (%) |
| --- | --- | --- | --- | --- | --- | --- |
| Net sales | 7,150 | 6,980 | 2.4 | 20,840 | 20,310 | 2.6 |
| Ordinary profit | 480 | 515 | (6.8) | 1,630 | 1,540 | 5.8 |
`

  test('are counted from the end of the year where the release names no day of its quarter', () =>
    expect(told(release('the third quarter and first nine months of the fiscal year ending March 31, 2020')).slice(0, 4)).toEqual([
      'result quarter 3 FY2019 2019-10-01 on to 2019-12-31: netSales (Net sales) 7150000000 2.4; ordinaryProfit (Ordinary profit) 480000000 -6.8',
      'result quarter 3 2018-10-01 on to 2018-12-31: netSales (Net sales) 6980000000; ordinaryProfit (Ordinary profit) 515000000',
      'result year-to-date 3 2020-03-31 2019-04-01 on to 2019-12-31: netSales (Net sales) 20840000000 2.6; ordinaryProfit (Ordinary profit) 1630000000 5.8',
      'result year-to-date 3 2018-04-01 on to 2018-12-31: netSales (Net sales) 20310000000; ordinaryProfit (Ordinary profit) 1540000000',
    ]))

  test('are of no part of a year that is known where no year of the release ends on a day', () =>
    expect(told(release('the third quarter')).filter((line) => line.startsWith('result'))).toEqual([]))
})

describe('a column of what is planned between bars', () => {
  const HEAD = `Shironeri Foods, Inc. Reports Results for the Nine Months Ended September 30, 2022
October 28, 2022
`

  test('stands beside what was done', () =>
    expect(
      told(`${HEAD}
| Millions of yen | 9M FY2021 | 9M FY2022 | YoY | FY2022 forecast | Progress |
|---|---|---|---|---|---|
| Net sales | 4,120 | 4,506 | +9.4% | 6,200 | 72.7% |
| Operating profit | 305 | 342 | +12.1% | 480 | 71.3% |
`),
    ).toEqual([
      'result year-to-date 3 FY2022 to 2022-09-30: netSales (Net sales) 4506000000 9.4; operatingProfit (Operating profit) 342000000 12.1',
      'result year-to-date 3 FY2021: netSales (Net sales) 4120000000; operatingProfit (Operating profit) 305000000',
      'forecast full-year FY2022: netSales (Net sales) 6200000000; operatingProfit (Operating profit) 480000000',
    ]))

  const outlook = (year: string, heads: string): string => `${HEAD}Net sales were 4,506 million yen.
Outlook for the fiscal year ending December 31, ${year} (Billions of yen)
| | ${heads} |
| --- | --- | --- |
| Revenue | 6.2 | 3.5 |
| Operating profit | 0.5 | 6.7 |
`
  const told1 = 'result year-to-date 3 to 2022-09-30: netSales (Net sales) 4506000000'

  test('alone is of the year that the words above it name', () =>
    expect(told(outlook('2022', 'Forecast | YoY (%)'))).toEqual([
      told1,
      'forecast full-year 2022-12-31 to 2022-12-31: netSales (Revenue) 6200000000 3.5; operatingProfit (Operating profit) 500000000 6.7',
    ]))

  test('alone is left out where that year is over, or beside another', () => {
    expect(told(outlook('2021', 'Forecast | YoY (%)')).filter((line) => line.startsWith('forecast'))).toEqual([])
    expect(told(outlook('2022', 'Low forecast | High forecast')).filter((line) => line.startsWith('forecast'))).toEqual([])
  })
})

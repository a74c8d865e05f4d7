import { describe, expect, test } from 'vitest'
import { told } from '../support/earnings-told.js'

const release = (table: string): string => `Kisaragi Paper Mills Reports Results for the Year Ended May 31, 2016
July 8, 2016
Net sales were 61,300 million yen.
Forecast for the year ending May 31, 2017 (Millions of yen)
${table}`
const RESULT = 'result full-year 2016-05-31 to 2016-05-31: netSales (Net sales) 61300000000'

describe('a forecast of the first half beside that of its year', () => {
  test('with their days over the columns', () =>
    expect(
      told(
        release(`Six months ending November 30, 2016 Year ending May 31, 2017
Net sales 30,900 63,000
Operating income 1,150 2,700
`),
      ),
    ).toEqual([
      RESULT,
      'forecast year-to-date 2 2017-05-31 to 2016-11-30: netSales (Net sales) 30900000000; operatingProfit (Operating income) 1150000000',
      'forecast full-year 2017-05-31 to 2017-05-31: netSales (Net sales) 63000000000; operatingProfit (Operating income) 2700000000',
    ]))

  test('under bare names, with a change behind each amount', () =>
    expect(
      told(
        release(`                            First half              Full year
                         Amount  Change (%)      Amount  Change (%)
Net sales                30,900      1.4         63,000      2.8
Operating income          1,150     (6.2)         2,700      3.9
`),
      ),
    ).toEqual([
      RESULT,
      'forecast year-to-date 2 2017-05-31: netSales (Net sales) 30900000000 1.4; operatingProfit (Operating income) 1150000000 -6.2',
      'forecast full-year 2017-05-31 to 2017-05-31: netSales (Net sales) 63000000000 2.8; operatingProfit (Operating income) 2700000000 3.9',
    ]))

  test('between bars', () =>
    expect(
      told(
        release(`| | First half | Full year |
|---|---|---|
| Net sales | 30,900 | 63,000 |
| Operating income | 1,150 | 2,700 |
`),
      ).slice(1),
    ).toEqual([
      'forecast year-to-date 2 2017-05-31: netSales (Net sales) 30900000000; operatingProfit (Operating income) 1150000000',
      'forecast full-year 2017-05-31 to 2017-05-31: netSales (Net sales) 63000000000; operatingProfit (Operating income) 2700000000',
    ]))

  test('is none where the half is told, the columns are forecasts old and new, or sentences stand between', () => {
    const half = `Kisaragi Paper Mills Reports Results for the Six Months Ended November 30, 2016
January 10, 2017
Net sales were 30,700 million yen.
Forecast for the year ending May 31, 2017 (Millions of yen)
| | First half | Full year |
|---|---|---|
| Net sales | 30,700 | 63,000 |
| Operating income | 1,120 | 2,700 |
`
    expect(told(half).filter((line) => line.startsWith('forecast year-to-date'))).toEqual([])
    const renewed = release(`For the first half and the full year
| | Previous | Revised |
|---|---|---|
| Net sales | 62,000 | 63,000 |
| Operating income | 2,500 | 2,700 |
`)
    expect(told(renewed).filter((line) => line.startsWith('forecast year-to-date'))).toEqual([])
  })

  test('with one change behind both, which is of neither', () =>
    expect(
      told(
        release(`| | Six months ending November 30, 2016 | Year ending May 31, 2017 | Change |
|---|---|---|---|
| Net sales | 30,900 | 63,000 | 2.8% |
| Operating income | 1,150 | 2,700 | 3.9% |
`),
      ).slice(1),
    ).toEqual([
      'forecast year-to-date 2 2017-05-31 to 2016-11-30: netSales (Net sales) 30900000000; operatingProfit (Operating income) 1150000000',
      'forecast full-year 2017-05-31 to 2017-05-31: netSales (Net sales) 63000000000; operatingProfit (Operating income) 2700000000',
    ]))
})

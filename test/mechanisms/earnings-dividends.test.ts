import { describe, expect, test } from 'vitest'
import { told } from '../support/earnings-told.js'

describe('dividends', () => {
  test('wrapped titles', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019 [Japanese GAAP]
Net sales were 8,200 million yen.
2. Dividends
Annual dividends per share
1st quarter-end 2nd quarter-end 3rd quarter-end Year-end Total
Yen Yen Yen Yen Yen
Year ended – 11.00 – 13.00 24.00
March 31, 2018
Year ended – 12.00 – 14.00 26.00
March 31, 2019
Year ending – 13.00 – 15.00 28.00
March 31, 2020 (forecast)
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'dividend 2018-03-31: secondQuarter 11, yearEnd 13, annual 24',
      'dividend 2019-03-31: secondQuarter 12, yearEnd 14, annual 26',
      'dividend 2020-03-31 forecast: secondQuarter 13, yearEnd 15, annual 28',
    ]))

  test('year in progress', () =>
    expect(
      told(`Consolidated Financial Results for the Nine Months Ended December 31, 2018 [Japanese GAAP]
Net sales were 8,200 million yen.
2. Dividends
Annual dividends per share
1st quarter-end 2nd quarter-end 3rd quarter-end Year-end Total
Yen Yen Yen Yen Yen
Year ended March 31, 2018 – 11.00 – 13.00 24.00
Year ending March 31, 2019 – 12.00 –
Year ending March 31, 2019 (forecast) 14.00 26.00
`),
    ).toEqual([
      'result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000',
      'dividend 2018-03-31: secondQuarter 11, yearEnd 13, annual 24',
      'dividend 2019-03-31: secondQuarter 12',
      'dividend 2019-03-31 forecast: yearEnd 14, annual 26',
    ]))

  test('in progress: cells that do not fit', () =>
    expect(
      told(`Consolidated Financial Results for the Nine Months Ended December 31, 2018 [Japanese GAAP]
Net sales were 8,200 million yen.
2. Dividends
Annual dividends per share
1st quarter-end 2nd quarter-end 3rd quarter-end Year-end Total
Yen Yen Yen Yen Yen
Year ended March 31, 2018 – 11.00 – 13.00 24.00
Year ending March 31, 2019 – 12.00
Year ending March 31, 2019 (forecast) 14.00 26.00
`),
    ).toEqual([
      'result year-to-date 3 to 2018-12-31: netSales (Net sales) 8200000000',
      'dividend 2018-03-31: secondQuarter 11, yearEnd 13, annual 24',
      'warns unplaced-row',
      'warns unplaced-row',
    ]))

  test('two forecasts', () =>
    expect(
      told(`Consolidated Financial Results for the Six Months Ended September 30, 2018 [Japanese GAAP]
Net sales were 8,200 million yen.
2. Dividends
Annual dividends per share
1st quarter-end 2nd quarter-end 3rd quarter-end Year-end Total
Yen Yen Yen Yen Yen
Year ended March 31, 2018 – 11.00 – 13.00 24.00
Year ending March 31, 2019 (forecast) – 12.00 – 14.00 26.00
Year ending March 31, 2020 (forecast) 13.00 27.00
`),
    ).toEqual([
      'result year-to-date 2 to 2018-09-30: netSales (Net sales) 8200000000',
      'dividend 2018-03-31: secondQuarter 11, yearEnd 13, annual 24',
      'dividend 2019-03-31 forecast: secondQuarter 12, yearEnd 14, annual 26',
      'warns unplaced-row',
    ]))

  test('ratios', () =>
    expect(
      told(`Non-consolidated Financial Results for the Year Ended March 31, 2019
Net sales were 8,200 million yen.
2. Dividends
Annual dividends per share | Total dividends | Payout ratio | Ratio of dividends to net assets
1st quarter-end 2nd quarter-end 3rd quarter-end Year-end Total (annual) (non-consolidated)
Yen Yen Yen Yen Yen Million yen % %
Year ended March 31, 2018 – 11.00 – 13.00 24.00 310 31.2 2.4
Year ended March 31, 2019 – 12.00 – 14.00 26.00 336 30.8 2.5
Year ending March 31, 2020 (forecast) – 13.00 – 15.00 28.00 – 33.1 –
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'dividend 2018-03-31: secondQuarter 11, yearEnd 13, annual 24',
      'dividend 2019-03-31: secondQuarter 12, yearEnd 14, annual 26',
      'dividend 2020-03-31 forecast: secondQuarter 13, yearEnd 15, annual 28',
    ]))

  test('without a unit', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 5,000 million yen.
Dividends
2nd quarter-end | Year-end | Annual
Year ended March 31, 2018 | 11.00 | 13.00 | 24.00
Year ended March 31, 2019 | 12.00 | 14.00 | 26.00
`),
    ).toEqual(['result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 5000000000']))

  test('three heads', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
Net sales were 8,200 million yen.
Dividends per share (Yen)
 | Interim | Year-end | Annual
Year ended March 31, 2018 | 11.00 | 13.00 | 24.00
Year ended March 31, 2019 | 12.00 | 14.00 | 26.00
Notes: figures are rounded.
The board met 3 times, 4 times and 5 times.
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'dividend 2018-03-31: secondQuarter 11, yearEnd 13, annual 24',
      'dividend 2019-03-31: secondQuarter 12, yearEnd 14, annual 26',
    ]))

  test('totals behind the rows of the quarters', () =>
    expect(
      told(`Consolidated Financial Results for the Year Ended March 31, 2019
Net sales were 8,200 million yen.
2. Dividends
Dividends per share
1st quarter-end 2nd quarter-end 3rd quarter-end Year-end
Yen Yen Yen Yen
Year ended March 31, 2018 – 11.00 – 13.00
Year ended March 31, 2019 – 12.00 – 14.00
Total
Yen
24.00
27.00
`),
    ).toEqual([
      'result full-year 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'dividend 2018-03-31: secondQuarter 11, yearEnd 13, annual 24',
      'dividend 2019-03-31: secondQuarter 12, yearEnd 14',
    ]))
})

describe('a summary printed in one line, or with heads of its own', () => {
  const HEAD = `Consolidated Financial Results for the Three Months Ended June 30, 2023
Harlow Furniture Co., Ltd. (TSE: 9851)
August 3, 2023
Net sales for the three months ended June 30, 2023 were 41,220 million yen.

`
  test('the dash of the year so far stands before the year of the forecast', () =>
    expect(
      told(
        `${HEAD}2. Dividends\n\nAnnual dividends 1st 2nd 3rd Year-end Total quarter-end quarter-end quarter-end Yen Yen Yen Yen Yen Fiscal year ended March 31, 2023 - 63.00 - 63.00 126.00 Fiscal year ending March 31, 2024 - Fiscal year ending March 31, 2024 65.00 - 65.00 130.00 (Forecast) (Note) Revision to the forecast for dividends announced most recently: No\n`,
      ).filter((line) => line.startsWith('dividend')),
    ).toEqual([
      'dividend 2023-03-31: secondQuarter 63, yearEnd 63, annual 126',
      'dividend 2024-03-31 forecast: secondQuarter 65, yearEnd 65, annual 130',
    ]))

  test.each([
    [
      'the unit of each row below its name',
      '2. Dividends',
      (title: string, cells: readonly string[]) => [title, 'Yen', ...cells].join('\n'),
    ],
    [
      'the sign of the currency in each cell',
      '2. Dividends',
      (title: string, cells: readonly string[]) => [title, ...cells.map((cell) => `¥${cell}`)].join('\n'),
    ],
    ['the unit in the heading', '2. Dividends per share (yen)', (title: string, cells: readonly string[]) => [title, ...cells].join('\n')],
  ])('a row a payment below the years, %s', (_, heading, row) =>
    expect(
      told(`Consolidated Financial Results for the Fiscal Year Ended March 31, 2019
May 9, 2019
Harlow Furniture Co., Ltd. (TSE: 9851)
Net sales for the fiscal year ended March 31, 2019 were 78,402 million yen.

${heading}
Year ended March 31, 2018
Year ended March 31, 2019
Year ending March 31, 2020 (Forecast)
${row('Interim', ['30.00', '32.50', '32.50'])}
${row('Year-end', ['32.50', '32.50', '35.00'])}
${row('Annual', ['62.50', '65.00', '67.50'])}
`).filter((line) => line.startsWith('dividend')),
    ).toEqual([
      'dividend 2018-03-31: secondQuarter 30, yearEnd 32.5, annual 62.5',
      'dividend 2019-03-31: secondQuarter 32.5, yearEnd 32.5, annual 65',
      'dividend 2020-03-31 forecast: secondQuarter 32.5, yearEnd 35, annual 67.5',
    ]),
  )

  test('"At end of FY", and the year itself over its total', () =>
    expect(
      told(`${HEAD}2. Dividends
Dividend per share
At end of first
At end of second
At end of third
At end of FY
FY
quarter
quarter
quarter
Yen
Yen
Yen
Yen
Yen
Year ended March 31, 2023
―
31.00
―
33.00
64.00
Year ending March 31, 2024
―
Year ending March 31, 2024 (forecast)
32.00
―
34.00
66.00
`).filter((line) => line.startsWith('dividend')),
    ).toEqual([
      'dividend 2023-03-31: secondQuarter 31, yearEnd 33, annual 64',
      'dividend 2024-03-31 forecast: secondQuarter 32, yearEnd 34, annual 66',
    ]))
})

describe('dividend lines', () => {
  test('a line each, the first that names a payment', () =>
    expect(
      told(`Results of Hamanasu Foods for FY2018

May 10, 2019 -- Hamanasu Foods, Inc. announced its results for the fiscal year ended March 31, 2019 ("FY2018"). Net sales were 8,200 million yen.

FY2018 interim dividend: JPY10 per share
FY2018 year-end dividend (per share of common stock): JPY12 per share
FY2018 year-end dividend: JPY13 per share
FY2018 annual dividend2 | JPY22
Forecast for FY2019 interim dividend: JPY11 per share
FY2017 interim dividend: JPY9 per share
Special dividend: JPY2
`),
    ).toEqual([
      'result full-year FY2018 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'dividend 2019-03-31: secondQuarter 10, yearEnd 12, annual 22',
      'dividend  forecast: secondQuarter 11',
      'dividend : secondQuarter 9',
    ]))

  test('without a year of their own', () =>
    expect(
      told(`Results of Hamanasu Foods for FY2018

May 10, 2019 -- Hamanasu Foods, Inc. announced its results for the fiscal year ended March 31, 2019 ("FY2018"). Net sales were 8,200 million yen.

Dividends that the board will propose
Interim dividend: JPY10 per share
Full-year dividend payments: JPY300 million
Full-year dividend: 20
Full-year dividend (record date of which the articles of incorporation say that it is March 31): JPY20
`),
    ).toEqual([
      'result full-year FY2018 2019-03-31 to 2019-03-31: netSales (Net sales) 8200000000',
      'dividend 2019-03-31: secondQuarter 10',
    ]))
})

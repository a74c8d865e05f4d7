import { expect, test } from 'vitest'
import { told } from '../support/earnings-told.js'

test('what an investment corporation earns per unit is its earnings per share, in a table', () =>
  expect(
    told(`(REIT) Results for the Fiscal Period Ended November 30, 2023
January 18, 2024
Hirose Residence Investment Corporation
(Millions of yen)
 | Fiscal period ended November 30, 2023 | Fiscal period ended May 31, 2023
Operating revenue | 4,812 | 4,687
Net income | 2,017 | 1,947
Net income per unit (yen) | 3,361 | 3,245
`),
  ).toEqual([
    'result full-year 2023-11-30 to 2023-11-30: netSales (Operating revenue) 4812000000; profit (Net income) 2017000000; earningsPerShare (Net income per unit (yen)) 3361',
    'result full-year 2023-05-31 to 2023-05-31: netSales (Operating revenue) 4687000000; profit (Net income) 1947000000; earningsPerShare (Net income per unit (yen)) 3245',
  ]))

test.each(['Net income per unit', 'Earnings per investment unit'])('and in a sentence: %s', (name) =>
  expect(
    told(`Hirose Residence Investment Corporation Announces Results for the Year Ended November 30, 2023

OTARU, Japan, January 18, 2024 - Hirose Residence Investment Corporation today announced its results for the year ended November 30, 2023.

Operating revenue was 4,812 million yen. ${name} was 3,361 yen.
`),
  ).toEqual([`result full-year 2023-11-30 to 2023-11-30: netSales (Operating revenue) 4812000000; earningsPerShare (${name}) 3361`]),
)

import { expect, test } from 'vitest'
import { groundsIn } from '../support/grounds.js'

const FORM = `Shirakawa Loom Co., Ltd.
May 12, 2023

Consolidated Financial Results for the Fiscal Year Ended March 31, 2023 [Japanese GAAP]

1. Consolidated results for the fiscal year ended March 31, 2023 (April 1, 2022 to March 31, 2023)
(1) Consolidated results of operations
 | Net sales | Operating profit
 | Millions of yen | % | Millions of yen | %
Fiscal year ended March 31, 2023 | 41,250 | 6.4 | 2,310 | (8.2)
Fiscal year ended March 31, 2022 | 38,769 | 3.0 | 2,516 | 4.1

(Note) Comprehensive income: Fiscal year ended March 31, 2023: 1,690 million yen [(9.3)%]

 | Basic earnings per share | Diluted earnings per share
 | Yen | Yen
Fiscal year ended March 31, 2023 | 79.31 | 79.02
Fiscal year ended March 31, 2022 | 70.25 | -

(2) Consolidated financial position
 | Total assets | Net assets | Equity ratio | Net assets per share
 | Millions of yen | Millions of yen | % | Yen
As of March 31, 2023 | 52,100 | 31,844 | 60.9 | 1,592.70

2. Dividends
 | Annual dividends per share
 | 1st quarter-end | 2nd quarter-end | 3rd quarter-end | Year-end | Total
 | Yen | Yen | Yen | Yen | Yen
Fiscal year ended March 31, 2023 | - | 11.00 | - | 13.00 | 24.00
Fiscal year ending March 31, 2024 (forecast) | - | 12.00 | - | 14.00 | 26.00

3. Forecast of consolidated results for the fiscal year ending March 31, 2024 (April 1, 2023 to March 31, 2024)
 | Net sales | Operating profit | Basic earnings per share
 | Millions of yen | % | Millions of yen | % | Yen
First half | 20,500 | 2.1 | 1,050 | (4.0) | 35.01
Full year | 42,000 | 1.8 | 2,400 | 3.9 | 81.03
`

/** The grounds of figures, without their names. */
const figuresIn = (text: string, under: string): string[] =>
  groundsIn(text, under).filter((line) => !/(?:^|\/)(?:metric|label) = /.test(line))

test('a figure of the form rests on its unit, the head of its column and the title of its row', () => {
  const year = 'head Fiscal year ended March 31, 2023'
  expect(figuresIn(FORM, '/results/0/figures/')).toEqual([
    `0/value/amount = 41,250; unit Millions of yen; head Net sales; ${year}`,
    '0/value/currency = Millions of yen',
    `0/yearOnYearPercent = 6.4; unit %; head Net sales; ${year}`,
    `1/value/amount = 2,310; unit Millions of yen; head Operating profit; ${year}`,
    '1/value/currency = Millions of yen',
    `1/yearOnYearPercent = (8.2); unit %; head Operating profit; ${year}`,
    `2/value/amount = 79.31; unit Yen; head Basic earnings per share; ${year}`,
    '2/value/currency = Yen',
    `3/value/amount = 79.02; unit Yen; head Diluted earnings per share; ${year}`,
    '3/value/currency = Yen',
    '4/value/amount = 1,690 million; unit million',
    '4/value/currency = yen',
    '4/yearOnYearPercent = (9.3); unit %',
  ])
  expect(figuresIn(FORM, '/results/1/figures/2/')).toEqual([
    'value/amount = 70.25; unit Yen; head Basic earnings per share; head Fiscal year ended March 31, 2022',
    'value/currency = Yen',
  ])
})

test('the balance sheet rests on its day, the forecast on its part of the year', () => {
  expect(figuresIn(FORM, '/financialPosition/0/')).toEqual([
    'asOf = March 31, 2023',
    'figures/0/value/amount = 52,100; unit Millions of yen; head Total assets; head March 31, 2023',
    'figures/0/value/currency = Millions of yen',
    'figures/1/value/amount = 31,844; unit Millions of yen; head Net assets; head March 31, 2023',
    'figures/1/value/currency = Millions of yen',
    'figures/2/value = 60.9; unit %; head Equity ratio; head March 31, 2023',
    'figures/3/value/amount = 1,592.70; unit Yen; head Net assets per share; head March 31, 2023',
    'figures/3/value/currency = Yen',
  ])
  expect(figuresIn(FORM, '/forecasts/0/')).toEqual([
    'period/kind = First half',
    'period/quarter = First half',
    'period/fiscalYearEnd = March 31, 2024',
    'figures/0/value/amount = 20,500; unit Millions of yen; head Net sales; head First half',
    'figures/0/value/currency = Millions of yen',
    'figures/0/yearOnYearPercent = 2.1; unit %; head Net sales; head First half',
    'figures/1/value/amount = 1,050; unit Millions of yen; head Operating profit; head First half',
    'figures/1/value/currency = Millions of yen',
    'figures/1/yearOnYearPercent = (4.0); unit %; head Operating profit; head First half',
    'figures/2/value/amount = 35.01; unit Yen; head Basic earnings per share; head First half',
    'figures/2/value/currency = Yen',
  ])
})

test('a dividend rests on its unit, its payment and its year', () => {
  expect(groundsIn(FORM, '/dividends/1/')).toEqual([
    'fiscalYearEnd = March 31, 2024',
    'forecast = Fiscal year ending March 31, 2024 (forecast) |',
    'secondQuarter/amount = 12.00; unit Yen; head 2nd quarter; head Fiscal year ending March 31, 2024',
    'secondQuarter/currency = Yen',
    'yearEnd/amount = 14.00; unit Yen; head Year-end; head Fiscal year ending March 31, 2024',
    'yearEnd/currency = Yen',
    'annual/amount = 26.00; unit Yen; head Total; head Fiscal year ending March 31, 2024',
    'annual/currency = Yen',
  ])
  const days = FORM.replace(
    '1st quarter-end | 2nd quarter-end | 3rd quarter-end | Year-end',
    'June 30 | September 30 | December 31 | March 31',
  )
  expect(groundsIn(days, '/dividends/0/').filter((line) => line.includes('amount'))).toEqual([
    'secondQuarter/amount = 11.00; unit Yen; head September 30; head Fiscal year ended March 31, 2023',
    'yearEnd/amount = 13.00; unit Yen; head March 31; head Fiscal year ended March 31, 2023',
    'annual/amount = 24.00; unit Yen; head Total; head Fiscal year ended March 31, 2023',
  ])
})

test('a table with a row a payment: the title of the row, the day of the column', () => {
  const text = `Minase Brewing Corporation
May 10, 2018

Consolidated Results for the Fiscal Year Ended March 31, 2018

Net sales for the fiscal year ended March 31, 2018 were 30.2 billion yen.

Dividends per share (yen) | March 31, 2017 | March 31, 2018
Interim dividend | 8.00 | 9.00
Year-end dividend | 9.00 | 11.00
Total | 17.00 | 20.00
`
  expect(groundsIn(text, '/dividends/1/')).toEqual([
    'fiscalYearEnd = March 31, 2018',
    'forecast = Dividends per share (yen) | March 31, 2017 | March 31, 2018',
    'secondQuarter/amount = 9.00; unit yen; head Interim; head March 31, 2018',
    'secondQuarter/currency = yen',
    'yearEnd/amount = 11.00; unit yen; head Year-end; head March 31, 2018',
    'yearEnd/currency = yen',
    'annual/amount = 20.00; unit yen; head Total; head March 31, 2018',
    'annual/currency = yen',
  ])
})

test('a table with a row a metric: the title of the row, the period of the column, the unit of a translation', () => {
  const text = `Hoshizaki Marine Corp. Reports Second Quarter Results

TOKYO, November 4, 2021 -- Hoshizaki Marine Corp. today reported its results for the six months ended September 30, 2021.

(Millions of yen, except per share data; thousands of U.S. dollars)
 | Six months ended September 30, 2020 | Six months ended September 30, 2021 | Change (%) | Six months ended September 30, 2021
 | Millions of yen | Millions of yen | % | Thousands of U.S. dollars
Net sales | 112,400 | 120,268 | 7.0 | 1,092,218
Operating income (loss) | 4,020 | (1,310) | - | (11,897)
Basic earnings (loss) per share (yen) | 29.10 | (8.20) | - | (0.07)
Equity ratio (%) | 45.2 | 44.9 | |
`
  const months = 'head Six months; head September 30, 2021'
  expect(figuresIn(text, '/results/0/figures/')).toEqual([
    `0/value/amount = 120,268; unit Millions of yen; head Net sales; ${months}`,
    '0/value/currency = Millions of yen',
    `0/translation/amount = 1,092,218; unit thousands of U.S. dollars; head Net sales; ${months}`,
    '0/translation/currency = thousands of U.S. dollars',
    `0/yearOnYearPercent = 7.0; unit %; head Net sales; ${months}`,
    `1/value/amount = (1,310); unit Millions of yen; head Operating income (loss); ${months}`,
    '1/value/currency = Millions of yen',
    `1/translation/amount = (11,897); unit thousands of U.S. dollars; head Operating income (loss); ${months}`,
    '1/translation/currency = thousands of U.S. dollars',
    `2/value/amount = (8.20); unit yen; head Basic earnings (loss) per share (yen); ${months}`,
    '2/value/currency = yen',
    `2/translation/amount = (0.07); head Basic earnings (loss) per share (yen); ${months}`,
    '2/translation/currency = thousands of U.S. dollars',
  ])
  expect(figuresIn(text, '/financialPosition/1/')).toEqual([
    'asOf = September 30, 2020',
    'figures/0/value = 45.2; head Equity ratio (%); head Six months; head September 30, 2020',
  ])
})

import { describe, expect, test } from 'vitest'
import { lines, read } from '../support/earnings-lines.js'

const BODY = `May 13, 2011
Net sales were 71.4 billion yen for the year ended March 31, 2011.
`

describe('the basis of a release is what it is prepared on', () => {
  test.each([
    [
      'Non-consolidated Financial Results for the Year Ended March 31, 2011',
      'The Company has no subsidiaries and draws up no consolidated statements.',
      'non-consolidated',
    ],
    [
      'Financial Results for the Year Ended March 31, 2011 (Unconsolidated)',
      'Consolidated statements will be drawn up from next year on.',
      'non-consolidated',
    ],
    [
      'Financial Results for the Year Ended March 31, 2011',
      'As consolidated statements are drawn up, parent-only figures are left out.',
      'consolidated',
    ],
    ['Consolidated and Non-consolidated Results for the Year Ended March 31, 2011', '', 'consolidated'],
  ])('%s. %s', (headline, note, scope) => {
    expect(read(`${headline}\n${BODY}${note}\n`).scope).toBe(scope)
  })

  test.each([
    ['Adoption of US GAAP: No', undefined],
    ['The Company has not adopted IFRS.', undefined],
    ['We intend to move to IFRS in two years.', undefined],
    ['A subsidiary in Ohio keeps its books under U.S. GAAP.', undefined],
    ['Accounting standards: IFRS', 'IFRS'],
    ['Figures are prepared under U.S. GAAP.', 'US-GAAP'],
    ['Adoption of US GAAP: No\nJapanese GAAP is applied.', 'JP-GAAP'],
  ])('%s', (note, standard) => {
    const record = read(`Consolidated Financial Results for the Year Ended March 31, 2011\n${BODY}${note}\n`)
    expect(record.accountingStandard).toBe(standard)
  })
})

const FORECAST = `Consolidated Financial Results for the Year Ended March 31, 2011
May 13, 2011
2. Forecast for the Fiscal Year Ending March 31, 2012 (millions of yen)
               Net sales   Ordinary income   Net income
`

describe('rows of a forecast', () => {
  const expected = (text: string) =>
    read(text).forecasts?.map(({ period: { kind, quarter }, figures }) => [kind, quarter, ...lines(figures)])

  test.each(['Interim', 'Midterm'])('%s: the half of the year', (title) => {
    expect(
      expected(`${FORECAST}${title.padEnd(15)}   33,000             1,400          800
Full year        72,000             3,300        1,900
`),
    ).toEqual([
      ['year-to-date', 2, 'netSales 33000000000', 'ordinaryProfit 1400000000', 'profit 800000000'],
      ['full-year', undefined, 'netSales 72000000000', 'ordinaryProfit 3300000000', 'profit 1900000000'],
    ])
  })

  test('a row that is not understood is none of the year, and a warning says so', () => {
    expect(
      expected(`${FORECAST}Opening stage    33,000             1,400          800
Annual           72,000             3,300        1,900
`),
    ).toEqual([['full-year', undefined, 'netSales 72000000000', 'ordinaryProfit 3300000000', 'profit 1900000000']])
  })

  test('what the company alone expects is nothing that the group does', () => {
    expect(
      expected(`${FORECAST}Full year        72,000             3,300        1,900

[Reference] Unconsolidated forecast for the Fiscal Year Ending March 31, 2012
               Operating income   Ordinary income
Full year           2,100             2,200
`),
    ).toEqual([['full-year', undefined, 'netSales 72000000000', 'ordinaryProfit 3300000000', 'profit 1900000000']])
  })
})

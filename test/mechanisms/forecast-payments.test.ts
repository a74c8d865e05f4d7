import { describe, expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const YEAR = 'dividend 2024-12-31'
const dividend = (table: string) => `Notice of Revision of Dividend Forecast
Ikejima Glass Co., Ltd. has revised its dividend forecast for the fiscal year ending December 31, 2024.
${table}`

describe('payments that are open', () => {
  test('the second half’s is that of the year’s end; cells of words, one a line between bars', () => {
    const text = dividend(`Dividends per share (yen)
|
End of the first half
|
End of the second half
|
Full fiscal year
|
Previous forecasts
(released on February 9, 2024)
|
Undecided
|
Undecided
|
Undecided
|
Revised forecasts
|
35
|
Undecided
|
Undecided
|
Actual for the previous fiscal year ended December 31, 2023
|
28
|
32
|
60
|
`)
    expect(revisionOf(text)).toEqual(['revision', YEAR, '-', 'secondQuarter 35', 'secondQuarter 28, yearEnd 32, annual 60'])
  })

  test('not fixed, and unfixed, before the total that is', () => {
    const text = dividend(`Dividend per Share
Interim Year-end Full Year
Previous Forecast unfixed not fixed 60.00 yen
Revised Forecast - 35.00 yen 60.00 yen
Previous Term (paid for the Fiscal Year 2023) 25.00 yen 33.00 yen 58.00 yen
`)
    expect(revisionOf(text)).toEqual(['revision', YEAR, 'annual 60', 'yearEnd 35, annual 60', 'secondQuarter 25, yearEnd 33, annual 58'])
  })
})

describe('a cell over two rows, whose amounts moved up in the second', () => {
  const rows = (revised: string, paid: string) =>
    dividend(`Dividend per share (yen) | |||
---|---|---|---|
 | End of Q2 | Fiscal year end | Total |
Previous forecast | 12.00 | 12.00 | 24.00 |
Revised forecast | ${revised} |
${paid}cf. fiscal 2023 | 10.00 | 11.00 | 21.00 |
3. Interim dividend
On November 6, 2024, the Board resolved an interim dividend of 12 yen per share.
`)
  const PREVIOUS = 'secondQuarter 12, yearEnd 12, annual 24'
  const BEFORE = 'secondQuarter 10, yearEnd 11, annual 21'

  test('with what was paid before they come out as the payment and the total', () =>
    expect(revisionOf(rows('16.00 | 28.00 | ', 'Dividend paid | 12.00 | ||\n'))).toEqual([
      'revision',
      YEAR,
      PREVIOUS,
      'yearEnd 16, annual 28',
      BEFORE,
    ]))
  test('where nothing tells they are left out', () => expect(revisionOf(rows('16.00 | 29.00 | ', ''))).toEqual(['nothing-read']))
  test('with its total a row is as it is printed', () =>
    expect(revisionOf(rows('12.00 | 16.00 | 28.00', ''))).toEqual([
      'revision',
      YEAR,
      PREVIOUS,
      `secondQuarter 12, yearEnd 16, annual 28`,
      BEFORE,
    ]))
})

describe('the dividend of the year before, told', () => {
  const told = (words: string) => dividend(`The year-end dividend forecast is raised to 14 yen per share from 12 yen. ${words}`)
  test.each([
    ['behind the annual one', 'The annual dividend is raised to 26 yen per share, compared with 22 yen for the previous fiscal year.'],
    ['per share', 'The annual dividend is raised to 26 yen, compared with 22 yen per share in the previous fiscal year.'],
  ])('%s', (_, words) => expect(revisionOf(told(words))).toEqual(['revision', YEAR, 'yearEnd 12', 'yearEnd 14, annual 26', 'annual 22']))
  test('it is no earlier forecast', () =>
    expect(revisionOf(told('The forecast annual dividend is raised from 22 yen in the previous fiscal year to 26 yen.'))).toEqual([
      'revision',
      YEAR,
      'yearEnd 12',
      'yearEnd 14, annual 26',
      'annual 22',
    ]))
})

describe('several rows of results', () => {
  const rows = (...titles: string[]) =>
    dividend(`Dividend per share (yen)
                       |2Q-end|Year-end|Total
Previous forecast      |      |12      |22
Revised forecast       |      |14      |24
${titles[0]}|10   |        |
${titles[1]}|9|10  |19
`)
  const ours = ['revision', YEAR, 'yearEnd 12, annual 22', 'yearEnd 14, annual 24']

  test('the one of the year before is named by its end', () =>
    expect(revisionOf(rows('Paid in this fiscal year', 'Fiscal year ended December 31, 2023'))).toEqual([
      ...ours,
      'secondQuarter 9, yearEnd 10, annual 19',
    ]))
  test('another year is none', () =>
    expect(revisionOf(rows('Paid in this fiscal year', 'Fiscal year ended December 31, 2021'))).toEqual([...ours, '-']))
})

test('a payment raised by an amount, from one to another', () => {
  const text = dividend('The annual dividend forecast is increased by JPY 10.00, from JPY 50.00 to JPY 60.00 per share.')
  expect(revisionOf(text)).toEqual(['revision', YEAR, 'annual 50', 'annual 60', '-'])
})

describe('dividends that are parts of a payment', () => {
  test('what is told of a part is not told of the payment', () => {
    const text = dividend(
      'It will pay a final dividend of ¥58 per share, raising the ordinary dividend of ¥38 per share by ¥10 to ¥48 and adding a commemorative dividend of ¥10.',
    )
    expect(revisionOf(text)).toEqual(['nothing-read'])
  })
  test('parts in a bracket behind it', () => {
    const text = dividend(
      'The year-end dividend is raised from 38 yen to 58 yen per share (ordinary dividend raised to 48 yen, commemorative dividend 10 yen).',
    )
    expect(revisionOf(text)).toEqual(['revision', YEAR, 'yearEnd 38', 'yearEnd 58', '-'])
  })
})

import { expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const table = (...rows: string[]): string[] =>
  revisionOf(`August 4, 2017

Nakatsu Optical Works, Ltd. (Code: 7755, TSE 1st Section)

Notice of Revision of Earnings Forecast

Consolidated forecast for the fiscal year ending March 31, 2018 (Millions of yen)
 | Net sales | Operating income
Initial forecast | 9,100 | 700
Previous forecast | 10,100 | 800
Revised forecast | 11,110 | 900
${rows.join('\n')}
`).slice(2)

test('of changes from two forecasts those from the previous one are told', () => {
  const [initial, percent] = ['Change from initial forecast | 2,010 | 200', 'Change from initial forecast (%) | 22.1 | 28.6']
  const [previous, rate] = ['Change from previous forecast | 1,010 | 100', 'Change from previous forecast (%) | 10.0 | 12.5']
  const expected = ['netSales 10100 11110 1010 10 -', 'operatingProfit 800 900 100 12.5 -']
  expect(table(initial, percent, previous, rate)).toEqual(expected)
  expect(table(previous, rate, initial, percent)).toEqual(expected)
})

test('none that the amounts do not bear out', () =>
  expect(table('Change from initial forecast | 2,010 | 200', 'Change from plan | 3,010 | 300')).toEqual([
    'netSales 10100 11110 - - -',
    'operatingProfit 800 900 - - -',
  ]))

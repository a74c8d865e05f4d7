import { expect, test } from 'vitest'
import { parseForecastRevision, verifyRelease } from '../../src/index.js'

const bn = (amount: number) => ({ amount: Math.round(amount * 1000) * 1_000_000, currency: 'JPY' })

const notice = (...table: string[]): string => `Notice of Revision of Forecast
November 4, 2014
Forecast for the fiscal year ending March 31, 2015 (billions of yen)
${table.join('\n')}`

/** The figures of the one revision: metric, previous, revised, change, change in per cent. */
function figuresOf(...table: string[]): unknown[] {
  const text = notice(...table)
  const result = parseForecastRevision(text)
  expect(verifyRelease(result, text)).toEqual([])
  return (result.record.revisions?.[0]?.figures ?? []).map((figure) => [
    figure.metric,
    figure.previous,
    figure.revised,
    figure.change,
    figure.changePercent,
  ])
}

test('of two forecasts before the revised one the initial one holds no more', () => {
  const table = [
    '                                Net sales   Operating profit',
    'Original forecast (May 12)         71.0          5.3',
    'Previous forecast (August 4)       69.5          4.9',
    'Revised forecast                   66.0          4.1',
    'Change                             (3.5)        (0.8)',
  ]
  expect(figuresOf(...table)).toEqual([
    ['netSales', bn(69.5), bn(66), bn(-3.5), undefined],
    ['operatingProfit', bn(4.9), bn(4.1), bn(-0.8), undefined],
  ])
})

test.each(['of which, currency effect', 'Impact of exchange rates'])('"%s" is a part of the change, and not its percentage', (head) => {
  const table = [
    `                     Previous   Revised   Change   ${head}`,
    'Net sales              210.0     196.0     (14.0)        (9.5)',
    'Operating profit        11.0       8.2      (2.8)        (1.4)',
  ]
  expect(figuresOf(...table)).toEqual([
    ['netSales', bn(210), bn(196), bn(-14), undefined],
    ['operatingProfit', bn(11), bn(8.2), bn(-2.8), undefined],
  ])
})

test.each(['9M actual', '3Q results', 'H1 actual'])('"%s" beside forecasts of the year are no results of the year before', (head) => {
  const table = [
    `                    ${head}   Previous forecast   Revised forecast`,
    'Net sales             152.0         210.0                205.0',
    'Operating profit        7.7          11.0                 10.1',
  ]
  const text = notice(...table)
  const { record } = parseForecastRevision(text)
  expect(record.revisions?.[0]?.figures.map(({ priorYear }) => priorYear)).toEqual([undefined, undefined])
  expect(figuresOf(...table)).toEqual([
    ['netSales', bn(210), bn(205), undefined, undefined],
    ['operatingProfit', bn(11), bn(10.1), undefined, undefined],
  ])
})

test('"Result for the 1H of the previous fiscal year" is the year before', () => {
  const { record } = parseForecastRevision(
    `Notice of Revision of Forecast
November 4, 2014
Forecast for the six months ending September 30, 2014 (billions of yen)
                                                       Net sales   Operating profit
Previous forecast                                         104.0          5.5
Revised forecast                                          107.5          6.2
Result for the 1H of the previous fiscal year              98.2          4.4
`,
  )
  expect(record.revisions?.[0]?.figures.map(({ priorYear }) => priorYear)).toEqual([bn(98.2), bn(4.4)])
})

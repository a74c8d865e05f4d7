import { describe, expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const told = (words: string) => `Notice of Revision of Earnings Forecast
June 3, 2010
Misasa Lamps Co., Ltd. (TSE: 6929)

${words}
`
const YEAR = 'full-year 2010-12-31'

describe('an arrow from the earlier forecast to the new one', () => {
  test.each<[name: string, words: string, lines: string[]]>([
    [
      'in lines under their unit',
      'Fiscal year ending December 31, 2010 (Millions of yen)\nNet sales: 8,400 → 8,900 (+6.0%)\nOperating income: 310 → 250 (-19.4%)\nNet income: 120 → 90\n',
      ['netSales 8400 8900 - 6 -', 'operatingProfit 310 250 - -19.4 -', 'profit 120 90 - - -'],
    ],
    [
      'in a sentence, below zero',
      'Forecasts for the year ending December 31, 2010: net sales 8.4 -> 8.0 billion yen; net income 0.1 -> -0.4 billion yen.',
      ['netSales 8400 8000 - - -', 'profit 100 -400 - - -'],
    ],
    [
      'each with its own unit',
      'Forecasts for the year ending December 31, 2010: net sales ¥8.4 billion => ¥8.9 billion.',
      ['netSales 8400 8900 - - -'],
    ],
    [
      'in lines above their period, last year behind them',
      'The forecast is revised for the year ending December 31, 2010.\nOperating income: 0.3 billion yen → 0.2 billion yen (2009 actual: 0.4 billion yen)\n',
      ['operatingProfit 300 200 - - -'],
    ],
  ])('%s', (_, words, lines) => expect(revisionOf(told(words))).toEqual(['revision', YEAR, ...lines]))

  test.each<[name: string, words: string]>([
    ['without a unit', 'Fiscal year ending December 31, 2010\nNet sales: 8,400 → 8,900\n'],
    ['of percentages', 'Fiscal year ending December 31, 2010 (Millions of yen)\nNet sales: 3.2% → 4.1%\n'],
    ['of an adjusted figure', 'Fiscal year ending December 31, 2010 (Millions of yen)\nAdjusted operating income: 310 → 250\n'],
    ['behind other words', 'Fiscal year ending December 31, 2010 (Millions of yen)\nNet sales of lamps: 310 → 250\n'],
    ['from a year ago', 'Fiscal year ending December 31, 2010 (Millions of yen)\nNet sales year on year: 310 → 250\n'],
  ])('none %s', (_, words) => expect(revisionOf(told(words))).toEqual(['nothing-read']))
})

describe('brackets that say which forecast stands behind them', () => {
  const FOR = 'The forecast for the fiscal year ending December 31, 2010 is revised. '
  test.each<[name: string, words: string, lines: string[]]>([
    ['one word before each amount', 'Net sales: (previous) 8,400 million yen, (revised) 8,900 million yen.', ['netSales 8400 8900 - - -']],
    [
      'a figure below zero',
      'Operating income (loss): (previous) 310 million yen, (revised) (45) million yen.',
      ['operatingProfit 310 -45 - - -'],
    ],
    [
      'a loss and the profit before it',
      'Net loss: 0.2 billion yen (previous forecast: net income of 0.1 billion yen).',
      ['profit 100 -200 - - -'],
    ],
    [
      'a loss without a colon',
      'It expects a net loss of 0.2 billion yen (previously net income of 0.1 billion yen).',
      ['profit 100 -200 - - -'],
    ],
  ])('%s', (_, words, lines) => expect(revisionOf(told(FOR + words))).toEqual(['revision', YEAR, ...lines]))

  test('the figure of a year before is none', () => {
    expect(revisionOf(told(`${FOR}Net loss: 0.2 billion yen (previous fiscal year: net income of 0.1 billion yen).`))).toEqual([
      'nothing-read',
    ])
  })
})

test('below a heading that names the year by no number, the year is that of the sentence before', () => {
  const text = told(
    'Misasa Lamps today updated its forecast for the full year ending December 31, 2010.\n\nRevised forecast for the full year\n\nNet sales: JPY 8.4 billion -> JPY 8.9 billion',
  )
  expect(revisionOf(text)).toEqual(['revision', YEAR, 'netSales 8400 8900 - - -'])
})

import { describe, expect, test } from 'vitest'
import { safeParseEarnings, safeParseRelease } from '../../src/index.js'
import { toldIn } from '../support/told.js'

/** What sentences tell behind a first figure, without labels and the words of signs. */
function told(sentences: string): string[] {
  const [first, ...others] = toldIn(`Net income was 3 billion yen. ${sentences}`)
  expect(first).toContain('profit "Net income" 3000000000 JPY')
  return others.map((line) => line.replace(/ (of )?"[^"]*"/g, '').replace(/^unpaired: .*/, '!'))
}

describe('a change that words behind its percentage say', () => {
  test.each([
    ['Net sales were 88 billion yen, 1.9% more than a year earlier.', ['Q3 2016 netSales 88000000000 JPY 1.9%']],
    ['Net sales were 88 billion yen, 1.9% less than in the previous year.', ['Q3 2016 netSales 88000000000 JPY -1.9%']],
    ['Net sales were 88 billion yen, as guests spent 1.9% more than a year earlier.', ['Q3 2016 netSales 88000000000 JPY']],
    [
      'Net sales were 88 billion yen, with outlets in Japan selling 1.9% less than in the previous year.',
      ['Q3 2016 netSales 88000000000 JPY'],
    ],
    ['Net sales were 88 billion yen, 1.9% more than planned.', ['Q3 2016 netSales 88000000000 JPY']],
    ['Net sales were 88 billion yen. Net sales increased 9% compared to the adjusted sales.', ['Q3 2016 netSales 88000000000 JPY']],
    ['Net sales were 88 billion yen. Net sales increased 9% year on year.', ['Q3 2016 netSales 88000000000 JPY 9%']],
  ])('%s', (sentence, read) => {
    expect(told(sentence)).toEqual(read)
  })
})

describe('several periods before one name', () => {
  test.each([
    [
      'The third quarter and the nine-month net sales were 28 billion yen and 88 billion yen, respectively, up 3% and 4% year on year.',
      ['Q3 2016 netSales 28000000000 JPY 3%', 'YTD3 netSales 88000000000 JPY 4%'],
    ],
    ['Third quarter and nine-month net sales were 28 billion yen.', ['!']],
    ['In the third quarter, first-half net sales of 60 billion yen were confirmed.', ['YTD2 netSales 60000000000 JPY']],
  ])('%s', (sentence, read) => {
    expect(told(sentence)).toEqual(read)
  })
})

describe('what is seen at an amount', () => {
  test('is a forecast of the year that the sentence names', () => {
    expect(told('For fiscal 2017, net sales are seen at 90 billion yen and operating income at 9 billion yen.')).toEqual([
      'expected FY 2017 netSales 90000000000 JPY',
      'expected FY 2017 operatingProfit 9000000000 JPY',
    ])
  })
  test('and nothing where it names none', () => {
    expect(told('Net sales are now seen at 90 billion yen.')).toEqual([])
  })
})

describe('a range between two amounts', () => {
  const text = `Carrow Tools Inc. Reports Results for the Third Quarter of Fiscal 2016

TOKYO, January 31, 2017 -- Carrow Tools Inc. (TSE: 7099) today announced its results. Net sales were $30 million.

- Guidance for fiscal 2017 is for per share diluted earnings between $0.72 and $0.75 on net sales of between $140 million and $142 million.
`
  test('is no row of a table', () => {
    const result = safeParseEarnings(text)
    expect(result.success && result.data.record.forecasts?.[0]?.figures.map(({ metric, value }) => [metric, value])).toEqual([
      ['dilutedEarningsPerShare', { low: 0.72, high: 0.75, currency: 'USD' }],
      ['netSales', { low: 140_000_000, high: 142_000_000, currency: 'USD' }],
    ])
  })
})

describe('the equity of the owners at a day', () => {
  const position = (sentence: string) => {
    const result = safeParseEarnings(
      `Results for the Third Quarter of Fiscal 2016\n\nJanuary 31, 2017\n\nNet sales were 5 billion yen. ${sentence}\n`,
    )
    return result.success ? (result.data.record.financialPosition ?? []).flatMap(({ figures }) => figures.map(({ metric }) => metric)) : []
  }
  test.each([
    ["As of December 31, 2016, shareholders' equity stood at 9 billion yen.", ['ownersEquity']],
    ['As of December 31, 2016, equity attributable to owners of the parent was 9 billion yen.', ['ownersEquity']],
    ['As of December 31, 2016, equity was 9 billion yen.', []],
  ])('%s', (sentence, metrics) => {
    expect(position(sentence)).toEqual(metrics)
  })
})

describe('other news that recalls results', () => {
  const TOLD = 'In the year ended March 31, 2011, the company had net sales of 31.2 billion yen and operating income of 2.4 billion yen.'
  const typeOf = (text: string): string => {
    const result = safeParseRelease(text)
    return result.success ? result.data.record.type : result.error.code
  }
  test.each([
    [
      'an offering',
      `Carrow Prices Follow-On Offering\n\nTOKYO, June 7, 2011 - Carrow Tools Inc. (TSE: 7099) today announced its price. ${TOLD}\n`,
    ],
    ['a letter to holders', `To Shareholders and Investors,\n\nFirst of all, our heartfelt gratitude to you all.\n\n${TOLD}\n`],
    ['a message', `Top Messages\n\nRyo Abe, CEO\n\nI would like to express my gratitude for your support.\n\n${TOLD}\n`],
  ])('%s', (_, text) => {
    expect(typeOf(text)).toBe('unrecognized')
  })
  test('but results that pay back to shareholders are told', () => {
    expect(
      typeOf(
        `Results for Fiscal 2010\n\nMay 10, 2011\nCarrow Tools Inc. (TSE: 7099)\n\n${TOLD}\n\nTo return profits to shareholders\n\nThank you.\n`,
      ),
    ).toBe('earnings')
  })
})

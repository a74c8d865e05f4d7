import { describe, expect, test } from 'vitest'
import { safeParseForecastRevision, verifyRelease } from '../../src/index.js'
import { revisionOf } from '../support/revision-lines.js'

const told = (...sentences: string[]) =>
  `August 5, 2022\n\nAsahina Paper Co., Ltd.\n\nNotice of Revision of Earnings Forecast\n\nAsahina Paper Co., Ltd. announced today that it has revised its consolidated earnings forecast for the fiscal year ending March 31, 2023. ${sentences.join(' ')}\n`
const reason = (text: string) =>
  `August 5, 2022\nAsahina Paper Co., Ltd.\nNotice of Revision of Earnings Forecast\n\nConsolidated forecast for the fiscal year ending March 31, 2023 (Millions of yen)\n | Net sales | Operating income\nPrevious forecast (A) | 10,000 | 800\nRevised forecast (B) | 11,000 | 900\nChange (B-A) | 1,000 | 100\n\n${text}`
const rows = (...r: string[]) =>
  `August 5, 2022\nAsahina Paper Co., Ltd.\nNotice of Revision of Earnings Forecast\n\nConsolidated forecast for the fiscal year ending March 31, 2023 (Millions of yen)\n | Net sales | Operating income\n${r.join('\n')}\n`
const SALES = 'Net sales are revised from 10.0 billion yen to 11.0 billion yen.'

interface Dividend {
  readonly fiscalYearEnd?: string
  readonly previous?: object
  readonly revised?: object
}

/** A money value in millions, a number as it is, a dash for what is absent. */
const short = (value: unknown): string => {
  if (value === undefined) return '-'
  if (typeof value === 'number') return String(value)
  const { amount, low, high } = value as { amount?: number; low?: number; high?: number }
  return amount === undefined ? `${(low as number) / 1e6}~${(high as number) / 1e6}` : String(amount / 1e6)
}
const payments = (of: object | undefined) =>
  of && Object.fromEntries(Object.entries(of).map(([part, money]) => [part, (money as { amount: number }).amount]))

/** Figures (before, after, change, per cent, a year ago), dividend and reason, or the code of the error. */
function read(text: string): unknown {
  const result = safeParseForecastRevision(text)
  if (!result.success) return result.error.code
  expect(verifyRelease(result.data, text)).toEqual([])
  const { revisions = [], reason } = result.data.record
  const dividend = result.data.record.dividend as Dividend | undefined
  return {
    figures: revisions.flatMap(({ period, figures }) =>
      figures.map((f) => [period.kind, f.metric, ...[f.previous, f.revised, f.change, f.changePercent, f.priorYear].map(short)].join(' ')),
    ),
    dividend: dividend && { ...dividend, previous: payments(dividend.previous), revised: payments(dividend.revised) },
    reason,
  }
}

describe('what sentences tell of a revision', () => {
  test.each<[name: string, text: string, expected: unknown]>([
    [
      'from and to',
      told('Net sales are revised from 10.0 billion yen to 11.0 billion yen.'),
      { figures: ['full-year netSales 10000 11000 - - -'] },
    ],
    [
      'lifted from and to',
      told('The forecast for operating income was lifted from 800 million yen to 900 million yen.'),
      { figures: ['full-year operatingProfit 800 900 - - -'] },
    ],
    [
      'a name right before from',
      told('Operating income from 800 million yen to 900 million yen.'),
      { figures: ['full-year operatingProfit 800 900 - - -'] },
    ],
    ['a range that is expected', told('Net sales are expected to be from 10.0 billion yen to 11.0 billion yen.'), 'nothing-read'],
    [
      'by, from and to',
      told('Net sales are revised upward by 1.0 billion yen from 10.0 billion yen to 11.0 billion yen.'),
      { figures: ['full-year netSales 10000 11000 1000 - -'] },
    ],
    [
      'a percentage that fits',
      told('Net sales are revised upward 10.0% from 10.0 billion yen to 11.0 billion yen.'),
      { figures: ['full-year netSales 10000 11000 - 10 -'] },
    ],
    [
      'a percentage that does not fit',
      told('Net sales are revised upward 5.0% from 10.0 billion yen to 11.0 billion yen.'),
      { figures: ['full-year netSales 10000 11000 - - -'] },
    ],
    [
      'a percentage downward',
      told('Net sales are revised downward 10.0% from 10.0 billion yen to 9.0 billion yen.'),
      { figures: ['full-year netSales 10000 9000 - -10 -'] },
    ],
    [
      'against the previous forecast',
      told('Net sales are now expected to be 11.0 billion yen, against the previous forecast of 10.0 billion yen.'),
      { figures: ['full-year netSales 10000 11000 - - -'] },
    ],
    [
      'instead of',
      told('Net sales are forecast at 11.0 billion yen instead of 10.0 billion yen.'),
      { figures: ['full-year netSales 10000 11000 - - -'] },
    ],
    [
      'two previous forecasts',
      told(
        'Net sales are revised to 11.0 billion yen against the previous forecast of 10.0 billion yen and the previous forecast of 9.0 billion yen.',
      ),
      'nothing-read',
    ],
    ['two currencies', told('Net sales are revised from 10.0 billion yen to 11.0 billion dollars.'), 'nothing-read'],
    [
      'a change and the new forecast',
      told('The net sales forecast increased by 1.0 billion yen, or 10.0%, to 11.0 billion yen.'),
      { figures: ['full-year netSales - 11000 1000 10 -'] },
    ],
    [
      'a change whose percentage is of another',
      told('The net sales forecast increased by 1.0 billion yen, or 30.0%, to 11.0 billion yen.'),
      'nothing-read',
    ],
    [
      'a change downward',
      told('The net sales forecast decreased by 1.0 billion yen, or 10.0%, to 9.0 billion yen.'),
      { figures: ['full-year netSales - 9000 -1000 -10 -'] },
    ],
    [
      'a percentage and the new forecast',
      told('The net sales forecast was revised upward by 10.0% to 11.0 billion yen.'),
      { figures: ['full-year netSales - 11000 - 10 -'] },
    ],
    [
      'a percentage behind the new forecast',
      told('The net sales forecast was revised to 11.0 billion yen, up 10.0%.'),
      { figures: ['full-year netSales - 11000 - - -'] },
    ],
    [
      'what is told behind is against the previous forecast',
      told('It now expects net sales of 11.0 billion yen, up 10.0% from the previous forecast.'),
      { figures: ['full-year netSales - 11000 - 10 -'] },
    ],
    [
      'from the previous forecast to the new one',
      told('Net sales have been revised downward by 8.0% from the previous forecast to 9.2 billion yen.'),
      { figures: ['full-year netSales - 9200 - -8 -'] },
    ],
    [
      'brackets behind the new forecasts of a list',
      told(
        'It now plans net sales of 11.0 billion yen (10.0% increase from the previous forecast), operating income of 700 million yen (12.5% decrease) and net income of 500 million yen.',
      ),
      { figures: ['full-year netSales - 11000 - 10 -', 'full-year operatingProfit - 700 - -12.5 -', 'full-year profit - 500 - - -'] },
    ],
    [
      'the earlier forecast in a bracket',
      told(
        'Net sales are expected to be 11.0 billion yen (previous forecast: 10.0 billion yen), operating income 900 million yen (previously 800 million yen).',
      ),
      { figures: ['full-year netSales 10000 11000 - - -', 'full-year operatingProfit 800 900 - - -'] },
    ],
    [
      'the change alone',
      told('It raised its forecast for net sales by 1.0 billion yen.', 'It lowered its projection for operating income by 30 million yen.'),
      { figures: ['full-year netSales - - 1000 - -', 'full-year operatingProfit - - -30 - -'] },
    ],
    ['a change that no verb turns', told('It changed its forecast for net sales by 1.0 billion yen.'), 'nothing-read'],
    [
      'unchanged',
      told(
        'While net sales are unchanged from the previous forecast at 10.0 billion yen, operating income is revised upward from 800 million yen to 900 million yen.',
      ),
      { figures: ['full-year netSales 10000 10000 - - -', 'full-year operatingProfit 800 900 - - -'] },
    ],
    [
      'one figure told in pieces',
      told(
        'Operating income is revised upward by 12.5% from the previous forecast to 900 million yen.',
        'Operating income was revised from 800 million yen to 900 million yen.',
      ),
      { figures: ['full-year operatingProfit 800 900 - 12.5 -'] },
    ],
    [
      'the figures of the company alone',
      told(
        'Net sales are revised from 10.0 billion yen to 11.0 billion yen.',
        'On a non-consolidated basis, net sales are revised from 7.0 billion yen to 7.5 billion yen.',
      ),
      { figures: ['full-year netSales 10000 11000 - - -', 'full-year netSales 7000 7500 - - -'] },
    ],
    [
      'an amount per share is no figure',
      told(SALES, 'The special payment is raised from 62 yen per share to 69 yen per share.'),
      { figures: ['full-year netSales 10000 11000 - - -'] },
    ],
    [
      'a change from the year before',
      told('Net sales of last year increased by 1.0 billion yen to 11.0 billion yen year on year.'),
      'nothing-read',
    ],
    ['no forecast', told('Net sales increased by 1.0 billion yen to 11.0 billion yen.'), 'nothing-read'],
    [
      'a change that is of something else',
      told('Net sales are revised from 10.0 billion yen to 11.0 billion yen, an increase of 3.0 billion yen.'),
      { figures: ['full-year netSales 10000 11000 - - -'] },
    ],
    [
      'a change that fits',
      told('Net sales are revised from 10.0 billion yen to 11.0 billion yen, an increase of 1.0 billion yen.'),
      { figures: ['full-year netSales 10000 11000 1000 - -'] },
    ],
    [
      'a change downward that fits',
      told('Net sales are revised from 10.0 billion yen to 9.0 billion yen, a decrease of 1.0 billion yen.'),
      { figures: ['full-year netSales 10000 9000 -1000 - -'] },
    ],
    [
      'a change of the other sign',
      told('Net sales are revised from 10.0 billion yen to 9.0 billion yen, an increase of 1.0 billion yen.'),
      { figures: ['full-year netSales 10000 9000 - - -'] },
    ],
    ['a range that is estimated', told('Net sales are now estimated from 10.0 billion yen to 11.0 billion yen.'), 'nothing-read'],
    [
      'two metrics',
      told(
        'Net sales are revised from 10.0 billion yen to 11.0 billion yen.',
        'Operating income is revised from 800 million yen to 900 million yen.',
      ),
      { figures: ['full-year netSales 10000 11000 - - -', 'full-year operatingProfit 800 900 - - -'] },
    ],
    [
      'one metric told in two ways',
      told(
        'Net sales are revised from 10.0 billion yen to 11.0 billion yen.',
        'Net sales are revised from 10.0 billion yen to 12.0 billion yen.',
      ),
      'nothing-read',
    ],
    [
      'one metric told twice',
      told(
        'Net sales are revised from 10.0 billion yen to 11.0 billion yen.',
        'So net sales are revised from 10.0 billion yen to 11.0 billion yen.',
      ),
      { figures: ['full-year netSales 10000 11000 - - -'] },
    ],
    [
      'two periods',
      told(
        'Net sales are revised from 10.0 billion yen to 11.0 billion yen.',
        'For the six months ending September 30, 2022, net sales are revised from 5.0 billion yen to 5.5 billion yen.',
      ),
      { figures: ['full-year netSales 10000 11000 - - -', 'year-to-date netSales 5000 5500 - - -'] },
    ],
    ['a loss', told('The net loss forecast is revised from 800 million yen to 900 million yen.'), 'nothing-read'],
    [
      'a payment from and to',
      told(
        'Net sales are revised from 10.0 billion yen to 11.0 billion yen.',
        'The year-end dividend is raised from 10 yen to 12 yen per share.',
      ),
      {
        figures: ['full-year netSales 10000 11000 - - -'],
        dividend: { fiscalYearEnd: '2023-03-31', previous: { yearEnd: 10 }, revised: { yearEnd: 12 } },
      },
    ],
    [
      'a payment raised, and the year’s',
      told(SALES, 'The year-end dividend forecast is raised to 12 yen per share.', 'The annual dividend will be 24 yen per share.'),
      {
        figures: ['full-year netSales 10000 11000 - - -'],
        dividend: { fiscalYearEnd: '2023-03-31', revised: { yearEnd: 12, annual: 24 } },
      },
    ],
    [
      'the dividend of the year before',
      told(
        SALES,
        'The year-end dividend forecast is raised to 12 yen per share.',
        'The annual dividend of the previous year was 20 yen per share.',
      ),
      { figures: ['full-year netSales 10000 11000 - - -'], dividend: { fiscalYearEnd: '2023-03-31', revised: { yearEnd: 12 } } },
    ],
    [
      'a payment told in two ways',
      told(
        SALES,
        'The year-end dividend forecast is raised to 12 yen per share.',
        'The year-end dividend forecast is raised to 13 yen per share.',
      ),
      { figures: ['full-year netSales 10000 11000 - - -'] },
    ],
    [
      'a dividend of which no change is told',
      told(SALES, 'The year-end dividend is 12 yen per share.'),
      { figures: ['full-year netSales 10000 11000 - - -'] },
    ],
    [
      'a dividend that would be paid',
      told(SALES, 'The year-end dividend forecast is raised to 12 yen per share.', 'The annual dividend would be 24 yen per share.'),
      {
        figures: ['full-year netSales 10000 11000 - - -'],
        dividend: { fiscalYearEnd: '2023-03-31', revised: { yearEnd: 12, annual: 24 } },
      },
    ],
    [
      'a dividend that may be paid',
      told(SALES, 'The year-end dividend forecast is raised to 12 yen per share.', 'The annual dividend may be 24 yen per share.'),
      { figures: ['full-year netSales 10000 11000 - - -'], dividend: { fiscalYearEnd: '2023-03-31', revised: { yearEnd: 12 } } },
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

test('an amount with "loss" behind it is below zero: its figure is not told', () => {
  expect(read(told(SALES, 'Operating income will decrease by 3.7 billion yen, to a 0.9 billion yen loss.'))).toMatchObject({
    figures: ['full-year netSales 10000 11000 - - -'],
  })
})

describe('reasons', () => {
  test.each<[name: string, text: string, expected: unknown]>([
    [
      'one paragraph',
      reason('Reasons for the revision\nSales of paper grew faster than was planned, and prices rose.\n'),
      {
        figures: ['full-year netSales 10000 11000 1000 - -', 'full-year operatingProfit 800 900 100 - -'],
        reason: 'Sales of paper grew faster than was planned, and prices rose.',
      },
    ],
    [
      'two paragraphs',
      reason('Reasons for the revision\nSales of paper grew faster than was planned.\n\nPrices rose.\n'),
      {
        figures: ['full-year netSales 10000 11000 1000 - -', 'full-year operatingProfit 800 900 100 - -'],
        reason: 'Sales of paper grew faster than was planned. Prices rose.',
      },
    ],
    [
      'a list',
      reason('Reasons for the revision\n(1) Sales of paper grew.\n(2) Prices rose.\n'),
      { figures: ['full-year netSales 10000 11000 1000 - -', 'full-year operatingProfit 800 900 100 - -'] },
    ],
    [
      'bullets',
      reason('Reasons for the revision\n• Sales of paper grew.\n• Prices rose.\n'),
      { figures: ['full-year netSales 10000 11000 1000 - -', 'full-year operatingProfit 800 900 100 - -'] },
    ],
    [
      'a note behind',
      reason('Reasons for the revision\nSales of paper grew faster than was planned.\nNote: The forecasts rest on what is known today.\n'),
      {
        figures: ['full-year netSales 10000 11000 1000 - -', 'full-year operatingProfit 800 900 100 - -'],
        reason: 'Sales of paper grew faster than was planned.',
      },
    ],
    [
      'a note in brackets behind',
      reason('Reasons for the revision\nSales of paper grew faster than was planned.\n(Note) The forecasts rest on what is known today.\n'),
      {
        figures: ['full-year netSales 10000 11000 1000 - -', 'full-year operatingProfit 800 900 100 - -'],
        reason: 'Sales of paper grew faster than was planned.',
      },
    ],
    [
      'a numbered note behind',
      reason(
        'Reasons for the revision\nSales of paper grew faster than was planned.\n*Note 1 The forecasts rest on what is known today.\n',
      ),
      {
        figures: ['full-year netSales 10000 11000 1000 - -', 'full-year operatingProfit 800 900 100 - -'],
        reason: 'Sales of paper grew faster than was planned.',
      },
    ],
    [
      'a sentence that begins with notes',
      reason(
        'Reasons for the revision\nSales of paper grew faster than was planned.\nNotes and coins were printed in greater numbers than in the year before.\n',
      ),
      {
        figures: ['full-year netSales 10000 11000 1000 - -', 'full-year operatingProfit 800 900 100 - -'],
        reason: 'Sales of paper grew faster than was planned. Notes and coins were printed in greater numbers than in the year before.',
      },
    ],
    [
      'a remark on other forecasts',
      reason(
        'Reasons for the revision\nSales of paper grew faster than was planned.\nFull-year forecasts of dividends are not changed by this.\n',
      ),
      { figures: ['full-year netSales 10000 11000 1000 - -', 'full-year operatingProfit 800 900 100 - -'] },
    ],
    [
      'a sentence that says reasons',
      reason('The reasons are these.\nSales of paper grew faster than was planned.\n'),
      { figures: ['full-year netSales 10000 11000 1000 - -', 'full-year operatingProfit 800 900 100 - -'] },
    ],
    [
      'the word inside a paragraph',
      reason('The company had many good\nreasons to do so and many of\nits plans were changed.\n'),
      { figures: ['full-year netSales 10000 11000 1000 - -', 'full-year operatingProfit 800 900 100 - -'] },
    ],
    [
      'a further heading behind',
      reason('Reasons for the revision\nSales of paper grew faster than was planned.\n\nOutlook\n\nThe year goes on as it began.\n'),
      { figures: ['full-year netSales 10000 11000 1000 - -', 'full-year operatingProfit 800 900 100 - -'] },
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('rows of a table', () => {
  test.each<[name: string, text: string, expected: unknown]>([
    [
      'each by its words',
      rows(
        'Previous forecast (A) | 10,000 | 800',
        'Revised forecast (B) | 11,000 | 900',
        'Change (B-A) | 1,000 | 100',
        'Change (%) | 10.0 | 12.5',
        'Results of the previous year | 9,500 | 700',
      ),
      { figures: ['full-year netSales 10000 11000 1000 10 9500', 'full-year operatingProfit 800 900 100 12.5 700'] },
    ],
    [
      'old and new',
      rows('Old | 10,000 | 800', 'New | 11,000 | 900', 'Difference | 1,000 | 100'),
      { figures: ['full-year netSales 10000 11000 1000 - -', 'full-year operatingProfit 800 900 100 - -'] },
    ],
    [
      'before and after, with their days',
      rows('Before (May 10, 2022) | 10,000 | 800', 'After (August 5, 2022) | 11,000 | 900'),
      { figures: ['full-year netSales 10000 11000 - - -', 'full-year operatingProfit 800 900 - - -'] },
    ],
    [
      'a dated row beside the revised one',
      rows('As of May 10, 2022 | 10,000 | 800', 'Revised forecast | 11,000 | 900'),
      { figures: ['full-year netSales 10000 11000 - - -', 'full-year operatingProfit 800 900 - - -'] },
    ],
    [
      'a dated row beside the previous one',
      rows('Previous forecast | 10,000 | 800', 'As of August 5, 2022 | 11,000 | 900'),
      { figures: ['full-year netSales 10000 11000 - - -', 'full-year operatingProfit 800 900 - - -'] },
    ],
    [
      'a change behind the year before compares with that',
      rows(
        'Previous forecast (A) | 10,000 | 800',
        'Revised forecast (B) | 11,000 | 900',
        'Results of the previous year | 9,500 | 700',
        'Change | 1,500 | 200',
      ),
      { figures: ['full-year netSales 10000 11000 - - 9500', 'full-year operatingProfit 800 900 - - 700'] },
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('the forecast before', () => {
  const figures = (...sentences: string[]) =>
    (read(told(...sentences)) as { figures: string[] }).figures.map((line) => line.replace('full-year ', ''))

  test('what was expected at first is the earlier forecast, what now is the later', () => {
    expect(
      figures(
        'The company had previously expected net sales of 9.0 billion yen and operating income of 0.8 billion yen.',
        'It now expects net sales of 8.2 billion yen and operating income of 0.5 billion yen.',
      ),
    ).toEqual(['netSales 9000 8200 - - -', 'operatingProfit 800 500 - - -'])
    expect(figures('It was originally forecast that net sales would be 9.0 billion yen.')).toEqual(['netSales 9000 - - - -'])
    expect(figures('The previous forecast was net sales of 9.0 billion yen and net income of 0.4 billion yen.')).toEqual([
      'netSales 9000 - - - -',
      'profit 400 - - - -',
    ])
    expect(figures('Net income, originally estimated at 0.6 billion yen, is now expected to be 0.4 billion yen.')).toEqual([
      'profit 600 400 - - -',
    ])
  })

  test('compared with it the figure is the new one', () => {
    expect(figures('Compared with the previous forecast, net sales will rise by 1.0 billion yen to 10.0 billion yen.')).toEqual([
      'netSales - 10000 1000 - -',
    ])
  })

  test('what is unchanged is both', () => {
    expect(figures('Net sales remain unchanged from the previous forecast at 9.0 billion yen.')).toEqual(['netSales 9000 9000 - - -'])
    expect(figures('Net sales are forecast to be 9.0 billion yen, which is unchanged from the previous forecast.')).toEqual([
      'netSales 9000 9000 - - -',
    ])
    expect(
      figures(
        'While maintaining net sales at the previous forecast of 9.0 billion yen, the company raises net income from 0.4 billion yen to 0.5 billion yen.',
      ),
    ).toEqual(['netSales 9000 9000 - - -', 'profit 400 500 - - -'])
  })

  test('results that a clause tells of are of another period', () => {
    const text = told().replace(/has revised.*/, 'has revised its forecast.')
    const sentence =
      'For the year ending March 31, 2023, it was originally forecast in May, when the results of the first quarter of this year were announced, that net sales would be 9.0 billion yen.'
    const result = safeParseForecastRevision(`${text}${sentence}\n`)
    expect(result.success && result.data.record.revisions?.[0]?.period).toEqual({ kind: 'full-year', fiscalYearEnd: '2023-03-31' })
  })
})

test('"its May 13, 2022 forecast" tells when it was announced', () => {
  const result = safeParseForecastRevision(
    `August 5, 2022\n\nAsahina Paper Co., Ltd. today revised its May 13, 2022 forecast for the fiscal year ending March 31, 2023. Net sales are revised from 10.0 billion yen to 11.0 billion yen.\n`,
  )
  expect(result.success && result.data.record.revisions?.[0]?.previouslyAnnouncedOn).toBe('2022-05-13')
})

describe('the forecast before in a bracket behind the new one', () => {
  const text = (words: string) => `Minato Bank, Ltd.
Revision of Earnings Forecasts

Minato Bank, Ltd. has revised its forecasts for the fiscal year ending March 31, 2026. ${words}
`
  test.each([
    ['up', 'For the full year, ordinary profit is projected to reach JPY 78,000 million (up from JPY 70,000 million).', '70000 78000'],
    ['down', 'For the full year, ordinary profit is projected at JPY 61,000 million (down from JPY 70,000 million).', '70000 61000'],
  ])('%s', (_, words, figures) =>
    expect(revisionOf(text(words))).toEqual(['revision', 'full-year 2026-03-31', `ordinaryProfit ${figures} - - -`]),
  )
  test('of the year before it is none', () =>
    expect(
      revisionOf(
        text('For the full year, ordinary profit is projected to reach JPY 78,000 million (up from JPY 70,000 million a year ago).'),
      ),
    ).toEqual(['nothing-read']))
})

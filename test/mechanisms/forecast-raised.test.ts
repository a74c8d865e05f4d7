import { describe, expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const LEAD =
  'Asahina Paper Co., Ltd. announced today that it has revised its consolidated earnings forecast for the fiscal year ending March 31, 2023.'
const told = (words: string, lead = LEAD) =>
  `August 5, 2022\n\nAsahina Paper Co., Ltd.\n\nNotice of Revision of Earnings Forecast\n\n${lead} ${words}\n`
const YEAR = 'full-year 2023-03-31 consolidated'

describe('an amount behind from is what it was', () => {
  const FROM = 'from 800 million yen to 900 million yen'
  test.each<[name: string, words: string]>([
    ['behind upward', `Operating income is revised upward ${FROM}.`],
    ['behind a bracket', `Operating income (before the revision) ${FROM}.`],
    ['behind a noun for the forecast', `The operating income forecast ${FROM}.`],
    ['behind an estimate', `The operating income estimate ${FROM}.`],
    ['behind a revision', `Operating income, a revision ${FROM}.`],
    ['behind a change', `Operating income, a change ${FROM}.`],
    ['behind an increase', `Operating income, an increase ${FROM}.`],
    ['behind a decrease that is none', `Operating income, no decrease ${FROM}.`],
    ['behind a verb', `Operating income was lifted ${FROM}.`],
    ['behind a period', `The forecast of operating income for the fiscal year ending March 31, 2023 ${FROM}.`],
    ['behind a verb and a period', `It revised operating income for the year ending March 31, 2023 ${FROM}.`],
  ])('%s', (_, words) => expect(revisionOf(told(words))).toEqual(['revision', YEAR, 'operatingProfit 800 900 - - -']))

  test.each<[name: string, words: string, line: string]>([
    ['behind downward', 'Operating income is revised downward from 900 million yen to 800 million yen.', 'operatingProfit 900 800 - - -'],
    ['behind a percentage', 'Operating income is up 12.5% from 800 million yen to 900 million yen.', 'operatingProfit 800 900 - 12.5 -'],
    ['behind per cent', 'Operating income is up 12.5 percent from 800 million yen to 900 million yen.', 'operatingProfit 800 900 - 12.5 -'],
    [
      'behind percentage points',
      'Operating income is up 12.5 percentage points from 800 million yen to 900 million yen.',
      'operatingProfit 800 900 - 12.5 -',
    ],
    [
      'behind an amount',
      'Operating income goes up by 100 million yen from 800 million yen to 900 million yen.',
      'operatingProfit 800 900 100 - -',
    ],
  ])('%s', (_, words, line) => expect(revisionOf(told(words))).toEqual(['revision', YEAR, line]))

  test.each<[name: string, words: string]>([
    ['is forecast', 'Operating income is forecast from 800 million yen to 900 million yen.'],
    ['is now forecast', 'Operating income is now forecast from 800 million yen to 900 million yen.'],
    [
      'is forecast for a period',
      'Operating income is forecast for the fiscal year ending March 31, 2023 from 800 million yen to 900 million yen.',
    ],
    ['forecasted', 'Operating income forecasted from 800 million yen to 900 million yen.'],
    ['estimated', 'Operating income is estimated from 800 million yen to 900 million yen.'],
    ['expected', 'Operating income is expected from 800 million yen to 900 million yen.'],
    ['expected to be', 'Operating income is expected to be from 800 million yen to 900 million yen.'],
    ['will be', 'Operating income will be from 800 million yen to 900 million yen.'],
    ['ranging', 'Operating income ranging from 800 million yen to 900 million yen.'],
    ['anywhere', 'Operating income is seen anywhere from 800 million yen to 900 million yen.'],
    ['a place', 'Operating income is seen at the plant from 800 million yen to 900 million yen.'],
    ['what it is for', 'Operating income is planned for the plant from 800 million yen to 900 million yen.'],
    ['a date that is no period', 'Operating income is seen since May 10, 2022 from 800 million yen to 900 million yen.'],
    ['a currency of no change', 'Operating income is shown in yen from 800 million yen to 900 million yen.'],
    [
      'a long bracket',
      'Operating income (once it was revised on the day on which the board met in May) from 800 million yen to 900 million yen.',
    ],
  ])('or the lower end of a range: %s', (_, words) => expect(revisionOf(told(words))).toEqual(['nothing-read']))

  test('in the lead', () => {
    const lead = (words: string) => told('', `Asahina Paper Co., Ltd. has revised its ${words}.`)
    expect(
      revisionOf(lead('operating income forecast for the fiscal year ending March 31, 2023 from 800 million yen to 900 million yen')),
    ).toEqual(['revision', 'full-year 2023-03-31', 'operatingProfit 800 900 - - -'])
    expect(
      revisionOf(lead('year-end dividend forecast for the fiscal year ending March 31, 2023 from 10 yen to 12 yen per share')),
    ).toEqual(['revision', 'dividend 2023-03-31', 'yearEnd 10', 'yearEnd 12', '-'])
  })
})

describe('dividends that sentences tell', () => {
  const SALES = 'Net sales are revised from 10.0 billion yen to 11.0 billion yen.'
  const FIGURES = ['revision', YEAR, 'netSales 10000 11000 - - -']
  test.each<[name: string, words: string, before: string, after: string]>([
    ['behind per share', 'The year-end dividend per share from 10 yen to 12 yen is a rise, as was revised.', 'yearEnd 10', 'yearEnd 12'],
    ['behind the dividend', 'The revised year-end dividend from 10 yen to 12 yen.', 'yearEnd 10', 'yearEnd 12'],
    ['increased', 'The year-end dividend is increased from 10 yen to 12 yen.', 'yearEnd 10', 'yearEnd 12'],
    ['decreased', 'The year-end dividend is decreased from 12 yen to 10 yen.', 'yearEnd 12', 'yearEnd 10'],
    ['changed', 'The year-end dividend is changed from 12 yen to 10 yen.', 'yearEnd 12', 'yearEnd 10'],
    ['with a day between', 'The year-end dividend is changed from 10 yen, as announced on May 10, to 12 yen.', 'yearEnd 10', 'yearEnd 12'],
    ['the dividend named before', 'The dividend for the year-end is raised to 12 yen per share.', '-', 'yearEnd 12'],
    ['right before the amount', 'The dividend for the year (annual) is raised to 21 yen.', '-', 'annual 21'],
    ['told twice', 'The year-end dividend is raised to 12 yen. So the year-end dividend is raised to 12 yen.', '-', 'yearEnd 12'],
    [
      'several of one sentence',
      'The interim dividend is raised to 9 yen and the year-end dividend is raised to 12 yen, so that the annual dividend is raised from 18 yen to 21 yen.',
      'annual 18',
      'secondQuarter 9, yearEnd 12, annual 21',
    ],
    [
      'not all that is paid',
      'The year-end dividend is raised to 12 yen, the annual dividends are raised to 300 million yen.',
      '-',
      'yearEnd 12',
    ],
    ['is to be', 'The interim dividend is raised to 9 yen. The year-end dividend is to be 12 yen.', '-', 'secondQuarter 9, yearEnd 12'],
    ['was', 'The interim dividend is raised to 9 yen. The year-end dividend was 12 yen.', '-', 'secondQuarter 9'],
    ['comes to', 'The interim dividend is raised to 9 yen. The year-end dividend comes to 12 yen.', '-', 'secondQuarter 9'],
    ['of the year before', 'The year-end dividend is raised from 10 yen in the previous fiscal year to 12 yen.', '-', 'yearEnd 12'],
    ['year on year', 'The year-end dividend is raised from 10 yen to 12 yen year on year.', '-', 'yearEnd 12'],
    [
      'the forecast, which is more than a year ago',
      'The year-end dividend forecast is raised from 10 yen to 12 yen, which is an increase year on year.',
      'yearEnd 10',
      'yearEnd 12',
    ],
  ])('%s', (_, words, before, after) =>
    expect(revisionOf(told(`${SALES} ${words}`))).toEqual([...FIGURES, 'dividend 2023-03-31', before, after, '-']),
  )

  test.each<[name: string, words: string]>([
    ['a range', 'The company changes its year-end dividend, which may be anywhere from 10 yen to 12 yen.'],
    ['no word of change', 'The year-end dividend from 10 yen to 12 yen.'],
    ['only what it was', 'The year-end dividend was changed from 10 yen announced on May 10 to the one below.'],
    ['what it is', 'The year-end dividend is changed from 10 yen, as announced on May 10, and is 12 yen.'],
    ['no change', 'The year-end dividend comes to 12 yen.'],
    ['a plan before a revision is told', 'The year-end dividend will be 12 yen.'],
    ['an amount before its payment', 'The dividend is raised to 12 yen per share at year-end.'],
    ['no dividend near the payment', 'The annual result is raised to 12 yen and will be no reason for any dividend.'],
    ['a year’s result, then a dividend', 'The annual result was raised to 12 yen and dividend.'],
    ['two amounts', 'The year-end dividend is raised from 10 yen to 12 yen. The year-end dividend is raised to 13 yen.'],
  ])('nothing of %s', (_, words) => expect(revisionOf(told(`${SALES} ${words}`))).toEqual(FIGURES))
})

describe('what a raise or a cut changes', () => {
  test.each<[name: string, words: string, line: string]>([
    ['raised', 'Operating income was raised by 100 million yen to 900 million yen.', 'operatingProfit - 900 100 - -'],
    ['lowered', 'Operating income has been lowered by 100 million yen to 800 million yen.', 'operatingProfit - 800 -100 - -'],
    ['cut', 'The operating income forecast was cut by 100 million yen to 800 million yen.', 'operatingProfit - 800 -100 - -'],
    [
      'from the earlier one',
      'Operating income has been revised from the initial forecast of 800 million yen to 900 million yen.',
      'operatingProfit 800 900 - - -',
    ],
  ])('%s', (_, words, line) => expect(revisionOf(told(words))).toEqual(['revision', YEAR, line]))

  test('words that a semicolon parts are of one scope, and a company by itself has its own', () => {
    const words =
      'Consolidated forecasts: operating income was raised by 100 million yen to 900 million yen; net income was raised by 40 million yen to 510 million yen.\nStandalone forecasts were revised as well: operating income was lowered by 20 million yen to 600 million yen; net income was lowered by 10 million yen to 390 million yen.'
    expect(revisionOf(told(words, LEAD.replace('consolidated ', '')))).toEqual([
      'revision',
      YEAR,
      'operatingProfit - 900 100 - -',
      'profit - 510 40 - -',
      'full-year 2023-03-31 non-consolidated',
      'operatingProfit - 600 -20 - -',
      'profit - 390 -10 - -',
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

interface Parts {
  readonly caption?: string
  readonly heads?: string
  readonly headline?: string
  readonly date?: string
  readonly lead?: string
  readonly more?: string
  /** the caption of a text that is a table and nothing else */
  readonly bare?: string
}
type Case = [name: string, rows: readonly string[], parts: Parts, lines: readonly string[]]

const P = 'Previous forecast (A) | 10,000 | 800'
const R = 'Revised forecast (B) | 11,000 | 900'
const C = 'Change (B-A) | 1,000 | 100'
const LAST = 'Results of the previous year | 9,500 | 700'
const INTERIM = ' | Net sales | Interim net income'
const IFRS = 'Notice of Revision of Earnings Forecast (IFRS)'

const HEADS = ' | Net sales | Operating income'
const notice = (
  rows: readonly string[],
  {
    caption = 'Consolidated forecast for the fiscal year ending March 31, 2023',
    heads = HEADS,
    headline = 'Notice of Revision of Earnings Forecast',
    date = 'August 5, 2022\n',
    lead = 'Minato Rope has revised its forecast.',
    more = '',
    bare,
  }: Parts,
) => {
  const table = `${bare ?? caption} (Millions of yen)\n${heads}\n${rows.join('\n')}\n`
  return bare === undefined ? `Minato Rope Co., Ltd.\n${date}${headline}\n\n${lead}\n\n${table}${more}` : table
}
/** A further table. */
const table = (caption: string, row: string) => `\n${caption} (Millions of yen)\n${HEADS}\n${P}\n${row}\n`

describe('rows that days name', () => {
  test.each<Case>([
    [
      'the earlier first',
      ['As of May 10, 2022 | 10,000 | 800', 'As of August 5, 2022 | 11,000 | 900'],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'the earlier last',
      ['As of August 5, 2022 | 11,000 | 900', 'As of May 10, 2022 | 10,000 | 800'],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    ['of one day', ['As of August 5, 2022 | 11,000 | 900', 'As of August 5, 2022 | 10,000 | 800'], {}, ['nothing-read']],
    ['the second without its year', ['As of August 5, 2022 | 11,000 | 900', 'As of May 10 | 10,000 | 800'], {}, ['wrong-type']],
    ['the first without its year', ['As of May 10 | 10,000 | 800', 'As of August 5, 2022 | 11,000 | 900'], {}, ['wrong-type']],
    [
      'two beside the previous forecast',
      [P, 'As of May 10, 2022 | 10,500 | 850', 'As of August 5, 2022 | 11,000 | 900'],
      {},
      ['nothing-read'],
    ],
    [
      'two beside the revised one',
      [R, 'As of May 10, 2022 | 10,500 | 850', 'As of February 5, 2022 | 11,500 | 950'],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales - 11000 - - -', 'operatingProfit - 900 - - -'],
    ],
    [
      'three',
      ['As of February 9, 2022 | 9,000 | 700', 'As of May 10, 2022 | 10,000 | 800', 'As of August 5, 2022 | 11,000 | 900'],
      {},
      ['nothing-read'],
    ],
    ['one alone', ['As of August 5, 2022 | 11,000 | 900'], {}, ['nothing-read']],
    [
      'one of the release’s own day beside the revised one',
      ['As of August 5, 2022 | 11,000 | 900', 'Revised forecast | 12,000 | 950'],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales - 12000 - - -', 'operatingProfit - 950 - - -'],
    ],
    [
      'one without a year where the release has no day',
      ['As of May 10 | 10,000 | 800', 'Revised forecast | 12,000 | 950'],
      { date: '' },
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 12000 - - -', 'operatingProfit 800 950 - - -'],
    ],
    [
      'one more than previous and revised',
      [P, 'As of June 1, 2022 | 10,500 | 850', R],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
  ])('%s', (_, rows, parts, lines) => expect(revisionOf(notice(rows, parts))).toEqual(lines))
})

describe('rows that words name', () => {
  test.each<Case>([
    [
      'two revised ones',
      [P, R, 'Revised forecast (C) | 12,000 | 990'],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'results, then a forecast',
      [P, 'Actual results (B) | 11,000 | 900', 'Revised forecast | 12,000 | 990'],
      {},
      ['difference', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'a forecast, then results of another year',
      [P, R, 'Actual results | 12,000 | 990'],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - 12000', 'operatingProfit 800 900 - - 990'],
    ],
    [
      'results twice',
      [P, 'Actual results (B) | 11,000 | 900', '(B) | 12,000 | 990'],
      {},
      ['difference', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'two previous ones',
      [P, 'Previous forecast | 9,000 | 700', R, C],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 1000 - -', 'operatingProfit 800 900 100 - -'],
    ],
    [
      'year on year',
      [P, R, C, 'Year on year (%) | 15.8 | 28.6', LAST],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 1000 - 9500', 'operatingProfit 800 900 100 - 700'],
    ],
    [
      'a percentage behind the year before',
      [P, R, C, LAST, 'Change (%) | 15.8 | 28.6'],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 1000 - 9500', 'operatingProfit 800 900 100 - 700'],
    ],
    [
      'a change behind the year before',
      [P, R, LAST, 'Change | 1,500 | 200'],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - 9500', 'operatingProfit 800 900 - - 700'],
    ],
    [
      'a percentage before the year before',
      [P, R, C, 'Change (%) | 10.0 | 12.5', LAST],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 1000 10 9500', 'operatingProfit 800 900 100 12.5 700'],
    ],
    [
      'the year before first',
      [LAST, P, R, C, 'Change (%) | 10.0 | 12.5'],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 1000 10 9500', 'operatingProfit 800 900 100 12.5 700'],
    ],
    [
      'nothing before',
      ['Previous forecast (A) | - | -', R],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales - 11000 - - -', 'operatingProfit - 900 - - -'],
    ],
    ['a head of no figure', [P, R], { heads: ' | Net sales | Number of mills' }, ['nothing-read']],
  ])('%s', (_, rows, parts, lines) => expect(revisionOf(notice(rows, parts))).toEqual(lines))
})

describe('the period of a table and of its rows', () => {
  test.each<Case>([
    [
      'days of the year before',
      [P, R, 'Results of the previous year (April 1, 2021 to March 31, 2022) | 9,500 | 700'],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - 9500', 'operatingProfit 800 900 - - 700'],
    ],
    [
      'a year before that is no earlier, by its end',
      [P, R, 'Results for the previous year (year ended March 31, 2023) | 9,500 | 700'],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'a year before that is no earlier, by its days',
      [P, R, 'Results for the previous period (April 1, 2022 to September 30, 2022) | 9,500 | 700'],
      { caption: 'Consolidated forecast for the six months from April 1, 2022 to September 30, 2022' },
      ['revision', 'year-to-date2 2022-04-01 2022-09-30 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'six months of the year before, by their days',
      [P, R, 'Results for the previous period (April 1, 2021 to September 30, 2021) | 9,500 | 700'],
      { caption: 'Consolidated forecast for the six months from April 1, 2022 to September 30, 2022' },
      ['revision', 'year-to-date2 2022-04-01 2022-09-30 consolidated', 'netSales 10000 11000 - - 9500', 'operatingProfit 800 900 - - 700'],
    ],
    [
      'a year before by its number',
      [P, R, 'Results of the previous year (FY2021) | 9,500 | 700'],
      { caption: 'Consolidated forecast for FY2022' },
      ['revision', 'full-year 2022 consolidated', 'netSales 10000 11000 - - 9500', 'operatingProfit 800 900 - - 700'],
    ],
    [
      'a year before of the same number',
      [P, R, 'Results of the previous year (FY2022) | 9,500 | 700'],
      { caption: 'Consolidated forecast for FY2022' },
      ['revision', 'full-year 2022 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'a year before of a later number',
      [P, R, 'Results of the previous year (FY2023) | 9,500 | 700'],
      { caption: 'Consolidated forecast for FY2022' },
      ['revision', 'full-year 2022 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'a year before by its number under a day',
      [P, R, 'Results of the previous year (FY2021) | 9,500 | 700'],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - 9500', 'operatingProfit 800 900 - - 700'],
    ],
    ['half a year before under a year', [P, R, 'Results of the first half of the previous year | 9,500 | 700'], {}, ['wrong-type']],
    [
      'a year before under half a year',
      [P, R, 'Results of the previous full year | 9,500 | 700'],
      { caption: 'Consolidated forecast for the six months ending September 30, 2022' },
      ['wrong-type'],
    ],
    ['no period', [P, R], { caption: 'Consolidated forecast' }, ['nothing-read']],
    [
      'a row of a quarter',
      [P, 'Revised forecast for the first quarter (April 1, 2022 to June 30, 2022) | 11,000 | 900'],
      {},
      ['revision', 'quarter1 2022-04-01 2022-06-30 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'a row of three months under a year',
      [P, 'Revised forecast for the three months (April 1, 2022 to June 30, 2022) | 11,000 | 900'],
      {},
      ['wrong-type'],
    ],
    [
      'a row of two periods',
      [
        P,
        'Revised forecast for the first quarter (April 1, 2022 to June 30, 2022) and the first half (April 1, 2022 to September 30, 2022) | 11,000 | 900',
      ],
      {},
      ['wrong-type'],
    ],
    ['a row of the first half under a year', [P, 'Revised forecast for the first half | 11,000 | 900'], {}, ['wrong-type']],
    [
      'a row of its year',
      [P, 'Revised forecast for the full year | 11,000 | 900'],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'an interim figure of six months',
      [P, R],
      { heads: INTERIM, caption: 'Forecast for April 1, 2022 to September 30, 2022' },
      ['revision', 'year-to-date2 2022-04-01 2022-09-30', 'netSales 10000 11000 - - -', 'profit 800 900 - - -'],
    ],
    [
      'an interim figure left in a table of the full year',
      [P, R],
      { heads: INTERIM, caption: 'Full-year forecast for the fiscal year ending March 31, 2023' },
      ['revision', 'full-year 2023-03-31', 'netSales 10000 11000 - - -', 'profit 800 900 - - -'],
    ],
    [
      'an interim figure left under twelve months',
      [P, R],
      { heads: INTERIM, caption: 'Forecast for April 1, 2022 to March 31, 2023' },
      ['revision', 'full-year 2022-04-01 2023-03-31', 'netSales 10000 11000 - - -', 'profit 800 900 - - -'],
    ],
    [
      'an interim figure of nine months',
      [P, R],
      { heads: INTERIM, caption: 'Forecast for April 1, 2022 to December 31, 2022' },
      ['nothing-read'],
    ],
  ])('%s', (_, rows, parts, lines) => expect(revisionOf(notice(rows, parts))).toEqual(lines))
})

describe('several tables', () => {
  test.each<Case>([
    [
      'one without a period takes that before',
      [P, R, C],
      { more: table('Non-consolidated forecast', R) },
      [
        'revision',
        'full-year 2023-03-31 consolidated',
        'netSales 10000 11000 1000 - -',
        'operatingProfit 800 900 100 - -',
        'full-year 2023-03-31 non-consolidated',
        'netSales 10000 11000 - - -',
        'operatingProfit 800 900 - - -',
      ],
    ],
    [
      'one without a scope takes that before',
      [P, R, C],
      { more: table('Forecast for the six months ending September 30, 2022', R) },
      [
        'revision',
        'full-year 2023-03-31 consolidated',
        'netSales 10000 11000 1000 - -',
        'operatingProfit 800 900 100 - -',
        'year-to-date2 2022-09-30 consolidated',
        'netSales 10000 11000 - - -',
        'operatingProfit 800 900 - - -',
      ],
    ],
    [
      'results and a forecast have no one stage',
      [P, R, C],
      {
        more: table(
          'Differences between the forecast and the actual results for the first quarter ended June 30, 2022',
          'Actual results (B) | 2,000 | 100',
        ),
      },
      [
        'full-year 2023-03-31 consolidated',
        'netSales 10000 11000 1000 - -',
        'operatingProfit 800 900 100 - -',
        'quarter1 2022-06-30 consolidated',
        'netSales 10000 2000 - - -',
        'operatingProfit 800 100 - - -',
        'ambiguous /stage ',
      ],
    ],
    [
      'one without a previous row',
      [P, R, C],
      {
        more: '\nNon-consolidated forecast for the fiscal year ending March 31, 2023 (Millions of yen)\n | Net sales | Operating income\nRevised forecast (B) | 11,000 | 900\n',
      },
      [
        'revision',
        'full-year 2023-03-31 consolidated',
        'netSales 10000 11000 1000 - -',
        'operatingProfit 800 900 100 - -',
        'full-year 2023-03-31 non-consolidated',
        'netSales - 11000 - - -',
        'operatingProfit - 900 - - -',
      ],
    ],
  ])('%s', (_, rows, parts, lines) => expect(revisionOf(notice(rows, parts))).toEqual(lines))
})

describe('the stage that a caption tells', () => {
  test.each<Case>([
    [
      'differences from results',
      [P, '(B) | 11,000 | 900', C],
      { caption: 'Differences between the forecast and the results for the fiscal year ended March 31, 2022' },
      ['difference', 'full-year 2022-03-31', 'netSales 10000 11000 1000 - -', 'operatingProfit 800 900 100 - -'],
    ],
    [
      'differences from actual figures',
      [P, '(B) | 11,000 | 900', C],
      { caption: 'Differences between the forecast and the actual for the fiscal year ended March 31, 2022' },
      ['difference', 'full-year 2022-03-31', 'netSales 10000 11000 1000 - -', 'operatingProfit 800 900 100 - -'],
    ],
    [
      'revision and differences',
      [P, '(B) | 11,000 | 900', C],
      { caption: 'Revision and differences between the forecast and actual results for the fiscal year ended March 31, 2022' },
      ['revision', 'full-year 2022-03-31', 'netSales 10000 11000 1000 - -', 'operatingProfit 800 900 100 - -'],
    ],
    [
      'differences between plans',
      [P, '(B) | 11,000 | 900', C],
      { caption: 'Differences between forecasts for the fiscal year ended March 31, 2022' },
      ['revision', 'full-year 2022-03-31', 'netSales 10000 11000 1000 - -', 'operatingProfit 800 900 100 - -'],
    ],
    [
      'differences, the row called a forecast',
      [P, R, C],
      { caption: 'Differences between the forecast and the actual results for the fiscal year ended March 31, 2022' },
      ['difference', 'full-year 2022-03-31', 'netSales 10000 11000 1000 - -', 'operatingProfit 800 900 100 - -'],
    ],
    [
      'differences in a sentence above a caption that tells of none',
      [P, '(B) | 11,000 | 900', C],
      { caption: 'There are differences from the actual results of the year. The figures for the fiscal year ended March 31, 2022' },
      ['difference', 'full-year 2022-03-31', 'netSales 10000 11000 1000 - -', 'operatingProfit 800 900 100 - -'],
    ],
    [
      'differences above a caption of a revision',
      [P, '(B) | 11,000 | 900', C],
      { caption: 'There are differences from the actual results of the year. Revised figures for the fiscal year ended March 31, 2022' },
      ['revision', 'full-year 2022-03-31', 'netSales 10000 11000 1000 - -', 'operatingProfit 800 900 100 - -'],
    ],
  ])('%s', (_, rows, parts, lines) => expect(revisionOf(notice(rows, parts))).toEqual(lines))
})

describe('what is left out with a warning', () => {
  test.each<Case>([
    [
      'a point that may be a comma',
      ['Previous forecast (A) | 10.000 | 800', R, C],
      {},
      [
        'revision',
        'full-year 2023-03-31 consolidated',
        'netSales - 11000 1000 - -',
        'operatingProfit 800 900 100 - -',
        'ambiguous /revisions/0 10.000',
      ],
    ],
    [
      'a row short of a cell',
      ['Previous forecast (A) 10,000 800', 'Revised forecast (B) 11,000', 'Change (B-A) 1,000 100'],
      {},
      [
        'revision',
        'full-year 2023-03-31 consolidated',
        'netSales 10000 - 1000 - -',
        'operatingProfit 800 - 100 - -',
        'unplaced-row /revisions/0 Revised forecast (B)',
      ],
    ],
    [
      'a row with a cell too many',
      ['Previous forecast (A) | 10,000 | 800 | 700', R, C],
      {},
      [
        'revision',
        'full-year 2023-03-31 consolidated',
        'netSales - 11000 1000 - -',
        'operatingProfit - 900 100 - -',
        'unplaced-row /revisions/0 Previous forecast (A) |',
      ],
    ],
    [
      'a row of another kind with a cell too many',
      [P, R, C, 'Year on year (%) | 15.8 | 28.6 | 3.1'],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 1000 - -', 'operatingProfit 800 900 100 - -'],
    ],
    [
      'a row of none with a cell too many',
      [P, R, C, 'Mills | 15 | 28 | 3'],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 1000 - -', 'operatingProfit 800 900 100 - -'],
    ],
    [
      'a row of dashes',
      [P, R, 'Change (B-A) | - | - | -'],
      {},
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'dashes of which one is a minus, told once',
      ['Previous forecast (A) 540 190 75', 'Revised forecast (B) 540 195 65', 'Change (B-A) - 5 - 10', 'Change (%) - 2.6% - 13.3%'],
      { heads: 'Net sales Operating income Net income' },
      [
        'revision',
        'full-year 2023-03-31 consolidated',
        'netSales 540 540 - - -',
        'operatingProfit 190 195 5 2.6 -',
        'profit 75 65 -10 -13.3 -',
        'settled-by-arithmetic /revisions/0 Change (B-A)',
      ],
    ],
  ])('%s', (_, rows, parts, lines) => expect(revisionOf(notice(rows, parts))).toEqual(lines))
})

describe('the accounting standard', () => {
  test.each<Case>([
    [
      'in round brackets',
      [P, R],
      { headline: IFRS },
      ['revision', 'full-year 2023-03-31 consolidated IFRS', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'in square brackets',
      [P, R],
      { headline: 'Notice of Revision of Earnings Forecast [Japanese GAAP]' },
      ['revision', 'full-year 2023-03-31 consolidated JP-GAAP', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'in brackets of two kinds',
      [P, R],
      { headline: 'Notice of Revision of Earnings Forecast (IFRS]' },
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'in brackets of two kinds, the square one first',
      [P, R],
      { headline: 'Notice of Revision of Earnings Forecast [IFRS)' },
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'two',
      [P, R],
      { headline: IFRS, lead: 'Minato Rope, which used (Japanese GAAP), has revised its forecast.' },
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'twice',
      [P, R],
      { headline: IFRS, lead: 'Minato Rope has revised its forecast (IFRS).' },
      ['revision', 'full-year 2023-03-31 consolidated IFRS', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'of another document',
      [P, R],
      { lead: 'Minato Rope has revised its forecast in "Results (IFRS)" of May.' },
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'behind another document',
      [P, R],
      { lead: 'Minato Rope has revised its "Results" (IFRS) of May.' },
      ['revision', 'full-year 2023-03-31 consolidated IFRS', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'without brackets',
      [P, R],
      { lead: 'Minato Rope, which applies IFRS, has revised its forecast.' },
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
  ])('%s', (_, rows, parts, lines) => expect(revisionOf(notice(rows, parts))).toEqual(lines))
})

describe('the scope', () => {
  test.each<Case>([
    [
      'of another document',
      [P, R],
      { caption: 'Forecast as in "Consolidated results" for the fiscal year ending March 31, 2023' },
      ['revision', 'full-year 2023-03-31', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'one sentence for both',
      [P, R],
      {
        caption: 'Forecast for the fiscal year ending March 31, 2023',
        lead: 'Minato Rope has revised its consolidated and its non-consolidated forecasts.',
      },
      ['revision', 'full-year 2023-03-31', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'the nearer of two sentences',
      [P, R],
      {
        caption: 'Forecast for the fiscal year ending March 31, 2023',
        lead: 'Minato Rope has revised its consolidated forecasts. Its non-consolidated forecasts are these.',
      },
      ['revision', 'full-year 2023-03-31 non-consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'the caption below a headline of both',
      [P, R],
      {
        caption: 'Non-consolidated forecast for the fiscal year ending March 31, 2023',
        headline: 'Notice of Revision of Consolidated and Non-consolidated Forecasts',
      },
      ['revision', 'full-year 2023-03-31 non-consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
    [
      'at the very start',
      [P, R],
      { bare: 'Consolidated forecast for the fiscal year ending March 31, 2023' },
      ['revision', 'full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
    ],
  ])('%s', (_, rows, parts, lines) => expect(revisionOf(notice(rows, parts))).toEqual(lines))
})

import { expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const P = 'Previous forecast | 10.00 | 10.00 | 20.00'
const R = 'Revised forecast | 10.00 | 12.00 | 22.00'
const P5 = 'Previous forecast | 4.00 | 5.00 | 6.00 | 7.00 | 22.00'
const R5 = 'Revised forecast | 4.00 | 5.00 | 6.00 | 8.00 | 23.00'
const HALVES = ' | Interim | Year-end | Annual'

interface Parts {
  readonly caption?: string
  readonly more?: string
}

/** The dividends before, after and a year ago that a table states, or the code of the error. */
function payments(
  heads: string,
  rows: readonly string[],
  { caption = 'Dividend forecast for the fiscal year ending March 31, 2023 (yen)', more = '' }: Parts,
): string[] {
  const lines = revisionOf(
    `Minato Rope Co., Ltd.\nAugust 5, 2022\nNotice of Revision of Dividend Forecast\n\nMinato Rope has revised its forecast.\n\n${caption}\n${heads}\n${rows.join('\n')}\n${more}`,
  )
  return lines[0] === 'revision' ? lines.slice(2) : lines
}

test.each<[name: string, heads: string, rows: readonly string[], parts: Parts, lines: readonly string[]]>([
  [
    'quarters in words',
    ' | First quarter | Second quarter | Third quarter | Year-end | Annual',
    [P5, R5],
    {},
    [
      'firstQuarter 4, secondQuarter 5, thirdQuarter 6, yearEnd 7, annual 22',
      'firstQuarter 4, secondQuarter 5, thirdQuarter 6, yearEnd 8, annual 23',
      '-',
    ],
  ],
  [
    'quarters by ordinals',
    ' | 1st quarter-end | 2nd quarter-end | 3rd quarter-end | Year-end | Total',
    [P5, R5],
    {},
    [
      'firstQuarter 4, secondQuarter 5, thirdQuarter 6, yearEnd 7, annual 22',
      'firstQuarter 4, secondQuarter 5, thirdQuarter 6, yearEnd 8, annual 23',
      '-',
    ],
  ],
  [
    'quarters by letters',
    ' | 1Q | 2Q | 3Q | 4Q | Total',
    [P5, R5],
    {},
    [
      'firstQuarter 4, secondQuarter 5, thirdQuarter 6, yearEnd 7, annual 22',
      'firstQuarter 4, secondQuarter 5, thirdQuarter 6, yearEnd 8, annual 23',
      '-',
    ],
  ],
  [
    'quarters, the letter first',
    ' | Q1 | Q2 | Q3 | Q4 | Full year',
    [P5, R5],
    {},
    [
      'firstQuarter 4, secondQuarter 5, thirdQuarter 6, yearEnd 7, annual 22',
      'firstQuarter 4, secondQuarter 5, thirdQuarter 6, yearEnd 8, annual 23',
      '-',
    ],
  ],
  ['quarters, a fifth', ' | Q1 | Q2 | Q3 | Q5 | Full year', [P5, R5], {}, ['nothing-read']],
  [
    'months',
    ' | Three months | Six months | Nine months | Year-end | Annual',
    [P5, R5],
    {},
    [
      'firstQuarter 4, secondQuarter 5, thirdQuarter 6, yearEnd 7, annual 22',
      'firstQuarter 4, secondQuarter 5, thirdQuarter 6, yearEnd 8, annual 23',
      '-',
    ],
  ],
  [
    'interim, the fiscal year end',
    ' | Interim | Fiscal year-end | Annual',
    [P, R],
    {},
    ['secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
  ],
  [
    'first half',
    ' | First half | Year-end | Full-year',
    [P, R],
    {},
    ['secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
  ],
  [
    'for the year',
    ' | Interim | Year-end | For the year',
    [P, R],
    {},
    ['secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
  ],
  [
    'end of',
    ' | End of second quarter | End of fiscal year | Total',
    [P, R],
    {},
    ['secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
  ],
  [
    'annual dividends above',
    ' | Annual dividends per share\n | 2Q-end | Year-end | Total',
    [P, R],
    {},
    ['secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
  ],
  ['annual first', ' | Annual | Year-end', ['Previous forecast | 20.00 | 10.00', 'Revised forecast | 22.00 | 12.00'], {}, ['nothing-read']],
  [
    'a payment named twice',
    ' | Year-end | Year-end dividend | Total',
    ['Previous forecast | 10.00 | 20.00', 'Revised forecast | 12.00 | 22.00'],
    {},
    ['yearEnd 10, annual 20', 'yearEnd 12, annual 22', '-'],
  ],
  [
    'payments named again',
    ' | 2Q-end | Year-end | Total | 2Q-end | Year-end | Total',
    [P, R],
    {},
    ['secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
  ],
  ['torn ordinals', ' | First | Second | Third |  | \n | quarter | quarter | quarter | Year-end | Total', [P5, R5], {}, ['nothing-read']],
  ['another head between', ' | 2Q-end | Record date | Year-end | Total', [P, R], {}, ['nothing-read']],
  [
    'neither year-end nor annual',
    ' | 1st quarter | 2nd quarter',
    ['Previous forecast | 4.00 | 5.00', 'Revised forecast | 4.00 | 6.00'],
    {},
    ['nothing-read'],
  ],
  ['one payment', ' | Year-end', ['Previous forecast | 10.00', 'Revised forecast | 12.00'], {}, ['nothing-read']],
  ['a cell too many', HALVES, ['Previous forecast | 10.00 | 10.00 | 20.00 | 3.0', R], {}, ['nothing-read']],
  ['two amounts, what was paid by now', HALVES, [P, 'Revised forecast | 12.00 | 22.00', 'Actual results | 10.00'], {}, ['nothing-read']],
  [
    'two amounts, the half year stays',
    HALVES,
    ['Previous forecast 10.00 11.00 21.00', 'Revised forecast 12.00 22.00', 'Actual results 10.00'],
    {},
    ['secondQuarter 10, yearEnd 11, annual 21', 'yearEnd 12, annual 22', '-'],
  ],
  [
    'two amounts, the year end stays',
    HALVES,
    ['Previous forecast 10.00 11.00 21.00', 'Revised forecast 12.00 23.00'],
    {},
    ['secondQuarter 10, yearEnd 11, annual 21', 'secondQuarter 12, annual 23', '-'],
  ],
  ['two amounts, either may stay', HALVES, ['Previous forecast 10.00 10.00 20.00', 'Revised forecast 12.00 22.00'], {}, ['nothing-read']],
  ['two amounts, none stays', HALVES, ['Previous forecast 10.00 11.00 21.00', 'Revised forecast 12.00 29.00'], {}, ['nothing-read']],
  [
    'two amounts of other columns',
    ' | Interim | Year-end | 3rd quarter',
    ['Previous forecast 10.00 11.00 21.00', 'Revised forecast 12.00 22.00'],
    {},
    ['nothing-read'],
  ],
  [
    'yen in cells',
    HALVES,
    ['Previous forecast | ¥10.00 | ¥10.00 | ¥20.00', R],
    { caption: 'Dividend forecast for the fiscal year ending March 31, 2023' },
    ['secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
  ],
  [
    'two currencies in cells',
    HALVES,
    ['Previous forecast | ¥10.00 | $10.00 | ¥20.00', R],
    { caption: 'Dividend forecast for the fiscal year ending March 31, 2023' },
    ['nothing-read'],
  ],
  ['no currency', HALVES, [P, R], { caption: 'Dividend forecast for the fiscal year ending March 31, 2023' }, ['nothing-read']],
  [
    'a currency elsewhere',
    HALVES,
    [P, R],
    { caption: 'Dividend forecast for the fiscal year ending March 31, 2023', more: 'It costs 300 yen.\n' },
    ['secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
  ],
  [
    'millions above',
    HALVES,
    [P, R],
    { caption: 'Dividend forecast for the fiscal year ending March 31, 2023 (millions of yen)' },
    ['secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
  ],
  [
    'yen above millions',
    HALVES,
    [P, R],
    { caption: 'Dividend forecast (yen) for the fiscal year ending March 31, 2023 (sales in millions of yen)' },
    ['secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
  ],
  [
    'yen below the heads',
    ' | Interim | Year-end | Annual\n | yen | yen | yen',
    [P, R],
    { caption: 'Dividend forecast for the fiscal year ending March 31, 2023' },
    ['secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
  ],
  [
    'no dividend near',
    HALVES,
    [P, R],
    {
      caption:
        'Forecast of how many of all the ropes and of all the nets and of all the lines and hooks are sold in each of the parts of the year by us and by those who sell them for us (yen)',
    },
    ['nothing-read'],
  ],
  [
    'yen sen',
    HALVES,
    [
      'Previous forecast | 10 yen 00 sen | 10 yen 00 sen | 20 yen 00 sen',
      'Revised forecast | 10 yen 00 sen | 12 yen 50 sen | 22 yen 50 sen',
    ],
    {},
    ['nothing-read'],
  ],
  [
    'parts behind',
    HALVES,
    [P, 'Revised forecast | 10.00 | 12.00 (commemorative dividend 2.00) | 22.00 (commemorative dividend 2.00)'],
    {},
    ['secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
  ],
  [
    'undecided',
    HALVES,
    ['Previous forecast | 10.00 | Undecided | Undecided', R],
    {},
    ['secondQuarter 10', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
  ],
  ['unchanged', HALVES, [P, 'Revised forecast | Unchanged | 12.00 | 22.00'], {}, ['nothing-read']],
  [
    'undecided on lines',
    '\nInterim\nYear-end\nAnnual',
    ['Previous forecast\n10.00\nUndecided\nUndecided', 'Revised forecast\n10.00\n12.00\n22.00'],
    {},
    ['secondQuarter 10', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
  ],
  [
    'dash first',
    ' Interim Year-end Annual',
    ['Previous forecast 10.00 10.00 20.00', 'Revised forecast - 12.00 22.00', 'Actual results 10.00'],
    {},
    ['secondQuarter 10, yearEnd 10, annual 20', 'yearEnd 12, annual 22', '-'],
  ],
  [
    'tail',
    HALVES,
    ['Previous forecast | 10.00 | 10.00 | 20.00\n(announced on May 10, 2022)', R],
    {},
    ['secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
  ],
])('%s', (_, heads, rows, parts, lines) => expect(payments(heads, rows, parts)).toEqual(lines))

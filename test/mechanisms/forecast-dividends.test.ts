import { describe, expect, test } from 'vitest'
import { safeParseForecastRevision } from '../../src/index.js'
import { revisionOf } from '../support/revision-lines.js'

const yen = (amount: number) => ({ amount, currency: 'JPY' })

function dividend(text: string) {
  const result = safeParseForecastRevision(text)
  if (!result.success) throw result.error
  return result.data.record.dividend
}

const HEAD = `Notice of Revision of Dividend Forecast
Ikejima Glass Co., Ltd. revised its dividend forecast for the fiscal year ending March 31, 2020.
Dividend per share (yen)
`

describe('dividends with their parts in brackets', () => {
  const expected = {
    fiscalYearEnd: '2020-03-31',
    previous: { secondQuarter: yen(14), yearEnd: yen(14), annual: yen(28) },
    revised: { yearEnd: yen(24), annual: yen(38) },
    priorYear: { secondQuarter: yen(11), yearEnd: yen(12), annual: yen(23) },
  }

  test('behind their payments in cells between bars', () => {
    const text = `${HEAD}| | Interim | Year-end | Annual |
| Previous forecast (May 10, 2019) | 14.00 | 14.00 | 28.00 |
| Revised forecast | - | 24.00 (Ordinary dividend 14.00) (Commemorative dividend 10.00) | 38.00 (Ordinary dividend 28.00) (Commemorative dividend 10.00) |
| Actual for the previous fiscal year | 11.00 | 12.00 | 23.00 |
`
    expect(dividend(text)).toEqual(expected)
  })

  test('on lines of their own, what was paid already is not revised', () => {
    const text = `${HEAD}2nd quarter-end\nYear-end\nTotal
Previous forecast\n(announced on May 10, 2019)\n14.00\n14.00\n28.00
Revised forecast\n24.00\n(Ordinary: 14.00)\n(Special: 10.00)\n38.00\n(Ordinary: 28.00)\n(Special: 10.00)
Actual results for the current fiscal year\n14.00
Actual results for the previous fiscal year\n11.00\n12.00\n23.00
`
    expect(dividend(text)).toEqual(expected)
  })
})

test('what is not decided is an empty cell', () => {
  const text = `${HEAD}| | 2nd quarter-end | Fiscal year-end | Total |
| Previous forecast | 20.00 | 20.00 | 40.00 |
| Revised forecast | 5.00 | To be determined | To be determined |
`
  expect(dividend(text)).toMatchObject({
    previous: { secondQuarter: yen(20), yearEnd: yen(20), annual: yen(40) },
    revised: { secondQuarter: yen(5) },
  })
  expect(dividend(text)?.revised).toEqual({ secondQuarter: yen(5) })
})

test('the payment before and after, with a day between', () => {
  const text = `Notice Regarding Revision of Year-end Dividend Forecast
Ikejima Glass Co., Ltd. has decided to revise its year-end dividend forecast for the fiscal year ending March 31, 2020 from 14.00 yen per share, announced on May 10, 2019, to 24.00 yen per share.`
  expect(dividend(text)).toEqual({ fiscalYearEnd: '2020-03-31', previous: { yearEnd: yen(14) }, revised: { yearEnd: yen(24) } })
})

const P = 'Previous forecast | 10.00 | 10.00 | 20.00'
const R = 'Revised forecast | 10.00 | 12.00 | 22.00'
const LAST = 'Results of the previous fiscal year | 8.00 | 9.00 | 17.00'
const FIGURES =
  'Consolidated forecast for the fiscal year ending March 31, 2023 (Millions of yen)\n | Net sales | Operating income\nPrevious forecast (A) | 10,000 | 800\nRevised forecast (B) | 11,000 | 900\n'
interface Parts {
  readonly caption?: string
  readonly lead?: string
  readonly before?: string
  readonly more?: string
}
const dividends = (
  rows: readonly string[],
  {
    caption = 'Dividend forecast for the fiscal year ending March 31, 2023 (yen)',
    lead = 'Minato Rope has revised its dividend forecast.',
    before = '',
    more = '',
  }: Parts,
) =>
  `Minato Rope Co., Ltd.\nAugust 5, 2022\nNotice of Revision of Dividend Forecast\n\n${lead}\n\n${before}${caption}\n | 2Q-end | Year-end | Total\n${rows.join('\n')}\n${more}`

describe('a table of dividends', () => {
  test.each<[name: string, rows: readonly string[], parts: Parts, lines: readonly string[]]>([
    [
      'before and after',
      [P, R],
      {},
      ['revision', 'dividend 2023-03-31', 'secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
    ],
    ['nothing after', [P, 'Revised forecast | - | - | -'], {}, ['nothing-read']],
    [
      'what is paid by now and a year ago',
      [P, R, 'Actual results | 9.00 | - | -', LAST],
      {},
      [
        'revision',
        'dividend 2023-03-31',
        'secondQuarter 10, yearEnd 10, annual 20',
        'secondQuarter 10, yearEnd 12, annual 22',
        'secondQuarter 8, yearEnd 9, annual 17',
      ],
    ],
    [
      'what is paid by now and, for reference, a year ago',
      [P, R, 'Results for the current fiscal year | 10.00 | - | -', '(Reference) Results | 7.00 | 8.00 | 15.00'],
      {},
      [
        'revision',
        'dividend 2023-03-31',
        'secondQuarter 10, yearEnd 10, annual 20',
        'secondQuarter 10, yearEnd 12, annual 22',
        'secondQuarter 7, yearEnd 8, annual 15',
      ],
    ],
    [
      'two years ago',
      [
        P,
        R,
        'Results for the year ended March 31, 2022 | 8.00 | 9.00 | 17.00',
        'Results for the year ended March 31, 2021 | 7.00 | 8.00 | 15.00',
      ],
      {},
      [
        'revision',
        'dividend 2023-03-31',
        'secondQuarter 10, yearEnd 10, annual 20',
        'secondQuarter 10, yearEnd 12, annual 22',
        'secondQuarter 8, yearEnd 9, annual 17',
      ],
    ],
    [
      'two of the year before',
      [P, R, LAST, 'Results of the previous fiscal year (reference) | 7.00 | 8.00 | 15.00'],
      {},
      ['revision', 'dividend 2023-03-31', 'secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
    ],
    [
      'of no year',
      [P, R],
      { caption: 'Dividend forecast (yen)' },
      ['revision', 'dividend -', 'secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
    ],
    [
      'of the year in the lead',
      [P, R],
      {
        caption: 'Dividend forecast (yen)',
        lead: 'Minato Rope has revised its dividend forecast for the fiscal year ending March 31, 2023.',
      },
      ['revision', 'dividend 2023-03-31', 'secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
    ],
    [
      'of one of two years in the lead',
      [P, R],
      {
        caption: 'Dividend forecast (yen)',
        lead: 'Minato Rope, whose fiscal year ended March 31, 2022 was good, has revised its dividend forecast for the fiscal year ending March 31, 2023.',
      },
      ['revision', 'dividend -', 'secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
    ],
    [
      'before a year',
      [P, R],
      { caption: 'Dividend forecast (yen)', more: 'The fiscal year ending March 31, 2023 goes on.\n' },
      ['revision', 'dividend -', 'secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
    ],
    [
      'of a numbered year',
      [P, R],
      {
        caption: 'Dividend forecast for FY2022 (yen)',
        lead: 'Minato Rope has revised its dividend forecast for the fiscal year ending March 31, 2023.',
      },
      ['revision', 'dividend 2023-03-31', 'secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
    ],
    [
      'behind the figures of its year',
      [P, R],
      { caption: '\n2. Dividend forecast (yen)', before: FIGURES },
      [
        'revision',
        'full-year 2023-03-31 consolidated',
        'netSales 10000 11000 - - -',
        'operatingProfit 800 900 - - -',
        'dividend 2023-03-31',
        'secondQuarter 10, yearEnd 10, annual 20',
        'secondQuarter 10, yearEnd 12, annual 22',
        '-',
      ],
    ],
    [
      'behind the figures of another year',
      [P, R],
      { caption: '\n2. Dividend forecast for the fiscal year ending March 31, 2024 (yen)', before: FIGURES },
      [
        'revision',
        'full-year 2023-03-31 consolidated',
        'netSales 10000 11000 - - -',
        'operatingProfit 800 900 - - -',
        'dividend 2024-03-31',
        'secondQuarter 10, yearEnd 10, annual 20',
        'secondQuarter 10, yearEnd 12, annual 22',
        '-',
      ],
    ],
    [
      'behind figures and a bracket of their last row',
      [P, R],
      { caption: '(Year ended March 31, 2022)\n\n2. Revision of the dividend forecast (yen)', before: FIGURES },
      [
        'revision',
        'full-year 2023-03-31 consolidated',
        'netSales 10000 11000 - - -',
        'operatingProfit 800 900 - - -',
        'dividend 2023-03-31',
        'secondQuarter 10, yearEnd 10, annual 20',
        'secondQuarter 10, yearEnd 12, annual 22',
        '-',
      ],
    ],
    [
      'before figures',
      [P, R],
      { caption: 'Dividend forecast (yen)', more: `\n${FIGURES}` },
      [
        'revision',
        'full-year 2023-03-31 consolidated',
        'netSales 10000 11000 - - -',
        'operatingProfit 800 900 - - -',
        'dividend 2023-03-31',
        'secondQuarter 10, yearEnd 10, annual 20',
        'secondQuarter 10, yearEnd 12, annual 22',
        '-',
      ],
    ],
    [
      'and a sentence',
      [P, R],
      { more: 'The year-end dividend is raised from 10 yen to 12 yen.\n' },
      ['revision', 'dividend 2023-03-31', 'secondQuarter 10, yearEnd 10, annual 20', 'secondQuarter 10, yearEnd 12, annual 22', '-'],
    ],
  ])('%s', (_, rows, parts, lines) => expect(revisionOf(dividends(rows, parts))).toEqual(lines))
})

test('a dividend raised from the original plan of one amount to another', () => {
  const text = `Notice of Revision of Dividend Forecast
Ikejima Glass Co., Ltd. has revised its dividend forecast for the fiscal year ending March 31, 2020. The year-end dividend was raised from the original plan of 14 yen to 24 yen.
`
  expect(revisionOf(text)).toEqual(['revision', 'dividend 2020-03-31', 'yearEnd 14', 'yearEnd 24', '-'])
})

test('a year told by its days is the year of its dividends', () => {
  const text = `Notice of Revision of Dividend Forecast
Ikejima Glass Co., Ltd. revised its dividend forecast for fiscal 2020, disclosed on May 10, 2019.
1. Cash dividends forecast for fiscal 2020 (April 1, 2019 through March 31, 2020)
Dividend per share (yen)
 | Interim | Year-end | Annual
Previous forecast | 14.00 | 14.00 | 28.00
Revised forecast | 14.00 | 24.00 | 38.00
`
  const [, year] = revisionOf(text)
  expect(year).toBe('dividend 2020-03-31')
})

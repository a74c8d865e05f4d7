import { describe, expect, test } from 'vitest'
import { parseBuyback, parseEarnings, parseForecastRevision, parseStockOptions, verifyRelease } from '../../src/index.js'

/** One text as several prints give it: what is the same in all of them is read the same. */
describe('the same list in other prints', () => {
  const sectioned = (first: string, second: string) => `Q2/March 2023 Consolidated Financial Results

(Amounts less than one million yen are rounded down.)

${first} Consolidated results for the six months ended September 30, 2022 (from April 1, 2022 to September 30, 2022)

Six months ended Revenue Operating profit
Millions of yen % Millions of yen %
September 30, 2022 61,402 4.8 2,115 (9.3)
September 30, 2021 58,590 2.2 2,332 12.0

Financial position
Total assets Net assets Equity ratio
Millions of yen Millions of yen %
September 30, 2022 90,300 41,200 45.6
March 31, 2022 88,700 40,100 45.2

${second} Dividends per share
  End of the three-month period End of the six-month period End of the nine-month period End of the year Total
FY Mar/2023 (forecast)   - - - 15.00
`
  test.each([
    ['1.', '2.'],
    ['1)', '2)'],
    ['①', '②'],
  ])('items as %s', (first, second) => {
    const text = sectioned(first, second)
    const result = parseEarnings(text)
    expect(result.record.results?.map(({ period }) => period)).toEqual([
      { kind: 'year-to-date', quarter: 2, from: '2022-04-01', to: '2022-09-30' },
      { kind: 'year-to-date', quarter: 2, to: '2021-09-30' },
    ])
    expect(result.record.financialPosition?.map(({ asOf }) => asOf)).toEqual(['2022-09-30', '2022-03-31'])
    expect(verifyRelease(result, text)).toEqual([])
  })

  test.each([['\n\n'], ['\n']])('bullets under headings, parted by %j', (gap) => {
    const { record } = parseBuyback(
      [
        'Quarles Optics Reports on Its Share Repurchase in June',
        'Quarles Optics Corporation reports as below on repurchases under Article 459 of the Companies Act.',
        'Repurchases in the period',
        '  * Number of shares repurchased: 21,300\n  * Value of shares repurchased: JPY 40,121,500\n  * Period: from 1 June 2021 to 30 June 2021',
        'What the Board of Directors resolved on 7 May 2021',
        '  * Number of shares to be repurchased: up to 400,000 shares\n  * Period: from 10 May 2021 to 31 March 2022',
        'Repurchased so far under that resolution, as of 30 June 2021',
        '  * Number of shares repurchased: 55,100\n  * Value of shares repurchased: JPY 99,870,200',
      ].join(gap),
    )
    expect(record).toMatchObject({
      stage: 'progress',
      authorization: { resolvedOn: '2021-05-07', maxShares: 400_000, period: { from: '2021-05-10', to: '2022-03-31' } },
      purchase: { shares: 21_300, cost: { amount: 40_121_500, currency: 'JPY' }, period: { from: '2021-06-01', to: '2021-06-30' } },
      cumulative: { to: '2021-06-30', shares: 55_100, cost: { amount: 99_870_200, currency: 'JPY' } },
    })
  })

  test.each([['\n\n'], ['\n']])('heads and rows of allottees, one cell a line, parted by %j', (gap) => {
    const cells = [
      'Number of',
      'Number of Options',
      'Individuals',
      'Employees of Harrow',
      '12',
      '3,400',
      'Directors of subsidiaries',
      '4',
      '900',
    ]
    const { record } = parseStockOptions(
      `Notice of Grant of Stock Options (Subscription Rights to Shares)\n\n1. Persons to whom subscription rights to shares will be granted\n\n${cells.join(gap)}\n\n2. Number of subscription rights to shares: 4,300\n`,
    )
    expect(record.allottees).toEqual([
      { category: 'Employees of Harrow', persons: 12, rights: 3400 },
      { category: 'Directors of subsidiaries', persons: 4, rights: 900 },
    ])
  })

  test.each([['\n\n'], ['\n']])('what the numbers of allottees are stands in a bracket below, parted by %j', (gap) => {
    const { record } = parseStockOptions(
      `Notice of Allotment of Share Options\n\n1. Persons who received the allotment\n\n   Directors      6     210\n   Officers       9     270\n   Total         15     480${gap}   (left: number of persons, right: number of share options)\n\nInquiries: IR Office\n`,
    )
    expect(record.allottees).toEqual([
      { category: 'Directors', persons: 6, rights: 210 },
      { category: 'Officers', persons: 9, rights: 270 },
    ])
  })

  test.each([
    ['tabs', '\t', '\n'],
    ['tabs and line ends of Windows', '\t', '\r\n'],
    ['wide blanks', '     ', '\n'],
  ])('ranges in cells parted by %s', (_, tab, end) => {
    const lines = [
      'Notice of Revision of Earnings Forecast',
      '',
      'Consolidated earnings forecast for the fiscal year ending December 31, 2022 (Millions of yen)',
      '\tNet sales\tOperating profit',
      'Previous forecast (A)\t8,200 – 8,600\t400 – 520',
      'Revised forecast (B)\t7,900 – 8,100\t210 – 300',
    ]
    const { record } = parseForecastRevision(lines.join(end).replaceAll('\t', tab))
    expect(record.revisions?.[0]?.figures[0]).toMatchObject({
      previous: { low: 8_200_000_000, high: 8_600_000_000 },
      revised: { low: 7_900_000_000, high: 8_100_000_000 },
    })
  })

  test.each([['\t'], ['     ']])('a line of units that names a figure, above heads parted by %j', (tab) => {
    const rows = [
      ['', 'Net sales', 'Operating profit', 'Net income per share'],
      ['Latest forecast (A)', '41.2', '1.8', '(2.36)'],
      ['Previous forecast (B)', '43.0', '2.6', '7.29'],
    ]
    const { record } = parseForecastRevision(
      `Revised Full-Year Forecast\n\nForecast for the fiscal year ending March 31, 2024\n(Billions of yen; net income per share in yen)\n\n${rows.map((cells) => cells.join(tab)).join('\n')}\n`,
    )
    expect(record.revisions?.[0]?.figures.map(({ metric, revised }) => [metric, revised])).toEqual([
      ['netSales', { amount: 41_200_000_000, currency: 'JPY' }],
      ['operatingProfit', { amount: 1_800_000_000, currency: 'JPY' }],
      ['earningsPerShare', { amount: -2.36, currency: 'JPY' }],
    ])
  })

  test.each([[''], ['  ']])('empty cells kept as blanks, with %j at the end of a full row', (end) => {
    const { record } = parseForecastRevision(
      `Notice on Revision of Dividend Forecast\n\n1. Dividend forecast for the fiscal year ending December 31, 2021\n\n   Dividend per share (yen)\nQ1 Q2 Q3 Year-end Total\nPrevious Forecast     - - -\nRevised Forecast     4.00 - -${end}\nPaid in Previous Year (FY2020)  6.00 6.00 6.00 6.00 24.00\n`,
    )
    expect(record.dividend?.revised).toEqual({ thirdQuarter: { amount: 4, currency: 'JPY' } })
  })

  test.each([['# '], [' # '], ['\ufeff# ']])('a headline behind %j', (mark) => {
    const { record } = parseBuyback(`${mark}Notice Concerning Status of Own Share Buyback\n\nNumber of shares acquired: 12,300 shares\n`)
    expect(record.headline).toBe('Notice Concerning Status of Own Share Buyback')
  })
})

describe('units and signs that belong to the next value', () => {
  test.each([['1.8 billion yen          2.7 billion yen'], ['JPY 1.8 billion          JPY 2.7 billion']])('%s is two values', (cells) => {
    const { record, warnings } = parseBuyback(
      `Notice of Change of Share Repurchase\n\nTotal cost: ${cells}\nTotal number of shares to be acquired: 1,000 shares (max.)\n`,
    )
    expect(record.authorization).toEqual({ maxShares: 1000 })
    expect(warnings.map(({ code }) => code)).toEqual(['ambiguous'])
  })

  test.each([[' '], ['\n']])('dollars that are called yen behind %j are neither', (gap) => {
    const { record } = parseEarnings(
      `Results for the First Quarter Ended June 30, 2012\n\nOperating income for the first quarter was $89.6 billion${gap}yen, and net sales were 310.0 billion yen.\n`,
    )
    expect(record.results?.flatMap(({ figures }) => figures.map(({ metric }) => metric))).toEqual(['netSales'])
  })

  test('a percent sign that opens the next row', () => {
    const { record } = parseEarnings(
      `Consolidated Results for the Nine Months Ended December 31, 2009 (Yen in millions) Nine months ended December 31, 2008 2009 Net sales 92,577 78,920 % change from the previous period (6.6)% (14.8)% Net income\nattributable to shareholders of the parent 5,768 1,848 %\nchange from the previous period (32.0)% (67.4)%\n`,
    )
    expect(
      record.results?.map(({ period, figures }) => [period.to, ...figures.map(({ value }) => (value as { amount: number }).amount)]),
    ).toEqual([
      ['2009-12-31', 78_920_000_000],
      ['2008-12-31', 92_577_000_000, 5_768_000_000],
    ])
  })

  test.each([[' '], ['\n']])('a verb behind %j is no word of a label', (gap) => {
    const { record } = parseEarnings(
      `Earnings results for the first quarter ended March 31, 2020. For the quarter, the company${gap}reported net sales of JPY 2,836 million.\n`,
    )
    expect(record.results?.[0]?.figures[0]?.label).toBe('net sales')
  })

  test('what each right gives, beside the total', () => {
    const { record } = parseStockOptions(
      `Issuance of Share Options\n\nThe board of Tarn Inc. resolved as follows.\n\n1. Number of share options\n560 options, each over 100 common shares, hence 56,000 common shares in all.\n`,
    )
    expect(record).toMatchObject({ rights: { count: 560, sharesPerRight: 100 }, underlying: { shares: 56_000 } })
  })
})

describe('a day below a headline as wide as the page', () => {
  const LEAD = `Harrow Tools Corporation announced its consolidated results for the first
half of fiscal 2006, which ended on September 30, 2006. Consolidated revenues
rose 8 percent to 4.8 billion yen, since revenues increased in all segments.`
  test.each([
    ['Harrow Tools Announces Its Financial Results for the First Half of Fiscal 2006', 'Oct 31, 2006', '2006-10-31'],
    ['Consolidated Financial Results for the Six Months Ended September 2006 [J-GAAP]', 'October 31, 2006', '2006-10-31'],
    [
      'Consolidated Financial Results for the Six Months Ended September 2006 [J-GAAP]',
      'October 31, 2006 Company name: Harrow Tools Corporation Stock exchange listing:\nTokyo',
      '2006-10-31',
    ],
  ])('%s / %s', (headline, below, day) => {
    const { record } = parseEarnings(`${headline}\n${below}\n\n${LEAD}\n`)
    expect([record.headline, record.announcedOn]).toEqual([headline, day])
  })
})

describe('the two rows of a year in progress, its empty cells kept', () => {
  const rows = [
    ['', 'Annual dividends per share (yen)'],
    ['', 'Q1-end', 'Q2-end', 'Q3-end', 'Year-end', 'Total'],
    ['Fiscal year ended March 31, 2019', '–', '8.00', '–', '12.00', '20.00'],
    ['Fiscal year ending March 31, 2020', '–', '10.00', '–', '', ''],
    ['Fiscal year ending March 31, 2020 (Forecast)', '', '', '', '13.00', '23.00'],
  ]
  test.each([
    ['tabs', (cells: string[]) => cells.join('\t')],
    ['bars between cells', (cells: string[]) => cells.join(' | ')],
    ['bars round cells', (cells: string[]) => `| ${cells.join(' | ')} |`],
  ])('%s', (_, line) => {
    const { record } = parseEarnings(
      `Consolidated Financial Results for the Nine Months Ended December 31, 2019\n\n1. Results (Millions of yen)\n\nNet sales Operating profit\nNine months ended December 31, 2019 8,215 302\nNine months ended December 31, 2018 7,400 386\n\n2. Dividends\n${rows.map(line).join('\n')}\n`,
    )
    const yen = (amount: number) => ({ amount, currency: 'JPY' })
    expect(record.dividends).toEqual([
      { fiscalYearEnd: '2019-03-31', forecast: false, secondQuarter: yen(8), yearEnd: yen(12), annual: yen(20) },
      { fiscalYearEnd: '2020-03-31', forecast: false, secondQuarter: yen(10) },
      { fiscalYearEnd: '2020-03-31', forecast: true, yearEnd: yen(13), annual: yen(23) },
    ])
  })
})

test.each([['January'], ['Jan.']])('a board that met in %s', (month) => {
  const { record } = parseStockOptions(
    `Tarn Corp. announced that on ${month} 25, 2017 its Board of Directors passed a resolution regarding the issuance of stock acquisition rights.\n\n1. Number of stock acquisition rights: 240\n2. Exercise price: 1 yen per share\n`,
  )
  expect(record.resolutions).toEqual([{ body: 'board', heldOn: '2017-01-25' }])
})

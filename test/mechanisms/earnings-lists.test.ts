import { describe, expect, test } from 'vitest'
import { safeParseEarnings } from '../../src/index.js'
import { toldIn } from '../support/told.js'

function read(text: string) {
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  return result.data.record
}

describe('figures in lists', () => {
  test('items without a verb, several figures in one, the outlook in the last', () => {
    const { results, forecasts } = read(`Torridon Shipping Reports Results for the Second Quarter of FY2021

KOBE, October 29, 2021 - Torridon Shipping Co., Ltd. today announced its results for the six months ended September 30, 2021.

- Revenues JPY 71.4bn, up 8.2% year on year
- Ordinary profit JPY 20.3bn, net profit JPY 15.6bn
- Outlook for FY2021: revenues JPY 140bn, net profit JPY 29bn
`)
    expect(results).toMatchObject([
      {
        period: { kind: 'year-to-date', quarter: 2 },
        figures: [
          { metric: 'netSales', value: { amount: 71400000000 }, yearOnYearPercent: 8.2 },
          { metric: 'ordinaryProfit', value: { amount: 20300000000 } },
          { metric: 'profit', value: { amount: 15600000000 } },
        ],
      },
    ])
    expect(forecasts).toMatchObject([
      {
        period: { kind: 'full-year', fiscalYear: 2021 },
        figures: [
          { metric: 'netSales', value: { amount: 140000000000 } },
          { metric: 'profit', value: { amount: 29000000000 } },
        ],
      },
    ])
  })
})

/** By what they show: sentences of a release, then its figures, a line each. */
const TOLD = `
    Net sales were ¥5 billion and ¥6 billion.  ›  nothing-read
    Net sales were ¥5 billion and ¥6 billion, and net income was ¥1 billion.  ›  Q3 2016 profit "net income" 1000000000 JPY  ›  unpaired: ¥5 billion and ¥6 billion
    Net sales were ¥5 billion, ¥1 billion more than a year ago.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, ¥1 billion of it from the mills.  ›  nothing-read
    Net sales in the first half of FY2017/3 were ¥9 billion.  ›  YTD2 of 2017-03-31 netSales "Net sales" 9000000000 JPY
    Net income was $2.5 million, compared with a $1.5 million net loss, or $0.03 loss per share, in the third quarter of fiscal 2015.  ›  Q3 2016 profit "Net income" 2500000 USD  ›  Q3 2015 profit "net loss" -1500000 USD "net loss"  ›  Q3 2015 earningsPerShare "loss per share" -0.03 USD "loss per share"
    For the fiscal year ended March 31, 2016, net sales were ¥9 billion, compared with ¥8 billion in 2015.  ›  FY of 2016-03-31 to 2016-03-31 netSales "net sales" 9000000000 JPY  ›  FY 2015 netSales "net sales" 8000000000 JPY
    Net sales were ¥9 billion, compared with ¥8 billion in 2015.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY
    Against this backdrop, net sales for the third quarter of fiscal 2016 were ¥9 billion.  ›  Q3 2016 netSales "net sales" 9000000000 JPY
    Net sales in the first half of FY2015/16 were ¥9 billion.  ›  YTD2 2015 netSales "Net sales" 9000000000 JPY
`

describe('figures of sentences', () => {
  test.each(TOLD.trim().split('\n'))('%s', (line) => {
    const [sentences = '', ...told] = line.trim().split('  ›  ')
    expect(toldIn(sentences).map((one) => one.replaceAll('\n', '⏎'))).toEqual(told)
  })
})

describe('who tells', () => {
  test.each([
    ['a headline run together with the name before it', 'Torridon Shipping Co., Ltd. Notice of Results for the First Quarter of FY2021\n'],
    ['a headline that the name begins', 'Torridon Shipping Co., Ltd. Announces Results for the First Quarter of FY2021\n'],
    [
      "an agency's name before the first sentence",
      'EXAMPLE-NEWS. Torridon Shipping Co., Ltd. announced results for the first quarter of FY2021. ',
    ],
  ])('%s', (_, head) => {
    expect(read(`${head}Net sales rose 5.0% to 5.1 billion yen.\n`)).toMatchObject({
      issuer: { name: 'Torridon Shipping Co., Ltd.' },
      results: [{ figures: [{ metric: 'netSales', value: { amount: 5100000000 }, yearOnYearPercent: 5 }] }],
    })
  })
})

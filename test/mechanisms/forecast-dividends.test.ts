import { describe, expect, test } from 'vitest'
import { safeParseForecastRevision } from '../../src/index.js'

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

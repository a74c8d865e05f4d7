import { describe, expect, test } from 'vitest'
import { safeParseEarnings } from '../../src/index.js'
import { told } from '../support/earnings-lines.js'

const HEAD = `Consolidated Financial Results for the Fiscal Year Ended September 30, 2016
Kaminari Instruments Co., Ltd.
November 10, 2016
`
const figures = (text: string): unknown => told(HEAD + text)?.map(({ figures }) => figures)

const WHOLE = [['netSales 48210000000 4.1', 'operatingProfit 3377000000 9.6']]

describe('a title over figures that are printed again under other titles is that of a part of the company', () => {
  test('parts first, the total behind them', () => {
    expect(
      figures(`(Millions of yen)
Year ended September 30        2015      2016    Change (%)
Stage Lamps
Net sales                    19,004    20,118      5.9
Operating profit              1,502     1,733     15.4
Metronomes & Tuners
Net sales                    27,306    28,092      2.9
Operating profit              1,579     1,644      4.1
Total
Net sales                    46,310    48,210      4.1
Operating profit              3,081     3,377      9.6
`),
    ).toEqual([...WHOLE, ['netSales 46310000000', 'operatingProfit 3081000000']])
  })

  test.each([
    ['[Stage Lamps]', '[Metronomes]'],
    ['<Stage Lamps Division>', '<Metronomes Division>'],
    ['■ Stage Lamps', '■ Metronomes'],
    ['Stage Lamps:', 'Metronomes:'],
  ])('in brackets, with bullets: %s', (one, other) => {
    const parts = `${one}
- Net sales: 20,118 million yen (up 5.9%)
- Operating profit: 1,733 million yen (up 15.4%)
${other}
- Net sales: 28,092 million yen (up 2.9%)
- Operating profit: 1,644 million yen (up 4.1%)
`
    const all = `[Group]
- Net sales: 48,210 million yen (up 4.1%)
- Operating profit: 3,377 million yen (up 9.6%)
`
    expect(figures(parts + all)).toEqual(WHOLE)
    expect(figures(all + parts)).toEqual(WHOLE)
    const alone = safeParseEarnings(HEAD + parts)
    expect(alone.success ? 'read' : alone.error.code).toBe('nothing-read')
  })

  test('a title that says itself that it is a part needs no other', () => {
    const alone = safeParseEarnings(`${HEAD}Stage Lamps Business
Net sales: 20,118 million yen (up 5.9%)
`)
    expect(alone.success ? 'read' : alone.error.code).toBe('nothing-read')
  })

  test('what is printed again alike, or under the name of the company, is its own', () => {
    expect(
      figures(`Kaminari Instruments
Net sales: 48,210 million yen (up 4.1%)
Operating profit: 3,377 million yen (up 9.6%)
Key Indicators
Net sales: 48,210 million yen (up 4.1%)
`),
    ).toEqual(WHOLE)
  })
})

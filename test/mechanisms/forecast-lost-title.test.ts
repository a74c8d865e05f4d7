import { expect, test } from 'vitest'
import { safeParseForecastRevision } from '../../src/index.js'

const cells = (
  ...titles: string[]
): string => `OTARU, Japan, Jan. 25, 2021 - Hirose Rope Works Co., Ltd. (TSE: 6594) today revised its forecasts for the year ending March 31, 2021.

Revised consolidated financial forecasts (Millions of yen)
|For the year ending March 31, 2021
|(Reference)
For the year ended
March 31, 2020
${titles.join('\n')}
|Net sales
|20,500
|21,500
|1,000
|4.9
|%
|19,800
|Operating profit
|1,400
|1,550
|150
|10.7
|%
|1,085
|Profit before income taxes
|1,360
|1,500
|140
|10.3
|%
|1,051
`
const REST = ['|Revised', 'forecast', '|Change', '(amount)', '|Change', '(percent)']

test('where a title over the columns is lost, the sums say that the others are not theirs', () => {
  const whole = safeParseForecastRevision(cells('|Previous', 'forecast', '(October 26, 2020)', ...REST))
  expect(whole.success && whole.data.record.revisions?.[0]?.figures[1]).toMatchObject({
    previous: { amount: 1_400_000_000 },
    revised: { amount: 1_550_000_000 },
  })
  const lost = safeParseForecastRevision(cells('forecast', '(October 26, 2020)', ...REST))
  const figures = lost.success ? (lost.data.record.revisions ?? []).flatMap((one) => one.figures) : []
  const amounts = (key: 'previous' | 'revised' | 'priorYear'): unknown[] =>
    figures.map((figure) => figure[key]).filter((money) => money !== undefined)
  const yen = (...amounts: number[]): unknown[] => amounts.map((amount) => ({ amount: amount * 1e6, currency: 'JPY' }))
  expect(yen(20_500, 1_400, 1_360)).toEqual(expect.arrayContaining(amounts('previous')))
  expect(yen(21_500, 1_550, 1_500)).toEqual(expect.arrayContaining(amounts('revised')))
  expect(yen(19_800, 1_085, 1_051)).toEqual(expect.arrayContaining(amounts('priorYear')))
})

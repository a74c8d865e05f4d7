import { describe, expect, test } from 'vitest'
import { parseEarnings, parseStockOptions } from '../../src/index.js'

const RESULTS = `Consolidated Results for the Fiscal Year Ended March 31, 2024

Kagari Mills Co., Ltd. (TSE: 2899)
May 8, 2024

Net sales for the fiscal year ended March 31, 2024 were 10,500 million yen.
`
const rows = (head: string, cell: (amount: string) => string): string =>
  `${RESULTS}
${head}
                    March 31, 2023     March 31, 2024
Interim             ${cell('300')}    ${cell('320')}
Year-end            ${cell('300')}    ${cell('330')}
Annual              ${cell('600')}    ${cell('650')}
`

describe('dividends that are paid for all shares are none per share', () => {
  test.each([
    ['by their heading', rows('Total dividends', (amount) => `¥${amount}`)],
    ['by the scale of their cells', rows('Dividends', (amount) => `${amount} million yen`)],
  ])('%s', (_, text) => {
    const { record } = parseEarnings(text)
    expect(record.dividends).toBeUndefined()
    expect(record.results).toHaveLength(1)
  })

  test('those per share are read', () => {
    const yen = (amount: number) => ({ amount, currency: 'JPY' })
    expect(parseEarnings(rows('Dividends per share', (amount) => `¥${amount}`)).record.dividends).toMatchObject([
      { fiscalYearEnd: '2023-03-31', secondQuarter: yen(300), yearEnd: yen(300), annual: yen(600) },
      { fiscalYearEnd: '2024-03-31', secondQuarter: yen(320), yearEnd: yen(330), annual: yen(650) },
    ])
  })
})

test('an earlier grant of those who will be given options makes no allotment', () => {
  const { record } = parseStockOptions(`Kagari Announces Allotment of Stock Options

TOKYO, Japan, November 8, 2024 - Kagari Mills Co., Ltd. (TSE: 2899) will allot stock options to directors, who last granted stock options on November 7, 2020.

The number of stock options is 1,200. Exercise price is 842 yen per share.
`)
  expect(record).toMatchObject({ stage: 'resolution', announcedOn: '2024-11-08' })
  expect(record.allottedOn).toBeUndefined()
})

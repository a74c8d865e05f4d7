import { describe, expect, test } from 'vitest'
import { safeParseStockOptions, verifyRelease } from '../../src/index.js'

const HEAD = `Kaede Kikai Co., Ltd.
July 2, 2019

Notice Regarding Issuance of Stock Acquisition Rights as Stock Options

Kaede Kikai resolved today to issue stock acquisition rights.

`

type Rows = readonly (readonly string[])[]
const ROWS: Rows = [
  ['Number of stock acquisition rights', '410', '1,350'],
  ['Number of shares to be issued', '41,000 shares', '135,000 shares'],
  ['Issue price', '120,000 yen per right', 'No payment is required'],
  ['Exercise price', '1 yen per share', '1,940 yen per share'],
  ['Exercise period', 'From July 23, 2019 to July 22, 2049', 'From July 23, 2021 to July 22, 2029'],
  ['Allottees', '5 directors of the Company', '210 employees of the Company'],
  ['Allotment date', 'July 22, 2019', 'July 22, 2019'],
]

function read(text: string) {
  const result = safeParseStockOptions(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data
}

const PRINTS: Readonly<Record<string, (rows: Rows) => string>> = {
  bars: (rows) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n'),
  tabs: (rows) => rows.map((row) => row.join('\t')).join('\n'),
  gaps: (rows) => rows.map((row) => row.join('     ')).join('\n'),
  'one cell a line': (rows) => rows.map((row) => row.join('\n')).join('\n'),
}

describe('columns of several series', () => {
  test.each(Object.keys(PRINTS))('named by their heads are issues of their own: %s', (name) => {
    const print = PRINTS[name] as (rows: Rows) => string
    const { record, more } = read(`${HEAD}${print([['Item', '7th Series', '8th Series'], ...ROWS])}\n`)
    expect(record).toMatchObject({ stage: 'resolution', allottedOn: '2019-07-22' })
    for (const key of ['rights', 'underlying', 'issuePrice', 'exercisePrice', 'series']) expect(record).not.toHaveProperty(key)
    expect(more?.map(({ record: own }) => own)).toEqual([
      {
        type: 'stock-options',
        series: '7',
        allottedOn: '2019-07-22',
        rights: { count: 410 },
        underlying: { shares: 41_000 },
        issuePrice: { status: 'set', value: { amount: 120_000, currency: 'JPY' } },
        exercisePrice: { perShare: { status: 'set', value: { amount: 1, currency: 'JPY' } } },
        exercisePeriod: { from: '2019-07-23', to: '2049-07-22' },
        allottees: [{ category: 'directors of the Company', persons: 5 }],
      },
      {
        type: 'stock-options',
        series: '8',
        allottedOn: '2019-07-22',
        rights: { count: 1350 },
        underlying: { shares: 135_000 },
        issuePrice: { status: 'none' },
        exercisePrice: { perShare: { status: 'set', value: { amount: 1940, currency: 'JPY' } } },
        exercisePeriod: { from: '2021-07-23', to: '2029-07-22' },
        allottees: [{ category: 'employees of the Company', persons: 210 }],
      },
    ])
  })

  test('nothing that differs is lost where nothing is the same', () => {
    const rows = ROWS.slice(0, 2)
    const { more } = read(`${HEAD}| Item | 7th Stock Acquisition Rights | 8th Stock Acquisition Rights |\n${PRINTS.bars?.(rows)}\n`)
    expect(more).toHaveLength(2)
  })

  test('without names they are left out', () => {
    const { record, more } = read(`${HEAD}${PRINTS.bars?.([['Item', 'Type A', 'Type B'], ...ROWS])}\n`)
    expect(more).toBeUndefined()
    expect(record).toMatchObject({ allottedOn: '2019-07-22' })
    for (const key of ['rights', 'issuePrice', 'exercisePrice', 'exercisePeriod', 'allottees']) expect(record).not.toHaveProperty(key)
  })
})

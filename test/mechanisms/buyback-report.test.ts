import { describe, expect, test } from 'vitest'
import { safeParseRelease, verifyRelease } from '../../src/index.js'

/** Reads an invented text; every leaf must come out again from its evidence. */
function read(text: string) {
  const result = safeParseRelease(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  const { record } = result.data
  if (record.type !== 'buyback') throw new Error(record.type)
  return record
}

const yen = (amount: number) => ({ amount, currency: 'JPY' })

/** The monthly report of an invented company, one cell a line, bars between the cells. */
const report = (...cells: string[]): string =>
  [
    'KURUMAZA TOOLS CORPORATION',
    '(Registrant)',
    'By: /s/ Aiko Kurumaza',
    '1.',
    'Status of Repurchase',
    'Number of Shares',
    'Total Amount (Yen)',
    ...cells,
  ].join('\n|\n')

const RESOLUTION = [
  'Resolution approved at the meeting of the Board of Directors held on May 9, 2022\n(Period of Repurchase: May 10, 2022 to April 28, 2023)',
  '3,100,000\n(Maximum)',
  '4,600,000,000\n(Maximum)',
]
const DAYS = ['Repurchases during the reporting month', '(Date of repurchase)\nJuly 5\nJuly 6', '14,300\n15,900', '21,006,700\n23,611,500']

describe('the monthly report on own shares', () => {
  test('resolution, total of the month and total so far', () => {
    const record = read(
      report(
        ...RESOLUTION,
        ...DAYS,
        ...['Total', '―', '30,200', '44,618,200'],
        ...['Total number of shares repurchased as of the end of the reporting month', '412,700', '601,334,900'],
        ...['Progress of the repurchase (%)', '13.31', '13.07'],
      ),
    )
    expect(record.stage).toBe('progress')
    expect(record.authorization).toEqual({
      resolvedOn: '2022-05-09',
      maxShares: 3_100_000,
      maxCost: yen(4_600_000_000),
      period: { from: '2022-05-10', to: '2023-04-28' },
    })
    expect(record.purchase).toEqual({ shares: 30_200, cost: yen(44_618_200) })
    expect(record.cumulative).toEqual({ shares: 412_700, cost: yen(601_334_900) })
  })

  test('dashes of a month without purchases are no numbers of the row below', () => {
    const record = read(
      report(
        ...RESOLUTION,
        ...['Repurchases during the reporting month', '(Date of repurchase)', '―', '―', 'Total', '―', '―', '―'],
        ...['Total number of shares repurchased as of the end of the reporting month', '412,700', '601,334,900'],
      ),
    )
    expect(record.purchase).toBeUndefined()
    expect(record.cumulative).toEqual({ shares: 412_700, cost: yen(601_334_900) })
  })

  test('flattened, cut off behind the resolution, with the month in its title', () => {
    const record = read(`[Translation of Share Buyback Report for the reporting month from July 1, 2022 to July 31, 2022]
Class of Shares: Common Stock
1. Status of repurchase
(2) Status of a repurchase pursuant to a resolution at the meeting of the Board of Directors
Number of Shares Total Repurchase
Amount (JPY)
Authorization pursuant to the resolution of the Board (May 9, 2022) (Period of repurchase: from May 10, 2022 to April 28, 2023 (excluding the ten business days before results)) 3,100,000 4,600,000,000
Repurchases during this reporting month
`)
    expect(record.authorization).toEqual({
      resolvedOn: '2022-05-09',
      shareClass: 'common',
      maxShares: 3_100_000,
      maxCost: yen(4_600_000_000),
      period: { from: '2022-05-10', to: '2023-04-28' },
    })
    expect(record.purchase).toEqual({ period: { from: '2022-07-01', to: '2022-07-31' } })
  })

  test('amounts in a unit that no column names for them alone are left out', () => {
    const text = report(...RESOLUTION, ...DAYS).replace('Total Amount (Yen)', 'Total Amount (millions of yen)')
    expect(safeParseRelease(text).success).toBe(false)
  })
})

describe('headings without lines of their own, in a report that runs on in one line', () => {
  const LEAD =
    'May 1, 2023 Hazama Seiki Co., Ltd. (Code: 6279) Notice of Status of Acquisition of Own Shares Hazama Seiki Co., Ltd. announces how far the acquisition of own shares that its Board of Directors resolved on March 31, 2023 has come.'
  const bought = { shares: 120_500, cost: { amount: 76_390_780, currency: 'JPY' } }
  const limit = {
    resolvedOn: '2023-03-31',
    maxShares: 1_000_000,
    maxCost: { amount: 600_000_000, currency: 'JPY' },
    period: { from: '2023-04-10', to: '2023-09-29' },
  }
  test.each([
    [
      'lists',
      '1. Progress of the acquisition (1) Number of shares acquired 120,500 shares (2) Total cost 76,390,780 yen (3) Period April 10, 2023 to April 30, 2023 (Reference) Details of the resolution of March 31, 2023 (1) Number of shares to be acquired Up to 1,000,000 shares (2) Total cost Up to 600 million yen (3) Period April 10, 2023 to September 29, 2023',
    ],
    [
      'labels with colons',
      '\nNumber of shares acquired: 120,500 shares Total cost: 76,390,780 yen Period: April 10, 2023 to April 30, 2023 For reference Resolution of the Board of March 31, 2023 Number of shares to be acquired: Up to 1,000,000 shares Total cost: Up to 600 million yen Period: April 10, 2023 to September 29, 2023',
    ],
  ])('%s', (_, body) => {
    const { purchase, authorization } = read(`${LEAD} ${body}\n`)
    expect(purchase).toMatchObject({ ...bought, period: { from: '2023-04-10', to: '2023-04-30' } })
    expect(authorization).toEqual(limit)
  })
})

test.each(['Report on Buying of Treasury Stock (June 2017)', 'Report Regarding the Acquisition of Own Shares'])(
  'a report of what was bought: %s',
  (headline) => {
    const { stage } = read(`Hazama Seiki Co., Ltd. (Code: 6279)
July 3, 2017
${headline}
Hazama Seiki Co., Ltd. reports on the own shares that it bought last month under the resolution of February 10, 2017.
Class of shares: Common stock
Number of shares: 38,200
`)
    expect(stage).toBe('progress')
  },
)

test('a heading as wide as the text heads the cells below it', () => {
  const { authorization, purchase } = read(`July 2, 2022
Hazama Marine Engines Co., Ltd.

Progress of Repurchase of Own Shares

Hazama Marine Engines hereby announces the status of the acquisition of its own shares as follows.

Number of shares acquired
31,700 shares
Repurchase period
June 1, 2022 to June 30, 2022

(Reference) Details of the resolution at the meeting of the Board of Directors held on March 7, 2022
Type of shares acquired
Common stock
Number of shares to be repurchased
Not exceeding 1.7 million shares (4.03% of total issued shares excluding treasury stock)
Acquisition period
April 1, 2022 to October 31, 2022

Cumulative total of own shares acquired under the above resolution as of June 30, 2022
Total number of shares acquired
1,131,800 shares
`)
  expect(purchase).toMatchObject({ shares: 31_700, period: { from: '2022-06-01', to: '2022-06-30' } })
  expect(authorization).toMatchObject({ maxShares: 1_700_000, period: { from: '2022-04-01', to: '2022-10-31' } })
})

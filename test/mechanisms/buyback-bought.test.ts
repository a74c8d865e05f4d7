import { describe, expect, test } from 'vitest'
import { parseBuyback, verifyRelease } from '../../src/index.js'

const yen = (amount: number) => ({ amount, currency: 'JPY' })

const report = (...lines: string[]): string => `Notice of Status of Acquisition of Own Shares
June 3, 2019
Akebia Seeds Co., Ltd. (TSE: 1388)
Akebia Seeds reports the acquisition of its own shares in May 2019 as follows.
1. Class of shares: Common stock
${lines.join('\n')}`

function read(text: string) {
  const result = parseBuyback(text)
  expect(verifyRelease(result, text)).toEqual([])
  return result.record
}

describe('what was bought', () => {
  test('"None" in the place of a number is no share', () => {
    const record = read(report('2. Acquisition period: From May 1 to 31, 2019', '3. Number of shares acquired: None', '4. Total cost: -'))
    expect(record.purchase).toMatchObject({ shares: 0, period: { from: '2019-05-01', to: '2019-05-31' } })
  })

  test('a resolution is for no "None"', () => {
    const record = read(report('2. Number of shares to be acquired: None', '3. Total cost of acquisition: up to 90 million yen'))
    expect(record).not.toHaveProperty('authorization.maxShares')
  })

  test('a limit in the bracket behind it leaves it as it is', () => {
    const record = read(report('2. Number of shares acquired: 84,300 shares (upper limit: 120,000 shares)'))
    expect(record.purchase).toMatchObject({ shares: 84_300 })
  })

  test('a limit told in one breath with what was bought so far is not what was bought', () => {
    const record = read(
      report(
        '2. Number of shares acquired: None',
        '(Reference)',
        'Resolution of April 9, 2019: up to 240,000 shares, up to 300 million yen, from April 10 to August 30, 2019',
        'Total acquired so far (up to May 31, 2019): 61,000 shares for 71,310,000 yen',
      ),
    )
    expect(record.cumulative?.shares).not.toBe(240_000)
    expect(record.cumulative?.cost).not.toEqual(yen(300_000_000))
  })

  test('an item that says until when all was bought heads the lines below it', () => {
    const record = read(
      report(
        '2. Number of shares acquired: 84,300 shares',
        '3. Acquisition period: From May 1, 2019 to May 31, 2019',
        '(Reference)',
        '1. Resolution of the Board of Directors on April 9, 2019',
        'Total number of shares to be acquired: 240,000 shares (maximum)',
        'Total acquisition cost: 300 million yen (maximum)',
        '2. Total treasury stock acquired as of May 31, 2019',
        'Total number of shares acquired: 145,300 shares',
        'Total acquisition cost: 169,870,000 yen',
      ),
    )
    expect(record.cumulative).toEqual({ to: '2019-05-31', shares: 145_300, cost: yen(169_870_000) })
    expect(record.authorization).toMatchObject({ maxShares: 240_000, maxCost: yen(300_000_000) })
  })
})

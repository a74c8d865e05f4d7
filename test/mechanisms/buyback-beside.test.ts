import { describe, expect, test } from 'vitest'
import { parseBuyback, parseStockOptions, verifyRelease } from '../../src/index.js'

const yen = (amount: number) => ({ amount, currency: 'JPY' })

const notice = (headline: string, ...lines: string[]): string =>
  [headline, 'February 9, 2018', 'Karamatsu Paper Co., Ltd. (TSE: 3899)', ...lines].join('\n')

const limits = ['1. Number of shares to be acquired: up to 900,000 shares', '2. Period: February 13, 2018 to August 31, 2018']

describe('figures beside those of a programme', () => {
  test.each([
    [
      'what was bought so far below the limits',
      [
        ...limits,
        '(Reference) Shares acquired up to January 31, 2018',
        'Number of shares acquired: 412,600 shares',
        'Total amount: 733,101,900 yen',
      ],
    ],
    [
      'what was bought above the limits of the resolution',
      [
        'Number of shares acquired  412,600',
        'Total acquisition price  733,101,900 yen',
        'For reference',
        'Number of shares to be acquired  Up to 900,000',
        'Total acquisition price  Up to 1,500 million yen',
      ],
    ],
  ])('%s is no limit', (_, lines) => {
    const text = notice(
      'Notice Concerning Acquisition of Own Shares',
      'The Board of Directors resolved today to acquire own shares.',
      ...lines,
    )
    const result = parseBuyback(text)
    expect(result.record.authorization?.maxShares).toBe(900_000)
    expect([undefined, 1_500_000_000]).toContain(result.record.authorization?.maxCost?.amount)
    expect(verifyRelease(result, text)).toEqual([])
  })

  test('a percentage of the voting rights is none of the shares issued', () => {
    const text = notice(
      'Notice Concerning Acquisition of Own Shares',
      'The Board of Directors resolved today to acquire own shares.',
      '(1) Number of shares: up to 900,000 shares (3.1% of voting rights; 2.7% of shares issued excluding treasury shares)',
      '(2) Total amount: up to 1,500 million yen',
    )
    expect(parseBuyback(text).record.authorization).toMatchObject({ maxShares: 900_000, maxSharesPercent: 2.7, maxCost: yen(1.5e9) })
  })

  test('shares that a cancellation leaves out are not those cancelled', () => {
    const text = notice(
      'Notice Concerning Acquisition and Cancellation of Own Shares',
      'The Board of Directors resolved today to acquire and cancel own shares.',
      '1. Acquisition',
      '(1) Number of shares: up to 900,000 shares',
      '(2) Total amount: up to 1,500 million yen',
      '2. Cancellation',
      'All shares acquired will be cancelled, except 45,000 shares held for a trust.',
    )
    expect(parseBuyback(text).record.cancellation?.shares).toBeUndefined()
  })

  test('a resolution that is adopted is one', () => {
    const text = notice(
      'Notice Concerning Acquisition of Own Shares',
      'The Board of Directors adopted a resolution on February 9, 2018 concerning the acquisition of own shares.',
      ...limits,
    )
    expect(parseBuyback(text).record.authorization?.resolvedOn).toBe('2018-02-09')
  })

  test('of a resolution to change the terms of another it is its own day that counts', () => {
    const text = notice(
      'Notice Concerning Change in the Acquisition of Own Shares',
      'At a meeting held today, the Board of Directors resolved to amend the acquisition of own shares resolved on November 7, 2017.',
      ...limits,
    )
    expect(parseBuyback(text).record.authorization?.resolvedOn).toBe('2018-02-09')
  })
})

test('rights that some may exercise from another day have an end, and no beginning', () => {
  const text = notice(
    'Notice of Issuance of Stock Options',
    '1. Number of stock options: 260',
    '2. Exercise price per share: 1,124 yen',
    '3. Exercise period: from March 1, 2020 (officers: from March 1, 2021) to February 28, 2025',
  )
  const result = parseStockOptions(text)
  expect(result.record.exercisePeriod).toEqual({ to: '2025-02-28' })
  expect(result.warnings).toContainEqual(expect.objectContaining({ code: 'ambiguous', path: '/exercisePeriod/from' }))
  expect(verifyRelease(result, text)).toEqual([])
})

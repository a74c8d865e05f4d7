import { describe, expect, test } from 'vitest'
import { safeParseBuyback, safeParseRelease, verifyRelease } from '../../src/index.js'

/** Reads an invented text; every leaf must come out again from its evidence. */
function read(text: string) {
  const result = safeParseBuyback(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

const yen = (amount: number) => ({ amount, currency: 'JPY' })

/** A release of sentences, without items. */
const release = (headline: string, ...sentences: string[]): string => `${headline}

Kobe, April 7, 2025 - Hamanasu Ceramics Co., Ltd. ${sentences.join(' ')}
`

const RESOLVED =
  'announced today that its Board of Directors resolved at a meeting held on April 7, 2025, under Article 156 of the Companies Act, to buy back up to 260,000 shares of its common stock (1.4% of the shares issued, excluding treasury stock) for up to 430 million yen between April 8 and July 31, 2025.'

describe('sentences without items', () => {
  test('a limit, its percentage, its cost and its period', () => {
    const { stage, authorization } = read(release('Hamanasu Ceramics to Buy Back Own Shares', RESOLVED))
    expect(stage).toBe('authorization')
    expect(authorization).toEqual({
      resolvedOn: '2025-04-07',
      shareClass: 'common',
      maxShares: 260_000,
      maxSharesPercent: 1.4,
      maxCost: yen(430_000_000),
      period: { from: '2025-04-08', to: '2025-07-31' },
    })
  })

  test('what was bought, and the limit that is recalled', () => {
    const { stage, authorization, purchase } = read(
      release(
        'Notice of Completion of Buyback of Own Shares',
        'has completed the buyback of its own shares under Article 156 of the Companies Act.',
        'The Company bought back 259,400 of its own shares for 401,233,900 yen from April 8, 2025 to June 12, 2025.',
        'The Board of Directors had resolved on April 7, 2025 to buy back up to 260,000 shares for up to 430 million yen.',
      ),
    )
    expect(stage).toBe('completion')
    expect(purchase).toEqual({ period: { from: '2025-04-08', to: '2025-06-12' }, shares: 259_400, cost: yen(401_233_900) })
    expect(authorization).toEqual({ resolvedOn: '2025-04-07', maxShares: 260_000, maxCost: yen(430_000_000) })
  })

  test('what was bought in a month and so far', () => {
    const { purchase, cumulative } = read(
      release(
        'Status of Buyback of Own Shares',
        'reports on the buyback of its own shares under Article 459 of the Companies Act.',
        'In May the Company bought back 31,900 shares for 50,117,600 yen.',
        'So far it has bought back 88,200 shares for 139,904,300 yen.',
      ),
    )
    expect(purchase).toEqual({ shares: 31_900, cost: yen(50_117_600) })
    expect(cumulative).toEqual({ shares: 88_200, cost: yen(139_904_300) })
  })

  test('a cancellation and its day', () => {
    const { stage, cancellation } = read(
      release(
        'Notice of Cancellation of Treasury Shares',
        'announced that its Board of Directors resolved today under Article 178 of the Companies Act to cancel 640,000 treasury shares on April 30, 2025.',
      ),
    )
    expect(stage).toBe('cancellation')
    expect(cancellation).toEqual({ shares: 640_000, scheduledOn: '2025-04-30' })
  })

  test('a text that breaks off before its terms has the day of its resolution', () => {
    const text = release(
      'Notice of Acquisition of Treasury Shares and Tender Offer for Treasury Shares',
      'announces that its Board of Directors resolved at a meeting held today, April 7, 2025, the acquisition of treasury shares and, as its',
    )
    const result = safeParseRelease(text)
    expect(result.success && result.data.record).toMatchObject({ stage: 'authorization', authorization: { resolvedOn: '2025-04-07' } })
  })

  test('sentences that contradict each other give nothing', () => {
    const text = release(
      'Notice of Change to Buyback of Own Shares',
      'announced a change to the buyback of its own shares under Article 156 of the Companies Act.',
      'The Company had resolved on February 3, 2025 to buy back up to 260,000 shares.',
      'It now resolved to buy back up to 390,000 shares.',
    )
    expect(safeParseBuyback(text)).toMatchObject({ success: false, error: { code: 'nothing-read' } })
  })

  test('a sentence that contradicts an item gives nothing, one that agrees with it fills its gaps', () => {
    const text = (shares: string) =>
      `${release('Notice of Buyback of Own Shares', RESOLVED.replace('260,000 shares', shares))}
1. Class of shares: Common stock
2. Number of shares to be bought back: Up to 260,000 shares
`
    expect(read(text('260,000 shares')).authorization?.maxCost).toEqual(yen(430_000_000))
    expect(read(text('620,000 shares')).authorization).not.toHaveProperty('maxCost')
  })

  test.each([
    ['another company', 'to buy back up to 300,000 shares of its subsidiary Uguisu Tiles Inc. for up to 500 million yen.'],
    ['no number of its own', 'to buy back own shares, of which it had bought back some in the past.'],
  ])('%s: no limit of this programme', (_, rest) => {
    const text = release(
      'Notice of Buyback',
      `announced that its Board of Directors resolved under Article 156 of the Companies Act ${rest}`,
    )
    expect(safeParseBuyback(text).success).toBe(false)
  })

  test('a paper that tells of a buyback is no release', () => {
    const text = `Hamanasu Ceramics said on Monday its board had approved buying back up to 260,000 of its own shares for up to 430 million yen.
Shares of Hamanasu rose on the news of the buyback.`
    expect(safeParseRelease(text).success).toBe(false)
  })
})

test('what a law or a charter allows is no resolution', () => {
  const text = `Purchase of own shares

Under Article 12 the Company may purchase its own shares, up to 26,000 shares for not more than 43 million yen a year, as the directors resolve.
`
  expect(safeParseRelease(text).success).toBe(false)
})

describe('items on one line', () => {
  test.each([
    ['(1). ', (n: number) => `(${n}). `],
    ['1.) ', (n: number) => `${n}.) `],
  ])('numbered %j', (_, mark) => {
    const items = [
      'Class of shares to be bought back: Common stock',
      'Number of shares to be bought back: Up to 260,000 shares',
      'Total cost: Up to 430 million yen',
      'Method of buyback: Purchase on the Tokyo Stock Exchange',
    ]
    const text = `${release('Notice of Buyback of Own Shares', 'announced that its Board of Directors resolved today to buy back its own shares.')}
${items.map((item, n) => mark(n + 1) + item).join(' ')}
`
    expect(read(text).authorization).toEqual({
      resolvedOn: '2025-04-07',
      shareClass: 'common',
      maxShares: 260_000,
      maxCost: yen(430_000_000),
      method: 'Purchase on the Tokyo Stock Exchange',
    })
  })
})

import { describe, expect, test } from 'vitest'
import { safeParseRelease } from '../../src/index.js'

const TERMS = '1. Number of rights: 300\n2. Amount to be paid per share upon exercise: 1,250 yen\n'
const LIMITS = '1. Number of shares to be acquired: up to 100,000 shares\n2. Total amount: up to 100 million yen\n'

/** The type that a text is read as, or the error's code. */
function typeOf(headline: string, body: string): string {
  const result = safeParseRelease(`July 25, 2019\nHollin Paper Co., Ltd. (Code: 3899)\n\n${headline}\n\n${body}`)
  return result.success ? result.data.record.type : result.error.code
}

describe("a notice of what a subsidiary did is none of the issuer's own", () => {
  test.each([
    ['Notice of Issuance of Stock Options by a Subsidiary', TERMS],
    ['Notice Concerning Stock Options of a Consolidated Subsidiary', TERMS],
    ['Notice Concerning Stock Options Issued by Benmore Parts Co., Ltd. (Consolidated Subsidiary)', TERMS],
    [
      'Notice Concerning Stock Options',
      `Benmore Parts Co., Ltd., our consolidated subsidiary, resolved today to issue stock options.\n\n${TERMS}`,
    ],
    ['Notice Concerning Repurchase of Own Shares by Benmore Parts Co., Ltd. (Consolidated Subsidiary)', LIMITS],
    [
      'Notice Concerning Repurchase of Own Shares',
      `The Company's subsidiary Benmore Parts resolved today to acquire own shares.\n\n${LIMITS}`,
    ],
    [
      'Notice Concerning Repurchase of Own Shares',
      `Hollin Paper announces that its subsidiary Benmore Parts resolved to acquire own shares.\n\n${LIMITS}`,
    ],
    [
      'Notice Concerning Financial Results of Benmore Parts Co., Ltd. (Consolidated Subsidiary)',
      'Net sales for the fiscal year ended March 31, 2019 were 5,000 million yen.\n',
    ],
  ])('%s', (headline, body) => expect(typeOf(headline, body)).toBe('unrecognized'))
})

describe('an issuer that is a subsidiary, or has some, tells of itself', () => {
  test.each([
    ['Notice Concerning Stock Options to Directors of a Consolidated Subsidiary', TERMS, 'stock-options'],
    [
      'Notice Concerning Stock Options',
      `The Company resolved today to issue stock options to directors of its subsidiaries.\n\n${TERMS}`,
      'stock-options',
    ],
    [
      'Notice Concerning Repurchase of Own Shares',
      `Hollin Paper Co., Ltd., a consolidated subsidiary of Benmore Holdings, resolved today to acquire own shares.\n\n${LIMITS}`,
      'buyback',
    ],
  ])('%s', (headline, body, type) => expect(typeOf(headline, body)).toBe(type))
})

test('what a subsidiary announced may be why the issuer revises its forecast', () => {
  const body = `Hollin Paper announces that its subsidiary Benmore Parts has recorded a loss and that the forecast announced on May 10, 2019 is revised.

Year ending March 31, 2020 (millions of yen)
| | Net sales | Operating profit |
| Previous forecast (A) | 5,000 | 300 |
| Revised forecast (B) | 4,800 | 280 |
`
  expect(typeOf('Notice Concerning a Loss of a Subsidiary and Revision of Earnings Forecasts', body)).toBe('forecast-revision')
})

test("a headline that tells of a subsidiary's forecast and of the issuer's own is the issuer's", () => {
  const body = `Year ending March 31, 2020 (millions of yen)

| | Net sales | Operating profit |
| Previous forecast (A) | 5,000 | 300 |
| Revised forecast (B) | 4,800 | 280 |
`
  const headline = 'Notice of Revision of Earnings Forecast of a Consolidated Subsidiary and of Consolidated Earnings Forecast'
  expect(typeOf(headline, body)).toBe('forecast-revision')
})

import { describe, expect, test } from 'vitest'
import { safeParseRelease } from '../../src/index.js'

/** The issuer's name, where a head prints it so. */
function nameOf(head: string): string | undefined {
  const result = safeParseRelease(`${head}
Notice of Revision of Forecast
Net sales for the fiscal year ending March 31, 2018 are revised from 4,000 million yen to 4,200 million yen.
`)
  if (!result.success) throw result.error
  return result.data.record.issuer?.name
}

describe('a legal form in letters with points', () => {
  test.each<[name: string, head: string, issuer: string | undefined]>([
    ['behind its name', 'May 1, 2017\nShirataki Ferry K.K. (TSE: 9199)', 'Shirataki Ferry K.K.'],
    ['behind its label', 'May 1, 2017\nCompany name: Shirataki Ferry K.K.     Code number: 9199', 'Shirataki Ferry K.K.'],
    ['another', 'May 1, 2017\nShirataki Europe N.V. (TSE: 9199)', 'Shirataki Europe N.V.'],
    ['letters that are no form', 'May 1, 2017\nShirataki Ferry K.T. (TSE: 9199)', undefined],
    ['letters of a name', 'May 1, 2017\nO.S.K.K. Ferry Co., Ltd. (TSE: 9199)', 'O.S.K.K. Ferry Co., Ltd.'],
    ['no name before it', 'May 1, 2017\nThe K.K. (TSE: 9199)', undefined],
  ])('%s', (_, head, issuer) => expect(nameOf(head)).toBe(issuer))
})

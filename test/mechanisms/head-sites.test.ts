/** What sites print around a head: the way to a page, cut beginnings, labels of the day. */
import { describe, expect, test } from 'vitest'
import { safeParseRelease } from '../../src/index.js'

function read(text: string) {
  const result = safeParseRelease(text)
  if (!result.success) throw result.error
  return result.data.record
}

const BOUGHT = `Kurokawa Optics Co., Ltd. announces that it has repurchased its own shares as follows.
1. Class of shares repurchased: Common stock
2. Total number of shares repurchased: 84,000 shares
3. Total cost: 96,600,000 yen
4. Period: From May 1, 2017 to May 31, 2017
`

describe('a site around a head', () => {
  test('the way to a page is no list of the body, and its last step none of its days', () => {
    const record = read(`Site menu

  1. Top>
  2. Press room>
  3. 2017>
  4. June 1, 2017

Release: June 1, 2017

Notice Regarding Status of Repurchase of Own Shares

${BOUGHT}`)
    expect(record.headline).toBe('Notice Regarding Status of Repurchase of Own Shares')
    expect(record.announcedOn).toBe('2017-06-01')
    expect(record.issuer?.name).toBe('Kurokawa Optics Co., Ltd.')
  })

  test('"Next release: …" is another day', () => {
    expect(
      read(`Next release: June 9, 2017\n\nNotice Regarding Status of Repurchase of Own Shares\n\n${BOUGHT}`).announcedOn,
    ).toBeUndefined()
  })

  test('a cut beginning above the release itself is not its lead', () => {
    const record = read(`Kurokawa Optics Repurchases Own Shares as Part of Its Capital Policy Nagano, Japan, June 1, 2017 - Kurokawa...
Author: Site Owner
3 downloads 9 Views 12KB Size
Kurokawa Optics Repurchases Own Shares as Part of Its Capital Policy

Nagano, Japan, June 1, 2017 - ${BOUGHT}`)
    expect(record.announcedOn).toBe('2017-06-01')
    expect(record.place).toBe('Nagano, Japan')
    expect(record.issuer?.name).toBe('Kurokawa Optics Co., Ltd.')
  })
})

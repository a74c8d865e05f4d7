import { describe, expect, test } from 'vitest'
import { safeParseRelease } from '../src/index.js'
import { prints } from './support/layouts.js'

const print = prints.find(({ name }) => name === 'wrapped lines')
const NARROWEST = 50
const WIDEST = 139

/** What the head of a text gives, at every width that its lines may be broken at: each outcome with its widths. */
function outcomes(text: string): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (let width = NARROWEST; width <= WIDEST; width += 1) {
    const parsed = safeParseRelease(print?.change(text, width - NARROWEST) ?? '')
    const { headline, subheadline, place, announcedOn, contact } = parsed.success ? parsed.data.record : {}
    const key = JSON.stringify({ headline, subheadline, place, announcedOn, contact })
    found.set(key, [...(found.get(key) ?? []), width])
  }
  return found
}

const BODY = `1. Reason for the acquisition
The company buys its own shares to let its shareholders have more of what it earns, and so that it can answer changes around it with more freedom.
2. Class of shares to be acquired: Common stock of the Company
3. Total number of shares to be acquired: 420,000 shares (maximum), which is 1.3% of the shares issued, treasury stock left out
4. Total amount to be paid for the acquisition: 900 million yen (maximum)
5. Period of the acquisition: From June 10, 2019 to September 30, 2019, on the days on which the exchange is open
6. Method of the acquisition: Purchase on the Tokyo Stock Exchange through a securities company at its discretion`

const heads: Readonly<Record<string, string>> = {
  'a dateline below the headline': `Kazehaya Foods to Repurchase Its Own Shares from the Market until the End of September
TOKYO, June 3, 2019 -- Kazehaya Foods, Inc. (TSE: 2998) today resolved at a meeting of its board of directors to acquire its own shares as follows.`,
  'a date below a headline in two lines, the second in brackets': `Notice Concerning Acquisition of Own Shares
(Acquisition of Own Shares Pursuant to Article 165, Paragraph 2 of the Companies Act)
June 3, 2019
Kazehaya Foods, Inc.
Kazehaya Foods, Inc. (the "Company") hereby announces that its board of directors resolved today to acquire its own shares as follows.`,
  'the company that speaks below the headline': `June 3, 2019
(Translation)
Notice Regarding the Acquisition of Own Shares within the Fiscal Year 2019
KAZEHAYA FOODS, INC. ('KAZEHAYA') announces that its board of directors resolved today to acquire its own shares as stated below.`,
  'the headline of a site and then the release’s own': `Kazehaya Foods : Announces Status of Acquisition of Its Own Shares(PDF 80KB)
Kazehaya Foods Announces Status of Acquisition of Its Own Shares
Tokyo, June 3, 2019-Kazehaya Foods, Inc. today reported on the acquisition of its own shares that a meeting of its board of directors resolved on.`,
  'a contact with a telephone above the headline': `Company name: Kazehaya Foods, Inc.
Contact: Director & Senior Executive Officer, Ume Sakamoto
Finance & Planning Division (TEL: 03-0000-0000)
June 3, 2019
Notice Regarding Acquisition of Own Shares in the Fiscal Year Ending March 31, 2020
Kazehaya Foods, Inc. (the "Company") hereby announces that its board of directors resolved today to acquire its own shares as follows.`,
}

describe('the head of a release is the same at whatever width its lines are broken', () => {
  test.each(Object.entries(heads))('%s', (_, head) => {
    const whole = safeParseRelease(`${head}\n${BODY}`)
    if (!whole.success) throw whole.error
    const { headline, subheadline, place, announcedOn, contact } = whole.data.record
    expect(headline).toBeDefined()
    expect([...outcomes(`${head}\n${BODY}`)]).toEqual([
      [JSON.stringify({ headline, subheadline, place, announcedOn, contact }), expect.any(Array)],
    ])
  })
})

test('a line that begins in the middle of a paragraph is no label', () => {
  const text = `Notice of Acquisition of Own Shares
TOKYO, June 3, 2019 -- Kazehaya Foods, Inc. (TSE: 2998) today resolved to acquire its own shares.
1. Reason
Kazehaya Foods buys its own stock to have it on hand.
The stock is to be cancelled together with the 3.4
million treasury shares that it holds.
2. Total number of shares to be acquired: 420,000 shares`
  const parsed = safeParseRelease(text)
  expect(parsed.success && parsed.data.record).toMatchObject({ authorization: { maxShares: 420_000 } })
  expect(parsed.success && parsed.data.record).not.toHaveProperty('cancellation.shares')
})

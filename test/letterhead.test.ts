import { describe, expect, test } from 'vitest'
import { safeParseBuyback } from '../src/index.js'

/** What a head says of its release: head, a body that states a buyback, and what may stand behind it. */
function letterhead(head: string, behind = '') {
  const result = safeParseBuyback(`${head}\n\n${BODY}\n${behind}`)
  if (!result.success) throw result.error
  const { headline, subheadline, announcedOn, place, issuer, contact, legalBasis, authorization } = result.data.record
  return { headline, subheadline, announcedOn, place, issuer, contact, legalBasis, resolvedOn: authorization?.resolvedOn }
}

const BODY = `1. Class of shares: Common stock
2. Total number of shares repurchased: 120,000 shares
3. Total cost: 345,600,000 yen
4. Period of repurchase: From May 1, 2014 to May 31, 2014`

describe('the head of a release', () => {
  test('labels with their values, the code in a bracket that goes over two lines', () => {
    const head = `March 14, 2019

Company name: Asahina Chemical Industries, Ltd.
Name of representative: Kenji Mori, President & Representative Director
(Code: 4088, First Section of the Tokyo Stock Exchange and
First Section of the Nagoya Stock Exchange)
Contact: Akira Hata, Executive Officer,
General Manager of Corporate Planning Dept.
(Tel. +81-52-000-0000)

Notice Regarding Acquisition of Own Shares
(Acquisition in Accordance with Article 165, Paragraph 2 of the Companies Act)

Asahina Chemical Industries, Ltd. (hereinafter "the Company") hereby announces that it resolved the acquisition of own shares.`
    expect(letterhead(head)).toMatchObject({
      headline: 'Notice Regarding Acquisition of Own Shares',
      subheadline: 'Acquisition in Accordance with Article 165, Paragraph 2 of the Companies Act',
      announcedOn: '2019-03-14',
      issuer: {
        name: 'Asahina Chemical Industries, Ltd.',
        listings: [
          { exchange: 'TSE', code: '4088' },
          { exchange: 'NSE', code: '4088' },
        ],
      },
      contact: {
        name: 'Akira Hata',
        title: 'Executive Officer, General Manager of Corporate Planning Dept.',
        phone: '+81-52-000-0000',
      },
      legalBasis: [{ article: '165', paragraph: '2', law: 'Companies Act' }],
    })
  })

  test('a dateline with a code in the lead; of two contacts neither is taken', () => {
    const head = `FOR IMMEDIATE RELEASE

Kurohane Announces Completion of Share Repurchase Program

NAGOYA, Japan – February 9, 2016 – Kurohane Corporation (“Kurohane”) (TSE: 6999) today announced the completion of the repurchase.`
    const behind = `
Media Contact:
Yuki Sato
Public Relations Office, Kurohane Corporation
Tel: +81-52-111-2222

Investor Contact:
Ken Abe
Tel: +81-52-111-3333`
    const read = letterhead(head, behind)
    expect(read).toMatchObject({
      headline: 'Kurohane Announces Completion of Share Repurchase Program',
      announcedOn: '2016-02-09',
      place: 'NAGOYA, Japan',
      issuer: { name: 'Kurohane Corporation', listings: [{ exchange: 'TSE', code: '6999' }] },
    })
    expect(read.contact).toBeUndefined()
  })

  test('a name in capitals on a line of its own, the contact behind the body', () => {
    const head = `News Release
June 12th, 2003
HANABISHI ELECTRIC CO., LTD.
(Tokyo Stock Exchange 1st Section: 6788)
Notice of Repurchase of Own Shares
Hanabishi Electric Co., Ltd. announced today that it bought own shares under Article 210 of the Commercial Code.`
    const behind = `For inquiries:
Corporate Communications Department
Tel: 03-5555-0000 Fax: 03-5555-0001`
    expect(letterhead(head, behind)).toMatchObject({
      headline: 'Notice of Repurchase of Own Shares',
      announcedOn: '2003-06-12',
      issuer: { name: 'Hanabishi Electric Co., Ltd.', listings: [{ exchange: 'TSE', code: '6788' }] },
      contact: { name: 'Corporate Communications Department', phone: '03-5555-0000', fax: '03-5555-0001' },
      legalBasis: [{ article: '210', law: 'Commercial Code' }],
    })
  })

  test('a wire behind the dateline, a city for its exchange', () => {
    const head = `Status of Repurchase of Own Shares

Tokyo, Japan, Sept. 2, 2013 --- (BUSINESS WIRE) -- Aoyama Networks, Inc. (TOKYO:3799) reported today the status of the repurchase of its own shares under Article 459(1) of the Companies Act of Japan.`
    expect(letterhead(head)).toMatchObject({
      headline: 'Status of Repurchase of Own Shares',
      announcedOn: '2013-09-02',
      place: 'Tokyo, Japan',
      issuer: { name: 'Aoyama Networks, Inc.', listings: [{ exchange: 'TSE', code: '3799' }] },
      legalBasis: [{ article: '459', paragraph: '1', law: 'Companies Act of Japan' }],
    })
  })

  test('a listing and a code in fields of their own, a title below the contact’s name', () => {
    const head = `To whom it may concern

May 9, 2014
Name of Company: Tachibana Foods Holdings Co., Ltd.
Representative: Director and President Makoto Oda
Securities Code: 2899
Stock Exchange Listing: Tokyo Stock Exchange, First Section
Contact Person: Naoko Ueda
Managing Director
Phone: 03-1234-5678

Notice Concerning Repurchase of Own Shares

At a meeting of the Board of Directors held on May 8, 2014, Tachibana Foods Holdings Co., Ltd. resolved to repurchase own shares as follows.`
    expect(letterhead(head)).toMatchObject({
      headline: 'Notice Concerning Repurchase of Own Shares',
      announcedOn: '2014-05-09',
      issuer: { name: 'Tachibana Foods Holdings Co., Ltd.', listings: [{ exchange: 'TSE', code: '2899' }] },
      contact: { name: 'Naoko Ueda', title: 'Managing Director', phone: '03-1234-5678' },
    })
  })

  test('the fuller name of the section about the company', () => {
    const head = `Yamabuki Announces Share Repurchase

KYOTO, Japan, July 30, 2015 - Yamabuki Sensors (TSE: 3388) announced today that it bought own shares.`
    const behind = `
About Yamabuki Sensors
The makers of its sensors are employed by Yamabuki Sensors Co., Ltd. and Yamabuki Trading Co., Ltd. sells them.`
    expect(letterhead(head, behind).issuer).toMatchObject({ name: 'Yamabuki Sensors', legalName: 'Yamabuki Sensors Co., Ltd.' })
  })

  test('a date that another word holds is not the release’s', () => {
    const head = `Notice of Repurchase of Own Shares
for the fiscal year ending
March 31, 2015

Yamabuki Sensors Co., Ltd. announced that it bought own shares.`
    expect(letterhead(head).announcedOn).toBeUndefined()
  })
})

describe('meetings of a release', () => {
  const head = (lead: string) => `July 30, 2015\n\nNotice of Repurchase of Own Shares\n\n${lead}`

  test('“today” is the day of the release', () => {
    const lead =
      'Yamabuki Sensors Co., Ltd. announced that its Board of Directors, at a meeting held today, resolved to repurchase own shares.'
    expect(letterhead(head(lead)).resolvedOn).toBe('2015-07-30')
  })

  test('a meeting’s own day comes before the day of the release', () => {
    const lead =
      'Yamabuki Sensors Co., Ltd. announced today the repurchase that its Board of Directors resolved at its meeting held on May 8, 2015.'
    expect(letterhead(head(lead)).resolvedOn).toBe('2015-05-08')
  })

  test('a meeting that is only planned is none', () => {
    const lead =
      'Yamabuki Sensors Co., Ltd. announced that the matter goes to the meeting of the Board of Directors scheduled for August 28, 2015.'
    expect(letterhead(head(lead)).resolvedOn).toBeUndefined()
  })

  test.each([
    ['Kasumi Foods Co., Ltd.\n(Securities code 2999; TSE Prime, Sapporo)', ['TSE', 'SSE']],
    ['Kasumi Foods Co., Ltd.\n(Representative: Ken Doe, President; Code No. 2999, TSE First Section)', ['TSE']],
    ['Kasumi Foods Co., Ltd.\nKen Doe, President\nSecurities Code: 2999 (Tokyo, Nagoya)', ['TSE', 'NSE']],
    ['Kasumi Foods Co., Ltd.\n(TSE 1st Section, Code 2999)', ['TSE']],
    ['Kasumi Foods Co., Ltd.\nCode Number 2999\nTokyo Stock Exchange, Standard Market', ['TSE']],
    ['Kasumi Foods Co., Ltd.\nStock code: 2999  Listed on: Tokyo', ['TSE']],
    ['Kasumi Foods Co., Ltd.\nTSE Prime Market: 2999', ['TSE']],
    ['Kasumi Foods Co., Ltd. (2999, TSE Prime)', ['TSE']],
    ['Kasumi Foods Co., Ltd. (2999)', [undefined]],
  ])('listings: %s', (head, exchanges) => {
    const { issuer } = letterhead(`${head}\n\nNotice Regarding Status of Acquisition of Own Shares`)
    expect(issuer).toEqual({
      name: 'Kasumi Foods Co., Ltd.',
      listings: exchanges.map((exchange) => ({ ...(exchange === undefined ? {} : { exchange }), code: '2999' })),
    })
  })

  test('a bracket behind a name that may be its year is no code', () => {
    expect(letterhead('Kasumi Foods Co., Ltd. (2018)\n\nNotice Regarding Status of Acquisition of Own Shares').issuer).toEqual({
      name: 'Kasumi Foods Co., Ltd.',
    })
  })

  test.each([
    ['Contact: Jane Roe, Senior Vice President, Corporate Strategy (+81-3-1111-0000)', 'Senior Vice President, Corporate Strategy'],
    ['Contact: Jane Roe, Director, Communications / +81-3-1111-0000', 'Director, Communications'],
    ['Inquiries CFO Jane Roe\n(TEL. +81-3-1111-0000)', 'CFO'],
    ['Media contact: Jane Roe, Public Relations, +81-3-1111-0000', 'Public Relations'],
  ])('contact: %s', (line, title) => {
    const { contact } = letterhead(`Kasumi Foods Co., Ltd.\n${line}\n\nNotice Regarding Status of Acquisition of Own Shares`)
    expect(contact).toEqual({ name: 'Jane Roe', title, phone: '+81-3-1111-0000' })
  })

  test('headlines that go on, beside a date and below the way to a page', () => {
    const head = `Home > Investors > News
The Kasumi Bank, Ltd.    June 3, 2014
Summary of Repurchase Results
for the Month Ended May 31, 2014 (Japan GAAP) and under the Plan`
    expect(letterhead(head)).toMatchObject({
      headline: 'Summary of Repurchase Results for the Month Ended May 31, 2014 (Japan GAAP) and under the Plan',
      announcedOn: '2014-06-03',
      issuer: { name: 'The Kasumi Bank, Ltd.' },
    })
  })
})

describe('names that are no words of a release', () => {
  const release = (name: string, short: string) => `${name}
Notice Concerning Acquisition of Own Shares
June 3, 2019
${name} hereby announces that its board of directors resolved today to acquire its own shares as follows.
1. Class of shares: Common stock of ${short}
2. Total number of shares to be acquired: 420,000 shares`

  test.each([
    ['kazemi, Inc.', 'kazemi'],
    ['k-hayate Holdings Co., Ltd.', 'k-hayate'],
    ['Hayate.com, Inc.', 'Hayate.com'],
    ['hayate.com Securities Co., Ltd.', 'hayate.com'],
    ['Seven & k Works Co., Ltd.', 'Seven & k'],
    ['Zero Right Corporation', 'Zero Right'],
  ])('%s', (name, short) => {
    const parsed = safeParseBuyback(release(name, short))
    expect(parsed.success && parsed.data.record).toMatchObject({
      issuer: { name },
      announcedOn: '2019-06-03',
      headline: 'Notice Concerning Acquisition of Own Shares',
      authorization: { maxShares: 420_000 },
    })
  })
})

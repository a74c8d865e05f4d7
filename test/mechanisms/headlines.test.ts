import { describe, expect, test } from 'vitest'
import { headOf } from '../support/heads.js'

const NOTICE = 'Notice Regarding Acquisition of Own Shares'

/** Lines between the issuer's name and the lead, then what they say of the headline and the line below it. */
const HEADLINES = `
  NOTICE⏎- A Way to Better Returns for All Shareholders -  ›  headline NOTICE  ›  subheadline A Way to Better Returns for All Shareholders
  NOTICE⏎⏎- A Way to Better Returns for All Shareholders -  ›  headline NOTICE  ›  subheadline A Way to Better Returns for All Shareholders
  NOTICE⏎A Way to Better Returns for All Shareholders  ›  headline NOTICE  ›  subheadline A Way to Better Returns for All Shareholders
  NOTICE⏎A Way to Better Returns for All Shareholders,  ›  headline NOTICE
  NOTICE⏎A Way to Better Returns for All Shareholders:  ›  headline NOTICE
  NOTICE⏎A Way to Better Returns for All Shareholders;  ›  headline NOTICE
  NOTICE⏎A Way to Better Returns for All Shareholders.  ›  headline NOTICE
  NOTICE⏎A Way Up  ›  headline NOTICE
  NOTICE⏎Scheduled date: Nov. 7, 2018  ›  headline NOTICE
  NOTICE⏎Released at 10:30 on the Exchange of Tokyo  ›  headline NOTICE  ›  subheadline Released at 10:30 on the Exchange of Tokyo
  NOTICE⏎Asahina Works, Ltd. (TSE: 1234)  ›  headline NOTICE
  NOTICE⏎Asahina Works, Ltd., Tokyo  ›  headline NOTICE
  NOTICE⏎2018 2019 2020 2021 2022  ›  headline NOTICE
  NOTICE⏎Sales 2018 2019 Profit 2020 2021  ›  headline NOTICE
  NOTICE⏎Sales of 120,000 million yen and profit of 4,000 million yen  ›  headline NOTICE
  NOTICE⏎* A Way to Better Returns for All Shareholders  ›  headline NOTICE
  NOTICE⏎Notice Regarding Cancellation of Own Shares  ›  headline Notice Regarding Cancellation of Own Shares
  NOTICE,
  [Summary] NOTICE  ›  headline NOTICE
  [Summary]⏎NOTICE  ›  headline NOTICE
  [One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve] NOTICE  ›  headline [One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve] NOTICE
  NOTICE"  ›  headline NOTICE
  Notice Regarding "Acquisition of Own Shares"  ›  headline Notice Regarding "Acquisition of Own Shares"
  * NOTICE  ›  headline NOTICE
  2 NOTICE  ›  headline NOTICE
  For Immediate Release NOTICE  ›  headline NOTICE
  Immediate notice regarding acquisition of own shares  ›  headline Immediate notice regarding acquisition of own shares
  Asahina Works : NOTICE
  Asahina Works: NOTICE
  Asahina Works, Ltd. NOTICE  ›  headline NOTICE
  Asahina Works, Ltd. of Tokyo NOTICE  ›  headline Asahina Works, Ltd. of Tokyo NOTICE
  Asahina Works, Ltd. announces NOTICE
  NOTICE (the Second⏎One of This Year)  ›  headline NOTICE (the Second One of This Year)
  NOTICE and⏎Notice Regarding Cancellation  ›  headline NOTICE and Notice Regarding Cancellation
  Acquisition of Own Shares  ›  headline Acquisition of Own Shares
  Acquisition of Own Shares (Article 165 of the Companies Act)  ›  headline Acquisition of Own Shares  ›  subheadline Article 165 of the Companies Act
  NOTICE under Article 165 of the Companies Act  ›  headline NOTICE under Article 165 of the Companies Act
  NOTICE (Acquisition under Article 165 of the Companies Act)  ›  headline NOTICE  ›  subheadline Acquisition under Article 165 of the Companies Act
  NOTICE⏎(Acquisition under Article 165⏎of the Companies Act)  ›  headline NOTICE  ›  subheadline Acquisition under Article 165 of the Companies Act
  NOTICE⏎(Under the Plan of the Year)  ›  headline NOTICE (Under the Plan of the Year)
  NOTICE⏎⏎Asahina Works, Ltd. said that it bought its own shares.⏎⏎Notice Regarding Cancellation of Own Shares
  NOTICE⏎⏎Company name: Asahina Works, Ltd.⏎⏎Acquisition of the Shares in Detail  ›  headline NOTICE
`

/** Whole heads, then all that they say. */
const WHOLE = `
  March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares⏎Announced: Nov. 7, 2018⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Asahina Works, Ltd.
  Notice Regarding Acquisition of Own Shares⏎⏎March 14, 2019⏎Asahina Works, Ltd.⏎(Acquisition under Article 165 of the Companies Act)⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  subheadline Acquisition under Article 165 of the Companies Act  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  Notice Regarding Acquisition of Own Shares⏎⏎March 14, 2019⏎Asahina Works, Ltd.⏎Tokyo, Japan⏎(Acquisition under Article 165 of the Companies Act)⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  Financial Results of the Year Overview⏎⏎Overview of Results⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Overview of Results  ›  name Asahina Works, Ltd.
  March 14, 2019⏎⏎Kurohane Tools, Inc.⏎⏎Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  March 14, 2019⏎⏎Kurohane Tools, Inc. and Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  March 14, 2019⏎⏎Asahina Works Corporation (the "Company")⏎⏎Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  TOKYO, March 14, 2019 -- Asahina Works, Ltd. (TSE: 1234) today announced that it bought its own shares.  ›  announcedOn 2019-03-14  ›  place TOKYO  ›  name Asahina Works, Ltd.
  TOKYO, Japan, March 14, 2019 - Asahina Works today announced that it bought its own shares.  ›  announcedOn 2019-03-14  ›  place TOKYO, Japan
  TOKYO, March 14, 2019 -- Asahina Works, Ltd. and Kurohane Tools, Inc. today announced that Asahina Works bought own shares.  ›  announcedOn 2019-03-14  ›  place TOKYO  ›  name Asahina Works, Ltd.
  Acquisition of Own Shares Announced⏎⏎TOKYO, March 14, 2019 -- Asahina Works, Ltd., a maker of tools, today announced that it bought its own shares.  ›  headline Acquisition of Own Shares Announced  ›  announcedOn 2019-03-14  ›  place TOKYO  ›  name Asahina Works, Ltd.
  Acquisition of Own Shares Announced⏎⏎TOKYO, March 14, 2019 -- The Asahina Works today announced that it bought its own shares.  ›  headline Acquisition of Own Shares Announced  ›  announcedOn 2019-03-14  ›  place TOKYO
  Acquisition of Own Shares Announced⏎⏎TOKYO, March 14, 2019 -- Tools maker Asahina Works Ltd. today announced that it bought its own shares.  ›  headline Acquisition of Own Shares Announced  ›  announcedOn 2019-03-14  ›  place TOKYO  ›  name Asahina Works Ltd.
  Acquisition of Own Shares Announced⏎⏎TOKYO, March 14, 2019 -- Today, Asahina Works Co., Ltd. ("Asahina") announced that it bought its own shares.  ›  headline Acquisition of Own Shares Announced  ›  announcedOn 2019-03-14  ›  place TOKYO  ›  name Asahina Works Co., Ltd.
  Acquisition of Own Shares Announced⏎⏎TOKYO, March 14, 2019 -- Asahina Works Co., Ltd.'s board resolved that it buys its own shares.  ›  headline Acquisition of Own Shares Announced  ›  announcedOn 2019-03-14  ›  place TOKYO  ›  name Asahina Works Co., Ltd.
`

/** Lines above the headline, then what they say of listings and the contact. */
const LINES = `
  Asahina Works, Ltd.⏎Code: 4 5 2 3  ›  listed 4523
  Asahina Works, Ltd.⏎Code: 130A  ›  listed 130A
  Asahina Works, Ltd.⏎Code: 130 A
  Asahina Works, Ltd.⏎Code: 1234/5678
  Asahina Works, Ltd.⏎Code: 1234/A  ›  listed 1234
  Asahina Works, Ltd.⏎Code: 12345
  Asahina Works, Ltd.⏎Code: 123
  Asahina Works, Ltd.⏎Ticker: ASHN  ›  listed ASHN
  Asahina Works, Ltd. (Nasdaq: ASHN)  ›  NASDAQ ASHN
  Asahina Works, Ltd. (NASDAQ: ASHNXY)
  Asahina Works, Ltd. (1234, TSE Prime)  ›  TSE 1234
  Asahina Works, Ltd. (1234, Tokyo)
  Asahina Works, Ltd. (Tokyo Stock Exchange, 1st Section; Code Number 1234)  ›  listed 1234
  Asahina Works, Ltd. (TSE Prime, 1234)  ›  TSE 1234
  Asahina Works, Ltd. (TSE Prime, 1234, in Tokyo)
  Asahina Works, Ltd.⏎Stock listing: Tokyo, Osaka (First Sections)⏎Code: 1234  ›  TSE 1234  ›  OSE 1234
  Asahina Works, Ltd.⏎Stock listing: Tokyo Head Office⏎Code: 1234  ›  listed 1234
  Asahina Works, Ltd.⏎Stock listing: Tokyo⏎Code No. 1234  ›  TSE 1234
  Contact: Akira Hata⏎Tel: +81-3-1111-0000  ›  name Akira Hata  ›  phone +81-3-1111-0000
  Contact: Akira Hata⏎Tel: (03) 1111 0000  ›  name Akira Hata  ›  phone (03) 1111 0000
  Contact: Akira Hata⏎Tel: (TOKYO) +81-3-1111-0000  ›  name Akira Hata  ›  phone +81-3-1111-0000
  Contact: Akira Hata⏎Tel: 03-1111-0000/03-1111-0002  ›  name Akira Hata
  Contact: Akira Hata⏎Tel: +81-3-1111-0000(IR)/0000-0002(PR)  ›  name Akira Hata
  Contact: Akira Hata⏎Tel: 03-1111  ›  name Akira Hata
  Contact: Akira Hata⏎Tel: 03.1111.0000⏎Fax: 03-1111-0002⏎E-mail: ir@asahina-works.example.com  ›  name Akira Hata  ›  phone 03.1111.0000  ›  fax 03-1111-0002  ›  email ir@asahina-works.example.com
  Contact: Akira Hata⏎E-mail:ir@example.com  ›  name Akira Hata  ›  email ir@example.com
  Contact: Akira Hata⏎E-mail: ir @ example.com  ›  name Akira Hata
  Contact: Akira Hata⏎E-mail: @example  ›  name Akira Hata
  Contact: Akira Hata⏎Tel: 03-1111-0000 Fax: 03-1111-0002  ›  name Akira Hata  ›  phone 03-1111-0000  ›  fax 03-1111-0002
  Contact: Akira Hata, Director⏎General Manager of Finance⏎Tel: 03-1111-0000  ›  name Akira Hata  ›  title Director General Manager of Finance  ›  phone 03-1111-0000
  Contact: Director, Akira Hata⏎Tel: 03-1111-0000  ›  name Akira Hata  ›  title Director  ›  phone 03-1111-0000
  Contact: Investor Relations Office⏎Tel: 03-1111-0000  ›  name Investor Relations Office  ›  phone 03-1111-0000
  Contact: Corporate Planning Department (Tel: 03-1111-0000)  ›  name Corporate Planning Department  ›  phone 03-1111-0000
  Contact: Akira Hata, Executive Officer (Tel. 03-1111-0000)  ›  name Akira Hata  ›  title Executive Officer  ›  phone 03-1111-0000
  Contact person: Akira Hata, Executive Officer in charge of Finance⏎(Phone: 03-1111-0000)  ›  name Akira Hata  ›  title Executive Officer in charge of Finance  ›  phone 03-1111-0000
  Inquiries: Akira Hata, J. P. Mori & Partners⏎Tel: 03-1111-0000  ›  name Akira Hata  ›  phone 03-1111-0000
  Contact:⏎Akira Hata⏎Director⏎Tel: 03-1111-0000⏎Contact:⏎Ume Mori⏎Tel: 03-1111-0002
`

const rows = (lines: string) => lines.trim().split('\n')

/** The words of a row, and what is read of them. */
function parts(row: string): readonly [words: string, said: readonly string[]] {
  const [words = '', ...said] = row.trim().replaceAll('NOTICE', NOTICE).split('  ›  ')
  return [words.replaceAll('⏎', '\n'), said]
}

describe('headlines', () => {
  test.each(rows(HEADLINES))('%s', (row) => {
    const [words, said] = parts(row)
    const head = `March 14, 2019\nAsahina Works, Ltd.\n\n${words}\n\nAsahina Works, Ltd. announces that it bought its own shares.`
    expect(headOf('whole', head)).toEqual([...said, 'announcedOn 2019-03-14', 'name Asahina Works, Ltd.'])
  })
})

describe('whole heads', () => {
  test.each(rows(WHOLE))('%s', (row) => {
    const [words, said] = parts(row)
    expect(headOf('whole', words)).toEqual(said)
  })
})

describe('listings and contacts', () => {
  test.each(rows(LINES))('%s', (row) => {
    const [words, said] = parts(row)
    expect(headOf('lines', words)).toEqual(said)
  })
})

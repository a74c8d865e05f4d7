import { describe, expect, test } from 'vitest'
import { headOf } from '../support/heads.js'

/** Words in the bracket below a headline, then the articles of law that they name. */
const LAW = `
  Acquisition under Article 165, Paragraph 2 of the Companies Act  ›  165(2) Companies Act
  Acquisition under Article 165 of the Companies Act  ›  165 Companies Act
  Acquisition under Article 165(2) of the Corporation Law of Japan  ›  165(2) Corporation Law of Japan
  Acquisition under Article 165 (2) of the Companies Act  ›  165(2) Companies Act
  Acquisition under Article 165-3 of the Companies Act  ›  165(3) Companies Act
  Acquisition under Article 459.1 of the Companies Act  ›  459(1) Companies Act
  Acquisition under Articles 156 and 165 of the Companies Act  ›  156 Companies Act  ›  165 Companies Act
  Acquisition under Articles 156, 165 and 459 of the Companies Act  ›  156 Companies Act  ›  165 Companies Act  ›  459 Companies Act
  Acquisition under Article 156, Paragraph 1 and Article 165, Paragraph 3 of the Companies Act  ›  156(1) Companies Act  ›  165(3) Companies Act
  Acquisition under Articles 238-1 and -2 of the Companies Act  ›  238(1) Companies Act  ›  238(2) Companies Act
  Acquisition under Article 156, Paragraphs 1 and 2 of the Companies Act  ›  156(1) Companies Act  ›  156(2) Companies Act
  Acquisition under Article 156, Paragraph (2) of the Companies Act  ›  156(2) Companies Act
  Acquisition under Article 459, Paragraph 1, Item 1 of the Companies Act  ›  459(1) Companies Act
  Acquisition under Paragraph 1, Article 459 of the Companies Act  ›  459(1) Companies Act
  Acquisition under Section 1 of Article 3 of the Companies Act  ›  3(1) Companies Act
  Acquisition under Paragraph 1, Article 236, Paragraph 2 of the Companies Act
  Acquisition under Articles 280-20 and 280-21 of the Commercial Code  ›  280-20 Commercial Code  ›  280-21 Commercial Code
  Acquisition under Article 280-20-1 of the Commercial Code  ›  280-20(1) Commercial Code
  Acquisition under Article 211-3, Sections 1 and 2 of the Commercial Code
  Acquisition under Article 165 of the Corporation Law on May 31  ›  165 Corporation Law
  Acquisition under Article 37 of the Articles of Incorporation
  Acquisition under Article 37 of the Company's Articles of Incorporation and Article 459 of the Companies Act  ›  459 Companies Act
  Acquisition under Article 12 of the Cabinet Order
  Acquisition under Article 12 of the same Act
  Acquisition under Article 165 of the Companies Act and Article 156 of the same Act  ›  165 Companies Act  ›  156 Companies Act
  Acquisition under Article 156 as applied by Article 165 of the Companies Act  ›  156 Companies Act  ›  165 Companies Act
  Acquisition under Article 165 of the Companies Act and Article 3 of the Banking Act  ›  165 Companies Act  ›  3 Banking Act
  Acquisition under Article 165 of the Companies Act and Article 165 of the Companies Act of Japan  ›  165 Companies Act of Japan
  Acquisition under Article 165, Paragraph 2 and Article 165, Paragraph 3 of the Companies Act  ›  165(2) Companies Act  ›  165(3) Companies Act
  Acquisition under Articles 156 and 165 of Japan's Companies Act  ›  156 Companies Act  ›  165 Companies Act
  Acquisition under Article 156 of Japan s Companies Act  ›  156 Companies Act
  Acquisition under Article 1655 of the Companies Act
  Acquisition under Article 165 bis of the Companies Act
  Acquisition under Article 165 of the plan
  Acquisition under Article 165
  Acquisition under Article of the Companies Act
  Acquisition under the Companies Act
  Acquisition under Article "165" of the Companies Act
  Acquisition under Article 165 and/or 166 of the Companies Act
`

/** Whole heads, the lead with them: what they say of the headline, the day, the place and the issuer. */
const WHOLE = `
  1. Home⏎2. News⏎3. 2019⏎⏎Notice Regarding Acquisition of Own Shares⏎⏎March 14, 2019⏎⏎Asahina Works, Ltd. announces that it bought its own shares.⏎⏎1. Shares: 300  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  March 14, 2019⏎Asahina Works, Ltd.⏎⏎Update on Purchase of Own Shares: Acquisition Completed⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Update on Purchase of Own Shares: Acquisition Completed  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  News | About Hakone | Contact Us⏎⏎Hakone Hills⏎⏎Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Asahina Works, Ltd.
  March 14, 2019 FOR IMMEDIATE RELEASE Asahina Works, Ltd. announces that it bought its own shares.  ›  name Asahina Works, Ltd.
  March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works, Ltd. announces today that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares⏎(Acquisition under Article 165 of the Companies Act)⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  subheadline Acquisition under Article 165 of the Companies Act  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of⏎Own Shares⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition and⏎Cancellation of Own Shares⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition and Cancellation of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares (Completion⏎of the Programme)⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares (Completion of the Programme)  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  March 14, 2019⏎Asahina Works, Ltd.⏎⏎1 Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  March 14, 2019⏎Asahina Works, Ltd.⏎⏎For Immediate Release Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares⏎Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares⏎- The Programme of Last Autumn Was Completed Early -⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  subheadline The Programme of Last Autumn Was Completed Early  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  March 14, 2019⏎Asahina Works, Ltd.⏎⏎Asahina Works to Buy Own Shares⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Asahina Works to Buy Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  March 14, 2019⏎Asahina Works, Ltd.⏎⏎We bought shares of our own.⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  March 14, 2019⏎Asahina Works, Ltd.⏎⏎Share repurchase: Completed⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares as of March⏎31, 2019⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares as of March 31, 2019  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares⏎⏎March 14, 2019⏎(Acquisition under Article 165 of the Companies Act)⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  subheadline Acquisition under Article 165 of the Companies Act  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  Notice Regarding Acquisition of Own Shares⏎⏎March 14, 2019⏎Asahina Works, Ltd.⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
  Notice Regarding Acquisition of Own Shares⏎⏎TOKYO, Japan, March 14, 2019 -- Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  place TOKYO, Japan  ›  name Asahina Works, Ltd.
  Asahina Works Buys Back Own Shares⏎⏎TOKYO, March 14, 2019 - Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Asahina Works Buys Back Own Shares  ›  announcedOn 2019-03-14  ›  place TOKYO  ›  name Asahina Works, Ltd.
  Asahina Works Completes its Long Programme in Spring⏎⏎TOKYO, March 14, 2019 - Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Asahina Works Completes its Long Programme in Spring  ›  announcedOn 2019-03-14  ›  place TOKYO  ›  name Asahina Works, Ltd.
  Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works (TSE: 1234) announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Asahina Works
  Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works ("Asahina") announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Asahina Works
  Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works (of Tokyo) announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares
  Notice Regarding Acquisition of Own Shares⏎⏎The subsidiary Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares
  Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works announces that it bought its own shares, as the board of Asahina Works resolved.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Asahina Works
  Notice Regarding Acquisition of Own Shares⏎⏎It announces that it bought its own shares, as the board of Asahina Works resolved.  ›  headline Notice Regarding Acquisition of Own Shares
  Notice Regarding Acquisition of Own Shares⏎⏎Asahina and Berta Works Corporation announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Asahina and Berta Works Corporation
  Company name: Asahina and Berta Works Corporation⏎⏎Notice Regarding Acquisition of Own Shares⏎⏎The company announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Asahina and Berta Works Corporation
  Company name:⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares⏎⏎The company announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Asahina Works, Ltd.
  Asahina Works, Ltd.⏎⏎Notice of Issuance of Stock Options (Share Warrants)⏎⏎for Officers and Staff of Group Companies⏎⏎Asahina Works, Ltd. announces that it issues 300 stock options.  ›  headline Notice of Issuance of Stock Options (Share Warrants) for Officers and Staff of Group Companies  ›  name Asahina Works, Ltd.
  Notice Concerning Acquisition of Own Shares through⏎⏎Dec. 1, 2003⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Concerning Acquisition of Own Shares through  ›  announcedOn 2003-12-01  ›  name Asahina Works, Ltd.
  Parent company: Mother Works, Ltd.⏎(Code: 9876)⏎⏎Company name: Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares⏎⏎The company announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Asahina Works, Ltd.
  ASAHINA WORKS LTD. (Registrant)⏎⏎Notice Regarding Acquisition of Own Shares⏎⏎The company announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name ASAHINA WORKS LTD.
  Asahina Works, Ltd. (TSE 1234)⏎⏎Notice Regarding Acquisition of Own Shares⏎⏎The company announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Asahina Works, Ltd.
`

/** By what they show: lines above a headline, then what they say of listings, issuer and contact; ⏎ is a line break. */
const LINES: Readonly<Record<string, string>> = {
  'codes and exchanges': `
    Asahina Works, Ltd.⏎(TSE: 1234)  ›  TSE 1234
    Asahina Works, Ltd.⏎(TSE: 1234; Nasdaq: EXWK)  ›  TSE 1234  ›  NASDAQ EXWK
    Asahina Works, Ltd.⏎(TSE/NSE: 1234)  ›  TSE 1234  ›  NSE 1234
    Asahina Works, Ltd.⏎(TSE1:1234)  ›  TSE 1234
    Asahina Works, Ltd.⏎(Tokyo1234)  ›  TSE 1234
    Asahina Works, Ltd.⏎(Tokyo: 1234)  ›  TSE 1234
    Asahina Works, Ltd. (1234)  ›  listed 1234
    Asahina Works, Ltd. (2018)
    Asahina Works, Ltd. (code 1234, TSE Prime)  ›  TSE 1234
    Asahina Works, Ltd. (TSE and OSE, code 1234)  ›  TSE 1234  ›  OSE 1234
    Asahina Works, Ltd. (Tokyo Stock Exchange Prime, 1234)  ›  TSE 1234
    Asahina Works, Ltd.⏎Code: 1234  ›  listed 1234
    Asahina Works, Ltd.⏎Code No.: 1234 (TSE First Section)  ›  TSE 1234
    Asahina Works, Ltd.⏎Code No. 1234  ›  listed 1234
    Asahina Works, Ltd.⏎Securities code: 4 5 2 3  ›  listed 4523
    Asahina Works, Ltd.⏎Securities code: 130A  ›  listed 130A
    Asahina Works, Ltd.⏎Securities code: 130 A
    Asahina Works, Ltd.⏎Securities code: 13000
    Asahina Works, Ltd.⏎Securities code: 1234/5678
    Asahina Works, Ltd.⏎Securities code: 1 2 3
    Asahina Works, Ltd.⏎Stock listing: Tokyo, Osaka (First Sections)⏎Code: 1234  ›  TSE 1234  ›  OSE 1234
    Asahina Works, Ltd.⏎Stock listing: Tokyo Stock Exchange⏎Code: 1234  ›  TSE 1234
    Asahina Works, Ltd.⏎Listed exchange: Tokyo and Nagoya Stock Exchanges⏎Code: 1234  ›  TSE 1234  ›  NSE 1234
    Asahina Works, Ltd.⏎Code: 1234⏎Listed exchange: Tokyo Stock Exchange⏎Nagoya Stock Exchange  ›  TSE 1234  ›  NSE 1234
    Asahina Works, Ltd.⏎(Listed exchange: TSE, Code 1234)  ›  TSE 1234
    Asahina Works, Ltd.⏎Code: 1234⏎Tokyo Stock Exchange, Standard Market  ›  TSE 1234
    Asahina Works, Ltd.⏎Tokyo Stock Exchange, Prime Market⏎Code: 1234  ›  TSE 1234
    Asahina Works, Ltd.⏎Code: 1234⏎Tokyo Head Office  ›  listed 1234
    Asahina Works, Ltd.⏎Code: 1234⏎Ticker Symbol: EXW, NYSE  ›  listed 1234  ›  NYSE EXW
    Asahina Works, Ltd.⏎Code: 1234⏎Ticker Symbol: EXW, TSE  ›  listed 1234
    Asahina Works, Ltd.⏎TSE Prime Market: 1234  ›  TSE 1234
    Asahina Works, Ltd.⏎Code: 1234, NYSE  ›  listed 1234
    Asahina Works, Ltd.⏎Representative: Ken Doe, President (Code 1234, TSE Prime)  ›  TSE 1234
    Asahina Works, Ltd.⏎Code: EXWK  ›  listed EXWK
    Asahina Works, Ltd.⏎Code:⏎1234  ›  listed 1234
    Asahina Works, Ltd.⏎Code:⏎1234⏎(Tokyo Prime, Nagoya Premier)  ›  TSE 1234  ›  NSE 1234
    Asahina Works, Ltd.⏎(TSE Code: 1234)  ›  TSE 1234
    Asahina Works, Ltd., TSE code 1234  ›  TSE 1234
    Asahina Works, Ltd. (Mothers: 1234)  ›  TSE 1234
    Asahina Works, Ltd. | Code: 1234 | Listed: Tokyo Prime  ›  TSE 1234
    Parent company: Mother Works K.K. (code 9876, TSE 1st)⏎Company name: Asahina Works, Ltd.⏎(Code: 1234, OSE Hercules)  ›  OSE 1234
  `,
  'whom to ask': `
    Contact: Akira Hata, General Manager of Corporate Planning Dept.⏎(Tel. +81-52-000-0000)  ›  name Akira Hata  ›  title General Manager of Corporate Planning Dept.  ›  phone +81-52-000-0000
    Contact: Akira Hata⏎General Manager, Finance Department⏎TEL: 03-1111-0000⏎FAX: 03-1111-0001⏎E-mail: ir@example.com  ›  name Akira Hata  ›  title General Manager, Finance Department  ›  phone 03-1111-0000  ›  fax 03-1111-0001  ›  email ir@example.com
    Contact: Mr. Akira Hata, Director⏎Phone: +81 3 1111 0000  ›  name Akira Hata  ›  title Director  ›  phone +81 3 1111 0000
    Contact: Mr Akira Hata, Director  ›  name Akira Hata  ›  title Director
    Contact: General Manager Akira Hata⏎Tel: (03) 1111-0000  ›  name Akira Hata  ›  title General Manager  ›  phone (03) 1111-0000
    Contact: CFO Akira Hata  ›  name Akira Hata  ›  title CFO
    Contact: Akira Hata Executive Officer  ›  name Akira Hata  ›  title Executive Officer
    Contact: Investor Relations Group⏎Tel: 03-1111-0000  ›  name Investor Relations Group  ›  phone 03-1111-0000
    Contact: Public Relations, Asahina Works, Ltd.  ›  name Public Relations
    Contact: Asahina Works, Ltd., Public Relations Department  ›  name Public Relations Department
    Contact: Director, Finance Department  ›  title Director, Finance Department
    Contact: Akira Hata / Finance Department / 03-1111-0000  ›  name Akira Hata  ›  title Finance Department  ›  phone 03-1111-0000
    Contact: Akira Hata (03-1111-0000)  ›  name Akira Hata  ›  phone 03-1111-0000
    Contact: Akira Hata, Director & General Manager⏎03-1111-0000  ›  name Akira Hata  ›  title Director & General Manager  ›  phone 03-1111-0000
    Contact: Akira Hata, Director⏎& General Manager  ›  name Akira Hata  ›  title Director & General Manager
    Contact: Akira Hata⏎ir-desk@asahina.example  ›  name Akira Hata  ›  email ir-desk@asahina.example
    Contact: Akira Hata⏎E-mail:ir@asahina.example  ›  name Akira Hata  ›  email ir@asahina.example
    Contact: Akira Hata⏎Tel: +81-3-0000-0001(IR)/0000-0002(PR)  ›  name Akira Hata
    Contact: Akira Hata⏎Tel: 123-456  ›  name Akira Hata
    Contact: Akira Hata⏎(TOKYO) +81-3-1111-0000  ›  name Akira Hata  ›  phone +81-3-1111-0000
    Contact: Akira Hata⏎Contact: Ken Mori
    Contact: akira hata
    Contact: Akira
    Contact: Akira Bela Cora Dora Hata
    Contact: Akira B. Hata, Director  ›  name Akira B. Hata  ›  title Director
    Contact:⏎Akira Hata⏎Director, Finance Division⏎Tel: 03-1111-0000  ›  name Akira Hata  ›  title Director, Finance Division  ›  phone 03-1111-0000
    Contact Information⏎Akira Hata⏎Tel: 03-1111-0000  ›  name Akira Hata  ›  phone 03-1111-0000
    Akira Hata, Director⏎Tel: 03-1111-0000  ›  name Akira Hata  ›  title Director  ›  phone 03-1111-0000
    Tel: 03-1111-0000  ›  phone 03-1111-0000
    Contact: Asahina Works, Ltd. Akira Hata, President
    Contact: Akira Hata, Tokyo Stock Exchange  ›  name Akira Hata
  `,
}

const rows = (lines: string) => lines.trim().split('\n')

function check(kind: 'law' | 'lines' | 'whole', row: string) {
  const [words = '', ...said] = row.trim().split('  ›  ')
  expect(headOf(kind, words.replaceAll('⏎', '\n'))).toEqual(said)
}

describe('articles of law', () => {
  test.each(rows(LAW))('%s', (row) => check('law', row))
})

describe('whole heads', () => {
  test.each(rows(WHOLE))('%s', (row) => check('whole', row))
})

describe.each(Object.entries(LINES))('heads: %s', (_, lines) => {
  test.each(rows(lines))('%s', (row) => check('lines', row))
})

import { expect, test } from 'vitest'
import { open } from '../../src/form/doc.js'
import { headOf } from '../../src/form/head.js'
import { words, wordsFrom } from '../support/form.js'

/** The words that stand for "LEAD". */
const LEAD = 'Sekirei Optics Corporation announces that its Board of Directors resolved today to buy back shares of its own.'

/** The pieces of a text's head, each by its kind, its words and its value, a star behind a blank line; where lead and body begin. */
function headIn(text: string): string[] {
  const doc = open(text.replaceAll('LEAD', LEAD))
  const { pieces, cover, lead, end } = headOf(doc)
  const said = pieces.map((piece, k) => {
    const kind = [`${piece.kind}${piece.afterBlank && k > 0 ? '*' : ''}`, ...(piece.label === undefined ? [] : [piece.label])].join(' ')
    const value = piece.value === undefined ? [] : [words(doc, { first: piece.value, last: piece.last })]
    return [kind, words(doc, piece), ...value].join(' | ')
  })
  if (cover > 0) said.push(`cover to ${wordsFrom(doc, cover)}`)
  if (lead >= 0) said.push(`lead ${wordsFrom(doc, lead)}`)
  if (end < doc.tokens.count) said.push(`body ${wordsFrom(doc, end)}`)
  return said.map((part) => part.replaceAll(LEAD, 'LEAD'))
}

test.each([
  [
    'June 3, 2019\n\nSekirei Optics Corporation (TSE: 7744)\n\nNotice of Issuance of Stock Options\n\nLEAD\n\n1. Class of shares: common',
    [
      'date | June 3, 2019',
      'text* | Sekirei Optics Corporation (TSE: 7744)',
      'text* | Notice of Issuance of Stock Options',
      'prose* | LEAD',
      'lead Sekirei Optics',
      'body 1.',
    ],
  ],
  [
    'June 3, 2019 Sekirei Optics Corporation\nNotice of Issuance',
    ['date | June 3, 2019', 'text | Sekirei Optics Corporation', 'text | Notice of Issuance'],
  ],
  [
    'Sekirei Optics Corporation June 3, 2019\nNotice of Issuance',
    ['text | Sekirei Optics Corporation', 'date | June 3, 2019', 'text | Notice of Issuance'],
  ],
  [
    'Sekirei Optics Corporation on June 3, 2019\nNotice of Issuance',
    ['text | Sekirei Optics Corporation on June 3, 2019', 'text | Notice of Issuance'],
  ],
  [
    'June 3, 2019 To whom it may concern\nNotice of Issuance',
    ['date | June 3, 2019', 'furniture | To whom it may concern', 'text | Notice of Issuance'],
  ],
  [
    'June 2019 Sekirei Optics Corporation\nNotice of Issuance',
    ['text | June 2019 Sekirei Optics Corporation', 'text | Notice of Issuance'],
  ],
  [
    'Company name: Sekirei Optics Corporation Code: 7744 Representative: Jun Mori, President\nContact: Aki Hata (Tel: +81-3-0000-0000)',
    [
      'field companyName | Company name: Sekirei Optics Corporation | Sekirei Optics Corporation',
      'field code | Code: 7744 | 7744',
      'field representative | Representative: Jun Mori, President | Jun Mori, President',
      'field contact | Contact: Aki Hata | Aki Hata',
      'field phone | (Tel: +81-3-0000-0000) | +81-3-0000-0000)',
    ],
  ],
  [
    'Company name: Sekirei Optics Corporation (Code: 7744)\nTel +81-3-0000-0000 Fax 03-0000-0001',
    [
      'field companyName | Company name: Sekirei Optics Corporation | Sekirei Optics Corporation',
      'field code | (Code: 7744) | 7744)',
      'field phone | Tel +81-3-0000-0000 | +81-3-0000-0000',
      'field fax | Fax 03-0000-0001 | 03-0000-0001',
    ],
  ],
  [
    'Contact\nAki Hata\nInquiries Manager Aki Hata',
    ['field contact | Contact | ', 'text | Aki Hata', 'field contact | Inquiries Manager Aki Hata | Manager Aki Hata'],
  ],
  [
    'Company name Sekirei Optics Corporation\nSecurities Code 7744',
    [
      'field companyName | Company name Sekirei Optics Corporation | Sekirei Optics Corporation',
      'field code | Securities Code 7744 | 7744',
    ],
  ],
  [
    'FOR IMMEDIATE RELEASE\n\nPress Release\nHome > Investors > News\nDownload the PDF\nNote: this is a translation.\n[English translation]\nThis is an English translation of the Japanese text.',
    [
      'furniture | FOR IMMEDIATE RELEASE',
      'furniture* | Press Release',
      'furniture | Home > Investors > News',
      'furniture | Download the PDF',
      'note | Note: this is a translation.',
      'furniture | [English translation]',
      'note | This is an English translation of the Japanese text.',
    ],
  ],
  ['TOKYO, Japan, June 3, 2019 -- LEAD', ['dateline | TOKYO, Japan, June 3, 2019 -- LEAD', 'lead Sekirei Optics']],
  ['TOKYO, Japan, June 3, 2019\nLEAD', ['dateline | TOKYO, Japan, June 3, 2019', 'prose | LEAD', 'lead Sekirei Optics']],
  [
    'Sekirei Optics Corporation (TSE: 7744, President and CEO: Jun Mori) announces that its Board of Directors resolved today to buy back shares.',
    [
      'prose | Sekirei Optics Corporation (TSE: 7744, President and CEO: Jun Mori) announces that its Board of Directors resolved today to buy back shares.',
      'lead Sekirei Optics',
    ],
  ],
  [
    'Sekirei Optics Corporation (the "Company"; Code: 7744; CEO: Jun Mori) announces that its Board resolved today to buy back shares.',
    [
      'prose | Sekirei Optics Corporation (the "Company"; Code: 7744; CEO: Jun Mori) announces that its Board resolved today to buy back shares.',
      'lead Sekirei Optics',
    ],
  ],
  ['LEAD\n2. Class of shares: common', ['prose | LEAD', 'lead Sekirei Optics', 'body 2.']],
  ['LEAD\n(1) Class of shares: common', ['prose | LEAD', 'lead Sekirei Optics', 'body (1']],
  ['LEAD\n- Class of shares: common\n1. Number of shares', ['prose | LEAD', 'lead Sekirei Optics', 'body - Class']],
  ['Notice of Issuance\n1. Class of shares: common', ['text | Notice of Issuance', 'body 1.']],
  ['1. Class of shares: common', ['body 1.']],
  [
    '1. Notice Regarding Issuance of Stock Options\n2. Consolidated Results',
    ['text | Notice Regarding Issuance of Stock Options', 'body 2.'],
  ],
  [
    '1. | Notice Regarding Issuance of Stock Options\n2. | Consolidated Results',
    ['text | Notice Regarding Issuance of Stock Options', 'body 2.'],
  ],
  [
    '1. Europe\n2. Asia & Pacific\n3. About us\nNotice of Issuance of Stock Options\n\nLEAD\n\n1. Class of shares: common',
    ['text | Notice of Issuance of Stock Options', 'prose* | LEAD', 'lead Sekirei Optics', 'body 1.'],
  ],
  ['I\nClass of shares: common', ['text | I', 'text | Class of shares: common']],
  ['Notice of Issuance\nI\nClass of shares: common', ['text | Notice of Issuance', 'body I Class']],
  ['Notice of Issuance\n(Millions of yen)\nSales 500', ['text | Notice of Issuance', 'body (Millions']],
  [
    'Notice of Issuance\nSales of the year\n(In Millions of yen, except per share data)\nSales 500',
    ['text | Notice of Issuance', 'text | Sales of the year', 'body (In'],
  ],
  [
    'Notice of Issuance (under Article 165\n(2) of the Companies Act)\nLEAD\n1. Class of shares: common',
    ['text | Notice of Issuance (under Article 165', 'prose | LEAD', 'lead Sekirei Optics', 'body 1.'],
  ],
  [
    'Notice of Issuance\n(under Article 165 and\nArticle 166 of the Companies Act) of Shares\nLEAD',
    [
      'text | Notice of Issuance',
      'text | (under Article 165 and Article 166 of the Companies Act)',
      'text | of Shares',
      'prose | LEAD',
      'lead Sekirei Optics',
    ],
  ],
  [
    'Sekirei Optics Corporation\n\nLEAD\n\nNotice Regarding Issuance of Stock Options by Subsidiary\n\nHiwa Optics Corporation announces that its Board of Directors resolved today to buy back shares of its own.\n\n1. Class of shares: common',
    [
      'text | Sekirei Optics Corporation',
      'prose* | LEAD',
      'text* | Notice Regarding Issuance of Stock Options by Subsidiary',
      'prose* | Hiwa Optics Corporation announces that its Board of Directors resolved today to buy back shares of its own.',
      'lead Hiwa Optics',
      'body 1.',
    ],
  ],
  [
    'Sekirei Optics Corporation\n\nLEAD\n\nAllotment date: April 1, 2019\n\nHiwa Optics Corporation announces that its Board of Directors resolved today to buy back shares of its own.',
    ['text | Sekirei Optics Corporation', 'prose* | LEAD', 'lead Sekirei Optics'],
  ],
  [
    'FORM 6-K\nSECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549\nSIGNATURES\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.\nBy: /s/ Jun Mori\nJun Mori\nDate: June 4, 2019\nNotice of Issuance of Stock Options\nLEAD',
    [
      'text | Jun Mori',
      'text | Date: June 4, 2019',
      'text | Notice of Issuance of Stock Options',
      'prose | LEAD',
      'cover to Jun Mori',
      'lead Sekirei Optics',
    ],
  ],
  [
    'Sekirei Optics Corporation News Release of the year June 3, 2019 Company name: Sekirei Optics Corporation Code: 7744 Contact: Aki Hata, Manager Tel: 03-0000-0000 Notice of Issuance of Stock Options to Directors and Employees of the Company and of its Subsidiaries TOKYO, Japan, June 3, 2019 -- LEAD',
    [
      'text | Sekirei Optics Corporation News Release of the year June 3, 2019',
      'field companyName | Company name: Sekirei Optics Corporation | Sekirei Optics Corporation',
      'field code | Code: 7744 | 7744',
      'field contact | Contact: Aki Hata, Manager | Aki Hata, Manager',
      'field phone | Tel: 03-0000-0000 | 03-0000-0000',
      'text | Notice of Issuance of Stock Options to Directors and Employees of the Company and of its',
      'dateline | Subsidiaries TOKYO, Japan, June 3, 2019 -- LEAD',
      'lead Sekirei Optics',
    ],
  ],
  [
    'June 3, 2019 Sekirei Optics Corporation Notice of Issuance of Stock Options to Directors and Employees of the Company and of its Subsidiaries, * Scheduled date of payment, Supplementary documents: none. Shares will be issued to all of those who are named below by the Board on June 20, 2019. More is said in the notes (all of them) June 21, 2019 Notes to the Terms',
    [
      'date | June 3, 2019',
      'text | Sekirei Optics Corporation',
      'text | Notice of Issuance of Stock Options to Directors and Employees of the Company and of its Subsidiaries,',
      'furniture | *',
      'text | Scheduled date of payment,',
      'field headField | Supplementary documents: none. Shares will be issued to all of those who are named below by the Board on June 20, 2019. More is said in the notes (all of them) | none. Shares will be issued to all of those who are named below by the Board on June 20, 2019. More is said in the notes (all of them)',
      'date | June 21, 2019',
      'text | Notes to the Terms',
    ],
  ],
  [
    'LEAD It said on June 3, 2019 that shares (Code: 7744) are bought (Code 7744) from the market, (Tel: 03-0000-0000) and from others. Code 7744 was given to it in the year in which it went public, as it said, and it has kept that code for all of the years since.',
    [
      'prose | LEAD It said on June 3, 2019 that shares (Code: 7744) are bought (Code 7744) from the market, (Tel: 03-0000-0000) and from others. Code 7744 was given to it in the year in which it went public, as it said, and it has kept that code for all of the years since.',
      'lead Sekirei Optics',
    ],
  ],
  [
    'June 3, 2019\nSekirei Optics Corporation\nNotice of Issuance\nLEAD\n\nThis is an English translation.\n\nHiwa Optics Corporation said that its Board of Directors resolved today to buy back shares.',
    ['date | June 3, 2019', 'text | Sekirei Optics Corporation', 'text | Notice of Issuance', 'prose | LEAD', 'lead Sekirei Optics'],
  ],
  [
    'LEAD\n\nNotice Regarding it\n\nHiwa Optics Corporation said that its Board of Directors resolved today to buy back shares.',
    ['prose | LEAD', 'lead Sekirei Optics'],
  ],
  ['Notice of Issuance\nA. Class of shares\n(a) Number of shares\n(2) 500 shares\n3. 500', ['text | Notice of Issuance', 'body A.']],
  ['Notice of Issuance\n1.\nClass of shares', ['text | Notice of Issuance', 'body 1.']],
  ['Notice of Issuance\n500. Class', ['text | Notice of Issuance', 'text | 500. Class']],
  ['Notice of Issuance (under\n(1) Article 165) of the Act\n(2) Terms', ['text | Notice of Issuance (under', 'body (1']],
  [
    'Notice of Issuance\nIn thousands of yen and in dollars but for those of the shares per share data\nSales 500',
    [
      'text | Notice of Issuance',
      'prose | In thousands of yen and in dollars but for those of the shares per share data',
      'lead In thousands',
    ],
  ],
  [
    'Notice of Issuance\nIn 5 thousands of yen\nSales 500',
    ['text | Notice of Issuance', 'text | In 5 thousands of yen', 'text | Sales 500'],
  ],
  [
    'Notice of Issuance\nShares of the firm as of June 3, 2019 and their price in yen\nSales 500',
    ['text | Notice of Issuance', 'text | Shares of the firm as of June 3, 2019 and their price in yen', 'text | Sales 500'],
  ],
  [
    'Sekirei Optics Corporation (TSE:\n7744)\nNotice of Issuance',
    ['text | Sekirei Optics Corporation (TSE:', 'furniture | 7744)', 'text | Notice of Issuance'],
  ],
  [
    '(Sekirei Optics Corporation\nof Otsu) Notice of Issuance',
    ['text | (Sekirei Optics Corporation of Otsu)', 'text | Notice of Issuance'],
  ],
  [
    '< Notice of Issuance >\n[Company name: Sekirei Optics Corporation]\n<June 3, 2019>',
    [
      'text | < Notice of Issuance >',
      'field companyName | [ | ',
      'field companyName | Company name: Sekirei Optics Corporation] | Sekirei Optics Corporation]',
      'date | <June 3, 2019>',
    ],
  ],
  [
    '(Company name: Sekirei Optics Corporation; Code: 7744)',
    ['field companyName | (Company name: Sekirei Optics Corporation; | Sekirei Optics Corporation;', 'field code | Code: 7744) | 7744)'],
  ],
  [
    'Tel. 03-0000-0000\nTel. : 03-0000-0000\nCode No. 7744\nCode 7744\nFax (03) 0000-0000\nContact (in Japan): Aki Hata\nContact; Aki Hata\nFrom: Sekirei Optics Corporation',
    [
      'field phone | Tel. 03-0000-0000 | 03-0000-0000',
      'field phone | Tel. : 03-0000-0000 | 03-0000-0000',
      'field code | Code No. 7744 | 7744',
      'text | Code 7744',
      'field fax | Fax (03) 0000-0000 | (03) 0000-0000',
      'field contact | Contact (in Japan): Aki Hata | Aki Hata',
      'field contact | Contact; Aki Hata | Aki Hata',
      'field companyName | From: Sekirei Optics Corporation | Sekirei Optics Corporation',
    ],
  ],
  [
    'Stock exchanges: Tokyo, Nagoya\nTokyo Stock Exchange: 7744\nHill Telegraph and Telephone : Notice of Issuance\nTelephone : 03-0000-0000',
    [
      'field listing | Stock exchanges: Tokyo, Nagoya | Tokyo, Nagoya',
      'text | Tokyo Stock Exchange: 7744',
      'text | Hill Telegraph and Telephone : Notice of Issuance',
      'field phone | Telephone : 03-0000-0000 | 03-0000-0000',
    ],
  ],
  [
    'Company name sekirei\nCompany name Sekirei Works\nInquiries aki hata\nInquiries Aki Hata\nInquiries Manager Aki hata\nInquiries Manager Aki Hata 5\nInquiries Manager of the Aki Hata',
    [
      'text | Company name sekirei',
      'text | Company name Sekirei Works',
      'text | Inquiries aki hata',
      'text | Inquiries Aki Hata',
      'text | Inquiries Manager Aki hata',
      'text | Inquiries Manager Aki Hata 5',
      'field contact | Inquiries Manager of the Aki Hata | Manager of the Aki Hata',
    ],
  ],
  [
    'Home > News\nA > B > C\nNotes: all\nNotice of the terms\nSource Company\nDownload',
    [
      'furniture | Home > News',
      'furniture | A > B > C',
      'note | Notes: all',
      'text | Notice of the terms',
      'furniture | Source Company',
      'furniture | Download',
    ],
  ],
])('the head of %s', (text, expected) => expect(headIn(text)).toEqual(expected))

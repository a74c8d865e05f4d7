import { expect, test } from 'vitest'
import { open } from '../../src/form/doc.js'
import { isProse } from '../../src/form/head-prose.js'
import { opensAnew } from '../../src/form/opens-anew.js'
import { wordsFrom } from '../support/form.js'

test.each([
  ['The firm buys its shares from the market by May.', true],
  ['the firm buys its shares from the market by May.', true],
  ['The firm buys its shares from the mkt by May.', true],
  ['For the Six Months Ended September 30, 2019 and 2018', false],
  ['We buy our shares from the market as of this May', true],
  ['Sekirei Works, Inc. announces how it buys shares by May', true],
  ['Sekirei Works, Inc. Announces How It Buys Shares by May', false],
  ['Sekirei Works announces how it buys shares by the May', false],
  ['Sekirei Works announces that it buys shares by the May', true],
  ['Sekirei Works announced how it buys shares by the May', true],
  ['Sekirei Works Announced How It Buys Shares by the May', false],
  ['Sekirei Works, Inc. (Head office: Otsu; President: Jun Mori) reports', true],
  ['Sekirei Works, Inc. (Head office: Otsu; President: Jun Mori) Reports', false],
  ['Sekirei Works, Inc. (Head office: Otsu (Shiga); President: Jun Mori) reports', true],
  ['Sekirei Works, Inc. (Head office: Otsu; President: Jun Mori)\nreports', false],
  ['Sekirei Works, Inc. (Head office: Otsu; President: Jun Mori reports', false],
  ['Sekirei Works, Inc. (Head office: Otsu; President: Jun Mori) 500 shares', false],
  ['Works of Sekirei Works, Inc. (Head office: Otsu; President: Jun Mori) reports', false],
  ['Notice of what Sekirei Works, Inc. announced to the market today', false],
  ['Sekirei Works ("the Company") and Its Shares by the Month', true],
  ['Sekirei Works (the "Company") and Its Shares by the Month', true],
  ['Sekirei Works (now the "Company") and Its Shares by the Month', false],
  ['Notice of Sekirei Works ("the Company") and Its Shares', true],
  ['Sekirei Works "the Company" and Its Shares by the Month', false],
  ['Shares of Sekirei Works Are Bought Back by Us in May All at Once.', true],
  ['Shares of Sekirei Works Are Bought Back by Us in May All at Once', false],
  ['Shares of Sekirei Works Bought Back All at Once, Inc.', false],
  ['Shares of Sekirei Works Are Bought Back by Us in May All of Co.', false],
  ['Notice of Shares of Sekirei Works Bought Back by Us in May at Once.', false],
  ['Buyback of Shares: 500,000,000 for 1,000,000,000.', false],
  ['Announced Buyback of Shares from the Market by May of 2019', false],
  ['Shares announced to be bought from the market by this May', true],
])('whether a line begins a sentence: %s', (text, expected) => {
  const doc = open(text)
  expect(isProse(doc, 0, doc.tokens.count)).toBe(expected)
})

test.each([
  ['Notice of Issuance\nof Stock Options', undefined],
  ['Notice of Issuance (All)\nJune 3, 2019', 'June 3'],
  ['Notice of Issuance\nJune 3, 2019', 'June 3'],
  ['Notice of Issuance (All)\nJune 3, 2019 at noon', undefined],
  ['Notice of Issuance (All)\nJune 2019', undefined],
  ['Notice of Issuance\nTOKYO, June 3, 2019 -- Sekirei Works said', 'TOKYO,'],
  ['Notice of Issuance\nJune 3, 2019 - Sekirei Works said it to all of us here', undefined],
  ['Notice of Issuance\nScheduled date of payment: June 3, 2019', 'Scheduled date'],
  ['Notice of Issuance\nSupplementary documents: none', 'Supplementary documents'],
  ['Results of Sekirei Works\nSupplementary documents: none', 'Supplementary documents'],
  ['Notice of Issuance in\nSupplementary documents: none', undefined],
  ['The firm announced it to one and all of those who hold shares\nSupplementary documents: none', undefined],
  ['Notice of Issuance\nThe firm', 'The firm'],
  ['Notice of Issuance\nthe firm', undefined],
  ['Issuance of Rights\nThe firm', 'The firm'],
  ['Issuance of rights\nThe firm', 'The firm'],
  ['Notice of Issuance\nSekirei Works, Inc. announces how it issues rights to its own', 'Sekirei Works'],
  ['Notice of Issuance\nSekirei Works, Inc. and How It Issues Rights to Its Own', undefined],
  ['Notice of Issuance\nSekirei Works announces how it issues rights to its own', undefined],
  ['Notice of Issuance\nWe issue rights to our own people and to those of others', 'We issue'],
  ['Notice of Issuance\nFor the Six Months Ended September 30, 2019 we issued what was announced', undefined],
  ['Results of Otsu\nThe firm', 'The firm'],
  ['Results of the year\nThe firm', undefined],
  ['Results of 2019 for You\nThe firm', 'The firm'],
  ['Notice of Issuance\nof Rights\nThe firm', 'The firm'],
  ['Notice of Issuance of\nThe firm', undefined],
  ['Issuance of Rights and\nof Shares, 500\nThe firm', 'The firm'],
])('where something new begins in lines taken for one: %s', (text, expected) => {
  const doc = open(text)
  const at = opensAnew(doc, 0, doc.tokens.count)
  expect(at < 0 ? undefined : wordsFrom(doc, at)).toBe(expected)
})

import { expect, test } from 'vitest'
import { open } from '../../src/form/doc.js'
import { capitalRun, companyName } from '../../src/form/names.js'
import { words } from '../support/form.js'

/** The first company's name in some words. */
function nameIn(text: string): string | undefined {
  const doc = open(text)
  const name = companyName(doc, 0, doc.tokens.count)
  return name && words(doc, name)
}

test.each([
  ['Example Works, Incorporated said so', 'Example Works, Incorporated'],
  ['Example O.S.K. Lines, Ltd.', 'Example O.S.K. Lines, Ltd.'],
  ['EXAMPLE & CO., LTD.', 'EXAMPLE & CO., LTD.'],
  ['The Example Bank, Ltd.', 'The Example Bank, Ltd.'],
  ['the Example Bank, Ltd. said', 'Example Bank, Ltd.'],
  ['the Company said', undefined],
  ['The Company said', undefined],
  ['Company name Representative Contact Example Tire & Rubber Co., Ltd.', 'Example Tire & Rubber Co., Ltd.'],
  ['At Example Inc. we say', 'Example Inc.'],
  ['General Manager Finance Center Example Inc.', undefined],
  ['President of Example Inc. said', 'Example Inc.'],
  ['Chairman, Example Inc. said', 'Example Inc.'],
  ['Example Holdings goes on', 'Example Holdings'],
  ['Example Holdings Goes On', undefined],
  ['Example Holdings Inc. said', 'Example Holdings Inc.'],
  ['Example Holdings', 'Example Holdings'],
  ['Bank of Example Corporation said', 'Bank of Example Corporation'],
  ['Bank Of Example Corporation said', 'Bank Of Example Corporation'],
  ['Works of Example Corporation said', 'Example Corporation'],
  ['Mizu-no-Kuni Corporation said', 'Mizu-no-Kuni Corporation'],
  ['Example 21 Corporation said', undefined],
  ['21 Example Corporation said', 'Example Corporation'],
  ['EXW, Inc. said', 'EXW, Inc.'],
  ['EXW, Example said', undefined],
  ['Example (Works) Corporation said', undefined],
  ['Example. Works Corporation said', 'Works Corporation'],
  ['Ex A. Works Corporation said', 'Ex A. Works Corporation'],
  ['Example Co. Ltd. said', 'Example Co. Ltd.'],
  ['Example Co.,Ltd.', 'Example Co.,Ltd.'],
  ['Example Co., Ltd., Tokyo', 'Example Co., Ltd.'],
  ['Example Co said', 'Example Co'],
  ['Example Corporation. Then', 'Example Corporation'],
  ['Example Corp. Then', 'Example Corp.'],
  ['Example Corp . Then', 'Example Corp'],
  ['Example Inc. Trust said', 'Example Inc. Trust'],
  ['Example Group Trust', 'Example Group Trust'],
  ['and Example Inc. said', 'Example Inc.'],
  ['Example & Sons Inc. said', 'Example & Sons Inc.'],
  ['Inc. Example said', undefined],
  ['The Inc. said', undefined],
  ['Example works corporation said', undefined],
  ['one two three', undefined],
  ['Example, Works Inc.', 'Works Inc.'],
  ['Notice of Example Inc.', 'Example Inc.'],
  ['Representative Example Inc.', 'Example Inc.'],
  ['Code Example Inc.', 'Example Inc.'],
  ['Listing Example Inc.', 'Example Inc.'],
  ['Ex-Works Inc. said', 'Ex-Works Inc.'],
  ['Example, & Co. Ltd.', undefined],
  ['A. B. Example Inc.', 'A. B. Example Inc.'],
])("a company's name: %s", (text, expected) => expect(nameIn(text)).toEqual(expected))

test.each([
  ['Example Works (TSE: 1234)', 'Example Works'],
  ['Example & Works said', 'Example & Works'],
  ['& Works said', ''],
  ['Works & works', 'Works &'],
  ['Example Works Of Otsu', 'Example Works Of'],
  ['example Works', ''],
])('the run of words with capitals: %s', (text, expected) => {
  const doc = open(text)
  expect(words(doc, { first: 0, last: capitalRun(doc, 0, 3) })).toBe(expected)
})

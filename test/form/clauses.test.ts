import { expect, test } from 'vitest'
import { clausesOf, isSentenceEnd, numbersOf, perRightAt, speaksOf } from '../../src/form/clauses.js'
import { open } from '../../src/form/doc.js'
import { words } from '../support/form.js'

/** The clauses of a text, a bar where a bracket was taken out. */
function clausesIn(text: string): string[] {
  const doc = open(text)
  return clausesOf(doc, { first: 0, last: doc.tokens.count }).map(({ parts }) => parts.map((part) => words(doc, part)).join(' | '))
}

test.each([
  ['Each right gives 100 shares. Its price is 5 yen.', ['Each right gives 100 shares', 'Its price is 5 yen']],
  ['Each right gives 100 shares; its price is 5 yen.', ['Each right gives 100 shares', 'its price is 5 yen']],
  ['Each right (hereinafter the Right) gives 100 shares.', ['Each right | gives 100 shares', 'hereinafter the Right']],
  ['Each right gives 100 shares (200 in all). More follows.', ['Each right gives 100 shares', '200 in all', 'More follows']],
  ['Each right gives one (1) share.', ['Each right gives one (1) share']],
  ['Each right (of those (all of them) sold) gives 100 shares.', ['Each right | gives 100 shares', 'of those | sold', 'all of them']],
  ['Each right (of those sold gives 100 shares.', ['Each right', 'of those sold gives 100 shares']],
  ['Each right (of those sold. It gives 100 shares.', ['Each right', 'of those sold', 'It gives 100 shares']],
  ['Each right of those) sold gives 100 shares.', ['Each right of those) sold gives 100 shares']],
  ['(A right) gives 100 shares.', ['A right', 'gives 100 shares']],
  ['Example Co. Ltd. holds it. All.', ['Example Co. Ltd. holds it', 'All']],
  ['It has No. 13 of the U.S. Patents.', ['It has No. 13 of the U.S. Patents']],
  ['It has No. 13 of the U.S. It sells.', ['It has No. 13 of the U.S. It sells']],
  ['It sold 2.5 million shares.', ['It sold 2.5 million shares']],
  ['It sold shares.Then it rose.', ['It sold shares.Then it rose']],
  ['It sold shares. 500 were left.', ['It sold shares', '500 were left']],
  ['It sold No. 500 then.', ['It sold No. 500 then']],
  ['It sold shares. then it rose.', ['It sold shares. then it rose']],
  ['It sold shares. (All of them.)', ['It sold shares', 'All of them.']],
  ['It sold shares. "All of them."', ['It sold shares', '"All of them."']],
  ['It sold shares. - All of them.', ['It sold shares. - All of them']],
  [
    'Price of one right\n37,500\nNumber of rights\n500 units\nAll of them',
    ['Price of one right', '37,500', 'Number of rights 500 units', 'All of them'],
  ],
  [
    'Price of one right\n37,500 yen\nNumber of rights\n500 units\nof the company',
    ['Price of one right', '37,500 yen', 'Number of rights 500 units of the company'],
  ],
  ['Price of one right\n37,500 yen\nYen are meant', ['Price of one right', '37,500 yen Yen are meant']],
  ['Price of one right\n37,500 per share\nNumber of rights\n500', ['Price of one right', '37,500 per share', 'Number of rights 500']],
  [
    'Price of one right\nIn yen\nNumber of rights\n500 per right\nAll of them',
    ['Price of one right', 'In yen Number of rights 500 per right', 'All of them'],
  ],
  [
    'Price of one right:\n(1) that of the day\n(2) that of the month',
    ['Price of one right: (1)', 'that of the day (2)', 'that of the month'],
  ],
  ['Price of one right\n\nnumber of rights', ['Price of one right', 'number of rights']],
  ['Price of one right is 500\nIn the event of a split it changes', ['Price of one right is 500', 'In the event of a split it changes']],
  ['Price of one right is open\nIn the event of a split it changes', ['Price of one right is open In the event of a split it changes']],
  [
    'Price of one right is open for 5 days until then\nIn the event of a split it changes',
    ['Price of one right is open for 5 days until then', 'In the event of a split it changes'],
  ],
  ['Price (of one right\n\nNumber of rights) 500', ['Price', 'of one right', 'Number of rights) 500']],
  ['', []],
  ['Price (\n\nNumber of rights) 500', ['Price', 'Number of rights) 500']],
  ['Price; (1)', ['Price', '(1)']],
  ['It sold rights to the firm (all) A and to (some) B.', ['It sold rights to the firm (all) A and to (some) B']],
  ['Price of one right is 500\nThe price may change', ['Price of one right is 500', 'The price may change']],
  ['Price of one right is 500 persons\n700 rights', ['Price of one right is 500 persons', '700 rights']],
  ['Price of one right is 500 treasury\nThe rest', ['Price of one right is 500 treasury', 'The rest']],
])('the clauses of: %s', (text, expected) => expect(clausesIn(text)).toEqual(expected))

test('a clause is asked for its numbers and its matter, brackets left out', () => {
  const doc = open('Each right (of the 700 granted) gives 100 shares for 5 yen.')
  const [own, inside] = clausesOf(doc, { first: 0, last: doc.tokens.count })
  if (own === undefined || inside === undefined) throw new Error('two clauses')
  expect(numbersOf(doc, own).map(({ digits }) => digits)).toEqual(['100', '5'])
  expect(numbersOf(doc, own)).toBe(numbersOf(doc, own))
  expect(numbersOf(doc, inside).map(({ digits }) => digits)).toEqual(['700'])
  expect([speaksOf(doc, own, 'share'), speaksOf(doc, inside, 'share'), speaksOf(doc, own, 'person', 'currency')]).toEqual([
    true,
    false,
    true,
  ])
})

test('the clauses of a part are those of its own words', () => {
  const doc = open('Each right gives 100 shares. Its price is 5 yen')
  const parts = (first: number, last: number) =>
    clausesOf(doc, { first, last }).flatMap((clause) => clause.parts.map((part) => words(doc, part)))
  expect(parts(2, 8)).toEqual(['gives 100 shares', 'Its price'])
  expect(parts(0, 5)).toEqual(['Each right gives 100 shares'])
  expect(parts(2, 8)).toEqual(['gives 100 shares', 'Its price'])
})

test.each([
  ['The price per right is 5', 'per right'],
  ['The price per one (1) Option is 5', 'one (1) Option'],
  ['The price of two (2) Options is 5', undefined],
  ['The price of one (1) share is 5', undefined],
  ['The price of options is 5', undefined],
])('what is said of a single right: %s', (text, expected) => {
  const doc = open(text)
  const at = perRightAt(doc, { parts: [{ first: 0, last: doc.tokens.count }] })
  expect(at && words(doc, at)).toBe(expected)
})

test('a sentence ends with its range', () => {
  const doc = open('It sold shares of Example Co. Ltd.')
  expect(isSentenceEnd(doc, 6, 7)).toBe(true)
  expect(isSentenceEnd(doc, 6, 8)).toBe(false)
  expect(isSentenceEnd(doc, 5, 6)).toBe(false)
})

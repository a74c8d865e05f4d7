import { describe, expect, test } from 'vitest'
import { NUMBER } from '../src/document/scan.js'
import { outlineOf } from '../src/document/tokenize.js'
import { open } from '../src/form/doc.js'
import { Draft } from '../src/form/draft.js'
import { listUnread } from '../src/form/unread.js'
import { fixtures } from './support/fixtures.js'

/** The rest of a text of which these words, by pointer, were read. */
function rest(text: string, leaves: Readonly<Record<string, readonly [value: unknown, words: string]>> = {}) {
  const draft = new Draft(text)
  for (const [pointer, [value, words]] of Object.entries(leaves)) {
    draft.put([pointer.slice(1)], { value, at: { start: text.indexOf(words), end: text.indexOf(words) + words.length } })
  }
  const doc = open(text)
  return listUnread(doc, draft.record, [draft.strict], outlineOf(doc.layout))
}

const LEAD = 'Acme Notice\n\nMay 10, 2024\n\nAcme announced today that it bought own shares.\n\n'

describe('what no leaf rests on', () => {
  const text = `${LEAD}1. Shares bought: 120,000 shares\n2. Cost: 300 million yen\n3. Period: May 1, 2024\n`

  test('is told with its kind, its words and the title above it', () => {
    expect(rest(text).unread).toMatchObject([
      { kind: 'number', text: '120,000', heading: 'Shares bought' },
      { kind: 'number', text: '300 million yen', heading: 'Cost' },
      { kind: 'date', text: 'May 1, 2024', heading: 'Period' },
    ])
    for (const { start, end, text: words } of rest(text).unread) expect(text.slice(start, end)).toBe(words)
  })

  test('a leaf takes its words off the list, and support takes its own', () => {
    const read = { '/shares': [120_000, '120,000'], '/day': ['2024-05-01', 'May 1, 2024'] } as const
    expect(rest(text, read).unread.map(({ text: words }) => words)).toEqual(['300 million yen'])
    expect(rest(text, read).coverage).toBeCloseTo(2 / 3)
  })

  test('a text leaf covers no number', () => {
    expect(rest(text, { '/reason': ['120,000 shares', '120,000 shares'] }).unread).toHaveLength(3)
  })

  test('a value that a leaf has already is said to repeat it', () => {
    const again = `${text}\nThe 120,000 shares were bought by May 1, 2024 for 4.5% more.\n`
    const read = { '/shares': [120_000, '120,000'], '/day': ['2024-05-01', 'May 1, 2024'], '/percent': [-4.5, '300 million yen'] } as const
    expect(rest(again, read).unread.map(({ text: words, repeats }) => [words, repeats])).toEqual([
      ['120,000', '/shares'],
      ['May 1, 2024', '/day'],
      ['4.5%', '/percent'],
    ])
  })
})

test('list markers, ranks and note marks are no figures', () => {
  expect(rest(`${LEAD}1. Held at the 17th ordinary meeting (Note1) (*2)\n2. By the board\n`)).toEqual({ unread: [], coverage: 1 })
})

test('head, contact, boilerplate and forward-looking words are no body', () => {
  const text = `${LEAD}Acme sold 7 tons of goods.\n\nAbout Acme\n\nAcme was founded in 1988 with 30 people.\n\nForward-Looking Statements\n\nThese hold as of May 1, 2024.\n`
  expect(rest(text).unread.map(({ text: words }) => words)).toEqual(['7'])
})

test('numbers that are torn and days whose order is nobody’s are listed as they are printed, and count as unread', () => {
  const text = `${LEAD}Acme bought 1 ,305 shares on 06/03/2022, .7 million more by 11/15/2021 and 400 shares before.\n`
  const { unread, coverage } = rest(text, { '/shares': [400, '400'] })
  expect(unread.map(({ kind, text: words }) => [kind, words])).toEqual([
    ['number', '1 ,305'],
    ['date', '06/03/2022'],
    ['number', '7'],
    ['date', '11/15/2021'],
  ])
  for (const { start, end, text: words } of unread) expect(text.slice(start, end)).toBe(words)
  expect(coverage).toBeCloseTo(1 / 5)
})

test.each(fixtures())('$name: every number is read or told as unread, is a list’s marker or a note’s', ({ text }) => {
  const { tokens, layout, mentions, untold } = open(text)
  const told = new Set([...mentions, ...untold].flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)))
  const words = (i: number) => text.slice(tokens.start[i], tokens.end[i])
  const lost = Array.from({ length: tokens.count }, (_, i) => i).filter(
    (i) => tokens.kind[i] === NUMBER && !told.has(i) && layout.markers[i] !== 1 && words(i - 1) !== 'Note',
  )
  expect(lost.map(words)).toEqual([])
})

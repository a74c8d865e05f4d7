import { describe, expect, test } from 'vitest'
import { open } from '../../src/form/doc.js'
import { compileRows, matchRows, matterOf } from '../../src/form/row.js'
import { CONCEPTS } from '../../src/language/concepts.js'

const rows = () =>
  compileRows([
    { wants: 'number share ?acquire* -right', target: 'shares' },
    { wants: 'number right|share', target: 'either' },
    { wants: 'number share issued', target: 'issued' },
    { wants: 'cancel* share', target: 'cancelled' },
    { wants: 'exercisePrice', target: 'price' },
    { wants: 'acquire*  number share', target: 'acquired' },
    { wants: 'period ?acquire* ?share', target: 'period' },
    { wants: 'period acquire* ?share', target: 'own period' },
    { wants: 'period ?acquire* share', target: 'period of shares' },
    { wants: 'period acquire*|share', target: 'any period' },
  ])

const rowsOf = (text: string, first = 0, last?: number) => {
  const doc = open(text)
  return matchRows(rows(), doc, { first, last: last ?? doc.tokens.count })
}

describe('the rows whose label some words are', () => {
  test.each([
    ['Number of shares', ['shares', 'either']],
    ['Number of shares of the Company as of May', ['shares', 'either']],
    ['Number of rights', ['either']],
    ['Number of shares acquired', ['acquired', 'shares']],
    ['Period of acquisition of shares', ['any period', 'own period', 'period of shares', 'period']],
    ['Period', ['period']],
    ['Period of acquisition', ['own period', 'any period', 'period']],
    ['Number of shares and rights', ['either']],
    ['Number of cancelled shares', []],
    ['Shares to be cancelled', ['cancelled']],
    ['Cancellation of shares', ['cancelled']],
    ['Number', []],
    ['Shares', []],
    ['Exercise price', ['price']],
    ['Some words', []],
    ['', []],
  ])('%s', (text, expected) => expect(rowsOf(text)).toEqual(expected))

  test('a word that begins before a stretch is not said in it', () => {
    expect(rowsOf('Exercise price number of shares', 1)).toEqual(['shares', 'either'])
    expect(rowsOf('Number of shares exercise price', 0, 3)).toEqual(['shares', 'either'])
  })
})

test('what words speak of, each once', () => {
  const doc = open('Number of shares, number of rights and of shares in May')
  const all = { first: 0, last: doc.tokens.count }
  expect(matterOf(doc, all).map((id) => CONCEPTS[id - 1])).toEqual(['number', 'share', 'right'])
  expect(matterOf(open('in May'), { first: 0, last: 2 })).toEqual([])
})

test('rows that cannot be', () => {
  expect(() => compileRows([{ wants: 'number shaer', target: 1 }])).toThrow('no concept is called "shaer"')
  expect(() => compileRows(Array.from({ length: 33 }, () => ({ wants: 'number', target: 1 })))).toThrow('at most 32 rows')
  expect(compileRows(Array.from({ length: 32 }, () => ({ wants: 'number', target: 1 }))).rows).toHaveLength(32)
})

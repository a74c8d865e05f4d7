import { describe, expect, test } from 'vitest'
import { Draft } from '../../src/form/draft.js'

const at = (start: number) => ({ start, end: start + 1 })

/** A draft of three items, the second without its amount. */
function drafted(): Draft {
  const draft = new Draft('abcdef')
  draft.put(['items', 0, 'name'], { value: 'a', at: at(0) })
  draft.put(['items', 0, 'amount'], { value: 1, at: at(1) })
  draft.put(['items', 1, 'name'], { value: 'c', at: at(2) })
  draft.put(['items', 2, 'name'], { value: 'e', at: at(4) })
  draft.put(['items', 2, 'amount'], { value: 3, at: at(5) })
  return draft
}

test('an item that lacks a key goes as a whole, and those behind it move up with their evidence', () => {
  const draft = drafted()
  draft.takeBack(['items', 1, 'amount'])
  expect(draft.record).toEqual({
    items: [
      { name: 'a', amount: 1 },
      { name: 'e', amount: 3 },
    ],
  })
  expect(Object.entries(draft.evidence).map(([key, { text }]) => [key, text])).toEqual(
    expect.arrayContaining([
      ['/items/0/name', 'a'],
      ['/items/1/name', 'e'],
      ['/items/1/amount', 'f'],
    ]),
  )
  expect(Object.keys(draft.evidence)).toHaveLength(4)
})

test('what was taken from another draft keeps its evidence under its new path', () => {
  const other = new Draft('abcdef')
  other.take(drafted(), ['items', 2, 'amount'], ['items', 0, 'amount'])
  expect(other.record).toEqual({ items: [{ amount: 3 }] })
  expect(other.evidence['/items/0/amount']).toEqual({ start: 5, end: 6, text: 'f' })
})

describe('a value that is put', () => {
  test('is given evidence for each of its leaves, those that are figures among the strict', () => {
    const draft = new Draft('3rd, ¥80')
    const grounds = [
      { role: 'unit' as const, at: { start: 5, end: 6 } },
      { role: 'label' as const, at: { start: 6, end: 8 } },
      { role: 'head' as const, at: { start: 6, end: 7 } },
    ]
    const parts = { currency: { at: { start: 5, end: 6 } } }
    const price = { amount: 80, currency: 'JPY', open: undefined }
    expect(draft.put(['price'], { value: price, at: { start: 6, end: 8 }, grounds, parts })).toBe(true)
    expect(draft.put(['reason'], { value: 'third', at: { start: 0, end: 3 } })).toBe(true)
    expect(draft.record).toEqual({ price: { amount: 80, currency: 'JPY' }, reason: 'third' })
    expect(Object.keys(draft.record.price as object)).toEqual(['amount', 'currency'])
    expect(draft.evidence).toEqual({
      '/price/amount': {
        start: 6,
        end: 8,
        text: '80',
        support: [
          { role: 'unit', start: 5, end: 6, text: '¥' },
          { role: 'head', start: 6, end: 7, text: '8' },
        ],
      },
      '/price/currency': {
        start: 5,
        end: 6,
        text: '¥',
        support: [
          { role: 'label', start: 6, end: 8, text: '80' },
          { role: 'head', start: 6, end: 7, text: '8' },
        ],
      },
      '/reason': { start: 0, end: 3, text: '3rd' },
    })
    expect(draft.strict.map(({ text }) => text)).toEqual(['80', '¥'])
  })

  test('stays: a second one for its key is refused, and nothing is noted of it', () => {
    const draft = drafted()
    expect(draft.put(['items', 0, 'amount'], { value: 9, at: at(3) })).toBe(false)
    expect(draft.get(['items', 0, 'amount'])).toBe(1)
    expect(draft.evidence['/items/0/amount']?.text).toBe('b')
    expect(draft.puts).toHaveLength(5)
  })

  test('that holds nothing leaves no key', () => {
    const draft = new Draft('a')
    draft.put(['period'], { value: { from: undefined, to: undefined }, at: at(0) })
    draft.put(['note'], { value: undefined, at: at(0) })
    expect(Object.keys(draft.record)).toEqual([])
    expect(Object.keys(draft.evidence)).toEqual([])
    expect(draft.has(['period'])).toBe(false)
  })

  test('may be a list, and stands where its path says whatever was put before it', () => {
    const draft = new Draft('abcdef')
    draft.put(['a', 'list'], { value: ['x', 'y'], at: at(0) })
    draft.put(['b', 'key'], { value: 1, at: at(1) })
    draft.put(['a', 'key'], { value: 2, at: at(2) })
    draft.put(['a', 'deep', 'key'], { value: 3, at: at(3) })
    draft.put(['key'], { value: 4, at: at(4) })
    expect(draft.record).toEqual({ a: { list: ['x', 'y'], key: 2, deep: { key: 3 } }, b: { key: 1 }, key: 4 })
    expect(draft.evidence['/a/list/1']?.text).toBe('a')
    expect(draft.evidence['/a/key']?.text).toBe('c')
  })
})

test('what is asked for below a leaf is nothing', () => {
  const draft = drafted()
  expect(draft.get(['items', 0, 'name', 'first'])).toBeUndefined()
  expect(draft.get(['nothing', 'first'])).toBeUndefined()
  expect(draft.found(['nothing'])).toBeUndefined()
})

test('a leaf is found with what it rests on', () => {
  const draft = new Draft('abc')
  draft.put(['from'], { value: '2019-07-01', at: at(0), grounds: [{ role: 'date', at: at(2) }] })
  draft.put(['to'], { value: '2019-08-01', at: at(1) })
  expect(draft.found(['from'])).toMatchObject({ value: '2019-07-01', at: { start: 0, end: 1 }, grounds: [{ role: 'date', at: at(2) }] })
  expect(draft.found(['to'])).toMatchObject({ value: '2019-08-01', grounds: [] })
})

describe('a key that is taken back', () => {
  test('goes with all below it, and no other', () => {
    const draft = new Draft('abcdef')
    draft.put(['cost'], { value: { amount: 1, currency: 'JPY' }, at: at(0) })
    draft.put(['costs'], { value: 2, at: at(1) })
    draft.drop(['cost'])
    expect(draft.record).toEqual({ costs: 2 })
    expect(Object.keys(draft.evidence)).toEqual(['/costs'])
    expect(draft.strict.map(({ text }) => text)).toEqual(['b'])
    draft.drop(['nothing', 'below'])
    draft.drop(['costs', 'below'])
    expect(draft.record).toEqual({ costs: 2 })
  })

  test('leaves room for another value', () => {
    const draft = new Draft('abcdef')
    draft.put(['period', 'from'], { value: 1, at: at(0) })
    draft.drop(['period'])
    expect(draft.put(['period', 'to'], { value: 2, at: at(1) })).toBe(true)
    expect(draft.record).toEqual({ period: { to: 2 } })
  })

  test('and is not there changes nothing', () => {
    const draft = drafted()
    draft.takeBack(['nothing'])
    draft.takeBack(['nothing', 'below'])
    expect(draft.record).toEqual(drafted().record)
    expect(draft.evidence).toEqual(drafted().evidence)
  })

  test('as an item leaves the items of a list of a like name as they are', () => {
    const draft = drafted()
    draft.put(['itemsOfOthers', 2, 'name'], { value: 'f', at: at(5) })
    draft.takeBack(['items', 0])
    expect(draft.record.items).toEqual([{ name: 'c' }, { name: 'e', amount: 3 }])
    expect(draft.evidence['/itemsOfOthers/2/name']?.text).toBe('f')
    expect(draft.evidence['/items/1/name']?.text).toBe('e')
    expect(draft.evidence['/items/2/name']).toBeUndefined()
  })
})

test('what stands in a draft is not taken from another', () => {
  const draft = drafted()
  const other = new Draft('abcdef')
  other.put(['items', 0, 'amount'], { value: 7, at: at(3) })
  other.put(['period'], { value: { from: 1, list: [5] }, at: at(4) })
  draft.take(other, ['items', 0, 'amount'])
  draft.take(other, ['period'])
  expect(draft.get(['items', 0, 'amount'])).toBe(1)
  expect(draft.get(['period'])).toEqual({ from: 1, list: [5] })
  expect(draft.evidence['/period/list/0']?.text).toBe('e')
  expect(draft.puts).toHaveLength(6)
})

test('the words of a leaf that stands already', () => {
  const draft = new Draft('abcdef')
  draft.record.type = 'buyback'
  draft.show(['type'], at(2))
  expect(draft.evidence).toEqual({ '/type': { start: 2, end: 3, text: 'c' } })
})

test('a warning is given once, and again of another key, place or matter', () => {
  const draft = new Draft('abcdef')
  draft.warn('ambiguous', 'two values', ['cost'], at(1))
  draft.warn('ambiguous', 'two values', ['cost'], at(1))
  expect(draft.warnings).toEqual([{ code: 'ambiguous', message: 'two values', path: '/cost', start: 1, end: 2 }])
  draft.warn('ambiguous', 'two values', ['cost'], at(2))
  draft.warn('ambiguous', 'two values', ['period'], at(1))
  draft.warn('ambiguous', 'three values', ['cost'], at(1))
  draft.warn('settled-by-arithmetic', 'two values', ['cost'], at(1))
  draft.warn('ambiguous', 'two values')
  draft.warn('ambiguous', 'two values')
  expect(draft.warnings).toHaveLength(6)
  expect(draft.warnings[5]).toEqual({ code: 'ambiguous', message: 'two values' })
})

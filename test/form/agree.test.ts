import { describe, expect, test } from 'vitest'
import { agreed } from '../../src/form/agree.js'
import { Draft } from '../../src/form/draft.js'
import type { Path } from '../../src/form/pointer.js'

const RAW = 'abcdefghij'

/** A draft with these values, each on a sign of its own. */
function drafted(...values: readonly (readonly [Path, unknown])[]): Draft {
  const draft = new Draft(RAW)
  draft.record.type = 'buyback'
  values.forEach(([path, value], i) => {
    draft.put(path, { value, at: { start: i, end: i + 1 } })
  })
  return draft
}

const both = (one: Draft, other: Draft) => {
  const { draft, left } = agreed(RAW, one, other)
  const { type, ...record } = draft.record
  expect(type).toBe('buyback')
  return { record, left }
}

describe('what two readings have in common', () => {
  test('is each key that both read the same', () => {
    const one = drafted([['cost'], { amount: 1, currency: 'JPY' }], [['shares'], 5], [['period', 'from'], 'x'], [['period', 'to'], 'y'])
    const other = drafted([['cost'], { amount: 2, currency: 'JPY' }], [['shares'], 5], [['period', 'from'], 'x'])
    expect(both(one, other)).toEqual({ record: { shares: 5, period: { from: 'x' } }, left: 2 })
  })

  test('has the evidence of the first', () => {
    const { draft } = agreed(RAW, drafted([['a'], 1], [['b'], 2]), drafted([['b'], 2]))
    expect(draft.evidence['/b']?.text).toBe('b')
    expect(Object.keys(draft.evidence)).toEqual(['/b'])
  })

  test('holds the items of a list that are the same without the lists inside them', () => {
    const item = (n: number, name: string, ...figures: number[]): [Path, unknown][] => [
      [['items', n, 'name'], name],
      ...figures.map((value, i): [Path, unknown] => [['items', n, 'figures', i], value]),
    ]
    const one = drafted(...item(0, 'a', 1), ...item(1, 'b', 2, 3), ...item(2, 'c', 4))
    const other = drafted(...item(0, 'b', 3), ...item(1, 'c', 5), ...item(2, 'd', 1))
    expect(both(one, other).record).toEqual({ items: [{ name: 'b', figures: [3] }] })
  })

  test('holds plain items that both lists have', () => {
    const list = (...values: string[]) => drafted(...values.map((value, i): [Path, unknown] => [['names', i], value]))
    expect(both(list('a', 'b', 'c'), list('c', 'a')).record).toEqual({ names: ['a', 'c'] })
    expect(both(list('a'), list('b')).record).toEqual({})
    expect(both(list('a'), drafted([['names'], 'a'])).record).toEqual({})
  })

  test('is nothing of what only one of them has', () => {
    expect(both(drafted([['a', 'b'], 1]), drafted([['c'], 1]))).toEqual({ record: {}, left: 1 })
  })

  test('keeps the warnings of the first, and further records where there are as many', () => {
    const [one, other, lone] = [drafted([['a'], 1]), drafted([['a'], 1]), drafted([['a'], 1])]
    one.warn('ambiguous', 'two values')
    one.more.push(drafted([['a'], 1], [['b'], 2]))
    other.more.push(drafted([['a'], 1], [['b'], 3]))
    const { draft, left } = agreed(RAW, one, other)
    expect(draft.warnings.map(({ message }) => message)).toEqual(['two values'])
    expect(draft.more.map(({ record }) => record)).toEqual([{ type: 'buyback', a: 1 }])
    expect(left).toBe(1)
    expect(agreed(RAW, one, lone)).toMatchObject({ left: 1, draft: { more: [] } })
  })
})

import { expect, test } from 'vitest'
import { Draft } from '../src/form/draft.js'

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

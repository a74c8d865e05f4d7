import { expect, test } from 'vitest'
import { reachOf } from '../../src/form/reach.js'

test('tells how far the ranges reach that begin before a place, whatever their order', () => {
  const reach = reachOf([
    { first: 10, last: 12 },
    { first: 2, last: 20 },
    { first: 30, last: 31 },
  ])
  expect([2, 3, 11, 30, 31].map(reach)).toEqual([0, 20, 20, 20, 31])
  expect(reachOf([])(5)).toBe(0)
})

import { expect, test } from 'vitest'
import { knownGaps, partGaps } from './known-gaps.js'
import { fixtures } from './support/fixtures.js'
import { faultsOfParts } from './support/parts.js'

const whole = fixtures().filter(({ name, expected }) => expected.error === undefined && !(name in knownGaps))

test.each(whole.filter(({ name }) => !partGaps.includes(name)))('parts of $name say nothing else', ({ text, expected }) => {
  expect(faultsOfParts(text, expected)).toEqual([])
})

test.each(whole.filter(({ name }) => partGaps.includes(name)))('parts of $name say something else', ({ name, text, expected }) => {
  expect(faultsOfParts(text, expected), `${name} is no gap any more: take it off the list`).not.toEqual([])
})

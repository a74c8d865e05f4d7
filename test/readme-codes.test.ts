import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CheckRule, ErrorCode, WarningCode } from '../src/index.js'

/** Every code once: the types see to it that none is forgotten here. */
const codes: Readonly<Record<ErrorCode | WarningCode | CheckRule, true>> = {
  unrecognized: true,
  'ambiguous-type': true,
  'wrong-type': true,
  'nothing-read': true,
  empty: true,
  'too-large': true,
  'not-text': true,
  'unreadable-file': true,
  'no-files': true,
  'settled-by-arithmetic': true,
  ambiguous: true,
  unreadable: true,
  'several-series': true,
  'second-type': true,
  conflict: true,
  unpaired: true,
  'unplaced-row': true,
  'scale-unknown': true,
  'currency-unknown': true,
  'period-unknown': true,
  'change-is-difference': true,
  'change-percent': true,
  'year-on-year-percent': true,
  'translation-at-rate': true,
  'equity-ratio': true,
  'dividends-sum': true,
  'rights-times-shares': true,
  'price-per-right': true,
  'aggregate-price': true,
  'total-of-persons': true,
  'total-of-rights': true,
  'rights-allotted': true,
  'shares-within-limit': true,
  'cost-within-limit': true,
  'purchase-within-cumulative': true,
  'average-price': true,
  'percent-of-issued': true,
  'stated-capital': true,
  'stated-capital-total': true,
  'change-sign': true,
  'dates-in-order': true,
  'period-within-limit': true,
}

test('the README names every code of errors, warnings and checks, and no other', () => {
  const section = /^## Codes\n([\s\S]*?)^## /m.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
  const cells = [...section.matchAll(/^\|.*$/gm)].flatMap(([line]) => [...line.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code))
  expect(cells.sort()).toEqual(Object.keys(codes).sort())
})

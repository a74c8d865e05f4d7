import { describe, expect, test } from 'vitest'
import { open } from '../../src/form/doc.js'
import {
  changePercent,
  type Figure,
  known,
  minus,
  over,
  percentOf,
  plus,
  roundingOf,
  signOf,
  size,
  times,
} from '../../src/form/interval.js'
import type { Evidence, Support } from '../../src/result.js'

const print = (text: string, ...support: Support[]): Evidence => ({ start: 0, end: text.length, text, support })
const part = (role: Support['role'], text: string): Support => ({ role, start: 0, end: text.length, text })
const figure = (value: number, low: number, high: number) => ({ value, low, high })

describe('what a printed number may have been', () => {
  test.each([
    ['25.201 billion', 25_201_000_000, 500_000],
    ['25,201 million', 25_201_000_000, 500_000],
    ['25,201', 25_201, 0.5],
    ['1.5bn', 1_500_000_000, 50_000_000],
    ['1.25.', 1.25, 0.005],
    ['.5', 5, 0.5],
    ['11.1%', 11.1, 0.05],
    ['11.10%', 11.1, 0.005],
    ['11.', 11, 0.5],
    ['１１．１％', 11.1, 0.05],
    ['-3.25', -3.25, 0.005],
    ['1.5 trillion', 1_500_000_000_000, 50_000_000_000],
    ['no number', 4, 0.5],
    ['year 2013: 15.5 million', 15_500_000, 50_000],
    ['1.25 or 3', 7, 0.005],
    ['0', 0, 0.5],
    ['0.0%', 0, 0.05],
    ['0 million', 0, 500_000],
  ])('%s', (text, value, half) => {
    const { low, high, ...rest } = known(value, print(text), 'measured', {})
    expect(rest).toEqual({ value })
    expect(low).toBeCloseTo(value - half, 6)
    expect(high).toBeCloseTo(value + half, 6)
  })

  test('the scale of a 0 is that of its unit, not of its label', () => {
    expect(known(0, print('0', part('unit', 'in thousands of yen')), 'measured', {})).toEqual(figure(0, -500, 500))
    expect(known(0, print('0', part('label', 'in thousands of yen')), 'measured', {})).toEqual(figure(0, -0.5, 0.5))
  })

  test('what was counted is exact, unless it is printed in thousands; a ceiling is exact however it is printed', () => {
    expect(known(2906, print('2,906'), 'agreed', {})).toEqual(figure(2906, 2906, 2906))
    expect(known(2_906_000, print('2,906 thousand'), 'agreed', {})).toEqual(figure(2_906_000, 2_905_500, 2_906_500))
    expect(known(2_906_000, print('2,906 thousand'), 'exact', {})).toEqual(figure(2_906_000, 2_906_000, 2_906_000))
    expect(known(2906, undefined, 'measured', {})).toEqual(figure(2906, 2906, 2906))
  })

  test('what was cut off lies away from zero', () => {
    const downTo = 1_000_000
    expect(known(5_000_000, print('5 million'), 'measured', { downTo })).toEqual(figure(5_000_000, 5_000_000, 5_999_999))
    expect(known(-5_000_000, print('-5 million'), 'measured', { downTo })).toEqual(figure(-5_000_000, -5_999_999, -5_000_000))
    expect(known(0, print('0 million'), 'measured', { downTo })).toEqual(figure(0, -999_999, 999_999))
    expect(known(5000, print('5 thousand'), 'measured', { downTo })).toEqual(figure(5000, 4500, 5500))
  })
})

describe('how a text says that it cuts off', () => {
  test.each([
    ['Amounts are rounded down to the nearest million yen.', { downTo: 1_000_000 }],
    ['Amounts in thousands of yen are rounded down.', { downTo: 1000 }],
    ['The number of shares for each right has been rounded down; sales and profits of the year stood at some four million yen.', {}],
    ['The amounts are in millions of yen. Where shares are combined or split, the number for a right is rounded down.', {}],
    ['Amounts are rounded up to the nearest million yen.', {}],
  ])('%s', (text, expected) => expect(roundingOf(open(text))).toEqual(expected))
})

describe('sums of figures that are not quite known', () => {
  const a = figure(10, 9, 12)
  const b = figure(4, 3, 5)
  const below = figure(-4, -5, -3)
  const around = figure(1, -2, 3)

  test.each<[string, () => Figure | undefined, Figure | undefined]>([
    ['sum', () => plus(a, b), figure(14, 12, 17)],
    ['difference', () => minus(a, b), figure(6, 4, 9)],
    ['product', () => times(a, b), figure(40, 27, 60)],
    ['product with one below zero', () => times(a, below), figure(-40, -60, -27)],
    ['quotient', () => over(a, b), figure(2.5, 1.8, 4)],
    ['quotient by one below zero', () => over(a, below), figure(-2.5, -4, -1.8)],
    ['by one that may be 0', () => over(a, around), undefined],
    ['by one that begins at 0', () => over(a, figure(1, 0, 2)), undefined],
    ['by one that ends at 0', () => over(a, figure(-1, -2, 0)), undefined],
    ['percent', () => percentOf(b, a), figure(40, 25, 500 / 9)],
    ['percent of nothing', () => percentOf(b, around), undefined],
    ['size', () => size(below), figure(4, 3, 5)],
    ['size of one above zero', () => size(b), b],
    ['size of one on both sides of zero', () => size(around), figure(1, 0, 3)],
    ['size of one that begins at 0', () => size(figure(1, 0, 2)), figure(1, 0, 2)],
    ['size of one that ends at 0', () => size(figure(-1, -2, 0)), figure(1, 0, 2)],
    ['sign', () => signOf(below), figure(-1, -1, -1)],
    ['sign that is open', () => signOf(around), figure(1, -1, 1)],
    ['growth', () => changePercent(a, b), figure(150, 80, 300)],
    ['growth from below zero', () => changePercent(a, below), figure(350, 280, 500)],
    ['growth from nothing', () => changePercent(a, around), undefined],
  ])('%s', (_, compute, expected) => {
    const found = compute()
    if (expected === undefined) expect(found).toBeUndefined()
    else for (const key of ['value', 'low', 'high'] as const) expect(found?.[key]).toBeCloseTo(expected[key], 9)
  })
})

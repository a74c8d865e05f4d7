import { describe, expect, test } from 'vitest'
import { agreed, atMost, equal, exact, inOrder, measured, type Rule, runChecks, sum, valueAt } from '../../src/form/check.js'
import { minus, signOf, times } from '../../src/form/interval.js'
import { placeAt, placeOf } from '../../src/form/pointer.js'
import type { CheckRule, Evidence } from '../../src/result.js'

const yen = (amount: number) => ({ amount, currency: 'JPY' })

const record = {
  rights: 310,
  again: 310,
  each: { value: 100 },
  shares: 31_000,
  sold: { amount: 2_500_000, currency: 'JPY' },
  price: { status: 'set', value: yen(800) },
  dollars: { amount: 800, currency: 'USD' },
  open: { status: 'pending' },
  resolvedOn: '2019-05-31',
  heldOn: '2019-06-03',
  words: 'a 2019-05-31',
  bare: null,
  part: 0.3,
  tenth: 0.1,
  fifth: 0.2,
  huge: 4_000_000_000.25,
}

const evidence: Record<string, Evidence> = {
  '/rights': { start: 0, end: 3, text: '310' },
  '/again': { start: 0, end: 3, text: '310' },
  '/each/value': { start: 0, end: 9, text: '100' },
  '/shares': { start: 20, end: 26, text: '31,000' },
  '/sold/amount': { start: 30, end: 41, text: '2.5 million' },
  '/price/value/amount': { start: 50, end: 53, text: '800' },
  '/dollars/amount': { start: 60, end: 63, text: '800' },
}

const run = (...fixed: Rule[]) => runChecks(record, evidence, { fixed, listed: () => {} }, {})
const same: CheckRule = 'rights-times-shares'

describe('a rule', () => {
  test('holds where its sum does, and names the leaves of its sides', () => {
    expect(run(sum(same, agreed('/shares'), [agreed('/rights'), agreed('/each')], times))).toEqual([
      { rule: same, paths: ['/shares', '/rights', '/each/value'], status: 'holds', printed: 31_000, computed: 31_000, tolerance: 0 },
    ])
  })

  test('that is not met fails, by more than the print leaves open', () => {
    expect(run(equal(same, measured('/sold'), measured('/price')))).toEqual([
      {
        rule: same,
        paths: ['/sold/amount', '/price/value/amount'],
        status: 'fails',
        printed: 2_500_000,
        computed: 800,
        tolerance: 50_000.5,
      },
    ])
  })

  test.each([
    ['a side is not printed', equal(same, agreed('/rights'), agreed('/nothing'))],
    ['what follows is not printed', equal(same, agreed('/nothing'), agreed('/rights'))],
    ['a side is open', equal(same, agreed('/rights'), agreed('/open'))],
    ['a side holds nothing', equal(same, agreed('/bare'), agreed('/rights'))],
    ['a side is words', equal(same, agreed('/words'), exact('/heldOn'))],
    ['two sides are one printed word', equal(same, agreed('/rights'), agreed('/again'))],
    ['two sides are in two currencies', equal(same, agreed('/price'), agreed('/dollars'))],
    ['a sum cannot be computed', sum(same, agreed('/rights'), [agreed('/shares')], () => undefined)],
  ])('gives no check where %s', (_, rule) => expect(run(rule)).toEqual([]))

  test('compares words that begin at one place, and currencies where it goes across them', () => {
    expect(run(equal(same, agreed('/rights'), agreed('/each')))).toMatchObject([{ status: 'fails' }])
    expect(run({ ...equal(same, agreed('/price'), agreed('/dollars')), across: true })).toMatchObject([{ status: 'holds' }])
    expect(run(equal(same, agreed('/shares'), agreed('/price')))).toMatchObject([{ status: 'fails' }])
  })

  test('holds where one of its ways does, and else tells of the first', () => {
    const by = (...from: string[]): Rule => ({
      rule: same,
      printed: agreed('/shares'),
      ways: from.map((at) => ({ from: [agreed(at)], compute: (figure) => figure })),
    })
    expect(run(by('/nothing', '/rights', '/shares'))).toMatchObject([{ status: 'fails', computed: 310 }])
    expect(run(by('/rights', '/each'))).toMatchObject([{ status: 'fails', computed: 310 }])
    const sure = by('/rights')
    const other = { from: [agreed('/rights'), agreed('/each')], compute: times }
    expect(run({ ...sure, ways: [...sure.ways, other] })).toMatchObject([{ status: 'holds', computed: 31_000 }])
  })

  test('of three sides takes them in their order', () => {
    const rule = sum(same, agreed('/shares'), [agreed('/rights'), agreed('/each'), agreed('/price')], (a, b, c) =>
      minus(times(a, b), c ?? a),
    )
    expect(run(rule)).toMatchObject([{ status: 'fails', computed: 30_200, tolerance: 0 }])
  })

  test('may compare signs', () => {
    expect(run({ ...sum(same, agreed('/rights'), [agreed('/each')], (a) => signOf(a)), as: signOf })).toMatchObject([
      { status: 'holds', printed: 1, computed: 1 },
    ])
  })

  test('is a limit for less, not for more', () => {
    expect(run(atMost(same, exact('/rights'), exact('/shares')))).toMatchObject([{ status: 'holds' }])
    expect(run(atMost(same, exact('/shares'), exact('/rights')))).toMatchObject([{ status: 'fails' }])
    expect(run(atMost(same, exact('/resolvedOn'), exact('/heldOn')))).toMatchObject([
      { status: 'holds', printed: 20_190_531, computed: 20_190_603 },
    ])
  })

  test('loses nothing to binary fractions', () => {
    const tenths = sum(same, exact('/part'), [exact('/tenth'), exact('/fifth')], (a, b) => ({ ...a, value: a.value + b.value }))
    expect(run(tenths)).toMatchObject([{ status: 'holds', computed: 0.3 }])
    const big = sum(same, exact('/huge'), [exact('/huge')], ({ value }) => ({ value: value + 0.1 + 0.2 - 0.3, low: value, high: value }))
    expect(run(big)).toMatchObject([{ status: 'holds', printed: 4_000_000_000.25, computed: 4_000_000_000.25 }])
  })
})

test('a side on either side of what was computed is off by what both leave open towards one another', () => {
  const within = (low: number, high: number, value: number): Rule =>
    sum(same, measured('/sold'), [exact('/shares')], () => ({ value, low, high }))
  expect(run(within(2_400_000, 2_410_000, 2_405_000))).toMatchObject([{ status: 'fails', tolerance: 55_000 }])
  expect(run(within(2_400_000, 2_460_000, 2_405_000))).toMatchObject([{ status: 'holds', tolerance: 105_000 }])
  expect(run(within(2_590_000, 2_600_000, 2_595_000))).toMatchObject([{ status: 'fails', tolerance: 55_000 }])
  expect(run(within(2_540_000, 2_600_000, 2_595_000))).toMatchObject([{ status: 'holds', tolerance: 105_000 }])
  expect(run(within(2_500_000, 2_500_000, 2_500_000))).toMatchObject([{ status: 'holds', tolerance: 50_000 }])
})

test('days in order are those that the record has', () => {
  const found: Rule[] = []
  inOrder(found, record, placeOf('/nothing'), placeOf('/resolvedOn'), placeOf('/missing'), placeOf('/heldOn'))
  expect(found.map(({ printed, ways }) => [printed.at.pointer, ways[0]?.from[0]?.at.pointer])).toEqual([['/resolvedOn', '/heldOn']])
})

test('what stands at a place', () => {
  expect(valueAt(record, placeOf('/price/value/amount'))).toBe(800)
  expect(valueAt(record, placeOf('/bare/value'))).toBeUndefined()
  expect(valueAt(record, placeOf('/rights/value'))).toBeUndefined()
  expect(valueAt({ list: [1, { a: 2 }] }, placeAt(['list', 1, 'a']))).toBe(2)
})

test('rules of lists are added to those that are always the same', () => {
  const listed = (_: object, found: Rule[]): void => {
    found.push(equal(same, agreed('/shares'), agreed('/price')))
  }
  const rules = { fixed: [equal(same, agreed('/rights'), agreed('/shares'))], listed }
  expect(runChecks(record, evidence, rules, {}).map(({ paths }) => paths[0])).toEqual(['/rights', '/shares'])
})

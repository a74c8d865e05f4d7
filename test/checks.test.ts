import { describe, expect, test } from 'vitest'
import { open } from '../src/form/doc.js'
import { roundingOf } from '../src/form/interval.js'
import { checksOf } from '../src/releases/checks.js'
import type { Release } from '../src/releases/record.js'
import type { Check, CheckRule, Evidence } from '../src/result.js'

/** A leaf as printed: its value and the words; a string is a day or a word that is its own print. */
type Print = readonly [value: number, words: string, currency?: string] | string
type Facts = Readonly<Record<string, Print>>

/** A record with evidence: each leaf's words one after the other, as if they were the text. */
function made(type: string, facts: Facts): { record: Release; evidence: Record<string, Evidence> } {
  const record: Record<string, unknown> = { type }
  const evidence: Record<string, Evidence> = {}
  let at = 0
  const put = (pointer: string, value: unknown, text: string): void => {
    const steps = pointer.slice(1).split('/')
    let here = record as Record<string, unknown>
    steps.slice(0, -1).forEach((step, i) => {
      here[step] ??= /^\d+$/.test(steps[i + 1] ?? '') ? [] : {}
      here = here[step] as Record<string, unknown>
    })
    here[steps.at(-1) as string] = value
    evidence[pointer] = { start: at, end: at + text.length, text }
    at += text.length + 1
  }
  for (const [pointer, print] of Object.entries(facts)) {
    if (typeof print === 'string') put(pointer, print, print)
    else if (print[2] === undefined) put(pointer, print[0], print[1])
    else {
      put(`${pointer}/amount`, print[0], print[1])
      put(`${pointer}/currency`, print[2], print[2])
    }
  }
  return { record: record as Release, evidence }
}

const checksIn = (type: string, facts: Facts, text = ''): Check[] => {
  const { record, evidence } = made(type, facts)
  return checksOf(record, evidence, open(text))
}
const statusOf = (rule: CheckRule, type: string, facts: Facts, text = ''): string[] =>
  checksIn(type, facts, text)
    .filter((check) => check.rule === rule)
    .map(({ status }) => status)

const yen = (amount: number, words: string): Print => [amount, words, 'JPY']
const dollars = (amount: number, words: string): Print => [amount, words, 'USD']

interface Case {
  readonly rule: CheckRule
  readonly type: string
  readonly facts: Facts
  /** a wrong digit in one of them */
  readonly misprint: Facts
  /** figures that differ by no more than their rounding, and the same printed to the last digit, where they do not agree */
  readonly rounded?: Facts
  readonly unrounded?: Facts
  readonly text?: string
}

const figure = '/revisions/0/figures/0'
const cutOff = '(Amounts of less than one million yen are rounded down.)'
const price = { '/exercisePrice/perShare/status': 'set' } as const

const cases: readonly Case[] = [
  {
    rule: 'shares-within-limit',
    type: 'buyback',
    facts: { '/purchase/shares': [1_999_900, '1,999,900 shares'], '/authorization/maxShares': [2_000_000, '2,000,000'] },
    misprint: { '/purchase/shares': [2_999_900, '2,999,900 shares'] },
    rounded: { '/purchase/shares': [2_000_000, '2.0 million shares'], '/authorization/maxShares': [1_990_000, '1,990,000'] },
    unrounded: { '/purchase/shares': [2_000_000, '2,000,000 shares'] },
  },
  {
    rule: 'cost-within-limit',
    type: 'buyback',
    facts: { '/cumulative/cost': yen(6_809_730_000, '6,809,730,000'), '/authorization/maxCost': yen(7_000_000_000, '7 billion') },
    misprint: { '/cumulative/cost': yen(8_809_730_000, '8,809,730,000') },
    rounded: { '/cumulative/cost': yen(7_100_000_000, '7.1 billion'), '/authorization/maxCost': yen(7_050_000_000, '7,050 million') },
    unrounded: { '/cumulative/cost': yen(7_100_000_000, '7,100 million') },
  },
  {
    rule: 'purchase-within-cumulative',
    type: 'buyback',
    facts: { '/purchase/cost': yen(120_000_000, '120 million'), '/cumulative/cost': yen(460_123_400, '460,123,400') },
    misprint: { '/purchase/cost': yen(1_200_000_000, '1,200 million') },
    rounded: { '/purchase/cost': yen(461_000_000, '461 million'), '/cumulative/cost': yen(460_600_000, '460,600,000') },
    unrounded: { '/purchase/cost': yen(461_000_000, '461,000,000') },
  },
  {
    rule: 'average-price',
    type: 'buyback',
    facts: {
      '/purchase/shares': [100_000, '100,000'],
      '/purchase/cost': yen(300_000_000, '300,000,000'),
      '/authorization/maxShares': [1_000_000, '1,000,000'],
      '/authorization/maxCost': yen(4_000_000_000, '4 billion'),
    },
    misprint: { '/purchase/cost': yen(300_000, '300,000') },
    rounded: { '/authorization/maxCost': yen(4_100_000_000, '4.1 billion'), '/purchase/cost': yen(100_000_000, '0.1 billion') },
    unrounded: { '/purchase/cost': yen(100_000_000, '100 million') },
  },
  {
    rule: 'percent-of-issued',
    type: 'buyback',
    facts: {
      '/authorization/maxSharesPercent': [1.43, '1.43%'],
      '/authorization/maxShares': [2_000_000, '2,000,000'],
      '/holdings/issuedShares': [140_000_000, '140,000,000'],
    },
    misprint: { '/authorization/maxSharesPercent': [1.34, '1.34%'] },
    rounded: { '/authorization/maxSharesPercent': [1.4, '1.4%'] },
    unrounded: { '/authorization/maxSharesPercent': [1.4, '1.40%'] },
  },
  {
    rule: 'period-within-limit',
    type: 'buyback',
    facts: { '/purchase/period/to': '2024-03-31', '/authorization/period/to': '2024-06-30' },
    misprint: { '/purchase/period/to': '2024-08-31' },
  },
  {
    rule: 'dates-in-order',
    type: 'buyback',
    facts: { '/authorization/resolvedOn': '2024-03-01', '/authorization/period/from': '2024-03-04' },
    misprint: { '/authorization/resolvedOn': '2024-05-01' },
  },
  {
    rule: 'rights-times-shares',
    type: 'stock-options',
    facts: { '/underlying/shares': [1_100_000, '1,100,000'], '/rights/count': [2200, '2,200'], '/rights/sharesPerRight': [500, '500'] },
    misprint: { '/rights/count': [2300, '2,300'] },
    rounded: { '/rights/count': [2190, '2,190'], '/underlying/shares': [1_100_000, '1.1 million'] },
    unrounded: { '/underlying/shares': [1_100_000, '1,100,000'] },
  },
  {
    rule: 'price-per-right',
    type: 'stock-options',
    facts: {
      ...price,
      '/exercisePrice/perRight/value': yen(2_120_000, '2,120,000'),
      '/exercisePrice/perShare/value': yen(4240, '4,240'),
      '/rights/sharesPerRight': [500, '500'],
    },
    misprint: { '/exercisePrice/perShare/value': yen(4241, '4,241') },
    rounded: { '/exercisePrice/perRight/value': yen(2_100_000, '2.1 million') },
    unrounded: { '/exercisePrice/perRight/value': yen(2_100_000, '2,100 thousand') },
  },
  {
    rule: 'aggregate-price',
    type: 'stock-options',
    facts: {
      '/aggregateExercisePrice/value': yen(4_664_000_000, '4,664,000,000'),
      '/exercisePrice/perShare/value': yen(4240, '4,240'),
      '/underlying/shares': [1_100_000, '1,100,000'],
    },
    misprint: { '/aggregateExercisePrice/value': yen(4_646_000_000, '4,646,000,000') },
    rounded: { '/aggregateExercisePrice/value': yen(4_700_000_000, '4.7 billion') },
    unrounded: { '/aggregateExercisePrice/value': yen(4_700_000_000, '4,700 million') },
  },
  ...(['persons', 'rights'] as const).map(
    (key): Case => ({
      rule: `total-of-${key}`,
      type: 'stock-options',
      facts: {
        '/allottees/0/category': 'Directors',
        '/allottees/1/category': 'Employees',
        [`/allottees/0/${key}`]: [7, '7'],
        [`/allottees/1/${key}`]: [1065, '1,065'],
        [`/totalAllottees/${key}`]: [1072, '1,072'],
      },
      misprint: { [`/totalAllottees/${key}`]: [1073, '1,073'] },
      rounded: { [`/totalAllottees/${key}`]: [1000, '1 thousand'] },
      unrounded: { [`/totalAllottees/${key}`]: [1000, '1,000'] },
    }),
  ),
  {
    rule: 'rights-allotted',
    type: 'stock-options',
    facts: { '/rights/count': [2200, '2,200'], '/totalAllottees/rights': [2200, '2,200'] },
    misprint: { '/rights/count': [2020, '2,020'] },
    rounded: { '/rights/count': [2200, '2.2 thousand'], '/totalAllottees/rights': [2210, '2,210'] },
    unrounded: { '/rights/count': [2200, '2,200'] },
  },
  {
    rule: 'stated-capital',
    type: 'stock-options',
    facts: {
      '/statedCapital/perShare': yen(2120, '2,120'),
      '/statedCapital/fraction': [0.5, 'one half'],
      '/exercisePrice/perShare/value': yen(4240, '4,240'),
      '/statedCapital/rounding': 'up',
    },
    misprint: { '/statedCapital/perShare': yen(2210, '2,210') },
    rounded: { '/exercisePrice/perShare/value': yen(4239, '4,239') },
    unrounded: { '/statedCapital/rounding': 'down' },
  },
  {
    rule: 'stated-capital-total',
    type: 'stock-options',
    facts: {
      '/statedCapital/total': yen(2_332_000_000, '2,332,000,000'),
      '/statedCapital/perShare': yen(2120, '2,120'),
      '/underlying/shares': [1_100_000, '1,100,000'],
    },
    misprint: { '/statedCapital/perShare': yen(2102, '2,102') },
    rounded: { '/statedCapital/total': yen(2_300_000_000, '2.3 billion') },
    unrounded: { '/statedCapital/total': yen(2_300_000_000, '2,300 million') },
  },
  {
    rule: 'dates-in-order',
    type: 'stock-options',
    facts: { '/resolutions/0/heldOn': '2024-06-25', '/allottedOn': '2024-07-10' },
    misprint: { '/resolutions/0/heldOn': '2024-08-25' },
  },
  {
    rule: 'translation-at-rate',
    type: 'earnings',
    facts: {
      '/results/0/period/kind': 'quarter',
      '/results/0/figures/0/metric': 'netSales',
      '/results/0/figures/0/value': yen(25_201_000_000, '25.201 billion'),
      '/results/0/figures/0/translation': dollars(214_370_000, '214.37 million'),
      '/exchangeRates/0/rate': [117.56, '117.56'],
      '/exchangeRates/0/appliesTo': 'results',
    },
    misprint: { '/results/0/figures/0/translation': dollars(241_370_000, '241.37 million') },
    rounded: { '/results/0/figures/0/translation': dollars(214_000_000, '214 million') },
    unrounded: { '/results/0/figures/0/translation': dollars(214_000_000, '214.00 million') },
  },
  {
    rule: 'year-on-year-percent',
    type: 'earnings',
    facts: {
      '/results/0/period/kind': 'full-year',
      '/results/1/period/kind': 'full-year',
      '/results/0/period/to': '2024-03-31',
      '/results/1/period/to': '2023-03-31',
      '/results/0/figures/0/metric': 'netSales',
      '/results/1/figures/0/metric': 'netSales',
      '/results/0/figures/0/yearOnYearPercent': [11.1, '11.1'],
      '/results/0/figures/0/value': yen(25_000_000_000, '25,000 million'),
      '/results/1/figures/0/value': yen(22_500_000_000, '22,500 million'),
    },
    misprint: { '/results/1/figures/0/value': yen(22_050_000_000, '22,050 million') },
    rounded: { '/results/1/figures/0/value': yen(22_484_000_000, '22.5 billion'), '/results/0/figures/0/yearOnYearPercent': [11, '11'] },
    unrounded: { '/results/0/figures/0/yearOnYearPercent': [11, '11.0'] },
  },
  {
    rule: 'equity-ratio',
    type: 'earnings',
    facts: {
      '/financialPosition/0/figures/0/metric': 'totalAssets',
      '/financialPosition/0/figures/1/metric': 'ownersEquity',
      '/financialPosition/0/figures/2/metric': 'equityRatioPercent',
      '/financialPosition/0/figures/0/value': yen(50_000_000_000, '50,000 million'),
      '/financialPosition/0/figures/1/value': yen(30_630_000_000, '30,630 million'),
      '/financialPosition/0/figures/2/value': [61.3, '61.3'],
    },
    misprint: { '/financialPosition/0/figures/2/value': [63.1, '63.1'] },
    rounded: { '/financialPosition/0/figures/2/value': [61, '61'] },
    unrounded: { '/financialPosition/0/figures/2/value': [61, '61.0'] },
  },
  {
    rule: 'dividends-sum',
    type: 'earnings',
    facts: {
      '/dividends/0/secondQuarter': yen(15, '15.00'),
      '/dividends/0/yearEnd': yen(20, '20.00'),
      '/dividends/0/annual': yen(35, '35.00'),
    },
    misprint: { '/dividends/0/annual': yen(30, '30.00') },
  },
  {
    rule: 'dividends-sum',
    type: 'forecast-revision',
    facts: {
      '/dividend/revised/secondQuarter': yen(0.1, '0.10'),
      '/dividend/revised/yearEnd': yen(0.2, '0.20'),
      '/dividend/revised/annual': yen(0.3, '0.30'),
    },
    misprint: { '/dividend/revised/annual': yen(0.31, '0.31') },
  },
  {
    rule: 'change-is-difference',
    type: 'forecast-revision',
    facts: {
      [`${figure}/previous`]: yen(22_500_000_000, '22,500 million'),
      [`${figure}/revised`]: yen(25_000_000_000, '25,000 million'),
      [`${figure}/change`]: yen(2_500_000_000, '2,500 million'),
    },
    misprint: { [`${figure}/change`]: yen(2_050_000_000, '2,050 million') },
    rounded: { [`${figure}/change`]: yen(2_501_000_000, '2,501 million') },
    unrounded: { [`${figure}/change`]: yen(2_502_000_000, '2,502 million') },
  },
  {
    rule: 'change-percent',
    type: 'forecast-revision',
    facts: {
      [`${figure}/previous`]: yen(-22_500_000_000, '(22,500)'),
      [`${figure}/revised`]: yen(-20_000_000_000, '(20,000)'),
      [`${figure}/changePercent`]: [11.1, '11.1'],
    },
    misprint: { [`${figure}/changePercent`]: [-11.1, '-11.1'] },
    rounded: { [`${figure}/changePercent`]: [11, '11'] },
    unrounded: { [`${figure}/changePercent`]: [11, '11.0'] },
  },
  {
    rule: 'change-sign',
    type: 'forecast-revision',
    facts: { [`${figure}/change`]: yen(-500_000_000, '(500)'), [`${figure}/changePercent`]: [-12.9, '-12.9'] },
    misprint: { [`${figure}/changePercent`]: [12.9, '12.9'] },
    rounded: { [`${figure}/changePercent`]: [0, '0.0'] },
    unrounded: { [`${figure}/changePercent`]: [0.1, '0.1'] },
  },
  {
    rule: 'dates-in-order',
    type: 'forecast-revision',
    facts: { '/revisions/0/previouslyAnnouncedOn': '2024-05-10', '/announcedOn': '2024-11-08', [`${figure}/metric`]: 'profit' },
    misprint: { '/revisions/0/previouslyAnnouncedOn': '2025-05-10' },
  },
]

describe.each(cases)('$type: $rule', ({ rule, type, facts, misprint, rounded, unrounded }) => {
  test('holds where the print is right', () => expect(new Set(statusOf(rule, type, facts))).toEqual(new Set(['holds'])))
  test('fails on a misprint', () => expect(statusOf(rule, type, { ...facts, ...misprint })).toContain('fails'))
  test.skipIf(rounded === undefined)('holds where rounding alone makes the difference', () => {
    expect(new Set(statusOf(rule, type, { ...facts, ...rounded }))).toEqual(new Set(['holds']))
    expect(statusOf(rule, type, { ...facts, ...rounded, ...unrounded })).toContain('fails')
  })
  test('does not appear where one side is not printed', () => {
    for (const key of Object.keys(facts).filter((name) => typeof facts[name] !== 'string')) {
      const { [key]: _, ...rest } = facts
      expect(statusOf(rule, type, rest), `without ${key}`).toEqual([])
    }
  })
})

describe('what a check says', () => {
  const facts = cases.find(({ rule }) => rule === 'change-is-difference')?.facts as Facts

  test('its paths, both figures and what they may lie apart', () => {
    expect(checksIn('forecast-revision', facts)).toContainEqual({
      rule: 'change-is-difference',
      paths: [`${figure}/change/amount`, `${figure}/revised/amount`, `${figure}/previous/amount`],
      status: 'holds',
      printed: 2_500_000_000,
      computed: 2_500_000_000,
      tolerance: 500_000,
    })
  })

  test('amounts in two currencies are not compared', () => {
    expect(
      statusOf('change-is-difference', 'forecast-revision', {
        ...facts,
        [`${figure}/previous`]: dollars(22_500_000_000, '22,500 million'),
      }),
    ).toEqual([])
  })

  test('a printed number that stands for both sides proves nothing', () => {
    const { record, evidence } = made('stock-options', { '/rights/count': [2200, '2,200'], '/totalAllottees/rights': [2200, '2,200'] })
    expect(checksOf(record, { ...evidence, '/totalAllottees/rights': evidence['/rights/count'] as Evidence })).toEqual([])
  })
})

describe('amounts that are rounded down', () => {
  const off = (by: number): Facts => ({
    [`${figure}/previous`]: yen(22_500_000_000, '22,500 million'),
    [`${figure}/revised`]: yen(25_000_000_000, '25,000 million'),
    [`${figure}/change`]: yen(2_500_000_000 + by, `${2500 + by / 1e6} million`),
  })

  test('lose up to a whole unit, so that a difference may be one less, not one more than its sides say', () => {
    expect(statusOf('change-is-difference', 'forecast-revision', off(-1_000_000), cutOff)).toEqual(['holds'])
    expect(statusOf('change-is-difference', 'forecast-revision', off(-2_000_000), cutOff)).toEqual(['fails'])
  })

  test.each([
    [cutOff, 1e6],
    ['(Fractions of a million yen have been cut off)', 1e6],
    ['Note: Figures are rounded down to the nearest thousand yen.', 1e3],
    ['Any fraction of less than one yen shall be rounded up.', undefined],
    ['A fraction of one share is discarded.', undefined],
    ['Millions of yen. Sales rose.', undefined],
  ])('%s', (text, downTo) => expect(roundingOf(open(text)).downTo).toBe(downTo))
})

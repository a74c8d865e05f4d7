import { describe, expect, test } from 'vitest'
import { safeParseRelease } from '../../src/index.js'

const HEAD = `Corvan Optics Raises First Quarter 2024 Guidance

DENVER, March 4, 2024 -- Corvan Optics, Inc. (Nasdaq: CRVN) today raised its guidance for the first quarter of fiscal year 2024, ending March 31, 2024.
`

/** Every figure that is revised: "netSales 195~205 210~215", in millions, or whole units a share. */
function revised(body: string, head = HEAD): unknown {
  const result = safeParseRelease(`${head}\n${body}\n`)
  if (!result.success) return result.error.code
  const { record } = result.data
  if (record.type !== 'forecast-revision') return record.type
  const printed = (value: unknown) => {
    const { amount, low, high } = (value ?? {}) as { amount?: number; low?: number; high?: number }
    const own = (n: number) => (n > 1000 ? n / 1e6 : n)
    return low !== undefined && high !== undefined ? `${own(low)}~${own(high)}` : amount === undefined ? '-' : own(amount)
  }
  return record.revisions?.flatMap(({ period, figures }) =>
    figures.map(({ metric, previous, revised }) => `${period.kind} ${metric} ${printed(previous)} ${printed(revised)}`),
  )
}

describe('a forecast told as a range', () => {
  test.each([
    'The company now expects revenue of $210 million to $215 million, up from its previous guidance of $195 million to $205 million.',
    'Revenue is now expected to amount to $210-215 million (previously $195-205 million).',
    'Revenue is now expected to be in the range of $210 million to $215 million, compared with the previous range of $195 million to $205 million.',
    'Revenue guidance is raised from $195-205 million to $210-215 million.',
    'The company raised its revenue guidance to a range of $210 million to $215 million from $195 million to $205 million.',
    '- Revenue in the range of $210 million to $215 million versus prior guidance of $195 million to $205 million',
    'We now expect revenue between $210 million and $215 million (prior: between $195 million and $205 million).',
  ])('has the earlier one beside it: %s', (body) => expect(revised(body)).toEqual(['quarter netSales 195~205 210~215']))

  test('may become one amount', () =>
    expect(revised('Revenue is now expected to be $210 million, compared with earlier guidance of $195 million to $205 million.')).toEqual([
      'quarter netSales 195~205 210',
    ]))

  test('is no revision beside a year ago', () =>
    expect(revised('The company expects revenue of $210 million to $215 million, an increase of 5% to 8% over the prior year.')).toBe(
      'unrecognized',
    ))

  test('a hyphen after "from" joins a range, "to" parts two amounts', () => {
    expect(revised('Revenue guidance is raised from $195 million to $210 million.')).toEqual(['quarter netSales 195 210'])
    expect(revised('Revenue: from $195 million to $210 million (+7.7%)')).toEqual(['quarter netSales 195 210'])
  })
})

describe('the period of a sentence on a forecast', () => {
  test.each(['for 2024', 'for the year'])('"%s" is the year, not the quarter of the headline', (words) =>
    expect(revised(`Revenue ${words} is now expected to be $810 million (previously $800 million).`)).toEqual([
      'full-year netSales 800 810',
    ]),
  )

  test('is the year of the headline where nothing else names one', () => {
    const result = safeParseRelease(
      'Brennholm AB lowers its outlook for 2023\n\nStockholm, 12 October 2023 – Brennholm AB (Nasdaq Stockholm: BREN) lowers its outlook.\n\nNet sales for 2023 are now expected to amount to SEK 4.1-4.3 billion (previously SEK 4.6-4.8 billion).\n',
    )
    const record = result.success && result.data.record.type === 'forecast-revision' ? result.data.record : undefined
    expect(record?.revisions?.map(({ period }) => period)).toEqual([{ kind: 'full-year', fiscalYear: 2023 }])
  })

  test('a day behind a quarter and its year is the quarter’s end', () => {
    const result = safeParseRelease(`${HEAD}\nRevenue is now expected to be $210 million (previously $195 million).\n`)
    const record = result.success && result.data.record.type === 'forecast-revision' ? result.data.record : undefined
    expect(record?.revisions?.map(({ period }) => period)).toEqual([{ kind: 'quarter', quarter: 1, fiscalYear: 2024, to: '2024-03-31' }])
  })
})

import { describe, expect, test } from 'vitest'
import { verifyRelease } from '../src/index.js'
import type { Evidence, SupportRole } from '../src/result.js'

/** The evidence of words in a text, with supporting words found after or before them. */
function at(text: string, words: string, support: readonly (readonly [SupportRole, string])[] = []): Evidence {
  const place = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length, text: part })
  const all = support.map(([role, part]) => ({ role, ...place(part) }))
  return all.length === 0 ? place(words) : { ...place(words), support: all }
}

/** What a record of one leaf, or of nested keys with one leaf, does not prove. */
function failing(path: string, value: unknown, words: string, support: readonly (readonly [SupportRole, string])[] = []): string[] {
  const text = [words, ...support.map(([, part]) => part)].join(' ¦ ')
  const record = path
    .split('/')
    .slice(1)
    .reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as object
  return verifyRelease({ record, evidence: { [path]: at(text, words, support) } }, text)
}

describe('a leaf comes out again from its words', () => {
  test.each<[path: string, value: unknown, words: string, support?: (readonly [SupportRole, string])[]]>([
    ['/cost/amount', 25_201_000_000, '25.201 billion'],
    ['/cost/amount', 25_000_000_000, '25,000', [['unit', '(in millions of yen)']]],
    ['/cost/amount', -500_000_000, '(500)', [['unit', 'Millions of yen']]],
    ['/cost/amount', -500_000_000, '△500', [['unit', 'Millions of yen']]],
    [
      '/cost/amount',
      12.34,
      '12.34',
      [
        ['unit', 'Millions of yen'],
        ['head', 'Net income per share'],
      ],
    ],
    ['/cost/currency', 'JPY', '¥'],
    ['/cost/currency', 'USD', 'U.S. dollars'],
    ['/purchase/shares', 2_000_000, '2 million shares'],
    ['/purchase/shares', 1_500, '１，５００株'],
    ['/purchase/shares', 0, 'None'],
    ['/a/changePercent', -12.9, '12.9%', [['sign', 'a decrease of']]],
    ['/a/changePercent', -12.9, '-12.9%'],
    ['/a/fraction', 0.5, 'one half'],
    ['/a/quarter', 2, 'first half'],
    ['/a/fiscalYear', 2007, 'FY07'],
    ['/a/from', '2006-08-22', 'August 22', [['date', 'September 30, 2006']]],
    ['/a/from', '2007-11-01', 'November 1', [['date', 'January 31, 2008']]],
    ['/a/to', '2024-03-31', '31, 2024', [['date', 'March 1']]],
    ['/a/to', '2024-02-29', 'February 2024'],
    ['/a/from', '2009-10-01', 'October to December 2009'],
    ['/announcedOn', '2024-05-10', 'today', [['date', 'May 10, 2024']]],
    ['/a/shareClass', 'common', 'ordinary shares'],
    ['/a/metric', 'netSales', 'Revenue'],
    ['/series', '20', 'twentieth'],
    ['/reason', 'To return profits to shareholders', 'To return\n  profits to shareholders'],
  ])('%s: %j from "%s"', (path, value, words, support) => expect(failing(path, value, words, support)).toEqual([]))

  test.each<[path: string, value: unknown, words: string, support?: (readonly [SupportRole, string])[]]>([
    ['/cost/amount', 25_201_000, '25.201 billion'],
    ['/cost/amount', 25_000, '25,000', [['unit', '(in millions of yen)']]],
    ['/cost/amount', 25_000_000_000, '25,000'],
    ['/cost/amount', 500_000_000, '(500)', [['unit', 'Millions of yen']]],
    [
      '/cost/amount',
      12_340_000,
      '12.34',
      [
        ['unit', 'Millions of yen'],
        ['head', 'Net income per share'],
      ],
    ],
    ['/cost/currency', 'USD', '¥'],
    ['/purchase/shares', 2_000_001, '2 million shares'],
    ['/purchase/shares', 0, '1,000 shares'],
    ['/a/changePercent', 12.9, '12.9%', [['sign', 'a decrease of']]],
    ['/a/changePercent', -12.9, '12.9%'],
    ['/a/fraction', 0.5, 'one third'],
    ['/a/quarter', 3, 'first half'],
    ['/a/fiscalYear', 2007, 'FY2008'],
    ['/a/from', '2006-08-23', 'August 22', [['date', 'September 30, 2006']]],
    ['/a/from', '2006-08-22', 'August 22'],
    ['/a/to', '2024-02-28', 'February 2024'],
    ['/announcedOn', '2024-05-10', 'today'],
    ['/a/shareClass', 'common', 'preferred shares'],
    ['/a/metric', 'netSales', 'Total assets'],
    ['/series', '21', 'twentieth'],
    ['/reason', 'To return profits to holders', 'To return profits to shareholders'],
  ])('%s: not %j from "%s"', (path, value, words, support) => expect(failing(path, value, words, support)).toEqual([path]))
})

describe('where evidence must stand', () => {
  const record = { purchase: { shares: 2000 } }

  test('a leaf without evidence is named, with what a pointer escapes', () => {
    expect(verifyRelease({ record, evidence: {} }, '2,000')).toEqual(['/purchase/shares'])
    expect(verifyRelease({ record: { 'a/b': { '~': 1 } }, evidence: {} }, '1')).toEqual(['/a~1b/~0'])
  })

  test('evidence of another place or another text proves nothing', () => {
    const evidence = { '/purchase/shares': at('Shares: 2,000', '2,000') }
    expect(verifyRelease({ record, evidence }, 'Shares: 2,000')).toEqual([])
    expect(verifyRelease({ record, evidence }, 'Shares: 3,000')).toEqual(['/purchase/shares'])
    expect(verifyRelease({ record, evidence }, ' Shares: 2,000')).toEqual(['/purchase/shares'])
  })

  test('so does support that is not in its place', () => {
    const own = at('2,000 (thousands)', '2,000')
    const evidence = { '/purchase/shares': { ...own, support: [{ role: 'unit' as const, start: 0, end: 9, text: 'thousands' }] } }
    expect(verifyRelease({ record: { purchase: { shares: 2_000_000 } }, evidence }, '2,000 (thousands)')).toEqual(['/purchase/shares'])
  })

  test('further records are read too, each by its own evidence', () => {
    const more = [{ record, evidence: {}, checks: [] }]
    expect(verifyRelease({ record: {}, evidence: {}, more }, '')).toEqual(['/more/0/record/purchase/shares'])
  })
})

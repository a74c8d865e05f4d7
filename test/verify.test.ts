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
    [
      '/profit/amount',
      21_200_000_000,
      '21.2',
      [
        ['unit', 'Billions of yen'],
        ['head', 'Net income attributable to stock holders'],
      ],
    ],
    [
      '/sales/amount',
      300_000_000,
      '300',
      [
        ['unit', 'Millions of yen'],
        ['head', 'Basic Net sales'],
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
    ['/a/from', '2024-02-01', 'February 2024'],
    ['/a/to', '2009-12-31', 'October to December 2009'],
    ['/a/to', '2009-01-31', 'January 31', [['date', 'November 1, 2008']]],
    ['/a/to', '2004-03-31', '31', [['date', 'March 1, 2004']]],
    ['/a/to', '2005-03-31', '31st, 2005', [['date', 'March 1, 2004']]],
    ['/a/to', '2005-06-30', '2005', [['date', 'ended June 30, 2004']]],
    ['/a/to', '2024-03-31', '3/2024'],
    ['/a/from', '2022-03-06', '06/03/2022'],
    ['/a/from', '2009-10-01', 'October to December 2009'],
    ['/announcedOn', '2024-05-10', 'today', [['date', 'May 10, 2024']]],
    ['/price/amount', 0, 'without consideration'],
    [
      '/cost/amount',
      -7_000,
      '7',
      [
        ['unit', 'thousands'],
        ['sign', '△'],
      ],
    ],
    ['/cost/amount', -7, 'a loss of 7'],
    ['/cost/amount', -2_007, '2007', [['sign', 'a decrease of']]],
    ['/persons', 20, '20 March'],
    ['/persons', 20_000, '20 March', [['unit', 'thousands']]],
    ['/persons', 12, 'twelve'],
    ['/a/fraction', 0.5, '1/2'],
    ['/a/fraction', 0.5, '50%'],
    ['/a/fraction', 0.5, '0.5'],
    ['/a/quarter', 2, 'April 1, 2009 to September 30, 2009'],
    ['/a/quarter', 1, 'November 2009 to January 2010'],
    ['/a/quarter', 3, 'April', [['date', 'January to September']]],
    ['/a/quarter', 3, '9 months'],
    ['/a/quarter', 3, 'the third of them'],
    ['/a/quarter', 2, 'interim'],
    ['/a/quarter', 4, 'FY', [['date', '4Q']]],
    ['/a/fiscalYear', 2007, 'year ended March 31', [['date', '2007']]],
    ['/cost/currency', 'JPY', 'Y500'],
    ['/cost/currency', 'JPY', 'JPYmillion'],
    ['/cost/currency', 'CHF', 'CHF 20'],
    ['/cost/currency', 'EUR', '20', [['unit', '€ million']]],
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
    ['/a/from', '2023-03-05', 'March 5, 2024', [['date', 'May 1, 2023']]],
    ['/a/from', '2024-03-06', 'March 5, 2024'],
    ['/a/from', '2006-08-31', 'August 22, 2006', [['date', 'August 31, 2006']]],
    ['/a/from', '2006-08-01', 'August 22, 2006'],
    ['/a/to', '2010-01-31', 'January 31', [['date', 'November 1, 2008']]],
    ['/a/to', '2005-06-30', '2006', [['date', 'ended June 30, 2004']]],
    ['/a/to', '2005-06-01', '2005', [['date', 'June 2004']]],
    ['/a/to', '2004-06-30', 'in 2005 or 2006', [['date', 'June 30, 2004']]],
    ['/a/to', '2004-03-30', '31', [['date', 'March 1, 2004']]],
    ['/a/to', '2004-03-31', '31, 2005', [['date', 'March 1, 2004']]],
    ['/a/to', '2004-03-31', 'later', [['date', 'March 1, 2004']]],
    ['/a/to', '2004-03-31', '31 or 30', [['date', 'March 1, 2004']]],
    ['/a/to', '2024-03-30', '3/2024'],
    ['/a/to', '2024-04-30', '3/2024'],
    ['/a/from', '2022-03-07', '06/03/2022'],
    ['/a/from', '2022-03-03', '03/2022'],
    ['/announcedOn', '2024-05-10', 'today'],
    ['/announcedOn', '2024-05-01', 'today', [['date', 'May 2024']]],
    ['/announcedOn', '2024-05-11', 'today', [['date', 'May 10, 2024']]],
    ['/cost/amount', 500, 'None'],
    ['/cost/amount', -2_007, '2007'],
    ['/cost/amount', 2_008, '2007'],
    ['/cost/amount', 7_000, '7', [['unit', 'millions']]],
    ['/persons', 21, '20 March'],
    ['/persons', 31, '40 shares', [['date', 'March 31']]],
    ['/persons', 13, 'twelve'],
    ['/a/fraction', 0.5, '1/3'],
    ['/a/fraction', 0.5, '50 shares'],
    ['/a/fraction', 0.5, '40%'],
    ['/a/quarter', 2, 'January to September'],
    ['/a/quarter', 2, '9 months'],
    ['/a/quarter', 3, 'nine'],
    ['/a/quarter', 4, 'interim'],
    ['/a/fiscalYear', 2007, '12007'],
    ['/cost/currency', 'GBP', '€'],
    ['/cost/currency', 'JPY', '500'],
    ['/cost/currency', 'EUR', 'Y500'],
    ['/cost/currency', 'CHF', 'a chain of shops'],
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

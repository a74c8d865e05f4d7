import { describe, expect, test } from 'vitest'
import { safeParseEarnings } from '../../src/index.js'

const parse = (text: string) => safeParseEarnings(`Hotaru Ceramics Corporation Announces Consolidated Results\nFebruary 9, 2017\n${text}`)

/** The periods of the results, with the sales of each. */
function periods(text: string): string[] | string {
  const result = parse(text)
  if (!result.success) return result.error.code
  return (result.data.record.results ?? []).map(({ period: { kind, quarter, fiscalYear }, figures }) => {
    const value = figures[0]?.value
    return `${kind} ${quarter ?? '-'} ${fiscalYear} ${typeof value === 'object' && 'amount' in value ? value.amount : value}`
  })
}

const columns = (head: (year: string) => string): string => `(Millions of yen)
                      ${head('2016').padEnd(26)}  ${head('2015').padEnd(26)}  YoY
Revenue               71,204                      69,118                      3.0%
Operating profit       4,380                       4,112                      6.5%
`
const rows = (head: (year: string) => string): string => `(Millions of yen)
 | Revenue | Operating profit | Net income
${head('2016')} | 71,204 | 4,380 | 2,911
${head('2015')} | 69,118 | 4,112 | 2,804
`

describe('words beside the number of a year tell which part of it is meant', () => {
  const nine = ['year-to-date 3 2016 71204000000', 'year-to-date 3 2015 69118000000']
  test.each<[string, (year: string) => string]>([
    ['months by a letter behind', (year) => `FY${year} 9M`],
    ['months by a letter in brackets', (year) => `FY${year} (9mo)`],
    ['months from one to another', (year) => `FY${year} (January-September)`],
    ['months before the year', (year) => `Jan. to Sept. FY${year}`],
    ['quarters in a row, one letter', (year) => `Q1-3 FY${year}`],
    ['quarters in a row, letter behind', (year) => `FY${year} (1-3Q)`],
    ['quarters in a row, in words', (year) => `FY${year} 1Q through 3Q`],
    ['three quarters', (year) => `First three quarters of FY${year}`],
    ['a quarter so far', (year) => `3Q FY${year} (accumulated)`],
    ['a quarter so far, behind', (year) => `FY${year} 3Q YTD`],
    ['a quarter in brackets so far', (year) => `FY${year} (3Q cumulative)`],
  ])('%s', (_, head) => {
    expect(periods(columns(head))).toEqual(nine)
    expect(periods(rows(head))).toEqual(nine)
  })

  test.each<[string, (year: string) => string]>([
    ['months by a letter', (year) => `6M/FY${year}`],
    ['a half by letter and number', (year) => `FY${year} H1`],
    ['a half in brackets', (year) => `FY${year} (1H)`],
    ['interim', (year) => `FY${year} (Interim)`],
    ['mid-term', (year) => `Mid-term FY${year}`],
  ])('half a year: %s', (_, head) => {
    const half = ['year-to-date 2 2016 71204000000', 'year-to-date 2 2015 69118000000']
    expect(periods(columns(head))).toEqual(half)
    expect(periods(rows(head))).toEqual(half)
  })

  test.each<[string, (year: string) => string]>([
    ['other months', (year) => `8M FY${year}`],
    ['three months, of which nobody says which', (year) => `FY${year} (Apr-Jun)`],
    ['months as numbers', (year) => `FY${year} (1-9)`],
    ['an unknown word', (year) => `FY${year} Tertial`],
    ['a word that says which of them behind', (year) => `FY${year} semester`],
    ['so far, until when nobody says', (year) => `YTD FY${year}`],
    ['not the first quarters', (year) => `FY${year} 2-3Q`],
  ])('what cannot be told is left out: %s', (_, head) => {
    expect(periods(columns(head))).toBe('nothing-read')
    expect(periods(rows(head))).toBe('nothing-read')
  })

  test('a warning says so, and the rest is read', () => {
    const result = parse(`In FY2016, revenue was 95.1 billion yen.
(Millions of yen)
                      FY2016 Tertial   FY2015 Tertial   YoY
Revenue               71,204           69,118           3.0%
Operating profit       4,380            4,112           6.5%
`)
    if (!result.success) throw result.error
    expect(result.data.record.results).toHaveLength(1)
    expect(result.data.warnings.map(({ code }) => code)).toContain('ambiguous')
  })

  test('words of print leave it a whole year', () => {
    const whole = ['full-year - 2016 71204000000', 'full-year - 2015 69118000000']
    for (const head of ['FY@', 'FY@ (full year)', 'FY@ actual', 'FY@ (unaudited)', '12M FY@'])
      expect([head, periods(columns((year) => head.replace('@', year)))]).toEqual([head, whole])
  })

  test('sentences and titles', () => {
    expect(periods('In the six months to September (6M FY2016), revenue was 45.2 billion yen.')).not.toContain(
      'full-year - 2016 45200000000',
    )
    expect(periods('Results for the Second Quarter of FY2016 (Accumulated)\nRevenue was 45.2 billion yen.')).toEqual([
      'year-to-date 2 2016 45200000000',
    ])
    expect(periods('In the second quarter of FY2016, revenue was 22.9 billion yen.')).toEqual(['quarter 2 2016 22900000000'])
    expect(periods('In 9M FY2016, revenue was 71.2 billion yen.')).toEqual(['year-to-date 3 2016 71200000000'])
  })
})

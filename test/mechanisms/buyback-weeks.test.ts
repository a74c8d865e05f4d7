import { describe, expect, test } from 'vitest'
import { safeParseRelease } from '../../src/index.js'
import { toldOf } from '../support/buyback.js'

const LEAD = 'In the period 29 March 2021 to 31 March 2021 the following transactions were made:'
const report = (rows: readonly (readonly string[])[], lead = LEAD): string => `Havbris A/S - Share buyback, week 14

7 April 2021

On 1 March 2021, Havbris A/S initiated a share buyback programme. Under the programme Havbris will buy back own shares for up to SEK 40 million during the period 1 March 2021 to 30 June 2021.

${lead}

${rows.map((row) => row.join(' | ')).join('\n')}

Following the above transactions, Havbris owns a total of 120,450 shares as treasury shares.
`

const HEADS = ['Trading day', 'No. of shares bought', 'Average price (SEK)', 'Amount (SEK)']
const DAYS = [
  ['29 March 2021', '1,200', '51.20', '61,440'],
  ['30 March 2021', '900', '51.85', '46,665'],
  ['31 March 2021', '1,400', '52.10', '72,940'],
]
const WEEK = ['Total, week 14', '3,500', '51.73', '181,045']
const SO_FAR = ['Accumulated under the programme', '23,500', '50.11', '1,177,585']
const titled = (title: (day: string, d: number) => string): string[][] => DAYS.map(([day = '', ...rest], d) => [title(day, d), ...rest])
const soFar = (title: string, shares = '23,500', amount = '1,177,585'): string[] => [title, shares, '50.11', amount]

const bought = (what: string): string => `purchase: ${what}`
const IN_DAYS = bought('period 2021-03-29/2021-03-31, shares 3500, cost 181045 SEK')
const ALL = 'cumulative: shares 23500, cost 1177585 SEK'

/** What is read of the purchases: all but the limits, the holdings and what is warned of. */
const purchases = (text: string): string[] =>
  toldOf(text).filter((line) => line.startsWith('purchase') || line.startsWith('cumulative') || line === 'progress')

describe('the week of a programme, day by day', () => {
  test.each<[name: string, rows: readonly (readonly string[])[], told: readonly string[]]>([
    ['days that are numbered', [HEADS, ...titled((day, d) => `${73 + d}: ${day}`), WEEK, SO_FAR], [IN_DAYS, ALL]],
    [
      'days with their names',
      [HEADS, ...titled((day, d) => `${['Monday', 'Tuesday', 'Wednesday'][d]}, ${day}`), WEEK, SO_FAR],
      [IN_DAYS, ALL],
    ],
    ['a week with its year', [HEADS, ...DAYS, ['Total, week 14/2021', ...WEEK.slice(1)], SO_FAR], [IN_DAYS, ALL]],
    ['the sum behind all so far', [HEADS, ...DAYS, SO_FAR, WEEK], [IN_DAYS, ALL]],
    [
      'each amount is rounded',
      [HEADS, ...DAYS, ['Total', '3,500', '51.73', '181,048'], SO_FAR],
      [IN_DAYS.replace('181045', '181048'), ALL],
    ],
    [
      'amounts in thousands, of which no number says so',
      [[...HEADS.slice(0, 3), 'Amount (thousand SEK)'], ...DAYS, WEEK, SO_FAR],
      [bought('period 2021-03-29/2021-03-31, shares 3500'), 'cumulative: shares 23500'],
    ],
    ['fewer shares so far than in the days', [HEADS, ...DAYS, WEEK, soFar('Accumulated under the programme', '3,499')], [IN_DAYS]],
    [
      'less spent so far than in the days',
      [HEADS, ...DAYS, WEEK, soFar('Accumulated under the programme', '23,500', '181,044')],
      [IN_DAYS],
    ],
    [
      'as much so far as in the days',
      [HEADS, ...DAYS, WEEK, soFar('Accumulated under the programme', '3,500', '181,045')],
      [IN_DAYS, 'cumulative: shares 3500, cost 181045 SEK'],
    ],
    ['all so far by another name', [HEADS, ...DAYS, WEEK, soFar('Total under the programme')], [IN_DAYS, ALL]],
    ['a total that is not said to be the programme’s', [HEADS, ...DAYS, WEEK, soFar('Total')], [IN_DAYS]],
    ['the programme, but no total', [HEADS, ...DAYS, WEEK, soFar('Under the programme')], [IN_DAYS]],
    ['one day', [HEADS, DAYS[0] as string[], ['Total', '1,200', '51.20', '61,440'], SO_FAR], [bought('shares 1200, cost 61440 SEK'), ALL]],
    ['a table without days before it', [HEADS, WEEK, ['Purchases', 'by day'], HEADS, ...DAYS, WEEK, SO_FAR], [IN_DAYS, ALL]],
  ])('%s', (_, rows, told) => expect(purchases(report(rows))).toEqual(['progress', ...told]))

  test.each([
    ['other days', LEAD.replace('29 March', '22 March')],
    ['days far from each other', LEAD.replace('29 March 2021 to', '29 March 2021 on, and then again until')],
  ])('the lead tells of %s', (_, lead) =>
    expect(purchases(report([HEADS, ...DAYS, WEEK, SO_FAR], lead))).toEqual(['progress', bought('shares 3500, cost 181045 SEK'), ALL]),
  )

  const [first, second, third] = DAYS as [string[], string[], string[]]
  test.each<[name: string, rows: readonly (readonly string[])[]]>([
    ['amounts differ by more than rounding', [HEADS, ...DAYS, ['Total', '3,500', '51.73', '181,049'], SO_FAR]],
    ['days are not told alone', [HEADS, ...titled((day) => `${day} Oslo`), WEEK, SO_FAR]],
    ['days have no year', [HEADS, ...titled((day) => day.replace(' 2021', '')), WEEK, SO_FAR]],
    ['the price is no average', [HEADS.map((head) => head.replace('Average price', 'Price')), ...DAYS, WEEK, SO_FAR]],
    ['heads stand in another order', [[HEADS[0], HEADS[3], HEADS[2], HEADS[1]] as string[], ...DAYS, WEEK, SO_FAR]],
    ['a number stands in words', [HEADS, ...DAYS, ['Total bought 3,500', '51.73', '181,045'], SO_FAR]],
    ['a sum of some days stands among them', [HEADS, first, ['Sub-total', '1,200', '51.20', '61,440'], second, third, WEEK, SO_FAR]],
    [
      'words stand between the days and their sum',
      [HEADS, ...DAYS, [`${'and so on '.repeat(7)}total`, '3,500', '51.73', '181,045'], SO_FAR],
    ],
    ['there is no sum', [HEADS, ...DAYS]],
  ])('nothing is read where %s', (_, rows) => {
    const result = safeParseRelease(`Report on the Progress of Own Share Repurchase\n${report(rows)}`)
    const { purchase, cumulative } = result.success && result.data.record.type === 'buyback' ? result.data.record : {}
    expect([purchase?.shares, purchase?.cost, cumulative]).toEqual([undefined, undefined, undefined])
  })
})

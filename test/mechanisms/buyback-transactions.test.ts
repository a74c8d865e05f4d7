import { expect, test } from 'vitest'
import { safeParseBuyback } from '../../src/index.js'
import { partsOf, readBuyback } from '../support/buyback.js'

const report = (...rows: string[]): string => `Havbris A/S - Share buyback, week 14

7 April 2021

On 1 March 2021, Havbris A/S initiated a share buyback programme. Under the programme Havbris will buy back own shares for up to SEK 40 million during the period 1 March 2021 to 30 June 2021.

In the period 29 March 2021 to 31 March 2021 the following transactions were made:

${rows.join('\n')}

Following the above transactions, Havbris owns a total of 120,450 shares as treasury shares.
`

const heads = ['Trading day', 'No. of shares bought', 'Average price (SEK)', 'Amount (SEK)']
const days = [
  ['29 March 2021', '1,200', '51.20', '61,440'],
  ['30 March 2021', '900', '51.85', '46,665'],
  ['31 March 2021', '1,400', '52.10', '72,940'],
]
const week = ['Total, week 14', '3,500', '51.73', '181,045']
const soFar = ['Accumulated under the programme', '23,500', '50.11', '1,177,585']

const common = ['progress', 'authorization: maxCost 40000000 SEK, period 2021-03-01/2021-06-30']
const bought = 'purchase: period 2021-03-29/2021-03-31, shares 3500, cost 181045 SEK'
const told = [...common, bought, 'cumulative: shares 23500, cost 1177585 SEK', 'holdings: treasuryShares 120450']

const table = [heads, ...days, week, soFar]
const aligned = (row: readonly string[]): string => row.map((cell, k) => (k === 0 ? cell.padEnd(36) : cell.padStart(22))).join('')

test.each([
  ['bars', table.map((row) => `| ${row.join(' | ')} |`)],
  ['tabs', table.map((row) => row.join('\t'))],
  ['one cell a line', table.flat()],
  ['one cell a line behind bars', table.flatMap((row) => [...row.map((cell) => `| ${cell}`), '|'])],
  ['aligned', table.map(aligned)],
])('a table of transactions tells what was bought in its days and so far: %s', (_, rows) => {
  expect(partsOf(readBuyback(report(...rows)))).toEqual(told)
})

const bars = (rows: readonly (readonly string[])[]): string[] => rows.map((row) => row.join(' | '))

test('what was bought before the days says which row is all so far', () => {
  const before = ['Latest announcement', '20,000', '49.83', '996,540']
  const rows = bars([heads, before, ...days, week, ['With these transactions', '23,500', '50.11', '1,177,585']])
  expect(partsOf(readBuyback(report(...rows)))).toEqual(told)
  const other = bars([heads, before, ...days, week, ['With these transactions', '24,500', '50.11', '1,177,585']])
  expect(partsOf(readBuyback(report(...other)))).toEqual([...common, bought, told[4]])
})

test.each([
  ['its shares do not add up', [heads, ...days, ['Total, week 14', '3,600', '51.73', '181,045'], soFar]],
  ['its amounts do not add up', [heads, ...days, ['Total, week 14', '3,500', '51.73', '191,045'], soFar]],
  ['a row has lost a cell', [heads, ...days.slice(0, 2), ['31 March 2021', '1,400', '72,940'], week, soFar]],
  ['there is no day', [heads, week, soFar]],
])('no row is taken for the sum of the days where %s', (_, rows) => {
  const result = safeParseBuyback(report(...bars(rows)))
  const purchase = result.success ? result.data.record.purchase : undefined
  expect([purchase?.shares, purchase?.cost]).toEqual([undefined, undefined])
})

test('an amount has the currency of its own column', () => {
  const other = [['Day', 'Number of shares', 'Average price (NOK)', 'Value (EUR)'], ...days, week, soFar]
  expect(readBuyback(report(...bars(other))).purchase?.cost).toEqual({ amount: 181045, currency: 'EUR' })
  const two = [['Day', 'Number of shares', 'Average price', 'Value'], ...days, week, soFar]
  expect(readBuyback(report(...bars(two))).purchase?.cost).toEqual({ amount: 181045, currency: 'SEK' })
  expect(readBuyback(report(...bars(two), 'Costs of EUR 500 are not included.')).purchase?.cost).toBeUndefined()
})

test('two counts of own shares are neither what is held', () => {
  const text = report(...bars(table)).replace('Following', 'Before the programme the company owned 97,000 own shares. Following')
  expect(readBuyback(text).holdings).toBeUndefined()
})

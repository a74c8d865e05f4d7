import { expect, test } from 'vitest'
import { untakenLabels } from '../src/index.js'

const release = (...items: string[]): string =>
  `Asahina Paper to Issue Stock Options

TOKYO, June 1, 2026 -- Asahina Paper today resolved to issue stock options.

${items.map((item, i) => `${i + 1}. ${item}`).join('\n')}
`

test('a label that no field took comes with its place, its unknown words and the field that it is nearest to', () => {
  const text = release('Number of stock options: 300', 'Date of bestowal: July 1, 2026')
  const labels = untakenLabels(text)
  expect(labels).toEqual([
    {
      start: text.indexOf('Date of'),
      end: text.indexOf(': July'),
      text: 'Date of bestowal',
      type: 'stock-options',
      concepts: ['date'],
      unknown: ['bestowal'],
      nearest: { field: 'allottedOn', lacks: ['issue|allot'], foreign: [] },
    },
  ])
})

test('a label that a field took, and words that are no label, are none', () => {
  expect(untakenLabels(release('Number of stock options: 300', 'Date of allotment: July 1, 2026', 'Remarks'))).toEqual([])
  expect(untakenLabels('Lentil soup\n\n1. Water: 2 l\n')).toEqual([])
})

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

test('titles of rows that no figure was read from and heads that name none come in the order of the text', () => {
  const text = `Consolidated Financial Results for the Year Ended March 31, 2018 [Japanese GAAP]
Kazami Tools Co., Ltd.
May 11, 2018
(1) Consolidated operating results (millions of yen)
 | Net sales | Operating income | Gross profit |
Year ended March 31, 2018 | 44,812 | 2,411 | 8,800 |
Year ended March 31, 2017 | 40,870 | 1,802 | 7,900 |
(2) Other figures
Number of employees 1,204 1,190
Headcount abroad
311 298
Research spending, 1,500 1,400
Stores at home 21 22 in all
Of 24 shops at home 21 22
Operating income of the pump division 310 290
Backlog | 2,210 | 2,190 | of which abroad | 900
He said that sales were good. It was 3 3
1,200 1,100
Number of persons in all of the subsidiaries and of the affiliates and of the other firms of the group at home and abroad as of the end of the year 12 14
`
  expect(untakenLabels(text)).toEqual([
    { ...at('Gross profit'), type: 'earnings', concepts: ['gross', 'profit'], unknown: [] },
    { ...at('Number of employees'), type: 'earnings', concepts: ['number', 'employee'], unknown: [] },
    { ...at('Headcount abroad'), type: 'earnings', concepts: [], unknown: ['headcount', 'abroad'] },
    {
      ...at('Operating income of the pump division'),
      type: 'earnings',
      concepts: ['operating', 'income'],
      unknown: ['pump'],
      nearest: { field: 'operatingProfit', lacks: [], foreign: [] },
    },
    { ...at('Backlog'), type: 'earnings', concepts: [], unknown: ['backlog'] },
  ])

  function at(words: string): { start: number; end: number; text: string } {
    return { start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words }
  }
})

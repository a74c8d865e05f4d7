import { expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const guidance = (announced: string, ...heads: string[]): string[] =>
  revisionOf(`Tsubaki Marine Engines Revises Its Guidance

SASEBO, Japan--Tsubaki Marine Engines, Inc. (TSE: 6018) today announced a revision to the consolidated guidance for the fiscal year ending December 31, 2023${announced}.

(Billions of yen)

${heads.join('\n')}
Revenue               18.0        19.0        1.0 (5.6%)
Operating profit       1.4         1.7        0.3 (21.4%)
`).slice(0, 4)
const HEADS = ['                    August 9    November 8    Difference', '                    guidance    guidance']

test('columns named by days without a year, in a release without a day: the one announced is the earlier', () =>
  expect(guidance(' that was announced on August 9, 2023', ...HEADS)).toEqual([
    'revision',
    'full-year 2023-12-31 consolidated',
    'netSales 18000 19000 1000 5.6 -',
    'operatingProfit 1400 1700 300 21.4 -',
  ]))

test('not where no day, another or the later one is announced', () => {
  expect(guidance('', ...HEADS)).toEqual(['nothing-read'])
  expect(guidance(' that was announced on May 10, 2023', ...HEADS)).toEqual(['nothing-read'])
  expect(guidance(' that was announced on November 8, 2023', ...HEADS)).toEqual(['nothing-read'])
})

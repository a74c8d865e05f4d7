import { describe, expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

/** A real estate trust's forecast: figures of its own, then distributions per unit, which are no figure of ours. */
const notice = (heads: readonly string[]) => `June 14, 2019
Minato Logistics Investment Corporation
Notice Concerning Revision to Forecasts of Operating Results and Distributions
Minato Logistics Investment Corporation has revised its forecasts for the fiscal period ending July 31, 2019 (from February 1, 2019 to July 31, 2019).
| | Operating revenue (Millions of yen) | Operating income (Millions of yen) | Net income (Millions of yen) | ${heads.map((head) => `${head} (Yen) | `).join('')}
| --- | --- | --- | --- | ${heads.map(() => '--- | ').join('')}
| Previous forecast (A) | 4,812 | 2,377 | 2,040 | ${heads.map((_, i) => `${2685 - i * 100} | `).join('')}
| Revised forecast (B) | 5,096 | 2,604 | 2,265 | ${heads.map((_, i) => `${2981 - i * 100} | `).join('')}
| Amount of change (B-A) | 284 | 227 | 225 | ${heads.map(() => '296 | ').join('')}
`

describe('a trust’s distributions beside its figures', () => {
  test.each([
    ['plain', ['Distribution per unit']],
    [
      'what is counted in, in brackets',
      ['Distribution per unit (excluding distributions in excess of earnings)', 'Distributions in excess of earnings per unit'],
    ],
    [
      'and with all of them',
      [
        'Distribution per unit (including distributions in excess of earnings)',
        'Distribution per unit (excluding distributions in excess of earnings)',
        'Distribution in excess of earnings per unit',
      ],
    ],
  ])('%s', (_, heads) =>
    expect(revisionOf(notice(heads)).slice(2)).toEqual([
      'netSales 4812 5096 284 - -',
      'operatingProfit 2377 2604 227 - -',
      'profit 2040 2265 225 - -',
    ]),
  )
})

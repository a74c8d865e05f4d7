import { expect, test } from 'vitest'
import { read } from '../support/earnings-lines.js'

const release = (table: string): string => `August 9, 2023
Mikazuki Biologics Co., Ltd.
Consolidated Financial Results for the Six Months Ended June 30, 2023 [IFRS]

(1) Consolidated operating results
 | Revenue | Operating profit
 | Millions of yen | Millions of yen
Six months ended June 30, 2023 | 41,208 | 6,017

(2) Consolidated financial position
${table}`
const standing = (text: string) =>
  read(release(text)).financialPosition?.map(
    ({ asOf, figures }) =>
      `${asOf}: ${figures.map(({ metric, value }) => `${metric} ${typeof value === 'number' ? value : value.amount / 1e6}`).join(', ')}`,
  )
const FIGURES = [
  '2023-06-30: totalAssets 118540, netAssets 80226, ownersEquity 78915, equityRatioPercent 66.6',
  '2022-12-31: totalAssets 112073, netAssets 76504, ownersEquity 75243, equityRatioPercent 67.1',
]
const UNITS = ['Millions of yen', 'Millions of yen', 'Millions of yen', '%']
const ROWS = [
  ['As of June 30, 2023', '118,540', '80,226', '78,915', '66.6'],
  ['As of December 31, 2022', '112,073', '76,504', '75,243', '67.1'],
]

test.each([
  [
    'one below the other',
    [
      'Total assets',
      'Total equity',
      'Equity attributable to',
      'owners of parent',
      'Ratio of equity',
      'attributable to owners',
      'of parent to total',
      'assets',
    ],
  ],
  [
    'by turns',
    [
      'Equity',
      'Ratio of equity',
      'Total assets',
      'Total equity',
      'attributable to',
      'attributable to',
      'owners of parent',
      'owners of parent',
      'to total assets',
    ],
  ],
  [
    'the ratio’s first',
    [
      'Ratio of equity',
      'Equity attributable',
      'attributable to',
      'Total assets',
      'Total equity',
      'to owners of the',
      'owners of the parent',
      'parent',
      'to total assets',
    ],
  ],
])('heads of the balance of a group that are torn, %s', (_, heads) => {
  expect(standing([...heads, ...UNITS, ...ROWS.flat(), ''].join('\n'))).toEqual(FIGURES)
  expect(standing([...heads, UNITS.join(' '), ...ROWS.map((row) => row.join(' ')), ''].join('\n'))).toEqual(FIGURES)
})

test('heads over three lines, the day’s first words beside the units', () =>
  expect(
    standing(`                                                                        Ratio of equity
                                                 Equity attributable    attributable to
                   Total assets   Total equity   to owners of the       owners of the parent
                                                 parent                 to total assets
As of                 ¥ million      ¥ million          ¥ million                    %
June 30, 2023           118,540         80,226             78,915                 66.6
December 31, 2022       112,073         76,504             75,243                 67.1
`),
  ).toEqual(FIGURES))

test('equity as what is left of net assets, and its ratio as a percentage', () =>
  expect(
    standing(`Total assets
Net assets
Net assets excluding non-controlling
interests as a percentage of total assets
Millions of yen
Millions of yen
%
As of June 30, 2023
118,540
80,226
66.6
As of December 31, 2022
112,073
76,504
67.1
(Reference): Net assets excluding non-controlling interests: as of June 30, 2023, ¥78,915 million as of December 31, 2022, ¥75,243 million
`),
  ).toEqual([
    '2023-06-30: totalAssets 118540, netAssets 80226, equityRatioPercent 66.6, ownersEquity 78915',
    '2022-12-31: totalAssets 112073, netAssets 76504, equityRatioPercent 67.1, ownersEquity 75243',
  ]))

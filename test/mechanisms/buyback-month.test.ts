import { expect, test } from 'vitest'
import { toldOf } from '../support/buyback.js'

const RESOLVED = [
  'Resolution approved at the meeting of the Board of Directors held on May 9, 2022\n(Period of Repurchase: May 10, 2022 to April 28, 2023)',
  '3,100,000\n(Maximum)',
  '4,600,000,000\n(Maximum)',
]
const DAYS = ['Repurchases during the reporting month', '(Date of repurchase)\nJuly 5\nJuly 6', '14,300\n15,900', '21,006,700\n23,611,500']
const TOTAL = ['Total', '―', '30,200', '44,618,200']
const END = ['Total number of shares repurchased as of the end of the reporting month', '412,700', '601,334,900']

/** The monthly report of an invented company, one cell a line, bars between the cells. */
const report = (cells: readonly string[]): string =>
  [
    'KURUMAZA TOOLS CORPORATION',
    '(Registrant)',
    'By: /s/ Aiko Kurumaza',
    '1.',
    'Status of Repurchase',
    'Number of Shares',
    'Total Amount (Yen)',
    ...cells,
  ].join('\n|\n')

test.each<[name: string, cells: readonly string[], read: readonly string[]]>([
  [
    'all of its rows',
    [...RESOLVED, ...DAYS, ...TOTAL, ...END],
    [
      'progress',
      'authorization: resolvedOn 2022-05-09, maxShares 3100000, maxCost 4600000000 JPY, period 2022-05-10/2023-04-28',
      'purchase: shares 30200, cost 44618200 JPY',
      'cumulative: shares 412700, cost 601334900 JPY',
    ],
  ],
  [
    'no row of the resolution',
    [...DAYS, ...TOTAL, ...END],
    ['progress', 'purchase: shares 30200, cost 44618200 JPY', 'cumulative: shares 412700, cost 601334900 JPY'],
  ],
  [
    'limits of which one is lost',
    [
      'Resolution approved at the meeting of the Board of Directors held on May 9, 2022\n(Period of Repurchase: May 10, 2022 to April 28, 2023)',
      '3,100,000\n(Maximum)',
      ...DAYS,
      ...TOTAL,
      ...END,
    ],
    [
      'progress',
      'authorization: resolvedOn 2022-05-09, period 2022-05-10/2023-04-28',
      'purchase: shares 30200, cost 44618200 JPY',
      'cumulative: shares 412700, cost 601334900 JPY',
    ],
  ],
  [
    'a percentage in the place of the cost',
    [
      'Resolution approved at the meeting of the Board of Directors held on May 9, 2022\n(Period of Repurchase: May 10, 2022 to April 28, 2023)',
      '3,100,000\n(Maximum)',
      '13.31%',
      ...DAYS,
      ...TOTAL,
      ...END,
    ],
    [
      'progress',
      'authorization: resolvedOn 2022-05-09, period 2022-05-10/2023-04-28',
      'purchase: shares 30200, cost 44618200 JPY',
      'cumulative: shares 412700, cost 601334900 JPY',
    ],
  ],
  [
    'an amount in the place of the shares',
    [
      'Resolution approved at the meeting of the Board of Directors held on May 9, 2022\n(Period of Repurchase: May 10, 2022 to April 28, 2023)',
      '¥3,100,000',
      '4,600,000,000',
      ...DAYS,
      ...TOTAL,
      ...END,
    ],
    [
      'progress',
      'authorization: resolvedOn 2022-05-09, period 2022-05-10/2023-04-28',
      'purchase: shares 30200, cost 44618200 JPY',
      'cumulative: shares 412700, cost 601334900 JPY',
    ],
  ],
  [
    'words between the limits',
    [
      'Resolution approved at the meeting of the Board of Directors held on May 9, 2022\n(Period of Repurchase: May 10, 2022 to April 28, 2023)',
      '3,100,000\nas resolved',
      '4,600,000,000',
      ...DAYS,
      ...TOTAL,
      ...END,
    ],
    [
      'progress',
      'authorization: resolvedOn 2022-05-09, period 2022-05-10/2023-04-28',
      'purchase: shares 30200, cost 44618200 JPY',
      'cumulative: shares 412700, cost 601334900 JPY',
    ],
  ],
  [
    'a period of one day',
    [
      'Resolution approved at the meeting of the Board of Directors held on May 9, 2022\n(Period of Repurchase: May 10, 2022)',
      '3,100,000\n(Maximum)',
      '4,600,000,000\n(Maximum)',
      ...DAYS,
      ...TOTAL,
      ...END,
    ],
    [
      'progress',
      'authorization: resolvedOn 2022-05-09, maxShares 3100000, maxCost 4600000000 JPY',
      'purchase: shares 30200, cost 44618200 JPY',
      'cumulative: shares 412700, cost 601334900 JPY',
    ],
  ],
  [
    'a period whose begin is not printed',
    [
      'Resolution approved at the meeting of the Board of Directors held on May 9, 2022\n(Period of Repurchase: until April 28, 2023)',
      '3,100,000\n(Maximum)',
      '4,600,000,000\n(Maximum)',
      ...DAYS,
      ...TOTAL,
      ...END,
    ],
    [
      'progress',
      'authorization: resolvedOn 2022-05-09, maxShares 3100000, maxCost 4600000000 JPY',
      'purchase: shares 30200, cost 44618200 JPY',
      'cumulative: shares 412700, cost 601334900 JPY',
    ],
  ],
  [
    'the days of the month',
    [
      ...RESOLVED,
      'Repurchases during the reporting month (from July 1, 2022 to July 31, 2022)',
      '(Date of repurchase)\nJuly 5\nJuly 6',
      '14,300\n15,900',
      '21,006,700\n23,611,500',
      ...TOTAL,
      ...END,
    ],
    [
      'progress',
      'authorization: resolvedOn 2022-05-09, maxShares 3100000, maxCost 4600000000 JPY, period 2022-05-10/2023-04-28',
      'purchase: period 2022-07-01/2022-07-31, shares 30200, cost 44618200 JPY',
      'cumulative: shares 412700, cost 601334900 JPY',
    ],
  ],
  [
    'one day of the month',
    [
      ...RESOLVED,
      'Repurchases during the reporting month (July 31, 2022)',
      '(Date of repurchase)\nJuly 5\nJuly 6',
      '14,300\n15,900',
      '21,006,700\n23,611,500',
      ...TOTAL,
      ...END,
    ],
    [
      'progress',
      'authorization: resolvedOn 2022-05-09, maxShares 3100000, maxCost 4600000000 JPY, period 2022-05-10/2023-04-28',
      'purchase: shares 30200, cost 44618200 JPY',
      'cumulative: shares 412700, cost 601334900 JPY',
    ],
  ],
  [
    'no total of the month',
    [...RESOLVED, ...DAYS, ...END],
    [
      'progress',
      'authorization: resolvedOn 2022-05-09, maxShares 3100000, maxCost 4600000000 JPY, period 2022-05-10/2023-04-28',
      'cumulative: shares 412700, cost 601334900 JPY',
    ],
  ],
  [
    'a total that says more',
    [...RESOLVED, ...DAYS, 'Total of the month', '―', '30,200', '44,618,200', ...END],
    [
      'progress',
      'authorization: resolvedOn 2022-05-09, maxShares 3100000, maxCost 4600000000 JPY, period 2022-05-10/2023-04-28',
      'cumulative: shares 412700, cost 601334900 JPY',
    ],
  ],
  [
    'a total on one line',
    [...RESOLVED, ...DAYS, 'Total 30,200 44,618,200', ...END],
    [
      'progress',
      'authorization: resolvedOn 2022-05-09, maxShares 3100000, maxCost 4600000000 JPY, period 2022-05-10/2023-04-28',
      'cumulative: shares 412700, cost 601334900 JPY',
    ],
  ],
  [
    'nothing so far',
    [...RESOLVED, ...DAYS, ...TOTAL],
    [
      'progress',
      'authorization: resolvedOn 2022-05-09, maxShares 3100000, maxCost 4600000000 JPY, period 2022-05-10/2023-04-28',
      'purchase: shares 30200, cost 44618200 JPY',
    ],
  ],
  [
    'words before all so far',
    [
      ...RESOLVED,
      ...DAYS,
      ...TOTAL,
      'Total number of shares repurchased as of the end of the reporting month',
      'about',
      '412,700',
      '601,334,900',
    ],
    [
      'progress',
      'authorization: resolvedOn 2022-05-09, maxShares 3100000, maxCost 4600000000 JPY, period 2022-05-10/2023-04-28',
      'purchase: shares 30200, cost 44618200 JPY',
    ],
  ],
  [
    'all so far by the completion of the month',
    [
      ...RESOLVED,
      ...DAYS,
      ...TOTAL,
      'Total number of shares repurchased as of the completion of the reporting month',
      '412,700',
      '601,334,900',
    ],
    [
      'progress',
      'authorization: resolvedOn 2022-05-09, maxShares 3100000, maxCost 4600000000 JPY, period 2022-05-10/2023-04-28',
      'purchase: shares 30200, cost 44618200 JPY',
      'cumulative: shares 412700, cost 601334900 JPY',
    ],
  ],
  [
    'what is held at the end of the month',
    [...RESOLVED, ...DAYS, ...TOTAL, 'Number of shares held as of the end of the reporting month', '412,700', '601,334,900'],
    [
      'progress',
      'authorization: resolvedOn 2022-05-09, maxShares 3100000, maxCost 4600000000 JPY, period 2022-05-10/2023-04-28',
      'purchase: shares 30200, cost 44618200 JPY',
    ],
  ],
  [
    'the total of a month whose row is lost',
    ['Resolution approved at the meeting of the Board of Directors held on May 9, 2022', ...TOTAL, ...END],
    ['progress', 'authorization: resolvedOn 2022-05-09', 'cumulative: shares 412700, cost 601334900 JPY'],
  ],
])('a report of a month: %s', (_, cells, read) => expect(toldOf(report(cells))).toEqual(read))

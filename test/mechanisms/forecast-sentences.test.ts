import { expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const LEAD = 'Asahina Paper Co., Ltd. announced today that it has revised its earnings forecast for the fiscal year ending March 31, 2023.'
const SALES = 'Net sales are revised from 10.0 billion yen to 11.0 billion yen.'
const YEAR = 'full-year 2023-03-31'

/** What a notice tells behind its lead, in lines; of the year alone no period is named. */
function told(words: string, { lead = LEAD, sep = ' ' }: { readonly lead?: string; readonly sep?: string }): string[] {
  const lines = revisionOf(
    `August 5, 2022\n\nAsahina Paper Co., Ltd.\n\nNotice of Revision of Earnings Forecast\n\n${lead}${sep}${words}\n`,
  )
  return lines.slice(lines[0] !== 'revision' ? 0 : lines[1] === YEAR ? 2 : 1)
}

test.each<[words: string, parts: Parameters<typeof told>[1], lines: readonly string[]]>([
  [
    'Net sales are revised to 11.0 billion yen. Operating income is expected to be 900 million yen, instead of 800 million yen.',
    {},
    ['netSales - 11000 - - -', 'operatingProfit 800 900 - - -'],
  ],
  [
    'Net sales were 11.0 billion yen instead of 10.0 billion yen.',
    { lead: 'Asahina Paper Co., Ltd. tells of the fiscal year ending March 31, 2023.' },
    ['nothing-read'],
  ],
  ['Net sales will be 11.0 billion yen instead of 10.0 billion yen.', {}, ['netSales 10000 11000 - - -']],
  ['It makes paper. Net sales will be 11.0 billion yen instead of 10.0 billion yen.', {}, ['nothing-read']],
  [
    'Net sales will be 11.0 billion yen instead of 10.0 billion yen.',
    { lead: 'Asahina Paper Co., Ltd. tells of its forecast for the fiscal year ending March 31, 2023.' },
    ['nothing-read'],
  ],
  [
    'Net sales will be 11.0 billion yen instead of 10.0 billion yen previously.',
    { lead: 'Asahina Paper Co., Ltd. tells of the fiscal year ending March 31, 2023.' },
    ['nothing-read'],
  ],
  ['Net sales are revised to 11.0 billion yen year on year.', {}, ['nothing-read']],
  ['Net sales are revised to 11.0 billion yen from the previous quarter.', {}, ['nothing-read']],
  ['Net sales are revised to 11.0 billion yen, up 10.0% from the previous year.', {}, ['nothing-read']],
  [
    'Consolidated revisions:\nNet sales are revised from 10.0 billion yen to 11.0 billion yen.\n\nNon-consolidated revisions:\nNet sales are revised from 8.0 billion yen to 9.0 billion yen.',
    { sep: '\n\n' },
    [
      'full-year 2023-03-31 consolidated',
      'netSales 10000 11000 - - -',
      'full-year 2023-03-31 non-consolidated',
      'netSales 8000 9000 - - -',
    ],
  ],
  [
    'Consolidated\nNet sales are revised from 10.0 billion yen to 11.0 billion yen.\n\nNon-consolidated\nNet sales are revised from 8.0 billion yen to 9.0 billion yen.',
    { sep: '\n\n' },
    [
      'full-year 2023-03-31 consolidated',
      'netSales 10000 11000 - - -',
      'full-year 2023-03-31 non-consolidated',
      'netSales 8000 9000 - - -',
    ],
  ],
  [
    'Consolidated sales grew.\nNet sales are revised from 10.0 billion yen to 11.0 billion yen.',
    { sep: '\n\n' },
    ['full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -'],
  ],
  [
    'Net sales are revised from 10.0 billion yen to 11.0 billion yen. Non-consolidated too. Operating income is revised from 800 million yen to 900 million yen.',
    {},
    ['netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
  ],
  [
    'Consolidated revisions of what was made known in May for the whole of this year\nNet sales are revised from 10.0 billion yen to 11.0 billion yen.',
    { sep: '\n\n' },
    ['full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -'],
  ],
  [
    'Consolidated revisions of what was made known in May for the\nNet sales are revised from 10.0 billion yen to 11.0 billion yen.',
    { sep: '\n\n' },
    ['full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -'],
  ],
  [
    'Consolidated net sales are revised from 10.0 billion yen to 11.0 billion yen. Non-consolidated net sales are revised from 8.0 billion yen to 9.0 billion yen.',
    {},
    [
      'full-year 2023-03-31 consolidated',
      'netSales 10000 11000 - - -',
      'full-year 2023-03-31 non-consolidated',
      'netSales 8000 9000 - - -',
    ],
  ],
  [
    'Consolidated and non-consolidated net sales are revised from 10.0 billion yen to 11.0 billion yen.',
    {},
    ['netSales 10000 11000 - - -'],
  ],
  [
    'Net sales are revised from 10.0 billion yen to 11.0 billion yen. Consolidated operating income is revised from 800 million yen to 900 million yen.',
    {},
    ['full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'],
  ],
  [
    SALES,
    {
      lead: 'Asahina Paper Co., Ltd. announced today that it has revised its consolidated earnings forecast for the fiscal year ending March 31, 2023.',
    },
    ['full-year 2023-03-31 consolidated', 'netSales 10000 11000 - - -'],
  ],
  [
    'Net sales for the first half are revised from 5.0 billion yen to 6.0 billion yen. For the full year, net sales are revised from 10.0 billion yen to 11.0 billion yen.',
    {},
    ['year-to-date2', 'netSales 5000 6000 - - -', YEAR, 'netSales 10000 11000 - - -'],
  ],
  [
    'Net sales are revised from 10.0 billion yen to 11.0 billion yen. For the fiscal year ending March 31, 2024, net sales are revised from 12.0 billion yen to 13.0 billion yen.',
    {},
    ['netSales 10000 11000 - - -', 'full-year 2024-03-31', 'netSales 12000 13000 - - -'],
  ],
  [
    'For the second quarter, net sales are revised from 2.0 billion yen to 3.0 billion yen. For the third quarter, net sales are revised from 4.0 billion yen to 5.0 billion yen.',
    {},
    ['quarter2', 'netSales 2000 3000 - - -', 'quarter3', 'netSales 4000 5000 - - -'],
  ],
  [
    'In the first half things went well. Net sales are revised from 5.0 billion yen to 6.0 billion yen.',
    {},
    ['year-to-date2', 'netSales 5000 6000 - - -'],
  ],
  [
    'Things went as well as they could in the first half. Net sales are revised from 10.0 billion yen to 11.0 billion yen.',
    {},
    ['netSales 10000 11000 - - -'],
  ],
  [
    'The company now makes known its forecast for the first half. Net sales will be 6.0 billion yen instead of 5.0 billion yen.',
    {},
    ['nothing-read'],
  ],
  [
    'The company now makes known its forecast with a loss of the third quarter for the first half. Net sales will be 6.0 billion yen instead of 5.0 billion yen.',
    {},
    ['wrong-type'],
  ],
  [
    'The company hereby also sees fit to revise those for the first half. Net sales will be 6.0 billion yen instead of 5.0 billion yen.',
    {},
    ['nothing-read'],
  ],
  [SALES, { lead: 'Asahina Paper Co., Ltd. announced today that it has revised its earnings forecast.' }, ['nothing-read']],
  ['Net sales are revised to 11.0 billion yen. Net sales are revised to 12.0 billion yen.', {}, ['nothing-read']],
  [
    'Net sales are revised upward by 10.0% to 11.0 billion yen. The net sales forecast was revised upward by 12.0% to 11.0 billion yen.',
    {},
    ['nothing-read'],
  ],
  [
    'Net sales are revised to 11.0 billion yen. The net sales forecast was revised upward by 10.0% to 11.0 billion yen.',
    {},
    ['netSales - 11000 - 10 -'],
  ],
  [
    'Net sales are revised to 11.0 billion yen. The net sales forecast was revised to 11.0 billion yen from 10.0 billion yen.',
    {},
    ['netSales 10000 11000 - - -'],
  ],
  [
    SALES,
    {
      lead: 'Asahina Paper Co., Ltd. announced today that it has revised its earnings forecast announced on May 10, 2022 for the fiscal year ending March 31, 2023.',
    },
    ['netSales 10000 11000 - - -'],
  ],
  [
    'Net sales are revised from 10.0 billion yen to 11.0 billion yen, from those announced on May 10, 2022.',
    {},
    ['netSales 10000 11000 - - -'],
  ],
  ['Net loss is revised from 1.0 billion yen to 2.0 billion yen.', {}, ['nothing-read']],
  ['In North America, net sales are revised from 10.0 billion yen to 11.0 billion yen.', {}, ['nothing-read']],
  ['Net sales of the paper business are revised from 10.0 billion yen to 11.0 billion yen.', {}, ['nothing-read']],
  ['Net sales and a dividend of 12 yen are revised, up 5%.', {}, ['nothing-read']],
  [
    'Net sales are revised to 11.0 billion yen, and the year-end dividend to 12 yen.',
    {},
    ['netSales - 11000 - - -', 'dividend 2023-03-31', '-', 'yearEnd 12', '-'],
  ],
  ['Earnings are revised to 62 yen per share.', {}, ['nothing-read']],
  ['Earnings per share are revised from 60 yen to 62 yen.', {}, ['earningsPerShare 0.00006 0.000062 - - -']],
  ['Net sales are revised from 10.0 billion yen to 11.0 billion yen and from 11.0 billion yen to 12.0 billion yen.', {}, ['nothing-read']],
  [
    'Net sales against the previous forecast of 9.0 billion yen are revised from 10.0 billion yen to 11.0 billion yen.',
    {},
    ['nothing-read'],
  ],
  ['Net sales are revised to 10.0 billion yen to 11.0 billion yen.', {}, ['nothing-read']],
  ['The net sales forecast increased by 1.0 billion yen, or an increase of 2.0 billion yen, to 11.0 billion yen.', {}, ['nothing-read']],
  [
    'Net sales are revised to 11.0 billion yen from the previous forecast of 10.0 billion yen against 9.0 billion yen.',
    {},
    ['nothing-read'],
  ],
  ['Net sales are revised to 11.0 billion yen to 12.0 billion yen and to 13.0 billion yen.', {}, ['nothing-read']],
  ['Net sales are revised to 11.0 billion yen and are to be 12.0 billion yen.', {}, ['nothing-read']],
  ['Net sales are revised upward by 10.0% or 11.0% to 11.0 billion yen.', {}, ['nothing-read']],
  [
    'Now forecast are: net sales 11.0 billion yen (up 10.0% from the previous forecast), operating income 900 million yen.',
    {},
    ['netSales - 11000 - 10 -'],
  ],
  ['Now revised are: net sales 11.0 billion yen, operating income 900 million yen.', {}, ['nothing-read']],
  ['Net sales are revised to 11.0 billion yen (up 1.0 billion yen from the previous forecast).', {}, ['netSales - 11000 1000 - -']],
  ['Net sales are revised to 11.0 billion yen (an increase of 1.0 billion yen).', {}, ['nothing-read']],
  ['Net sales are revised to 11.0 billion yen (of which 1.0 billion yen abroad).', {}, ['nothing-read']],
  ['Net sales are revised to 11.0 billion yen (previously 10.0 billion yen).', {}, ['netSales 10000 11000 - - -']],
  ['Net sales (of paper) are revised to 11.0 billion yen.', {}, ['netSales - 11000 - - -']],
  ['Net sales (previously 10.0 billion yen) are revised to 11.0 billion yen.', {}, ['netSales 10000 11000 - - -']],
  ['Net sales are revised to 9.0 billion yen (10.0% decrease from the previous forecast).', {}, ['netSales - 9000 - -10 -']],
  ['Net sales are revised to 9.0 billion yen, -10.0% from the previous forecast.', {}, ['netSales - 9000 - -10 -']],
  ['Net sales are revised by +10.0% to 11.0 billion yen.', {}, ['netSales - 11000 - 10 -']],
  ['Net sales are revised, 10.0%, to 11.0 billion yen.', {}, ['netSales - 11000 - - -']],
  ['Asahina Paper raised its forecast for net sales by 1.0 billion yen.', {}, ['netSales - - 1000 - -']],
  ['Asahina Paper lowered its forecast for net sales by 1.0 billion yen.', {}, ['netSales - - -1000 - -']],
  ['Asahina Paper cut its net sales forecast by 1.0 billion yen.', {}, ['nothing-read']],
  ['At the previous forecast, Asahina Paper cut its forecast for net sales by 1.0 billion yen.', {}, ['nothing-read']],
  ['Asahina Paper raised its dividends and revised its forecast for net sales by 1.0 billion yen.', {}, ['nothing-read']],
  ['Asahina Paper raised net sales by 1.0 billion yen.', {}, ['nothing-read']],
  [
    'Asahina Paper raised, as was said by the man who has led it from the day on which it was set up in the north of the land, its forecast for net sales by 1.0 billion yen.',
    {},
    ['nothing-read'],
  ],
  ['Asahina Paper raised its forecast for net sales (up 1.0 billion yen).', {}, ['netSales - - 1000 - -']],
  ['Net sales are unchanged at 11.0 billion yen.', {}, ['netSales - 11000 - - -']],
  ['The net sales forecast is 11.0 billion yen.', {}, ['nothing-read']],
  ['The forecast for net sales is 11.0 billion yen.', {}, ['nothing-read']],
  ['The revised net sales are 11.0 billion yen.', {}, ['nothing-read']],
  ['Net sales are 11.0 billion yen.', {}, ['nothing-read']],
  ['Net sales are revised to 11.0 billion yen, up 1.0 billion yen compared to the previous forecast.', {}, ['netSales - 11000 1000 - -']],
  [
    'Net sales are revised to 11.0 billion yen, up 1.0 billion yen as was said by all compared to the previous forecast.',
    {},
    ['netSales - 11000 1000 - -'],
  ],
  ['Net sales are now forecast at 11.0 billion yen instead of 10.0 billion yen.', {}, ['netSales 10000 11000 - - -']],
  ['Net sales are revised to 11.0 billion yen, an increase of 1.0 billion yen.', {}, ['netSales - 11000 1000 - -']],
  ['Net sales are revised to 9.0 billion yen, a decrease of 1.0 billion yen or 10.0%.', {}, ['netSales - 9000 -1000 -10 -']],
  ['Net sales are revised to 11.0 billion yen against 10.0 billion yen.', {}, ['netSales 10000 11000 - - -']],
  ['Net sales of the forecast increase to 11.0 billion yen.', {}, ['nothing-read']],
  ['The net sales forecast, an increase, is 11.0 billion yen.', {}, ['nothing-read']],
  ['Net sales go from the previous forecast to 11.0 billion yen.', {}, ['nothing-read']],
  ['Net sales unlike previous plans stand at 11.0 billion yen.', {}, ['nothing-read']],
  ['Net sales previous forecast of all of the group stood 10.0 billion yen and are revised to 11.0 billion yen.', {}, ['nothing-read']],
  ['Net sales are revised down 1.0 billion yen from 10.0 billion yen to 11.0 billion yen.', {}, ['netSales 10000 11000 - - -']],
  ['Net sales are revised up by 3.0 billion yen from 10.0 billion yen to 11.0 billion yen.', {}, ['netSales 10000 11000 - - -']],
  ['Net sales are revised up by 1.1 billion yen from 10.0 billion yen to 11.0 billion yen.', {}, ['netSales 10000 11000 1100 - -']],
  ['Net sales are revised up by 1.2 billion yen from 10.0 billion yen to 11.0 billion yen.', {}, ['netSales 10000 11000 - - -']],
  ['Net sales are revised up by 1.0 billion yen, or 10.0%, from 10.0 billion yen to 11.0 billion yen.', {}, ['nothing-read']],
  ['Operating income is revised from -1.0 billion yen to -0.5 billion yen, up 50.0%.', {}, ['operatingProfit -1000 -500 - 50 -']],
  ['Net sales in North America are revised from 10.0 billion yen to 11.0 billion yen.', {}, ['nothing-read']],
  ['Net sales are revised for the good business from 10.0 billion yen to 11.0 billion yen.', {}, ['netSales 10000 11000 - - -']],
  ['Net sales, as business is good, are revised from 10.0 billion yen to 11.0 billion yen.', {}, ['netSales 10000 11000 - - -']],
])('%s', (words, parts, lines) => expect(told(words, parts)).toEqual(lines))

import { expect, test } from 'vitest'
import { readRevision } from '../support/revisions.js'

const notice = (lead: string, ...tables: [caption: string, previous: string][]): string => `August 4, 2017

Nakatsu Optical Works, Ltd. (Code: 7755, TSE 1st Section)

Notice of Revision of Earnings Forecast

${lead}
${tables
  .map(
    ([caption, previous]) => `
${caption} (Millions of yen)
 | Net sales | Operating income
${previous} | 10,100 | 800
Revised forecast (B) | 11,100 | 900
`,
  )
  .join('')}`
const days = (text: string) => readRevision(text).revisions?.map(({ previouslyAnnouncedOn }) => previouslyAnnouncedOn)
const HALF = '1. First half of the fiscal year ending March 31, 2018'
const YEAR = '2. Full year ending March 31, 2018'

test.each<[name: string, text: string, expected: (string | undefined)[]]>([
  [
    'in the title of a row',
    notice(
      'Nakatsu has revised its forecasts.',
      [HALF, 'Previous forecast (A) (announced on May 12, 2017)'],
      [YEAR, 'Previous forecast (A) (announced on the same date)'],
    ),
    ['2017-05-12', '2017-05-12'],
  ],
  [
    'in the head of the release',
    notice(
      'Nakatsu has revised its first-half forecast announced on May 12, 2017, and its full-year forecast announced on the same date.',
      [HALF, 'Previous forecast (A)'],
      [YEAR, 'Previous forecast (A)'],
    ),
    ['2017-05-12', '2017-05-12'],
  ],
  [
    'of no day of an announcement',
    notice('Nakatsu has revised its forecasts.', [YEAR, 'Previous forecast (A) (announced on the same date)']),
    [undefined],
  ],
  [
    'as a notice of something else',
    notice(
      'In its notice of May 12, 2017 on a share buyback the company spoke of its forecasts.',
      [HALF, 'Previous forecast (A) (announced on the same day)'],
      [YEAR, 'Previous forecast (A)'],
    ),
    [undefined, undefined],
  ],
])('the same date %s', (_, text, expected) => expect(days(text)).toEqual(expected))

/** Tables of revisions in a text that runs on in one line: the period of each stands in its own heading, not in the sentence before. */
import { expect, test } from 'vitest'
import { safeParseForecastRevision, verifyRelease } from '../../src/index.js'

const HEAD =
  'June 29, 2007 Hazama Seiki Co., Ltd. (Code: 6279) Notice of Revision of Earnings Forecast Hazama Seiki Co., Ltd. has revised its forecast for the fiscal year ended May 31, 2007.'
const TABLE =
  '(Millions of yen) Net sales Ordinary income Net income Previous forecast (A) 1,954 45 30 Revised forecast (B) 1,909 24 13 Change (B-A) (45) (21) (17)'

test.each([
  [
    'the third quarter of a sentence',
    'It does so in view of what the third quarter brought.',
    '1. Revision of the forecast for the fiscal year ended May 31, 2007',
  ],
  [
    'the half year of a sentence',
    'Costs of a merger keep the half year slightly in the red.',
    '1. Revision of the forecast for the year ended May 31, 2007',
  ],
  [
    'the months whose results were told',
    'The forecast of April 13, 2007, given with the results of the nine months, is replaced.',
    '1. Revision of the forecast (June 1, 2006 - May 31, 2007)',
  ],
])('%s', (_, sentence, heading) => {
  const text = `${HEAD} ${sentence} ${heading} ${TABLE}\n`
  const result = safeParseForecastRevision(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  expect(result.data.record.revisions?.map(({ period }) => period.kind)).toEqual(['full-year'])
  expect(result.data.record.revisions?.[0]?.figures[0]).toMatchObject({ metric: 'netSales', revised: { amount: 1_909_000_000 } })
})

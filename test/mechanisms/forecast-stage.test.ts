import { describe, expect, test } from 'vitest'
import { safeParseForecastRevision } from '../../src/index.js'
import { readRevision } from '../support/revisions.js'

const DIFFERENCES = `1. Differences between forecasts and actual results for the six months ended September 30, 2022
(Million yen)
                            Net sales   Operating profit
Previous forecast (A)         14,200        980
Actual results (B)            15,047      1,244
Change (B-A)                     847        264
`
const notice = (headline: string, below: string) => `November 8, 2022
Hokusei Precision Co., Ltd.
(Code 6897, TSE Standard)

${headline}

Hokusei Precision Co., Ltd. announces that its results for the six months differ from the forecast announced on May 12, 2022.

${DIFFERENCES}
${below}`
const BOTH = 'Notice Concerning Differences between Forecasts and Actual Results and Revision of Full-Year Forecasts'

describe('differences and a revision in one release', () => {
  test.each<[name: string, headline: string, below: string, stage: string | undefined]>([
    [
      'the second told in a sentence',
      BOTH,
      '2. Revision of earnings forecasts for the fiscal year ending March 31, 2023\nNet sales are now expected to be 30,800 million yen.\n',
      undefined,
    ],
    ['the second not in the text', BOTH, '2. Reasons for the differences\nOrders held up well.\n', 'difference'],
    ['reasons of the second', BOTH, '2. Reasons for the revision of the forecasts\nOrders held up well.\n', 'difference'],
    [
      'dividends, which are another matter',
      'Notice Concerning Differences between Forecasts and Actual Results and Revision of Dividend Forecast',
      '2. Revision of the dividend forecast\nThe dividend is under study.\n',
      'difference',
    ],
    [
      'a headline that names the first alone',
      'Notice Concerning Differences between Forecasts and Actual Results',
      '2. Revision of earnings forecasts\nNone.\n',
      'difference',
    ],
  ])('%s', (_, headline, below, stage) => expect(readRevision(notice(headline, below)).stage).toBe(stage))
})

describe('results beside those of the year before', () => {
  const YEARS = `Difference between the results for the fiscal year ended March 31, 2022 and those of the previous fiscal year
(Million yen)
                                 Net sales   Operating profit
Previous fiscal year results (A)   29,300      2,015
Current fiscal year results (B)    31,118      2,240
Change (B-A)                        1,818        225
Change (%)                            6.2       11.2
`
  test('are no difference from a forecast', () => {
    const alone = `May 12, 2022\nHokusei Precision Co., Ltd.\n\nNotice of Differences between Results and the Previous Year\n\n${YEARS}`
    const result = safeParseForecastRevision(alone)
    expect(result.success ? result.data.record : result.error.code).toBe('nothing-read')
    const { stage, revisions } = readRevision(notice('Notice Concerning Differences between Forecasts and Actual Results', `2. ${YEARS}`))
    expect(stage).toBe('difference')
    expect(revisions?.map(({ period }) => period.kind)).toEqual(['year-to-date'])
  })
})

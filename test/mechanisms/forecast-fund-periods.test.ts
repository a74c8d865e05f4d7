import { expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const HEADS = `                                        Operating    Operating    Ordinary     Net
                                        revenues     profit       profit       income
                                        (mil yen)    (mil yen)    (mil yen)    (mil yen)
`
const notice = (lead: string) => `January 22, 2021
Oirase Wind Fund, Inc. (Securities code: 9295)

Notice Concerning Revision of the Forecasts for the Fiscal Periods Ending March 31, 2021 and September 30, 2021

${lead}

1. Fiscal period ending March 31, 2021 (8th period)
${HEADS}Previous forecast (A)                      3,118          802          688        687
Revised forecast (B)                       3,034          755          641        640

2. Fiscal period ending September 30, 2021 (9th period)
${HEADS}Previous forecast (A)                      3,490        1,046          939        938
Revised forecast (B)                       3,655        1,111          987        986
`
const FIRST = ['netSales 3118 3034 - - -', 'operatingProfit 802 755 - - -', 'ordinaryProfit 688 641 - - -', 'profit 687 640 - - -']
const SECOND = ['netSales 3490 3655 - - -', 'operatingProfit 1046 1111 - - -', 'ordinaryProfit 939 987 - - -', 'profit 938 986 - - -']

test('periods of six months named by their last days alone have the days of the head', () =>
  expect(
    revisionOf(
      notice(
        'The forecasts for the fiscal period ending March 31, 2021 (October 1, 2020 - March 31, 2021) and the fiscal period ending September 30, 2021 (April 1, 2021 - September 30, 2021) are revised.',
      ),
    ),
  ).toEqual(['revision', 'full-year 2021-03-31 2020-10-01 2021-03-31', ...FIRST, 'full-year 2021-09-30 2021-04-01 2021-09-30', ...SECOND]))

test('a period whose days are not told is not that of the table before', () =>
  expect(
    revisionOf(
      notice('The forecasts for the fiscal period ending March 31, 2021 (October 1, 2020 - March 31, 2021) and the next are revised.'),
    ),
  ).toEqual(['revision', 'full-year 2021-03-31 2020-10-01 2021-03-31', ...FIRST, expect.stringMatching(/^period-unknown/)]))

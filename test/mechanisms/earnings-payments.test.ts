import { describe, expect, test } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

/** The financial position and the dividends of a release, a line each. */
function told(text: string): string[] {
  const result = safeParseEarnings(text)
  if (!result.success) return [result.error.code]
  expect(verifyRelease(result.data, text)).toEqual([])
  const { financialPosition = [], dividends = [] } = result.data.record
  return [
    ...financialPosition.flatMap(({ asOf, figures }) =>
      figures.map(({ metric, value }) => `${asOf} ${metric} ${typeof value === 'number' ? value : value.amount}`),
    ),
    ...dividends.map(({ fiscalYearEnd, forecast, ...parts }) =>
      [
        `${forecast ? 'expected' : 'paid'} ${fiscalYearEnd}`,
        ...Object.entries(parts).map(([part, { amount }]) => `${part} ${amount}`),
      ].join(' '),
    ),
  ]
}

/** What a release begins with, and the words behind that with what they tell; a line break is printed as ⏎. */
const CASES: readonly (readonly [of: string, head: string, rows: string])[] = [
  [
    'a half year between two years',
    'Kasuga Glass Reports Results for the Six Months Ended September 30, 2021⏎⏎TOKYO, Japan, November 5, 2021 -- Kasuga Glass Corporation today reported its results for the six months ended September 30, 2021. Net sales were 40.2 billion yen for the six months, against 38.0 billion yen in the same period of the year ended March 31, 2021. For the fiscal year ending March 31, 2022 it expects net sales of 82.0 billion yen.⏎⏎',
    `
      The board has decided to pay an interim dividend of 9 yen per share.  ›  paid 2022-03-31 secondQuarter 9
      The company paid an interim dividend of 9 yen per share on an annual profit of 92 yen per share.  ›  paid 2022-03-31 secondQuarter 9
      The company plans to pay a year-end dividend of 11 yen per share for the fiscal year ending March 31, 2022, for an annual total of 20 yen.  ›  expected 2022-03-31 yearEnd 11 annual 20
      The company plans to raise the year-end dividend by 2 yen to 11 yen per share for the fiscal year ending March 31, 2022.  ›  expected 2022-03-31 yearEnd 11
      The company plans to raise the year-end dividend by 2 yen, and to 11 yen later, for the fiscal year ending March 31, 2022.
      The year-end dividend for the fiscal year ending March 31, 2022 is forecast to be 11 yen per share.  ›  expected 2022-03-31 yearEnd 11
      The year-end dividend for the fiscal year ended March 31, 2021 was 10 yen per share.  ›  paid 2021-03-31 yearEnd 10
      The interim and year-end dividends for the fiscal year ending March 31, 2022 are planned at 9 yen per share each.  ›  expected 2022-03-31 secondQuarter 9 yearEnd 9
      The interim and year-end dividends for the fiscal year ending March 31, 2022 are planned at 9 yen per share.
      The interim dividend was 9 yen per share as had been planned for the fiscal year ending March 31, 2022.  ›  paid 2022-03-31 secondQuarter 9
      An interim dividend of 9 yen was planned for the fiscal year ending March 31, 2022.
      The forecast of the year-end dividend for the fiscal year ending March 31, 2022 is revised from 10 yen to 12 yen per share.  ›  expected 2022-03-31 yearEnd 12
      The forecasts of the interim dividend and the year-end dividend for the fiscal year ending March 31, 2022 are revised from 10 yen to 12 yen per share.
      The forecast of the year-end dividend for the fiscal year ending March 31, 2022 is revised to 12 yen, and not to 14 yen, per share.
      The company plans an annual dividend of 20 yen per share for the fiscal year ending March 31, 2022, against 18 yen for the fiscal year ended March 31, 2021.  ›  expected 2022-03-31 annual 20
      The company plans an annual dividend of 20 yen per share for the fiscal years ending March 31, 2022 and March 31, 2023.  ›  expected 2022-03-31 annual 20
      The company plans a special dividend of 5 yen per share for the fiscal year ending March 31, 2022.
      The subsidiary plans an annual dividend of 5 yen per share for the fiscal year ending March 31, 2022.
      The company plans an annual dividend of 20% of profit for the fiscal year ending March 31, 2022.
      The company plans annual dividends of 2 billion yen for the fiscal year ending March 31, 2022.
      The year-end dividend remains at 11 yen per share and is planned for the fiscal year ending March 31, 2022.  ›  expected 2022-03-31 yearEnd 11
      The annual dividend for the fiscal year ending March 31, 2022 was once thought of.
    `,
  ],
  [
    'a year',
    'Kasuga Glass Reports Results for the Fiscal Year Ended March 31, 2022⏎⏎TOKYO, Japan, May 9, 2022 -- Kasuga Glass Corporation today reported its results for the fiscal year ended March 31, 2022. Net sales were 80.2 billion yen.⏎⏎',
    `
      As of March 31, 2022, total assets stood at 65.0 billion yen.  ›  2022-03-31 totalAssets 65000000000
      Total assets at the end of the fiscal year were 65.0 billion yen.  ›  2022-03-31 totalAssets 65000000000
      Total assets at the end of the consolidated fiscal year under review were 65.0 billion yen.  ›  2022-03-31 totalAssets 65000000000
      Total assets at the end of the current fiscal year were 65.0 billion yen.  ›  2022-03-31 totalAssets 65000000000
      Total assets at the end of the period were 65.0 billion yen.
      Total assets at the end of the quarter were 65.0 billion yen.
      Total assets at the end of the year were 65.0 billion yen.  ›  2022-03-31 totalAssets 65000000000
      Net assets as of March 31, 2022 rose by 1.0 billion yen from the end of the previous fiscal year to 30.0 billion yen.  ›  2022-03-31 netAssets 30000000000
      Net assets as of March 31, 2022 were up 3.1 billion yen to 30.0 billion yen.  ›  2022-03-31 netAssets 30000000000
      Net assets as of March 31, 2022 include 3.1 billion yen and came to 30.0 billion yen.
      Segment total assets as of March 31, 2022 were 5.0 billion yen.
      Consolidated total assets as of March 31, 2022 were 65.0 billion yen.  ›  2022-03-31 totalAssets 65000000000
      Paper net assets as of March 31, 2022 were 5.0 billion yen.
      The equity ratio as of March 31, 2022 was 46.2%.  ›  2022-03-31 equityRatioPercent 46.2
      The equity ratio as of March 31, 2022 rose 1.2 points to 46.2%.  ›  2022-03-31 equityRatioPercent 46.2
      The equity ratio (46.2%) as of March 31, 2022 was good.
      Cash and cash equivalents as of March 31, 2022 were 9.0 billion yen.  ›  2022-03-31 cashAndEquivalents 9000000000
      As of March 31, 2022, total assets were 65.0 billion yen. Net assets were 30.0 billion yen.  ›  2022-03-31 totalAssets 65000000000  ›  2022-03-31 netAssets 30000000000
      As of March 31, 2022, total assets were 65.0 billion yen, net assets were 30.0 billion yen and the equity ratio was 46.2%.  ›  2022-03-31 totalAssets 65000000000  ›  2022-03-31 netAssets 30000000000  ›  2022-03-31 equityRatioPercent 46.2
      Total assets as of March 31, 2022 are expected to be 65.0 billion yen.
      Total assets as of March 31, 2022 were 65.0 million.
      Total assets as of March 31, 2022 were 65.0% higher.
      Compared with March 31, 2021, total assets were 65.0 billion yen.
    `,
  ],
  [
    'the first half of a year',
    'Kasuga Glass Reports Results for the First Half of the Fiscal Year Ending March 31, 2022⏎⏎TOKYO, Japan, November 5, 2021 -- Kasuga Glass Corporation today reported its results for the first half of the fiscal year ending March 31, 2022. Net sales for the first half were 40.2 billion yen. In the fiscal year ended March 31, 2021 they were 79.0 billion yen.⏎⏎',
    `
      The board has decided to pay an interim dividend of 9 yen per share.  ›  paid 2022-03-31 secondQuarter 9
      The company paid an interim dividend of 9 yen per share on an annual profit of 92 yen per share.  ›  paid 2022-03-31 secondQuarter 9
      The company plans to pay a year-end dividend of 11 yen per share.  ›  expected 2022-03-31 yearEnd 11
      The interim dividend is set at 9 yen per share.  ›  paid 2022-03-31 secondQuarter 9
      The interim dividend forecast is kept at 9 yen per share.  ›  expected 2022-03-31 secondQuarter 9
      The interim dividend is expected to be 9 yen, and the year-end dividend to be 11 yen per share.  ›  expected 2022-03-31 secondQuarter 9 yearEnd 11
      The interim dividend of 9 yen was paid, and a year-end dividend of 11 yen is planned.  ›  paid 2022-03-31 secondQuarter 9  ›  expected 2022-03-31 yearEnd 11
    `,
  ],
  [
    'tables and lines of dividends',
    'Kasuga Glass Corporation⏎May 9, 2022⏎⏎Consolidated Financial Results for the Fiscal Year Ended March 31, 2022⏎⏎Net sales for the fiscal year ended March 31, 2022 were 80.2 billion yen.⏎⏎',
    `
      Dividends per share (yen) | March 31, 2021 | March 31, 2022⏎Interim dividend | 8.00 | 9.00⏎Year-end dividend | 9.00 | 11.00⏎Total | 17.00 | 21.00  ›  paid 2021-03-31 secondQuarter 8 yearEnd 9 annual 17
      Dividends per share (yen) | March 31, 2021 | March 31, 2022⏎Interim dividend | 8.00 | 9.00⏎Year-end dividend | 9.00 | 11.00
      Dividends per share (yen), forecast | March 31, 2021 | March 31, 2022⏎Interim dividend | 8.00 | 9.00⏎Year-end dividend | 9.00 | 11.00⏎Total | 17.00 | 20.00
      Dividends per share (yen) | March 31, 2021 | March 31, 2022⏎Interim dividend | 8.00 | 9.00⏎Year-end dividend | 9.00 | 11.00 | 12.00⏎Total | 17.00 | 20.00
      Dividends per share (yen) | March 31, 2021 | September 30, 2022⏎Interim dividend | 8.00 | 9.00⏎Year-end dividend | 9.00 | 11.00⏎Total | 17.00 | 20.00  ›  paid 2021-03-31 secondQuarter 8 yearEnd 9 annual 17
      Dividends per share | March 31, 2021 | March 31, 2022⏎Interim dividend | 8.00 | 9.00⏎Year-end dividend | 9.00 | 11.00⏎Total | 17.00 | 20.00
      Dividends | Interim | Year-end | Total⏎ | Yen | Yen | Yen⏎Year ended March 31, 2021 | 8.00 | 9.00 | 17.00⏎Year ended March 31, 2022 | 9.00 | 11.00 | 20.00  ›  paid 2021-03-31 secondQuarter 8 yearEnd 9 annual 17  ›  paid 2022-03-31 secondQuarter 9 yearEnd 11 annual 20
      Dividends | June 30 | September 30 | December 31 | March 31 | Annual⏎ | Yen | Yen | Yen | Yen | Yen⏎Year ended March 31, 2022 | - | 9.00 | - | 11.00 | 20.00  ›  paid 2022-03-31 secondQuarter 9 yearEnd 11 annual 20
      Dividends | June 30 | September 30 | December 31 | March 31 | Ratio⏎ | Yen | Yen | Yen | Yen | %⏎Year ended March 31, 2022 | - | 9.00 | - | 11.00 | 20.00
      Dividends | First | Second | Third | Year-end | Total⏎ | quarter | quarter | quarter⏎ | Yen | Yen | Yen | Yen | Yen⏎Year ended March 31, 2022 | - | 9.00 | - | 11.00 | 20.00⏎Year ending March 31, 2023 (Est.) | - | 10.00 | - | 12.00 | 22.00  ›  paid 2022-03-31 secondQuarter 9 yearEnd 11 annual 20  ›  expected 2023-03-31 secondQuarter 10 yearEnd 12 annual 22
      Dividends | First | Second | Third | Year-end | Total⏎ | quarter | quarter | quarter⏎ | Yen | Yen | Yen | Yen | Yen⏎Year ended March 31, 2022 (restated) | - | 9.00 | - | 11.00 | 20.00⏎Year ending March 31, 2023 | - | 10.00 | - | 12.00 | 22.00  ›  paid 2022-03-31 secondQuarter 9 yearEnd 11 annual 20  ›  expected 2023-03-31 secondQuarter 10 yearEnd 12 annual 22
      FY2022 interim dividend: JPY9 per share⏎FY2022 annual cash dividend | JPY20.00  ›  paid 2022-03-31 secondQuarter 9 annual 20
      Results for the fiscal year ended March 31, 2022⏎Interim dividend (per share of common stock): 9 yen⏎Annual dividend: 20 yen⏎Annual dividend: 21 yen  ›  paid 2022-03-31 secondQuarter 9 annual 20
      Forecast for the fiscal year ending March 31, 2023⏎Interim dividend: 10 yen⏎Year-end dividend1: 12 yen⏎Annual special dividend: 5 yen  ›  expected 2023-03-31 secondQuarter 10 yearEnd 12
      Results for the fiscal year ended March 31, 2022⏎Interim dividend: 9 billion yen⏎Annual dividend: about 20 yen
    `,
  ],
]

describe.each(CASES)('told in %s', (_, head, rows) => {
  test.each(rows.trim().split('\n'))('%s', (row) => {
    const [words = '', ...said] = row.trim().split('  ›  ')
    expect(told(`${head}${words}\n`.replaceAll('⏎', '\n'))).toEqual(said)
  })
})

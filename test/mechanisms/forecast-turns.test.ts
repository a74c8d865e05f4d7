import { describe, expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'
import { readRevision } from '../support/revisions.js'

const HEAD = `April 28, 2020
Yasugi Life Holdings, Inc.
Code: 8751 (TSE First section)
Revision of Consolidated Earnings Forecast
Yasugi Life Holdings, Inc. revises its consolidated earnings forecast for the fiscal year ended March 31, 2020.
`
const PERIOD = ['revision', 'full-year 2020-03-31 consolidated']
const ROWS = `million yen
million yen
million yen
yen
Previous forecast (A)
931,000
108,000
17,000
15.06
Revised forecast (B)
954,000
118,000
32,000
28.34
Change (B-A)
23,000
10,000
15,000
`

describe('heads whose lines were printed by turns', () => {
  const lines = (...heads: string[]): string[] => revisionOf(`${HEAD}${heads.join('\n')}\n${ROWS}`)

  test('first lines, second lines, and the rest of the longest', () =>
    expect(
      lines(
        'Ordinary',
        'Ordinary',
        'Net Income',
        'Net Income per',
        'Revenues',
        'Profit',
        'Attributable to',
        'Share',
        'Shareholders of',
        'Parent Company',
      ).slice(0, 6),
    ).toEqual([
      ...PERIOD,
      'netSales 931000 954000 23000 - -',
      'ordinaryProfit 108000 118000 10000 - -',
      'profitAttributableToOwnersOfParent 17000 32000 15000 - -',
      'earningsPerShare 0.00001506 0.00002834 - - -',
    ]))

  test('not where a figure comes twice, or the cells do not bear them out', () => {
    const twice = lines('Ordinary', 'Ordinary', 'Net Income', 'Net Income per', 'Revenues', 'Profit', 'per Share', 'Share')
    expect(twice.filter((line) => /^(?:profit|earningsPer)/.test(line))).toEqual([])
    const other = lines(
      'Ordinary',
      'Ordinary',
      'Net Income per',
      'Net Income',
      'Revenues',
      'Profit',
      'Share',
      'Attributable to',
      'Shareholders',
    )
    expect(other.filter((line) => /^(?:profit|earningsPer)/.test(line))).toEqual([])
  })
})

test('a year that is over, right above the year of the forecast, is none of its', () =>
  expect(
    revisionOf(`Earnings Forecasts for the Year Ending March 31, 2022
Yasugi Life Holdings (Consolidated)
The Company has revised its consolidated earnings forecasts for the fiscal year ending March 2022.
(Billions of yen)
Year Ended March 31, 2021
Year Ending March 31, 2022(Forecasts)
(Results)
Previous Forecasts
Revised Forecasts
Amount of change
Ordinary revenues
413.9
455.0
465.0
+10.0
Ordinary profit
28.1
99.0
41.0
(58.0)
`).slice(0, 4),
  ).toEqual(['revision', 'full-year 2022-03-31 consolidated', 'netSales 455000 465000 10000 - -', 'ordinaryProfit 99000 41000 -58000 - -']))

describe('what sentences tell', () => {
  const release = (...sentences: string[]): string => `February 9, 2018

Yasugi Ferry Co., Ltd.

Yasugi Ferry Revises Its Forecast

Yasugi Ferry lowered its consolidated earnings forecast for the fiscal year ending March 31, 2018. ${sentences.join(' ')}
`
  const told = (...sentences: string[]): string[] => revisionOf(release(...sentences))
  const HEADED = ['revision', 'full-year 2018-03-31 consolidated']

  test('a percentage in brackets goes as the change before it', () =>
    expect(
      told(
        'Revenue is now forecast at 38.4 billion yen, down 1.1 billion yen (2.8%) from the previous forecast of 39.5 billion yen.',
        'Operating income is now forecast at 3.6 billion yen, up 0.7 billion yen (24.1%) from the previous forecast of 2.9 billion yen.',
      ),
    ).toEqual([...HEADED, 'netSales 39500 38400 -1100 -2.8 -', 'operatingProfit 2900 3600 700 24.1 -']))

  test('the day of the previous forecast stands in a sentence of its own', () => {
    const day = (sentence: string): string | undefined =>
      readRevision(release('Revenue is revised to 38.4 billion yen from 39.5 billion yen.', sentence)).revisions?.[0]?.previouslyAnnouncedOn
    expect(day('The previous forecast was announced on November 10, 2017.')).toBe('2017-11-10')
    expect(day('The previous dividend forecast was announced on November 10, 2017.')).toBeUndefined()
  })

  test('a year that is long over is none of the dividend', () =>
    expect(
      told(
        'In the year ended March 31, 2017, revenue was 37.0 billion yen.',
        'The year-end dividend forecast is raised from 15 yen to 18 yen per share.',
      ),
    ).toEqual(['revision', 'dividend 2018-03-31', 'yearEnd 15', 'yearEnd 18', '-']))
})

import { describe, expect, test } from 'vitest'
import { safeParseEarnings } from '../../src/index.js'

function read(text: string) {
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  return result.data
}

/** The period's own words, metric and amount, a line each. */
function lines(text: string): string[] {
  const { results = [], forecasts = [] } = read(text).record
  const of = (name: string, list: typeof results | typeof forecasts) =>
    list.flatMap(({ period, figures }) =>
      figures.map(({ metric, value }) => {
        const { kind, quarter = '', to = '-', fiscalYear = '-' } = period
        const amount = typeof value === 'number' ? value : 'amount' in value ? value.amount : `${value.low}-${value.high}`
        return `${name} ${kind}${quarter} ${fiscalYear} ${to} ${metric} ${amount}`
      }),
    )
  return [...of('result', results), ...of('forecast', forecasts)]
}

describe('parts of a year that end with it', () => {
  test('six months to the end of the year are its second half, those to the middle its first', () => {
    const text = `Summary of Results for the Year Ended December 31, 2021
February 10, 2022
Numa Ceramics Corporation
In the six months ended June 30, 2021, net sales were 41.2 billion yen. In the six months ended December 31, 2021, net sales were 44.9 billion yen.
`
    expect(lines(text)).toEqual([
      'result year-to-date2 - 2021-06-30 netSales 41200000000',
      'result second-half - 2021-12-31 netSales 44900000000',
    ])
  })

  test('a month alone tells it, too', () => {
    expect(
      lines(`Numa Ceramics Reports on Year to December 2021
February 10, 2022
Numa Ceramics Corporation
Net sales for the year ended December 31, 2021 were 86.1 billion yen. In the six months to December operating profit was 3.3 billion yen.
`),
    ).toEqual(['result full-year - 2021-12-31 netSales 86100000000', 'result second-half - - operatingProfit 3300000000'])
  })

  test('columns that end with the half and with the year', () => {
    expect(
      lines(`Results for the Year Ended June 30, 2020
August 7, 2020
Iso Logistics Co., Ltd.
(Millions of yen)
                   Six months ended December 31, 2019   Six months ended June 30, 2020
Net sales          51,300                               48,900
Operating profit   2,450                                1,980
`),
    ).toEqual([
      'result year-to-date2 - 2019-12-31 netSales 51300000000',
      'result year-to-date2 - 2019-12-31 operatingProfit 2450000000',
      'result second-half - 2020-06-30 netSales 48900000000',
      'result second-half - 2020-06-30 operatingProfit 1980000000',
    ])
  })

  test('a fiscal period of some months may be a year cut short or a part of one: its figures are left out', () => {
    const text = `Financial Results for the Fiscal Period Ended September 30, 2018 (Six Months)
November 9, 2018
Hazama Seimitsu Co., Ltd.
| (Millions of yen) | Net sales | Operating income |
| Fiscal period ended September 30, 2018 | 21,300 | 1,020 |
| Fiscal year ended March 31, 2018 | 44,700 | 2,210 |
Net sales were 21,300 million yen.
`
    expect(lines(text)).toEqual([
      'result full-year - 2018-03-31 netSales 44700000000',
      'result full-year - 2018-03-31 operatingProfit 2210000000',
    ])
    expect(read(text).warnings.some(({ code }) => code === 'ambiguous')).toBe(true)
  })
})

describe('years that are not the one told', () => {
  const HEAD = 'May 14, 2020\nOkabe Works Co., Ltd.\n'

  test('the year of which a headline expects something is not the one that ended', () => {
    expect(
      lines(`Okabe Works Projects Lower Profit in Fiscal 2020
${HEAD}Okabe Works today announced its results for the year ended March 31, 2020. Net sales were 77.1 billion yen.
`),
    ).toEqual(['result full-year - 2020-03-31 netSales 77100000000'])
    expect(
      lines(`Okabe Works Announces Results for Fiscal 2020
${HEAD}Okabe Works today announced its results for the year ended March 31, 2020. Net sales were 77.1 billion yen.
`),
    ).toEqual(['result full-year 2020 2020-03-31 netSales 77100000000'])
  })

  test('of two columns of one year, as first reported and as restated, or planned and reached, none is taken', () => {
    const text = `Consolidated Results for the Year Ended March 31, 2020
${HEAD}(Millions of yen)
                   FY2018 (first reported)   FY2018 (restated)      FY2019
Net sales          71,200                   70,300                  77,100
Operating profit   5,150                    5,010                   4,490
`
    expect(lines(text)).toEqual(['result full-year 2019 - netSales 77100000000', 'result full-year 2019 - operatingProfit 4490000000'])
    expect(read(text).warnings.some(({ code }) => code === 'ambiguous')).toBe(true)
  })
})

describe('figures that are not those of the release', () => {
  const HEAD = 'Consolidated Results for the Year Ended March 31, 2020\nMay 14, 2020\nOkabe Works Co., Ltd.\n'
  const OWN = ['result full-year - 2020-03-31 netSales 77100000000']

  test('what a bought company earns, by a clause behind its name or by "with"', () => {
    for (const clause of [
      'In April Okabe bought Mine Tools, Inc., which had net sales of 6.2 billion yen and operating profit of 0.4 billion yen in 2019.',
      'Okabe acquired a maker of drills with net sales of 6.2 billion yen and operating profit of 0.4 billion yen.',
      'Okabe sold Mine Tools, Inc., whose operating profit was 0.4 billion yen.',
    ])
      expect(lines(`${HEAD}Net sales were 77.1 billion yen. ${clause}\n`)).toEqual(OWN)
  })

  test('what was earned since some day long ago', () => {
    expect(
      lines(`${HEAD}Net sales were 77.1 billion yen. Since the foundation in 1961 cumulative net profit has come to 310.0 billion yen.\n`),
    ).toEqual(OWN)
  })

  test('dollars before yen: the amounts that stand alone tell which are the issuer’s own', () => {
    const told = 'Net sales were $712 million (77.1 billion yen).'
    expect(lines(`${HEAD}${told} Operating profit was 4.5 billion yen.\n`)[0]).toBe(OWN[0])
    expect(lines(`${HEAD}${told} Operating profit was $41 million.\n`)[0]).toBe('result full-year - 2020-03-31 netSales 712000000')
    expect(safeParseEarnings(`${HEAD}${told}\n`).success).toBe(false)
  })
})

describe('what a figure once was, told first', () => {
  test('between commas, or in a clause before it', () => {
    expect(
      lines(`Sawa Beer Posts Higher First-Half Profit
TOKYO, Aug 7, 2017 -- Sawa Beer Corp. said Monday that, against 9.1 billion yen a year earlier, operating profit came to 10.6 billion yen in the six months ended June 30, 2017. Revenue, which had stood at 150.3 billion yen in the same period of 2016, reached 161.0 billion yen. Net profit was 6.6 billion yen, compared with 5.9 billion yen.
`),
    ).toEqual([
      'result year-to-date2 - 2017-06-30 operatingProfit 10600000000',
      'result year-to-date2 - 2017-06-30 netSales 161000000000',
      'result year-to-date2 - 2017-06-30 profit 6600000000',
    ])
  })

  test('behind "had been" the next sentence need not go on to speak of the part of the year', () => {
    expect(
      lines(`Results for the Year Ended March 31, 2020
May 14, 2020
Okabe Works Co., Ltd.
Net sales were 77.1 billion yen.

In the first half operating profit had been 2.9 billion yen. Net profit was 3.2 billion yen.
`),
    ).toEqual(['result full-year - 2020-03-31 netSales 77100000000', 'result year-to-date2 - - operatingProfit 2900000000'])
  })
})

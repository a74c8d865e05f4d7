/** Words and figures that look like facts of a release and are none. */
import { describe, expect, test } from 'vitest'
import { safeParseEarnings, safeParseStockOptions, verifyRelease } from '../../src/index.js'

function options(text: string) {
  const result = safeParseStockOptions(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}
function earnings(text: string) {
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

test('"Allotment date" over its day opens no release below that of the issuer', () => {
  const record = options(`August 7, 2019
Kurobane Precision Co., Ltd. (Code: 6399)
Notice Concerning Issuance of Share Options
At its meeting of today, the Board of Directors of Kurobane Precision Co., Ltd. resolved to issue the share options described here.

Number of options        612 (planned)
Paid for the option      To be determined on the allotment date
Allotment date           August 23, 2019

For reference, the 8th Series, which was allotted on August 24, 2018, had 580 options.
`)
  expect(record).toMatchObject({ stage: 'resolution', allottedOn: '2019-08-23', rights: { count: 612 } })
  expect(record.headline).toBe('Notice Concerning Issuance of Share Options')
})

test.each(['Where one of them is a managerial officer, the committee is heard.', 'What one optionee may be granted shall not exceed 1%.'])(
  'one of all counts nobody: %s',
  (words) => {
    const { allottees } = options(`August 7, 2019
Kurobane Precision Co., Ltd. (Code: 6399)
Notice Concerning Issuance of Share Options
1. Number of options: 612
2. Eligible persons: Full-time employees of the Company. ${words}
`)
    expect(allottees).toBeUndefined()
  },
)

const HEAD = `Kurobane Reports First Half Results

TOYAMA, Japan — November 7, 2024 — Kurobane Optical Co., Ltd. (TSE: 7799) today reported consolidated results for the six months ended September 30, 2024.

`
test('"the same period of fiscal 2012" is no whole year', () => {
  const { results } = earnings(`${HEAD}Net income was ¥55.5 million, compared to ¥1.8 million for the same period of fiscal 2023.\n`)
  expect(results).toHaveLength(1)
  expect(results?.[0]?.period).toMatchObject({ kind: 'year-to-date', quarter: 2 })
})

describe('a summary', () => {
  const table = (
    profit: string,
    perShare: string,
    note = '',
  ): string => `Consolidated Financial Results for the Fiscal Year Ended March 31, 2014
April 24, 2014
Company name: Kurobane Tester Corporation
Contact: Jiro Sato, Manager, Accounting Section
1. Consolidated Results (April 1, 2013 through March 31, 2014)
Million yen
 Net sales Operating income Income before income taxes Net income
FY2013 111,878 (36,286) ${profit}
FY2012 132,903 80 1,293 3,821
${note} Net income per share - basic Net income per share - diluted
yen yen
FY2013 ${perShare} ${perShare}
FY2012 22.03 22.01
`
  const metrics = (text: string) => earnings(text).results?.[0]?.figures.map(({ metric }) => metric)

  test('a profit beside a loss per share lost its sign', () => {
    expect(metrics(table('35,418 35,475', '(203.72)'))).toEqual([
      'netSales',
      'operatingProfit',
      'earningsPerShare',
      'dilutedEarningsPerShare',
    ])
    expect(metrics(table('(35,418) (35,475)', '203.72'))).not.toContain('earningsPerShare')
    expect(metrics(table('(35,418) (35,475)', '(203.72)'))).toContain('profit')
  })

  test('an amount that a bracket holds with its unit may be a loss, or an aside', () => {
    const text = table(
      '(35,418) (35,475)',
      '(203.72)',
      'Note: Comprehensive income:\n72,352 million yen in FY2013 (-)\n(97,161 million yen) in FY2012 (-)\n',
    )
    const told = earnings(text).results?.map(({ figures }) => figures.find(({ metric }) => metric === 'comprehensiveIncome')?.value)
    expect(told).toEqual([{ amount: 72_352_000_000, currency: 'JPY' }, undefined])
  })

  test('a section of the company that is called so makes nothing consolidated', () => {
    const text = table('(35,418) (35,475)', '(203.72)')
      .replaceAll('Consolidated ', '')
      .replace('Accounting Section', 'Consolidated Accounting Section')
    expect(earnings(text).scope).toBeUndefined()
    expect(earnings(text.replace('1. Results', '1. Consolidated Results')).scope).toBe('consolidated')
  })
})

import { expect, test } from 'vitest'
import { safeParseEarnings } from '../../src/index.js'

test('a table of dividends right below one of figures is a table of its own', () => {
  const result = safeParseEarnings(`Kisogawa Lamps Co., Ltd. (TSE: 6920)
Consolidated Financial Results for the Fiscal Year Ended September 30, 2011
November 11, 2011
(Millions of yen)
 | Net sales | Operating income | Net income
Fiscal year ended September 30, 2011 | 31,400 | 1,210 | 655
Fiscal year ended September 30, 2010 | 29,870 | 1,095 | 540
Dividends per share (yen) | Interim | Year-end | Annual
Fiscal year ended September 30, 2011 | 6.00 | 7.00 | 13.00
Fiscal year ended September 30, 2010 | 6.00 | 6.00 | 12.00
`)
  if (!result.success) throw result.error
  const { record, warnings } = result.data
  expect(warnings).toEqual([])
  expect(record.results?.map(({ figures }) => figures.length)).toEqual([3, 3])
  expect(record.dividends?.map(({ annual }) => annual?.amount)).toEqual([13, 12])
})

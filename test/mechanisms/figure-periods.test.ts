import { describe, expect, test } from 'vitest'
import { periods } from '../support/figures.js'

const release = (head: string, caption: string): string => `${head}
August 3, 2015
Oikawa Seiki Co., Ltd. has revised the forecast that it had announced.
${caption} (millions of yen)
 | Net sales | Operating income | Net income |
Previous forecast (A) | 3,400 | 310 | 190 |
Revised forecast (B) | 3,250 | 280 | 160 |
`

describe('the period of a table', () => {
  test.each([
    ['Forecast for the fiscal year ending March 31, 2016', { kind: 'full-year', fiscalYearEnd: '2016-03-31' }],
    ['Forecast for FY2015', { kind: 'full-year', fiscalYear: 2015 }],
    ['Forecast for the full year (April 1, 2015 to March 31, 2016)', { kind: 'full-year', from: '2015-04-01', to: '2016-03-31' }],
    [
      'Forecast for the fiscal year ending March 2016 (April 1, 2015 to March 31, 2016)',
      { kind: 'full-year', fiscalYearEnd: '2016-03-31', from: '2015-04-01', to: '2016-03-31' },
    ],
    [
      'Forecast for the first half of the fiscal year ending March 31, 2016',
      { kind: 'year-to-date', quarter: 2, fiscalYearEnd: '2016-03-31' },
    ],
    ['Forecast for the six months ending September 30, 2015', { kind: 'year-to-date', quarter: 2, to: '2015-09-30' }],
    ['Interim forecast (April 1 to September 30, 2015)', { kind: 'year-to-date', quarter: 2, from: '2015-04-01', to: '2015-09-30' }],
    [
      'Forecast for the second quarter of the fiscal year ending March 31, 2016',
      { kind: 'quarter', quarter: 2, fiscalYearEnd: '2016-03-31' },
    ],
    [
      'Forecast for the second quarter (cumulative) of the fiscal year ending March 31, 2016',
      { kind: 'year-to-date', quarter: 2, fiscalYearEnd: '2016-03-31' },
    ],
    ['Forecast for the first quarter of fiscal 2015', { kind: 'quarter', quarter: 1, fiscalYear: 2015 }],
    [
      'Forecast for the third quarter (April 1 to December 31, 2015)',
      { kind: 'year-to-date', quarter: 3, from: '2015-04-01', to: '2015-12-31' },
    ],
    [
      'Forecast for the fiscal period ending October 31, 2015 (May 1, 2015 to October 31, 2015)',
      { kind: 'full-year', fiscalYearEnd: '2015-10-31', from: '2015-05-01', to: '2015-10-31' },
    ],
    ['Forecast for the second half of the fiscal year ending March 31, 2016', { kind: 'second-half', fiscalYearEnd: '2016-03-31' }],
    [
      'Forecast for the year ending March 31, 2016 (April 1, 2015 to September 30, 2015)',
      { kind: 'year-to-date', quarter: 2, fiscalYearEnd: '2016-03-31', from: '2015-04-01', to: '2015-09-30' },
    ],
    ['Forecast for fiscal 2015 (the year ending March 31, 2016)', { kind: 'full-year', fiscalYear: 2015, fiscalYearEnd: '2016-03-31' }],
    ['In the fiscal year ending March 31, 2016 orders grew. Forecast for the first half', { kind: 'year-to-date', quarter: 2 }],
    [
      'Forecast for the first quarter (cumulative) of the fiscal year ending March 31, 2016',
      { kind: 'quarter', quarter: 1, fiscalYearEnd: '2016-03-31' },
    ],
    [
      'Forecast for the six months (the second quarter) of the fiscal year ending March 31, 2016',
      { kind: 'year-to-date', quarter: 2, fiscalYearEnd: '2016-03-31' },
    ],
    [
      'Forecast for the second quarter (six months) of the fiscal year ending March 31, 2016',
      { kind: 'year-to-date', quarter: 2, fiscalYearEnd: '2016-03-31' },
    ],
    [
      'Forecast for the second quarter (April 1 to September 30, 2015) of the fiscal year ending March 31, 2016',
      { kind: 'year-to-date', quarter: 2, fiscalYearEnd: '2016-03-31', from: '2015-04-01', to: '2015-09-30' },
    ],
    [
      'We now have a new view of sales for the first half of the fiscal year ending March 31, 2016. It is as follows.',
      { kind: 'year-to-date', quarter: 2, fiscalYearEnd: '2016-03-31' },
    ],
  ])('%s', (caption, period) => expect(periods(release('Notice of Revision of Forecast', caption))).toEqual([period]))

  test.each([
    ['Revision for Fiscal Year Ending March 31, 2016', 'Forecast for the full year', { kind: 'full-year', fiscalYearEnd: '2016-03-31' }],
    [
      'Revision for Fiscal Year Ending March 31, 2016',
      'Forecast (April 1, 2015 to March 31, 2016)',
      { kind: 'full-year', fiscalYearEnd: '2016-03-31', from: '2015-04-01', to: '2016-03-31' },
    ],
    [
      'Revision for Fiscal Year Ending March 31, 2016',
      'Forecast (April 1 to September 30, 2015)',
      { kind: 'year-to-date', quarter: 2, fiscalYearEnd: '2016-03-31', from: '2015-04-01', to: '2015-09-30' },
    ],
    [
      'Revision for Fiscal Year Ending March 31, 2016',
      'Forecast (April 1 to December 31, 2015)',
      { kind: 'year-to-date', quarter: 3, fiscalYearEnd: '2016-03-31', from: '2015-04-01', to: '2015-12-31' },
    ],
    [
      'Revision for FY2015',
      'Forecast for the full year (April 1, 2015 to March 31, 2016)',
      { kind: 'full-year', fiscalYear: 2015, from: '2015-04-01', to: '2016-03-31' },
    ],
    [
      'Revision for FY2016',
      'Forecast for the full year (April 1, 2015 to March 31, 2016)',
      { kind: 'full-year', fiscalYear: 2016, from: '2015-04-01', to: '2016-03-31' },
    ],
    [
      'Revision for FY2014',
      'Forecast for the full year (April 1, 2015 to March 31, 2016)',
      { kind: 'full-year', from: '2015-04-01', to: '2016-03-31' },
    ],
    [
      'Revision for FY2015',
      'Forecast for the year ending March 31, 2016',
      { kind: 'full-year', fiscalYear: 2015, fiscalYearEnd: '2016-03-31' },
    ],
    ['Revision for FY2015', 'Forecast for the full year', { kind: 'full-year', fiscalYear: 2015 }],
    ['Revision for FY2015 and FY2016', 'Forecast for the full year', { kind: 'full-year' }],
    [
      'Revision for FY2015, Ending March 31, 2016',
      'Forecast for the full year',
      { kind: 'full-year', fiscalYear: 2015, fiscalYearEnd: '2016-03-31' },
    ],
    [
      'Revision for FY2015, Ending March 31, 2016',
      'Forecast for the full year (April 1, 2015 to March 31, 2016)',
      { kind: 'full-year', fiscalYear: 2015, fiscalYearEnd: '2016-03-31', from: '2015-04-01', to: '2016-03-31' },
    ],
    [
      'Revision for FY2015, Ending March 31, 2017',
      'Forecast for the full year (April 1, 2015 to March 31, 2016)',
      { kind: 'full-year', from: '2015-04-01', to: '2016-03-31' },
    ],
    [
      'Revision for Fiscal Year Ending March 31, 2016',
      'Forecast for FY2015',
      { kind: 'full-year', fiscalYear: 2015, fiscalYearEnd: '2016-03-31' },
    ],
    [
      'Revision for FY2015, Ending March 31, 2017',
      'Forecast for the fiscal year ending March 31, 2016',
      { kind: 'full-year', fiscalYear: 2015, fiscalYearEnd: '2016-03-31' },
    ],
    [
      'Revision for the First Half of the Fiscal Year Ending March 31, 2016',
      'Forecast for the first half',
      { kind: 'year-to-date', quarter: 2, fiscalYearEnd: '2016-03-31' },
    ],
    [
      'Revision for the First Half of the Fiscal Year Ending March 31, 2016',
      'Forecast for the six months ending September 30, 2015',
      { kind: 'year-to-date', quarter: 2, fiscalYearEnd: '2016-03-31', to: '2015-09-30' },
    ],
    [
      'Revision for the First Half of the Fiscal Year Ending March 31, 2016',
      'Forecast for the third quarter',
      { kind: 'quarter', quarter: 3 },
    ],
    ['Revision for Fiscal Year Ending March 31, 2016', 'Forecast for the second half', { kind: 'second-half' }],
    [
      'Revision for FY2015, Ending March 31, 2016',
      'Forecast (April 1, 2014 to March 31, 2015)',
      { kind: 'full-year', from: '2014-04-01', to: '2015-03-31' },
    ],
    [
      'Revision for FY2015',
      'Forecast (April 1, 2015 to March 31, 2016)',
      { kind: 'full-year', fiscalYear: 2015, from: '2015-04-01', to: '2016-03-31' },
    ],
    [
      'Revision for the First Half of the Year Ending March 31, 2016 and the First Half of the Year Ending March 31, 2017',
      'Forecast for the first half',
      { kind: 'year-to-date', quarter: 2 },
    ],
  ])('under %s: %s', (head, caption, period) => expect(periods(release(head, caption))).toEqual([period]))

  test.each([
    'Forecast (April 1 to September 30, 2015)',
    'Forecast (April 1 to June 30, 2015)',
    'Forecast (April 1 to December 31, 2015)',
    'Forecast (January 1 to June 30, 2015)',
    'Forecast',
    'Forecast for the quarter ending June 30, 2015',
    'Interim dividend and forecast',
    'Forecast for the fiscal period ending October 31, 2015 (June 1, 2015 to October 31, 2015)',
    'Forecast for FY2015 (April 1, 2015 to September 30, 2015)',
  ])('%s says none', (caption) => {
    expect(() => periods(release('Notice of Revision of Forecast', caption))).toThrow('no fact')
  })
})

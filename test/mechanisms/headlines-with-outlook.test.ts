import { expect, test } from 'vitest'
import { safeParseRelease } from '../../src/index.js'

const read = (headline: string) => {
  const result = safeParseRelease(`${headline}

MATSUMOTO, Japan, November 7, 2024 - Hotaka Optical Co., Ltd. (TSE: 7788) today reported its consolidated figures for the six months ended September 30, 2024.

Net sales came to 48.6 billion yen, up 7.9%. Operating profit was 3.9 billion yen.
`)
  if (!result.success) return result.error.code
  const { record } = result.data
  return record.type === 'earnings'
    ? record.results?.map(({ period: { kind, to }, figures }) => `${kind} ${to} ${figures.length}`)
    : record.type
}
const HALF = ['year-to-date 2024-09-30 2']

test.each([
  'Hotaka Reports First-Half Profit, Keeps Outlook',
  'Hotaka First-Half Profit Rises; Outlook Unchanged',
  'Hotaka Reports Profit Recovery in First Half, Keeps Full-Year View',
  'Hotaka Announces Results for the Six Months Ended September 30, 2024; Full-Year Forecast Raised',
])('a headline that tells of an outlook behind the results heads these: %s', (headline) => expect(read(headline)).toEqual(HALF))

test('an outlook alone heads no results', () => expect(read('Hotaka Issues Outlook for Its Business')).toBe('unrecognized'))
test('a last quarter and its year may each be what figures are of', () =>
  expect(read('Hotaka Reports Fourth Quarter and Full Year Profit')).not.toEqual(HALF))

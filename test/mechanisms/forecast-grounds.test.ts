import { expect, test } from 'vitest'
import { safeParseForecastRevision, verifyRelease } from '../../src/index.js'
import { groundsIn as groundsOf } from '../support/grounds.js'

function read(text: string) {
  const result = safeParseForecastRevision(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data
}

const groundsIn = (text: string, under: string): string[] => groundsOf(text, under, safeParseForecastRevision)

/** What the figures say of each other. */
const checksIn = (text: string): string[] =>
  read(text).checks.map(
    ({ rule, status, paths }) => `${rule} ${status} ${paths.map((path) => path.replace('/revisions/0/figures', '')).join(' ')}`,
  )

const table = (...rows: string[]) => `Minato Rope Co., Ltd.
August 5, 2022
Notice of Revision of Forecasts

Minato Rope has revised the forecast announced on May 10, 2022.

1. Consolidated forecast for the fiscal year ending March 31, 2023 (Millions of yen)
 | Net sales | Operating income
${rows.join('\n')}

2. Reasons for revision
Rope sold well.

3. Dividend forecast for the fiscal year ending March 31, 2023 (yen)
 | 2Q-end | Year-end | Total
Previous forecast | 10.00 | 10.00 | 20.00
Revised forecast | 10.00 | 12.00 | 22.00
`
const ROWS = [
  'Previous forecast (A) | 10,000 | 800',
  'Revised forecast (B) | 11,000 | 700',
  'Change (B-A) | 1,000 | (100)',
  'Change (%) | 10.0 | (12.5)',
]
const TOLD = `August 5, 2022

Asahina Paper Co., Ltd.

Notice of Revision of Forecasts

Asahina Paper has revised its consolidated forecast for the fiscal year ending March 31, 2023. The net sales forecast was decreased by 1.0 billion yen, or 10.0%, to 9.0 billion yen. It lowered its forecast for operating income by 70 million yen. The year-end dividend is raised from 10 yen to 12 yen.
`

test('a value of a table rests on its unit, its row and its head', () => {
  const text = table(...ROWS)
  expect(groundsIn(text, '/revisions/0/figures/1/')).toEqual([
    'metric = Operating income',
    'label = Operating income',
    'previous/amount = 800; unit Millions of yen; title Previous forecast (A) |; head Operating income',
    'previous/currency = Millions of yen',
    'revised/amount = 700; unit Millions of yen; title Revised forecast (B) |; head Operating income',
    'revised/currency = Millions of yen',
    'change/amount = (100); unit Millions of yen; title Change (B-A) |; head Operating income',
    'change/currency = Millions of yen',
    'changePercent = (12.5); title Change (%) |; head Operating income',
  ])
  expect(groundsIn(text, '/dividend/revised/')).toEqual([
    'secondQuarter/amount = 10.00; unit yen; head Revised forecast |; head 2Q',
    'secondQuarter/currency = yen',
    'yearEnd/amount = 12.00; unit yen; head Revised forecast |; head Year-end',
    'yearEnd/currency = yen',
    'annual/amount = 22.00; unit yen; head Revised forecast |; head Total',
    'annual/currency = yen',
  ])
  expect(groundsIn(text, '/revisions/0/period/')).toEqual([
    'kind = fiscal year ending March 31, 2023',
    'fiscalYearEnd = fiscal year ending March 31, 2023',
  ])
  expect(groundsIn(text, '/reason')).toEqual([' = Rope sold well.; title Reasons for revision'])
  expect(groundsIn(text, '/stage')).toEqual([' = Revised forecast (B) |'])
})

test('a value that a sentence tells rests on the words that turn it', () => {
  expect(groundsIn(TOLD, '/revisions/0/figures/')).toEqual([
    '0/metric = net sales',
    '0/label = net sales',
    '0/revised/amount = 9.0 billion; unit billion',
    '0/revised/currency = yen',
    '0/change/amount = 1.0 billion; unit billion; sign decreased',
    '0/change/currency = yen',
    '0/changePercent = 10.0; unit %; sign decreased',
    '1/metric = operating income',
    '1/label = operating income',
    '1/change/amount = 70 million; unit million; sign lowered',
    '1/change/currency = yen',
  ])
  expect(groundsIn(TOLD, '/dividend/revised/')).toEqual(['yearEnd/amount = 12; head year-end', 'yearEnd/currency = yen'])
  expect(groundsIn(TOLD, '/stage')).toEqual([' = net sales'])
})

test('a notice of dividends alone rests on its first word of change', () => {
  const notice = (headline: string) =>
    `August 5, 2022\nAsahina Paper Co., Ltd.\n${headline}\n\nThe forecast of the year-end dividend is changed from 10 yen to 12 yen, a revision.\n`
  expect(groundsIn(notice('Notice of Change in Dividend'), '/stage')).toEqual([' = Change'])
  expect(groundsIn(notice('Notice of Amended Dividend'), '/stage')).toEqual([' = Amended'])
  expect(groundsIn(`Revised ${notice('Dividend')}`, '/stage')).toEqual([' = Revised'])
})

test('figures are checked against each other where all of them are printed', () => {
  expect(checksIn(table(...ROWS))).toEqual([
    'dates-in-order holds /revisions/0/previouslyAnnouncedOn /announcedOn',
    'change-is-difference holds /0/change/amount /0/revised/amount /0/previous/amount',
    'change-percent holds /0/changePercent /0/revised/amount /0/previous/amount',
    'change-sign holds /0/changePercent /0/change/amount',
    'change-is-difference holds /1/change/amount /1/revised/amount /1/previous/amount',
    'change-percent holds /1/changePercent /1/revised/amount /1/previous/amount',
    'change-sign holds /1/changePercent /1/change/amount',
    'dividends-sum holds /dividend/previous/annual/amount /dividend/previous/secondQuarter/amount /dividend/previous/yearEnd/amount',
    'dividends-sum holds /dividend/revised/annual/amount /dividend/revised/secondQuarter/amount /dividend/revised/yearEnd/amount',
  ])
  const off = table(ROWS[0] as string, 'Revised forecast (B) | 12,000 | -', 'Change (B-A) | 1,000 | (100)', 'Change (%) | (10.0) | (15.5)')
  expect(checksIn(off).slice(1, -2)).toEqual([
    'change-is-difference fails /0/change/amount /0/revised/amount /0/previous/amount',
    'change-percent fails /0/changePercent /0/revised/amount /0/previous/amount',
    'change-sign fails /0/changePercent /0/change/amount',
    'change-percent fails /1/changePercent /1/change/amount /1/previous/amount',
    'change-sign holds /1/changePercent /1/change/amount',
  ])
})

test('a year of quarterly dividends is the sum of all four', () => {
  const quarters = (annual: string) => `Minato Rope Co., Ltd.
August 5, 2022
Notice of Revision of Dividend Forecast

Dividend forecast for the fiscal year ending March 31, 2023 (yen)
 | First quarter | Second quarter | Third quarter | Year-end | Annual
Previous forecast | 4.00 | 5.00 | 6.00 | 7.00 | 22.00
Revised forecast | 4.00 | 5.00 | 6.00 | 8.00 | ${annual}
`
  const statuses = (annual: string) => read(quarters(annual)).checks.map(({ rule, status, paths }) => `${rule} ${status} ${paths.length}`)
  expect(statuses('23.00')).toEqual(['dividends-sum holds 5', 'dividends-sum holds 5'])
  expect(statuses('13.00')).toEqual(['dividends-sum holds 5', 'dividends-sum fails 5'])
})

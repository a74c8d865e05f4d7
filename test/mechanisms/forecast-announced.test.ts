import { describe, expect, test } from 'vitest'
import { safeParseForecastRevision, verifyRelease } from '../../src/index.js'

/** The days on which a text says that the previous forecasts were announced, by revision. */
function days(text: string): (string | undefined)[] {
  const result = safeParseForecastRevision(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return (result.data.record.revisions ?? []).map(({ previouslyAnnouncedOn }) => previouslyAnnouncedOn)
}

interface Parts {
  readonly caption?: string
  readonly previous?: string
  readonly revised?: string
  readonly notes?: string
}
const YEAR = 'Consolidated forecast for the fiscal year ending March 31, 2023'
const OWN_YEAR = 'Non-consolidated forecast for the fiscal year ending March 31, 2023'
const HALF = 'Consolidated forecast for the six months ending September 30, 2022'
const RESULTS = 'Consolidated results for the six months ended September 30, 2022'
const notice = (
  lead: string,
  { caption = YEAR, previous = 'Previous forecast (A)', revised = 'Revised forecast (B)', notes = '' }: Parts = {},
) =>
  `Minato Rope Co., Ltd.\nAugust 5, 2022\nNotice of Revision of Earnings Forecast\n\n${lead}\n\n${caption} (Millions of yen)\n | Net sales | Operating income\n${previous} | 10,000 | 800\n${revised} | 11,000 | 900\nChange (B-A) | 1,000 | 100\n${notes}`

const MAY = 'Minato Rope has revised the forecast announced on May 10, 2022'
const NONE = 'Minato Rope has revised its forecast.'
const LONG = 'of ropes and of nets and of lines '.repeat(9)

describe('the day of the previous forecast', () => {
  test.each<[name: string, lead: string, parts: Parts, day: string | undefined]>([
    ['of the lead', `${MAY}.`, {}, '2022-05-10'],
    ['dated', 'Minato Rope has revised the forecast dated May 10, 2022.', {}, '2022-05-10'],
    ['in brackets', 'Minato Rope has revised the forecast announced on (May 10, 2022).', {}, '2022-05-10'],
    [
      'in brackets behind results that were made known',
      'Minato Rope has revised the forecast issued with the publication of its results (May 10, 2022).',
      {},
      '2022-05-10',
    ],
    ['in brackets behind results', 'Minato Rope has revised its forecast, as its results (May 10, 2022) fell short.', {}, undefined],
    ['in brackets with no word before it', 'Minato Rope has revised its forecast (May 10, 2022).', {}, undefined],
    ['told twice', `${MAY}. The forecast of May 10, 2022 is withdrawn.`, {}, '2022-05-10'],
    ['nearest to the table', `${MAY}. The forecast published on May 16, 2022 is withdrawn.`, {}, '2022-05-16'],
    ['behind the release’s own', `${MAY}, as announced on August 5, 2022.`, {}, '2022-05-10'],
    [
      'of a buyback, for which it is revised',
      'In view of the share buyback announced on May 10, 2022, Minato Rope has revised its forecast.',
      {},
      undefined,
    ],
    [
      'of a buyback, behind the forecast',
      'Minato Rope has revised its forecast in view of the share buyback announced on May 10, 2022.',
      {},
      undefined,
    ],
    [
      'of a notice of something else',
      'As told in the "Notice of Transfer of Fixed Assets" dated May 10, 2022, Minato Rope revises its forecast.',
      {},
      undefined,
    ],
    ['of results', 'Minato Rope, whose results were announced on May 10, 2022, has revised its forecast.', {}, undefined],
    [
      'of the former one',
      'Minato Rope gives a new forecast as demand has changed; the former one was presented on May 10, 2022.',
      {},
      '2022-05-10',
    ],
    ['without its year', 'Minato Rope has revised the forecast announced in May 2022 and on June 10.', {}, undefined],
    ['of the caption', NONE, { caption: `${YEAR} was announced on May 10, 2022.` }, '2022-05-10'],
    [
      'of the caption, before that of the lead',
      'Minato Rope has revised the forecast announced on February 9, 2022.',
      { caption: `${YEAR} was announced on May 10, 2022.` },
      '2022-05-10',
    ],
    ['the end of a period', 'Minato Rope has revised its forecast for the year ending on March 31, 2023.', {}, undefined],
    ['of a sale, under a headline that tells of a forecast', 'Minato Rope sold land on May 10, 2022.', {}, undefined],
    ['of a sale, behind a sentence of a forecast', `${NONE} It sold land on May 10, 2022.`, {}, undefined],
    ['of a sale, behind a semicolon', 'Minato Rope has revised its forecast; it sold land on May 10, 2022.', {}, undefined],
    [
      'of a forecast told lines before',
      'Minato Rope has revised its forecast, which was made\nknown to the press of the city on May 10, 2022.',
      {},
      '2022-05-10',
    ],
    ['far from any word of it', `Minato Rope has a forecast of sales ${LONG}that were shipped on May 10, 2022.`, {}, undefined],
  ])('%s', (_, lead, parts, day) => expect(days(notice(lead, parts))).toEqual([day]))
})

describe('the day in the title of the row', () => {
  const TWO = `${MAY} and corrected the one announced on February 9, 2022.`
  test.each<[name: string, lead: string, previous: string, day: string | undefined]>([
    ['whole', 'Minato Rope has revised the forecast announced on February 9, 2022.', 'Previous forecast (May 10, 2022)', '2022-05-10'],
    ['two', NONE, 'Previous forecast (announced on May 10, 2022, corrected on May 20, 2022)', undefined],
    ['without a year chooses', TWO, 'Previous forecast (May 10)', '2022-05-10'],
    ['a month chooses', TWO, 'Previous forecast (May 2022)', '2022-05-10'],
    ['of another day', `${MAY}.`, 'Previous forecast (May 9)', undefined],
    ['of another month', `${MAY}.`, 'Previous forecast (June 10)', undefined],
    ['of another year', `${MAY}.`, 'Previous forecast (May 2021)', undefined],
  ])('%s', (_, lead, previous, day) => expect(days(notice(lead, { previous }))).toEqual([day]))
})

describe('the note to which a star points', () => {
  const star = 'Previous forecast (A)*'
  const NOTE = '* Announced on May 9, 2022\n'
  test.each<[name: string, parts: Parts, day: string | undefined]>([
    ['behind the table', { previous: star, notes: NOTE }, '2022-05-09'],
    ['behind a blank line', { previous: star, notes: `\n${NOTE}` }, '2022-05-09'],
    ['alone in brackets', { previous: 'Previous forecast (*)', notes: NOTE }, '2022-05-09'],
    ['before other words', { previous: 'Previous forecast* (A)', notes: NOTE }, '2022-05-09'],
    ['of a row without a star', { notes: NOTE }, undefined],
    ['of a row without a star, without its own', { notes: NOTE.slice(2) }, undefined],
    ['numbered', { previous: star, notes: NOTE.replace(' ', '1 ') }, undefined],
    ['eight lines below', { previous: star, notes: `${'Ropes are sold by the metre.\n'.repeat(7)}${NOTE}` }, '2022-05-09'],
    ['nine lines below', { previous: star, notes: `${'Ropes are sold by the metre.\n'.repeat(8)}${NOTE}` }, undefined],
    ['not of the day in the row', { previous: 'Previous forecast (May 10)*', notes: NOTE }, undefined],
  ])('%s', (_, parts, day) => expect(days(notice(NONE, parts))).toEqual([day]))
})

describe('of several days that of the table', () => {
  const scopes =
    'Minato Rope has revised the consolidated forecast announced on May 10, 2022 and the non-consolidated forecast announced on May 20, 2022.'
  const differs =
    'The actual results of the second quarter differ from the forecast announced on May 10, 2022, and the full year forecast announced on May 20, 2022 is revised.'
  const discrepancy =
    'There is a difference from the first half forecast announced on May 10, 2022, and the full year forecast announced on May 20, 2022 is revised.'
  const periods = (half: string) =>
    `Minato Rope has revised the full-year forecast announced on May 10, 2022 and the ${half} forecast announced on May 20, 2022.`
  test.each<[name: string, lead: string, parts: Parts, day: string | undefined]>([
    ['consolidated', scopes, {}, '2022-05-10'],
    ['non-consolidated', scopes, { caption: OWN_YEAR }, '2022-05-20'],
    ['of neither', scopes, { caption: 'Forecast for the fiscal year ending March 31, 2023' }, undefined],
    ['of a revision beside results', differs, {}, '2022-05-20'],
    ['of results beside a revision', differs, { caption: RESULTS, revised: 'Actual results (B)' }, '2022-05-10'],
    ['of a difference beside a revision', discrepancy, { caption: RESULTS, revised: 'Actual results (B)' }, '2022-05-10'],
    ['the year', periods('first half'), {}, '2022-05-10'],
    ['the first half', periods('first half'), { caption: HALF }, '2022-05-20'],
    ['the second quarter', periods('second quarter'), { caption: HALF }, '2022-05-20'],
    ['six months', periods('six months'), { caption: HALF }, '2022-05-20'],
    [
      'a dividend before',
      'Minato Rope has revised the results forecast announced on May 10, 2022 and the dividend forecast announced on June 20, 2022.',
      {},
      '2022-05-10',
    ],
    [
      'two of which both tell of figures',
      'Minato Rope has revised the profit and dividend forecast announced on May 10, 2022 and the sales and dividend forecast announced on June 20, 2022.',
      {},
      undefined,
    ],
  ])('%s', (_, lead, parts, day) => expect(days(notice(lead, parts))).toEqual([day]))

  test.each<[name: string, lead: string, day: string | undefined]>([
    [
      'six months',
      'Minato Rope has revised the forecast for the first six months of the fiscal year announced on May 10, 2022.',
      undefined,
    ],
    [
      'six months of a year with its end',
      'Minato Rope has revised the forecast for the first six months of fiscal year ending March 31, 2023 announced on May 10, 2022.',
      undefined,
    ],
    ['the first half', 'Minato Rope has revised the forecast for the first half announced on May 10, 2022.', undefined],
    [
      'the first half in another sentence',
      'Minato Rope has revised its first half. The forecast announced on May 10, 2022 is withdrawn.',
      '2022-05-10',
    ],
    [
      'behind the first half the year',
      'After the first half Minato Rope has revised the annual forecast announced on May 10, 2022.',
      '2022-05-10',
    ],
    [
      'behind the first half the full year',
      'After the first half Minato Rope has revised the full-year forecast announced on May 10, 2022.',
      '2022-05-10',
    ],
    [
      'behind the first half a fiscal year',
      'After the first half Minato Rope has revised the forecast for the fiscal year announced on May 10, 2022.',
      '2022-05-10',
    ],
    [
      'behind the first half a year by its end',
      'After the first half Minato Rope has revised the forecast for the year ending March 31, 2023 announced on May 10, 2022.',
      '2022-05-10',
    ],
    [
      'an announcement of the first half before another',
      'Minato Rope, whose first half was announced in time, has revised the forecast announced on May 10, 2022.',
      '2022-05-10',
    ],
  ])('a half year’s is not the year’s: %s', (_, lead, day) => expect(days(notice(lead))).toEqual([day]))
})

describe('a day without its year', () => {
  test.each<[name: string, lead: string, parts: Parts, day: string | undefined]>([
    ['of the same year', 'Minato Rope has revised the forecast announced on May 10.', {}, '2022-05-10'],
    ['of the year before', 'Minato Rope has revised the forecast announced on November 10.', {}, '2021-11-10'],
    ['in the row', NONE, { previous: 'Previous forecast (announced on May 10)' }, '2022-05-10'],
    ['the day of the release', 'Minato Rope has revised the forecast announced on August 5.', {}, undefined],
    ['two days', 'Minato Rope has revised the forecasts announced on May 10 and announced on June 20.', {}, undefined],
    [
      'behind one that has it',
      'Minato Rope has revised the forecast announced on May 10, 2022. It was announced on June 20.',
      {},
      '2022-05-10',
    ],
    ['of a sale', 'Minato Rope has revised its forecast after the sale of land on May 10.', {}, undefined],
    [
      'where the earlier forecast lost its row',
      'Minato Rope has revised the forecast announced on May 10.',
      { previous: 'Previous forecast' },
      '2022-05-10',
    ],
  ])('%s', (_, lead, parts, day) => {
    const text = notice(lead, parts)
    expect(days(parts.previous === 'Previous forecast' ? text.replace('Previous forecast | 10,000 | 800\n', '') : text)).toEqual([day])
  })
})

describe('the day of figures that a sentence sets side by side', () => {
  const told = (words: string) => `Minato Rope Co., Ltd.
August 5, 2022
Notice of Revision of Earnings Forecast

Minato Rope has revised its forecast for the fiscal year ending March 31, 2023. ${words}
`
  test.each<[name: string, words: string, day: string | undefined]>([
    [
      'behind the amount',
      'Net sales are now forecast at 9.5 billion yen, up from the 9.0 billion yen announced on May 10, 2022.',
      '2022-05-10',
    ],
    [
      'behind the forecast',
      'Net sales are now forecast at 9.5 billion yen, up 0.5 billion yen from the previous forecast announced on May 10, 2022.',
      '2022-05-10',
    ],
    [
      'behind a verb of its own',
      'Net sales are now forecast at 9.5 billion yen, up from the 9.0 billion yen it forecast on May 10, 2022.',
      '2022-05-10',
    ],
    [
      'behind a verb in the perfect',
      'Net sales are now forecast at 9.5 billion yen, up from the 9.0 billion yen the company had projected on May 10, 2022.',
      '2022-05-10',
    ],
    [
      'of something else',
      'Net sales are revised from 9.0 billion yen to 9.5 billion yen because of the merger announced on May 10, 2022.',
      undefined,
    ],
  ])('%s', (_, words, day) => expect(days(told(words))).toEqual([day]))
})

test('the day on which a company announced what it expects is that of the revision itself', () => {
  const outlook = (verb: string): string =>
    `Revised Outlook\nMinato Rope Co., Ltd. announced on August 5, 2022 that it ${verb} revenue for the year to March 31, 2023 to reach 26.2 billion yen, compared with its previous outlook of 25.5 billion yen. Operating profit is forecast at 1.9 billion yen (previous outlook 1.8 billion yen).\n`
  expect(days(outlook('expects'))).toEqual([undefined])
  expect(days(outlook('now forecasts'))).toEqual([undefined])
})

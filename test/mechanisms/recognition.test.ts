import { describe, expect, test } from 'vitest'
import { safeParseRelease } from '../../src/index.js'

/** The type of a text, or the code of its error. */
function typeOf(text: string): string {
  const result = safeParseRelease(text)
  return result.success ? result.data.record.type : result.error.code
}

const RESULTS = `its net profit for the first half rose 12 percent to 4.2 billion yen from 3.75 billion yen a year earlier.
The company raised its full-year net profit forecast to 9.1 billion yen from the previous forecast of 8.3 billion yen.`

const OWN_HEAD = 'Kisaragi Looms Announces Half-Year Results\n\nOSAKA, October 30, 2018 - Kisaragi Looms Co., Ltd. (TSE: 5123)'

describe('a reporter tells of a company', () => {
  test.each([
    ['an agency in brackets', `OSAKA, Oct. 30 (Kyodo) -- Kisaragi Looms Co. made known that ${RESULTS}`],
    ['a weekday without its date', `Loom maker Kisaragi on Tuesday made known that ${RESULTS}`],
    ['"said its"', `Kisaragi Looms Co. of Osaka said ${RESULTS}`],
    ['last week', `Kisaragi Looms Co. of Osaka made known last week that ${RESULTS}`],
    ['a robot’s update', `Kisaragi Looms Co. (JP:5123) has released an update.\n\n${RESULTS}`],
    [
      'words as people talk, though today stands beside them',
      `In today's notice Kisaragi Looms told of a half-year that doesn't look bad: ${RESULTS}`,
    ],
    ['words as people talk', `Kisaragi Looms had a half-year that doesn't look bad: ${RESULTS}`],
    [
      'two ways of telling below a head like a release',
      `${OWN_HEAD} made known on Friday that ${RESULTS}\nCarpets sold best, the company said.`,
    ],
    ['analysts', `Kisaragi Looms told shareholders that ${RESULTS}\nIts profit was more than analysts forecast.`],
    [
      "a paper's verb in the headline",
      `Kisaragi Looms Quarterly Results Revealed; Sales and Income Surging\n\nOSAKA, October 30, 2018 -- Kisaragi Looms Co. announced today that ${RESULTS}`,
    ],
    [
      '"the company said"',
      `OSAKA, October 30, 2018 -- Kisaragi Looms Co. made known that ${RESULTS}\nLooms for carpets sold best, the company said.`,
    ],
    ['a name that "said"', `Kisaragi Looms said ${RESULTS.replace('its ', '')}`],
    [
      'what is said on a call',
      `Half-Year Earnings Call\n\nOctober 30, 2018\n\nMr. Kisaragi, you have the floor.\n\nThank you. At Kisaragi Looms ${RESULTS}`,
    ],
    ['its trade', `Japanese loom maker Kisaragi made known that ${RESULTS}`],
    ['its trade, further on', `Kisaragi Looms told of a good half. The Japanese loom maker reported that ${RESULTS}`],
    ['whom it told', `Kisaragi Looms made known that ${RESULTS}\nIts president told the Loom Gazette that mills are busy.`],
    ['an agency of two letters', `OSAKA (AP) -- Kisaragi Looms Co. made known that ${RESULTS}`],
    [
      "a paper's verb in a first line that is no headline",
      `Kisaragi’s Half: Profit on Looms Soars\nKisaragi Looms made known that ${RESULTS}`,
    ],
  ])('%s', (_, text) => expect(typeOf(text)).toBe('unrecognized'))

  test.each([
    ['today, though a weekday stands beside it', `OSAKA -- Kisaragi Looms Co. announced today, Tuesday, that ${RESULTS}`],
    [
      'its code at an agency, and its building',
      `Kisaragi Looms Co. (Reuters: 5123)\n(Kyodo Building)\n\nOSAKA -- Kisaragi Looms Co. announced that ${RESULTS}`,
    ],
    ['a dated weekday', `OSAKA -- On Tuesday, October 30, 2018, Kisaragi Looms Co. announced that ${RESULTS}`],
    [
      'what the company said in quotes, of today',
      `OSAKA -- Kisaragi Looms Co. announced today that ${RESULTS}\n"Looms sold well," the company said.`,
    ],
    [
      'what its president said as people talk',
      `OSAKA -- Kisaragi Looms Co. announced today that ${RESULTS}\n"Looms haven't sold so well before," said its president.`,
    ],
    ['what its president said', `OSAKA -- Kisaragi Looms Co. announced that ${RESULTS}\n"Looms sold well," said its president.`],
    [
      'a release with a head of its own that tells of last week',
      `${OWN_HEAD} changed its forecasts since exports recovered last week. It made known that ${RESULTS}`,
    ],
    ['a release with a head of its own that names a weekday', `${OWN_HEAD} made known that ${RESULTS}\nA meeting will be held on Friday.`],
    [
      'a release with a head of its own that the company said',
      `${OWN_HEAD} made known that ${RESULTS}\nThe Company said it would add a mill.`,
    ],
    ['a weekday in brackets behind its date', `OSAKA -- On October 30 (Tuesday) Kisaragi Looms Co. announced that ${RESULTS}`],
  ])('the company tells itself: %s', (_, text) => expect(typeOf(text)).toMatch(/earnings|forecast-revision/))
})

test('a headline that tells results and of a call to come', () =>
  expect(
    typeOf(
      'Hazuki Paper Reports First Half Results, to Host Call\n\nMay 11, 2017 - Net sales for the first half were 31 billion yen and net income was 2 billion yen.',
    ),
  ).toBe('earnings'))

describe('notes to accounts', () => {
  const BUYBACK = `Stock buy-back
The Company repurchases shares of its common stock under a program.
Number of shares repurchased: 21,000 shares
Total amount of shares repurchased: $410,000`
  const OPTIONS = `Stock options are granted to employees.
3. STOCK SUBJECT TO THIS PLAN
The total number of shares of stock which may be issued under options granted pursuant to this Plan shall be 250,000 shares.`

  test.each([
    ['machine-readable', `Shareholders' Equity [Abstract]\n${BUYBACK}`],
    ['a numbered note', `Note 14 - Common Stock\n${BUYBACK}`],
    ['a note behind a bar', `|\nNOTE C. Stock Options\n|\n${OPTIONS}`],
    ['events after the balance sheet date', `|Subsequent Events\n|\n${OPTIONS}`],
    ['a plan under United States law', `2011 Equity Incentive Plan\n${OPTIONS}`],
  ])('%s', (_, text) => expect(typeOf(text)).toBe('unrecognized'))

  test("a site's menu is none", () => expect(typeOf(`PDF XBRL\n\n${BUYBACK}`)).toBe('buyback'))

  test('a footnote is none', () => expect(typeOf(`Note 1: Figures are rounded down.\n${BUYBACK}`)).toBe('buyback'))
})

describe('headlines that name none of the types', () => {
  const plan = 'Notice Regarding Introduction of a New Stock Compensation Plan for Directors'
  const lead = 'Hazuki Paper Co., Ltd. announces that its board resolved at its meeting today to introduce the plan below.'
  test.each([
    ['a plan that forecasts nothing', `${plan}\n\nMay 11, 2017\n\n${lead}`],
    [
      'a plan linked to performance',
      `${plan.replace('Stock', 'Performance-Linked Stock')}\n\nMay 11, 2017\n\n${lead}\n\nOperating profit in the fiscal year ended March 31, 2017: 3.1 billion yen`,
    ],
    [
      'a new medium-term plan',
      `Notice of New Medium-Term Management Plan\n\nMay 11, 2017\n\n${lead}\n\n1. Targets\nOperating profit of 3 billion yen in the fiscal year ending March 31, 2020`,
    ],
    [
      'an article on law',
      'Acquisition and Cancellation of Treasury Shares under Company Law\n\nA company that buys its own shares holds them as treasury shares until it cancels them.',
    ],
    [
      'articles of incorporation',
      'The Company may acquire its own shares through market transactions upon a resolution of the\nBoard of Directors.',
    ],
    [
      "a page with a row for each of a company's programmes",
      `Acquisition of Own Shares\n\nHazuki Paper Co., Ltd. buys its own shares from time to time.\n\nPeriod | Cost of shares acquired | Number of shares acquired |\n---|---|---|\nMay 8, 2017 to June 30, 2017 | 310,500,000 yen | 120,300 shares |\nMay 9, 2016 to July 29, 2016 | 288,000,100 yen | 140,900 shares |\n`,
    ],
    [
      'a contract on options',
      'ALLOTMENT OF STOCK ACQUISITION RIGHTS\n\nHazuki Paper Co., Ltd. (the "Corporation") and the person named below enter into this Agreement on the stock acquisition rights that the board resolved on May 11, 2017 to issue.',
    ],
    [
      'results that are still to be told',
      'Hazuki Paper to Discuss First Half Results in a Call\n\nMay 11, 2017 - Hazuki Paper Co., Ltd. will hold a call. In the first quarter, net sales were 31 billion yen and net income was 2 billion yen.',
    ],
    [
      'the day of results that is put off',
      'Notice Regarding Change in the Announcement Date of First Half Results\n\nMay 11, 2017\nHazuki Paper Co., Ltd.\n\nThe announcement of the results for the first half is put off to May 31, 2017. In the first quarter, net sales were 31 billion yen and net income was 2 billion yen.',
    ],
    [
      'the postponement of results',
      'Notice Regarding Postponement of the Announcement of First Half Results\n\nMay 11, 2017\nHazuki Paper Co., Ltd.\n\nIn the first quarter, net sales were 31 billion yen and net income was 2 billion yen.',
    ],
    [
      'a page of a report on the year',
      'Our Year in Review\n\nYear ended March 2022\n\nKey Figures\n\nNet Sales\n¥31.2 billion\n4.4%\nOperating Income\n¥2.3 billion\n0.5%',
    ],
    ['a page of highlights', 'Consolidated Results Highlights\n\nFiscal years of the last decade'],
    [
      'results of an offer for another company',
      `Notice of Results of Tender Offer for Shares of Minazuki Ink Co., Ltd.\n\nMay 11, 2017\n\n${lead}\n\nNet sales of the target in the fiscal year ended March 31, 2016: 5,120 million yen`,
    ],
    [
      'a contract, with a forecast in passing',
      `Hazuki Paper Leases Mill\nMay 11, 2017\nHazuki Paper Co., Ltd. (TSE: 5321)\nThe rent is 400 million yen a year. It is part of the forecast of net sales of 31 billion yen for the fiscal year ending March 31, 2018.`,
    ],
    [
      'pay, with a result in passing',
      `Pay of Officers\nJune 27, 2017\nHazuki Paper Co., Ltd. (TSE: 5321)\nFixed pay: 190 million yen. Consolidated ordinary income for the fiscal year ended March 31, 2017, to which it is linked, was 2.3 billion yen.`,
    ],
  ])('%s', (_, text) => expect(typeOf(text)).toBe('unrecognized'))
})

describe('words of other texts that releases use', () => {
  const body = `
1. Type of shares to be acquired: common shares
2. Total number of shares to be acquired: up to 410,000 shares
3. Total amount: up to 500,000,000 yen`
  test.each([
    [
      'orders through brokerages',
      `Notice of Acquisition of Own Shares\n\nHazuki Paper Co., Ltd. will buy its own shares through brokerages as follows.\n${body}`,
    ],
    [
      'a repurchase through a tender offer',
      `Notice of Repurchase through Tender Offer\n\nHazuki Paper Co., Ltd. announces that its board resolved the following.\n${body}`,
    ],
  ])('%s', (_, text) => expect(typeOf(text)).toBe('buyback'))

  test('the number of a note is no value', () => {
    const result = safeParseRelease(
      'Notice of Status of Acquisition of Own Shares\n\n1. Cumulative number of shares acquired (Note 2)\n31,400 shares\n(Note 2) As of June 30, 2019',
    )
    expect(result.success && result.data.record).toMatchObject({ cumulative: { shares: 31400 } })
  })
})

describe('what one issuer announced, a sentence a line', () => {
  const NEWS = `On July 1, 2019 the sea-freight business will pass to Mikazuki Lines by a company split, as the shareholders of both resolved in May of this year.
Mikazuki Shipping Corporation has revised its annual dividend forecast for the fiscal year ending March 31, 2020 from 20 yen to 24 yen per share, and its year-end dividend from 10 yen to 14 yen.
Mikazuki Shipping Corporation resolved to acquire up to 500,000 of its own shares for up to 600 million yen between July 2, 2019 and September 30, 2019.
Mikazuki Shipping Corporation plans to ask its shareholders in June 2020 for leave to change its articles of incorporation and the number of its directors.
`
  test('is no release', () => expect(typeOf(NEWS)).toBe('unrecognized'))
  test('is one below a headline of its own', () => {
    expect(typeOf(`Notice of Revision of Dividend Forecast\n\n${NEWS}`)).toBe('forecast-revision')
  })
})

describe('a headline of results whose body gives nothing', () => {
  test.each([
    ['results of a year', 'Financial Results for the Year Ended March 31, 2017\nMay 11, 2017\nHazuki Paper Co., Ltd. (TSE: 5321)\n'],
    ['a summary', 'FY2016 Third Quarter Consolidated Financial Summary\nJanuary 31, 2017\nHazuki Paper Co., Ltd. (TSE: 5321)\n'],
    ['below a name', 'Hazuki Paper plc\nInterim Results for the Six Months to 30 September 2016\n12 November 2016\nRevenue | 42.0\n'],
  ])('%s: nothing-read', (_, text) => {
    const result = safeParseRelease(text)
    expect(result.success ? result.data.record.type : result.error.code).toBe('nothing-read')
  })
})

import { describe, expect, test } from 'vitest'
import { parseBuyback, parseEarnings, parseForecastRevision, parseStockOptions, safeParseBuyback, verifyRelease } from '../../src/index.js'

const yen = (amount: number) => ({ amount, currency: 'JPY' })

const notice = (headline: string, ...lines: string[]): string =>
  [headline, 'October 7, 2022', 'Minasoko Metals Corp. (5791, TSE Prime)', 'The Company announces the following.', ...lines].join('\n')

describe('a correction prints what it takes back and what holds, each below a heading: only what holds is read', () => {
  const bought = (shares: string, cost: string): string[] => [`Number of shares acquired: ${shares} shares`, `Total cost: ${cost} yen`]
  const wrong = bought('217,400', '388,205,100')
  const right = bought('214,700', '383,383,800')

  test.each([
    ['brackets', ['(Incorrect)', ...wrong, '(Correct)', ...right]],
    ['words', ['Before correction:', ...wrong, 'After correction:', ...right]],
    ['numbers', ['1. Erroneous contents', ...wrong, '2. Corrected contents', ...right]],
    ['what was announced', ['(As originally announced)', ...wrong, '(As corrected)', ...right]],
    ['original and corrected', ['Original:', ...wrong, 'Corrected:', ...right]],
    ['wrong and right', ['(Wrong)', ...wrong, '(Right)', ...right]],
    ['the correct text first', ['[Corrected version]', ...right, '[Version before the correction]', ...wrong]],
  ])('%s', (_, lines) => {
    const text = notice('(Correction) Notice of the Status of Share Repurchase', 'The notice of October 3, 2022 is corrected.', ...lines)
    const result = parseBuyback(text)
    expect(result.record.purchase).toEqual({ shares: 214_700, cost: yen(383_383_800) })
    expect(result.warnings.map(({ code }) => code)).toContain('ambiguous')
    expect(result.unread.map((each) => each.text)).toEqual(expect.arrayContaining(['217,400', '388,205,100 yen']))
    expect(verifyRelease(result, text)).toEqual([])
  })

  test('a heading of the wrong text alone takes nothing back', () => {
    const result = safeParseBuyback(notice('Notice of the Status of Share Repurchase', '(Error)', ...wrong))
    expect(result.success && result.data.record.purchase?.shares).toBe(217_400)
  })

  test.each([
    ['(Error)', '(Correction)'],
    ['[Before revision]', '[After revision]'],
    ['Previously disclosed', 'Correction'],
  ])('"%s" and "%s" where the text tells of an error', (before, after) => {
    const lines = [before, ...wrong, after, ...right]
    const told = notice('Notice of the Status of Share Repurchase', 'The notice of October 3, 2022 contained errors.', ...lines)
    expect(parseBuyback(told).record.purchase?.shares).toBe(214_700)
  })

  test('the day of the notice that is corrected is none of an earlier forecast', () => {
    const lines = ['           Net sales  Operating profit', 'Previous forecast  62,000  3,100', 'Revised forecast  64,500  3,400']
    const dated = (sentence: string) =>
      parseForecastRevision(
        notice('Notice of Revision of Forecast', sentence, 'Forecast for the year ending February 28, 2023 (millions of yen)', ...lines),
      ).record.revisions?.[0]?.previouslyAnnouncedOn
    expect(dated('A mistake was found in the notice of September 30, 2022.')).toBeUndefined()
    expect(dated('The forecast announced on September 30, 2022 contained an error.')).toBeUndefined()
    expect(dated('The forecast announced on September 30, 2022 is revised.')).toBe('2022-09-30')
  })

  test('tables of results', () => {
    const table = (profit: string): string[] => [
      '(Millions of yen)',
      '    Net sales   Operating profit',
      `Six months ended August 31, 2022   41,870   ${profit}`,
    ]
    const lines = ['<Before correction>', ...table('2,906'), '<After correction>', ...table('2,609')]
    const { record } = parseEarnings(
      notice('(Correction) Consolidated Financial Results for the Six Months Ended August 31, 2022', ...lines),
    )
    expect(record.results?.map(({ figures }) => figures.map(({ value }) => value))).toEqual([[yen(41_870_000_000), yen(2_609_000_000)]])
  })

  test('tables of forecasts', () => {
    const table = (profit: string, change: string): string[] => [
      '                      Net sales  Operating profit',
      'Previous forecast (A)   62,000      3,100',
      `Revised forecast (B)    64,500      ${profit}`,
      `Change (B-A)             2,500        ${change}`,
    ]
    const lines = ['[Before correction]', ...table('3,700', '600'), '[After correction]', ...table('3,400', '300')]
    const text = notice(
      '(Correction) Notice of Revision of Forecast',
      'Forecast for the year ending February 28, 2023 (millions of yen)',
      ...lines,
    )
    const { record } = parseForecastRevision(text)
    expect(record.revisions?.map(({ figures }) => figures[1])).toEqual([
      { metric: 'operatingProfit', label: 'Operating profit', previous: yen(3.1e9), revised: yen(3.4e9), change: yen(3e8) },
    ])
  })
})

describe('terms of options before and after an amendment, each below a heading of its own: those after it hold', () => {
  const terms = (rights: string, price: string): string[] => [
    `Number of stock acquisition rights: ${rights}`,
    `Exercise price: ${price} yen per share`,
  ]
  const former = terms('840', '2,115')
  const amended = terms('790', '1,985')

  test.each([
    ['Old text:', 'New text:'],
    ['Before amendment', 'After amendment'],
    ['(Present terms)', '(Amended terms)'],
    ['1. Current provisions', '2. Proposed provisions'],
  ])('%s, %s', (before, after) => {
    const text = notice('Notice of Amendment of Terms of Stock Options', before, ...former, after, ...amended)
    const result = parseStockOptions(text)
    expect(result.record.rights?.count).toBe(790)
    expect(result.record.exercisePrice?.perShare).toEqual({ status: 'set', value: yen(1985) })
    expect(result.warnings.map(({ code }) => code)).toContain('ambiguous')
    expect(verifyRelease(result, text)).toEqual([])
  })
})

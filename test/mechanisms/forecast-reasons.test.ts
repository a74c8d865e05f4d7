import { describe, expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const FIGURES =
  'Consolidated forecast for the fiscal year ending March 31, 2023 (Millions of yen)\n | Net sales | Operating income\nPrevious forecast (A) | 10,000 | 800\nRevised forecast (B) | 11,000 | 900\n'
const OWN = FIGURES.replace('Con', 'Non-con')

/** The reason that a text gives behind its figures, which are read whatever it is. */
function reasonOf(text: string): string | undefined {
  const notice = `Minato Rope Co., Ltd.\nAugust 5, 2022\nNotice of Revision of Earnings Forecast\n\nMinato Rope has revised its forecast.\n\n${FIGURES}\n${text}`
  const lines = revisionOf(notice)
  expect(lines).toContain('netSales 10000 11000 - - -')
  return lines.find((line) => line.startsWith('reason '))?.slice('reason '.length)
}

describe('where reasons end', () => {
  test.each<[name: string, text: string, reason: string | undefined]>([
    ['at the next item', '2. Reasons for revision\nRope sold well.\n3. Dividends\nThey stay as they were.\n', 'Rope sold well.'],
    [
      'at the next item, below a heading inside one',
      '(1) Forecast\nReasons for revision\nRope sold well.\n(2) Dividends\nThey stay.\n',
      'Rope sold well.',
    ],
    ['not known where items stand in it', '2. Reasons for revision\nRope sold well.\n(1) Nets\nNets sold too.\n', undefined],
    ['at the end', 'Reasons for revision\nRope sold well.\nIt went on selling.\n', 'Rope sold well. It went on selling.'],
    ['at what tells of the company', 'Reasons for revision\nRope sold well.\nAbout Minato Rope\nIt makes ropes.\n', 'Rope sold well.'],
    [
      'not at a sentence that begins so',
      'Reasons for revision\nRope sold well.\nAbout half of it was sold.\n',
      'Rope sold well. About half of it was sold.',
    ],
    [
      'at a notice on plans',
      'Reasons for revision\nRope sold well.\nNotice on forward-looking statements\nThese are plans.\n',
      'Rope sold well.',
    ],
    [
      'at a note on plans',
      'Reasons for revision\nRope sold well.\nNote on forward-looking statements\nThese are plans.\n',
      'Rope sold well.',
    ],
    ['at plans', 'Reasons for revision\nRope sold well.\nForward-looking statements\nThese are plans.\n', 'Rope sold well.'],
    [
      'not at a sentence on plans',
      'Reasons for revision\nRope sold well.\nForward-looking statements are made here.\n',
      'Rope sold well. Forward-looking statements are made here.',
    ],
    [
      'not at a long line',
      'Reasons for revision\nRope sold well.\nDisclaimer as to all of what was said in this and in any other release of ours or theirs too\n',
      'Rope sold well. Disclaimer as to all of what was said in this and in any other release of ours or theirs too',
    ],
    [
      'not at a line that comes to plans late',
      'Reasons for revision\nRope sold well.\nThe words above with forward-looking statements\nThese are plans.\n',
      'Rope sold well. The words above with forward-looking statements These are plans.',
    ],
    ['at a contact', 'Reasons for revision\nRope sold well.\nContact\nIchiro Ito\n', 'Rope sold well.'],
    ['at a note in angles', 'Reasons for revision\nRope sold well.\n<Note> These are plans.\n', 'Rope sold well.'],
    ['at a note with a point', 'Reasons for revision\nRope sold well.\nNote. These are plans.\n', 'Rope sold well.'],
    ['at a bracket that is a note', 'Reasons for revision\nRope sold well.\n(Note: These are plans.)\n', 'Rope sold well.'],
    ['at a note with a star', 'Reasons for revision\nRope sold well.\n*Note: These are plans.\n', 'Rope sold well.'],
    ['not known behind squares', 'Reasons for revision\n■ Rope sold well.\n■ Nets sold too.\n', undefined],
    ['not known behind dots', 'Reasons for revision\n・Rope sold well.\n・Nets sold too.\n', undefined],
    ['not known where a heading of its own stands', 'Reasons for revision\nRope sold well.\n\nNets\nNets sold too.\n', undefined],
    [
      'not at a wrapped line',
      'Reasons for revision\nRope sold well.\n\nNets were sold in the north and the south of the land\nand they sold too.\n',
      'Rope sold well. Nets were sold in the north and the south of the land and they sold too.',
    ],
    [
      'not at a long line that ends a sentence on the next',
      'Reasons for revision\nRope sold well.\n\nNets were sold in the north and the south of it\nAnd they sold too.\n',
      'Rope sold well. Nets were sold in the north and the south of it And they sold too.',
    ],
    [
      'not at a line with a colon',
      'Reasons for revision\nRope sold well.\n\nNets:\nThey sold too.\n',
      'Rope sold well. Nets: They sold too.',
    ],
    ['at the caption of a further table', `Reasons for revision\nRope sold well.\nNon-consolidated forecast\n\n${OWN}`, 'Rope sold well.'],
    ['not known behind a remark on the year', 'Reasons for revision\nRope sold well.\nFull-year plans stay as they are.\n', undefined],
    ['not at a few words on the year', 'Reasons for revision\nRope sold well.\nFull-year rose.\n', 'Rope sold well. Full-year rose.'],
    [
      'not at a wrapped line that begins with it',
      'Reasons for revision\nRope sold well and so did nets for which the demand over the\nfull year was higher than it was thought.\n',
      'Rope sold well and so did nets for which the demand over the full year was higher than it was thought.',
    ],
    ['at cells', 'Reasons for revision\nRope sold well.\nRope | Net\n', 'Rope sold well.'],
    ['before they begin', 'Reasons for revision\nRope | Net\n', undefined],
    [
      'none under a long heading',
      'Reasons for the revision of the forecast that was made known in May by the firm to all\nRope sold well.\n',
      undefined,
    ],
    ['none beside a cell', 'Reasons | for it\nRope sold well.\n', undefined],
    ['none behind them', 'Rope sold well.\nReasons for revision\n', undefined],
    ['none under a wrapped line', 'Reasons for revision\nsold rope made it so.\n', undefined],
    ['on one line', 'Reasons for revision: Rope sold well.\n', 'Rope sold well.'],
    ['none under a sentence', 'These are reasons.\nRope sold well.\n', undefined],
  ])('%s', (_, text, reason) => expect(reasonOf(text)).toEqual(reason))
})

describe('a reason behind its label', () => {
  test.each<[name: string, text: string, reason: string | undefined]>([
    ['on one line', 'Reason: ropes sold well.\n', 'ropes sold well.'],
    ['with more words in the label', 'Reasons for the revision: ropes sold well abroad.\n', 'ropes sold well abroad.'],
    [
      'over two lines',
      'Reason: ropes sold well abroad, and nets sold\nwell at home.\nThe dividend stays.\n',
      'ropes sold well abroad, and nets sold well at home.',
    ],
    ['given twice', 'Reason: ropes sold well.\nReason: nets sold well too.\n', undefined],
    ['one word', 'Reason: ropes\n', undefined],
  ])('%s', (_, text, reason) => expect(reasonOf(text)).toBe(reason))

  test('a remark on what the forecasts rest on is none of it', () => {
    const rest = 'These forecasts are based on information available to the company today.'
    expect(reasonOf(`2. Reasons for revision\nRope sold well.\n${rest}\n`)).toBe('Rope sold well.')
    expect(reasonOf(`2. Reasons for revision\nRope sold well.\nThe forecast of rain made it sell.\n`)).toBe(
      'Rope sold well. The forecast of rain made it sell.',
    )
  })
})

test('what a translation is for is no reason', () => {
  const text = `Translation Purpose Only
January 22, 2016
Harbour Hotels Corporation
Notice of Revision of Forecast
Harbour Hotels Corporation has revised its forecast for the fiscal year ending December 31, 2016.
(Millions of yen)
 | Net sales | Operating income
Previous forecast (A) | 10,000 | 800
Revised forecast (B) | 11,000 | 900
`
  expect(revisionOf(text).slice(2)).toEqual(['netSales 10000 11000 - - -', 'operatingProfit 800 900 - - -'])
})

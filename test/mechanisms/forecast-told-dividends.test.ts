import { describe, expect, test } from 'vitest'
import { revisionOf } from '../support/revision-lines.js'

const told = (...sentences: string[]): string[] =>
  revisionOf(
    `November 8, 2023\n\nTsubaki Marine Engines, Inc.\n\nNotice of Revision of Dividend Forecast\n\n${sentences.join(' ')}\n`,
  ).slice(2)

describe('a dividend of the year, its payments in a bracket', () => {
  test.each([
    [
      'by their names',
      'The annual dividend forecast is raised to 46 yen per share (interim 21 yen, year-end 25 yen) from 42 yen per share (interim 21 yen, year-end 21 yen).',
      ['secondQuarter 21, yearEnd 21, annual 42', 'secondQuarter 21, yearEnd 25, annual 46', '-'],
    ],
    [
      'as dividends',
      'The annual dividend forecast is revised to 46 yen (an interim dividend of 21 yen and a year-end dividend of 25 yen) from 42 yen (an interim dividend of 21 yen and a year-end dividend of 21 yen).',
      ['secondQuarter 21, yearEnd 21, annual 42', 'secondQuarter 21, yearEnd 25, annual 46', '-'],
    ],
    [
      'of the new forecast alone',
      'The annual dividend forecast is raised to 46 yen per share (interim 21 yen, year-end 25 yen) from 42 yen per share.',
      ['annual 42', 'secondQuarter 21, yearEnd 25, annual 46', '-'],
    ],
    [
      'a bracket of something else',
      'The annual dividend forecast is raised to 46 yen per share (ordinary 40 yen, commemorative 6 yen) from 42 yen per share.',
      ['-', 'annual 46', '-'],
    ],
    [
      'one payment twice',
      'The annual dividend forecast is raised to 46 yen per share (interim 21 yen, interim 25 yen) from 42 yen per share.',
      ['-', 'annual 46', '-'],
    ],
    [
      'of payments that come to another amount',
      'Tsubaki now plans an annual dividend of 46 yen per share, up from its previous forecast of 42 yen (interim 21 yen, year-end 25 yen).',
      ['annual 42', 'annual 46', '-'],
    ],
  ])('%s', (_, sentence, lines) => expect(told(sentence)).toEqual(lines))
})

test.each([
  ['Tsubaki now plans an annual dividend of 46 yen per share, up from its previous forecast of 42 yen.', ['annual 42', 'annual 46', '-']],
  ['Tsubaki now plans a year-end dividend of 25 yen, compared with the previous forecast of 21 yen.', ['yearEnd 21', 'yearEnd 25', '-']],
])('an earlier forecast behind the new one: %s', (sentence, lines) => expect(told(sentence)).toEqual(lines))

test.each([
  'Tsubaki plans an annual dividend of 46 yen per share, up from 42 yen.',
  'It plans an annual dividend of 46 yen, up from the previous fiscal year’s 42 yen.',
])('no earlier forecast: %s', (sentence) => expect(told(sentence)).toEqual([]))

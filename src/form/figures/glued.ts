import { isMark } from '../../document/scan.js'
import { changedNumber, type NumberMention } from '../../reading/mention.js'
import type { Doc } from '../doc.js'
import type { Cell } from './cell.js'

/** Whether commas stand where no single number has them. */
export const isGlued = (digits: string): boolean => /^\d*,/.test(digits) && !/^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(digits)

const YEAR_DIGITS = 4

/**
 * The cells of one that was printed with nothing between them: "315,00018,00017,5006,00015.16" is 315,000, 18,000, 17,500,
 * 6,000 and 15.16. Three digits follow a comma, so the next number begins behind these. Behind a month and its day the
 * first four are the year: "March 31, 20191,059,12062,444".
 */
export function partGlued(cell: Cell, number: NumberMention, behindDay: boolean): Cell[] {
  const { digits } = number
  const base = number.at.end - digits.length
  if (number.sign !== 0 || number.bracketed || number.scale !== undefined) return [cell]
  const cells: Cell[] = []
  const dated = behindDay && digits.indexOf(',') > YEAR_DIGITS && (digits.startsWith('19') || digits.startsWith('20'))
  let from = dated ? YEAR_DIGITS : 0
  while (from < digits.length) {
    const comma = digits.indexOf(',', from)
    const point = digits.indexOf('.', from)
    let to = comma < 0 ? digits.length : comma
    if ((comma < 0 && point >= 0 ? point : to) - from > 3) return [cell] // two numbers below a thousand: where one ends is not to be seen
    if (comma >= 0 && point >= 0 && point < comma) return [cell] // nor how many digits follow a point
    while (digits[to] === ',') to += 4
    // no digits behind the last comma's three but those of its own point
    if (digits[to] === '.') to = digits.length
    const piece = digits.slice(from, to)
    const at = { start: base + from, end: base + to }
    const decimals = piece.includes('.') ? piece.length - piece.indexOf('.') - 1 : 0
    cells.push({
      first: cell.first,
      last: cell.last,
      number: changedNumber(number, { digits: piece, decimals, start: at.start, end: at.end, at }),
    })
    from = to
  }
  return cells
}

/** Whether a month and its day stand before the mention at `at`, whose year may be glued to its digits: "March 31, 20191,059". */
export function isBehindDay({ tokens, mentions }: Doc, at: number): boolean {
  const before = mentions[at - 1]
  const own = mentions[at]
  return before?.kind === 'date' && before.year === undefined && before.last + 1 === own?.first && isMark(tokens, before.last, ',')
}

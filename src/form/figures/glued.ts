import { isMark } from '../../document/scan.js'
import { changedNumber, type NumberMention } from '../../reading/mention.js'
import { conceptAt, type Doc } from '../doc.js'
import type { Cell } from './cell.js'

/** Whether commas or points stand where no single number has them. */
export const isGlued = (digits: string): boolean =>
  digits.includes(',') ? !/^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(digits) : digits.indexOf('.') !== digits.lastIndexOf('.')

const YEAR_DIGITS = 4

/**
 * The cells of one that was printed with nothing between them: "315,00018,00017,5006,00015.16" is 315,000, 18,000, 17,500,
 * 6,000 and 15.16. Three digits follow a comma, so the next number begins behind these. Behind a month and its day the
 * first four are the year: "March 31, 20191,059,12062,444". Digits of which print alone does not tell are left together.
 */
export function partGlued(cell: Cell, number: NumberMention, behindDay: boolean): Cell[] {
  const { digits } = number
  if (number.sign !== 0 || number.bracketed || number.scale !== undefined) return [cell]
  const cells: Cell[] = []
  const rest = (from: number): Cell[] => [...cells, { first: cell.first, last: cell.last, glued: pieceOf(number, from, digits.length) }]
  const dated = behindDay && digits.indexOf(',') > YEAR_DIGITS && (digits.startsWith('19') || digits.startsWith('20'))
  let from = dated ? YEAR_DIGITS : 0
  while (from < digits.length) {
    const comma = digits.indexOf(',', from)
    const point = digits.indexOf('.', from)
    let to = comma < 0 ? digits.length : comma
    if ((comma < 0 && point >= 0 ? point : to) - from > 3) return rest(from) // two numbers below a thousand: where one ends is not to be seen
    if (point >= 0 && (point < comma || digits.indexOf('.', point + 1) > 0)) return rest(from) // nor how many digits follow a point
    while (digits[to] === ',') to += 4
    // no digits behind the last comma's three but those of its own point
    if (digits[to] === '.') to = digits.length
    cells.push({ first: cell.first, last: cell.last, number: pieceOf(number, from, to) })
    from = to
  }
  return cells
}

/** The digits of a number from one place to another as a number of their own. */
function pieceOf(number: NumberMention, from: number, to: number): NumberMention {
  const digits = number.digits.slice(from, to)
  const base = number.at.end - number.digits.length
  const at = { start: base + from, end: base + to }
  const decimals = digits.includes('.') ? digits.length - digits.lastIndexOf('.') - 1 : 0
  return changedNumber(number, { digits, decimals, start: at.start, end: at.end, at })
}

/** Amounts that fit print: commas part thousands, no zero leads, few digits follow a point. */
const AMOUNT = /^(?:0|[1-9]\d{0,2}(?:,\d{3})*)(?:\.\d{1,3})?$/
/** More ways are as bad as two; no piece is longer. */
const MOST_WAYS = 2000
const LONGEST = 14

/** Every way to part digits glued together into `n` amounts; none where there are too many. */
export function partings(number: NumberMention, n: number): NumberMention[][] {
  const { digits } = number
  let open: number[][] = [[0]]
  for (let piece = 1; piece <= n; piece += 1) {
    const longer: number[][] = []
    for (const way of open) {
      const from = way[way.length - 1] as number
      const ends = piece === n ? [digits.length] : Array.from({ length: LONGEST }, (_, i) => from + i + 1)
      for (const to of ends)
        if (to <= digits.length - (n - piece) && to - from <= LONGEST && AMOUNT.test(digits.slice(from, to))) longer.push([...way, to])
    }
    if (longer.length > MOST_WAYS) return []
    open = longer
  }
  return open.map((way) => way.slice(1).map((to, p) => pieceOf(number, way[p] as number, to)))
}

/** Whether a month and its day stand before the mention at `at`, whose year may be glued to its digits: "March 31, 20191,059"; so may the year behind "FY". */
export function isBehindDay(doc: Doc, at: number): boolean {
  const { tokens, mentions } = doc
  const before = mentions[at - 1]
  const own = mentions[at]
  if (own !== undefined && own.start === tokens.end[own.first - 1] && conceptAt(doc, own.first - 1) === 'fiscalYear') return true
  return before?.kind === 'date' && before.year === undefined && before.last + 1 === own?.first && isMark(tokens, before.last, ',')
}

/** "change(3.2)--(50.0)", "period190,46052,80731,358": a row whose cells are glued to each other and to its title. */
export function isGluedRow(tokens: Doc['tokens'], { bracketed, decimals, digits, last }: NumberMention): boolean {
  if (/,\d{3}/.test(digits) && isGlued(digits)) return true
  if (!bracketed || (decimals === 0 && !digits.includes(','))) return false
  return tokens.start[last] === tokens.end[last - 1] && (isMark(tokens, last, '-') || isMark(tokens, last, '('))
}

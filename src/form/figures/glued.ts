import type { NumberMention } from '../../reading/mention.js'
import type { Cell } from './cell.js'

/**
 * The cells of one that was printed with nothing between them: "315,00018,00017,5006,000" is 315,000, 18,000, 17,500
 * and 6,000. Three digits follow a comma, so the next number begins behind these.
 */
export function partGlued(cell: Cell): Cell[] {
  return cell.number === undefined ? [cell] : pieces(cell, cell.number)
}

/** Whether commas stand where no single number has them. */
export function isGlued(digits: string): boolean {
  const comma = digits.indexOf(',')
  if (comma < 0 || digits.includes('.')) return false
  if (comma < 1 || comma > 3 || (digits.length - comma) % 4 !== 0) return true
  for (let i = comma + 1; i < digits.length; i += 1) if ((digits.charCodeAt(i) === 44) !== ((i - comma) % 4 === 0)) return true
  return false
}

function pieces(cell: Cell, number: NumberMention): Cell[] {
  const { digits } = number
  const base = number.at.end - digits.length
  if (number.sign !== 0 || number.bracketed || number.scale !== undefined) return [cell]
  const cells: Cell[] = []
  let from = 0
  while (from < digits.length) {
    const comma = digits.indexOf(',', from)
    let to = comma < 0 ? digits.length : comma
    if (to - from > 3) return [cell] // two numbers below a thousand: where one ends is not to be seen
    while (digits[to] === ',') to += 4
    const at = { start: base + from, end: base + to }
    cells.push({
      first: cell.first,
      last: cell.last,
      number: { ...number, digits: digits.slice(from, to), decimals: 0, start: at.start, end: at.end, at },
    })
    from = to
  }
  return cells
}

import type { NumberMention } from '../../reading/mention.js'
import type { Cell } from './cell.js'

/** Whether commas stand where no single number has them. */
export const isGlued = (digits: string): boolean => digits.includes(',') && !digits.includes('.') && !/^\d{1,3}(?:,\d{3})+$/.test(digits)

/**
 * The cells of one that was printed with nothing between them: "315,00018,00017,5006,000" is 315,000, 18,000, 17,500
 * and 6,000. Three digits follow a comma, so the next number begins behind these.
 */
export function partGlued(cell: Cell, number: NumberMention): Cell[] {
  const { digits } = number
  if (number.sign !== 0 || number.bracketed || number.scale !== undefined) return [cell]
  const pieces = [...digits.matchAll(/\d+(?:,\d{3})*/g)]
  if (pieces.some(([piece]) => /^\d{4}/.test(piece))) return [cell] // two numbers below a thousand: where one ends is not to be seen
  const base = number.at.end - digits.length
  return pieces.map(({ 0: piece, index }) => {
    const start = base + index
    const at = { start, end: start + piece.length }
    return { first: cell.first, last: cell.last, number: { ...number, digits: piece, decimals: 0, ...at, at } }
  })
}

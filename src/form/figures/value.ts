import { isMark } from '../../document/scan.js'
import { isMinus, type NumberMention } from '../../reading/mention.js'
import { scaled } from '../../reading/scaled.js'
import { type Doc, spanOfRange } from '../doc.js'
import type { Found, Ground } from '../draft.js'
import { percentOf } from '../values.js'
import type { Cell } from './cell.js'
import type { Unit } from './units.js'
import { bracketsOf } from './wrapped.js'

type Money = { amount: number; currency: string } | { low: number; high: number; currency: string }

const NONE: readonly Ground[] = []

function amountOf(number: NumberMention, negative: boolean, factor: number): number {
  const value = scaled(number.digits, number.scale?.factor ?? factor)
  return value === 0 ? 0 : negative ? -value : value
}

/** Whether a cell prints its amount with a sign, or in brackets. */
export const isBelowZero = ({ number, dash }: Cell): boolean => number !== undefined && (isMinus(number) || dash !== undefined)

/** The money of a cell in the unit of its column; a currency of its own counts first. None where no unit is known. */
export function moneyOfCell(
  doc: Doc,
  cell: Cell,
  unit: Unit | undefined,
  perShare: boolean,
  grounds: readonly Ground[],
): Found<Money> | undefined {
  const { number, high } = cell
  if (number === undefined || number.percent !== undefined) return undefined
  const currency = number.currency?.code ?? high?.currency?.code ?? unit?.currency
  const scale = number.scale ?? high?.scale // "¥61.0 - 64.0 billion"
  const whole = number.currency !== undefined && scale !== undefined // "¥96 billion" needs no unit
  if (currency === undefined || (unit === undefined && !perShare && !whole)) return undefined
  if (perShare && scale !== undefined) return undefined // millions a share: another figure's cell, or torn print
  const factor = perShare ? 1 : (unit?.factor ?? 1)
  const negative = isBelowZero(cell)
  const apart = cell.dash !== undefined && isApart(doc, cell.dash, number.first)
  const at = cell.dash === undefined || apart ? number.at : { start: doc.tokens.start[cell.dash] as number, end: number.at.end }
  const saying: Ground[] = apart ? [{ role: 'sign', at: spanOfRange(doc, { first: cell.dash, last: cell.dash + 1 }) }] : []
  if (scale !== undefined) saying.push({ role: 'unit', at: scale.at })
  const counts = unit !== undefined && (!perShare || unit.factor === undefined) // a table's millions do not count per share
  if (counts) saying.push({ role: 'unit', at: unit.at })
  if (counts && unit.also !== undefined) saying.push({ role: 'unit', at: unit.also })
  const own = number.currency ?? high?.currency
  const where = own?.said ?? own?.at ?? (unit as Unit).at // one of both names the currency
  const ofCurrency = {
    at: where,
    grounds: own === undefined && unit?.also !== undefined ? [{ role: 'unit' as const, at: unit.also }] : NONE,
  }
  const span = { start: number.start, end: (high ?? number).end }
  const low = amountOf(number, negative, scale?.factor ?? factor)
  if (Number.isNaN(low)) return undefined
  const all = saying.length === 0 ? grounds : [...saying, ...grounds]
  if (high === undefined) {
    return {
      value: { amount: low, currency },
      at: span,
      grounds,
      parts: { amount: { at, grounds: all }, currency: ofCurrency },
    }
  }
  const upper = amountOf(high, isMinus(high), factor)
  if (Number.isNaN(upper)) return undefined
  // "△800 to △850": of losses the larger is the lower end
  // "¥950 - ¥1.1 billion": the scale is not that of both
  if (number.scale === undefined && high.scale !== undefined && Math.abs(low) > MOST_APART * Math.abs(upper)) return undefined
  const first = { at, grounds: all }
  const second = { at: high.at, grounds: ownScale(all, number, high) }
  const [from, to] = low <= upper ? [first, second] : [second, first]
  return {
    value: { low: Math.min(low, upper), high: Math.max(low, upper), currency },
    at: span,
    grounds,
    parts: { low: from, high: to, currency: ofCurrency },
  }
}

/** "¥950 million to ¥1.1 billion": what the upper end rests on is its own scale. */
const ownScale = (grounds: readonly Ground[], { scale }: NumberMention, high: NumberMention): readonly Ground[] =>
  scale === undefined || high.scale === undefined
    ? grounds
    : grounds.map((ground) => (ground.at === scale.at ? { role: 'unit', at: high.scale?.at ?? scale.at } : ground))

/** Whether a number's minus stands in a line or a cell of its own. */
const isApart = ({ tokens }: Doc, dash: number, first: number): boolean =>
  tokens.line[dash] !== tokens.line[first] || isMark(tokens, dash + 1, '|')

/** The percentage of a cell: in a table, brackets are a minus. What prints no sign of percent rests on that of its table. */
export function percentOfCell(doc: Doc, cell: Cell, grounds: readonly Ground[], lent?: Unit): Found<number> | undefined {
  const { number } = cell
  if (number === undefined || cell.high !== undefined || number.currency !== undefined || number.scale !== undefined) return undefined
  const brackets = cell.dash === undefined ? bracketsOf(doc, number) : 'minus'
  if (brackets === 'doubtful') return undefined
  if (brackets === 'print') {
    const found = percentOf(number)
    return found && { ...found, grounds: [...(found.grounds ?? NONE), ...grounds] }
  }
  const value = amountOf(number, isBelowZero(cell), 1)
  if (Number.isNaN(value)) return undefined
  const apart = cell.dash !== undefined && isApart(doc, cell.dash, number.first)
  const sign =
    cell.word !== undefined
      ? [{ role: 'sign' as const, at: spanOfRange(doc, { first: cell.word, last: cell.word + 1 }) }]
      : apart
        ? [{ role: 'sign' as const, at: spanOfRange(doc, { first: cell.dash, last: cell.dash + 1 }) }]
        : NONE
  const at = cell.dash === undefined || apart ? number.at : { start: doc.tokens.start[cell.dash] as number, end: number.at.end }
  const unit = number.percent ?? lent?.at
  return { value, at, grounds: [...(unit === undefined ? NONE : [{ role: 'unit' as const, at: unit }]), ...sign, ...grounds] }
}

/** Ends of one range are nearer to each other. */
const MOST_APART = 10

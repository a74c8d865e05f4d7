import type { Span } from '../../document/scan.js'
import type { Doc, Range } from '../../form/doc.js'
import { isPerShare } from '../../form/figures/column.js'
import { printedOf } from '../../form/figures/place.js'
import { type Unit, unitsIn } from '../../form/figures/units.js'
import { markAt } from '../../form/prose/glue.js'
import { firstTerm, nextTerm } from '../../form/term-index.js'
import { mentionsIn } from '../../reading/mentions.js'
import type { RowTable } from './by-metric/cut.js'
import type { Row } from './by-metric/row.js'

/** A currency and the words that say it. */
export interface Currency {
  readonly code: string
  readonly at: Span
}

/** "Rounded down to the nearest million yen", "less than one million yen are truncated": so many words on either side. */
const ROUNDED = 10

/** The unit to which a text says that its amounts are rounded, above a token: that of tables that print none of their own. */
export function roundedUnit(doc: Doc, before: number): Unit | undefined {
  for (const concept of ['roundDown', 'roundNearest', 'roundUp'] as const)
    for (let t = firstTerm(doc, concept); t >= 0; t = nextTerm(doc, t)) {
      const first = doc.terms.first[t] as number
      if (first >= before) break
      const near = { first: Math.max(0, first - ROUNDED), last: Math.min(before, first + ROUNDED) }
      const unit = unitsIn(doc, near).find(({ factor, currency }) => factor !== undefined && currency !== undefined) ?? oneOf(doc, near)
      if (unit !== undefined) return unit
    }
  return undefined
}

/** Amounts of one company in one unit differ by no more than this between a quarter and a half or a year. */
const SAME_ORDER = 10

/**
 * The units of the next table, which a table that prints none takes where it tells of the same figures, all of the same
 * order, and no other unit is said anywhere.
 */
export function unitsOfNext(doc: Doc, { rows }: RowTable, next: RowTable | undefined): Unit[] {
  if (next === undefined) return []
  const units = unitsIn(doc, next.above).filter(isScaled)
  const said = unitsIn(doc, { first: 0, last: doc.tokens.count }).filter(isScaled)
  if (said.some((one) => !units.some(({ currency, factor }) => currency === one.currency && factor === one.factor))) return []
  let alike = 0
  for (const row of rows) {
    const other = row.metric === undefined || isPerShare(row.metric) ? undefined : next.rows.find(({ metric }) => metric === row.metric)
    const [x, y] = [printedOf(row.cells[0]), printedOf(other?.cells[0])]
    if (x === undefined || y === undefined || x === 0 || y === 0) continue
    if (Math.max(Math.abs(x / y), Math.abs(y / x)) > SAME_ORDER) return []
    alike += 1
  }
  return alike < FEWEST_ALIKE ? [] : units
}
const FEWEST_ALIKE = 2

const isScaled = ({ factor, currency }: Unit): boolean => factor !== undefined && currency !== undefined

/** "¥1 million", "1 million yen" as a unit. */
function oneOf({ mentions }: Doc, { first, last }: Range): Unit | undefined {
  for (const mention of mentionsIn(mentions, first, last)) {
    if (mention.kind !== 'number' || mention.digits !== '1') continue
    const { scale, currency } = mention
    if (scale !== undefined && currency !== undefined)
      return { factor: scale.factor, currency: currency.code, percent: false, at: scale.at, also: currency.at, first: mention.first }
  }
  return undefined
}

/** The first currency that units name. */
export const currencyOf = (units: readonly Unit[]): Currency | undefined =>
  units.flatMap(({ currency, at }) => (currency === undefined ? [] : [{ code: currency, at }]))[0]

/** The one currency that the rows' first cells print. */
export function currencyIn(rows: readonly Row[]): Currency | undefined {
  const found = rows.flatMap(({ metric, cells }) => (metric === undefined ? [] : (cells[0]?.number?.currency ?? [])))
  return found.every(({ code }) => code === found[0]?.code) ? found[0] : undefined
}

/** The one currency whose sign stands in cells of its own. */
export function markIn({ tokens }: Doc, { rows }: RowTable): Currency | undefined {
  const { first } = (rows[0] as Row).title
  const { last } = (rows.at(-1) as Row).title
  let found: Currency | undefined
  for (let k = first; k < last; k += 1) {
    const code = SIGNS[markAt(tokens, k)]
    if (code === undefined) continue
    if (found !== undefined && found.code !== code) return undefined
    found ??= { code, at: { start: tokens.start[k] as number, end: tokens.end[k] as number } }
  }
  return found
}
const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '\u00a5': 'JPY' }

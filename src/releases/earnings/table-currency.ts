import type { Span } from '../../document/scan.js'
import type { Doc } from '../../form/doc.js'
import type { Unit } from '../../form/figures/units.js'
import { markAt } from '../../form/prose/glue.js'
import type { Row } from './row.js'
import type { RowTable } from './rowcut.js'

/** A currency and the words that say it. */
export interface Currency {
  readonly code: string
  readonly at: Span
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

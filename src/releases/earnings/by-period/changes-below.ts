import type { Doc } from '../../../form/doc.js'
import type { Ground } from '../../../form/draft.js'
import type { Cell } from '../../../form/figures/cells.js'
import type { RawRow } from '../../../form/figures/cut.js'
import { headGrounds } from '../../../form/figures/head.js'
import type { Head } from '../../../form/figures/heads.js'
import { roleOf } from '../../../form/figures/roles.js'
import { percentOfCell } from '../../../form/figures/value.js'
import type { Fact } from '../../../form/prose/fact.js'
import { isChanges } from '../by-metric/row.js'

/** "(% change from the previous year)", "Increase/decrease" before percentages: a row of the changes of a row above. */
export const isRowOfChanges = (doc: Doc, { title, cells }: RawRow): boolean =>
  isChanges(doc, title) ||
  (cells.length > 0 && cells.every(({ number }) => number?.percent !== undefined) && roleOf(doc, [title]) === 'change')

/** Of the two rows above a row of changes the one that they are of: the newer, whichever stands first. */
export function newerOf(earlier: readonly Fact[], own: readonly Fact[]): readonly Fact[] {
  const [above, below] = [yearOf(earlier[0]), yearOf(own[0])]
  if (above === undefined || below === undefined || earlier[0]?.forecast !== own[0]?.forecast) return own
  return above > below && earlier.every(({ yearOnYear }) => yearOnYear === undefined) ? earlier : own
}

function yearOf(fact: Fact | undefined): string | undefined {
  const { to, fiscalYearEnd, fiscalYear } = fact?.period?.keys ?? {}
  return to ?? fiscalYearEnd ?? (fiscalYear === undefined ? undefined : String(fiscalYear))
}

/** Gives the facts of a row their changes, where each column has its cell. */
export function addChanges(
  doc: Doc,
  facts: readonly Fact[],
  heads: readonly Head[],
  cells: readonly Cell[],
  grounds: readonly Ground[] = [],
): void {
  if (cells.length !== heads.length) return
  for (const fact of facts) {
    const h = heads.findIndex(({ metric }) => metric === fact.metric.value)
    fact.yearOnYear ??= percentOfCell(doc, cells[h] as Cell, [...headGrounds(doc, heads[h] as Head), ...grounds])
  }
}

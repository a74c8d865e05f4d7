import { isMark } from '../../document/scan.js'
import { conceptAt, type Doc, holds, spanOfRange, wordsOf } from '../../form/doc.js'
import type { Draft, Ground } from '../../form/draft.js'
import type { Cell } from '../../form/figures/cell.js'
import { headGrounds } from '../../form/figures/head.js'
import { namesLoss } from '../../form/figures/loss.js'
import { type Column, isPerShare, type Row, spansOf } from '../../form/figures/table.js'
import { isBelowZero, moneyOfCell, percentOfCell } from '../../form/figures/value.js'
import { rangeOfSpan } from '../../form/span-tokens.js'
import type { FoundMoney } from '../../form/values.js'
import { isOverYearBefore, isRatioOfTwo } from './ratio-of-two.js'
import type { Roles } from './roles.js'

/** A row of a table whose cells have their places, by the key that its values are put under, with the words of its title. */
export interface Line {
  readonly key: (typeof LINES)[number]
  readonly cells: Row['cells']
  readonly grounds: readonly Ground[]
}
const LINES = ['previous', 'revised', 'change', 'priorYear', 'changePercent'] as const

/** The rows of a table that go into its figures. */
export function linesOf(doc: Doc, roles: Roles): Line[] {
  const lines: Line[] = []
  for (const key of LINES) {
    const row = roles[key]
    if (row === undefined || row.unplaced) continue
    lines.push({ key, cells: row.cells, grounds: spansOf(doc, [row.title, row.tail]).map((at) => ({ role: 'title', at })) })
  }
  return lines
}

/** Puts one figure's values, whatever rows it has them in; false where it has none. */
export function putFigure(
  doc: Doc,
  draft: Draft,
  path: readonly (string | number)[],
  lines: readonly Line[],
  column: Column,
  c: number,
): boolean {
  const { metric, head, unit } = column
  if (metric === undefined || head === undefined) return false
  const loss = namesLoss(doc, head)
  if (loss && lines.some(({ key, cells }) => AMOUNTS.has(key) && isPlain(cells[c]))) {
    draft.warn('ambiguous', 'Amounts of a loss without a sign were left out.', path.slice(0, 2), spanOfRange(doc, head))
    return false
  }
  const ofHead = headGrounds(doc, head)
  let any = false
  let previous: FoundMoney | undefined
  let revised: FoundMoney | undefined
  let prior: FoundMoney | undefined
  for (const { key, cells, grounds } of lines) {
    const cell = cells[c]
    if (cell === undefined) continue
    const all = [...grounds, ...ofHead]
    const value = key === 'changePercent' ? percentOfCell(doc, cell, all) : moneyOfCell(doc, cell, unit, isPerShare(metric), all)
    if (value === undefined) continue
    // of a loss a plain change may be how much greater it is
    if (loss && key === 'change' && !isFrom(previous, revised, value as FoundMoney)) continue
    if (key === 'previous') previous = value as FoundMoney
    else if (key === 'revised') revised = value as FoundMoney
    else if (key === 'changePercent' && isRatioOfTwo(value.value as number, previous, revised)) {
      draft.warn(
        'ambiguous',
        'A percentage of the new forecast to the earlier one is no change, so it was left out.',
        path.slice(0, 2),
        value.at,
      )
      continue
    } else if (key === 'priorYear') prior = value as FoundMoney
    else if (key === 'changePercent' && isOverYearBefore(value.value as number, previous, revised, prior)) {
      draft.warn(
        'ambiguous',
        'A percentage over the year before is no change of the forecast, so it was left out.',
        path.slice(0, 2),
        value.at,
      )
      continue
    } else if ((value.value as number) > 0 && key === 'changePercent' && fallsByWord(doc, cell, grounds)) {
      draft.warn('ambiguous', 'A decrease without a sign was left out.', path.slice(0, 2), value.at)
      continue
    }
    if (!any) {
      const at = spanOfRange(doc, head)
      draft.put([...path, 'metric'], { value: metric, at, grounds: ofHead.slice(1) })
      if (head.whole) draft.put([...path, 'label'], { value: wordsOf(doc, at), at })
    }
    any = true
    draft.put<unknown>([...path, key], value)
  }
  return any
}

const isPlain = (cell: Cell | undefined): boolean => cell?.number !== undefined && !isBelowZero(cell)

/** The rows whose amounts are those of a period. */
const AMOUNTS: ReadonlySet<Line['key']> = new Set(['previous', 'revised', 'priorYear'] as const)

/** Whether a change goes the way from the earlier forecast to the new one. */
const isFrom = (previous: FoundMoney | undefined, revised: FoundMoney | undefined, change: FoundMoney): boolean =>
  previous !== undefined &&
  revised !== undefined &&
  Math.sign(revised.value.amount - previous.value.amount) === Math.sign(change.value.amount)

/** "Decrease (%)" over or before a number, "7.9 (decrease)": the word says what no sign does. */
function fallsByWord(doc: Doc, cell: Cell, grounds: readonly Ground[]): boolean {
  const { tokens } = doc
  if (isMark(tokens, cell.last, '(') && conceptAt(doc, cell.last + 1) === 'decrease' && isMark(tokens, cell.last + 2, ')')) return true
  const titles = grounds.map(({ at }) => rangeOfSpan(doc, at))
  return (
    titles.some((title) => holds(doc, title, 'decrease')) && !titles.some((title) => holds(doc, title, 'increase', 'change', 'difference'))
  )
}

import { type Doc, type Range, spanOfRange, wordsOf } from '../../../form/doc.js'
import type { Draft, Found, Ground } from '../../../form/draft.js'
import type { Cell } from '../../../form/figures/cells.js'
import type { RawRow, RawTable } from '../../../form/figures/cut.js'
import { type Head, headGrounds } from '../../../form/figures/head.js'
import { fill, printedOf } from '../../../form/figures/place.js'
import type { Unit } from '../../../form/figures/units.js'
import { moneyOfCell, percentOfCell } from '../../../form/figures/value.js'
import type { Calendar } from '../../../form/prose/calendar.js'
import { glueAt } from '../../../form/prose/glue.js'
import type { When } from '../../../form/prose/when.js'
import type { Metric } from '../../../reading/figure-values.js'
import { mentionAt } from '../../../reading/mentions.js'
import { fits } from '../fine.js'
import { holdsDate, saidIn } from '../said.js'
import type { Column } from './columns.js'

/** A figure at a date. */
export interface Standing {
  readonly asOf: Found<string>
  readonly metric: Metric
  readonly label: Range | undefined
  readonly head: Pick<Head, 'first' | 'last' | 'below'>
  readonly value: Found<unknown>
}

/** The figures of a balance sheet's table, each at its row's date. */
export function readPosition(
  doc: Doc,
  raw: RawTable,
  columns: readonly Column[],
  { unit, single, percents }: Readonly<Record<'unit' | 'single' | 'percents', Unit | undefined>>,
  whens: readonly When[],
  calendar: Calendar,
): Standing[] {
  const out: Standing[] = []
  const head = Math.max(...columns.map((column) => column.last), raw.heads.last)
  const wrapped = wraps(doc, head, raw)
  raw.rows.forEach((row, r) => {
    const cells = fill(row.cells, columns.length)
    if (cells === undefined || !columns.every(({ metric }, c) => fits(cells[c], !IN_MILLIONS.has(metric)))) return
    const end = (row.cells.at(-1) as Cell).last
    const title =
      row.named ?? (wrapped ? { first: end, last: behindDate(doc, end) } : r === 0 ? { first: head, last: row.title.last } : row.title)
    const asOf = dateOf(doc, title, whens, calendar) ?? dateOf(doc, title, whens, calendar, tailOf(doc, end))
    if (asOf === undefined || !isBalanced(columns, cells)) return
    const own: Ground[] = [{ role: 'head', at: asOf.at }, ...(asOf.grounds ?? [])]
    columns.forEach((column, c) => {
      const cell = cells[c]
      if (cell === undefined) return
      const grounds = [...headGrounds(doc, column), ...own]
      const value =
        column.metric === 'equityRatioPercent'
          ? percentOfCell(doc, cell, grounds, percents)
          : moneyOfCell(
              doc,
              cell,
              column.metric === 'bookValuePerShare' ? (single ?? unit) : unit,
              column.metric === 'bookValuePerShare',
              grounds,
            )
      if (value !== undefined) out.push({ asOf, metric: column.metric, label: column.whole ? column : undefined, head: column, value })
    })
  })
  return out
}

/** "As of | 60,244 … | September 30, 2014": dates stand behind the cells of their rows. */
function wraps(doc: Doc, head: number, { rows }: RawTable): boolean {
  const { cells, title } = rows[0] as RawRow
  const { last } = cells.at(-1) as Cell
  return !holdsDate(doc, { first: head, last: title.last }) && behindDate(doc, last) > last
}

/** The token behind the date that begins at token `i`, or `i`. */
export function behindDate({ mentions }: Doc, i: number): number {
  const mention = mentions[mentionAt(mentions, i)]
  return mention?.kind === 'date' && mention.first === i ? mention.last : i
}

/** "Ending March, 2023" behind the cells goes on with the title before them. */
function tailOf(doc: Doc, end: number): Range | undefined {
  return glueAt(doc.tokens, end) === 'ended' ? { first: end, last: behindDate(doc, end + 1) } : undefined
}

const IN_MILLIONS: ReadonlySet<Metric> = new Set<Metric>(['totalAssets', 'netAssets', 'ownersEquity'])

/** Whether equity is no more than total assets: where it is, the columns stand in another order than their heads. */
function isBalanced(columns: readonly Column[], cells: readonly (Cell | undefined)[]): boolean {
  const of = (metric: Metric): number => printedOf(cells[columns.findIndex((column) => column.metric === metric)]) ?? Number.NaN
  const total = of('totalAssets')
  return !(of('netAssets') > total || of('ownersEquity') > total) // nothing is more than what is not printed
}

/** The day that a title names: a date, a year's end, or the end of the period of the release that it names. */
export function dateOf(doc: Doc, title: Range, whens: readonly When[], calendar: Calendar, tail?: Range): Found<string> | undefined {
  let said = saidIn(doc, whens, title)
  if (said === undefined) return undefined
  const year = tail === undefined ? undefined : saidIn(doc, [], tail)
  if (year?.at.to !== undefined)
    said = { ...said, keys: { ...said.keys, fiscalYearEnd: year.keys.to as string }, at: { ...said.at, fiscalYearEnd: year.at.to } }
  const { keys, at } = said
  if (keys.kind === 'full-year' && at.fiscalYearEnd !== undefined) return { value: keys.fiscalYearEnd as string, at: at.fiscalYearEnd }
  const known = keys.to !== undefined ? said : keys.kind === undefined ? undefined : calendar.row(keys, at, said.title)
  return known && endOf(known)
}

/** The day on which a period ends. */
export function endOf({ keys, at }: Pick<When, 'keys' | 'at'>): Found<string> | undefined {
  if (at.to === undefined && keys.kind !== 'full-year') return undefined // a part of a year does not end with it
  const key = at.to === undefined ? 'fiscalYearEnd' : 'to'
  const place = at[key]
  return (
    place && {
      value: keys[key] as string,
      at: place,
      ...(place.rests === undefined ? {} : { grounds: [{ role: 'date', at: place.rests }] }),
    }
  )
}

export function putPosition(doc: Doc, draft: Draft, standings: readonly Standing[]): void {
  const dates: string[] = []
  for (const { asOf } of standings) if (!dates.includes(asOf.value)) dates.push(asOf.value)
  dates.sort((a, b) => b.localeCompare(a))
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  for (const one of standings) {
    const key = `${one.asOf.value} ${one.metric}`
    if (seen.has(key)) continue
    seen.add(key)
    const d = dates.indexOf(one.asOf.value)
    const n = counts.get(one.asOf.value) ?? 0
    counts.set(one.asOf.value, n + 1)
    if (n === 0) draft.put(['financialPosition', d, 'asOf'], one.asOf)
    const path = ['financialPosition', d, 'figures', n]
    const at = spanOfRange(doc, one.head)
    draft.put([...path, 'metric'], { value: one.metric, at, grounds: headGrounds(doc, one.head).slice(1) })
    if (one.label !== undefined) draft.put([...path, 'label'], { value: wordsOf(doc, spanOfRange(doc, one.label)), at })
    draft.put([...path, 'value'], one.value)
  }
}

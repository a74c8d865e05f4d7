import type { Span } from '../../document/scan.js'
import type { Metric } from '../../reading/figure-values.js'
import type { Doc, Range } from '../doc.js'
import type { Cell } from './cell.js'
import type { Head } from './head.js'
import type { Role } from './roles.js'
import type { Unit } from './units.js'

/** What a column measures, and in what. */
export interface Column {
  readonly metric?: Metric | undefined
  readonly head?: Head | undefined
  /** the column holds percentages of the column before it */
  readonly percent: boolean
  /** its head may name revenue or a profit */
  readonly unsure?: true
  readonly unit?: Unit | undefined
}

export interface Row {
  readonly title: Range
  readonly tail?: Range | undefined
  readonly role?: Role | undefined
  /** a cell for each column; none where the row has none there */
  readonly cells: readonly (Cell | undefined)[]
  /** arithmetic put its cells into their columns */
  readonly settled: boolean
  /** the cells could not be put into columns */
  readonly unplaced: boolean
}

/** A table whose cells have their places. */
export interface Table {
  readonly caption: Range
  /** what is said of it and of the tables beside it */
  readonly above?: Range | undefined
  readonly heads: Range
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** the token behind its last cell */
  readonly last: number
  /** what its groups of columns are of cannot be told, so that it has no rows */
  readonly unclear?: true
}

const PER_SHARE: ReadonlySet<Metric> = new Set<Metric>([
  'earningsPerShare',
  'dilutedEarningsPerShare',
  'bookValuePerShare',
  'dividendPerShare',
])
export const isPerShare = (metric: Metric): boolean => PER_SHARE.has(metric)

/** The words of a title as spans, for evidence. */
export function spansOf(doc: Doc, ranges: readonly (Range | undefined)[]): Span[] {
  const spans: Span[] = []
  for (const range of ranges)
    if (range !== undefined && range.last > range.first)
      spans.push({ start: doc.tokens.start[range.first] as number, end: doc.tokens.end[range.last - 1] as number })
  return spans
}

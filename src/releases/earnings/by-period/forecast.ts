import { WORD } from '../../../document/scan.js'
import { conceptSet, firstAmong, isAmong } from '../../../form/concept-set.js'
import { type Doc, type Range, spanOfRange } from '../../../form/doc.js'
import type { RawTable } from '../../../form/figures/cut.js'
import { lastLines } from '../../../form/last-lines.js'
import { glueAt } from '../../../form/prose/glue.js'
import type { When } from '../../../form/prose/when.js'
import { whensIn } from '../../../form/prose/whens.js'
import type { Said } from '../said.js'

const INTERIM = conceptSet('interim')
/** Words of a row that leave it the period of the caption above. */
const OF_CAPTION = conceptSet(
  'annual',
  'fullYear',
  'fiscalYear',
  'yearEnding',
  'yearEnded',
  'forecast',
  'result',
  'actual',
  'revise',
  'current',
  'previous',
  'total',
  'month',
  'period',
  'consolidated',
  'scale',
  'currency',
  'percentSign',
  'percent',
  'yearOnYear',
  'change',
  'announce',
  'reference',
)

/** What the title of a forecast's row says where it names no period: "Interim" is the half of the year that the caption names. */
export function ownHalf(doc: Doc, said: Said | undefined, { first, last }: Range): Said | undefined {
  const i =
    said !== undefined && Object.keys(said.keys).length === 0 ? firstAmong(doc, lastLines(doc, { first, last }).first, last, INTERIM) : -1
  if (i < 0 || said === undefined) return said
  const kind = spanOfRange(doc, { first: i, last: i + 1 })
  return { ...said, keys: { kind: 'year-to-date', quarter: 2 }, at: { kind, quarter: kind } }
}

/** The numbers of the years that the rows of a table name. */
export function yearsOf({ heads, rows }: RawTable, whens: readonly When[]): ReadonlySet<number> {
  const years = new Set<number>()
  for (const [r, { named, title }] of rows.entries()) {
    const first = named?.first ?? (r === 0 ? heads.last : title.first)
    for (const { keys, relation } of whensIn(whens, first, (named ?? title).last))
      if (keys.fiscalYear !== undefined && relation === undefined) years.add(keys.fiscalYear)
  }
  return years
}

/**
 * Whether the year that the words above a table of forecasts name is that of a row, where the rows name several: a year that ends
 * in March 2019 bears the number 2019 or 2018. Undefined where two of the rows may be that year.
 */
export function isOfYear(above: When | undefined, row: Said | undefined, years: ReadonlySet<number>): boolean | undefined {
  const year = row?.keys.fiscalYear
  if (year === undefined || above === undefined || years.size < 2) return true
  const { fiscalYear, fiscalYearEnd, to } = above.keys
  if (fiscalYear !== undefined) return fiscalYear === year
  const end = fiscalYearEnd ?? to
  if (end === undefined) return true
  const last = Number(end.slice(0, 4))
  if (year !== last && year !== last - 1) return false
  return years.has(last) && years.has(last - 1) ? undefined : true
}

export const WHICH_YEAR = 'Which of the rows is of the year that the words above name is not certain, so it was left out.'
export const STRANGE = 'A row of a forecast names a period that is not understood, so its figures were left out.'

/** Whether a row's title holds words that may name a part of the year that the caption tells of: "Mid-year", "First stage". */
export function isStrangeRow(doc: Doc, { first, last }: Range): boolean {
  const from = lastLines(doc, { first, last }).first
  let strange = false
  for (let k = from; k < last; k += 1) {
    if (isAmong(doc, k, OF_CAPTION)) return false
    strange ||= doc.tokens.kind[k] === WORD && glueAt(doc.tokens, k) === undefined
  }
  return strange
}

import { WORD } from '../../../document/scan.js'
import { conceptSet, firstAmong, isAmong } from '../../../form/concept-set.js'
import { type Doc, type Range, spanOfRange } from '../../../form/doc.js'
import { glueAt } from '../../../form/prose/glue.js'
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
  const i = said !== undefined && Object.keys(said.keys).length === 0 ? firstAmong(doc, ownLine(doc, first, last), last, INTERIM) : -1
  if (i < 0 || said === undefined) return said
  const kind = spanOfRange(doc, { first: i, last: i + 1 })
  return { ...said, keys: { kind: 'year-to-date', quarter: 2 }, at: { kind, quarter: kind } }
}

/** Whether a row's title holds words that may name a part of the year that the caption tells of: "Mid-year", "First stage". */
export function isStrangeRow(doc: Doc, { first, last }: Range): boolean {
  const from = ownLine(doc, first, last)
  let strange = false
  for (let k = from; k < last; k += 1) {
    if (isAmong(doc, k, OF_CAPTION)) return false
    strange ||= doc.tokens.kind[k] === WORD && glueAt(doc.tokens, k) === undefined
  }
  return strange
}

/** The first token of a title on the line that its cells stand on. */
function ownLine({ tokens: { line } }: Doc, first: number, last: number): number {
  let k = last
  while (k > first && line[k - 1] === line[last - 1]) k -= 1
  return k
}

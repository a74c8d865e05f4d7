import { NUMBER } from '../../document/scan.js'
import { conceptTable } from '../../language/concepts.js'
import { isArticleWord, isYear } from '../../language/en/period.js'
import { isFor } from '../../language/en/small.js'
import { isOrdinalPiece } from '../../language/en/tables.js'
import { standsFor } from '../concept-set.js'
import { conceptAt, type Doc } from '../doc.js'
import type { Head } from './head.js'
import { next } from './head-words.js'

/** Which payment of a year a column is. */
export type DividendPart = 'firstQuarter' | 'secondQuarter' | 'thirdQuarter' | 'yearEnd' | 'annual'

/** The head of a column of payments. */
export interface PartHead extends Head {
  readonly part: DividendPart
}

const PARTS = conceptTable<DividendPart>({
  firstQuarter: 'firstQuarter',
  secondQuarter: 'secondQuarter',
  thirdQuarter: 'thirdQuarter',
  threeMonths: 'firstQuarter',
  sixMonths: 'secondQuarter',
  nineMonths: 'thirdQuarter',
  interim: 'secondQuarter',
  firstHalf: 'secondQuarter',
  secondHalf: 'yearEnd',
  yearEnd: 'yearEnd',
  annual: 'annual',
  total: 'annual',
  fullYear: 'annual',
})
const NUMBERED: readonly (DividendPart | undefined)[] = [undefined, 'firstQuarter', 'secondQuarter', 'thirdQuarter', 'yearEnd']
/** The payment that is named at token `i`: "Interim", "2nd quarter", "Q2", "2Q-end", "Year-end", "Total". */
export function partAt(doc: Doc, i: number): { part: DividendPart; last: number } | undefined {
  const { tokens } = doc
  const concept = conceptAt(doc, i)
  if (concept === 'quarter' && tokens.kind[i + 1] === NUMBER && tokens.start[i + 1] === tokens.end[i]) return numbered(doc, i + 1, i + 2)
  if (tokens.kind[i] === NUMBER && tokens.end[i] === (tokens.start[i] as number) + 1) {
    for (let k = i + 1; k < i + 4; k += 1) {
      if (conceptAt(doc, k) === 'quarter') return numbered(doc, i, next(doc, k))
      if (!isOrdinalPiece(tokens, k)) return undefined
    }
    return undefined
  }
  if (isFor(tokens, i) && isArticleWord(tokens, i + 1) && isYear(tokens, i + 2) && conceptAt(doc, i + 2) === 'fiscalYear')
    return { part: 'annual', last: i + 3 }
  const part = standsFor(doc, i, PARTS)
  return part === undefined ? undefined : { part, last: next(doc, i) }
}

function numbered({ tokens }: Doc, at: number, last: number): { part: DividendPart; last: number } | undefined {
  const part = NUMBERED[Number(tokens.text.slice(tokens.start[at], tokens.end[at]))]
  return part === undefined ? undefined : { part, last }
}

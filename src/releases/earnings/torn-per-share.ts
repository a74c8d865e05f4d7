import { isMark, NUMBER } from '../../document/scan.js'
import { conceptSet, isAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import { isPer } from '../../language/en/small.js'
import { isDilutionWord } from '../../language/en/tables.js'

/** Both heads have no more tokens together. */
const LONGEST = 24

const PROFITS = conceptSet('profit', 'netLoss', 'eps', 'income')
/** What ends the heads: their unit, or the period of a row. */
const ENDS = conceptSet(
  'currency',
  'scale',
  'month',
  'fiscalYear',
  'yearEnded',
  'yearEnding',
  'threeMonths',
  'sixMonths',
  'nineMonths',
  'twelveMonths',
)

/**
 * "Net income per | Diluted net | share | income per share": two heads that were read line by line, so that a "per" and its "share" stand
 * apart; the diluted figure is always the second.
 */
export function tornPerShares(doc: Doc, first: number): { basic: Range; rest: Range; diluted: Range } | undefined {
  const { tokens, terms } = doc
  if (tokens.line[first - 1] === tokens.line[first]) return undefined
  let [whole, per, share, profits] = [0, 0, 0, 0]
  let diluted = -1
  let own = -1 // behind the first head's first piece
  let rest: Range | undefined // the "share" of a torn head
  let end = first // of the last word of a head
  let i = first
  while (i < tokens.count && i < first + LONGEST && tokens.kind[i] !== NUMBER && !isAmong(doc, i, ENDS)) {
    const concept = conceptAt(doc, i)
    const last = concept === undefined ? i + 1 : (terms.last[terms.at[i] as number] as number)
    if (concept === 'perShare') whole += 1
    else if (concept === 'share') {
      share += 1
      rest ??= { first: i, last }
    } else if (isAmong(doc, i, PROFITS)) profits += 1
    else if (concept === 'diluted') {
      if (diluted >= 0) return undefined
      diluted = i
    } else if (isPer(tokens, i)) per += 1
    else if (concept !== 'basic' && !isDilutionWord(tokens, i) && !isMark(tokens, i, '-')) break // "share-basic"
    if (concept !== undefined) end = last
    if (own < 0 && tokens.line[last] !== tokens.line[first]) own = last
    i = last
  }
  if (own < 0 || rest === undefined || per !== share || per + whole !== 2 || profits > 2 || profits === 0 || diluted < own) return undefined
  return { basic: { first, last: own }, rest, diluted: { first: diluted, last: end } }
}

// Heads of which two words stand in different lines: they are counted, for which belong together cannot be told.
import { isMark, WORD } from '../../document/scan.js'
import { isPer } from '../../language/en/small.js'
import { isBefore, isTax } from '../../language/en/tables.js'
import { isAmong } from '../concept-set.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import { next, TITLES } from './head-words.js'

/** The rest of torn heads goes on for no more tokens than these: "Share | to owners of | parent". */
const REST = 12

/** "Before" and "income taxes" in different lines, the last of them behind the other heads: each pair is a head's, and its "income" is no figure's. */
export function tornTaxes(doc: Doc, { first, last }: Range): { times: number; incomes: number; places: readonly Range[] } | undefined {
  const { tokens } = doc
  const places: Range[] = []
  let before = 0
  let taxes = 0
  let incomes = 0
  for (let i = first; i < last + REST && i < tokens.count; i = next(doc, i)) {
    const concept = conceptAt(doc, i)
    if (i >= last && (tokens.kind[i] !== WORD || isAmong(doc, i, TITLES) || before === taxes)) break
    const opens = concept === undefined && isBefore(tokens, i)
    const ends = concept === undefined && isTax(tokens, i)
    if (opens || ends) places.push({ first: i, last: i + 1 })
    if (opens) before += 1
    if (!ends) continue
    taxes += 1
    if (conceptAt(doc, i - 1) === 'income') incomes += 1
  }
  if (before > taxes) return undefined // before what is not to be told
  return before === taxes ? { times: before, incomes, places } : { times: 0, incomes: 0, places }
}

/** "per" and "share" in different lines: each pair is a head's; where one of them is over, how many there are is not known. */
export function tornPerShare(doc: Doc, { first, last }: Range): { times: number; last: number } {
  let per = 0
  let share = 0
  let end = last
  const { tokens } = doc
  for (let i = first; i < last + REST && i < tokens.count; i = next(doc, i)) {
    const concept = conceptAt(doc, i)
    if (i >= last && !isMark(tokens, i, '|') && (tokens.kind[i] !== WORD || isAmong(doc, i, TITLES))) break
    if (concept === 'share') {
      share += 1
      end = Math.max(end, i + 1)
    } else if (concept === undefined && isPer(tokens, i)) per += 1
  }
  return per > 0 && per !== share ? { times: Number.NaN, last } : { times: per, last: end }
}

import { isMark } from '../../document/scan.js'
import { changedNumber } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'
import { conceptAt, type Doc } from '../doc.js'
import { glueAt } from '../prose/glue.js'
import type { Cell } from './cell.js'

/** Small words between the direction and its percentage: "an increase of", "up by". */
const MOST_SMALL = 2

/** "(up 1.3%)", "(a decrease of 4.0% year on year)": the cell of a change that is told in brackets behind its amount. */
export function toldChange(doc: Doc, open: number): Cell | undefined {
  const { mentions, tokens } = doc
  if (!isMark(tokens, open, '(')) return undefined
  const from = glueAt(tokens, open + 1) === 'the' ? open + 2 : open + 1
  const concept = conceptAt(doc, from)
  if (concept !== 'increase' && concept !== 'decrease') return undefined
  let first = from + 1
  while (first <= from + MOST_SMALL && (glueAt(tokens, first) === 'of' || glueAt(tokens, first) === 'by')) first += 1
  const number = mentions[mentionAt(mentions, first)]
  if (number?.kind !== 'number' || number.first !== first || number.percent === undefined || number.bracketed || number.sign !== 0)
    return undefined
  let { last } = number
  if (conceptAt(doc, last) === 'yearOnYear') last = doc.terms.last[doc.terms.at[last] as number] as number
  if (!isMark(tokens, last, ')')) return undefined
  return { first: open, last: last + 1, number: changedNumber(number, { sign: concept === 'decrease' ? -1 : 1 }), word: from }
}

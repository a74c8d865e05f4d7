import { WORD } from '../../document/scan.js'
import { isBusinessPart } from '../../language/en/prose.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import { glueAt, markAt } from './glue.js'
import type { Item } from './items.js'
import { isCapital } from './sentences.js'

/** How far the first phrase of a sentence reaches, in tokens. */
const LEAD = 20

/** Whether a sentence begins with the part of the company that it speaks of: "In the digital products operation, …". */
export function opensOnPart(doc: Doc, { first, last }: Range): boolean {
  const { tokens } = doc
  const glue = glueAt(tokens, first)
  if (glue !== 'in' && glue !== 'at' && glue !== 'for') return false
  const end = Math.min(last, first + LEAD)
  for (let k = first + 1; k < end; k += 1) {
    if (conceptAt(doc, k) === 'region') return false // "In the Japanese market, …"
    const mark = markAt(tokens, k)
    if (mark === ',' || glueAt(tokens, k) === 'be') return mark === ',' && isPart(doc, k - 1)
  }
  return false
}

/** Whether the subject before the first figure's name is a part of the company: "the Home Goods segment's sales", "its Dairy business reported sales". */
export function isOfPart(doc: Doc, sentence: Range, items: readonly Item[]): boolean {
  const name = items.find((item) => item.kind === 'name')
  if (name?.kind !== 'name') return false
  for (let k = name.name.outer - 1; k > sentence.first; k -= 1) {
    if (markAt(doc.tokens, k) === ',') return false
    if (conceptAt(doc, k) !== 'segment') continue
    const before = doc.terms.first[doc.terms.at[k] as number] as number
    if (markAt(doc.tokens, k + 1) === ':') return true // "Healthcare segment: net sales rose …"
    return (
      doc.tokens.kind[before - 1] === WORD && before - 1 > sentence.first && isCapital(doc.text, doc.tokens.start[before - 1] as number)
    )
  }
  return false
}

/** Whether a heading names a part of the company: "Healthcare Business". */
export const namesPart = (doc: Doc, { first, last }: Range): boolean => last - first > 1 && isPart(doc, last - 1)

const isPart = (doc: Doc, k: number): boolean => conceptAt(doc, k) === 'segment' || isBusinessPart(doc.tokens, k)

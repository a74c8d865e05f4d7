import { isBusinessPart } from '../../language/en/prose.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import { glueAt, markAt } from './glue.js'

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

/** Whether a heading names a part of the company: "Healthcare Business". */
export const namesPart = (doc: Doc, { first, last }: Range): boolean => last - first > 1 && isPart(doc, last - 1)

const isPart = (doc: Doc, k: number): boolean => conceptAt(doc, k) === 'segment' || isBusinessPart(doc.tokens, k)

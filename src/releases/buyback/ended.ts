import { isSentenceEnd } from '../../form/clauses.js'
import { conceptSet, firstAmong, isAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc } from '../../form/doc.js'
import { headOf } from '../../form/head.js'
import { hasOne } from '../../form/words.js'
import { isEnds } from '../../language/en/buyback.js'

const BUYS = conceptSet('acquire', 'acquire:past', 'acquire:future')
const DECIDES = conceptSet('resolve', 'determine')
/** Tokens from a decision to what it ends: behind a meeting, its day and the company's name. */
const FAR = 40

/** "Withdrawal of the acquisition of own shares", "resolved to discontinue the buyback": the release ends a programme, or lets it rest. */
export function endsProgramme(doc: Doc, end: number): boolean {
  const { cover, lead } = headOf(doc)
  if (!isEnds.occursIn(doc.tokens)) return false
  const headline = firstAmong(doc, cover, Math.max(cover, lead), BUYS)
  if (headline >= 0 && hasOne(doc, { first: cover, last: headline }, isEnds)) return true
  for (let i = cover; i < end; i += 1) if (isAmong(doc, i, DECIDES)) return endsBehind(doc, i)
  return false
}

/** Whether a sentence says from token `from` on that a purchase is ended, before it says that one is made. */
export function endsBehind(doc: Doc, from: number): boolean {
  const { tokens } = doc
  for (let i = from; i < from + FAR && i < tokens.count && !isSentenceEnd(doc, i, tokens.count); i += 1) {
    if (isEnds(tokens, i)) return true
    if (isAmong(doc, i, BUYS) || conceptAt(doc, i) === 'maximum') return false
  }
  return false
}

import { isSentenceEnd } from '../../form/clauses.js'
import { type Doc, holds } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { tokenAt } from '../../form/span-tokens.js'
import { hasOne } from '../../form/words.js'
import { isAdjusting, isExcess, isProviso } from '../../language/en/options.js'
import { findIf } from '../../language/en/period.js'

/** So near behind an amount begins its proviso: "1,450 yen per share. However, if". */
const NEAR = 12
/** A proviso has no more tokens. */
const FAR = 90

const PRICES = [
  ['exercisePrice', 'perShare'],
  ['exercisePrice', 'perRight'],
] as const

/**
 * Takes back a price of exercise that a market price of a later day may take the place of: "1,450 yen. However, if the closing
 * price on the allotment date is higher, that price". Once the rights are issued, or their terms are fixed, it is known which holds.
 */
export function dropOverridden(doc: Doc, draft: Draft): void {
  const stage = draft.get(['stage'])
  if (stage === 'final-terms' || stage === 'allotment') return
  for (const path of PRICES) {
    const at = draft.found([...path, 'value', 'amount'])?.at
    if (at === undefined || !hasProviso(doc, tokenAt(doc, at.end))) continue
    draft.drop(draft.get(['exercisePrice', path[1] === 'perShare' ? 'perRight' : 'perShare']) === undefined ? ['exercisePrice'] : path)
    draft.warn('ambiguous', 'The price of exercise is another where a market price of a later day is so.', path, at)
  }
}

/** Whether a sentence behind a price says under what market price another one holds; one on splits and new shares tells of adjustments. */
function hasProviso(doc: Doc, first: number): boolean {
  const { tokens } = doc
  let from = first
  while (from < first + NEAR && !isProviso(tokens, from) && findIf(tokens, from, from + 1) > from) from += 1
  if (from >= first + NEAR) return false
  let last = from
  while (last < Math.min(tokens.count, from + FAR) && !isSentenceEnd(doc, last, tokens.count)) last += 1
  const said = { first: from, last }
  return (
    findIf(tokens, from, last) < last &&
    holds(doc, said, 'formulaWord', 'average') &&
    hasOne(doc, said, isExcess) &&
    !hasOne(doc, said, isAdjusting) &&
    !holds(doc, said, 'split', 'merger')
  )
}

import { isLess, isMore } from '../../language/en/prose.js'
import { type Range, spanOfRange } from '../doc.js'
import { type Direction, strangers } from './gap.js'
import { glueAt } from './glue.js'
import type { Clause } from './state.js'

/** Words from "than" to the year: "than in the". */
const TO_YEAR = 3

/**
 * "1.9% more than a year earlier": the direction that stands behind a percentage, where it is set against the year before and no
 * words stand before it that may tell of what else it is: "as customers spent 1.9% more".
 */
export function moreAt({ doc, sentence, last: before, whens }: Clause, { first, last }: Range): Direction {
  const { tokens } = doc
  const sign = isMore(tokens, last) ? 1 : isLess(tokens, last) ? -1 : 0
  const year = whens.some(({ first, when }) => when.relation === 'priorYear' && first > last && first - last <= TO_YEAR + 1)
  if (sign === 0 || !year || glueAt(tokens, last + 1) !== 'against') return { sign: 0, token: -1 }
  if (strangers(doc, before?.last ?? sentence.first, first) > 0) return { sign: 0, token: -1 }
  return { sign, at: spanOfRange(doc, { first: last, last: last + 1 }), token: last }
}

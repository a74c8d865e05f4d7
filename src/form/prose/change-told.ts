import { isDifferent, isEffect, isMoreOrLess } from '../../language/en/prose.js'
import { isOn, isOr } from '../../language/en/small.js'
import { mentionAt } from '../../reading/mentions.js'
import { conceptSet, isAmong } from '../concept-set.js'
import type { Doc } from '../doc.js'
import { directionIn, jointOf } from './gap.js'
import { glueAt, markAt } from './glue.js'
import type { ItemOf } from './items.js'
import type { Clause, Group, Name } from './state.js'

const MOVES = conceptSet('increase', 'decrease')
/** Nouns of what changed: "the increase in net sales", "the variance in operating income". */
const CHANGES = conceptSet('increase', 'decrease', 'change', 'difference')

const COMPARED = conceptSet('yearOnYear')

/** "a decrease of 29.0 billion yen", "rose by 9.7% or 12.6 billion yen", "4 billion yen lower": the direction of an amount that is a change. */
export function changeOf(c: Clause, { first, last: end, items }: Group<ItemOf<'money'>>): Clause['changed'] {
  const { doc, last, sentence } = c
  const from = last?.last ?? sentence.first
  // "declined 2.1% year on year, or 1,405 million yen, to"
  const told = isAmong(doc, from, COMPARED) ? (doc.terms.last[doc.terms.at[from] as number] as number) : from
  const or = markAt(doc.tokens, told) === ',' ? told + 1 : told
  if (last?.kind === 'percent' && first - or === 1 && isOr(doc.tokens, or) && c.before.sign !== 0) return { direction: c.before, last: end }
  if (jointOf(doc, from, first) === 'change') return { direction: directionIn(doc, from, first), last: end }
  return items.length === 1 && isDifference(doc, end) ? { direction: directionIn(doc, end, end + 1), last: end + 1 } : undefined
}

/** "4 billion yen lower than a year ago", "4 billion yen short of the plan": the amount before the word is a difference. "5 billion yen, up 3%", "5 billion yen up 3%" is a value. */
function isDifference(doc: Doc, last: number): boolean {
  const { tokens, mentions } = doc
  if (isMoreOrLess(tokens, last) || isDifferent(tokens, last)) return true
  if (!isAmong(doc, last, MOVES)) return false
  const next = mentions[mentionAt(mentions, last)]
  const from = glueAt(tokens, last + 1) === 'by' ? last + 2 : last + 1
  return next?.kind !== 'number' || next.first !== from
}

/** Words between a noun of change and its "in" or "on": "the effect of the strong yen on". */
const LONGEST = 6

/**
 * Whether a name is what a change or an effect is told of: "the increase in net sales", "the effect of the yen on operating
 * income". The amount behind it is that of the change, but where "to" leads to what it came to.
 */
export function isOfChange({ doc, sentence }: Clause, { name }: Name): boolean {
  const { tokens } = doc
  if (isAmong(doc, name.last, MOVES) && glueAt(tokens, name.last + 1) === 'be') return true // "the net sales increase was 5 million yen"
  const the = glueAt(tokens, name.outer - 1) === 'the' ? name.outer - 2 : name.outer - 1
  const glue = glueAt(tokens, the)
  const on = isOn(tokens, the)
  if (glue !== 'in' && glue !== 'of' && glue !== 'to' && !on) return false
  if (isAmong(doc, the - 1, CHANGES) || isEffect(tokens, the - 1)) return true
  if (!on) return false
  for (let k = the - 1; k >= sentence.first && k >= the - LONGEST; k -= 1) {
    if (markAt(tokens, k) !== '') return false
    if (isEffect(tokens, k)) return true
  }
  return false
}

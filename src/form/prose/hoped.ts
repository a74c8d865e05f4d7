import {
  isAim,
  isAimed,
  isGoal,
  isGuesser,
  isLongTerm,
  isPlanNoun,
  isPlanned,
  isSeen,
  isTarget,
  isTerm,
  isWas,
} from '../../language/en/prose.js'
import type { Doc, Range } from '../doc.js'
import { isTold } from './dating.js'
import { glueAt, markAt } from './glue.js'
import { isFromEarlier } from './spans.js'
import type { Clause, Name } from './state.js'

/** Words between "goal" and "was". */
const GOAL = 3

/**
 * Whether a sentence tells what a company hopes for: "We aim for income of 3 billion yen", "The goal is income of 3 billion
 * yen", "income is now seen at 9 billion yen", a plan of several years. That is no result, and no forecast of a year; a
 * target of a year that is named (`dated`) may be one.
 */
export function isHoped(doc: Doc, { first, last }: Range, dated: boolean): boolean {
  const { tokens } = doc
  let any = false
  for (const isOne of HOPES) any ||= isOne.occursIn(tokens)
  if (!any) return false
  const told = isTold(doc, { first, last })
  for (let k = first; k < last; k += 1) {
    const next = glueAt(tokens, k + 1)
    if (isAim(tokens, k) && (next === 'for' || (next === 'to' && !told))) return true
    if (((isSeen(tokens, k) && !dated) || isAimed(tokens, k)) && next === 'at') return true
    if (isGoal(tokens, k) && (!told || isWasOne(doc, k, last))) return true
    if (!told && ((isTarget(tokens, k) && !dated) || isOfYears(doc, k))) return true
  }
  return false
}

/** Words of which such a sentence has one. */
const HOPES = [isAim, isSeen, isAimed, isGoal, isTarget, isLongTerm]

/** Words between "above" and "consensus": "the analysts'". */
const GUESS = 4

/** Whether others than the company say what a sentence tells: "According to analysts, …", but not "Above the analyst consensus, …". */
export function isGuessed({ tokens }: Doc, { first }: Range, name: number): boolean {
  for (let k = first; k < name; k += 1) {
    if (!isGuesser(tokens, k)) continue
    for (let n = k - 1; n >= first && n >= k - GUESS; n -= 1) if (glueAt(tokens, n) === 'against') return false
    return true
  }
  return false
}

/** "The goal was" */
function isWasOne({ tokens }: Doc, k: number, last: number): boolean {
  for (let n = k + 1; n <= k + GOAL && n < last; n += 1) if (isWas(tokens, n)) return true
  return false
}

/** Words between "medium-term" and "plan": "management". */
const PLAN = 3

/** "medium-term plan", "mid-term management plan", "longterm vision": of several years. */
function isOfYears({ tokens }: Doc, k: number): boolean {
  if (!isLongTerm(tokens, k)) return false
  const next = markAt(tokens, k + 1) === '-' ? k + 2 : k + 1
  if (!isTerm(tokens, next) && !isTerm(tokens, k)) return false
  for (let n = k + 1; n <= next + PLAN; n += 1) if (isPlanNoun(tokens, n)) return true
  return false
}

/** "a goal of operating income of 3 billion yen", "had planned net sales of", "from the previous forecast of net sales of": the name is that of what is or was hoped for. */
export function isOfGoal({ doc }: Clause, { name }: Name): boolean {
  const { tokens } = doc
  if (isPlanned(tokens, name.outer - 1)) return true
  const the = glueAt(tokens, name.outer - 1) === 'the' ? name.outer - 2 : name.outer - 1
  const glue = glueAt(tokens, the)
  return (glue === 'of' || glue === 'for') && (isGoal(tokens, the - 1) || isFromEarlier(doc, the - 1))
}

import { isMark } from '../../document/scan.js'
import { conceptAt, type Doc, holds, type Range, spanOfRange } from '../../form/doc.js'
import type { Found, Ground } from '../../form/draft.js'
import { directionIn, jointOf } from '../../form/prose/gap.js'
import { glueAt } from '../../form/prose/glue.js'
import type { Item } from '../../form/prose/items.js'
import { tokenAt } from '../../form/span-tokens.js'
import { type FoundMoney, restedOn } from '../../form/values.js'
import { endsAsAdverb, isPastVerb } from '../../language/en/prose.js'
import { isDownward, isLowered, isMaintained, isNow, isRaised, isUnchanged, isUpOrDown, isUpward } from '../../language/en/revisions.js'
import { namesPrevious, type Spoken, speaksOfPrevious } from './spoken.js'

/** Where a value stands. */
type Placed = Pick<FoundMoney, 'at'>

/** Words before an amount that may call it the earlier one: "the previous forecast of ¥120.0 billion". */
const BEFORE = 7
/** "from the previous forecast" behind a change: so many tokens. */
const BEHIND = 7

/** Tokens behind a value; a bracket that goes on longer was never closed. */
const LONGEST_BRACKET = 100

/** The bracket that stands open before token `at`, behind `from`. */
export function bracketOf({ tokens }: Doc, from: number, at: number): Range | undefined {
  for (let i = at - 1; i >= from; i -= 1) {
    if (isMark(tokens, i, ')')) return undefined
    if (!isMark(tokens, i, '(')) continue
    const end = Math.min(tokens.count, at + LONGEST_BRACKET)
    let last = at
    while (last < end && !isMark(tokens, last, ')')) last += 1
    return { first: i, last }
  }
  return undefined
}

/** What a bracket behind the new forecast holds: "(previously 5.0 billion yen)", "(an increase of 1.0 billion yen)", "(up from 5.0 billion yen)". */
export function roleWithin(doc: Doc, bracket: Range): 'previous' | 'change' | undefined {
  const { tokens } = doc
  if (isUpOrDown(tokens, bracket.first + 1) && glueAt(tokens, bracket.first + 2) === 'from')
    return holds(doc, bracket, 'priorPeriod', 'yearOnYear') ? undefined : 'previous' // "(up from 8.0 billion yen in the previous fiscal year)"
  if (holds(doc, bracket, 'increase', 'decrease', 'change')) return speaksOfPrevious(doc, bracket) ? 'change' : undefined
  return holds(doc, bracket, 'previous') ? 'previous' : undefined
}

/** "from the previous forecast", "compared to previous forecast" right behind a change. */
export const comparesBehind = (doc: Doc, at: number): boolean =>
  speaksOfPrevious(doc, { first: at, last: Math.min(doc.tokens.count, at + BEHIND) })

/** "It now expects net sales of A, operating income of B and net income of C": words from the verb to the last name. */
const LONGEST_LIST = 60

/** "Now expects", "is now forecast at", before the value of the figure named at token `name`. */
export function isNowForecast(doc: Doc, { first }: Range, name: number, { at }: Placed): boolean {
  for (let i = Math.max(first, name - LONGEST_LIST); i < doc.tokens.count && (doc.tokens.start[i] as number) < at.start; i += 1)
    if (isNow(doc.tokens, i) && (conceptAt(doc, i + 1) === 'forecast' || conceptAt(doc, i + 2) === 'forecast')) return true
  return false
}

/** Whether a value is said to be the previous forecast's, too: "unchanged from the previous forecast at A", "A, which is unchanged from the previous forecast". */
export function isKept(doc: Doc, { first, last }: Item, { at }: FoundMoney): boolean {
  const { tokens } = doc
  let start = last
  while (start < tokens.count && (tokens.start[start] as number) < at.start) start += 1
  let behind = start
  while (behind < tokens.count && (tokens.start[behind] as number) < at.end) behind += 1
  const any = (from: number, to: number, is: (i: number) => boolean): boolean => {
    for (let i = Math.max(0, from); i < to; i += 1) if (is(i)) return true
    return false
  }
  const unchanged = (i: number): boolean => isUnchanged(tokens, i)
  if (speaksOfPrevious(doc, { first: last, last: start }))
    return any(last, start, unchanged) || any(first - NAMED, first, (i) => isMaintained(tokens, i))
  const end = Math.min(tokens.count, behind + BEHIND + 2)
  return any(behind, Math.min(end, behind + NAMED + 1), unchanged) && speaksOfPrevious(doc, { first: behind, last: end })
}

/** "The operating profit forecast", "the forecast for net sales", "net sales are revised upward": no change from a year before. */
export function isRevised(doc: Doc, { first, last }: Item, { at }: Placed): boolean {
  if (conceptAt(doc, last) === 'forecast' || holds(doc, { first: Math.max(0, first - NAMED), last: first }, 'forecast', 'revise'))
    return true
  // "the forecast remains unchanged with net sales of A"
  for (let i = Math.max(0, first - NAMED); i < first; i += 1)
    if (isUnchanged(doc.tokens, i)) {
      const whose = { first: Math.max(0, i - NAMED), last: i }
      if (holds(doc, whose, 'forecast') && !holds(doc, whose, 'dividend')) return true
    }
  for (let i = last; i < doc.tokens.count && (doc.tokens.start[i] as number) < at.start; i += 1)
    if (conceptAt(doc, i) === 'revise' || isUnchanged(doc.tokens, i)) return true
  return false
}

/** Whether the words right before an amount call it the earlier forecast: "from the earlier projected 7.0 trillion yen". */
export function isEarlierForecast(doc: Doc, { at }: Placed): boolean {
  const last = tokenAt(doc, at.start)
  return speaksOfPrevious(doc, { first: Math.max(0, last - NAMED - 1), last })
}

/** "revised to 11.0 billion yen", "revised upward to net sales of", "unchanged at". */
export function isRevisedTo(doc: Doc, { first }: Item, { at }: Placed): boolean {
  const { tokens } = doc
  let revised = false
  for (let i = Math.max(0, first - NAMED); i < tokens.count && (tokens.start[i] as number) < at.start; i += 1) {
    if (isUnchanged(tokens, i)) return true
    revised ||= conceptAt(doc, i) === 'revise'
    if (revised && glueAt(tokens, i) === 'to') return true
  }
  return false
}

/** "Net sales were 52.0 billion yen, above the previous forecast": a result, where the name is not that of a forecast. */
export function isDone(doc: Doc, sentence: Range, { first }: Item, at: number): boolean {
  const { tokens } = doc
  const glue = glueAt(tokens, at - 1)
  const k = glue === 'to' || glue === 'at' ? at - 2 : at - 1
  return isPastVerb(tokens, k) && !holds(doc, { first: Math.max(sentence.first, first - NAMED), last: k + 1 }, 'forecast', 'revise')
}

export const isBracket = ({ tokens }: Doc, i: number): boolean => isMark(tokens, i, '(')

/** "forecast for the" before a name. */
const NAMED = 3

/** Words between "raised its" and the name of what is raised. */
const RAISED = 24

/** The change of "raised its forecast for net sales by 70 billion yen", up or down by the verb. */
export function moveOf(doc: Doc, spoken: Spoken, first: number, change: FoundMoney): FoundMoney | undefined {
  const before = { first: Math.max(spoken.first, first - RAISED), last: first }
  if (!holds(doc, before, 'forecast')) return undefined
  for (let k = first - 1; k >= before.first; k -= 1) {
    const sign = isRaised(doc.tokens, k) ? 1 : isLowered(doc.tokens, k) ? -1 : undefined
    // "At the last forecast, it cut its outlook": another revision
    if (sign !== undefined) return namesPrevious(spoken, k) ? undefined : turnedMoney(change, turnAt(doc, sign, k))
    if (conceptAt(doc, k) === 'revise') return undefined
  }
  return undefined
}

/** Up or down, by a word: "down ¥1.2 billion". */
interface Turn {
  readonly sign: 1 | -1
  readonly ground: Ground
}

const turnAt = (doc: Doc, sign: 1 | -1, token: number): Turn => ({
  sign,
  ground: { role: 'sign', at: spanOfRange(doc, { first: token, last: token + 1 }) },
})

/** Where the words before a value turn it. */
export function turnOf(doc: Doc, from: number, at: number): Turn | undefined {
  const { sign, token } = directionIn(doc, from, at)
  if (sign !== 0) return turnAt(doc, sign, token)
  for (let k = at - 1; k >= from; k -= 1) {
    if (isUpward(doc.tokens, k) || isRaised(doc.tokens, k)) return turnAt(doc, 1, k)
    if (isDownward(doc.tokens, k) || isLowered(doc.tokens, k)) return turnAt(doc, -1, k)
  }
  return undefined
}

export const turnedMoney = (money: FoundMoney, { sign, ground }: Turn): FoundMoney =>
  restedOn({ ...money, value: { ...money.value, amount: sign * Math.abs(money.value.amount) } }, ground)

export const turnedPercent = (percent: Found<number>, { sign, ground }: Turn): Found<number> => ({
  ...percent,
  value: sign * Math.abs(percent.value),
  grounds: [...(percent.grounds ?? []), ground],
})

export const signsOf = ({ parts }: FoundMoney): readonly Ground[] => parts.amount.grounds.filter(({ role }) => role === 'sign')

/** "Originally estimated at", "initially projected to be", where token `k` is the small word behind; not "from the previous forecast at". */
function isForetold(doc: Doc, k: number): boolean {
  const glue = glueAt(doc.tokens, k)
  const at = glue === 'be' && glueAt(doc.tokens, k - 1) === 'to' ? k - 2 : k - 1
  return (
    (glue === 'at' || glue === 'be') &&
    conceptAt(doc, at) === 'forecast' &&
    conceptAt(doc, at - 1) === 'previous' &&
    endsAsAdverb(doc.tokens.text, doc.tokens.end[at - 1] as number)
  )
}

/** "(Previous) 37,000 million yen, (revised) 31,000 million yen": a word alone in a bracket that says which amount stands behind it. */
function labelBefore(doc: Doc, from: number, at: number): 'revised' | 'previous' | undefined {
  if (at - 3 < from || !isMark(doc.tokens, at - 1, ')') || !isMark(doc.tokens, at - 3, '(')) return undefined
  const concept = conceptAt(doc, at - 2)
  return concept === 'previous' ? 'previous' : concept === 'revise' || concept === 'current' ? 'revised' : undefined
}

/** What the words right before an amount make of it. */
export function roleOf(doc: Doc, from: number, at: number): 'revised' | 'previous' | 'change' | undefined {
  const labelled = labelBefore(doc, from, at)
  if (labelled !== undefined) return labelled
  const joint = jointOf(doc, from, at)
  if (glueAt(doc.tokens, at - 1) === 'of' && glueAt(doc.tokens, at - 2) === 'against') return 'previous' // "instead of"
  const noun = glueAt(doc.tokens, at - 1) === 'of' ? conceptAt(doc, at - 2) : undefined
  if (joint === 'change' || noun === 'increase' || noun === 'decrease') return 'change'
  if (joint === 'against') return 'previous'
  for (let k = at - 1; k >= from && k > at - BEFORE; k -= 1) {
    // "from the previous forecast to ¥120.0 billion"
    const glue = glueAt(doc.tokens, k)
    if (isForetold(doc, k)) return 'previous'
    if ((glue === 'to' && glueAt(doc.tokens, k - 1) !== 'against') || glue === 'at') break
    const concept = conceptAt(doc, k)
    if (concept === 'previous') return 'previous'
    if (concept === 'increase' || concept === 'decrease') return joint === 'value' ? 'revised' : undefined
  }
  return joint === 'value' ? 'revised' : undefined
}

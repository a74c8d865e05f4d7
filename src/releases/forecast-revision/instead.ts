import { isMark } from '../../document/scan.js'
import { conceptAt, type Doc, holds, type Range, spanOfRange } from '../../form/doc.js'
import { isPerShare } from '../../form/figures/table.js'
import { glueAt } from '../../form/prose/glue.js'
import type { Item, ItemOf } from '../../form/prose/items.js'
import { type FoundMoney, moneyOf } from '../../form/values.js'
import { hasOne } from '../../form/words.js'
import { isArticleWord } from '../../language/en/period.js'
import { isOutsider } from '../../language/en/prose.js'
import { isDone, roleOf, turnedMoney } from './told-words.js'

/**
 * Whether the words right before a name set what came before against it: "instead of an operating profit", "compared with our
 * previous forecast of an operating profit".
 */
export function isSetAgainst(doc: Doc, name: Item): boolean {
  const { tokens } = doc
  let k = name.first - 1
  if (isArticleWord(tokens, k)) k -= 1
  return (
    glueAt(tokens, k) === 'against' || (glueAt(tokens, k) !== undefined && glueAt(tokens, k - 1) === 'against') || ofForecast(doc, k) >= 0
  )
}

/** "compared with our previous forecast of", "from the forecast in May for": where the words up to token `last` begin to set something against a forecast, or -1. */
function ofForecast(doc: Doc, last: number): number {
  const { tokens } = doc
  const glue = glueAt(tokens, last)
  if (glue !== 'of' && glue !== 'for') return -1
  let forecast = false
  for (let k = last - 1; k > last - LONGEST_FORECAST && k >= 0; k -= 1) {
    if (glueAt(tokens, k) === 'against' || glueAt(tokens, k) === 'from') return forecast ? k : -1
    const concept = conceptAt(doc, k)
    if (concept === 'revise' || isMark(tokens, k, ',') || isMark(tokens, k, '.')) return -1
    forecast ||= concept === 'forecast'
  }
  return -1
}
/** "with our previous forecast in October": so many words. */
const LONGEST_FORECAST = 9

/** The new forecast and the earlier one where each has a name of its own: "an operating loss of A instead of an operating profit of B". */
export function insteadOf(
  doc: Doc,
  sentence: Range,
  items: readonly Item[],
  i: number,
): { revised: FoundMoney; previous: FoundMoney } | undefined {
  const [name, value, other, before] = items.slice(i, i + 4)
  if (name?.kind !== 'name' || value?.kind !== 'money' || other?.kind !== 'name' || before?.kind !== 'money') return undefined
  const { metric } = name.name
  if (metric === undefined || isPerShare(metric) || !isSame(name, other)) return undefined
  if (!isInstead(doc, other) && !isInBracket(doc, value.last, other.first) && !isAgainstForecast(doc, sentence, name, value.first, other))
    return undefined
  const revised = ownOf(doc, name, value)
  const previous = ownOf(doc, other, before)
  return revised === undefined || previous === undefined || revised.value.currency !== previous.value.currency
    ? undefined
    : { revised, previous }
}

function isInstead({ tokens }: Doc, { first }: Item): boolean {
  const k = isArticleWord(tokens, first - 1) ? first - 2 : first - 1
  return glueAt(tokens, k) === 'of' && glueAt(tokens, k - 1) === 'against'
}

/** "expects a loss of A, compared with our previous forecast of a profit of B"; not "the loss was A, compared with the forecast of", nor "with the analysts' forecast of". */
function isAgainstForecast(doc: Doc, sentence: Range, name: Item, at: number, { first }: Item): boolean {
  const last = isArticleWord(doc.tokens, first - 1) ? first - 2 : first - 1
  const from = ofForecast(doc, last)
  return from >= 0 && !hasOne(doc, { first: from, last }, isOutsider) && !isDone(doc, sentence, name, at)
}

/** "(previous forecast: an operating profit": the bracket right behind the new forecast tells the earlier one. */
const isInBracket = (doc: Doc, from: number, to: number): boolean =>
  isMark(doc.tokens, from, '(') &&
  to - from <= LONGEST_BRACKET &&
  holds(doc, { first: from, last: to }, 'previous') &&
  !holds(doc, { first: from, last: to }, 'period', 'fiscalYear')
const LONGEST_BRACKET = 6

/** One figure by two names, or "a profit" behind a name that says which. */
const isSame = ({ name: { metric } }: ItemOf<'name'>, { first, last, name: { metric: other } }: ItemOf<'name'>): boolean =>
  metric === other || (other === 'profit' && last - first === 1 && metric !== 'netSales')

/** A name's own amount; what a loss prints plain is below zero. */
function ownOf(doc: Doc, name: ItemOf<'name'>, { high, mention, first }: ItemOf<'money'>): FoundMoney | undefined {
  const own = first === name.last || roleOf(doc, name.last, first) === 'revised'
  const found = high === undefined && own ? moneyOf(mention) : undefined
  return found === undefined || !name.name.loss
    ? found
    : turnedMoney(found, { sign: -1, ground: { role: 'sign', at: spanOfRange(doc, name) } })
}

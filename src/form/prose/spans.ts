import { NUMBER } from '../../document/scan.js'
import { endsAsPast, isPercentWord, isSelf } from '../../language/en/prose.js'
import { isOr } from '../../language/en/small.js'
import type { NumberMention } from '../../reading/mention.js'
import { scaled } from '../../reading/scaled.js'
import { conceptSet, isAmong } from '../concept-set.js'
import { conceptAt, type Doc } from '../doc.js'
import { wordAt } from '../name-words.js'
import { glueAt, markAt } from './glue.js'
import { isPart } from './metric-of.js'
import { isGenitive } from './whose.js'

/** Whether the words between two amounts make them the ends of a range. */
export function spans(doc: Doc, low: NumberMention, high: NumberMention): boolean {
  const { tokens } = doc
  const from = low.last
  if (high.first - from !== 1 || falls(low, high)) return false
  if (markAt(tokens, from) === '-' || markAt(tokens, from) === '~') return true // "raised from $195-205 million"
  if (isMove(doc, low.first)) return false
  if (glueAt(tokens, from) === 'to') return true
  return glueAt(tokens, from) === 'and' && conceptAt(doc, low.first - 1) === 'dateFrom' // "between … and"
}

/** "from 2,050 billion to 1,900 billion": no range runs down. */
function falls(low: NumberMention, high: NumberMention): boolean {
  const factor = high.scale?.factor ?? 1
  return scaled(low.digits, low.scale?.factor ?? factor) > scaled(high.digits, factor)
}

/** Words between "increased" and "from". */
const MOVED = 4

/** "fell by 5 million to 60 million", "rose from 55 million to 60 million": the first is a change, or what was before. */
function isMove(doc: Doc, i: number): boolean {
  const { tokens } = doc
  const glue = glueAt(tokens, i - 1)
  const verb = conceptAt(doc, i - 1)
  if (glue === 'by' || verb === 'increase' || verb === 'decrease') return true // "fell 5 million to 60 million"
  if (isOr(tokens, i - 1)) return markAt(tokens, i - 2) === '%' || isPercentWord(tokens, i - 2) // "by 9.7% or 12.6 million to 142 million"
  if (glue === 'of') return isFromEarlier(doc, i - 2)
  if (glue !== 'from') return false
  if (conceptAt(doc, i - 2) === 'forecast') return isMoved(doc, i - 2) // "its operating profit forecast from 5 billion to 6 billion yen"
  for (let k = i - 2; k >= i - 2 - MOVED; k -= 1) {
    const concept = conceptAt(doc, k)
    if (concept === 'increase' || concept === 'decrease' || concept === 'revise') return true
  }
  return false
}

/**
 * "Raises its sales forecast from", "raises its sales forecast from 7 to 8 million, and its profit forecast from": the verb before
 * a forecast. "Is forecast from" tells a range, and so does "with orders up, the company gives a forecast from".
 */
function isMoved(doc: Doc, forecast: number): boolean {
  const { tokens } = doc
  if (endsAsPast(tokens.text, tokens.end[forecast] as number) || glueAt(tokens, forecast - 1) === 'be') return false
  for (let k = forecast - 1; k > forecast - RAISED && k >= 0; k -= 1) {
    const concept = conceptAt(doc, k)
    if (concept === 'revise' || concept === 'increase' || concept === 'decrease' || concept === 'change') return true
    const mark = markAt(tokens, k)
    if (mark === ';' || isSubject(doc, k) || (mark === '.' && tokens.kind[k + 1] !== NUMBER)) return false
    // a comma behind an amount parts two forecasts that are raised
    if (mark === ',' && tokens.kind[k - 1] !== NUMBER && !isAmong(doc, k - 1, OF_AMOUNT)) return false
  }
  return false
}
/** "The company gives a forecast", not "the company's forecast", "its group forecast". */
const isSubject = (doc: Doc, k: number): boolean => isSelf(doc.tokens, k) && !isGenitive(doc, k + 1) && conceptAt(doc, k + 1) === undefined
const OF_AMOUNT = conceptSet('currency', 'scale')
/** Words between "raises" and the last forecast that it raises. */
const RAISED = 40

/** "from the previous forecast of 55 million to 60 million", "from an initial estimate of": the first is what was before. */
export function isFromEarlier(doc: Doc, last: number): boolean {
  let previous = false
  for (let k = last; k > last - EARLIER; k -= 1) {
    const concept = conceptAt(doc, k)
    if (glueAt(doc.tokens, k) === 'from') return previous
    if (concept === 'previous') previous = true
    else if (concept !== 'forecast' && glueAt(doc.tokens, k) !== 'the' && glueAt(doc.tokens, k) !== 'of' && !isPart(wordAt(doc, k)))
      return false
  }
  return false
}
/** "from the previous full-year forecast of net sales": so many words. */
const EARLIER = 9

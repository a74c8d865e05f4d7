import { NUMBER, WORD } from '../../document/scan.js'
import {
  isCompanyForm,
  isCost,
  isMere,
  isOverall,
  isParticiple,
  isPartOfYear,
  isReportedWord,
  isSubject,
  isTotal,
} from '../../language/en/prose.js'
import { isAs, isNot } from '../../language/en/small.js'
import { conceptSet, isAmong } from '../concept-set.js'
import { conceptAt, type Doc } from '../doc.js'
import { glueAt, markAt } from './glue.js'
import { isCapital } from './sentences.js'

/** The words that name a part of a year, and all of one. */
export const PARTS_OF_YEAR = [
  'firstQuarter',
  'secondQuarter',
  'thirdQuarter',
  'fourthQuarter',
  'quarter',
  'firstHalf',
  'secondHalf',
  'sixMonths',
  'nineMonths',
  'threeMonths',
  'fullYear',
] as const
const PERIODS = conceptSet(...PARTS_OF_YEAR)
/**
 * What is sold, or who sells: "unit sales" are no amount, a subsidiary's sales not the company's. What else is told by the
 * share: "dividend per share".
 */
const OTHERS = conceptSet('other', 'right', 'number', 'person', 'customer', 'subsidiary', 'dividend', 'netAssets', 'equity', 'payment')
const BEFORE = conceptSet('consolidated', 'gaap', 'usGaap', 'jpGaap', 'ifrs', 'total')

/** Takes in the words that go with a label: "consolidated", "reported", "GAAP". */
export function labelFrom(doc: Doc, i: number): { first: number; barred: boolean; pair?: boolean; outer?: number } {
  const { tokens } = doc
  let first = i
  for (let k = i - 1; k >= i - 6; k -= 1) {
    if (conceptAt(doc, k) === 'adjusted') {
      return isReported(doc, k) && first === i ? { first, barred: false, pair: true, outer: k - 2 } : { first, barred: true }
    }
    if (isAmong(doc, k, PERIODS)) continue
    if (isAmong(doc, k, BEFORE)) {
      first = k
      continue
    }
    if (tokens.kind[k] !== WORD) break
    if (isOverall(tokens, k)) continue
    if (!isTotal(tokens, k) && (!isReportedWord(tokens, k) || followsSubject(doc, k))) break
    first = k
  }
  return { first, barred: false }
}

/** "reported and adjusted": two figures under one name. */
export function isReported(doc: Doc, i: number): boolean {
  return glueAt(doc.tokens, i - 1) === 'and' && (conceptAt(doc, i - 2) === 'gaap' || isReportedWord(doc.tokens, i - 2))
}

/** "The company reported operating income": there it is the verb. */
function followsSubject({ tokens, text }: Doc, k: number): boolean {
  if (k === 0 || tokens.kind[k - 1] !== WORD) return false
  const wrapped = tokens.line[k - 1] !== tokens.line[k]
  if ((wrapped && isCapital(text, tokens.start[k] as number)) || isPartOfYear(tokens, k - 1)) return false
  return isCapital(text, tokens.start[k - 1] as number) || isSubject(tokens, k - 1)
}

/** "EBITDA (earnings before interest …)": the bracket says what letters stand for that are no figure of ours. */
function isShortFor(doc: Doc, i: number): boolean {
  const { tokens, text } = doc
  const concept = conceptAt(doc, i)
  if (tokens.kind[i] !== WORD || concept !== undefined) return concept === 'adjusted'
  const word = text.slice(tokens.start[i], tokens.end[i])
  return word.length > 1 && word === word.toUpperCase()
}

/** Whether an unknown word in front makes the figure another one: "subscription revenue", "Automotive sales", "cost of sales". */
export function barred(doc: Doc, label: number): boolean {
  const { tokens } = doc
  const k = label - 1
  if (k < 0 || (tokens.line[label] as number) - (tokens.line[k] as number) > 1) return false
  if (tokens.kind[k] === NUMBER) return false
  if (isDenied(doc, k)) return true
  const mark = markAt(tokens, k)
  if (mark === '(') return isShortFor(doc, k - 1)
  if (mark !== '') return mark === '&'
  const concept = conceptAt(doc, k)
  if (concept === 'segment' || concept === 'adjusted' || concept === 'region') return concept !== 'region'
  const glue = glueAt(tokens, k)
  if (glue === 'of') return isCost(tokens, k - 1)
  if (glue !== undefined) return false
  if (concept !== undefined) return isAmong(doc, k, OTHERS)
  return isOfGoods(doc, label)
}

/** "bookings, not yet counted as sales", "not included in revenue": what is told is not that figure. */
function isDenied({ tokens }: Doc, k: number): boolean {
  if (!isAs(tokens, k) && glueAt(tokens, k) !== 'in') return false
  for (let n = k - 1; n >= 0 && n > k - DENIAL && tokens.kind[n] === WORD; n -= 1) if (isNot(tokens, n)) return true
  return false
}
/** "not", and a few words before "as". */
const DENIAL = 6

/** Whether an unknown word in front tells what is sold: "lamp sales". */
export function isOfGoods(doc: Doc, label: number): boolean {
  const { tokens, text } = doc
  const k = label - 1
  if (k < 0 || tokens.kind[k] !== WORD || conceptAt(doc, k) !== undefined || glueAt(tokens, k) !== undefined) return false
  // a small letter goes on with the line above: "Consumer product" and "revenue"
  const near = tokens.line[k] === tokens.line[label] || !isCapital(text, tokens.start[label] as number)
  return near && !isMere(tokens, k) && !isCompanyForm(tokens, k) && !isParticiple(text, tokens.start[k] as number, tokens.end[k] as number)
}

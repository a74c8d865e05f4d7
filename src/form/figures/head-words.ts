import { isMark, WORD } from '../../document/scan.js'
import { isAnd, isFor, isFrom, isOf, isOr, isPer, isThe, isTo } from '../../language/en/small.js'
import { isContinuing, isRangeWord, isTaxRest, isTaxRestBegin, isTaxRestEnd, isUnitWord } from '../../language/en/tables.js'
import { capital } from '../capital.js'
import { conceptSet, isAmong } from '../concept-set.js'
import { conceptAt, type Doc } from '../doc.js'

/** The words of "attributable to …" are the issuer's own; more than these are something else. */
const LONGEST_OWNERS = 8

const STARTS = conceptSet(
  'sales',
  'operating',
  'ordinary',
  'profit',
  'netLoss',
  'income',
  'loss',
  'eps',
  'comprehensive',
  'gross',
  'totalAssets',
  'netAssets',
  'equity',
  'beforeTax',
  'basic',
  'diluted',
  'adjusted',
  'margin',
  'dividend',
  'cashFlow',
  'cash',
)

/** Words of row titles, which end the owners of "attributable to …". */
export const TITLES = conceptSet(
  'previous',
  'forecast',
  'revise',
  'current',
  'result',
  'actual',
  'change',
  'difference',
  'increase',
  'decrease',
  'reference',
  'announce',
  'month',
  'scale',
  'currency',
  'yearEnded',
  'yearEnding',
  'fiscalYear',
  'firstHalf',
  'firstQuarter',
  'threeMonths',
  'sixMonths',
  'nineMonths',
  'twelveMonths',
  'percentSign',
  'yearOnYear',
)

/** The token behind the term or the token at `i`. */
export const next = ({ terms }: Doc, i: number): number => {
  const term = terms.at[i] as number
  return term < 0 ? i + 1 : (terms.last[term] as number)
}

/** "(loss)" or "or loss" at token `i`: the token behind it, else `i`. */
export function skipLoss(doc: Doc, i: number): number {
  const { tokens } = doc
  if (isMark(tokens, i, '(')) {
    const concept = conceptAt(doc, i + 1)
    if (
      (concept === 'loss' || concept === 'netLoss' || concept === 'profit' || concept === 'income' || concept === 'decrease') &&
      isMark(tokens, next(doc, i + 1), ')')
    )
      return next(doc, i + 1) + 1
    return i
  }
  if (isMark(tokens, i, '/')) {
    const concept = conceptAt(doc, i + 1)
    return concept === 'loss' || concept === 'netLoss' ? next(doc, i + 1) : isMark(tokens, i + 1, '(') ? skipLoss(doc, i + 1) : i
  }
  return isOr(tokens, i) && conceptAt(doc, i + 1) === 'loss' ? next(doc, i + 1) : i
}

/** "for the period" at token `i`: the token behind it, else `i`. */
export function skipWhen(doc: Doc, i: number): number {
  if (!isFor(doc.tokens, i)) return i
  let k = i + 1
  if (isThe(doc.tokens, k)) k += 1
  const concept = conceptAt(doc, k)
  return concept === 'period' || concept === 'fiscalYear' || concept === 'quarter' ? next(doc, k) : i
}

/** Words of a bracket that says what is counted in. */
const LONGEST_RANGE = 16

/** "(excluding distributions in excess of earnings)" at token `i`, and a "per unit" before it: the token behind it, else `i`. */
export function skipRange({ tokens }: Doc, i: number, last: number): number {
  const open = isPer(tokens, i) && isUnitWord(tokens, i + 1) ? i + 2 : i
  if (!isMark(tokens, open, '(') || !isRangeWord(tokens, open + 1)) return open
  for (let k = open + 2; k < Math.min(last, open + LONGEST_RANGE); k += 1) if (isMark(tokens, k, ')')) return k + 1
  return open
}

/** Words of a rest behind "before income taxes". */
const LONGEST_REST = 16

/** "and equity in earnings (loss) of affiliated company" behind "before income taxes" at token `i`: the token behind it, else `i`. */
export function skipTaxRest({ tokens }: Doc, i: number, last: number): number {
  const from = isMark(tokens, i, ',') ? i + 1 : i
  if (!isTaxRestBegin(tokens, isAnd(tokens, from) ? from + 1 : from) || (from === i && !isAnd(tokens, from))) return i
  let end = i
  for (let k = from; k < Math.min(last, i + LONGEST_REST); k += 1) {
    if (isTaxRestEnd(tokens, k)) end = k + 1
    else if (
      !isTaxRest(tokens, k) &&
      !isMark(tokens, k, '(') &&
      !isMark(tokens, k, ')') &&
      !isMark(tokens, k, ',') &&
      !isMark(tokens, k, '-')
    )
      break
  }
  return end
}

/** "from continuing operations," at token `i`: the token behind it, else `i`. */
export function skipContinuing(doc: Doc, i: number): number {
  const { tokens } = doc
  // with "before income taxes" right behind, all of it is one term
  if (!isFrom(tokens, i) || !isContinuing(tokens, i + 1) || conceptAt(doc, i) === 'beforeTax') return i
  const end = next(doc, i + 1)
  return isMark(tokens, end, ',') ? end + 1 : end
}

/** "to Example Company, Ltd. shareholders" behind "attributable": the token behind it, else `i`. */
export function skipOwners(doc: Doc, i: number, last: number): number {
  let k = i
  if (isTo(doc.tokens, k)) k += 1
  if (isThe(doc.tokens, k)) k += 1
  if (conceptAt(doc, k) === 'owners') return behindName(doc, next(doc, k), last)
  const { tokens } = doc
  let words = 0
  let end = k
  while (k < last && words < LONGEST_OWNERS) {
    const concept = conceptAt(doc, k)
    if (concept === 'perShare' || (isTo(tokens, k) && isAmong(doc, k + 1, STARTS))) break // "… to total assets"
    if (concept === 'owners' || concept === 'parent') {
      end = k = next(doc, k)
      words += 1
      continue
    }
    if (isAmong(doc, k, STARTS) || isAmong(doc, k, TITLES)) break
    if (tokens.kind[k] === WORD) {
      k += 1
      end = k
      words += 1
      continue
    }
    // "Company, Ltd.": the marks of a name
    if (isMark(tokens, k, ',') || isMark(tokens, k, '.') || isMark(tokens, k, '&')) {
      if (isMark(tokens, k, '.')) end = k + 1
      k += 1
      continue
    }
    break
  }
  return end
}

/** "of Example Corporation" at token `i`: the token behind the name, else `i`. */
function behindName(doc: Doc, i: number, last: number): number {
  const { tokens } = doc
  if (!isOf(tokens, i)) return i
  let k = i + 1
  while (
    k < last &&
    k < i + LONGEST_OWNERS &&
    tokens.kind[k] === WORD &&
    capital(tokens, k) &&
    !isAmong(doc, k, STARTS) &&
    !isAmong(doc, k, TITLES)
  )
    k += 1
  return k === i + 1 ? i : k
}

/** "Revenue from semiconductors": the words of the segment. */
export function skipSegment(doc: Doc, i: number, last: number): number {
  let k = i
  while (k < last && k < i + 3 && doc.tokens.kind[k] === WORD && conceptAt(doc, k) === undefined) k += 1
  return k
}

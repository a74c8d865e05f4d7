import { isMark, NUMBER } from '../../document/scan.js'
import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import { conceptNumber } from '../../language/concepts.js'
import { isKindOfOption, isNumberSign } from '../../language/en/options.js'
import { isAnd } from '../../language/en/small.js'
import { isOrdinalEnd } from '../../language/en/values.js'

const ORDINAL = conceptNumber('ordinal')

/**
 * The numbers of series that a range names: "3rd series", "The third Stock Acquisition Rights", "No. 13 Stock Acquisition
 * Rights", "the Thirty-Second Series of …". Each once.
 */
export function seriesIn(doc: Doc, { first, last }: Range): Found<string>[] {
  const { tokens, text, terms } = doc
  const found: Found<string>[] = []
  for (let i = first; i < last; i += 1) {
    if (tokens.kind[i] !== NUMBER && terms.concept[i] !== ORDINAL) continue
    let value: string | undefined
    let end = i + 1
    if (terms.concept[i] === ORDINAL && terms.first[terms.at[i] as number] === i) {
      value = String(terms.meaning[terms.at[i] as number]?.datum)
      end = terms.last[terms.at[i] as number] as number
    } else if (tokens.kind[i] === NUMBER && isOrdinalEnd(tokens, i + 1)) {
      value = text.slice(tokens.start[i], tokens.end[i])
      end = i + 2
    } else if (tokens.kind[i] === NUMBER && (hasNumberSign(doc, i) || conceptAt(doc, i - 1) === 'series'))
      value = text.slice(tokens.start[i], tokens.end[i])
    if (value === undefined || !/^\d{1,3}$/.test(value)) continue
    if (!namesRights(doc, behindNext(doc, end), Math.min(last, end + 8)) && !standsBehindRights(doc, i)) continue
    if (!found.some((other) => other.value === value))
      found.push({ value, at: { start: tokens.start[i] as number, end: tokens.end[end - 1] as number } })
  }
  return found
}

/** "2nd and 3rd Series": the token behind a further ordinal that `and` joins, else the given one. */
function behindNext({ tokens, terms }: Doc, i: number): number {
  if (!isAnd(tokens, i)) return i
  if (terms.concept[i + 1] === ORDINAL) return terms.last[terms.at[i + 1] as number] as number
  return isOrdinalEnd(tokens, i + 2) ? i + 3 : i
}

function hasNumberSign({ tokens }: Doc, i: number): boolean {
  const k = isMark(tokens, i - 1, '.') ? i - 2 : i - 1
  return isNumberSign(tokens, k)
}

/** "Stock Acquisition Rights No. 24", "Share Options Series 7": the number behind the name. */
function standsBehindRights(doc: Doc, i: number): boolean {
  let k = i - 1
  if (isMark(doc.tokens, k, '.')) k -= 1
  if (k === i - 1 && conceptAt(doc, k) !== 'series' && !hasNumberSign(doc, i)) return false
  // "Stock Acquisition Rights (Fiscal 2018, No. 6)": the bracket behind the name
  if (hasNumberSign(doc, i) && isMark(doc.tokens, i + 1, ')'))
    for (let open = k; open > k - 7 && (open === k || !isNumberSign(doc.tokens, open)); open -= 1)
      if (isMark(doc.tokens, open, '(')) return conceptAt(doc, open - 1) === 'right'
  const before = conceptAt(doc, isMark(doc.tokens, k - 1, ',') ? k - 2 : k - 1)
  return before === 'right' || (before === 'series' && conceptAt(doc, k - 2) === 'right')
}

/** "series" or a right right behind, at most a bracket ("5th (FY2009) …") between. */
function namesRights(doc: Doc, from: number, to: number): boolean {
  let depth = 0
  let words = 0
  for (let i = from; i < to; i += 1) {
    if (isMark(doc.tokens, i, '(')) depth += 1
    else if (isMark(doc.tokens, i, ')')) depth -= 1
    else if (depth <= 0) {
      const concept = conceptAt(doc, i)
      if (concept === 'series' || concept === 'right') return true
      if (isKindOfOption(doc.tokens, i)) continue
      words += 1
      if (concept !== undefined || words > 1) return false
    }
  }
  return false
}

import { isMark, NUMBER } from '../../document/scan.js'
import { isSentenceEnd } from '../../form/clauses.js'
import { conceptSet, isAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc, datumAt, type Range } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import { datesIn } from '../../form/readers.js'
import { releaseDateOf } from '../../form/release-date.js'
import { conceptNumber } from '../../language/concepts.js'
import { isEarlier, isKindOfOption, isLikeness, isNumberSign } from '../../language/en/options.js'
import { isAnd, isAs, isIn, isOf, isOn } from '../../language/en/small.js'
import { isOrdinalEnd } from '../../language/en/values.js'
import { dayOf } from '../../reading/calendar.js'

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
      value = String(datumAt(doc, i))
      end = terms.last[terms.at[i] as number] as number
    } else if (tokens.kind[i] === NUMBER && isOrdinalEnd(tokens, i + 1)) {
      value = text.slice(tokens.start[i], tokens.end[i])
      end = i + 2
    } else if (tokens.kind[i] === NUMBER && (hasNumberSign(doc, i) || conceptAt(doc, i - 1) === 'series'))
      value = text.slice(tokens.start[i], tokens.end[i])
    if (value === undefined || !/^\d{1,3}$/.test(value)) continue
    // "Series 8-1", "No. 12-A": the number and its part
    const part = tokens.kind[i] === NUMBER ? partBehind(doc, end) : undefined
    if (part === '') continue
    if (part !== undefined) {
      value += part
      end += 2
    }
    if (!namesRights(doc, behindNext(doc, end), Math.min(last, end + 8)) && !standsBehindRights(doc, i)) continue
    if (isOfAnother(doc, i, end)) continue
    if (!found.some((other) => other.value === value))
      found.push({ value, at: { start: tokens.start[i] as number, end: tokens.end[end - 1] as number } })
  }
  return found
}

/** A number's own part right behind it: "-1", "-A"; '' for a range of numbers or a year ("No. 8-10", "No. 8-2021") and for what may be either ("No. 8-9"). */
function partBehind({ tokens, text }: Doc, i: number): string | undefined {
  if (!isMark(tokens, i, '-') || tokens.start[i] !== tokens.end[i - 1] || tokens.start[i + 1] !== tokens.end[i]) return undefined
  const part = text.slice(tokens.start[i + 1], tokens.end[i + 1])
  if (/^(?:[1-9]|[A-Z])$/.test(part)) return Number(part) > Number(text.slice(tokens.start[i - 1], tokens.end[i - 1])) ? '' : `-${part}`
  return tokens.kind[i + 1] === NUMBER ? '' : undefined
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
  // "Stock Acquisition Rights (12th)", "Share Options (Series 12)": the bracket behind the name holds no more
  const open = conceptAt(doc, k) === 'series' ? k - 1 : k
  const close = isOrdinalEnd(doc.tokens, i + 1) ? i + 2 : i + 1
  if (isMark(doc.tokens, open, '(') && isMark(doc.tokens, close, ')')) return conceptAt(doc, open - 1) === 'right'
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

/** So far before a number stand the words that tell it from the release's own, and so far behind it the day of its issue. */
const BEFORE = 10
const BEHIND = 16
/** Final terms follow their issue in so many days at most. */
const LATEST = 92
const DAY = 24 * 60 * 60 * 1000

/** "the same as those of the 7th series", "the 4th series, granted in March 2014", long before the release: a series that it only recalls. */
function isOfAnother(doc: Doc, i: number, end: number): boolean {
  const { tokens } = doc
  for (let k = i - 1; k >= i - BEFORE && !isSentenceEnd(doc, k, i); k -= 1)
    if ((isLikeness(tokens, k) && isAs(tokens, k + 1)) || (k > i - 3 && isEarlier(tokens, k))) return true
  const release = Date.parse(releaseDateOf(doc)?.value ?? '')
  let last = end
  while (last < end + BEHIND && last < tokens.count && !isSentenceEnd(doc, last, tokens.count)) last += 1
  return datesIn(doc, { first: end, last }).some((mention) => {
    const before = mention.first - 1
    const issued = (isIn(tokens, before) || isOn(tokens, before)) && isAmong(doc, before - 1, ISSUED)
    const day = issued || (isOf(tokens, before) && isAmong(doc, before - 1, NAMED)) ? dayOf(mention, 'to') : undefined
    return release - Date.parse(day ?? '') > LATEST * DAY
  })
}

const ISSUED = conceptSet('allot', 'issue', 'allot:past', 'issue:past')
const NAMED = conceptSet('series', 'right')

import { isItemNumber } from '../../document/layout.js'
import { isMark, WORD } from '../../document/scan.js'
import { isOf } from '../../language/en/small.js'
import { isOpenTitle } from '../../language/en/tables.js'
import { isApart } from '../apart.js'
import { conceptSet, isAmong } from '../concept-set.js'
import { conceptAt, type Doc, holds, type Range } from '../doc.js'
import { endsSentence, firstMark } from './cut.js'
import { type Role, roleOf } from './roles.js'
import { unitsIn } from './units.js'

/** Words at which the title of another column may begin. */
const BEGINS = conceptSet(
  'previous',
  'revise',
  'current',
  'change',
  'difference',
  'increase',
  'decrease',
  'actual',
  'result',
  'priorPeriod',
  'fiscalYear',
  'yearEnded',
)
const YEARS = conceptSet('fiscalYear', 'yearEnded')
/** Lines of titles over columns hold few words, and are few. */
const LONGEST_LINE = 12
const MOST_LINES = 24
/** More words are not tried in every way. */
const MOST_PARTS = 18

/** Words of a title that no other column parts. */
interface Part extends Range {
  /** a bar stands before it */
  readonly barred: boolean
}

/** A way to part words into titles, with what each holds. */
type Way = readonly { readonly title: Range; readonly role: Role }[]

/**
 * The columns of titles that go on over lines or stand on one with no more than a blank between them: parted in every
 * way that gives each column a role of its own. Where such ways tell different roles, there is none.
 */
export function partedRoles(doc: Doc, header: Range, k: number): Way | undefined {
  const parts = partsOf(doc, header)
  if (parts.length < k || parts.length > MOST_PARTS) return undefined
  const known = new Map<number, Role | undefined>()
  const ownRole = (range: Range, bare: boolean): Role | undefined => {
    if (bare || isBoth(doc, range) || holdsGap(doc, range) || holdsMarks(doc, range)) return undefined
    const role = roleOf(doc, [range])
    return role === 'other' && range.last - range.first === 1 ? undefined : role // "this" of "revised this time"
  }
  const roleAt = (from: number, to: number): Role | undefined => {
    const key = from * (MOST_PARTS + 1) + to
    if (!known.has(key)) known.set(key, ownRole(rangeOf(parts, from, to), isBareLetter(doc, parts, from, to)))
    return known.get(key)
  }
  const marked = parts.map((part) => firstMark(doc, part) === part.last)
  const closes = !isLetterMark(doc.tokens, (parts[0] as Part).first)
  /** Whether the parts may be one title: where marks close titles, none begins one or, if `strict`, stands within one. */
  const mayJoin = (from: number, to: number, strict: boolean): boolean => {
    if (closes && isMark(doc.tokens, (parts[from] as Part).first, '(') && isLetterMark(doc.tokens, (parts[from] as Part).first))
      return false
    for (let p = from; p < to - 1; p += 1) if ((strict && marked[p]) || isReferring(doc, parts[p + 1], to < parts.length)) return false
    return true
  }
  const only = (strict: boolean): { way: Way | undefined; doubtful: boolean } => {
    let found: Way | undefined
    let doubtful = false
    const choose = (from: number, way: Way): void => {
      if (doubtful) return
      if (way.length === k) {
        if (from < parts.length) return
        doubtful = found?.some(({ role }, c) => role !== way[c]?.role) === true
        found ??= way
        return
      }
      for (let to = from + 1; to <= parts.length - (k - way.length - 1); to += 1) {
        if (to > from + 1 && parts[to - 1]?.barred) return
        const role = mayJoin(from, to, strict) ? roleAt(from, to) : undefined
        if (role === undefined || way.some((other) => other.role === role)) continue
        choose(to, [...way, { title: rangeOf(parts, from, to), role }])
      }
    }
    choose(0, [])
    return { way: found, doubtful }
  }
  const strict = closes && marked.includes(true) ? only(true) : undefined
  if (strict?.way !== undefined) return strict.doubtful ? undefined : strict.way
  const { way, doubtful } = only(false)
  return doubtful ? undefined : way
}

/** "(Reference)" opens what it refers to: it closes no title that another one follows. */
const isReferring = (doc: Doc, part: Part | undefined, followed: boolean): boolean =>
  followed &&
  part !== undefined &&
  isMark(doc.tokens, part.first, '(') &&
  (isAmong(doc, part.first + 1, REFERENCE) || isAmong(doc, part.first + 2, REFERENCE))

const rangeOf = (parts: readonly Part[], from: number, to: number): Range => ({
  first: (parts[from] as Part).first,
  last: (parts[to - 1] as Part).last,
})

/** "Previous forecast Revised" is no title of one column; "Change from the previous forecast" is. */
function isBoth(doc: Doc, range: Range): boolean {
  return holds(doc, range, 'previous') && holds(doc, range, 'revise') && !holds(doc, range, 'change', 'difference', 'increase', 'decrease')
}

/** "Results     Previous": two blanks or more part the titles of two columns, each of which says what it holds. */
export function holdsGap(doc: Doc, { first, last }: Range): boolean {
  const { tokens } = doc
  let roles = 0
  let from = first
  for (let i = first + 1; i <= last; i += 1) {
    if (i < last && !(tokens.line[i] === tokens.line[i - 1] && isApart(tokens, i))) continue
    if (roleOf(doc, [{ first: from, last: i }]) !== undefined) roles += 1
    from = i
  }
  return roles > 1
}

/** "(A) Revised forecast (B)": words that say what a column holds part the marks of two. */
function holdsMarks(doc: Doc, { first, last }: Range): boolean {
  let words = -1 // none before the first mark
  for (let i = first; i < last; i += 1) {
    if (isMark(doc.tokens, i, '(') && isLetterMark(doc.tokens, i)) {
      if (words > 0) return true
      words = 0
    } else if (words >= 0 && isAmong(doc, i, BEGINS)) words += 1
  }
  return false
}

/** "(A)" by itself is no title where words stand behind it or before it. */
function isBareLetter({ tokens }: Doc, parts: readonly Part[], from: number, to: number): boolean {
  const { first, last } = rangeOf(parts, from, to)
  if (last - first !== LETTER_MARK || !isMark(tokens, first, '(')) return false
  return parts.some((part) => isAmongWords(tokens, part))
}
const LETTER_MARK = 3

const isAmongWords = (tokens: Doc['tokens'], { first, last }: Range): boolean => {
  for (let i = first; i < last; i += 1)
    if (tokens.kind[i] === WORD && (tokens.end[i] as number) - (tokens.start[i] as number) > 1) return true
  return false
}

/** The words over a table's columns, from the line behind its caption on. */
function partsOf(doc: Doc, { first, last }: Range): Part[] {
  const { tokens } = doc
  let from = last
  let lines = 0
  for (let line = tokens.line[last - 1] as number; from > first && lines < MOST_LINES; line -= 1) {
    const start = Math.max(first, tokens.lines.token[line] as number)
    const end = Math.min(last, tokens.lines.token[line + 1] as number)
    if (start >= end) continue
    const titles = behindUnit(doc, { first: start, last: end })
    if (titles > start && titles < end) from = titles
    if (titles > start || (from < last && isCaption(doc, { first: start, last: end }))) break
    from = start
    lines += 1
  }
  const parts: { first: number; last: number; barred: boolean }[] = []
  let barred = false
  for (let i = from; i < last; i += 1) {
    if (isMark(tokens, i, '|')) {
      barred = true
      continue
    }
    const open = parts[parts.length - 1]
    if (open === undefined || barred || mayBegin(doc, i)) parts.push({ first: i, last: i + 1, barred })
    else open.last = i + 1
    barred = false
  }
  return parts
}

/** The first token of the titles that stand on the line of a unit, "Yen in billions Previous forecast Revised forecast"; where none is told, the line's first. */
function behindUnit(doc: Doc, { first, last }: Range): number {
  const unit = unitsIn(doc, { first, last }).find(({ factor }) => factor !== undefined)
  if (unit === undefined || unit.first > first + 2) return first
  for (let i = unit.first; i < last; i += 1) if (isAmong(doc, i, BEGINS)) return i
  return last
}

/** A line above the titles: a sentence, an item, one with a unit or of many words. */
export function isCaption(doc: Doc, { first, last }: Range): boolean {
  const { tokens, layout } = doc
  let words = 0
  for (let i = first; i < last; i += 1) {
    if (!isMark(tokens, i, '|')) words += 1
    if (endsSentence(doc, i) || isMark(tokens, i, ':') || isItemNumber(layout, i)) return true
  }
  return words > LONGEST_LINE * 2 || unitsIn(doc, { first, last }).some(({ factor }) => factor !== undefined)
}

/** Whether another column's title may begin at token `i`. */
function mayBegin(doc: Doc, i: number): boolean {
  const { tokens } = doc
  if (isOpenTitle(tokens, i - 1) || isMark(tokens, i - 1, '/') || isMark(tokens, i - 1, '-')) return false
  if (isMark(tokens, i, '(')) return isLetterMark(tokens, i) || isAmong(doc, i + 1, REFERENCE) || isAmong(doc, i + 2, REFERENCE)
  if (isMark(tokens, i, '%')) return tokens.line[i] !== tokens.line[i - 1] || isOfChange(doc, i)
  if (isOfChange(doc, i - 1)) return false
  if (tokens.kind[i] !== WORD) return false
  // behind a form's mark, or on a line of its own
  if (isMark(tokens, i - 1, ')')) return true
  if (tokens.line[i] !== tokens.line[i - 1]) return true
  if (isAmong(doc, i, REVISED) && isAmong(doc, i - 1, CURRENT)) return false // "Currently revised forecast"
  // "Previous FY18 forecast" is one title
  if (isAmong(doc, i, YEARS) && isAmong(doc, i - 1, BEGINS)) return false
  return isAmong(doc, i, BEGINS) && conceptAt(doc, i - 1) !== undefined && !isOf(tokens, i)
}

/** "% change": the sign belongs to the word behind it, not to the title before. */
const isOfChange = (doc: Doc, i: number): boolean =>
  isMark(doc.tokens, i, '%') && doc.tokens.line[i] === doc.tokens.line[i + 1] && isAmong(doc, i + 1, CHANGES)
const CHANGES = conceptSet('change', 'increase', 'decrease')
const REVISED = conceptSet('revise')
const CURRENT = conceptSet('current')
/** "(Ref.)", "(For reference)": the title of the year before. */
const REFERENCE = conceptSet('reference')

/** "(A)", "(B-A)". */
const isLetterMark = (tokens: Doc['tokens'], i: number): boolean =>
  tokens.kind[i + 1] === WORD &&
  tokens.end[i + 1] === (tokens.start[i + 1] as number) + 1 &&
  (isMark(tokens, i + 2, ')') || isMark(tokens, i + 2, '-') || isMark(tokens, i + 2, '/'))

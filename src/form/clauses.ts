import type { Segment } from '../document/layout.js'
import { isMark, MARK, NUMBER, type Tokens, WORD } from '../document/scan.js'
import type { Concept } from '../language/concepts.js'
import { opensProvision } from '../language/en/options.js'
import { isShort } from '../language/en/prose.js'
import { isOf, isPer } from '../language/en/small.js'
import type { NumberMention } from '../reading/mention.js'
import { conceptSet, firstAmong, isAmong } from './concept-set.js'
import { conceptAt, type Doc, holds, type Range, rangeOfTerm } from './doc.js'
import { isHigh } from './label.js'
import { once } from './once.js'
import { addNumbers, holdsNumber, segmentAt } from './readers.js'

/** A stretch of a sentence that says one thing: a sentence without its brackets, or what stands in one of them. */
export interface Clause extends Range {
  /** its tokens, in ranges: brackets of their own are left out */
  readonly parts: readonly Range[]
  /** its numbers, once they were asked for */
  numbers?: readonly NumberMention[] | undefined
}

/** The words of a clause, or some of them. */
export type Words = Pick<Clause, 'parts'>

/** The clauses of the ranges that were asked for before. */
const known = once(() => new Map<number, readonly Clause[]>())
/** More than the tokens of any text. */
const WIDEST = 2 ** 26

const OPEN = '('.charCodeAt(0)
const CLOSE = ')'.charCodeAt(0)
const POINT = '.'.charCodeAt(0)
const SEMICOLON = ';'.charCodeAt(0)

/**
 * The clauses of a range. A bracket with words is a clause of its own, and the sentence goes on behind it: "the number
 * of shares per option (hereinafter …) shall be 100" is one clause. "one (1) option" is no bracket.
 */
export function clausesOf(doc: Doc, range: Range): readonly Clause[] {
  const kept = known(doc)
  const key = range.first * WIDEST + range.last
  let clauses = kept.get(key)
  if (clauses === undefined) {
    clauses = cutClauses(doc, range)
    kept.set(key, clauses)
  }
  return clauses
}

/** No text has more brackets within brackets: what stands deeper is what was never closed. */
const DEEPEST = 16

function cutClauses(doc: Doc, range: Range): Clause[] {
  const { tokens } = doc
  const { kind, code } = tokens
  const starts = segmentStarts(doc, range)
  let nextStart = 0
  const clauses: Clause[] = []
  // a bracket within brackets without words has no parts: none is made before one is there
  const stack: { parts: Range[] | undefined; from: number }[] = []
  let here: (typeof stack)[number] = { parts: undefined, from: range.first }
  let nested = false
  let deeper = 0 // brackets are open that begin no clause
  const flush = (to: number): void => {
    if (to <= here.from) return
    const part = { first: here.from, last: to }
    // a list of one takes less room than one that is empty first: a long text has a hundred thousand of them
    if (here.parts === undefined) here.parts = [part]
    else here.parts.push(part)
  }
  const end = (to: number): void => {
    flush(to)
    const { parts } = here
    if (parts !== undefined)
      clauses.push({ parts, first: (parts[0] as Range).first, last: (parts[parts.length - 1] as Range).last, numbers: undefined })
  }
  /** Brackets that are still open end with the sentence that holds them. */
  const endAll = (to: number, next: number): void => {
    while (stack.length > 0) {
      end(to)
      here = stack.pop() as typeof here
      here.from = next
    }
    end(to)
    here = { parts: undefined, from: next }
    deeper = 0
  }
  for (let i = range.first; i < range.last; i += 1) {
    if (starts[nextStart] === i) {
      nextStart += 1
      endAll(i, i)
    }
    if (kind[i] !== MARK) continue
    const sign = code[i]
    if (sign === OPEN && !isMark(tokens, i + 2, ')')) {
      if (stack.length === DEEPEST) {
        deeper += 1
        continue
      }
      nested = true
      flush(i)
      stack.push(here)
      here = { parts: undefined, from: i + 1 }
    } else if (sign === CLOSE && stack.length > 0 && !isMark(tokens, i - 2, '(')) {
      if (deeper > 0) {
        deeper -= 1
        continue
      }
      end(i)
      here = stack.pop() as typeof here
      here.from = i + 1
    } else if ((sign === SEMICOLON || sign === POINT) && isSentenceEnd(doc, i, range.last)) endAll(i, i + 1)
  }
  endAll(range.last, range.last)
  // brackets end before the clause that holds them
  return nested ? clauses.sort((a, b) => a.first - b.first) : clauses
}

/**
 * Items and paragraphs begin clauses of their own, and so does a line with a capital behind a line that ends with its value, or
 * a provision on its own line behind a value: "In the event of …".
 */
function segmentStarts(doc: Doc, { first, last }: Range): number[] {
  const { segments } = doc.layout
  const starts: number[] = []
  for (let k = segmentAt(segments, first); k < segments.length; k += 1) {
    const segment = segments[k] as Segment
    if (segment.first >= last) break
    if (segment.first <= first) continue
    if (
      segment.marker !== undefined ||
      segment.afterBlank ||
      (opensClause(doc, segment.first) &&
        (endsWithValue(doc, segment.first - 1) ||
          (opensProvision(doc.tokens, segment.first) && hasNumber(doc, starts[starts.length - 1] ?? first, segment.first))))
    )
      starts.push(segment.first)
  }
  return starts
}

/** A line that may begin a clause behind a value: with a capital or a number, not with the value's own unit. */
const opensClause = (doc: Doc, i: number): boolean =>
  doc.tokens.kind[i] === NUMBER || (isHigh(doc.tokens, i) && conceptAt(doc, i) !== 'currency')

function hasNumber({ tokens }: Doc, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) if (tokens.kind[i] === NUMBER) return true
  return false
}

const UNITS = conceptSet('share', 'shareCommon', 'right', 'person', 'currency')

/** "37,500 units", "100": the line ends with a number or its unit. */
function endsWithValue(doc: Doc, i: number): boolean {
  if (doc.tokens.kind[i] === NUMBER) return true
  const concept = conceptAt(doc, i)
  if (concept === 'perShare' || concept === 'perRight') return true
  let k = i
  while (k > i - UNIT && (isAmong(doc, k, UNITS) || isOf(doc.tokens, k))) k -= 1 // "512,000 shares of common stock"
  return k < i && doc.tokens.kind[k] === NUMBER
}
const UNIT = 6

/** Whether a sentence of a range that ends before token `last` ends with token `i`. */
export function isSentenceEnd({ tokens }: Doc, i: number, last: number): boolean {
  if (isMark(tokens, i, ';')) return true
  if (!isMark(tokens, i, '.')) return false
  if (i + 1 >= last) return true
  if (tokens.start[i + 1] === tokens.end[i]) return false
  if (tokens.kind[i + 1] === NUMBER) return (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) > 3
  // "Co. Ltd.", "No. 13", "U.S. Subsidiary": an abbreviation ends no sentence
  const brief =
    tokens.kind[i - 1] === WORD && ((tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) === 1 || isShort(tokens, i - 1))
  if (brief) return false
  if (tokens.kind[i + 1] !== WORD) return isMark(tokens, i + 1, '(') || isMark(tokens, i + 1, '"')
  return isHigh(tokens, i + 1)
}

/** The number mentions of a clause. */
export function numbersOf(doc: Doc, clause: Clause): readonly NumberMention[] {
  if (clause.numbers !== undefined) return clause.numbers
  clause.numbers = clause.parts.some((part) => holdsNumber(doc, part)) ? allNumbers(doc, clause) : NO_NUMBERS
  return clause.numbers
}

const NO_NUMBERS: readonly NumberMention[] = []

function allNumbers(doc: Doc, { parts }: Words): NumberMention[] {
  const found: NumberMention[] = []
  for (const part of parts) addNumbers(doc, part, found)
  return found
}

/** Whether a clause speaks of one of the concepts. */
export function speaksOf(doc: Doc, { parts }: Words, ...concepts: Concept[]): boolean {
  for (const part of parts) if (holds(doc, part, ...concepts)) return true
  return false
}

/** Whether a clause says "each right", "per one (1) option": what stands in it is said of a single right. */
export function isPerRight(doc: Doc, clause: Clause): boolean {
  return perRightAt(doc, clause) !== undefined
}

const isOne = (tokens: Tokens, i: number): boolean => tokens.text.slice(tokens.start[i], tokens.end[i]) === '1'

const OF_RIGHTS = conceptSet('perRight', 'right')

/** The tokens of "each right" in a clause. */
export function perRightAt(doc: Doc, { parts }: Words): Range | undefined {
  const { tokens } = doc
  for (const { first, last } of parts) {
    for (let i = firstAmong(doc, first, last, OF_RIGHTS); i >= 0; i = firstAmong(doc, i + 1, last, OF_RIGHTS)) {
      const concept = conceptAt(doc, i)
      if (concept === 'perRight') return rangeOfTerm(doc, i)
      // "per one (1) Option": the digits part the phrase
      if (concept === 'right' && isMark(tokens, i - 1, ')') && isMark(tokens, i - 3, '(') && isOne(tokens, i - 2))
        return { first: i - 4, last: i + 1 }
      // "1 option = 100 shares", "per 1 right"
      if (concept === 'right' && isOne(tokens, i - 1) && i > first) {
        const { last } = rangeOfTerm(doc, i)
        if (isMark(tokens, last, '=') || isPer(tokens, i - 2)) return { first: i - 1, last }
      }
    }
  }
  return undefined
}

import { isMark, MARK, NUMBER, WORD } from '../document/scan.js'
import type { Concept } from '../language/concepts.js'
import { isChangeWord, isFormerWord, isSplitWord } from '../language/en/change.js'
import type { DateMention, NumberMention } from '../reading/mention.js'
import { conceptAt, type Doc, type Range } from './doc.js'
import { perAt } from './per.js'
import { datesIn, numbersIn } from './readers.js'
import { hasOne } from './words.js'

/** Two values of one label stand no farther apart: "before the revision of the terms: …; after it: …". */
const FARTHEST = 14

/**
 * Whether a label's first value has another of its kind right behind it, with nothing between them but marks, units and
 * words of change: "500 shares → 700 shares", "Before the split: 500 shares; after it: 1,500 shares", "500 shares (1,500
 * shares after the adjustment)". Which of the two holds nobody can tell. A bracket that says what a value was before
 * leaves the one in front of it as it is.
 */
export function statesTwo(doc: Doc, body: Range): boolean {
  let before: { readonly mention: NumberMention; readonly kind: Kind } | undefined
  let at = body.first
  let depth = 0 // of the brackets of the label's own value that are open; a bracket around a number alone is the number's
  for (const mention of numbersIn(doc, body)) {
    for (; at < mention.first; at += 1) {
      if (isMark(doc.tokens, at, '(')) depth += 1
      else if (isMark(doc.tokens, at, ')') && depth > 0) depth -= 1
    }
    const kind = mention.percent === undefined ? kindOf(doc, mention) : undefined
    if (kind === undefined) continue
    if (before !== undefined) {
      const { mention: one } = before
      const near = mention.first - one.last <= FARTHEST && saysOther(one, mention)
      if (near && areOfKind(doc, one, before.kind, mention, kind) && isOnlyChange(doc, one.last, mention)) return true
    }
    // "3,000 (100 shares for each, 300,000 shares in all)": what a bracket tells of two other things leaves the value before it;
    // "(3)1. below" points to items
    if (depth === 0 && !(mention.bracketed && kind.unit === BARE)) before = { mention, kind }
  }
  return false
}

const saysOther = (one: NumberMention, other: NumberMention): boolean =>
  one.digits !== other.digits || one.scale?.factor !== other.scale?.factor

/** What a number is a value of: a currency or a thing that is counted, and of one thing alone or of all. */
interface Kind {
  readonly unit: string
  readonly per: Concept | undefined
}

function kindOf(doc: Doc, { currency, last }: NumberMention): Kind | undefined {
  const { line } = doc.tokens
  const concept = line[last] === line[last - 1] ? conceptAt(doc, last) : undefined
  const per = line[last] === line[last - 1] ? perAt(doc, last)?.base : undefined
  if (currency !== undefined) return { unit: currency.code, per }
  if (concept === undefined || concept === 'maximum') return { unit: BARE, per }
  return SHARES.has(concept) ? { unit: 'share', per } : concept === 'right' ? { unit: concept, per } : undefined
}

/**
 * Two values of one kind. A unit may stand once, behind the second: "500 / 700 shares"; so may "per share", where words
 * say that a value was changed.
 */
function areOfKind(doc: Doc, one: NumberMention, kind: Kind, other: NumberMention, next: Kind): boolean {
  if (kind.unit === BARE && next.unit !== BARE)
    return doc.tokens.line[one.first] === doc.tokens.line[other.first] && !hasBracket(doc, { first: one.last, last: other.first })
  if (kind.unit !== next.unit) return false
  if (kind.per === next.per) return true
  return next.per === undefined && hasOne(doc, { first: one.last, last: Math.min(other.last + NEAR, doc.tokens.count) }, isSplitWord)
}

function hasBracket({ tokens }: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) if (isMark(tokens, i, '(')) return true
  return false
}

const BARE = 'bare'
const SHARES: ReadonlySet<string> = new Set(['share', 'shareCommon', 'sharePreferred', 'treasury'])

/** The ends of a period stand nearer. */
const NEAR = 6

/** "From May 1 to June 30 (changed: to July 31)": a third day right behind the two of a period; "to June 30 | to July 31": two ends. */
export function statesTwoPeriods(doc: Doc, body: Range): boolean {
  const [first, second, third] = datesIn(doc, body)
  if (first === undefined || second === undefined) return false
  if (isEnd(doc, first) && isEnd(doc, second)) return true
  if (third === undefined || second.first - first.last > NEAR) return false
  return third.first - second.last <= FARTHEST && isOnlyChange(doc, second.last, third)
}

const isEnd = (doc: Doc, { first }: DateMention): boolean => conceptAt(doc, first - 1) === 'dateTo' && doc.tokens.kind[first - 1] === WORD

/** Whether only marks, units and words of change lead from a value to the next, which no bracket calls a former one. */
function isOnlyChange(doc: Doc, from: number, next: NumberMention | DateMention): boolean {
  const { tokens } = doc
  let inBracket = false
  let former = false
  for (let i = from; i < next.first; i += 1) {
    if (tokens.kind[i] === MARK) {
      if (isMark(tokens, i, '.') || isMark(tokens, i, '*') || isMark(tokens, i, '%')) return false
      if (isMark(tokens, i, '(') || isMark(tokens, i, '[')) inBracket = true
      if (isMark(tokens, i, ')') || isMark(tokens, i, ']')) {
        inBracket = false
        former = false
      }
      continue
    }
    if (tokens.kind[i] === NUMBER) return false
    if (isFormerWord(tokens, i)) former = true
    if (tokens.kind[i] === WORD && !isChangeWord(tokens, i) && !isUnit(conceptAt(doc, i))) return false
  }
  if (next.kind === 'number' && next.bracketed) return !formerIn(doc, next.last)
  return !inBracket || !(former || formerIn(doc, next.last))
}

const UNITS: ReadonlySet<string> = new Set([
  ...SHARES,
  'right',
  'perShare',
  'perRight',
  'currency',
  'scale',
  'maximum',
  'split',
  'dateFrom',
  'dateTo',
  'revise',
  'previous',
  'change',
])
const isUnit = (concept: string | undefined): boolean => UNITS.has(concept as string)

/** Whether the rest of a bracket says that its value is a former one: "(500 shares before the split)". */
function formerIn({ tokens }: Doc, from: number): boolean {
  for (let i = from; i < from + FARTHEST && !isMark(tokens, i, ')') && !isMark(tokens, i, ']'); i += 1)
    if (isFormerWord(tokens, i)) return true
  return false
}

import { isMark, NUMBER, type Span, WORD } from '../../document/scan.js'
import { conceptAt, type Doc, datumAt, type Range, rangeOfTerm, spanOfTerm } from '../../form/doc.js'
import type { Found, Ground } from '../../form/draft.js'
import { once } from '../../form/once.js'
import { countOf } from '../../form/values.js'
import { hasOne } from '../../form/words.js'
import { isNumberSign } from '../../language/en/options.js'
import {
  BRACKETED,
  isBeforeCount,
  isBetween,
  isEach,
  isHeads,
  isJoint,
  isJointOffice,
  isMay,
  isOut,
  isOwner,
  isPeople,
  isPer,
  isRefusal,
  isSum,
  isWhole,
  isWhom,
  POINTERS,
} from '../../language/en/people.js'
import { isAnd, isIn, isOf, isTo } from '../../language/en/small.js'
import type { NumberMention, YearMention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'

/** What a number counts: heads, rights, or something that is nobody's allotment (shares, yen). */
export type Kind = 'persons' | 'rights' | 'other'

/** A number of an item about allottees. */
export interface Count {
  /** its tokens and the ones behind it that only say what it counts: first and the one after the last */
  readonly first: number
  readonly last: number
  /** the token behind the number alone, where a group's name may begin */
  readonly behind: number
  readonly found: Found<number>
  readonly kind?: Kind
  readonly bracketed: boolean
  /** said to be a sum: "a total of 40", "6 in total" */
  readonly total: boolean
}

/** The word at a token in small letters, or an empty text. */
export function wordAt(doc: Doc, i: number): string {
  const { kind, text, start, end } = doc.tokens
  if (kind[i] !== WORD) return ''
  const words = wordsAsked(doc)
  words[i] ??= text.slice(start[i], end[i]).toLowerCase()
  return words[i]
}

/** The words that were asked for before, by their tokens: those of an item on allottees are asked for again and again. */
const wordsAsked = once((): (string | undefined)[] => [])

/** Whether a range names a group of people. */
export const namesPeople = (doc: Doc, first: number, last: number): boolean => hasOne(doc, { first, last }, isPeople)

/** Whether a range speaks of a sum. */
export const saysTotal = (doc: Doc, first: number, last: number): boolean => hasOne(doc, { first, last }, isSum)

/** Adjectives that may stand between a number and its people: "36 high-ranking sales managers". */
const REACH = 6

/** The numbers of a range that may count people or rights, first to last. */
export function countsIn(doc: Doc, range: Range): Count[] {
  return allCountsIn(doc, range).filter(({ first }) => !inAside(doc, range.first, first))
}

/** Whether a number stands in brackets that only describe: "(including 2 outside directors)", "(of which 5 are officers)". */
function inAside(doc: Doc, from: number, first: number): boolean {
  let aside = false
  for (let i = first - 1; i >= from && i > first - 20; i -= 1) {
    if (isMark(doc.tokens, i, ')')) return false
    if (isMark(doc.tokens, i, '(')) return aside || isRefused(doc, first)
    if (BRACKETED.has(wordAt(doc, i))) aside = true
  }
  return false
}

/** "(3 outside directors receive none)", "(2 employees declined)". */
function isRefused({ tokens }: Doc, first: number): boolean {
  for (let i = first + 1; i < first + 12 && !isMark(tokens, i, ')'); i += 1) if (isRefusal(tokens, i)) return true
  return false
}

function allCountsIn(doc: Doc, { first, last }: Range): Count[] {
  const found: Count[] = []
  let next = mentionAt(doc.mentions, first)
  for (let i = first; i < last; i += 1) {
    const mention = doc.mentions[next]
    if (mention !== undefined && mention.first === i) {
      next += 1
      if (mention.kind !== 'date') {
        const count = counted(doc, mention, last)
        if (count !== undefined) found.push(count)
      }
      i = mention.last - 1
      continue
    }
    const numeral = numeralAt(doc, i, last)
    if (numeral !== undefined) {
      found.push(numeral)
      i = numeral.behind - 1
    }
  }
  return found
}

function counted(doc: Doc, mention: NumberMention | YearMention, last: number): Count | undefined {
  const { tokens } = doc
  const { first } = mention
  if (POINTERS.has(wordAt(doc, first - 1)) || (isMark(tokens, first - 1, '.') && isNumberSign(tokens, first - 2))) return undefined
  if (isMark(tokens, first - 1, '*')) return undefined
  const behind = mention.last
  if (tokens.kind[behind] === WORD && tokens.start[behind] === tokens.end[behind - 1] && wordAt(doc, behind).length === 2) return undefined // "13th"
  if (mention.kind === 'year')
    return finish(doc, { first, behind, last, value: mention.year, at: { start: mention.start, end: mention.end }, bracketed: false })
  const count = countOf(mention)
  if (count === undefined || (count.value === 1 && tokens.kind[first] === WORD && isAnyOne(doc, behind))) return undefined
  const { bracketed } = mention
  return finish(doc, { first, behind, last, ...count, ...(bracketed ? { at: digitsOf(doc, mention) } : {}), bracketed })
}

/** The digits of a number in brackets: the brackets are print here, no minus. */
function digitsOf({ tokens }: Doc, mention: NumberMention): Span {
  for (let i = mention.first; i < mention.last; i += 1) {
    if (tokens.kind[i] === NUMBER) return { start: tokens.start[i] as number, end: tokens.end[i] as number }
  }
  return mention.at
}

/** A number in words that stands before its people: "five group executives". */
function numeralAt(doc: Doc, i: number, last: number): Count | undefined {
  if (conceptAt(doc, i) !== 'numeral') return undefined
  const { first, last: behind } = rangeOfTerm(doc, i)
  if (first !== i || kindBehind(doc, behind, last) === undefined) return undefined
  const value = Number(datumAt(doc, i))
  if (value === 1 && isAnyOne(doc, behind)) return undefined
  return finish(doc, { first, behind, last, value, at: spanOfTerm(doc, i), bracketed: false })
}

/** So many words behind "one" stand before its verb. */
const VERB = 4

/** "Where one of them leaves", "what one optionee may be granted": any of them, and no count. */
function isAnyOne({ tokens }: Doc, behind: number): boolean {
  if (isOf(tokens, behind)) return true
  for (let i = behind; i < behind + VERB && tokens.kind[i] === WORD; i += 1) if (isMay(tokens, i)) return true
  return false
}

interface Raw {
  readonly first: number
  readonly behind: number
  readonly last: number
  readonly value: number
  readonly at: Span
  readonly grounds?: readonly Ground[]
  readonly bracketed: boolean
}

function finish(doc: Doc, { first, behind, last, value, at, grounds: given = [], bracketed }: Raw): Count {
  const { tokens } = doc
  const grounds = [...given]
  const before = kindBefore(doc, first)
  const after = bracketed ? undefined : kindBehind(doc, behind, last)
  // "rights: 100 Employees: 20 persons": the people behind it are the next row's
  const told = before !== undefined && after !== undefined && before.kind !== after.kind ? before : after
  let end = behind
  if (told !== undefined) {
    grounds.push({ role: 'unit', at: { start: tokens.start[told.first] as number, end: tokens.end[told.last - 1] as number } })
    if (told.first === behind) end = told.last
  }
  const inTotal = isIn(tokens, end) && isWhole(tokens, end + 1)
  const total = inTotal || totalBefore(doc, first)
  return {
    first,
    behind,
    last: inTotal ? end + 2 : end,
    found: { value, at, ...(grounds.length === 0 ? {} : { grounds }) },
    bracketed,
    total,
    ...(isOneOfThem(doc, first, end, last) || isOneOfTwo(doc, first) || isOfAll(doc, first)
      ? { kind: 'other' as const }
      : told === undefined
        ? {}
        : { kind: told.kind }),
  }
}

/** ", rights: 100": what a label of one word between a row's numbers says that the next one counts. */
function kindBefore(doc: Doc, first: number): { kind: Kind; first: number; last: number } | undefined {
  const { tokens } = doc
  if (!isMark(tokens, first - 1, ':') || !(isMark(tokens, first - 3, ',') || isHeads(tokens, first - 3))) return undefined
  const kind = conceptAt(doc, first - 2) === 'right' ? 'rights' : isHeads(tokens, first - 2) ? 'persons' : undefined
  return kind === undefined ? undefined : { kind, first: first - 2, last: first - 1 }
}

/** What each person gets is no group's number: "50 rights to each of its directors", "50 rights per person". */
function isOneOfThem(doc: Doc, first: number, end: number, last: number): boolean {
  if (isPer(doc.tokens, end) && isHeads(doc.tokens, end + 1)) return true
  if (isEach(doc.tokens, first - 2) && isOf(doc.tokens, first - 1)) return true // "each of 5 directors"
  return [first - 1, end, end + 1].some((i) => i < last && isEach(doc.tokens, i)) && !isMark(doc.tokens, end, '(')
}

/** "between 20 and 60", "from 20 to 60" */
function isOneOfTwo({ tokens }: Doc, first: number): boolean {
  return isBetween(tokens, first - 1) || (isBetween(tokens, first - 3) && (isAnd(tokens, first - 1) || isTo(tokens, first - 1)))
}

/** "84 employees out of the 2,310", "5 of the 9 directors": all of whom some get rights. */
function isOfAll({ tokens }: Doc, first: number): boolean {
  const of = isOwner(tokens, first - 1) ? first - 2 : first - 1
  return isOf(tokens, of) && (isOut(tokens, of - 1) || (of < first - 1 && tokens.kind[of - 1] === NUMBER))
}

/** What the words right behind a number say that it counts. */
function kindBehind(doc: Doc, i: number, last: number): { kind: Kind; first: number; last: number } | undefined {
  if (i >= last) return undefined
  const concept = conceptAt(doc, i)
  if (concept === 'right' || concept === 'perRight') return { kind: 'rights', first: i, last: rangeOfTerm(doc, i).last }
  if (concept === 'share' || concept === 'shareCommon' || concept === 'sharePreferred') return { kind: 'other', first: i, last: i + 1 }
  const { tokens } = doc
  if (isHeads(tokens, i)) return { kind: 'persons', first: i, last: i + 1 }
  // "three of its directors", "34 of executive officers"
  const from = !isOf(tokens, i) || isWhom(tokens, i + 1) ? i : isOwner(tokens, i + 1) ? i + 2 : i + 1
  for (let k = from; k < last && k < from + REACH; k += 1) {
    if (isJointOffice(tokens, k + 1)) continue // "Audit & Supervisory Board Members"
    if (tokens.kind[k] !== WORD || isJoint(tokens, k)) return undefined
    if (isPeople(tokens, k)) return { kind: 'persons', first: k, last: k + 1 }
  }
  return undefined
}

/** "a total of 40", "totaling 8", "Total: 15". */
function totalBefore(doc: Doc, first: number): boolean {
  for (let i = first - 1; i > first - 5; i -= 1) {
    if (isSum(doc.tokens, i)) return true
    if (!isBeforeCount(doc.tokens, i) && !isMark(doc.tokens, i, ':') && !isMark(doc.tokens, i, '(')) return false
  }
  return false
}

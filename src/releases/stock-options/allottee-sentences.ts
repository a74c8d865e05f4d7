import { isMark, NUMBER } from '../../document/scan.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import { isBe } from '../../language/en/letter.js'
import {
  ASIDES,
  isAmong,
  isConcurrently,
  isCopula,
  isExcluding,
  isHaving,
  isHeads,
  isIncluding,
  isPeople,
  isProviso,
  isWhom,
  MODALS,
  RELATIVES,
  TARGETS,
} from '../../language/en/people.js'
import { isAt, isIn, isOf, isThe } from '../../language/en/small.js'
import { type Count, countsIn, namesPeople, saysTotal, wordAt } from './allottee-counts.js'
import { trimmed } from './allottee-pieces.js'
import { isSumOfRow } from './allottee-side-by-side.js'
import type { Told } from './allottee-tell.js'

/** A group with the numbers that are certain. */
export interface Group extends Told {
  readonly category: Range
}

export interface Reading {
  readonly groups: Group[]
  readonly total: Told
}

/**
 * Reads groups from prose: "140 rights to 3 directors of the Company and 270 to 19 officers, for a total of 410 to 22 persons". Whether rights stand
 * before their people or behind them is the same all through a sentence. `rows` is how many rows of a table stand before it.
 */
export function readSentences(doc: Doc, range: Range, into: Reading, rows: number): void {
  const before = into.groups.length
  for (const sentence of sentencesOf(doc, range)) {
    if ((into.groups.length + rows > before || saysHas(doc, sentence)) && !tellsOfThem(doc, sentence)) continue
    readSentence(doc, sentence, into)
  }
}

/** A sentence behind groups goes on with them where it speaks of rights or of a sum. */
const tellsOfThem = (doc: Doc, sentence: Range): boolean =>
  holds(doc, sentence, 'right', 'allot', 'allot:past', 'allot:future') || saysTotal(doc, sentence.first, sentence.last)

/** "The company has 50 directors": the verb before the first number. */
function saysHas({ tokens }: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last && tokens.kind[i] !== NUMBER; i += 1) if (isHaving(tokens, i)) return true
  return false
}

function readSentence(doc: Doc, sentence: Range, { groups, total }: Reading): void {
  const all = countsIn(doc, sentence)
  const counts = all.filter(({ kind }) => kind !== 'other')
  if (counts.length === 0 || (groups.length > 0 && startsAside(doc, sentence.first)) || holdsRows(doc, counts)) return
  const own: Group[] = []
  let rightsFirst: boolean | undefined
  let pending: Count | undefined
  let sum: Count | undefined
  let named = false // names stand before their numbers
  // "4 directors; 1,395 in total, 18 officers; 2,038 in total": each group's own
  const ownTotals = counts.filter(({ kind, total: sums }) => kind === 'rights' && sums).length > 1
  let parts = false // "128 persons, of whom 10 are directors and 118 are managers"
  for (let k = 0; k < counts.length; k += 1) {
    const count = counts[k] as Count
    const until = counts[k + 1]?.first ?? sentence.last
    const since = k > 0 ? (counts[k - 1] as Count).last : count.first
    if (!parts && hasAside(doc, since, count.first)) {
      if (k !== 1 || own.length > 0 || total.persons === undefined || !saysOfWhom(doc, since, count.first) || !isVerb(doc, count.behind))
        break
      parts = true
    }
    if (!parts && hasAside(doc, count.first - 1, count.first)) continue // "including 2 outside directors"
    if (isExcluding(doc.tokens, count.first - 1) || (isThe(doc.tokens, count.first - 1) && isExcluding(doc.tokens, count.first - 2))) break
    const target = TARGETS.has(wordAt(doc, count.first - 1)) || (count.total && TARGETS.has(wordAt(doc, count.first - 4)))
    const kind = count.kind ?? (k + 1 < counts.length && leadsTo(doc, count.behind, until) ? 'rights' : undefined)
    if (kind === 'rights') {
      rightsFirst ??= true
      const last = own[own.length - 1]
      const groups = !count.total || counts.length === 2 || (ownTotals && (rightsFirst ? leadsOn(counts, k) : last?.rights === undefined))
      if (count.total && !(groups && ownTotals)) {
        sum = count
        total.rights ??= count
      }
      if (groups && rightsFirst) pending = count
      else if (groups && last !== undefined) last.rights ??= count
      continue
    }
    const end = all[all.indexOf(count) + 1]?.first ?? sentence.last
    const name = kind === 'persons' ? nameBehind(doc, parts && isVerb(doc, count.behind) ? count.behind + 1 : count.behind, end) : undefined
    if (name !== undefined) {
      rightsFirst ??= false
      own.push({ category: name, persons: count, rights: pending })
      pending = undefined
      if (count.total && counts.length <= 2) total.persons ??= count
    } else if (kind === 'persons' && (count.total || (sum !== undefined && target))) {
      total.persons ??= count
      if (count.total) total.rights ??= pending // "924 units for 40 persons in total"
      pending = undefined
    } else if (kind === undefined && own.length === k && (k === 0 || named) && !isIn(doc.tokens, count.first - 1)) {
      // "engineers in 12 countries" are not twelve
      const name = nameBefore(doc, k === 0 ? sentence.first : since, count.first, k > 0)
      if (name === undefined) continue
      named = true
      own.push({ category: name, rights: count })
    }
  }
  // "310 rights to 5 directors and 36 employees": theirs together
  if (own.some(({ rights }) => rights === undefined)) for (const group of own) if (group.persons !== undefined) group.rights = undefined
  groups.push(...own)
  const lead = counts[0]
  if (lead?.total && lead.kind === undefined) settleTotal(lead, own, total)
}

/** "Directors 5 212 Executive officers 8 176", "4 persons 248 Executive Officers", "Directors (4): 879 Officers": rows that run on, whose last number stands before the next name. */
const holdsRows = (doc: Doc, counts: readonly Count[]): boolean =>
  counts.some((count, k) => {
    const { kind, first } = count
    if (isSumOfRow(doc, counts[k - 1], count)) return true
    const { tokens } = doc
    const gap = (tokens.start[first] as number) - (tokens.end[first - 1] as number)
    if (kind !== 'persons' || gap > 1) return false
    const bracketed = isMark(tokens, first - 1, ':') && isMark(tokens, first - 2, ')')
    const unit = isHeads(tokens, first - 1) || isPeople(tokens, first - 1)
    const left = bracketed ? first - 3 : unit ? first - 2 : first - 1
    return tokens.kind[left] === NUMBER && tokens.line[left] === tokens.line[first]
  })

/** Whether people stand behind a number of rights, before the next such number. */
const leadsOn = (counts: readonly Count[], k: number): boolean => counts[k + 1]?.kind === 'persons'

/** "A total of 96, comprising 9 directors and 87 employees": what it counts is what its groups add up to. */
function settleTotal(sum: Count, groups: readonly Group[], total: Reading['total']): void {
  if (groups.length < 2) return
  for (const kind of ['persons', 'rights'] as const) {
    const values = groups.map((group) => group[kind]?.found.value)
    if (total[kind] === undefined && values.reduce<number>((all, one) => all + (one ?? Number.NaN), 0) === sum.found.value)
      total[kind] = sum
  }
}

/** Whether the words between two numbers say that the first goes to the second: "300 will be allotted to 3 directors". */
const leadsTo = (doc: Doc, first: number, last: number): boolean => TARGETS.has(wordAt(doc, last - 1)) && !namesPeople(doc, first, last)

/** "of whom" right before a number: the groups of the sum before it. */
const saysOfWhom = (doc: Doc, first: number, last: number): boolean =>
  last - first <= 4 && isOf(doc.tokens, last - 2) && isWhom(doc.tokens, last - 1)

const isVerb = ({ tokens }: Doc, i: number): boolean => isCopula(tokens, i)

/** "at a fixed exercise price". */
const PRICE_NEAR = 4

/** The group behind a number, to the next number, the sentence's end or its verb. */
function nameBehind(doc: Doc, first: number, until: number): Range | undefined {
  let last = first
  let relative = false
  let depth = 0
  let open = first
  for (; last < until; last += 1) {
    const word = wordAt(doc, last)
    if (isMark(doc.tokens, last, '(')) {
      if (depth === 0) open = last
      depth += 1
    } else if (isMark(doc.tokens, last, ')')) depth -= 1
    else if (isMark(doc.tokens, last, ':') || isMark(doc.tokens, last, ';') || depth < 0) break
    if (depth > 0) continue
    const concept = conceptAt(doc, last)
    if (concept === 'dateAsOf' || concept === 'free' || (concept === 'number' && last > first)) break
    if (isAt(doc.tokens, last) && holds(doc, { first: last, last: last + PRICE_NEAR }, 'price', 'exercisePrice')) break // "at an exercise price of"
    if (RELATIVES.has(word)) relative = true
    else if (!relative && (MODALS.has(word) || (isProviso(doc.tokens, last) && last > first))) break
  }
  if (depth > 0) last = open // "directors of subsidiaries (Example Retail: 5; Example Works: 7)"
  if (!namesPeople(doc, first, last)) return undefined
  return trimmed(doc, first, last, 'words')
}

/** "The total number of rights to be allocated to the Directors shall be 370": what is counted, and the group. */
function nameBefore(doc: Doc, first: number, last: number, counting: boolean): Range | undefined {
  let verb = last - 1
  while (verb > first && !MODALS.has(wordAt(doc, verb))) {
    if (!isBe(doc.tokens, verb) && !isMark(doc.tokens, verb, ':')) return undefined
    verb -= 1
  }
  let to = verb - 1
  while (to > first && !(TARGETS.has(wordAt(doc, to)) && namesPeople(doc, to, verb) && conceptAt(doc, to)?.startsWith('allot') !== true))
    to -= 1
  if (to < first || !TARGETS.has(wordAt(doc, to))) return undefined
  const name = trimmed(doc, to + 1, verb, 'words')
  if (name === undefined || counting) return name
  for (let i = first; i < to; i += 1) {
    if (conceptAt(doc, i) !== 'number') continue
    for (let k = i + 1; k < to; k += 1) if (conceptAt(doc, k) === 'right') return name
  }
  return undefined
}

/** The sentences of a range: a point before a capital or the end parts them. */
function* sentencesOf({ tokens }: Doc, { first, last }: Range): Generator<Range> {
  let from = first
  for (let i = first; i < last; i += 1) {
    if (!isMark(tokens, i, '.')) continue
    const next = tokens.text.charAt(tokens.start[i + 1] ?? tokens.text.length)
    if (i + 1 < last && (tokens.start[i + 1] === tokens.end[i] || next === next.toLowerCase()) && next !== '(') continue
    if (i > from) yield { first: from, last: i }
    from = i + 1
  }
  if (last > from) yield { first: from, last }
}

const startsAside = (doc: Doc, first: number): boolean =>
  ASIDES.has(wordAt(doc, first)) || (isOf(doc.tokens, first) && isAside(doc, first + 1))
const isAside = (doc: Doc, i: number): boolean => isThe(doc.tokens, i) || ASIDES.has(wordAt(doc, i)) || isWhom(doc.tokens, i)

/** Whether the words between two numbers say that what follows tells of the same people. */
function hasAside(doc: Doc, first: number, last: number): boolean {
  let depth = 0
  for (let i = first; i < last; i += 1) {
    const word = wordAt(doc, i)
    if (isMark(doc.tokens, i, '(')) depth += 1
    else if (isMark(doc.tokens, i, ')')) depth -= 1
    if (depth > 0) continue
    if (
      ASIDES.has(word) &&
      !isConcurrently(doc.tokens, i) &&
      !(isIncluding(doc.tokens, i) && isPeople(doc.tokens, i + 1)) &&
      !(isAmong(doc.tokens, i) && i === last - 1)
    )
      return true
    if (isOf(doc.tokens, i) && isWhom(doc.tokens, i + 1)) return true
  }
  return false
}

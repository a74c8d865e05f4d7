import { isMark, type Tokens, WORD } from '../../document/scan.js'
import { type Clause, clausesOf } from '../../form/clauses.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import type { Field } from '../../form/fields.js'
import { isOwnRelease } from '../../form/own-release.js'
import type { Path } from '../../form/pointer.js'
import { type Sentence, sentencesOf } from '../../form/prose/sentences.js'
import { reachOf } from '../../form/reach.js'
import { numbersIn, type Read } from '../../form/readers.js'
import { tailOf } from '../../form/tail.js'
import { countOf } from '../../form/values.js'
import { saysOwn, speaksOfAnother } from '../../form/whose-shares.js'
import { hasOne } from '../../form/words.js'
import { isAble, isLeft, isMay, isProgram, isRemainder, isToCome } from '../../language/en/buyback.js'
import { isWill } from '../../language/en/prose.js'
import type { NumberMention } from '../../reading/mention.js'
import { isLeftOut, put } from './put.js'
import type { Target, Theme } from './rows.js'
import { asOfDay, dayBought, sinceDay, withoutPart } from './so-far.js'
import { cancelled, type Facts, factsOf, type Key, limitsOf, namesProgramme } from './told-facts.js'

type Paths = Readonly<Partial<Record<Theme, Partial<Record<Target, Path>>>>>

/** Figures, of which a sentence has to state one. */
const FIGURES: readonly Key[] = ['shares', 'cost']

/**
 * Fills what no label gave with what sentences tell: "resolved to repurchase up to 300,000 shares for up to 500 million
 * yen between June 1 and August 31". A sentence that contradicts a label, or another sentence, gives nothing.
 */
export function readSentences(
  doc: Doc,
  draft: Draft,
  fields: readonly Field<Target>[],
  { paths, done }: { paths: Paths; done: boolean },
): void {
  const labelled = Object.values(paths).some((keys) => FIGURES.some((key) => keys[key] !== undefined && draft.has(keys[key])))
  if (!labelled && !isOwnRelease(doc)) return // an article in the papers or on the law, a note of the accounts
  const told = new Map<Theme, Map<Key, Read<unknown> | undefined>>()
  const bought = paths.purchase?.shares !== undefined && draft.has(paths.purchase.shares)
  for (const { group, facts } of tellings(doc, fields, { done, bought })) {
    const at = paths[group] ?? {}
    const keys = Object.keys(facts) as Key[]
    if (keys.some((key) => contradicts(draft, at[key], facts[key]))) continue
    const known = told.get(group) ?? new Map<Key, Read<unknown> | undefined>()
    told.set(group, known)
    for (const key of keys) {
      const found = facts[key] as Read<unknown>
      known.set(key, known.has(key) && !isSame(known.get(key)?.value, found.value) ? undefined : found)
    }
  }
  for (const [group, known] of told) {
    for (const [key, found] of known) {
      const path = paths[group]?.[key]
      if (path !== undefined && !isLeftOut(draft, path)) put(draft, path, found)
    }
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

function contradicts(draft: Draft, path: Path | undefined, found: Read<unknown> | undefined): boolean {
  const value = path === undefined ? undefined : draft.get(path)
  return value !== undefined && !isSame(value, found?.value)
}

/**
 * The sentences outside fields that speak of a programme of the issuer's own, with what they tell. Where labels say what was
 * `bought`, "Since April 20, the Company has purchased 4,500,000 shares" tells of all so far, whatever the headline reports.
 */
function tellings(
  doc: Doc,
  fields: readonly Field<Target>[],
  { done, bought }: { done: boolean; bought: boolean },
): { group: Theme; facts: Facts }[] {
  // "During the period from May 1 to May 31, the Company repurchased 1,000,000 shares": the days open a sentence that goes on
  const labelled = new Set(fields.filter((field) => !opensSentence(doc, field)).map(({ segment }) => segment))
  const apart = reachOf(tailOf(doc).apart)
  const found: { group: Theme; facts: Facts }[] = []
  let own = false
  for (const sentence of sentencesOf(doc)) {
    own ||= saysOwn(doc, sentence)
    if (!own || labelled.has(sentence.segment) || apart(sentence.segment + 1) > sentence.segment) continue
    const clause = clausesOf(doc, sentence).find(({ first }) => first === sentence.first)
    const group = clause === undefined ? undefined : groupOf(doc, sentence, done || (bought && sinceDay(doc, sentence) !== undefined))
    if (clause === undefined) continue
    if (group === undefined) {
      const days = !done && found[found.length - 1]?.group === 'authorization' ? daysToCome(doc, sentence, clause) : undefined
      if (days !== undefined) found.push({ group: 'authorization', facts: { period: days } })
      continue
    }
    if (group === 'purchase' && numbersIn(doc, sentence).some((mention) => namesProgramme(doc, mention))) continue
    const whole = withoutPart(doc, clause)
    const all = group === 'cancellation' ? cancelled(doc, clause) : factsOf(doc, whole === clause ? sentence : whole, whole)
    const facts = group === 'authorization' && holds(doc, sentence, 'acquire:past') ? limitsOf(doc, whole, all) : all
    if (!FIGURES.some((key) => facts[key] !== undefined)) continue
    const days = group === 'purchase' ? sinceDay(doc, sentence) : group === 'cumulative' ? asOfDay(doc, sentence) : undefined
    if (days !== undefined) found.push({ group: 'cumulative', facts: { ...facts, period: days } })
    else
      found.push({
        group,
        facts: withDay(facts, group === 'purchase' && facts.period === undefined ? dayBought(doc, sentence) : undefined),
      })
  }
  return found
}

const opensSentence = (doc: Doc, { targets, label, body }: Field<Target>): boolean =>
  targets[0] === 'period' &&
  doc.tokens.line[label.first] === doc.tokens.line[body.first] &&
  holds(doc, body, 'acquire:past') &&
  isMark(doc.tokens, body.last - 1, '.')

const withDay = (facts: Facts, day: Read<unknown> | undefined): Facts => (day === undefined ? facts : { ...facts, period: day })

/** "The purchases will be made from June 25 to December 30": a sentence behind that of the limits that tells when alone. */
function daysToCome(doc: Doc, sentence: Sentence, clause: Clause): Read<unknown> | undefined {
  if (!hasOne(doc, sentence, isToCome) || holds(doc, sentence, 'acquire:past', 'cancel', 'cancel:future', 'dispose', 'subsidiary'))
    return undefined
  if (!holds(doc, sentence, 'acquire', 'acquire:future') && !hasOne(doc, sentence, isProgram)) return undefined
  const { shares, cost, period: days } = factsOf(doc, sentence, clause)
  return shares === undefined && cost === undefined ? days : undefined
}

/** What a sentence is about: a limit, all so far, or what was bought; what was bought only where the release reports it. */
function groupOf(doc: Doc, sentence: Sentence, done: boolean): Theme | undefined {
  if (holds(doc, sentence, 'subsidiary') || speaksOfAnother(doc, sentence, sentence.first)) return undefined
  const bought = holds(doc, sentence, 'acquire', 'acquire:past', 'acquire:future')
  if (holds(doc, sentence, 'cancel')) return !bought && holds(doc, sentence, 'resolve') ? 'cancellation' : undefined
  if (!bought || holds(doc, sentence, 'cancel:past', 'cancel:future')) return undefined
  // a limit beside it: which of the two a number is nobody can tell
  if (holds(doc, sentence, 'cumulative')) return done && !holds(doc, sentence, 'maximum') ? 'cumulative' : undefined
  const past = holds(doc, sentence, 'acquire:past')
  const decided = holds(doc, sentence, 'resolve')
  if (holds(doc, sentence, 'maximum'))
    return (past && !decided) || isAllowed(doc, sentence) || tellsRemainder(doc, sentence) || isOfPapers(doc, sentence)
      ? undefined
      : 'authorization'
  if (decided) return !past && numberBought(doc, sentence) !== undefined && !isOfPapers(doc, sentence) ? 'authorization' : undefined
  if (hasOne(doc, sentence, isToCome)) return undefined
  return done && (past || holds(doc, sentence, 'complete')) ? 'purchase' : undefined
}

/** "resolved to repurchase 2,000,000 of its shares", "the repurchase of 1 trillion yen in total": a number right behind the verb. */
function numberBought(doc: Doc, { first, last }: Range): NumberMention | undefined {
  return numbersIn(doc, { first, last }).find(({ first: at }) => {
    let i = at - 1
    while (i >= first && i > at - VERB_NEAR && doc.tokens.kind[i] === WORD && conceptAt(doc, i) !== 'acquire') i -= 1
    return conceptAt(doc, i) === 'acquire'
  })
}

/** The numbers that the release resolves to buy, in a sentence that tells of nothing bought. */
export const numbersMeant = (doc: Doc): number[] =>
  sentencesOf(doc).flatMap((sentence) => {
    const meant = holds(doc, sentence, 'resolve') && !holds(doc, sentence, 'acquire:past') ? numberBought(doc, sentence) : undefined
    const value = meant === undefined ? undefined : countOf(meant)?.value
    return value === undefined ? [] : [value]
  })

/** Words between the verb and its number: "repurchase of its own common shares of". */
const VERB_NEAR = 9

/** "The Company may purchase its own shares": what a law or a charter allows. */
function isAllowed(doc: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) if (isMay(doc.tokens, i) && conceptAt(doc, i + 1) === 'acquire') return true
  return false
}

/** "The Company can still acquire up to 145,700 shares", "the remaining limit is up to 145,700 shares". */
function tellsRemainder(doc: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1)
    if (
      isRemaining(doc.tokens, i) &&
      holds(doc, { first: i + 1, last: Math.min(i + REMAINDER, last) }, 'acquire', 'maximum', 'amount', 'number')
    )
      return true
  return false
}
const isRemaining = (tokens: Tokens, i: number): boolean =>
  isRemainder(tokens, i) || isLeft(tokens, i) || (isAble(tokens, i) && isWill(tokens, i - 2))
/** Words between "remaining" and what remains: "still able to buy". */
const REMAINDER = 5

/** Behind its limit the sentence names the papers that tell of it by their title: it may be the limit of another programme. */
function isOfPapers(doc: Doc, { first, last }: Range): boolean {
  const { tokens } = doc
  let limit = first
  while (limit < last && conceptAt(doc, limit) !== 'maximum') limit += 1
  let opened = -1
  for (let i = limit + 1; i < last; i += 1) {
    if (!isMark(tokens, i, '"')) continue
    if (opened < 0) {
      opened = i
      continue
    }
    const named = isMark(tokens, opened - 1, '(') || isMark(tokens, opened - 2, '(') // ("the Company")
    if (!named && i - opened > LONGEST_NAME) return true
    opened = -1
  }
  return false
}

/** A name in quotes has no more tokens than these, its quote among them; a title has more. */
const LONGEST_NAME = 4

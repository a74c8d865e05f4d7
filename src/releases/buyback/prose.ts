import { isMark, WORD } from '../../document/scan.js'
import { type Clause, clausesOf, numbersOf } from '../../form/clauses.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import type { Field } from '../../form/fields.js'
import { isOwnRelease } from '../../form/own-release.js'
import type { Path } from '../../form/pointer.js'
import { type Sentence, sentencesOf } from '../../form/prose/sentences.js'
import { date, datesIn, numbersIn, percent, period, type Read, shareClass } from '../../form/readers.js'
import { tailOf } from '../../form/tail.js'
import { countOf, moneyOf } from '../../form/values.js'
import { saysOwn, speaksOfAnother } from '../../form/whose-shares.js'
import { hasOne } from '../../form/words.js'
import { isMay, isToCome, isWhole } from '../../language/en/buyback.js'
import { isCopula } from '../../language/en/options.js'
import { isOf, isOn } from '../../language/en/small.js'
import type { NumberMention } from '../../reading/mention.js'
import { isLeftOut, put } from './put.js'
import type { Target, Theme } from './rows.js'

/** What a sentence may tell of a group. */
type Key = 'shareClass' | 'shares' | 'percent' | 'cost' | 'period' | 'scheduledOn'
type Facts = Partial<Record<Key, Read<unknown>>>
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
  for (const { group, facts } of tellings(doc, fields, done)) {
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

/** The sentences outside fields that speak of a programme of the issuer's own, with what they tell. */
function tellings(doc: Doc, fields: readonly Field<Target>[], done: boolean): { group: Theme; facts: Facts }[] {
  const labelled = new Set(fields.map(({ segment }) => segment))
  const { apart } = tailOf(doc)
  const found: { group: Theme; facts: Facts }[] = []
  let own = false
  for (const sentence of sentencesOf(doc)) {
    own ||= saysOwn(doc, sentence)
    if (!own || labelled.has(sentence.segment) || apart.some(({ first, last }) => sentence.segment >= first && sentence.segment < last))
      continue
    const clause = clausesOf(doc, sentence).find(({ parts }) => parts[0]?.first === sentence.first)
    const group = clause === undefined ? undefined : groupOf(doc, sentence, done)
    if (clause === undefined || group === undefined) continue
    const facts = group === 'cancellation' ? cancelled(doc, clause) : factsOf(doc, sentence, clause)
    if (FIGURES.some((key) => facts[key] !== undefined)) found.push({ group, facts })
  }
  return found
}

/** What a sentence is about: a limit, all so far, or what was bought; what was bought only where the release reports it. */
function groupOf(doc: Doc, sentence: Sentence, done: boolean): Theme | undefined {
  if (holds(doc, sentence, 'subsidiary') || speaksOfAnother(doc, sentence, sentence.first)) return undefined
  const bought = holds(doc, sentence, 'acquire', 'acquire:past', 'acquire:future')
  if (holds(doc, sentence, 'cancel')) return !bought && holds(doc, sentence, 'resolve') ? 'cancellation' : undefined
  if (!bought || holds(doc, sentence, 'cancel:past', 'cancel:future')) return undefined
  if (holds(doc, sentence, 'cumulative')) return done ? 'cumulative' : undefined
  const past = holds(doc, sentence, 'acquire:past')
  const decided = holds(doc, sentence, 'resolve')
  if (holds(doc, sentence, 'maximum'))
    return (past && !decided) || isAllowed(doc, sentence) || isOfPapers(doc, sentence) ? undefined : 'authorization'
  if (decided) return !past && buysNumber(doc, sentence) && !isOfPapers(doc, sentence) ? 'authorization' : undefined
  if (hasOne(doc, sentence, isToCome)) return undefined
  return done && past ? 'purchase' : undefined
}

/** "resolved to repurchase 2,000,000 of its shares", "the repurchase of 1 trillion yen in total": a number right behind the verb. */
function buysNumber(doc: Doc, { first, last }: Range): boolean {
  for (const { first: at } of numbersIn(doc, { first, last })) {
    let i = at - 1
    while (i >= first && i > at - VERB_NEAR && doc.tokens.kind[i] === WORD && conceptAt(doc, i) !== 'acquire') i -= 1
    if (conceptAt(doc, i) === 'acquire') return true
  }
  return false
}

/** Words between the verb and its number: "repurchase of its own common shares of". */
const VERB_NEAR = 9

/** "The Company may purchase its own shares": what a law or a charter allows. */
function isAllowed(doc: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) if (isMay(doc.tokens, i) && conceptAt(doc, i + 1) === 'acquire') return true
  return false
}

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

/** "to cancel 640,000 treasury shares on April 30". */
function cancelled(doc: Doc, clause: Clause): Facts {
  const counted = theOne(
    doc,
    numbersOf(doc, clause).filter((mention) => isShares(doc, mention)),
  )
  const shares = counted === undefined ? undefined : countOf(counted)
  if (counted === undefined || shares === undefined) return {}
  const part = clause.parts.find(({ first, last }) => counted.first >= first && counted.first < last)
  const days = datesIn(doc, { first: counted.last, last: part?.last ?? counted.last }).filter(({ first }) => isOn(doc.tokens, first - 1))
  const day = days.length === 1 ? date(doc, days[0] as Range) : undefined
  return { shares: { ...shares, last: counted.last }, ...(day === undefined ? {} : { scheduledOn: day }) }
}

/** The one number of shares, the one cost and the one period of a sentence, brackets left out. */
function factsOf(doc: Doc, sentence: Range, clause: Clause): Facts {
  const facts: Facts = {}
  const numbers = numbersOf(doc, clause)
  const counted = theOne(
    doc,
    numbers.filter((mention) => isShares(doc, mention) || isCounted(doc, clause, mention)),
  )
  const paid = theOne(
    doc,
    numbers.filter(({ currency, last }) => currency !== undefined && conceptAt(doc, last) !== 'perShare'),
  )
  const shares = counted === undefined ? undefined : countOf(counted)
  const cost = paid === undefined ? undefined : moneyOf(paid)
  if (counted !== undefined && shares !== undefined) {
    facts.shares = { ...shares, last: counted.last }
    const kind =
      shareClass(doc, { first: counted.last - 1, last: Math.min(counted.last + CLASS_NEAR, sentence.last) }) ??
      shareClass(doc, { first: Math.max(sentence.first, counted.first - CLASS_NEAR), last: counted.first })
    if (kind !== undefined) facts.shareClass = kind
    const part = percentBehind(doc, counted, sentence)
    if (part !== undefined) facts.percent = part
  }
  if (paid !== undefined && cost !== undefined) facts.cost = { ...cost, last: paid.last }
  const days = clause.parts
    .map((part) => period(doc, part))
    .find((read) => read?.value.to !== undefined && read.value.from !== read.value.to)
  if (days !== undefined) facts.period = days
  return facts
}

/** "shares of the Company's common stock". */
const CLASS_NEAR = 7

/** The only number of its kind, or the only one that is called a limit. */
function theOne(doc: Doc, mentions: readonly NumberMention[]): NumberMention | undefined {
  if (mentions.length === 1) return mentions[0]
  const limits = mentions.filter((mention) => isLimit(doc, mention))
  return limits.length === 1 ? limits[0] : undefined
}

const isShares = (doc: Doc, { last, percent: part, currency }: NumberMention): boolean => {
  if (part !== undefined || currency !== undefined) return false
  // "120,000 of its own shares"
  const near = isOf(doc.tokens, last) ? last + 3 : last
  for (let i = last; i <= near; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept === 'share' || concept === 'shareCommon' || concept === 'treasury') return true
  }
  return false
}

/** "The maximum number of shares to be repurchased is 400,000": a bare number behind its copula. */
function isCounted(doc: Doc, { parts }: Clause, { first, last, percent: part, currency }: NumberMention): boolean {
  if (part !== undefined || currency !== undefined || conceptAt(doc, last) !== undefined || !isCopula(doc.tokens, first - 1)) return false
  const before = { first: parts[0]?.first ?? first, last: first }
  return holds(doc, before, 'number') && holds(doc, before, 'share', 'shareCommon', 'treasury')
}

/** "up to", "a maximum of", "up to a total of" right before a number. */
function isLimit(doc: Doc, { first }: NumberMention): boolean {
  let i = first - 1
  while (i > first - 5 && (isWhole(doc.tokens, i) || conceptAt(doc, i) === 'total')) i -= 1
  return conceptAt(doc, i) === 'maximum'
}

/** "(1.4% of the shares issued)" right behind the number. */
function percentBehind(doc: Doc, { last }: NumberMention, sentence: Range): Read<number> | undefined {
  const near = { first: last, last: Math.min(last + PERCENT_NEAR, sentence.last) }
  const found = percent(doc, near)
  if (found === undefined || found.value <= 0) return undefined
  return holds(doc, { first: last, last: Math.min(found.last + ISSUED_NEAR, sentence.last) }, 'issued') ? found : undefined
}

const PERCENT_NEAR = 16
const ISSUED_NEAR = 8

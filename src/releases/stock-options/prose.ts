import { isMark } from '../../document/scan.js'
import { type Clause, clausesOf, numbersOf, perRightAt, speaksOf } from '../../form/clauses.js'
import { conceptSet, isAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import { Draft, type Found } from '../../form/draft.js'
import type { Field } from '../../form/fields.js'
import { isOwnRelease } from '../../form/own-release.js'
import { sentencesOf } from '../../form/prose/sentences.js'
import { reachOf } from '../../form/reach.js'
import { datesIn, numbersIn, shareClass } from '../../form/readers.js'
import { rangeOfSpan } from '../../form/span-tokens.js'
import { tailOf } from '../../form/tail.js'
import { countOf, moneyOf } from '../../form/values.js'
import { hasOne } from '../../form/words.js'
import type { Concept } from '../../language/concepts.js'
import { isCopula, isLapsed, isOneOf } from '../../language/en/options.js'
import { isEach } from '../../language/en/people.js'
import { findIf, isNowBe } from '../../language/en/period.js'
import { isAt, isOf } from '../../language/en/small.js'
import type { NumberMention } from '../../reading/mention.js'
import { readAllottees } from './allottees.js'
import { readCapital } from './capital.js'
import { isFactor, isRights, isShares, isYearly, saysTotal, sharesPerRight } from './counts.js'
import { grantOf } from './granted.js'
import { readExercisePeriod } from './period.js'
import { putRead } from './put.js'
import type { Target } from './rows.js'
import { freeIn, isPriced, pricesIn, type TermValue } from './terms.js'

const GIVES = conceptSet('allot', 'issue', 'allot:future', 'issue:future')
const GAVE = conceptSet('allot:past', 'issue:past')
/** What reckons a price, or tells of another one. */
const COUNTED: readonly Concept[] = ['capital', 'reserve', 'fraction', 'dividend', 'average']
const RECKONED: readonly Concept[] = ['formulaWord', ...COUNTED]

/** What sentences may tell beside allottees, the exercise period and the stated capital. */
const TOLD = [
  'rights/count',
  'rights/sharesPerRight',
  'underlying/shares',
  'underlying/shareClass',
  'exercisePrice/perShare',
  'issuePrice',
] as const
type ToldPath = (typeof TOLD)[number]

/** What the sentences tell of a path: undefined where two tell it differently. */
class Told {
  private readonly found = new Map<string, Found<unknown> | undefined>()
  private readonly lacking: ReadonlySet<ToldPath>

  constructor(draft: Draft) {
    this.lacking = new Set(TOLD.filter((path) => !draft.has(path.split('/'))))
  }

  /** Whether there is anything for a sentence to tell. */
  get any(): boolean {
    return this.lacking.size > 0
  }

  /** Whether a path has no value yet: of others nobody asks the sentences. */
  lacks(path: ToldPath): boolean {
    return this.lacking.has(path)
  }

  add(path: ToldPath, found: Found<unknown> | undefined): void {
    if (found === undefined) return
    const before = this.found.get(path)
    const same = !this.found.has(path) || JSON.stringify(before?.value) === JSON.stringify(found.value)
    this.found.set(path, same ? (before ?? found) : undefined)
  }

  put(draft: Draft): void {
    for (const [path, found] of this.found) putRead(draft, path.split('/'), found)
  }
}

/**
 * Fills what no label gave with what sentences tell of a company's own issue: "will grant 300 rights, each for 100 shares, to 6
 * directors", "can be exercised at 842 yen per share". What they tell in two ways is left out.
 */
export function readSentences(doc: Doc, draft: Draft, fields: readonly Field<Target>[]): void {
  const told = new Told(draft)
  const whole = draft.has(['allottees']) && draft.has(['exercisePeriod']) && draft.has(['statedCapital'])
  if ((whole && !told.any) || !isOwnRelease(doc)) return
  for (const sentence of tellings(doc, fields)) {
    if (gives(doc, sentence) && holds(doc, sentence, 'right')) readGroups(doc, draft, sentence)
    for (const clause of clausesOf(doc, sentence)) if (!isYearly(doc, clause)) readClause(doc, draft, clause, told)
  }
  told.put(draft)
}

/** A group's name in a sentence has no more tokens. */
const LONGEST_NAME = 24

/** The groups of a sentence, where all of it was understood. */
function readGroups(doc: Doc, draft: Draft, sentence: Range): void {
  if (draft.has(['allottees'])) return
  const own = new Draft(doc.raw)
  readAllottees(doc, sentence, own, { first: sentence.first, last: sentence.first })
  const groups = (own.get(['allottees']) ?? []) as readonly unknown[]
  const isNamed = (_: unknown, k: number): boolean => {
    const at = rangeOfSpan(doc, (own.found(['allottees', k, 'category']) as Found<unknown>).at)
    return at.last - at.first <= LONGEST_NAME && !holds(doc, at, 'right', 'allot', 'issue')
  }
  if (own.warnings.length > 0 || groups.length === 0 || !groups.every(isNamed)) return
  draft.take(own, ['allottees'])
  draft.take(own, ['totalAllottees'])
}

function readClause(doc: Doc, draft: Draft, clause: Clause, told: Told): void {
  if (told.lacks('rights/count')) told.add('rights/count', countIn(doc, draft, clause))
  if (told.lacks('rights/sharesPerRight')) told.add('rights/sharesPerRight', sharesPerRight(doc, clause))
  if (told.lacks('underlying/shares') || told.lacks('underlying/shareClass')) {
    const shares = sharesIn(doc, clause)
    if (told.lacks('underlying/shares')) told.add('underlying/shares', shares)
    if (shares !== undefined && told.lacks('underlying/shareClass')) told.add('underlying/shareClass', shareClass(doc, clause))
  }
  if (told.lacks('exercisePrice/perShare')) told.add('exercisePrice/perShare', priceIn(doc, clause))
  if (
    told.lacks('issuePrice') &&
    speaksOf(doc, clause, 'free') &&
    speaksOf(doc, clause, 'right') &&
    !speaksOf(doc, clause, 'exercise') &&
    !isPriced(doc, clause)
  )
    told.add('issuePrice', freeIn(doc, clause))
  // "half of the rights may be exercised from": the period of a part
  if (!draft.has(['exercisePeriod']) && !speaksOf(doc, clause, 'fraction', 'percentSign')) readPeriod(doc, draft, clause)
  if (!draft.has(['statedCapital']) && speaksOf(doc, clause, 'capital') && speaksOf(doc, clause, 'fraction') && !statesAmount(doc, clause))
    readCapital(doc, draft, { extent: clause, label: clause })
}

/** An amount of money, but not the "one yen" of a rounding. */
const statesAmount = (doc: Doc, range: Range): boolean => numbersIn(doc, range).some((mention) => (moneyOf(mention)?.value.amount ?? 0) > 1)

/** The sentences outside fields that suppose nothing. */
function tellings(doc: Doc, fields: readonly Field<Target>[]): Range[] {
  const read = reachOf(fields.map(({ label, extent }) => ({ first: label.first, last: extent.last })))
  const apart = reachOf(tailOf(doc).apart)
  return sentencesOf(doc).filter(
    ({ first, last, segment }) =>
      read(last) <= first &&
      apart(segment + 1) <= segment &&
      !holds(doc, { first, last }, 'split', 'merger', 'bond') &&
      !hasOne(doc, { first, last }, isLapsed) &&
      findIf(doc.tokens, first, last) === last,
  )
}

/** "will grant", "are allotted", but not what was issued years ago. */
function gives(doc: Doc, range: Range): boolean {
  if (gave(doc, range)) return false
  return hasOne(doc, range, (_, i) => isAmong(doc, i, GIVES) || isAmong(doc, i, GAVE))
}

/** "the Company issued", "were granted", but not the grant that the release announces. */
function gave(doc: Doc, range: Range): boolean {
  const own = grantOf(doc)?.verb
  return hasOne(doc, range, (tokens, i) => isAmong(doc, i, GAVE) && !isNowBe(tokens, i - 1) && i !== own)
}

/** "2,100 rights will be granted": the only number of rights of a clause, where it is not that of one of several groups. */
function countIn(doc: Doc, draft: Draft, clause: Clause): Found<number> | undefined {
  if (!gives(doc, clause)) return undefined
  const each = perRightAt(doc, clause)
  const counted = numbersOf(doc, clause).filter(
    (mention) =>
      (isRights(doc, mention) || isNumberOfRights(doc, clause, mention)) &&
      !(each !== undefined && mention.first >= each.first && mention.last <= each.last),
  )
  const [only, ...others] = counted
  const found = only === undefined || others.length > 0 ? undefined : countOf(only)
  const groups = (draft.get(['allottees']) ?? []) as readonly unknown[]
  const own = groups.some((_, k) => draft.found(['allottees', k, 'rights'])?.at.start === found?.at.start)
  return own && groups.length > 1 ? undefined : found
}

/** "The number of rights to be issued is 2,100": a bare number behind its copula, and its own subject. */
function isNumberOfRights(doc: Doc, clause: Clause, { first, last, percent, currency }: NumberMention): boolean {
  if (percent !== undefined || currency !== undefined || conceptAt(doc, last) !== undefined || !isCopula(doc.tokens, first - 1))
    return false
  let subject = first - 1
  while (subject > clause.first && conceptAt(doc, subject) !== 'number' && !isMark(doc.tokens, subject, ',')) subject -= 1
  const words = { first: subject, last: first }
  return conceptAt(doc, subject) === 'number' && holds(doc, words, 'right') && !holds(doc, words, 'share', 'shareCommon', 'person')
}

/** "210,000 shares to be issued on exercise": the only number of shares of a clause on the rights that is not said of one of them. */
function sharesIn(doc: Doc, clause: Clause): Found<number> | undefined {
  if (!speaksOf(doc, clause, 'right', 'exercise') || speaksOf(doc, clause, 'issued', 'treasury') || gave(doc, clause)) return undefined
  const each = sharesPerRight(doc, clause)
  if (each === undefined ? saysEach(doc, clause) : !saysTotal(doc, clause)) return undefined
  const counts = numbersOf(doc, clause).filter(
    (mention) => mention.percent === undefined && isShares(doc, mention) && !isFactor(doc, mention) && mention.start !== each?.at.start,
  )
  const [only, ...others] = counts
  return only === undefined || others.length > 0 ? undefined : countOf(only)
}

/** "each", "an option": what is said of one of them. */
const saysEach = (doc: Doc, { parts }: Clause): boolean =>
  parts.some((part) => hasOne(doc, part, (tokens, i) => isEach(tokens, i) || (isOneOf(tokens, i) && conceptAt(doc, i + 1) === 'right')))

/** "exercised at 842 yen per share", "the holder pays 842 yen per share on exercise". */
function priceIn(doc: Doc, clause: Clause): Found<TermValue> | undefined {
  const named = numbersOf(doc, clause).some(({ first }) => conceptAt(doc, first - 2) === 'exercisePrice' && isOf(doc.tokens, first - 1))
  // "an exercise price of 842 yen per share, the closing price of that day": a price may be said to be one of the market
  if (speaksOf(doc, clause, ...(named ? COUNTED : RECKONED))) return undefined
  const prices = pricesIn(doc, clause, undefined).filter(({ base }) => base === 'perShare')
  const [price, ...others] = prices
  if (price === undefined || others.length > 0) return undefined
  const paid = speaksOf(doc, clause, 'payment') && speaksOf(doc, clause, 'exercise', 'person', 'right')
  return paid || (speaksOf(doc, clause, 'exercise', 'exercisePrice') && standsBehindAt(doc, clause, price.found)) ? price.found : undefined
}

/** "at 842 yen", "of 842 yen". */
const standsBehindAt = (doc: Doc, clause: Clause, { at }: Found<unknown>): boolean =>
  numbersOf(doc, clause).some(
    ({ first, start, end }) => at.start >= start && at.end <= end && (isAt(doc.tokens, first - 1) || isOf(doc.tokens, first - 1)),
  )

/** "may be exercised … from July 1, 2021 to June 30, 2026": two days behind the word, and no more. */
function readPeriod(doc: Doc, draft: Draft, { first, last }: Range): void {
  for (let i = first; i < last; i += 1) {
    if (conceptAt(doc, i) !== 'exercise') continue
    if (datesIn(doc, { first: i, last }).length === 2) readExercisePeriod(doc, draft, { first: i, last })
    return
  }
}

import type { Segment } from '../../document/layout.js'
import { type Clause, clausesOf, speaksOf } from '../../form/clauses.js'
import { conceptSet, firstAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc, holds, type Range, spanOfRange } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import type { Field } from '../../form/fields.js'
import { headOf } from '../../form/head.js'
import { date } from '../../form/readers.js'
import { tokenAt } from '../../form/span-tokens.js'
import { tailOf } from '../../form/tail.js'
import { moneyOf } from '../../form/values.js'
import { hasOne } from '../../form/words.js'
import { isLapsed, isStatute } from '../../language/en/options.js'
import { findIf } from '../../language/en/period.js'
import { mentionAt } from '../../reading/mentions.js'
import { readDays } from './days.js'
import { saysBe } from './formula.js'
import { isAmbiguous } from './prices.js'
import { readSentences } from './prose.js'
import { putRead } from './put.js'
import { referenceFrom } from './reference.js'
import type { Target } from './rows.js'
import { seriesIn } from './series.js'
import { freeIn, isPriced, type Price, pendingIn, pricesIn } from './terms.js'

/**
 * What stands in sentences outside the items that ask for it: "the rights are issued without a payment", "the exercise
 * price will be one yen per share", "effective September 15", a price on a line of its own below "the cash to be paid".
 */
export function readLead(doc: Doc, draft: Draft, fields: readonly Field<Target>[]): void {
  const body: Range = { first: 0, last: Math.min(bodyEnd(doc), referenceFrom(doc, fields)) }
  if (lacksIssuePrice(draft) && !draft.has(['exercisePrice'])) readLonePrice(doc, draft)
  if (!draft.has(['exercisePrice', 'perShare']) || lacksIssuePrice(draft) || !draft.has(['allottedOn'])) readClauses(doc, draft, body)
  readDays(doc, draft, body)
  if (!draft.has(['series']) && !fields.some(({ targets }) => targets.includes('series'))) {
    const series = seriesIn(doc, body)
    putRead(draft, ['series'], series.length === 1 ? series[0] : namedAlone(doc))
  }
  readSentences(doc, draft, fields)
}

const lacksIssuePrice = (draft: Draft): boolean => !draft.has(['issuePrice']) && !isAmbiguous(draft, '/issuePrice')

/** A clause that tells of a price or of a day has one of these. */
const TOLD = conceptSet('exercise', 'exercisePrice', 'free', 'issue', 'allot')

function readClauses(doc: Doc, draft: Draft, body: Range): void {
  for (const clause of clausesOf(doc, body)) {
    if (!clause.parts.some(({ first, last }) => firstAmong(doc, first, last, TOLD) >= 0)) continue // as most clauses
    if (hasOne(doc, clause, isLapsed)) continue
    if (
      !draft.has(['exercisePrice', 'perShare']) &&
      (speaksOf(doc, clause, 'exercisePrice') || paysOnExercise(doc, clause)) &&
      !speaksOf(doc, clause, 'capital', 'reserve') &&
      isSaid(doc, clause)
    ) {
      const price = exercisedPrice(doc, clause)
      const other = draft.has(['exercisePrice', 'perRight'])
      // where the price of a right is known, a sentence has to say "per share"
      if (price !== undefined) {
        if (!other || saysPerShare(doc, clause)) draft.put(['exercisePrice', price.base ?? 'perShare'], price.found)
      } else if (!other && pricesIn(doc, clause, undefined).length === 0 && speaksOf(doc, clause, 'formulaWord', 'average'))
        putRead(draft, ['exercisePrice', 'perShare'], pendingIn(doc, clause))
    }
    if (
      lacksIssuePrice(draft) &&
      speaksOf(doc, clause, 'free') &&
      !supposes(doc, clause) &&
      speaksOf(doc, clause, 'right') &&
      speaksOf(doc, clause, 'allot', 'issue', 'allot:future', 'issue:future', 'allot:past', 'issue:past') &&
      !isPriced(doc, clause)
    ) {
      putRead(draft, ['issuePrice'], freeIn(doc, clause))
    }
    if (!draft.has(['allottedOn']) && speaksOf(doc, clause, 'issue', 'allot')) putRead(draft, ['allottedOn'], dateBehind(doc, clause))
  }
}

/** A line or cell that is nothing but the name of one series: "Sixteenth Series of Stock Acquisition Rights". */
function namedAlone(doc: Doc): Found<string> | undefined {
  const names: Found<string>[] = []
  for (const segment of doc.layout.segments) {
    if (segment.last - segment.first > LONGEST_NAME) continue
    const [only, ...others] = seriesIn(doc, segment)
    if (only === undefined) continue
    if (others.length > 0 || !startsWith(doc, segment, only)) return undefined
    if (!names.some(({ value }) => value === only.value)) names.push(only)
  }
  return names.length === 1 ? names[0] : undefined
}

const LONGEST_NAME = 12
const startsWith = ({ tokens }: Doc, { first }: Segment, { at }: Found<string>): boolean =>
  at.start === tokens.start[first] || at.start === tokens.start[first + 1]

/** The token where the sections about the company and the like begin, behind the sentence that opens the text. */
function bodyEnd(doc: Doc): number {
  const { lead } = headOf(doc)
  for (const { first } of tailOf(doc).apart) {
    const token = (doc.layout.segments[first] as Segment).first
    if (token > lead) return token
  }
  return doc.tokens.count
}

/** The price that a clause says is paid on exercise: "12,300 yen is paid for each right and 842 yen per share on exercise" has another before it. */
function exercisedPrice(doc: Doc, whole: Range): Price | undefined {
  const prices = pricesIn(doc, whole, undefined).filter(({ total }) => !total)
  let from = whole.first
  for (let k = 0; k < prices.length; k += 1) {
    const next = prices[k + 1]
    const to = next === undefined ? whole.last : tokenAt(doc, next.found.at.start)
    if (holds(doc, { first: from, last: to }, 'exercise', 'exercisePrice')) return prices[k]
    from = to
  }
  return undefined
}

/** "shall be", "will be set at", "is": the clause states the price, it does not mention it. */
function isSaid(doc: Doc, { parts }: Clause): boolean {
  return parts.some((part) => hasOne(doc, part, (_, i) => saysBe(doc, i)))
}

/** "the amount to be paid upon exercise is 100 yen per unit", "on exercise the holder pays 842 yen per share": what it is per has to be said. */
const paysOnExercise = (doc: Doc, clause: Clause): boolean =>
  speaksOf(doc, clause, 'exercise') &&
  speaksOf(doc, clause, 'payment') &&
  !speaksOf(doc, clause, 'fraction', 'dividend') &&
  pricesIn(doc, clause, undefined).some(({ base }) => base !== undefined)

/** "If the Company splits its shares (including an allotment without consideration)": what may happen to shares later. */
const supposes = (doc: Doc, clause: Clause): boolean =>
  speaksOf(doc, clause, 'split', 'merger') || clause.parts.some(({ first, last }) => findIf(doc.tokens, first, last) < last)

const saysPerShare = (doc: Doc, clause: Clause): boolean => speaksOf(doc, clause, 'perShare') && !speaksOf(doc, clause, 'perRight')

function dateBehind(doc: Doc, { first, last }: Range): Found<string> | undefined {
  for (let i = first; i < last; i += 1) {
    if (conceptAt(doc, i) !== 'effective') continue
    const found = date(doc, { first: i + 1, last: Math.min(last, i + 6) })
    if (found !== undefined && !(i === first && isOfStatute(doc, i))) return { value: found.value, at: found.at }
  }
  return undefined
}

/** So far behind "effective" stands the subject of its sentence: "Effective as of April 1, 2024, the Ordinance". */
const SUBJECT = 12

/** "Effective as of April 1, the Act on the grant of rights stipulates": a statute's day; what else is effective stands before. */
function isOfStatute(doc: Doc, i: number): boolean {
  return hasOne(doc, { first: i + 1, last: i + SUBJECT }, isStatute)
}

/** "JPY 87,100 per unit of the rights" on a line of its own: what the sentence before it says is paid. */
function readLonePrice(doc: Doc, draft: Draft): void {
  const { segments } = doc.layout
  for (let k = 1; k < segments.length; k += 1) {
    const segment = segments[k] as Segment
    if (segment.marker !== undefined || segment.last - segment.first > 30) continue
    const first = doc.mentions[mentionAt(doc.mentions, segment.first)]
    if (first?.kind !== 'number' || first.first !== segment.first || moneyOf(first) === undefined) continue
    const price = pricesIn(doc, segment, undefined)[0]
    const before = segments[k - 1] as Segment
    if (price?.base !== 'perRight') continue
    const says = { parts: [{ first: Math.max(0, before.last - 60), last: before.last }] }
    if (!speaksOf(doc, says, 'payment', 'price', 'exercisePrice')) continue
    const ground = { role: 'label' as const, at: spanOfRange(doc, { first: Math.max(before.first, before.last - 12), last: before.last }) }
    const path = speaksOf(doc, says, 'exercise', 'exercisePrice') ? ['exercisePrice', 'perRight'] : ['issuePrice']
    draft.put(path, { ...price.found, grounds: [ground] })
    return
  }
}

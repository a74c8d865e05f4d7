import { isMark, type Tokens, WORD } from '../../document/scan.js'
import { clausesOf, speaksOf } from '../../form/clauses.js'
import { conceptAt, type Doc, holds, type Range, spanOfRange, termsIn } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import type { Field } from '../../form/fields.js'
import { tokenAt } from '../../form/span-tokens.js'
import { isOn } from '../../language/en/small.js'
import { scaled } from '../../reading/scaled.js'
import { loneNumber, saysTotal } from './counts.js'
import { isOfPart, readExercisePeriod } from './period.js'
import { putRead } from './put.js'
import type { Target } from './rows.js'
import { type Base, freeIn, openBase, pendingIn, pricesIn, type TermValue } from './terms.js'

/** What is paid for a right itself: nothing, an amount, or an open price. Several amounts, or an amount and nothing, are no one price. */
export function readIssuePrice(doc: Doc, draft: Draft, { extent, label }: Field<Target>): void {
  if (draft.has(['issuePrice'])) return
  // "Total issue price: 16,120,000 yen" is that of all rights
  const all = saysTotal(doc, { parts: [label] }) && !holds(doc, label, 'perRight')
  const prices = pricesIn(doc, extent, all ? undefined : 'perRight').filter(
    ({ base, total, found }) => base === 'perRight' && !total && !isInput(doc, extent, found.at.start),
  )
  const free = freeIn(doc, extent)
  const amounts = new Set(prices.map(({ found }) => JSON.stringify(found.value)))
  if (amounts.size > 1 || (amounts.size === 1 && free !== undefined)) {
    draft.warn('ambiguous', 'The price of a right is stated in more than one way.', ['issuePrice'], spanOfRange(doc, label))
    return
  }
  putRead(draft, ['issuePrice'], prices[0]?.found ?? free ?? pendingIn(doc, extent))
}

/** "(2) an exercise price of 1 yen", "share price (1,482 yen)": what the model reckons the value of a right from. */
function isInput(doc: Doc, extent: Range, start: number): boolean {
  const { tokens } = doc
  const at = tokenAt(doc, start)
  if (isVariable(tokens, at)) return true
  for (let i = at - 1; i >= extent.first && i > at - INPUT && !isMark(tokens, i, ')'); i -= 1)
    if (conceptAt(doc, i) === 'exercisePrice' || (conceptAt(doc, i) === 'price' && conceptAt(doc, i - 1) === 'share')) return true
  return false
}
const INPUT = 5

/** "X: 1 yen", "S = 1,250 yen": a letter of a formula. */
const isVariable = (tokens: Tokens, at: number): boolean =>
  (isMark(tokens, at - 1, ':') || isMark(tokens, at - 1, '=')) &&
  tokens.kind[at - 2] === WORD &&
  tokens.end[at - 2] === (tokens.start[at - 2] as number) + 1

/** Whether a price was found to have two readings: no other words may decide it then. */
export const isAmbiguous = (draft: Draft, path: string): boolean =>
  draft.warnings.some((warning) => warning.code === 'ambiguous' && warning.path === path)

/** The price of a share or of a right on exercise. A label that says "total" and names no single one is about all of them. */
export function readExercisePrice(doc: Doc, draft: Draft, { extent, label, body }: Field<Target>): void {
  // "One half of the exercise price, 655 yen per share, is added to stated capital"
  if (holds(doc, label, 'fraction')) return
  const each = holds(doc, label, 'perShare') ? 'perShare' : holds(doc, label, 'perRight') ? 'perRight' : undefined
  const found = pricesIn(doc, extent, each)
  // "Issue price of the shares: 2,395 yen (exercise price of 1,982 yen plus fair value of 413 yen)"
  const named = holds(doc, label, 'exercisePrice') ? [] : found.filter((price) => isNamed(doc, body, price.found.at.start))
  const prices = named.length > 0 ? found.filter((price) => price.base === 'perRight' || named.includes(price)) : found
  const all = each === undefined && saysTotal(doc, { parts: [label] })
  const base: Base = each ?? 'perShare'
  const open = pendingIn(doc, extent)
  if (open !== undefined && (prices.length === 0 || isBefore(open.at, prices[0]?.found.at))) {
    if (all) putRead(draft, ['aggregateExercisePrice'], open)
    else putRead(draft, ['exercisePrice', openBase(doc, extent, open) ?? base], open)
    return
  }
  if (prices.length === 0 && !all) putRead(draft, ['exercisePrice', base], priceInUnits(doc, label, body))
  // "93,400 yen (934 yen per share)": where one of the amounts is said to be per share, another is of something else
  const told = prices.some(({ base: own }) => own === 'perShare')
  for (const { base: own, found, total } of prices) {
    if (!all && (total || (own === undefined && told))) continue
    if (own === undefined && all) putRead(draft, ['aggregateExercisePrice'], found)
    else putRead(draft, ['exercisePrice', own ?? base], found)
  }
}

/** "exercise price of 1,982 yen": the name right before an amount. */
function isNamed(doc: Doc, body: Range, start: number): boolean {
  const at = tokenAt(doc, start)
  for (let i = at - 1; i >= body.first && i > at - 4 && !isMark(doc.tokens, i, ','); i -= 1)
    if (conceptAt(doc, i) === 'exercisePrice') return true
  return false
}

/** "Exercise price (yen per share) | 1": a bare number in the currency that its label names. */
function priceInUnits(doc: Doc, label: Range, body: Range): Found<TermValue> | undefined {
  const number = loneNumber(doc, body)
  const unit = termsIn(doc, label).find((term) => doc.terms.meaning[term]?.concept === 'currency')
  if (number === undefined || number.currency !== undefined || number.percent !== undefined || number.sign < 0 || unit === undefined)
    return undefined
  const currency = String(doc.terms.meaning[unit]?.datum)
  const amount = scaled(number.digits, number.scale?.factor ?? 1)
  const at = { start: number.start, end: number.end }
  const unitAt = spanOfRange(doc, { first: doc.terms.first[unit] as number, last: doc.terms.last[unit] as number })
  return {
    value: { status: 'set', value: { amount, currency } },
    at,
    parts: { amount: { at, grounds: [{ role: 'unit', at: unitAt }] }, currency: { at: unitAt } },
  }
}

const isBefore = (one: { start: number }, other: { start: number } | undefined): boolean => other === undefined || one.start < other.start

/** The total to be paid where all rights are exercised. */
export function readAggregate(doc: Doc, draft: Draft, { extent, label }: Field<Target>): void {
  // "Amount of the issue price of shares" may be that of one; on exercise it is paid for all
  if (!holds(doc, label, 'exercise') && !saysTotal(doc, { parts: [label] })) return
  putRead(draft, ['aggregateExercisePrice'], pricesIn(doc, extent, undefined)[0]?.found ?? pendingIn(doc, extent))
}

/** An item on the exercise as a whole: sentences that say what is paid for a share and when. */
export function readExercise(doc: Doc, draft: Draft, { extent, label }: Field<Target>): void {
  if (isOfPart(doc, label)) return
  for (const clause of clausesOf(doc, extent)) {
    if (speaksOf(doc, clause, 'payment', 'exercisePrice', 'price')) {
      const price = pricesIn(doc, clause, undefined)[0]
      if (price?.base !== undefined) putRead(draft, ['exercisePrice', price.base], price.found)
    } else readExercisePeriod(doc, draft, clause)
  }
}

const OPEN: readonly (readonly string[])[] = [
  ['issuePrice'],
  ['exercisePrice', 'perShare'],
  ['exercisePrice', 'perRight'],
  ['aggregateExercisePrice'],
]

/** "To be determined on the allotment date": the day that the release prints for the allotment. */
export function putDecidedOn(doc: Doc, draft: Draft): void {
  const allotted = draft.found(['allottedOn'])
  if (allotted === undefined) return
  for (const path of OPEN) {
    const status = [...path, 'status']
    if (draft.get(status) !== 'pending' || draft.has([...path, 'decidedOn'])) continue
    const at = draft.found(status)?.at
    const day = at === undefined ? undefined : allotmentDayBehind(doc, at.end)
    if (day !== undefined)
      draft.put([...path, 'decidedOn'], {
        ...allotted,
        grounds: [...(allotted.grounds ?? []), { role: 'date', at: spanOfRange(doc, day) }],
      })
  }
}

/** "on the allotment date", "on the date of allotment" right behind a place in the text. */
function allotmentDayBehind(doc: Doc, end: number): Range | undefined {
  const { tokens } = doc
  let i = tokenAt(doc, end)
  if (!isOn(tokens, i)) return undefined
  i += 1
  const last = Math.min(i + 4, tokens.count)
  const range = { first: i, last }
  if (!holds(doc, range, 'date') || !holds(doc, range, 'allot', 'issue')) return undefined
  while (range.last > i && conceptAt(doc, range.last - 1) === undefined) range.last -= 1
  return range
}

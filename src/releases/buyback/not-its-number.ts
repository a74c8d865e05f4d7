import { isMark, MARK } from '../../document/scan.js'
import { isSentenceEnd } from '../../form/clauses.js'
import { conceptSet, isAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import type { Field } from '../../form/fields.js'
import { datesIn, type Read, shareClass } from '../../form/readers.js'
import { runOf } from '../../form/run.js'
import { isAnd } from '../../language/en/small.js'
import type { Target } from './rows.js'

/** Whether a number behind a label of shares is not what the label asks for, or not all of it. */
export function isNotItsNumber(doc: Doc, fields: readonly Field<Target>[], i: number, found: Read<unknown>): boolean {
  const field = fields[i] as Field<Target>
  return (
    isOpen(doc, field.body, found) ||
    isOfDay(doc, field.body, found) ||
    isOfOtherColumn(doc, fields, i, found) ||
    isTold(doc, field, found) ||
    isOfOther(doc, field, found)
  )
}

/** "640,000 shares and all that were bought": a number that more is added to is not the number. */
function isOpen(doc: Doc, { last }: Range, found: Read<unknown>): boolean {
  for (let k = found.last; k < Math.min(last, found.last + ADDED) && !(doc.tokens.kind[k] === MARK); k += 1) {
    if (isAnd(doc.tokens, k)) return true
  }
  return false
}

/** "July 1: 3,000 shares, July 2: 2,900 shares; total 61,000": what was bought on the first of several days. */
function isOfDay(doc: Doc, body: Range, { at, last }: Read<unknown>): boolean {
  const [day, ...others] = datesIn(doc, body)
  if (day === undefined || (doc.tokens.start[day.first] as number) > at.start) return false
  const colon = isMark(doc.tokens, day.last, ':') ? day.last + 1 : day.last
  return doc.tokens.start[colon] === at.start && others.some(({ first }) => first >= last)
}

/** "shares held in treasury and". */
const ADDED = 7

/** "Overview of the acquisition", and below it sentences with a number: a heading that names no number is no label of it. */
function isTold(doc: Doc, { label, body }: Field<Target>, { at }: Read<unknown>): boolean {
  if (holds(doc, label, 'number')) return false
  const { tokens } = doc
  const below = tokens.line[body.first] !== tokens.line[label.last - 1]
  for (let i = body.first; i < body.last && (tokens.start[i] as number) < at.start; i += 1)
    if (isSentenceEnd(doc, i, body.last) || (below && isAmong(doc, i, VERBS))) return true
  return false
}

/** Words of a sentence about a purchase: "Overview of the acquisition" and below it "The Company acquired 5,000 shares". */
const VERBS = conceptSet('acquire', 'acquire:past', 'resolve', 'cancel', 'cancel:past')

/** "Number: 5": of what only a unit behind it may tell. */
const isOfOther = (doc: Doc, { label }: Field<Target>, { last }: Read<unknown>): boolean =>
  !holds(
    doc,
    label,
    'share',
    'treasury',
    'issued',
    'acquire',
    'acquire:past',
    'acquire:future',
    'cancel',
    'cancel:past',
    'cancel:future',
  ) &&
  conceptAt(doc, last - 1) !== 'share' &&
  conceptAt(doc, last) !== 'share'

/** "Number of shares bought | Common stock | 120,400 shares": a row's class begins behind the heads of its columns; which column the number is of nobody can tell. */
function isOfOtherColumn(doc: Doc, fields: readonly Field<Target>[], i: number, { at }: Read<unknown>): boolean {
  const { body, segment } = fields[i] as Field<Target>
  const kind = shareClass(doc, body)
  return kind !== undefined && kind.at.end < at.start && doc.layout.segments[segment]?.cell === true && runOf(doc, fields, i) === undefined
}

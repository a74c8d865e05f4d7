import type { Segment } from '../document/layout.js'
import { MARK } from '../document/scan.js'
import { dayOf } from '../reading/calendar.js'
import { scaled } from '../reading/scaled.js'
import { type Doc, type Range, spanOfRange } from './doc.js'
import type { Draft } from './draft.js'
import type { Field } from './fields.js'
import { datesIn, numbersIn } from './readers.js'

/**
 * The fields without those whose label one block of lines states twice with different figures: which of the two holds nobody can
 * tell. Other lines between them, another heading or another list may part two matters.
 */
export function withoutContradicted<Target>(doc: Doc, draft: Draft, fields: readonly Field<Target>[]): readonly Field<Target>[] {
  const out = new Set<Field<Target>>()
  let from = 0 // the block's first field
  fields.forEach((field, i) => {
    if (!goesOn(doc, fields[i - 1], field)) from = i
    for (let k = Math.max(from, i - LONGEST_BLOCK); k < i; k += 1) {
      const other = fields[k] as Field<Target>
      if (!isSameLabel(doc, other, field)) continue
      const [one, again] = [figureOf(doc, other), figureOf(doc, field)]
      if (one === '' || again === '' || one === again) continue
      out.add(other).add(field)
      const at = spanOfRange(doc, { first: other.label.first, last: field.label.last })
      draft.warn('conflict', 'One label states two values: neither is taken.', undefined, at)
    }
  })
  return out.size === 0 ? fields : fields.filter((field) => !out.has(field))
}

/** A block has no more fields than these that matter: a label said a thousand times is compared with those near it. */
const LONGEST_BLOCK = 24

/** Whether two fields stand on neighbouring lines, each with its value beside its label, under one heading and in one list. A label that fills its line may head others. */
function goesOn<Target>({ layout: { segments, items } }: Doc, one: Field<Target> | undefined, next: Field<Target>): boolean {
  if (one === undefined || one.theme?.at.first !== next.theme?.at.first || items[one.item]?.list !== items[next.item]?.list) return false
  return next.segment - one.segment <= 1 && [one, next].every(({ segment, label }) => !isLine(segments[segment] as Segment, label))
}

const isLine = ({ last, cell }: Segment, label: Range): boolean => cell || label.last === last

/** The first number behind a label on its line or the next, or the days there: what two statements of it may differ in. */
function figureOf<Target>(doc: Doc, { body }: Field<Target>): string {
  const number = numbersIn(doc, body)[0]
  const days = datesIn(doc, body)
  if (number !== undefined && number.first < (days[0]?.first ?? body.last))
    return `${scaled(number.digits, number.scale?.factor ?? 1)} ${number.currency?.code ?? ''}`
  return days.map((day) => dayOf(day)).join(' ')
}

/** Whether two labels have the same words. */
function isSameLabel<Target>({ tokens: { code, kind } }: Doc, { label: one }: Field<Target>, { label: other }: Field<Target>): boolean {
  if (one.last - one.first !== other.last - other.first) return false
  let words = 0
  for (let i = 0; i < one.last - one.first; i += 1) {
    if (code[one.first + i] !== code[other.first + i]) return false
    if (kind[one.first + i] !== MARK) words += 1
  }
  return words > 0
}

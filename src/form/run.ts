import type { Segment } from '../document/layout.js'
import { isMark } from '../document/scan.js'
import type { Doc, Range } from './doc.js'
import type { Field } from './fields.js'
import { type Read, type Reader, segmentAt } from './readers.js'

/**
 * The value of a field: in its own body, or, where labels stand in a run with their values in a run behind the last of
 * them, the next value of its kind after the value of the label before.
 */
export function fieldValue<Target extends string>(
  doc: Doc,
  fields: readonly Field<Target>[],
  i: number,
  target: Target,
  { readers, texts }: { readonly readers: Readonly<Record<Target, Reader<unknown>>>; readonly texts: ReadonlySet<Target> },
): Read<unknown> | undefined {
  const field = fields[i] as Field<Target>
  const run = runOf(doc, fields, i)
  if (run === undefined) return readers[target](doc, field.body)
  let from = run.body.first
  for (const k of run.members) {
    const member = fields[k] as Field<Target>
    let read: Read<unknown> | undefined
    for (const own of member.targets) {
      read = readers[own](doc, lineOf(doc, { first: from, last: run.body.last }, texts.has(own)))
      if (read !== undefined) {
        if (k === i && own !== target) return undefined
        break
      }
    }
    if (k === i) return read
    if (read !== undefined) from = read.last
  }
  return undefined
}

/** A text value of a run ends with its line; the others are found by their kind. */
function lineOf({ layout: { segments }, tokens }: Doc, range: Range, isText: boolean): Range {
  if (!isText) return range
  let { first } = range
  if (isMark(tokens, first, '(')) {
    // a remark on the value before
    while (first < range.last && !isMark(tokens, first, ')')) first += 1
    first += 1
  }
  return lineAt(segments, { first, last: range.last })
}

function lineAt(segments: readonly Segment[], range: Range): Range {
  const segment = segments.find(({ last }) => last > range.first)
  return segment === undefined ? range : { first: range.first, last: Math.min(range.last, segment.last) }
}

/** No form prints more labels in a run; of more nobody can tell which value is whose. */
const LONGEST_RUN = 50

/** The labels around field `i` that stand in a run without bodies, and the body behind the last of them. A sentence between two parts them. */
export function runOf<Target>(doc: Doc, fields: readonly Field<Target>[], i: number): { members: number[]; body: Range } | undefined {
  const empty = (k: number): boolean => {
    const field = fields[k]
    if (field === undefined || field.body.first < field.body.last) return false
    const next = fields[k + 1]
    return next === undefined || !holdsSentence(doc, { first: field.label.last, last: next.label.first })
  }
  let first = i
  while (first > 0 && i - first < LONGEST_RUN && empty(first - 1)) first -= 1
  let last = i
  while (last < fields.length - 1 && last - first < LONGEST_RUN && empty(last)) last += 1
  const { body } = fields[last] as Field<Target>
  if (last - first >= LONGEST_RUN) return { members: [], body: { first: body.first, last: body.first } }
  if (first === last || empty(last)) return undefined
  const members: number[] = []
  for (let k = first; k <= last; k += 1) members.push(k)
  return { members, body }
}

/** Whether a line between two labels ends a sentence. */
function holdsSentence({ layout: { segments }, tokens }: Doc, { first, last }: Range): boolean {
  for (let k = segmentAt(segments, first); k < segments.length; k += 1) {
    const segment = segments[k] as Segment
    if (segment.last > last) return false
    if (segment.first >= first && segment.last - segment.first > 2 && isMark(tokens, segment.last - 1, '.')) return true
  }
  return false
}

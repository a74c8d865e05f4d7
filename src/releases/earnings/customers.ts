import { isMark } from '../../document/scan.js'
import { type Doc, holds, type Range, rangeOf, spanOfRange, wordsOf } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { glueAt, markAt } from '../../form/prose/glue.js'
import { firstTerm } from '../../form/term-index.js'

/** Reads lists such as "In Japan – A, B and C." under "New customers … included:". */
export function readCustomers(doc: Doc, draft: Draft): void {
  if (firstTerm(doc, 'customer') < 0) return
  let inside = false
  let at = 0
  for (const segment of doc.layout.segments) {
    if (segment.last === segment.first) continue
    if (isMark(doc.tokens, segment.last - 1, ':')) {
      inside = holds(doc, segment, 'customer')
      continue
    }
    if (!inside) continue
    const range = rangeOf(segment)
    const dash = glueAt(doc.tokens, range.first) === 'in' ? dashIn(doc, range) : -1
    if (dash < 0) {
      inside = false
      continue
    }
    const first = glueAt(doc.tokens, range.first + 1) === 'the' ? range.first + 2 : range.first + 1
    const region = spanOfRange(doc, { first, last: dash })
    draft.put(['customers', at, 'region'], { value: wordsOf(doc, region), at: region })
    namesIn(doc, { first: dash + 1, last: range.last }).forEach((name, k) => {
      const span = spanOfRange(doc, name)
      draft.put(['customers', at, 'names', k], { value: wordsOf(doc, span), at: span })
    })
    at += 1
  }
}

/** The dash or colon behind the region, free of words on both sides. */
function dashIn({ tokens }: Doc, { first, last }: Range): number {
  for (let k = first + 2; k < last - 1; k += 1) {
    const mark = markAt(tokens, k)
    if (mark === ':' || (mark === '-' && tokens.start[k] !== tokens.end[k - 1])) return k
  }
  return -1
}

/** The names of a list: parted by commas, the last by "and". */
function namesIn({ tokens }: Doc, { first, last }: Range): Range[] {
  const end = markAt(tokens, last - 1) === '.' ? last - 1 : last
  const parts: Range[] = []
  let from = first
  for (let k = first; k <= end; k += 1) {
    if (k < end && markAt(tokens, k) !== ',') continue
    if (k > from) parts.push({ first: from, last: k })
    from = k + 1
  }
  const tail = parts[parts.length - 1]
  if (tail !== undefined) {
    const ands: number[] = []
    for (let k = tail.first; k < tail.last; k += 1) if (glueAt(tokens, k) === 'and') ands.push(k)
    const and = ands[ands.length - 1]
    if (and === tail.first) parts[parts.length - 1] = { first: and + 1, last: tail.last }
    else if (and !== undefined && and < tail.last - 1)
      parts.splice(parts.length - 1, 1, { first: tail.first, last: and }, { first: and + 1, last: tail.last })
  }
  return parts.map((part) =>
    glueAt(tokens, part.first) === 'the' && part.last - part.first > 1 ? { first: part.first + 1, last: part.last } : part,
  )
}

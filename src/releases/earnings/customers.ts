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

/** The dash behind the region, free of its words. */
function dashIn({ tokens }: Doc, { first, last }: Range): number {
  for (let k = first + 2; k < last - 1; k += 1) if (isMark(tokens, k, '-') && tokens.start[k] !== tokens.end[k - 1]) return k
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
  const tail = parts.pop()
  if (tail !== undefined) {
    let and = tail.last - 2
    while (and >= tail.first && glueAt(tokens, and) !== 'and') and -= 1
    if (and > tail.first) parts.push({ first: tail.first, last: and })
    parts.push({ first: Math.max(tail.first, and + 1), last: tail.last })
  }
  return parts.map(({ first, last }) => ({ first: glueAt(tokens, first) === 'the' ? first + 1 : first, last }))
}

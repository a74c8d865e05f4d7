import type { Segment } from '../../document/layout.js'
import { WORD } from '../../document/scan.js'
import { placeIn } from '../../document/search.js'
import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import { numbersIn } from '../../form/readers.js'

/**
 * The line of a body that sums up those before it, "ToSTNeT-3: 200,000", "Market: up to 300,000", "Total: up to 500,000"; undefined
 * where no line begins with "Total" and its number, or none stands before it.
 */
export function totalLine(doc: Doc, body: Range): Range | undefined {
  const { segments } = doc.layout
  for (let k = placeIn(segments, ({ last }) => last <= body.first); k < segments.length; k += 1) {
    const line = segments[k] as Segment
    if (line.first >= body.last) return undefined
    if (line.first <= body.first || conceptAt(doc, line.first) !== 'total') continue
    const own = { first: line.first, last: Math.min(line.last, body.last) }
    const number = numbersIn(doc, own)[0]
    if (number === undefined || saysMore(doc, line.first + 1, number.first)) continue
    return numbersIn(doc, { first: body.first, last: line.first }).length > 0 ? own : undefined
  }
  return undefined
}

/** Whether a word stands before the number that says what is summed up: "Total issued shares". */
function saysMore(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const concept = conceptAt(doc, i)
    if (doc.tokens.kind[i] === WORD && concept !== 'maximum' && concept !== 'total') return true
  }
  return false
}

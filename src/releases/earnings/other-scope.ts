import type { Span } from '../../document/scan.js'
import { placeIn } from '../../document/search.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import { endsSentence } from '../../form/figures/cut.js'
import { once } from '../../form/once.js'
import { markAt } from '../../form/prose/glue.js'
import { firstTerm, nextTerm } from '../../form/term-index.js'

/** Lines of a text: from one to the one behind the last. */
interface Lines {
  readonly from: number
  readonly to: number
}

/** "Non-consolidated", with a unit or none. */
const ALONE = 4
/** A heading has no more tokens. */
const LONGEST = 24

/** Whether a place stands below a heading of the figures of the company alone, "(Reference) Non-consolidated Results". */
export function isOfCompanyAlone(doc: Doc, { start }: Span): boolean {
  const found = alone(doc)
  if (found.length === 0) return false
  const line = placeIn(doc.tokens.lines.start, (from) => from <= start) - 1
  const lines = found[placeIn(found, ({ from }) => from <= line) - 1]
  return lines !== undefined && line < lines.to
}

const alone = once((doc: Doc): readonly Lines[] => {
  const { line, lines } = doc.tokens
  const found: Lines[] = []
  for (let t = firstTerm(doc, 'nonConsolidated'); t >= 0; t = nextTerm(doc, t)) {
    const from = line[doc.terms.first[t] as number] as number
    if (from < (found[found.length - 1]?.to ?? 0) || !isHeading(doc, from)) continue
    let to = from + 1
    while (to < lines.count && !isOther(doc, to)) to += 1
    found.push({ from, to })
  }
  return found
})

const rangeOf = ({ tokens: { lines } }: Doc, line: number): Range => ({
  first: lines.token[line] as number,
  last: lines.token[line + 1] as number,
})

/** A short line of no sentence that names the company's own results or what it expects, or has a number or nothing beside, and not those of the group. */
function isHeading(doc: Doc, line: number): boolean {
  const range = rangeOf(doc, line)
  if (range.last - range.first > LONGEST || holds(doc, range, 'consolidated')) return false
  const titled = doc.layout.markers[range.first] === 1 || range.last - range.first <= ALONE
  if (!titled && !holds(doc, range, 'result', 'forecast')) return false
  for (let k = range.first; k < range.last; k += 1) if (endsSentence(doc, k)) return false
  return true
}

/** Whether a line begins something else: an item, a heading in brackets, words of the group. */
function isOther(doc: Doc, line: number): boolean {
  const { first, last } = rangeOf(doc, line)
  if (first >= last || holds(doc, { first, last }, 'nonConsolidated')) return false
  return (
    doc.layout.markers[first] === 1 ||
    '<['.includes(markAt(doc.tokens, first) || ' ') ||
    OTHERS.some((one) => holds(doc, { first, last }, one)) ||
    conceptAt(doc, first) === 'note'
  )
}
const OTHERS = ['consolidated', 'dividend'] as const

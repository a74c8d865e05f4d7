import { conceptSet, firstAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import { glueAt } from '../../form/prose/glue.js'

/** Whether words name the previous forecast. */
export const speaksOfPrevious = (doc: Doc, range: Range): boolean => previousIn(doc, range) >= 0

/** Where words name the previous forecast, or -1. */
function previousIn(doc: Doc, { first, last }: Range): number {
  for (let i = first; i + 1 < last; i += 1)
    if (conceptAt(doc, i) === 'previous' && (conceptAt(doc, i + 1) === 'forecast' || conceptAt(doc, i + 2) === 'forecast')) return i
  return -1
}

/** Words before "the previous forecast" that compare with it: "compared with the", "from our", "exceeds the". */
const COMPARED = 3

/** Words of a sentence that tells of a revision, or of what differs. */
const REVISES = conceptSet('revise', 'current', 'change', 'increase', 'decrease', 'difference')

/** Where a sentence first speaks of the previous forecast, and of a revision; looked for once, not for each of its figures. */
export interface Spoken extends Range {
  readonly previous: number
  readonly revises: number
}

export const spokenIn = (doc: Doc, { first, last }: Range): Spoken => ({
  first,
  last,
  previous: previousIn(doc, { first, last }),
  revises: firstAmong(doc, first, last, REVISES),
})

/** Whether the words of a sentence before token `last` name the previous forecast. */
export const namesPrevious = ({ previous }: Spoken, last: number): boolean => previous >= 0 && previous + 1 < last

/**
 * How the words of a sentence before token `last` speak of the previous forecast: `against` it, "compared with the previous
 * forecast", or of the forecast `itself`, "it was originally expected that", "the previous forecast was"; where a revision is
 * told with it, neither.
 */
export function previousBefore(doc: Doc, spoken: Spoken, last: number): 'against' | 'itself' | undefined {
  if (!namesPrevious(spoken, last)) return undefined
  const { first, previous, revises } = spoken
  const i = previous > first && conceptAt(doc, previous - 1) === 'previous' ? previous - 1 : previous
  for (let k = i - 1; k >= Math.max(first, i - COMPARED); k -= 1) {
    const glue = glueAt(doc.tokens, k)
    if (glue === 'against' || glue === 'from') return 'against'
  }
  return revises >= 0 && revises < last ? undefined : 'itself'
}

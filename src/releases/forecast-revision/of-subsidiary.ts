import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import { headOf } from '../../form/head.js'
import { firstTerm } from '../../form/term-index.js'
import { isOwnSubsidiary, isWhose } from '../../language/en/revisions.js'
import { periodSayings } from '../../reading/period.js'

/** How far the first sentences reach, in tokens. */
const OPENING = 170
/** A headline has no more tokens. */
const LONGEST = 30

/**
 * The words of a headline that say that the forecast is a subsidiary's: "Revision of Earnings Forecast of a Consolidated
 * Subsidiary". A subsidiary's own release below its parent's notice has a headline of its own; where the headline speaks of
 * two forecasts, one may be the parent's.
 */
export function ofSubsidiary(doc: Doc): Range | undefined {
  if (firstTerm(doc, 'subsidiary') < 0) return undefined
  const { tokens } = doc
  const end = Math.min(OPENING, tokens.count)
  const { lead } = headOf(doc)
  for (let i = 0; i < end; i += 1) {
    if (conceptAt(doc, i) !== 'subsidiary') continue
    const line = lineOf(doc, i)
    if (isFurtherItem(doc, line)) return undefined // what stands before it is the issuer's own
    if (!isWhoseForecast(doc, Math.max(0, i - LONGEST), i)) continue
    return forecastsIn(doc, line) > 1 || hasHeadline(doc, line.last, lead) ? undefined : { first: i, last: i + 1 }
  }
  return undefined
}

function lineOf({ tokens }: Doc, i: number): Range {
  const line = tokens.line[i] as number
  return { first: tokens.lines.token[line] as number, last: tokens.lines.token[line + 1] ?? tokens.count }
}

/** "2. Forecast of our subsidiary": an item behind the first. */
const isFurtherItem = ({ layout }: Doc, { first }: Range): boolean => layout.items.findIndex(({ marker }) => marker.first === first) > 0

function forecastsIn(doc: Doc, { first, last }: Range): number {
  let count = 0
  for (let i = first; i < last; i += 1) if (conceptAt(doc, i) === 'forecast') count += 1
  return count
}

/** Whether a line of the head behind a notice's headline tells of a revised forecast again. */
function hasHeadline(doc: Doc, from: number, lead: number): boolean {
  for (let i = from; i < lead; ) {
    const line = lineOf(doc, i)
    if (line.last - line.first <= LONGEST && holds(doc, line, 'revise') && holds(doc, line, 'forecast') && !holds(doc, line, 'subsidiary'))
      return true
    i = Math.max(line.last, i + 1)
  }
  return false
}

/** "Forecast of a consolidated", "forecasts for the fiscal year ending March 31, 2023 by our" right before a subsidiary. */
function isWhoseForecast(doc: Doc, first: number, at: number): boolean {
  const { tokens } = doc
  let k = at - 1
  while (k > first && (isOwnSubsidiary(tokens, k) || conceptAt(doc, k) === 'consolidated')) k -= 1
  return (
    isWhose(tokens, k) && (conceptAt(doc, k - 1) === 'forecast' || periodSayings(doc, { first, last: k }).some(({ last }) => last >= k - 1))
  )
}

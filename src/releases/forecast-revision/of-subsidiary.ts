import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import { rangeOfSpan } from '../../form/span-tokens.js'
import { firstTerm } from '../../form/term-index.js'
import { isOwnSubsidiary, isWhose } from '../../language/en/revisions.js'
import { periodSayings } from '../../reading/period.js'
import { readHeadlines } from '../letterhead/headline.js'

/** How far the first sentences reach that may stand for a headline, in tokens. */
const OPENING = 170

/**
 * The words that say that the forecast is a subsidiary's, "Revision of Earnings Forecast of a Consolidated Subsidiary": in
 * the headline, or in the first words of a text without one. A subsidiary's own release below its parent's notice has a
 * headline of its own.
 */
export function ofSubsidiary(doc: Doc): Range | undefined {
  if (firstTerm(doc, 'subsidiary') < 0) return undefined
  const { headline } = readHeadlines(doc)
  const within = headline === undefined ? { first: 0, last: Math.min(OPENING, doc.tokens.count) } : rangeOfSpan(doc, headline.at)
  const found: Range[] = []
  let forecasts = 0
  for (let i = within.first; i < within.last; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept === 'forecast') forecasts += 1
    if (concept === 'subsidiary' && isWhoseForecast(doc, within.first, i)) found.push({ first: i, last: i + 1 })
  }
  // beside the parent's own forecast which table is whose is another question
  return headline !== undefined && forecasts > 1 ? undefined : found[0]
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

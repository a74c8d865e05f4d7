import { isMark, WORD } from '../document/scan.js'
import { isDateWord, isFurniture, isSiteWord } from '../language/en/letter.js'
import { dateAt } from './dates.js'
import type { Doc } from './doc.js'

/** The end of the stamp that a site puts before a text, "date 2019-08-30", or 0. */
export const stampEnd = (doc: Doc, i: number): number => (isDateWord(doc.tokens, i) ? (dateAt(doc, i + 1)?.last ?? 0) : 0)

/** Lines of a site that are of no release: its stamp, what it tells its readers of their browsers, the way to a page. */
export const isOfSite = (doc: Doc, first: number, last: number): boolean =>
  isTrail(doc, first, last) || tellsOfBrowser(doc, first, last) || stampEnd(doc, first) === last

function tellsOfBrowser({ tokens }: Doc, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) if (isSiteWord(tokens, i)) return true
  return false
}

/** The way to a page of a site: "Home > Investors > News". */
function isTrail({ tokens }: Doc, first: number, last: number): boolean {
  let steps = 0
  for (let i = first + 1; i < last - 1; i += 1) if (isMark(tokens, i, '>')) steps += 1
  return steps > 1
}

/** Words that every page has, and nothing else. */
export function isAllFurniture({ tokens }: Doc, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) if (tokens.kind[i] === WORD && !isFurniture(tokens, i)) return false
  return true
}

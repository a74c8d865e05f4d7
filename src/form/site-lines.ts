import { isMark, WORD } from '../document/scan.js'
import { isDateWord, isFurniture, isSiteWord } from '../language/en/letter.js'
import { mentionsIn } from '../reading/mentions.js'
import { capital } from './capital.js'
import { dateAt } from './dates.js'
import type { Doc } from './doc.js'

/** The end of the stamp that a site puts before a text, "date 2019-08-30", or 0. */
export const stampEnd = (doc: Doc, i: number): number => (isDateWord(doc.tokens, i) ? (dateAt(doc, i + 1)?.last ?? 0) : 0)

/** Lines of a site that are of no release: its stamp, its title, what it tells its readers of their browsers, the way to a page. */
export const isOfSite = (doc: Doc, first: number, last: number): boolean =>
  isTrail(doc, first, last) || tellsOfBrowser(doc, first, last) || stampEnd(doc, first) === last || isSmallTitle(doc, first, last)

/** Fewer words may be the end of a sentence. */
const SHORTEST_TITLE = 5
const LONGEST_TITLE = 30

/** The title in small letters that a site of documents prints on the first line: "consolidated report for fiscal 2020 [japanese ...". */
function isSmallTitle(doc: Doc, first: number, last: number): boolean {
  const { tokens, layout, mentions } = doc
  const { segments } = layout
  if (first !== 0 || last !== tokens.lines.token[1] || last < SHORTEST_TITLE || last > LONGEST_TITLE) return false
  if (segments.find((segment) => segment.first >= last && segment.last > segment.first)?.afterBlank !== true) return false
  if (isMark(tokens, last - 1, '.') && !isMark(tokens, last - 2, '.')) return false
  for (let i = first; i < last; i += 1) if (tokens.kind[i] === WORD && capital(tokens, i)) return false
  return mentionsIn(mentions, first, last).every(
    (mention) => mention.kind !== 'number' || (mention.currency ?? mention.percent) === undefined,
  )
}

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

import { isMark, MARK, WORD } from '../document/scan.js'
import { isLink, isNotice, isOpenEnd, isProseStart, isSmall } from '../language/en/letter.js'
import { isFor, isThe } from '../language/en/small.js'
import { capital } from './capital.js'
import { behindRange } from './dated-pieces.js'
import { readDateline } from './dateline.js'
import { dateAt } from './dates.js'
import { conceptAt, type Doc } from './doc.js'
import { labelAt } from './head-labels.js'
import { bracketEnd, isProse } from './head-prose.js'
import { companyName } from './names.js'

/**
 * The first token of the line with which something new begins in lines that were taken for one, as a headline as wide as
 * the page is with the line below it: a date alone, a dateline, a field of the head, or behind a headline the sentence in which the
 * release begins to speak. -1 where there is none.
 */
export function opensAnew(doc: Doc, from: number, last: number): number {
  const { tokens } = doc
  const { token } = tokens.lines
  for (let line = (tokens.line[from] as number) + 1; line <= (tokens.line[last - 1] as number); line += 1) {
    const first = token[line] as number
    if (isLink(tokens, first - 1)) continue
    const end = token[line + 1] as number
    if (
      isHeadField(doc, first) ||
      isBehindName(doc, from, first) ||
      isDateLine(doc, from, first, end) ||
      isDated(doc, first, last) ||
      speaks(doc, from, first, last)
    )
      return isProse(doc, from, first) ? -1 : first
  }
  return -1
}

/** "Example Works Corp. (TSE: 1234)" fills the lines before: a headline begins below it. */
function isBehindName(doc: Doc, from: number, first: number): boolean {
  const name = companyName(doc, from, first)
  return name?.first === from && isMark(doc.tokens, name.last, '(') && bracketEnd(doc, name.last) === first && capital(doc.tokens, first)
}

/** A day alone on its line below a closed bracket or a title, but for the day on which something was resolved or announced. */
function isDateLine(doc: Doc, from: number, first: number, end: number): boolean {
  const date = dateAt(doc, first)
  if (date === undefined || date.day === undefined) return false
  if (behindRange(doc, date.last) !== end && labelAt(doc, date.last) === undefined) return false // "May 27, 2020 Company name: …"
  if (isMark(doc.tokens, first - 1, ')') || isMark(doc.tokens, first - 1, ']')) return true
  const before = conceptAt(doc, first - 1)
  return (
    date.year !== undefined &&
    doc.tokens.kind[first - 1] !== MARK &&
    before !== 'announce' &&
    before !== 'resolve' &&
    !isOpenEnd(doc.tokens, first - 1) &&
    !isSmall(doc.tokens, first - 1) &&
    isTitled(doc, from, first)
  )
}

function isDated(doc: Doc, first: number, last: number): boolean {
  const dateline = readDateline(doc, first, last)
  return dateline?.date !== undefined && dateline.place !== undefined
}

/** A sentence that begins with a company's name or as no headline goes on, below a headline. */
function speaks(doc: Doc, from: number, first: number, last: number): boolean {
  const { tokens } = doc
  if (!capital(tokens, first) || !(isNotice(tokens, from) || isTitled(doc, from, first))) return false
  const begins =
    isThe(tokens, first) || (isProseStart(tokens, first) && !isFor(tokens, first)) || companyName(doc, first, last)?.first === first
  return begins && (isThe(tokens, first) || isProse(doc, first, last))
}

/** Whether all words begin with a capital but those that never do in titles, and "the year ended". */
function isTitled(doc: Doc, first: number, last: number): boolean {
  const { tokens } = doc
  for (let i = first; i < last; i += 1) {
    if (tokens.kind[i] !== WORD || capital(tokens, i) || isLink(tokens, i) || isSmall(tokens, i)) continue
    const concept = conceptAt(doc, i)
    if (concept !== 'yearEnded' && concept !== 'yearEnding') return false
  }
  return true
}

/** "Scheduled date of", "Supplementary documents": what the head of an earnings release tells in a row. */
export const isHeadField = (doc: Doc, i: number): boolean => {
  const concept = conceptAt(doc, i)
  return concept === 'headField' || concept === 'date:scheduled'
}

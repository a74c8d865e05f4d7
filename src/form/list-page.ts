import { isMark } from '../document/scan.js'
import { isNotice } from '../language/en/letter.js'
import { isAnnounced } from '../language/en/press.js'
import { isReportedWord } from '../language/en/prose.js'
import { conceptSet, firstAmong } from './concept-set.js'
import { type Doc, spanOfRange, wordsOf } from './doc.js'
import { companyName } from './names.js'
import { once } from './once.js'
import { hasOne } from './words.js'

const DONE = conceptSet('acquire', 'cancel')
const OF = conceptSet('share', 'shareCommon', 'treasury')
/** A heading has no more tokens. */
const LONGEST = 24

/**
 * Whether a page lists what several companies announce: headings on purchases or cancellations, or paragraphs on results, that
 * name different companies; or all that one announces: paragraphs on matters of different releases, and no headline.
 */
export const isListPage = (doc: Doc): boolean => known(doc).list

const known = once((doc) => ({ list: namesSeveral(doc) || tellsOfSeveral(doc) || tellsOfMatters(doc) }))

function namesSeveral(doc: Doc): boolean {
  const names = new Set<string>()
  const { tokens } = doc
  if (!isNotice.occursIn(tokens)) return false
  for (let line = 0; line < tokens.lines.count; line += 1) {
    const first = tokens.lines.token[line] as number
    const last = tokens.lines.token[line + 1] as number
    if (last - first > LONGEST || firstAmong(doc, first, last, DONE) < 0 || firstAmong(doc, first, last, OF) < 0) continue
    if (!hasOne(doc, { first, last }, isNotice)) continue
    const name = companyName(doc, first, last)
    if (name !== undefined) names.add(wordsOf(doc, spanOfRange(doc, name)).toLowerCase())
  }
  return names.size > 1
}

/** A release may tell of its issuer and of a subsidiary; of three companies only a round-up does. */
const ROUND_UP = 3
/** A name with its code, and the verb behind them. */
const SUBJECT = 18

/** "Example Works Inc. (EXW) reported revenue of …", "Sample Foods Ltd. announced …" at the beginning of one line after another. */
function tellsOfSeveral(doc: Doc): boolean {
  const names = new Set<string>()
  const { tokens } = doc
  if (!isReportedWord.occursIn(tokens) && !isAnnounced.occursIn(tokens)) return false
  for (let line = 0; line < tokens.lines.count && names.size < ROUND_UP; line += 1) {
    const first = tokens.lines.token[line] as number
    const last = Math.min(tokens.lines.token[line + 1] as number, first + SUBJECT)
    const name = companyName(doc, first, last)
    if (name?.first !== first || !(hasOne(doc, { first, last }, isReportedWord) || hasOne(doc, { first, last }, isAnnounced))) continue
    let k = name.last
    if (isMark(tokens, k, '(')) while (k < last && !isMark(tokens, k - 1, ')')) k += 1
    if (isReportedWord(tokens, k) || isAnnounced(tokens, k)) names.add(wordsOf(doc, spanOfRange(doc, name)).toLowerCase())
  }
  return names.size >= ROUND_UP
}

/** Paragraphs that begin with the one company's name. */
const MATTERS = 3
const BOUGHT = conceptSet('acquire')
const FORESEEN = conceptSet('forecast')

/** "Example Works Inc. has revised its forecast …", "Example Works Inc. has bought …": its news in sentences, one a line, from the first line on. */
function tellsOfMatters(doc: Doc): boolean {
  const { tokens } = doc
  if (tokens.count === 0 || !isMark(tokens, (tokens.lines.token[(tokens.line[0] as number) + 1] as number) - 1, '.')) return false
  const lines = new Map<string, number>()
  let bought = false
  let foreseen = false
  for (let line = 0; line < tokens.lines.count; line += 1) {
    const first = tokens.lines.token[line] as number
    const last = tokens.lines.token[line + 1] as number
    if (last - first <= LONGEST || !isMark(tokens, last - 1, '.')) continue
    const name = companyName(doc, first, first + LONGEST)
    if (name?.first !== first) continue
    const words = wordsOf(doc, spanOfRange(doc, name)).toLowerCase()
    lines.set(words, (lines.get(words) ?? 0) + 1)
    if (firstAmong(doc, first, last, BOUGHT) >= 0 && firstAmong(doc, first, last, OF) >= 0) bought = true
    else if (firstAmong(doc, first, last, FORESEEN) >= 0) foreseen = true
  }
  return bought && foreseen && [...lines.values()].some((count) => count >= MATTERS)
}

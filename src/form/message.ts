import { isMark, type Tokens } from '../document/scan.js'
import { isDear, isHolder, isMessage, isOfMessage, isOfSalutation, isQuestion, isThanks } from '../language/en/press.js'
import { capital } from './capital.js'
import type { Doc, Range } from './doc.js'
import { hasOwnHead } from './own-head.js'
import { hasOne } from './words.js'

/** A letter's title and its salutation stand on its first lines. */
const TOP = 24
/** Words of such a line. */
const LONGEST = 10
/** Questions of an interview. */
const SEVERAL = 2

/** A letter thanks its readers in its first sentences. */
const OPENING = 120

/**
 * Whether a text is a letter or an interview of a company's head, no release: two of a title ("Message from the President"), a
 * salutation ("Dear shareholders"), and questions with their answers; or, where nothing at the top is a release's own, a salutation, or a title and thanks.
 */
export function isMessagePage(doc: Doc, lead: Range): boolean {
  const { tokens } = doc
  if (!isMessage.occursIn(tokens) && !isHolder.occursIn(tokens)) return false
  const titled = hasLine(tokens, isTitle) || opensLong(tokens, isTitle)
  const alone = hasLine(tokens, isSalutation)
  const addressed = alone || opensLong(tokens, isSalutation)
  if (!titled && !addressed) return false
  if (titled && addressed) return true
  const thanks = hasOne(doc, { first: 0, last: Math.min(OPENING, tokens.count) }, isThanks)
  return questions(tokens) >= SEVERAL || ((thanks || alone) && !hasOwnHead(doc, lead))
}

/** Whether one of the first lines is short and says something. */
function hasLine(tokens: Tokens, says: (tokens: Tokens, line: Range) => boolean): boolean {
  const { count, token } = tokens.lines
  for (let line = 0; line < Math.min(count, TOP); line += 1) {
    const own = { first: token[line] as number, last: token[line + 1] as number }
    if (own.last > own.first && own.last - own.first <= LONGEST && !isMark(tokens, own.last - 1, '.') && says(tokens, own)) return true
  }
  return false
}

/** Whether a run of words in a long first line, which may hold all of a letter, says something. */
function opensLong(tokens: Tokens, says: (tokens: Tokens, line: Range) => boolean): boolean {
  const end = tokens.lines.token[1] as number
  if (end <= LONGEST) return false
  for (let first = 0; first < Math.min(end, OPENING); first += 1)
    if (capital(tokens, first)) for (let last = first + 2; last <= first + RUN; last += 1) if (says(tokens, { first, last })) return true
  return false
}
/** "Message from the President", "To our shareholders and investors" */
const RUN = 4

/** "Message from the President", "CEO's Letter to Shareholders" */
const isTitle = (tokens: Tokens, line: Range): boolean => hasOne({ tokens }, line, isMessage) && hasOne({ tokens }, line, isOfMessage)

/** "Dear shareholders,", "To our shareholders" */
function isSalutation(tokens: Tokens, { first, last }: Range): boolean {
  if (!isDear(tokens, first)) return false
  let named = false
  for (let k = first + 1; k < last; k += 1) {
    if (isHolder(tokens, k)) named = true
    else if (!isOfSalutation(tokens, k) && !isMark(tokens, k, ',') && !isMark(tokens, k, ':')) return false
  }
  return named
}

/** Lines that begin with "Q:", "Q1.", "Q2". */
function questions(tokens: Tokens): number {
  const { count, token } = tokens.lines
  let n = 0
  for (let line = 0; line < count && n < SEVERAL; line += 1) {
    const first = token[line] as number
    if (first < (token[line + 1] as number) && isQuestion(tokens, first)) n += 1
  }
  return n
}

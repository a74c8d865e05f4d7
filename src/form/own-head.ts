import { isMark, NUMBER, WORD } from '../document/scan.js'
import { isHereby, isOwnVoice } from '../language/en/press.js'
import { conceptAt, type Doc, type Range } from './doc.js'
import { headOf } from './head.js'

/** A listing's code stands so near behind its exchange: "(TSE First Section: 1234)". */
const NEAR = 6
/** A release speaks for its issuer, and names the issuer's code, in its first sentence. */
const FIRST_SENTENCE = 60
/** The signs that together make a head a release's own. A paper prints a stamp with a date, or a code in brackets, but not both at its head. */
const ENOUGH = 2

/**
 * Whether a text begins as a company's own release does: two of a day of its own (a dateline's or on a line), the issuer's
 * code or listing, a voice that speaks for the company ("we", "hereby"), a contact.
 */
export function hasOwnHead(doc: Doc, lead: Range): boolean {
  const head = { first: 0, last: Math.min(lead.first + FIRST_SENTENCE, doc.tokens.count) }
  const signs = [isDated(doc), isListed(doc, head), speaksForItself(doc, { ...head, first: lead.first }), namesContact(doc, head)]
  return signs.filter(Boolean).length >= ENOUGH
}

const isDated = (doc: Doc): boolean =>
  headOf(doc).pieces.some(({ kind, dateline }) => kind === 'date' || dateline?.date?.year !== undefined)

/** "(TSE: 1234)", "Securities code: 1234", "(Nasdaq Helsinki: EXMP)". */
function isListed(doc: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) {
    const concept = conceptAt(doc, i)
    if ((concept === 'exchange' || concept === 'code') && (isCodeNear(doc, i + 1) || isTickerNear(doc, i + 1))) return true
  }
  return false
}

/** A colon and a word of capitals. */
function isTickerNear({ tokens, text }: Doc, from: number): boolean {
  for (let i = from; i < from + NEAR && tokens.line[i] === tokens.line[from]; i += 1) {
    if (!isMark(tokens, i, ':') || tokens.kind[i + 1] !== WORD) continue
    const word = text.slice(tokens.start[i + 1], tokens.end[i + 1])
    return word.length <= LONGEST_TICKER && word === word.toUpperCase()
  }
  return false
}
const LONGEST_TICKER = 6

function isCodeNear({ tokens }: Doc, from: number): boolean {
  for (let i = from; i < Math.min(tokens.count, from + NEAR); i += 1)
    if (tokens.kind[i] === NUMBER && (tokens.end[i] as number) - (tokens.start[i] as number) === 4) return true
  return false
}

/** "We have revised …", "hereby announces", but not what somebody says in quotes. */
function speaksForItself({ tokens }: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last && !isMark(tokens, i, '"'); i += 1) if (isOwnVoice(tokens, i) || isHereby(tokens, i)) return true
  return false
}

function namesContact(doc: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) if (conceptAt(doc, i) === 'contact') return true
  return false
}

import { renewed } from '../document/renewed.js'
import { isMark, type Tokens, WORD } from '../document/scan.js'
import { CONCEPT_OF } from '../language/concepts.js'
import { isLink, isProseStart, isSmall, isStrongSuffix, isSuffix } from '../language/en/letter.js'
import type { Terms } from '../language/lexicon.js'
import { capital } from './capital.js'
import type { Range } from './range.js'
import { saidAgain } from './said-again.js'

/** A release names its issuer with its legal form or its listing within so many tokens. */
const EARLY = 400
/** The most words with capitals between a small one and the form of its name. */
const FEW = 4
/** A bracket behind a name names its exchange or its code within so many tokens. */
const NEAR = 4

/**
 * The tokens of a text whose issuer begins small ("mixi, Inc.", "i-mobile Co., Ltd."), with a capital there in the clean text: all
 * readers know names and the beginnings of sentences and headlines by it. The text as it was given stays.
 */
export function withCapitals(tokens: Tokens, terms: Terms): Tokens {
  const name = smallName(tokens, terms)
  if (name === undefined) return tokens
  const raised = saidAgain(tokens, name).flatMap(({ first, last }) => piecesIn(tokens, first, last))
  let text = ''
  let from = 0
  for (const at of raised) {
    text += tokens.text.slice(from, at) + tokens.text.charAt(at).toUpperCase()
    from = at + 1
  }
  return renewed(tokens, { text: text + tokens.text.slice(from) })
}

/** Where the pieces of a word begin that take a capital: both of "i-mobile", the first of "kabu.com". */
function piecesIn(tokens: Tokens, first: number, last: number): number[] {
  const found: number[] = []
  for (let i = first; i < last && !isMark(tokens, i, '.'); i += 1) found.push(tokens.start[i] as number)
  return found
}

/** The first word, with what is glued to it, of the first name that begins small, at the beginning of a line or behind a mark. */
function smallName(tokens: Tokens, terms: Terms): Range | undefined {
  const end = Math.min(tokens.count, EARLY)
  for (let i = 0; i < end; i += 1) {
    if (tokens.kind[i] !== WORD || !opens(tokens, i) || capital(tokens, i) || !isOwnWord(tokens, terms, i)) continue
    const behind = wordEnd(tokens, i)
    if (hasForm(tokens, behind) || hasListing(tokens, terms, behind)) return { first: i, last: behind }
  }
  return undefined
}

/** A line's first word, or one behind a mark; the point inside "Example.com" is none. */
const opens = (tokens: Tokens, i: number): boolean =>
  i === 0 || tokens.line[i - 1] !== tokens.line[i] || (tokens.kind[i - 1] !== WORD && !isMark(tokens, i - 1, '.'))

/** A Latin word that means nothing to a release. */
function isOwnWord(tokens: Tokens, terms: Terms, i: number): boolean {
  const letter = tokens.text.charCodeAt(tokens.start[i] as number)
  if (letter < 97 || letter > 122 || terms.concept[i] !== 0) return false
  return !isLink(tokens, i) && !isProseStart(tokens, i) && !isSmall(tokens, i) && !isSuffix(tokens, i)
}

/** Behind a word and what is glued to it by a hyphen or a point: "i-mobile", "kabu.com". */
function wordEnd(tokens: Tokens, i: number): number {
  const { count, kind, start, end, text } = tokens
  let k = i + 1
  for (;;) {
    const point = isMark(tokens, k, '.') && start[k] === end[k - 1]
    const next = point ? k + 1 : k
    const glued = point ? start[next] === end[k] : start[next] === (end[k - 1] as number) + 1 && text.charAt(end[k - 1] as number) === '-'
    if (next >= count || !glued || kind[next] !== WORD) return k
    k = next + 1
  }
}

/** "Co., Ltd.", "Securities Co., Ltd." on the same line. */
function hasForm(tokens: Tokens, from: number): boolean {
  for (let k = from; k < from + FEW && tokens.line[k] === tokens.line[from - 1]; k += 1) {
    if (isMark(tokens, k, ',') && isStrongSuffix(tokens, k + 1)) return true
    if (tokens.kind[k] !== WORD || !capital(tokens, k)) return false
    if (isStrongSuffix(tokens, k)) return true
  }
  return false
}

/** "(TSE: 1234)", "(Code: 1234)". */
function hasListing(tokens: Tokens, terms: Terms, i: number): boolean {
  if (!isMark(tokens, i, '(')) return false
  for (let k = i + 1; k <= i + NEAR; k += 1) {
    const concept = CONCEPT_OF[terms.concept[k] as number]
    if (concept === 'exchange' || concept === 'code') return true
  }
  return false
}

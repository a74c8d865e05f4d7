import { isMark, MARK, NUMBER, WORD } from '../../document/scan.js'
import { isDividendKind, isUnchanged } from '../../language/en/revisions.js'
import type { NumberMention } from '../../reading/mention.js'
import { conceptAt, type Doc } from '../doc.js'
import { startsHigh } from '../label.js'
import { once } from '../once.js'

/** The parts of a dividend are told in few words: "(Commemorative dividend: 10.00 yen)". */
const LONGEST = 14

/**
 * The token behind a bracket at token `i` that tells the parts of the amount before it, "(ordinary dividend 15.00)"; `i`
 * where there is none.
 */
export function behindParts({ tokens }: Doc, i: number): number {
  if (!isMark(tokens, i, '(') || !isDividendKind(tokens, i + 1)) return i
  for (let k = i + 1; k < i + LONGEST; k += 1) if (isMark(tokens, k, ')')) return k + 1
  return i
}

/** The token behind words that stand in a cell for an amount, the row's others before it or not; `i` where there are none. */
export function behindWord(doc: Doc, i: number, open: boolean): number {
  const pending = behindPending(doc, i)
  return pending === i && open ? behindUnchanged(doc, i) : pending
}

/**
 * The token behind words that stand for an amount which is not decided, "Undecided", alone on their line or between bars;
 * `i` where there are none.
 */
function behindPending(doc: Doc, i: number): number {
  if (conceptAt(doc, i) !== 'pending') return i
  const { tokens, terms } = doc
  const end = terms.last[terms.at[i] as number] as number
  const opens = isMark(tokens, i - 1, '|') || tokens.line[i - 1] !== tokens.line[i]
  const closes = isMark(tokens, end, '|') || tokens.line[end] !== tokens.line[i]
  return (opens && closes) || isBesideAmounts(doc, i) ? end : i
}

/** "Previous forecast undecided undecided 34": two such words or more, one after the other, and an amount that ends their line. */
function isBesideAmounts(doc: Doc, i: number): boolean {
  const { tokens, terms } = doc
  let words = 1
  let first = i
  while (conceptAt(doc, first - 1) === 'pending' && tokens.line[first - 1] === tokens.line[i]) {
    first = terms.first[terms.at[first - 1] as number] as number
    words += 1
  }
  let last = i
  while (conceptAt(doc, last) === 'pending') {
    if (last > i) words += 1
    last = terms.last[terms.at[last] as number] as number
  }
  if (words < 2 || tokens.line[last] !== tokens.line[i]) return false
  while (tokens.kind[last] === MARK && tokens.line[last] === tokens.line[i]) last += 1
  return tokens.kind[last] === NUMBER && tokens.line[last] === tokens.line[i] && tokens.line[last + 1] !== tokens.line[i]
}

/**
 * The token behind a word that stands for an amount that did not change, "Unchanged", before an amount on its line or alone
 * on its own; `i` where there is none.
 */
function behindUnchanged({ tokens }: Doc, i: number): number {
  if (!isUnchanged(tokens, i)) return i
  const end = i + 1
  if (tokens.line[end] !== tokens.line[i] || isMark(tokens, end, '|')) return end
  return tokens.kind[end] === NUMBER || (tokens.kind[end] === MARK && tokens.kind[end + 1] === NUMBER) ? end : i
}

/**
 * The first tokens of the numbers of items inside lines: "… 42.55 42.54 (2) Consolidated financial position", where
 * "(1) Operating results" stands before, though it may be glued to the words before it.
 */
const itemNumbers = once(({ tokens, mentions, ...doc }: Doc): ReadonlySet<number> => {
  const found = new Set<number>()
  let expected = 1
  for (const mention of mentions) {
    if (mention.kind !== 'number' || !mention.bracketed || mention.decimals > 0 || mention.digits.length > 1) continue
    const { last } = mention
    if (tokens.kind[last] !== WORD || tokens.line[last] !== tokens.line[last - 1]) continue
    if (!startsHigh({ tokens, mentions, ...doc }, last)) continue
    const value = Number(mention.digits)
    if (value === expected && value > 1) found.add(mention.first)
    if (value === expected) expected += 1
    else if (value === 1) expected = 2
  }
  return found
})

/** "(equity basis)2": a footnote's digit glued to the bracket behind words. */
const isFootnote = ({ tokens }: Doc, { first, digits }: NumberMention): boolean =>
  digits.length === 1 && isMark(tokens, first - 1, ')') && tokens.end[first - 1] === tokens.start[first] && tokens.kind[first - 2] === WORD

/** "(ordinary dividend: 5.00)": an amount behind a colon inside brackets belongs to the title; an item's number and a footnote's are none. */
export const isAside = (doc: Doc, mention: NumberMention): boolean =>
  isFootnote(doc, mention) || isInTitle(doc, mention) || opensNote(doc, mention)

/** "* 400 depositary shares are one share": the number that a note under a table begins with. */
function opensNote({ tokens }: Doc, { first, last }: NumberMention): boolean {
  if (!isMark(tokens, first - 1, '*') || tokens.kind[last] !== WORD || tokens.line[last] !== tokens.line[first]) return false
  const before = isMark(tokens, first - 2, '|') ? first - 3 : first - 2
  return tokens.line[before] !== tokens.line[first]
}

const isInTitle = (doc: Doc, { first, last, bracketed }: NumberMention): boolean =>
  (isMark(doc.tokens, first - 1, ':') && isMark(doc.tokens, last, ')')) || (bracketed && itemNumbers(doc).has(first))

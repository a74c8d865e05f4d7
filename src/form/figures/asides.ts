import { isMark, WORD } from '../../document/scan.js'
import { isDividendKind } from '../../language/en/revisions.js'
import type { NumberMention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'
import type { Doc } from '../doc.js'
import { startsHigh } from '../label.js'
import { once } from '../once.js'

/** The parts of a dividend are told in few words: "(Commemorative dividend: 10.00 yen)". */
const LONGEST = 14

/**
 * The token behind a bracket at token `i` that tells the parts of the amount before it, "(ordinary dividend 15.00)"; `i`
 * where there is none.
 */
function behindParts({ tokens }: Doc, i: number): number {
  if (!isMark(tokens, i, '(') || !isDividendKind(tokens, i + 1)) return i
  for (let k = i + 1; k < i + LONGEST; k += 1) if (isMark(tokens, k, ')')) return k + 1
  return i
}

/**
 * The token behind a bracket of words at token `i` that says the amount before it again, "¥13.00 (equal to ¥65.00 before the split) |",
 * where more cells follow on its line; `i` where there is none.
 */
function behindNote({ tokens }: Doc, i: number): number {
  const { kind, line, start, end } = tokens
  if (!isMark(tokens, i, '(') || line[i] !== line[i - 1]) return i
  let close = i + 1
  let words = 0
  while (close < i + LONGEST && line[close] === line[i] && !isMark(tokens, close, ')')) {
    if (isMark(tokens, close, '|') || isMark(tokens, close, '(') || isMark(tokens, close, '%')) return i
    if (kind[close] === WORD) words += 1
    close += 1
  }
  if (words < FEWEST_WORDS || !isMark(tokens, close, ')') || line[close] !== line[i] || line[close + 1] !== line[i]) return i
  return isMark(tokens, close + 1, '|') || (start[close + 1] as number) - (end[close] as number) > 1 ? close + 1 : i
}

/** The token behind what stands in brackets beside an amount at token `i`, to which the run of cells that is open then reaches; else `i`. */
export function behindAside(doc: Doc, i: number, run: { last: number } | undefined): number {
  const parts = behindParts(doc, i)
  if (parts > i || run === undefined) return parts
  const end = Math.max(behindNote(doc, i), behindSecond(doc, i))
  if (end > i) run.last = end
  return end
}

/** "(1,200 million)" prints an amount, no note. */
const FEWEST_WORDS = 2

/** The token behind "[4,060]", "[(1,372)]" right behind an amount: it again in another unit, or another year's; `i` where there is none. */
function behindSecond({ tokens, mentions }: Doc, i: number): number {
  if (!isMark(tokens, i, '[') || tokens.line[i] !== tokens.line[i - 1] || (tokens.start[i] as number) - (tokens.end[i - 1] as number) > 1)
    return i // a cell
  const value = mentions[mentionAt(mentions, i)]
  return value?.kind === 'number' && value.first === i + 1 && value.percent === undefined && isMark(tokens, value.last, ']')
    ? value.last + 1
    : i
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
  isFootnote(doc, mention) || isInTitle(doc, mention) || opensNote(doc, mention) || isOfPart(doc, mention)

/** "[6,219,483]" alone on its line, without a percent sign: the figure of a part, below that of the whole. */
function isOfPart({ tokens }: Doc, { first, last, percent }: NumberMention): boolean {
  if (percent !== undefined || !isMark(tokens, first - 1, '[') || !isMark(tokens, last, ']')) return false
  const { line } = tokens
  return line[first - 2] !== line[first - 1] && line[last + 1] !== line[last]
}

/** "* 400 depositary shares are one share": the number that a note under a table begins with. */
function opensNote({ tokens }: Doc, { first, last }: NumberMention): boolean {
  if (!isMark(tokens, first - 1, '*') || tokens.kind[last] !== WORD || tokens.line[last] !== tokens.line[first]) return false
  const before = isMark(tokens, first - 2, '|') ? first - 3 : first - 2
  return tokens.line[before] !== tokens.line[first]
}

const isInTitle = (doc: Doc, { first, last, bracketed }: NumberMention): boolean =>
  (isMark(doc.tokens, first - 1, ':') && isMark(doc.tokens, last, ')')) || (bracketed && itemNumbers(doc).has(first))

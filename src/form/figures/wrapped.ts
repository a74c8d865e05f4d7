import { isMark } from '../../document/scan.js'
import { isAccountsNote } from '../../language/en/press.js'
import type { NumberMention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'
import type { Doc, Range } from '../doc.js'
import { once } from '../once.js'
import { runsIn } from './cells.js'
import { endsSentence } from './cut.js'

/** Cells of one table stand so near. */
const NEAR = 200

/** What the brackets around a percentage are: its minus, mere print, or one of both. */
export type Brackets = 'minus' | 'print' | 'doubtful'

/**
 * "5,126 million yen (15.8%)", or "(1.3%)" in one table with "(-6.2%)": behind an amount with its unit, and where another cell
 * prints its sign inside the brackets, these only hold the percentage; in doubt where rises stand beside it without brackets. A
 * sign in a sentence or a note near the table is none of its cells.
 */
export function bracketsOf(doc: Doc, number: NumberMention): Brackets {
  if (!holdsPercent(number) || number.sign !== 0) return 'minus'
  if (isBehindAmount(doc, number)) return 'print'
  const signed = near(signedIn(doc), number)
  if (signed.length === 0) return 'minus'
  const cells = percentCells(doc)
  const ofTable = (other: NumberMention): boolean => cells.has(other) && isOneTable(doc, number, other)
  if (!signed.some(ofTable)) return 'minus'
  return near(plainIn(doc), number).some(ofTable) ? 'doubtful' : 'print'
}

/** Those of a list that stand near a number. */
const near = (list: readonly NumberMention[], { first, last }: NumberMention): NumberMention[] =>
  list.filter((other) => first - other.last <= NEAR && other.first - last <= NEAR)

/** The percentages of a text that have brackets and a sign inside; one behind an amount with its scale is a note's, not a cell's. */
const signedIn = once(({ mentions }: Doc): readonly NumberMention[] =>
  mentions.filter((mention, m): mention is NumberMention => {
    if (mention.kind !== 'number' || !holdsPercent(mention) || mention.sign === 0) return false
    const before = mentions[m - 1]
    return before?.kind !== 'number' || before.last !== mention.first || before.scale === undefined
  }),
)

/** The percentages of a text without brackets or a sign. */
const plainIn = once(({ mentions }: Doc): readonly NumberMention[] =>
  mentions.filter(
    (mention): mention is NumberMention =>
      mention.kind === 'number' && mention.percent !== undefined && mention.sign === 0 && !mention.bracketed,
  ),
)

/** The percentages that stand among the cells of a table. */
const percentCells = once((doc: Doc): ReadonlySet<NumberMention> => {
  const found = new Set<NumberMention>()
  for (const { cells } of runsIn(doc, { first: 0, last: doc.tokens.count }))
    if (cells.length > 1) for (const { number } of cells) if (number?.percent !== undefined) found.add(number)
  return found
})

/** Whether no sentence ends, and no note or item begins, between two numbers. */
function isOneTable(doc: Doc, one: NumberMention, other: NumberMention): boolean {
  const [above, below] = one.first < other.first ? [one, other] : [other, one]
  return !opensAnew(doc, { first: above.last, last: below.first })
}

function opensAnew(doc: Doc, { first, last }: Range): boolean {
  const { tokens, layout } = doc
  for (let i = first; i < last; i += 1)
    if (isMark(tokens, i, ':') || layout.markers[i] === 1 || isAccountsNote(tokens, i) || endsSentence(doc, i)) return true
  return false
}

const holdsPercent = ({ bracketed, percent, at }: NumberMention): boolean => bracketed && percent !== undefined && percent.end <= at.end

/** Right behind an amount that names its scale and its currency. */
function isBehindAmount({ mentions, tokens }: Doc, { first, start }: NumberMention): boolean {
  const before = mentions[mentionAt(mentions, first) - 1]
  return (
    before?.kind === 'number' &&
    before.last === first &&
    before.currency !== undefined &&
    before.currency.at.start >= before.at.end &&
    start - before.end <= 1 &&
    tokens.line[before.last - 1] === tokens.line[first]
  )
}

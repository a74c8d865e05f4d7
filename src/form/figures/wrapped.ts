import type { NumberMention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'
import type { Doc } from '../doc.js'
import { once } from '../once.js'

/** Cells of one table stand so near. */
const NEAR = 200

/**
 * "5,126 million yen (15.8%)", or "(1.3%)" near "(-6.2%)": behind an amount with its unit, and where another cell prints its
 * sign inside the brackets, these only hold the percentage.
 */
export function isWrapped(doc: Doc, number: NumberMention): boolean {
  if (!holdsPercent(number) || number.sign !== 0) return false
  if (isBehindAmount(doc, number)) return true
  const signed = signedIn(doc)
  const next = signed.findIndex(({ first }) => first > number.first)
  const [before, behind] = next < 0 ? [signed.at(-1), undefined] : [signed[next - 1], signed[next]]
  return (before !== undefined && number.first - before.last <= NEAR) || (behind !== undefined && behind.first - number.last <= NEAR)
}

/** The percentages of a text that have brackets and a sign inside; one behind an amount with its scale is a note's, not a cell's. */
const signedIn = once(({ mentions }: Doc): readonly NumberMention[] =>
  mentions.filter((mention, m): mention is NumberMention => {
    if (mention.kind !== 'number' || !holdsPercent(mention) || mention.sign === 0) return false
    const before = mentions[m - 1]
    return before?.kind !== 'number' || before.last !== mention.first || before.scale === undefined
  }),
)

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

import { isMark, WORD } from '../../document/scan.js'
import { isIn } from '../../language/en/small.js'
import { isUnitWord } from '../../language/en/tables.js'
import type { Mention, NumberMention } from '../../reading/mention.js'
import type { Doc } from '../doc.js'
import { once } from '../once.js'

/** What counts the scale of a unit: "100 million yen" is what 億円 is called. */
const COUNTS: ReadonlySet<string> = new Set(['10', '100', '1,000'])

/** The numbers that are units, "(100 million yen)", "(Unit: 1,000 million yen)", by their first tokens. */
export const unitNumbers = once((doc: Doc): ReadonlyMap<number, NumberMention> => {
  const found = new Map<number, NumberMention>()
  doc.mentions.forEach((mention, m) => {
    if (!isAmount(mention) || !COUNTS.has(mention.digits) || !isUnit(doc, mention)) return
    // "| (100 million yen) | (90 million yen) |": one of several losses
    if (isAmount(doc.mentions[m - 1]) || isAmount(doc.mentions[m + 1])) return
    found.set(mention.first, mention)
  })
  return found
})

/** A number with its scale and its currency. */
const isAmount = (mention: Mention | undefined): mention is NumberMention =>
  mention?.kind === 'number' && mention.scale !== undefined && mention.currency !== undefined

/** Whether an amount stands where units stand: in a bracket of its own, behind "Unit:" or "in". */
function isUnit(doc: Doc, { first, last, bracketed }: NumberMention): boolean {
  const { tokens } = doc
  if (bracketed) return isAlone(doc, first, last)
  if (isMark(tokens, first - 1, ':') && isUnitWord(tokens, first - 2)) return true
  const open = isIn(tokens, first - 1) ? first - 2 : first - 1
  if (!isMark(tokens, open, '(')) return false
  if (isMark(tokens, last, ')')) return open < first - 1 || isAlone(doc, open, last + 1)
  return isAlone(doc, open, first) && (isMark(tokens, last, ',') || isMark(tokens, last, ';')) && tokens.kind[last + 1] === WORD
}

/** Whether words begin their line, or stand at its end behind two blanks or more. */
function isAlone({ tokens }: Doc, first: number, last: number): boolean {
  if (tokens.line[first] !== tokens.line[first - 1] || isMark(tokens, first - 1, '|')) return true
  return tokens.line[last] !== tokens.line[last - 1] && (tokens.start[first] as number) - (tokens.end[first - 1] as number) > 1
}

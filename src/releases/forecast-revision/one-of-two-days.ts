import { isMark } from '../../document/scan.js'
import type { Doc } from '../../form/doc.js'
import { isAnd, isOn } from '../../language/en/small.js'
import type { DateMention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'

/** "Announced on February 13 and May 14, 2019": which of a table's figures were announced on which of both days is not told. */
export function isOneOfTwoDays({ tokens, mentions }: Doc, { last }: DateMention): boolean {
  const and = isMark(tokens, last, ',') ? last + 1 : last
  if (!isAnd(tokens, and)) return false
  const first = isOn(tokens, and + 1) ? and + 2 : and + 1
  const other = mentions[mentionAt(mentions, first)]
  return other?.kind === 'date' && other.first === first && other.day !== undefined
}

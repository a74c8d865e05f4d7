import { isMark, MARK, WORD } from '../document/scan.js'
import { isWeekday } from '../language/en/press.js'
import type { DateMention } from '../reading/mention.js'
import { mentionAt } from '../reading/mentions.js'
import type { Doc } from './doc.js'

/** The date that begins at token `i`. A date begins with a number or with a word that means a month. */
export function dateAt({ mentions, tokens, terms }: Doc, i: number): DateMention | undefined {
  const kind = tokens.kind[i]
  if (kind === MARK || (kind === WORD && (terms.at[i] as number) < 0)) return undefined
  const mention = mentions[mentionAt(mentions, i)]
  return mention?.kind === 'date' && mention.first === i ? mention : undefined
}

/** The date at a token, or behind the day of the week there: "Thursday, September 7, 2023". */
export function weekdayDateAt(doc: Doc, i: number): DateMention | undefined {
  const { tokens } = doc
  if (!isWeekday(tokens, i)) return dateAt(doc, i)
  return dateAt(doc, isMark(tokens, i + 1, ',') ? i + 2 : i + 1)
}

/** Whether token `i` stands inside a date: the point of "Jan. 20, 2017" ends no sentence. */
export function isInDate({ mentions }: Doc, i: number): boolean {
  const mention = mentions[mentionAt(mentions, i) - 1]
  return mention?.kind === 'date' && mention.last > i
}

import { isTightStroke } from '../../reading/date.js'
import type { DateMention, Mention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'
import type { Doc } from '../doc.js'
import { endsTitle, headsColumn } from './when-ends.js'

/** "Mar/2013", "03/2021": the month of a fiscal year's end. */
export const isByStroke = (tokens: Doc['tokens'], { kind, last }: Mention): boolean => kind === 'date' && isTightStroke(tokens, last - 2)

/** The month of a year's end by a stroke behind its name, up to token `last`: "FY3/2022". */
export function codedAt({ mentions, tokens, terms }: Doc, last: number): DateMention | undefined {
  const before = mentions[mentionAt(mentions, last) - 1]
  if (before?.kind !== 'date' || before.last !== last || before.day !== undefined || before.year === undefined) return undefined
  if (!isByStroke(tokens, before)) return undefined
  const term = terms.at[before.first - 1] ?? -1
  return term >= 0 && terms.meaning[term]?.concept === 'fiscalYear' ? before : undefined
}

/** "FY3/2022 1Q": the year before a part, named by the month that it ends in. */
export function codedBefore(doc: Doc, first: number, from: number): DateMention | undefined {
  const before = codedAt(doc, first)
  if (before === undefined || before.first < from) return undefined
  const term = doc.terms.first[doc.terms.at[before.first - 1] as number] as number
  return endsTitle(doc, term, first) || headsColumn(doc, term, first) ? undefined : before
}

import { mentionAt } from '../../reading/mentions.js'
import type { Doc } from '../doc.js'
import { isForecast } from './dating.js'
import { MIDDLE } from './same-period.js'
import type { Sentence } from './sentences.js'
import type { When } from './when.js'

/**
 * "Results for the year ended March 31, 2018 … for fiscal year 2018 the company expects": what is expected is not the year
 * that is told, so the issuer numbers its years by their beginning. The year that is told, with its number.
 */
export function numberedByStart(doc: Doc, whens: readonly When[], sentences: readonly Sentence[]): When | undefined {
  const [told] = whens
  const end = told?.keys.fiscalYearEnd
  if (told === undefined || end === undefined || told.keys.kind !== 'full-year' || end.slice(5) >= MIDDLE) return undefined
  if (told.keys.fiscalYear !== undefined || isExpected(doc, told, sentences)) return undefined
  const next = whens.find(({ keys, relation }) => relation === undefined && isNumberOf(keys, end))
  if (next === undefined || !isExpected(doc, next, sentences)) return undefined
  return { ...told, keys: { ...told.keys, fiscalYear: Number(end.slice(0, 4)) - 1 } }
}

/** "fiscal year 2018", the number of the year in which another ends. */
const isNumberOf = ({ kind, fiscalYear, fiscalYearEnd, to }: When['keys'], end: string): boolean =>
  kind === 'full-year' && fiscalYearEnd === undefined && to === undefined && fiscalYear === Number(end.slice(0, 4))

/** Whether the sentence that names a period speaks of what is expected. */
function isExpected(doc: Doc, { first }: When, sentences: readonly Sentence[]): boolean {
  const sentence = sentences[mentionAt(sentences, first + 1) - 1]
  return sentence !== undefined && isForecast(doc, sentence)
}

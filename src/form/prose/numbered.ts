import { mentionAt } from '../../reading/mentions.js'
import { conceptSet, firstAmong } from '../concept-set.js'
import type { Doc } from '../doc.js'
import { headOf } from '../head.js'
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
  const next = whens.find(({ keys, relation }) => relation === undefined && isNumberOf(keys, Number(end.slice(0, 4))))
  if (next === undefined || !isExpected(doc, next, sentences)) return undefined
  return { ...told, keys: { ...told.keys, fiscalYear: Number(end.slice(0, 4)) - 1 } }
}

const NEWS = conceptSet('announce', 'result')

/**
 * "Example Reports Results for Fiscal 2018" above "Example today announced its results for the year ended March 31, 2019":
 * the lead tells what the headline named, whichever way the issuer numbers its years. That year, with its number.
 */
export function numberedByHeadline(doc: Doc, whens: readonly When[], sentences: readonly Sentence[]): When | undefined {
  const { lead } = headOf(doc)
  const [named, told] = whens
  const end = told?.keys.fiscalYearEnd ?? told?.keys.to
  if (named === undefined || told === undefined || end === undefined || lead < 0 || named.first >= lead || named.ahead === true)
    return undefined
  const before = isNumberOf(named.keys, Number(end.slice(0, 4)) - 1) && end.slice(5) < MIDDLE
  if (!before && !isNumberOf(named.keys, Number(end.slice(0, 4)))) return undefined
  if (told.keys.kind !== 'full-year' || told.keys.fiscalYear !== undefined || told.against === true) return undefined
  const sentence = sentences[mentionAt(sentences, lead + 1) - 1]
  if (sentence === undefined || told.first < sentence.first || told.last > sentence.last) return undefined
  if (firstAmong(doc, sentence.first, told.first, NEWS) < 0 || isForecast(doc, sentence)) return undefined
  return { ...told, keys: { ...told.keys, fiscalYearEnd: end, fiscalYear: named.keys.fiscalYear as number } }
}

/** "fiscal year 2018", and nothing more. */
const isNumberOf = ({ kind, fiscalYear, fiscalYearEnd, to }: When['keys'], number: number): boolean =>
  kind === 'full-year' && fiscalYearEnd === undefined && to === undefined && fiscalYear === number

/** Whether the sentence that names a period speaks of what is expected. */
function isExpected(doc: Doc, { first }: When, sentences: readonly Sentence[]): boolean {
  const sentence = sentences[mentionAt(sentences, first + 1) - 1]
  return sentence !== undefined && isForecast(doc, sentence)
}

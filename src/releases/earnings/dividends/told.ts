import { type Doc, holds, spanOfRange } from '../../../form/doc.js'
import type { Draft, Found } from '../../../form/draft.js'
import type { Calendar, Known } from '../../../form/prose/calendar.js'
import { tokenOf } from '../../../form/prose/gap.js'
import { glueAt } from '../../../form/prose/glue.js'
import { type Sentence, sentencesOf } from '../../../form/prose/sentences.js'
import type { When } from '../../../form/prose/when.js'
import { whensIn } from '../../../form/prose/whens.js'
import { hasOne } from '../../../form/words.js'
import { isSpecial } from '../../../language/en/dividends.js'
import { yearEnd } from './lines.js'
import { paymentsIn, revisedIn } from './payments.js'
import { isExpected, tensesIn } from './tense.js'

/**
 * Dividends that sentences tell: "has decided to pay an interim dividend of ¥9 per share", "plans an annual dividend of ¥18
 * per share". Whether one is paid or expected its own sentence must say.
 */
export function readToldDividends(doc: Doc, draft: Draft, whens: readonly When[], calendar: Calendar): void {
  const rows = new Map<string, number>()
  for (const sentence of sentencesOf(doc)) {
    if (!holds(doc, sentence, 'dividend') || holds(doc, sentence, 'subsidiary') || hasOne(doc, sentence, isSpecial)) continue
    const named = whensIn(whens, sentence.first, sentence.last)
    const before = whensIn(whens, paragraphOf(doc, sentence), sentence.first)
    const tenses = tensesIn(doc, sentence)
    const revision = tokenOf(doc, sentence.first, sentence.last, 'revise')
    // "plans to raise the annual dividend to"
    const revised =
      revision >= 0 && !tenses.some(({ last, forecast }) => forecast && revision - last === 1 && glueAt(doc.tokens, last) === 'to')
    for (const { part, name, last, value } of revised ? revisedIn(doc, sentence) : paymentsIn(doc, sentence, named)) {
      const forecast = revised || isExpected(doc, tenses, name, last)
      if (forecast === undefined) continue
      const end = yearOf(named, before, calendar, forecast)
      if (end === 'open') continue
      const key = `${forecast} ${end?.value ?? named.find(isOfYear)?.keys.fiscalYear}`
      const row = rows.get(key) ?? rows.size
      if (draft.has(['dividends', row, part])) continue
      if (!rows.has(key)) {
        rows.set(key, row)
        if (end !== undefined) draft.put(['dividends', row, 'fiscalYearEnd'], end)
        draft.put(['dividends', row, 'forecast'], { value: forecast, at: spanOfRange(doc, sentence) })
      }
      draft.put(['dividends', row, part], value)
    }
  }
}

/** A year serves the sentences of its paragraph so far, in tokens. */
const REACH = 150

/** The first token of the paragraph that a sentence stands in, where it is near. */
function paragraphOf({ layout: { segments } }: Doc, { first, segment }: Sentence): number {
  let s = segment
  while (s > 0 && segments[s]?.afterBlank === false && first - (segments[s]?.first ?? 0) < REACH) s -= 1
  return Math.max(segments[s]?.first ?? 0, first - REACH)
}

/** The end of the year that a sentence names, else of the only one that the text names, else of the last that its paragraph names before it, else of the one that the text is about where that may be meant alone; open where there may be two. */
function yearOf(
  named: readonly When[],
  before: readonly When[],
  calendar: Calendar,
  forecast: boolean,
): Found<string> | undefined | 'open' {
  const years = named.filter(isOfYear)
  const own = years.filter(({ against }) => against !== true) // "130 yen, against 110 yen for the year ended March 31, 2016"
  if (own.length > 1 || (own.length === 0 && years.length > 0)) return 'open'
  if (own[0] !== undefined) return yearEnd(own[0], calendar)
  const ends = new Map<string, Found<string>>()
  for (const one of calendar.known) {
    const end = endOf(one)
    if (end !== undefined) ends.set(end.value, end)
  }
  const [only, ...others] = ends.values()
  if (others.length === 0) return only
  const near = before.filter(isOfYear).at(-1)
  if (near !== undefined) return yearEnd(near, calendar) ?? 'open'
  // behind the results of a year the next is expected, or still that year's last payment
  const { current } = calendar
  const ours = current === undefined || (forecast && current.keys.kind === 'full-year') ? undefined : endOf(current)
  return ours ?? 'open'
}

const isOfYear = ({ keys }: When): boolean => keys.fiscalYearEnd !== undefined || keys.fiscalYear !== undefined

const endOf = ({ keys, at }: Known): Found<string> | undefined =>
  keys.fiscalYearEnd === undefined || at.fiscalYearEnd === undefined ? undefined : { value: keys.fiscalYearEnd, at: at.fiscalYearEnd }

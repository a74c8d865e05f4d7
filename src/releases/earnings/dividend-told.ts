import { type Doc, holds, spanOfRange } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import type { Calendar, Known } from '../../form/prose/calendar.js'
import { tokenOf } from '../../form/prose/gap.js'
import { glueAt } from '../../form/prose/glue.js'
import { sentencesOf } from '../../form/prose/sentences.js'
import type { When } from '../../form/prose/when.js'
import { whensIn } from '../../form/prose/whens.js'
import { hasOne } from '../../form/words.js'
import { isSpecial } from '../../language/en/dividends.js'
import { yearEnd } from './dividend-lines.js'
import { paymentsIn, revisedIn } from './dividend-payments.js'
import { isExpected, tensesIn } from './dividend-tense.js'

/**
 * Dividends that sentences tell: "has decided to pay an interim dividend of ¥9 per share", "plans an annual dividend of ¥18
 * per share". Whether one is paid or expected its own sentence must say.
 */
export function readToldDividends(doc: Doc, draft: Draft, whens: readonly When[], calendar: Calendar): void {
  const rows = new Map<string, number>()
  for (const sentence of sentencesOf(doc)) {
    if (!holds(doc, sentence, 'dividend') || holds(doc, sentence, 'subsidiary') || hasOne(doc, sentence, isSpecial)) continue
    const named = whensIn(whens, sentence.first, sentence.last)
    const tenses = tensesIn(doc, sentence)
    const revision = tokenOf(doc, sentence.first, sentence.last, 'revise')
    // "plans to raise the annual dividend to"
    const revised =
      revision >= 0 && !tenses.some(({ last, forecast }) => forecast && revision - last === 1 && glueAt(doc.tokens, last) === 'to')
    for (const { part, name, last, value } of revised ? revisedIn(doc, sentence) : paymentsIn(doc, sentence, named)) {
      const forecast = revised || isExpected(tenses, name, last)
      if (forecast === undefined) continue
      const end = yearOf(named, calendar, forecast)
      if (end === 'open') continue
      const key = `${forecast} ${end?.value}`
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

/** The end of the year that a sentence names, else of the only one that the text names, else of the one that the text is about where that may be meant alone; open where there may be two. */
function yearOf(named: readonly When[], calendar: Calendar, forecast: boolean): Found<string> | undefined | 'open' {
  const years = named.filter(({ keys }) => keys.fiscalYearEnd !== undefined || keys.fiscalYear !== undefined)
  const own = years.filter(({ against }) => against !== true) // "130 yen, against 110 yen for the year ended March 31, 2016"
  if (own.length > 1 || (own.length === 0 && years.length > 0)) return 'open'
  if (own[0] !== undefined) return yearEnd(own[0], calendar) ?? 'open'
  const ends = new Map<string, Found<string>>()
  for (const one of calendar.known) {
    const end = endOf(one)
    if (end !== undefined) ends.set(end.value, end)
  }
  const [only, ...others] = ends.values()
  if (others.length === 0) return only
  // behind the results of a year the next is expected, or still that year's last payment
  const { current } = calendar
  const ours = current === undefined || (forecast && current.keys.kind === 'full-year') ? undefined : endOf(current)
  return ours ?? 'open'
}

const endOf = ({ keys, at }: Known): Found<string> | undefined =>
  keys.fiscalYearEnd === undefined || at.fiscalYearEnd === undefined ? undefined : { value: keys.fiscalYearEnd, at: at.fiscalYearEnd }

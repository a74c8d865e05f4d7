import { conceptAt, type Doc, holds, type Range, spanOfRange } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import type { Calendar } from '../../form/prose/calendar.js'
import { glueAt, markAt } from '../../form/prose/glue.js'
import { sentencesOf } from '../../form/prose/sentences.js'
import type { When } from '../../form/prose/when.js'
import { whensIn } from '../../form/prose/whens.js'
import { termFrom } from '../../form/term-index.js'
import { moneyOf } from '../../form/values.js'
import { hasOne } from '../../form/words.js'
import { isPaid, isPlanned, isSpecial } from '../../language/en/dividends.js'
import type { NumberMention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'
import { partBefore, yearEnd } from './dividend-lines.js'

/** Words between a dividend and its amount: "is forecast to be". */
const GAP = 6

/**
 * Dividends that sentences tell: "has decided to pay an interim dividend of ¥9 per share", "plans an annual dividend of ¥18
 * per share". Whether one is paid or expected its own sentence must say, and in one way.
 */
export function readToldDividends(doc: Doc, draft: Draft, whens: readonly When[], calendar: Calendar): void {
  const rows = new Map<string, number>()
  for (const sentence of sentencesOf(doc)) {
    if (!holds(doc, sentence, 'dividend') || holds(doc, sentence, 'revise', 'subsidiary') || hasOne(doc, sentence, isSpecial)) continue
    const paid = hasOne(doc, sentence, isPaid)
    const forecast = hasOne(doc, sentence, isPlanned) || holds(doc, sentence, 'forecast')
    if (paid === forecast) continue
    const named = whensIn(whens, sentence.first, sentence.last)
    const end = yearOf(named, calendar)
    if (end === 'open') continue
    for (const [part, value] of amountsIn(doc, sentence, named)) {
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

type Part = NonNullable<ReturnType<typeof partBefore>>

/** The payments of a sentence with their amounts. */
function amountsIn(doc: Doc, { first, last }: Range, named: readonly When[]): [Part, Found<unknown>][] {
  const { terms } = doc
  const out: [Part, Found<unknown>][] = []
  for (let t = termFrom(terms, first); t < terms.count && (terms.first[t] as number) < last; t += 1) {
    if (terms.meaning[t]?.concept !== 'dividend') continue
    const part = partBefore(doc, terms.first[t] as number)
    const money = part === undefined ? undefined : amountBehind(doc, behindYear(doc, terms.last[t] as number, named), last)
    const value = money === undefined ? undefined : moneyOf(money)
    if (part !== undefined && value !== undefined) out.push([part, value])
  }
  return out
}

/** "The year-end dividend for the fiscal year ended March 31, 2016 was": behind the year. */
function behindYear({ tokens }: Doc, from: number, named: readonly When[]): number {
  const year = named.find(({ first }) => first >= from && first - from <= 2)
  return year !== undefined && glueAt(tokens, from) === 'for' ? year.last : from
}

/** The amount behind "of", "was", "to be", small words and those of an expectation between. */
function amountBehind(doc: Doc, from: number, last: number): NumberMention | undefined {
  const { tokens, mentions } = doc
  const mention = mentions[mentionAt(mentions, from)]
  if (mention?.kind !== 'number' || mention.first >= last || mention.first - from > GAP) return undefined
  if (mention.currency === undefined || mention.scale !== undefined || mention.percent !== undefined) return undefined
  let leads = false
  for (let k = from; k < mention.first; k += 1) {
    const glue = glueAt(tokens, k)
    leads ||= glue === 'of' || glue === 'be' || glue === 'at'
    const known = glue === 'of' || glue === 'be' || glue === 'at' || glue === 'to' || glue === 'the' || conceptAt(doc, k) === 'forecast'
    if (!known && conceptAt(doc, k) !== 'perShare' && !isPlanned(tokens, k)) return undefined
  }
  return leads && markAt(tokens, mention.last) !== '%' ? mention : undefined
}

/** The end of the year that a sentence names, else of the only one that the text names; open where there may be two. */
function yearOf(named: readonly When[], calendar: Calendar): Found<string> | undefined | 'open' {
  const own = named.filter(({ keys }) => keys.fiscalYearEnd !== undefined || keys.fiscalYear !== undefined)
  if (own.length > 1) return 'open'
  if (own[0] !== undefined) return yearEnd(own[0], calendar) ?? 'open'
  const ends = new Map<string, Found<string>>()
  for (const { keys, at } of calendar.known)
    if (keys.fiscalYearEnd !== undefined && at.fiscalYearEnd !== undefined)
      ends.set(keys.fiscalYearEnd, { value: keys.fiscalYearEnd, at: at.fiscalYearEnd })
  const [only, ...others] = ends.values()
  return others.length > 0 ? 'open' : only
}

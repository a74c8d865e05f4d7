import { conceptSet, isAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { sentencesOf } from '../../form/prose/sentences.js'
import { date, datesIn, type Read } from '../../form/readers.js'
import { speaksOfAnother } from '../../form/whose-shares.js'
import { isDayLead, isEnd, isPlanned, isStart } from '../../language/en/buyback.js'
import { isNotice } from '../../language/en/letter.js'
import { classSaid } from './class-told.js'
import { put } from './put.js'

/** So many words stand between a verb and its day, and between "scheduled" and the verb. */
const NEAR = 8
const BEFORE = 3

/**
 * The day, and the class, that sentences name for what is to be bought or cancelled on one day: "The scheduled acquisition date is
 * April 1", "with cancellation scheduled for April 1". Of several days none is taken.
 */
export function readDaysTold(doc: Doc, draft: Draft): void {
  const acquired = new Map<string, Read<string>>()
  const cancelled = new Map<string, Read<string>>()
  for (const { first, last } of datesIn(doc, { first: 0, last: doc.tokens.count })) {
    const verb = verbOfDay(doc, first)
    const day = verb === undefined ? undefined : date(doc, { first, last })
    if (day !== undefined) (verb === 'cancel' ? cancelled : acquired).set(day.value, day)
  }
  const [day] = cancelled.values()
  if (day !== undefined && cancelled.size === 1) put(draft, ['cancellation', 'scheduledOn'], day)
  const [only] = acquired.values()
  if (only !== undefined && acquired.size === 1 && draft.has(['authorization'])) {
    const { value, ...rest } = only
    put(draft, ['authorization', 'period'], { ...rest, value: { from: value, to: value } })
  }
  if (!draft.has(['cancellation']) || draft.has(['cancellation', 'shareClass'])) return
  for (const sentence of sentencesOf(doc)) {
    const said = speaksOfAnother(doc, sentence, sentence.first) ? undefined : classSaid(doc, sentence, 'cancel')
    if (said !== undefined) put(draft, ['cancellation', 'shareClass'], said)
  }
}

/** "Completion of the purchase", "start of acquisition", "announcement of the cancellation": the day of a part of it, or of a word about it. */
const isOfAnother = (doc: Doc, k: number): boolean =>
  isAmong(doc, k, ABOUT) || isStart(doc.tokens, k) || isEnd(doc.tokens, k) || isNotice(doc.tokens, k)
const ABOUT = conceptSet('complete', 'announce', 'resolve', 'determine', 'progress')

/** The noun before a day with nothing but words of a plan between them. */
function verbOfDay(doc: Doc, day: number): 'acquire' | 'cancel' | undefined {
  const { tokens } = doc
  let planned = false
  let i = day - 1
  while (i > day - NEAR && isDayLead(tokens, i)) {
    planned ||= isPlanned(tokens, i)
    i -= 1
  }
  const concept = conceptAt(doc, i)
  if (concept !== 'acquire' && concept !== 'cancel') return undefined
  for (let k = i - 1; k >= i - BEFORE; k -= 1) if (isOfAnother(doc, k)) return undefined
  for (let k = i - 1; k >= i - BEFORE; k -= 1) planned ||= isPlanned(tokens, k)
  return planned ? concept : undefined
}

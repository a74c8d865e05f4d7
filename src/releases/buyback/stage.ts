import { conceptAt, type Doc, holds, type Range, rangeOfTerm, spanOfRange, spanOfTerm } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import { headOf } from '../../form/head.js'
import { tokenOf } from '../../form/prose/gap.js'
import { sentencesOf } from '../../form/prose/sentences.js'
import type { Concept } from '../../language/concepts.js'
import { isContinued, isHolding, isPeriodic, isReport } from '../../language/en/buyback.js'
import { isTopic } from '../../language/en/letter.js'
import { isHaving } from '../../language/en/people.js'
import { isSelf } from '../../language/en/prose.js'
import { mentionsIn } from '../../reading/mentions.js'
import { endsProgramme } from './ended.js'

/** How far into the text the headline and the lead reach, in tokens: what stands later recalls other stages. */
const HEAD = 220

const isAcquire = (concept: Concept | undefined): boolean =>
  concept === 'acquire' || concept === 'acquire:past' || concept === 'acquire:future'
const isCancel = (concept: Concept | undefined): boolean => concept === 'cancel' || concept === 'cancel:past' || concept === 'cancel:future'

/** The end of the head: the first item of a list, or HEAD. */
export function headEnd(doc: Doc): number {
  const { items } = doc.layout
  const begin = headBegin(doc)
  const first = items.find(({ marker }) => marker.number === 1 && marker.first > begin + 20)?.marker.first ?? doc.tokens.count
  return Math.min(first, begin + HEAD, doc.tokens.count)
}

/** The beginning of the head: behind a filing's cover, and what is said of the text itself. */
function headBegin(doc: Doc): number {
  const { cover, pieces } = headOf(doc)
  return Math.max(cover, pieces.find(({ kind }) => kind !== 'note')?.first ?? 0)
}

/**
 * What the headline and the lead say: that the buying is over ("Completion of Share Repurchase", "Results of …"), or
 * how far it has come ("Status", "Progress"). "Completion of Cancellation" completes no purchase.
 */
export function headlineStage(doc: Doc): Found<string> | undefined {
  const end = headEnd(doc)
  let progress = -1
  let bought = false
  const { lead } = headOf(doc)
  const begin = headBegin(doc)
  for (let i = begin; i < end; i += 1)
    if (isAcquire(conceptAt(doc, i)) || conceptAt(doc, i) === 'tenderOffer') {
      bought = true
      break
    }
  if (!bought) return undefined
  for (let i = begin; i < end; i += 1) {
    const concept = conceptAt(doc, i)
    if ((isOfReport(doc, i, begin) || (concept === 'progress' && !isHolding(doc.tokens, i - 1))) && progress < 0) progress = i
    if (concept !== 'complete' || isEndOfMonth(doc, i)) continue
    for (let k = i + 1; k < end && k < i + 12; k += 1) {
      const next = conceptAt(doc, k)
      if (isCancel(next)) break
      if (!isAcquire(next) && !(next === 'tenderOffer' && i < lead)) continue
      // "Results of the Repurchase and Its Continuation"
      for (let on = k; on < lead; on += 1)
        if (isContinued(doc.tokens, on) && !isHolding(doc.tokens, on + 1) && !isHolding(doc.tokens, on + 2))
          return { value: 'progress', at: spanOfRange(doc, { first: on, last: on + 1 }) }
      return { value: 'completion', at: spanOfTerm(doc, i) }
    }
  }
  return progress < 0 ? undefined : { value: 'progress', at: spanOfTerm(doc, progress) }
}

/** "up to the end of February": a day, not the end of what was bought. */
function isEndOfMonth(doc: Doc, i: number): boolean {
  const { last } = rangeOfTerm(doc, i)
  return conceptAt(doc, last) === 'month' || mentionsIn(doc.mentions, last, last + 1).length > 0
}

/** "Share Buyback Report" on a line of its own, "Report on the buying of own shares", "Own Share Purchases: Monthly Report". */
function isOfReport(doc: Doc, i: number, begin: number): boolean {
  const { tokens } = doc
  if (isAcquire(conceptAt(doc, i))) return isReport(tokens, i + 1) && tokens.line[i + 2] !== tokens.line[i]
  if (!isReport(tokens, i)) return false
  if (isPeriodic(tokens, i - 1)) return i > begin
  if (!isTopic(tokens, i + 1)) return false
  for (let k = i + 2; k <= i + 2 + OWN && conceptAt(doc, k) !== 'resolve'; k += 1) if (isAcquire(conceptAt(doc, k))) return true
  return false
}
/** Words between "on" and "purchases": "the company's own share". */
const OWN = 5

export type Cancels = 'all' | 'some' | undefined

/**
 * What headline and lead, up to the first of the terms, cancel: "all" where they speak of a cancellation and of no
 * purchase but that of the shares cancelled ("to cancel the shares acquired in May"); "some" where the headline does,
 * but the lead tells of a purchase too.
 */
export function cancelsOf(doc: Doc, terms = doc.tokens.count): Cancels {
  const { cover, lead } = headOf(doc)
  let cancels: 'all' | undefined
  for (let i = cover; i < Math.min(headEnd(doc), terms); i += 1) {
    const concept = conceptAt(doc, i)
    if (isCancel(concept)) cancels = 'all'
    else if (isAcquire(concept) && (concept !== 'acquire:past' || cancels === undefined))
      return cancels !== undefined && i >= lead ? 'some' : undefined
  }
  return cancels
}

/** "has purchased its own shares": the lead tells of what was done. */
function hasBought(doc: Doc, end: number): boolean {
  for (let i = headBegin(doc); i < end; i += 1) if (conceptAt(doc, i) === 'acquire:past' && isHaving(doc.tokens, i - 1)) return true
  return false
}

/** "Example today reported that it repurchased 2,140,300 shares": the first sentence tells of what was bought, and of no limit or plan. */
export function reportsBought(doc: Doc): boolean {
  const { lead } = headOf(doc)
  if (lead < 0) return false
  for (const sentence of sentencesOf(doc)) {
    if (sentence.last <= lead) continue
    if (sentence.first > lead + OPENING) return false
    if (tellsBought(doc, sentence)) return true
  }
  return false
}
/** "Example Inc. (NYSE: EX; TSE: 8999) today": what stands before the announcement, cut at its signs. */
const OPENING = 24

function tellsBought(doc: Doc, { first, last }: Range): boolean {
  const sentence = { first, last }
  if (holds(doc, sentence, 'resolve', 'maximum', 'acquire:future', 'cancel', 'subsidiary')) return false
  for (let i = first; i < last; i += 1)
    if (conceptAt(doc, i) === 'acquire:past' && (isHaving(doc.tokens, i - 1) || isSelf(doc.tokens, i - 1)))
      return holds(doc, { first, last: i }, 'announce', 'today')
  return false
}

/** Puts the stage: what the headline says, else what the lead tells together with what was read. */
export function putStage(doc: Doc, draft: Draft, headline: Found<string> | undefined, cancels: Cancels): void {
  if (headline !== undefined) {
    draft.put(['stage'], headline)
    return
  }
  const end = headEnd(doc)
  const find = (wanted: (concept: Concept | undefined) => boolean): number => {
    for (let i = headOf(doc).cover; i < end; i += 1) if (wanted(conceptAt(doc, i))) return i
    return -1
  }
  const acquire = find(isAcquire)
  const cancel = find(isCancel)
  const put = (value: string, i: number): void => {
    draft.put(['stage'], { value, at: spanOfTerm(doc, i) })
  }
  if (cancels === 'all' && draft.has(['cancellation'])) {
    put('cancellation', cancel) // a purchase recalled makes it no other release
    return
  }
  if (endsProgramme(doc, end)) return
  if (draft.has(['purchase', 'shares']) || draft.has(['purchase', 'cost'])) {
    const told = find((concept) => concept === 'announce') >= 0 || hasBought(doc, end)
    if (acquire >= 0 && told) put('progress', acquire)
    return
  }
  const resolve = find((concept) => concept === 'resolve' || concept === 'determine')
  if (draft.has(['authorization']) && acquire >= 0) {
    if (resolve >= 0) put('authorization', resolve)
  } else if (acquire < 0 && (draft.has(['authorization', 'maxShares']) || draft.has(['authorization', 'maxCost']))) {
    // a text without a head whose labels tell of what is "to be repurchased", and of nothing that was; below "Details of the resolution" it may be recalled
    const meant = tokenOf(doc, end, doc.tokens.count, 'acquire:future')
    const done = tokenOf(doc, 0, doc.tokens.count, 'acquire:past', 'complete', 'cumulative') >= 0
    if (meant >= 0 && !done && tokenOf(doc, 0, meant, 'resolve') < 0) put('authorization', meant)
  } else if (draft.has(['cancellation']) && cancel >= 0) put('cancellation', cancel)
}

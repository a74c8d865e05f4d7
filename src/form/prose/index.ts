import { MARK } from '../../document/scan.js'
import { isOutlookWord } from '../../language/en/prose.js'
import type { Mention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'
import { conceptSet, firstAmong } from '../concept-set.js'
import { type Doc, holds, spanOfRange } from '../doc.js'
import type { Draft } from '../draft.js'
import { wordAt } from '../name-words.js'
import { hasOne } from '../words.js'
import { opensOnBasis } from './adjusted.js'
import type { Calendar } from './calendar.js'
import { isCents, isInPence } from './cents.js'
import { readClause } from './clause.js'
import { isForecast, isOfResults, isTold } from './dating.js'
import { withoutFormer } from './former.js'
import { glueAt, markAt } from './glue.js'
import { expect, head } from './headed.js'
import { isHoped } from './hoped.js'
import { itemsOf } from './items.js'
import { isPart } from './metric-of.js'
import { numberedByHeadline, numberedByStart } from './numbered.js'
import { wasExpected } from './once-expected.js'
import { isAboutPart, isOfOwners, isOfPart, isOwn, namesPart, opensOnCause, opensOnGoods, opensOnName, opensOnPart } from './part.js'
import { isItem, type Sentence, sentencesOf } from './sentences.js'
import type { Thread } from './state.js'
import { isTitledByPart } from './subject.js'
import { partByTitle, withoutTitle } from './title-quarter.js'
import { periodReviewed, withReviewed } from './under-review.js'
import type { When } from './when.js'
import { isInHeadline, readWhens, whensIn, withYears } from './whens.js'

const QUOTE = 34

/** No sentence names more figures, periods and places; each is held against the others, so a text that is one sentence would take its square in time. */
const MOST_ITEMS = 400

interface Prose {
  readonly sentences: readonly Sentence[]
  readonly whens: readonly When[]
  readonly thread: Thread
}

/** Reads the figures of all sentences of a text. Periods are taken in first, so that a sentence may date one before it. */
export function readProse(doc: Doc, draft: Draft, calendar: Calendar): Prose {
  const sentences = sentencesOf(doc)
  const whens = withReviewed(doc, withoutTitle(doc, readWhens(doc)))
  const thread: Thread = {
    calendar,
    facts: [],
    actual: new Set(),
    seen: 0,
    told: { seen: 0, metrics: new Map() },
    growth: [],
    rates: [],
    warn: (message, at) => draft.warn('unpaired', message, undefined, at),
  }
  const numbered = numberedByStart(doc, whens, sentences) ?? numberedByHeadline(doc, whens, sentences)
  if (numbered !== undefined) calendar.learn(numbered)
  const reviewed = periodReviewed(doc, whens)
  calendar.read(reviewed === undefined ? whens : [reviewed, ...whens])
  partByTitle(whens, calendar)
  const { segments } = doc.layout
  const { code, kind } = doc.tokens
  const years = withYears(doc, whens, sentences)
  const grouped = draft.get(['scope']) === 'consolidated'
  let quoted = false
  let apart = false // the paragraph speaks on another basis than the reported one
  let ofPart = false // the paragraph speaks of a part of the company
  let part = false // the last heading names a part of the company
  let outlook = false // the last heading is of what is expected
  let listed = false // the items of a list are what a sentence before them expects
  let former = false // the last heading is of what was expected before
  let hoped = false // the last heading, or the sentence before a list, is of what is hoped for
  let alone = false // the paragraph speaks of the parent alone, and the release of the group
  let headedAlone = false // the last heading does
  let goesOn = false // the sentence before expects, and ends on a semicolon
  let before: Sentence | undefined // the sentence before in its paragraph
  for (const sentence of sentences) {
    const { first, last } = sentence
    if (quoted) {
      const segment = segments[sentence.segment]
      if (segment?.afterBlank === true && segment.first === first) quoted = false
    }
    const fresh = opens(doc, sentence)
    const behindPart = !fresh && before !== undefined && isAboutPart(doc, before) && !tells(doc, before)
    before = sentence
    if (fresh) {
      thread.spoken = isItem(doc, sentence) ? undefined : carried(thread)
      thread.told = { seen: thread.facts.length, metrics: new Map() }
      apart = false
      ofPart = false
      alone = false
    }
    if (isHeading(doc, sentence)) {
      outlook = isOutlook(doc, sentence)
      if (outlook) expect(thread, whensIn(whens, first, last))
      else head(doc, thread, whensIn(whens, first, last))
      part = namesPart(doc, sentence)
      headedAlone = isOfParent(doc, sentence)
      hoped = isHoped(doc, sentence, true)
      former = wasExpected(doc, sentence)
    }
    apart ||= opensOnBasis(doc, sentence)
    alone = isOfParent(doc, sentence) || (alone && !holds(doc, sentence, 'consolidated'))
    const known = ofPart
    ofPart ||= opensOnPart(doc, sentence) || opensOnGoods(doc, sentence)
    const told = isTold(doc, sentence)
    const said: boolean = isForecast(doc, sentence) || (goesOn && !told && !isOther(doc, sentence))
    goesOn = said && endsOpen(doc, sentence)
    if (isLeadIn(doc, sentence)) hoped = isHoped(doc, sentence, true)
    const results = isOfResults(doc, sentence)
    listed = (listed && isItem(doc, sentence) && !results) || (said && isLeadIn(doc, sentence))
    // below such a heading no result; what is not told as past is expected
    const assumed = !said && !results && (outlook || listed) && !told
    const stranger = (outlook && !said && !assumed) || (hoped && !told)
    const open = quoted
    for (let k = first; k < last; k += 1) if (code[k] === QUOTE && kind[k] === MARK) quoted = !quoted
    if (grouped && (alone || headedAlone)) continue
    if (open || quoted || apart || part || stranger || former || (ofPart && !known)) continue
    if (!tells(doc, sentence)) {
      if (said) expect(thread, whensIn(whens, first, last))
      continue
    }
    const dated = isOfYears(sentence, whens, thread, said) ? years : whens
    const items = withoutFormer(doc, itemsOf(doc, sentence, dated, mentionAt(dated, first)))
    if (isTitledByPart(doc, sentence, isItem(doc, sentence)) || isOfPart(doc, sentence, items)) {
      ofPart = true
      continue
    }
    if (ofPart && isOwn(doc, items)) ofPart = false
    if (ofPart && !isOfOwners(items)) continue
    if (opensOnCause(doc, sentence) || (behindPart && opensOnName(sentence, items))) {
      thread.warn(
        'A sentence speaks of a part of the company, or goes on to, so whose its figures are is not certain.',
        spanOfRange(doc, sentence),
      )
      continue
    }
    if (items.length <= MOST_ITEMS)
      ofPart = readClause(doc, sentence, items, thread, said ? 'said' : assumed ? 'assumed' : undefined) || ofPart
    else thread.warn('A sentence names more figures than any sentence does, so none were paired.', spanOfRange(doc, sentence))
  }
  return { sentences, whens, thread }
}

/** Whether a sentence speaks of whole years, by the periods that it names or by that of the text before it; what is expected of a year alone is of all of it. */
function isOfYears({ first, last }: Sentence, whens: readonly When[], thread: Thread, said: boolean): boolean {
  const own = whensIn(whens, first, last).filter(({ relation }) => relation === undefined)
  if (own.length > 0) return own.every(({ keys }) => keys.kind === 'full-year')
  const { spoken, headed, calendar } = thread
  return said || (spoken === undefined ? (headed ?? calendar.current) : spoken.period)?.keys.kind === 'full-year'
}

/**
 * What a paragraph's period is until it names one: none where the paragraph before spoke of another than the release's
 * own, for of which of the two it goes on to speak nobody can tell.
 */
function carried({ spoken, calendar }: Thread): Thread['spoken'] {
  return spoken === undefined || spoken.period === calendar.current ? undefined : { period: undefined, sentence: -1 }
}

/** A heading is short … */
const LONGEST_HEADING = 16

/** … and a line of its own that ends no sentence and states no amount. */
function isHeading(doc: Doc, { first, last, segment }: Sentence): boolean {
  const own = doc.layout.segments[segment]
  if (own === undefined || own.cell || own.first !== first || own.last !== last || last - first > LONGEST_HEADING) return false
  const end = markAt(doc.tokens, last - 1)
  if (end === '.' || end === ';' || end === ',') return false
  const { mentions } = doc
  for (let m = mentionAt(mentions, first); m < mentions.length; m += 1) {
    const mention = mentions[m] as Mention
    if (mention.first >= last) return true
    if (mention.kind === 'number' && (mention.currency !== undefined || mention.percent !== undefined)) return false
  }
  return true
}

/**
 * "Outlook for the next fiscal year": what stands below is no result. A headline that tells of something else before it, "Reports
 * First-Half Profit, Keeps Outlook", heads the results, too.
 */
function isOutlook(doc: Doc, { first, last }: Sentence): boolean {
  if (holds(doc, { first, last }, 'result', 'actual')) return false
  const headline = isInHeadline(doc, first)
  for (let k = first; k < last; k += 1) {
    const mark = markAt(doc.tokens, k)
    if (headline && k > first && (mark === ',' || mark === ';' || mark === ':' || glueAt(doc.tokens, k) === 'and')) return false
    const before = glueAt(doc.tokens, k - 1) // "ahead of guidance"
    if (isOutlookWord(doc.tokens, k) && (k === first || (before !== 'of' && before !== 'against'))) return true
  }
  return false
}

/** "On a non-consolidated basis, …": of the parent alone. */
const isOfParent = (doc: Doc, sentence: Sentence): boolean =>
  holds(doc, sentence, 'nonConsolidated') && !holds(doc, sentence, 'consolidated')

/** "The forecasts were revised as follows:" */
const isLeadIn = (doc: Doc, { last }: Sentence): boolean => markAt(doc.tokens, last - 1) === ':'

/** "… are forecast; for the full year, …": what goes on behind the semicolon is expected, too. */
const endsOpen = ({ tokens }: Doc, { last }: Sentence): boolean => markAt(tokens, last - 1) === ';'

/** "Forecast: …; orders: …": behind the semicolon stands another matter. */
const isOther = (doc: Doc, sentence: Sentence): boolean => hasOne(doc, sentence, (tokens, k) => markAt(tokens, k) === ':')

/** Whether a sentence opens a paragraph or an item of a list. */
function opens(doc: Doc, { first, segment }: Sentence): boolean {
  const own = doc.layout.segments[segment]
  if (own === undefined || own.first !== first) return false
  return own.afterBlank || own.marker !== undefined || own.cell || isUnwrapped(doc, segment) || isUnwrapped(doc, segment - 1)
}

/** No line of wrapped text is longer: longer ones are whole paragraphs. */
const LONGEST_LINE = 130

function isUnwrapped({ tokens, layout }: Doc, segment: number): boolean {
  const own = layout.segments[segment]
  return (
    own !== undefined && own.last > own.first && (tokens.end[own.last - 1] as number) - (tokens.start[own.first] as number) > LONGEST_LINE
  )
}

/** A region grows by so much, a forecast assumes so many yen to the dollar. */
const TOLD = conceptSet('region', 'forecast')

/** Whether there is anything to read: an amount or a percentage with a name or a region, or a rate of two currencies. Most sentences have none. */
function tells(doc: Doc, { first, last }: Sentence): boolean {
  const { mentions } = doc
  let currencies = 0
  let any = false
  for (let m = mentionAt(mentions, first); m < mentions.length; m += 1) {
    const mention = mentions[m] as Mention
    if (mention.first >= last) break
    if (mention.kind !== 'number') continue
    if (mention.currency !== undefined) currencies += 1
    any ||= mention.currency !== undefined || mention.percent !== undefined || isCents(mention) || isInPence(doc, mention)
  }
  if (!any) return false
  return currencies > 1 || holdsName(doc, first, last) || firstAmong(doc, first, last, TOLD) >= 0
}

function holdsName(doc: Doc, first: number, last: number): boolean {
  for (let k = first; k < last; k += 1) if (isPart(wordAt(doc, k))) return true
  return false
}

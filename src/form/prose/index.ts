import { MARK } from '../../document/scan.js'
import type { Mention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'
import { conceptSet, firstAmong } from '../concept-set.js'
import { type Doc, spanOfRange } from '../doc.js'
import type { Draft } from '../draft.js'
import { wordAt } from '../name-words.js'
import type { Calendar } from './calendar.js'
import { readClause } from './clause.js'
import { itemsOf } from './items.js'
import { isPart } from './metric-of.js'
import { type Sentence, sentencesOf } from './sentences.js'
import type { Thread } from './state.js'
import type { When } from './when.js'
import { readWhens } from './whens.js'

const QUOTE = 34

/** No sentence names more figures, periods and places; each is held against the others, so a text that is one sentence would take its square in time. */
const MOST_ITEMS = 400

export interface Prose {
  readonly sentences: readonly Sentence[]
  readonly whens: readonly When[]
  readonly thread: Thread
}

/** Reads the figures of all sentences of a text. Periods are taken in first, so that a sentence may date one before it. */
export function readProse(doc: Doc, draft: Draft, calendar: Calendar): Prose {
  const sentences = sentencesOf(doc)
  const whens = readWhens(doc)
  const thread: Thread = {
    calendar,
    facts: [],
    actual: new Set(),
    seen: 0,
    growth: [],
    rates: [],
    warn: (message, at) => draft.warn('unpaired', message, undefined, at),
  }
  for (const when of whens) calendar.learn(when)
  for (const when of whens) calendar.take(when)
  const { segments } = doc.layout
  const { code, kind } = doc.tokens
  let w = 0
  let quoted = false
  for (const sentence of sentences) {
    const { first, last } = sentence
    if (quoted) {
      const segment = segments[sentence.segment]
      if (segment?.afterBlank === true && segment.first === first) quoted = false
    }
    if (opens(doc, sentence)) thread.spoken = undefined
    const open = quoted
    for (let k = first; k < last; k += 1) if (code[k] === QUOTE && kind[k] === MARK) quoted = !quoted
    if (open || quoted || !tells(doc, sentence)) continue
    while (w < whens.length && (whens[w] as When).first < first) w += 1
    const items = itemsOf(doc, sentence, whens, w)
    if (items.length <= MOST_ITEMS) readClause(doc, sentence, items, thread)
    else thread.warn('A sentence names more figures than any sentence does, so none were paired.', spanOfRange(doc, sentence))
  }
  return { sentences, whens, thread }
}

/** Whether a sentence opens a paragraph or an item of a list. */
function opens({ layout }: Doc, { first, segment }: Sentence): boolean {
  const own = layout.segments[segment]
  return own !== undefined && own.first === first && (own.afterBlank || own.marker !== undefined || own.cell)
}

const REGION = conceptSet('region')

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
    any ||= mention.currency !== undefined || mention.percent !== undefined
  }
  if (!any) return false
  return currencies > 1 || holdsName(doc, first, last) || firstAmong(doc, first, last, REGION) >= 0
}

function holdsName(doc: Doc, first: number, last: number): boolean {
  for (let k = first; k < last; k += 1) if (isPart(wordAt(doc, k))) return true
  return false
}

import { isMark } from '../document/scan.js'
import { CONCEPT_ID, CONCEPTS, type Concept } from '../language/concepts.js'
import { isNews, isSummary } from '../language/en/letter.js'
import { isAccounts } from './accounts-note.js'
import { capital } from './capital.js'
import { isComing } from './coming.js'
import type { Doc, Range } from './doc.js'
import { rangeOfTerm } from './doc.js'
import { headOf } from './head.js'
import { isListPage } from './list-page.js'
import { isMessagePage } from './message.js'
import { movesForecast } from './moved-forecast.js'
import { isOfSubsidiary, isToldOfSubsidiary } from './of-subsidiary.js'
import { tokenOf } from './prose/gap.js'
import { isReported } from './reporter.js'
import { rowTitles } from './row-titles.js'
import { type Compiled, type Counts, compile, count, type Say, saysAny, times } from './says.js'
import { saysOwn, speaksOfAnother } from './whose-shares.js'

/** By what a release type is known. */
export interface Signs {
  /** its headline is beyond doubt only where it says that the shares are the issuer's own */
  readonly own?: true
  /** it is something done, and what a subsidiary did is another's: its results and forecasts may be told as reasons for the issuer's */
  readonly deed?: true
  /** said in a headline, one of these decides for the type */
  readonly headline: readonly Say[]
  /** said in a headline before a word of another type, it decides, too: "Results for the First Quarter and Revision of …" */
  readonly opening?: { readonly say: Say; readonly before: Concept }
  /** said in a headline that tells no other news, one of these makes a text of this type even where nothing can be read of it */
  readonly certain: readonly Say[]
  /** said in the first sentences, one of these speaks for it */
  readonly lead: readonly Say[]
  /** said in the first sentences of a text without a headline, it makes a text of this type even where few facts are read of it */
  readonly alone?: Say
  /** said anywhere in the body so many times: for texts that reach users without their head */
  readonly body: readonly { readonly say: Say; readonly least: number }[]
  /** said right before "(A)", the first row of a form that sets figures side by side */
  readonly row?: Say
  /** said anywhere, one of these rules the type out */
  readonly never?: readonly Say[]
}

/** What other texts are known by that use the words of releases: none of the types. */
const OTHERS: readonly Say[] = ['brokerage', 'yearInReview']

/** Headlines of other news of listed companies: where no type's own headline stands beside them, the text is of no type. */
const OTHER_NEWS: readonly Say[] = [
  'otherRights',
  'right exercise',
  'tenderOffer',
  'dispose',
  'split',
  'shareTrust',
  'restrictedStock',
  'dividend -forecast',
  'bond',
  'offering',
  'merger',
  'acquire* subsidiary -treasury',
  'otherPlan',
]

/** What a headline's word weighs. */
const HEADLINE = 10

/** What the first sentence of a text without a headline weighs: it tells apart what else is alike. */
const OPENING = 1

/** How far the first sentences reach behind the head, in tokens. */
const LEAD = 170

const SUBSIDIARY = CONCEPT_ID.get('subsidiary') as number
const TREASURY = CONCEPT_ID.get('treasury') as number
const REVISE = CONCEPT_ID.get('revise') as number

/** A type's signs, ready to be asked. */
interface Ready {
  readonly headline: readonly Compiled[]
  readonly opening: (Compiled & { readonly before: Concept }) | undefined
  readonly certain: readonly Compiled[]
  readonly lead: readonly Compiled[]
  readonly alone: Compiled | undefined
  readonly body: readonly (Compiled & { readonly least: number })[]
  readonly row: Compiled | undefined
  readonly never: readonly Compiled[]
}

const ready = new Map<Signs, Ready>()

/** Made ready at their first use. */
function readyOf(signs: Signs): Ready {
  let made = ready.get(signs)
  if (made === undefined) {
    made = {
      headline: signs.headline.map(compile),
      opening: signs.opening === undefined ? undefined : { ...compile(signs.opening.say), before: signs.opening.before },
      certain: signs.certain.map(compile),
      lead: signs.lead.map(compile),
      alone: signs.alone === undefined ? undefined : compile(signs.alone),
      body: signs.body.map(({ say, least }) => ({ ...compile(say), least })),
      row: signs.row === undefined ? undefined : compile(signs.row),
      never: (signs.never ?? []).map(compile),
    }
    ready.set(signs, made)
  }
  return made
}

let others: readonly Compiled[] | undefined
let otherNews: readonly Compiled[] | undefined

/** How often each concept occurs in a headline, in a lead, in all of a text, in a row's title: the same arrays for every text, for such arrays are dear to make. */
let tally: { readonly head: Counts; readonly lead: Counts; readonly body: Counts; readonly row: Counts } | undefined

/** A type that a text may be of, and whether its headline says so. */
export interface Candidate<Type> {
  readonly type: Type
  readonly score: number
  readonly plain: boolean
  /** and leaves no doubt about whose shares are meant */
  readonly sure: boolean
  /** and is a release's of this type, whatever can be read of it */
  readonly certain: boolean
  /** it has no headline, and its first sentences leave no doubt */
  readonly alone: boolean
}

/**
 * The types that a text may be read as, likeliest first: a headline's word weighs more than the lead's, the lead's more
 * than the body's.
 */
export function recognise<Type extends string>(
  doc: Doc,
  signs: Readonly<Record<Type, Signs>>,
  headline: Range | undefined,
): Candidate<Type>[] {
  const { end, lead } = headOf(doc)
  const leadFrom = lead >= 0 ? lead : headline === undefined ? 0 : Math.min(end, headline.last)
  const made = (): Counts => new Uint16Array(CONCEPTS.length)
  tally ??= { head: made(), lead: made(), body: made(), row: made() }
  const ofRow = tally.row
  const head = headline === undefined ? undefined : count(doc, headline, tally.head)
  const leading = { first: leadFrom, last: leadFrom + LEAD }
  const first = count(doc, leading, tally.lead)
  const body = count(doc, { first: 0, last: doc.tokens.count }, tally.body)
  // "repurchase" says it of the issuer's own shares
  if (head !== undefined && headline !== undefined && saysOwn(doc, headline)) head[TREASURY] = (head[TREASURY] as number) + 1
  if (head !== undefined && headline !== undefined && movesForecast(doc, headline)) head[REVISE] = (head[REVISE] as number) + 1
  // shares of another company are as good as a subsidiary's
  if (head !== undefined && headline !== undefined && speaksOfAnother(doc, headline, leadFrom))
    head[SUBSIDIARY] = (head[SUBSIDIARY] as number) + 1
  if (speaksOfAnother(doc, leading, leadFrom)) first[SUBSIDIARY] = (first[SUBSIDIARY] as number) + 1
  const rows = rowTitles(doc)
  others ??= OTHERS.map(compile)
  if (saysAny(others, body) || isReported(doc, headline, leading) || isAccounts(doc) || isListPage(doc)) return []
  if (isMessagePage(doc, leading) || (headline !== undefined && (isComing(doc, headline) || isOfSubsidiary(doc, headline)))) return []
  const ofSubsidiary = lead >= 0 && isToldOfSubsidiary(doc, lead)
  otherNews ??= OTHER_NEWS.map(compile)
  const other = head !== undefined && saysAny(otherNews, head)
  const told = headline !== undefined && tellsNews(doc, headline)
  const found: Candidate<Type>[] = []
  for (const type of Object.keys(signs) as Type[]) {
    const sign = readyOf(signs[type])
    if (saysAny(sign.never, body) || (ofSubsidiary && signs[type].deed === true)) continue
    let score = 0
    const opens = headline !== undefined && sign.opening !== undefined && saysFirst(doc, headline, sign.opening, ofRow)
    const own = opens || (head !== undefined && saysAny(sign.headline, head))
    if (own) score += opens ? 2 * HEADLINE : HEADLINE
    if (saysAny(sign.lead, first)) score += 5
    if (headline === undefined && sign.opening !== undefined && saysAlone(doc, sentenceFrom(doc, leadFrom), sign.opening, ofRow))
      score += OPENING
    if (sign.body.some((say) => times(say, body) >= say.least)) score += 3
    const { row } = sign
    if (row !== undefined && rows.some((title) => times(row, count(doc, title, ofRow)) > 0)) score += 8
    if (score === 0) continue
    const sure = own && headline !== undefined && (signs[type].own !== true || saysOwn(doc, headline))
    const certain = sure && told && !other && head !== undefined && saysAny(sign.certain, head)
    const alone = headline === undefined && sign.alone !== undefined && times(sign.alone, first) > 0
    found.push({ type, score, plain: own, sure, certain, alone })
  }
  if (other && !found.some(({ plain }) => plain)) return []
  return found.sort((a, b) => b.score - a.score)
}

/** The first sentence from a token on. */
function sentenceFrom({ tokens }: Doc, first: number): Range {
  const end = Math.min(tokens.count, first + LEAD)
  let last = first
  while (last < end && !(isMark(tokens, last, '.') && tokens.start[last + 1] !== tokens.end[last])) last += 1
  return { first, last }
}

/** Whether the first sentence of a text without a headline says a thing and nothing of another. */
function saysAlone(doc: Doc, sentence: Range, say: Compiled & { readonly before: Concept }, counts: Counts): boolean {
  return tokenOf(doc, sentence.first, sentence.last, say.before) < 0 && times(say, count(doc, sentence, counts)) > 0
}

/** Whether a headline says a thing before its first word of another, or the mark before it: "Results for …; Forecast Raised". */
function saysFirst(doc: Doc, { first, last }: Range, say: Compiled & { readonly before: Concept }, counts: Counts): boolean {
  const end = tokenOf(doc, first, last, say.before)
  if (end < 0) return false
  let mark = first
  while (mark < end && !isMark(doc.tokens, mark, ';') && !isMark(doc.tokens, mark, ',')) mark += 1
  return times(say, count(doc, { first, last: end }, counts)) > 0 || times(say, count(doc, { first, last: mark }, counts)) > 0
}

/** The types that the words of a heading name beyond doubt. */
export function typesOf<Type extends string>(doc: Doc, signs: Readonly<Record<Type, Signs>>, heading: Range): Type[] {
  headings ??= new Uint16Array(CONCEPTS.length)
  const counts = count(doc, heading, headings)
  if (saysOwn(doc, heading)) counts[TREASURY] = (counts[TREASURY] as number) + 1
  return (Object.keys(signs) as Type[]).filter(
    (type) => saysAny(readyOf(signs[type]).certain, counts) && (signs[type].own !== true || saysOwn(doc, heading)),
  )
}
let headings: Counts | undefined

/** "Notice of", "announces", "… Summary": a headline that tells; "Acquisition of Treasury Shares under the Companies Act" may head an article. */
function tellsNews({ tokens }: Doc, { first, last }: Range): boolean {
  if (isSummary(tokens, last - 1) && capital(tokens, last - 1)) return true
  for (let i = first; i < last; i += 1) if (isNews(tokens, i) && capital(tokens, i)) return true
  return false
}

const marks = new Map<Signs, Uint8Array>()

/** By a concept's number + 1: 1 where a type is known by it. */
function marksOf(sign: Signs): Uint8Array {
  let made = marks.get(sign)
  if (made !== undefined) return made
  made = new Uint8Array(CONCEPTS.length + 1)
  const { headline, lead, body } = readyOf(sign)
  for (const { all } of [...headline, ...lead, ...body]) for (const ids of all) for (const id of ids) made[id + 1] = 1
  marks.set(sign, made)
  return made
}

/** The first words of a range that are among those by which a type is known: what its `type` rests on. */
export function wordsOfType(doc: Doc, sign: Signs, ranges: readonly (Range | undefined)[]): Range | undefined {
  const isSign = marksOf(sign)
  for (const range of ranges) {
    if (range === undefined) continue
    for (let i = range.first; i < range.last; i += 1) {
      if (isSign[doc.terms.concept[i] as number] !== 1) continue
      return rangeOfTerm(doc, i)
    }
  }
  return undefined
}

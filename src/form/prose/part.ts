import { WORD } from '../../document/scan.js'
import {
  isAffiliate,
  isAmong,
  isBusinessPart,
  isCircumstance,
  isContributed,
  isOtherCompany,
  isReview,
  isSegmentWord,
  isSelf,
  isSince,
  isSold,
  isSomeOf,
} from '../../language/en/prose.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import { wordAt } from '../name-words.js'
import { glueAt, markAt } from './glue.js'
import type { Item } from './items.js'
import { isPart as isFigure } from './metric-of.js'
import { isCapital } from './sentences.js'
import { isOfNamedPart } from './subject.js'
import { ownerOf } from './whose.js'

/** How far the first phrase of a sentence reaches, in tokens. */
const LEAD = 20

/** Words before "subsidiary" where a sentence begins with it: "At our consolidated subsidiary". */
const OWN = 4

/** Whether a sentence begins with the part of the company that it speaks of: "In the digital products operation, …". A region is one where none has a place. */
export function opensOnPart(doc: Doc, { first, last }: Range, regions?: 'regions'): boolean {
  const { tokens } = doc
  const glue = glueAt(tokens, first)
  if (glue !== 'in' && glue !== 'at' && glue !== 'for') return false
  const end = Math.min(last, first + LEAD)
  for (let k = first + 1; k < end; k += 1) {
    if (isAffiliate(tokens, k) && k - first <= OWN) return true // "At our subsidiary NAME, …"
    if (regions === undefined && conceptAt(doc, k) === 'region') return false // "In the Japanese market, …"
    if (k - first > 1 && isPart(doc, k) && isFigure(wordAt(doc, k + 1))) return true // "At the lamp division net sales were"
    const mark = markAt(tokens, k)
    if (mark === ',' || glueAt(tokens, k) === 'be') return mark === ',' && (isPart(doc, k - 1) || conceptAt(doc, k - 1) === 'region')
  }
  return false
}

/** Words of the goods or the trade that a sentence is about: "In woven and dyed fabrics, …". */
const GOODS = 5

/**
 * Whether a sentence begins with goods or a trade by words that are none of ours: "In woven fabrics, sales were", "For
 * lamps, …". What it is told in may be a circumstance, too, a place or a time: those are known.
 */
export function opensOnGoods(doc: Doc, { first, last }: Range): boolean {
  const { tokens } = doc
  const glue = glueAt(tokens, first)
  if (glue !== 'in' && glue !== 'at' && glue !== 'for' && !isAmong(tokens, first)) return false
  const end = Math.min(last, first + 1 + GOODS)
  for (let k = first + 1; k <= end; k += 1) {
    if (markAt(tokens, k) === ',') return k > first + 1 && !isCircumstance(tokens, k - 1)
    const glue = glueAt(tokens, k)
    if (tokens.kind[k] !== WORD || conceptAt(doc, k) !== undefined || (glue !== undefined && glue !== 'and' && k > first + 1)) return false
    if (glue !== undefined && glue !== 'and' && glue !== 'the') return false
  }
  return false
}

/** Whether a sentence begins by telling why of a part of the company, so that whose figures follow nobody can tell: "As the Paper Division did well, operating income". */
export function opensOnCause(doc: Doc, { first, last }: Range): boolean {
  const { tokens } = doc
  if (!isSince(tokens, first)) return false
  for (let k = first + 1; k < Math.min(last, first + LEAD); k += 1) {
    if (markAt(tokens, k) === ',') return false
    if (conceptAt(doc, k) === 'segment' && isNamed(doc, k, first)) return true
  }
  return false
}

/**
 * Whether a sentence is about a part of the company or what it sells: "The printer business grew", "Large printers sold
 * well". A sentence behind it that begins with a bare name, "Sales were …", may go on to speak of that.
 */
export function isAboutPart(doc: Doc, { first, last }: Range): boolean {
  const { tokens } = doc
  for (let k = first; k < Math.min(last, first + SUBJECT); k += 1) {
    if (markAt(tokens, k) === ',' || isSelf(tokens, k)) return false
    if (isSold(tokens, k)) return k > first
    if (conceptAt(doc, k) === 'segment' && tokens.kind[k + 1] === WORD && glueAt(tokens, k + 1) !== 'and')
      return isNamed(doc, k, first - 1) || isOneOf(doc, first, (doc.terms.first[doc.terms.at[k] as number] as number) - 1)
    if (tokens.kind[k] !== WORD || (glueAt(tokens, k) !== undefined && k > first)) return false
  }
  return false
}
/** Words of a subject: "Sales of", "The home goods and lamps business". */
const SUBJECT = 8

/** Whether a sentence begins with a figure's name that nothing says to be of all of the company: "Sales were", "Operating income rose". */
export function opensOnName({ first }: Range, items: readonly Item[]): boolean {
  const name = items.find((item) => item.kind === 'name')
  return name?.kind === 'name' && name.name.outer === first && name.first === first
}

/** Whether the subject before the first figure's name is a part of the company: "the Home Goods segment's sales", "its Dairy business reported sales". */
export function isOfPart(doc: Doc, sentence: Range, items: readonly Item[]): boolean {
  const name = items.find((item) => item.kind === 'name')
  if (name?.kind !== 'name') return false
  const { outer } = name.name
  if (opensOnAffiliate(doc, sentence, outer) || isContribution(doc, sentence, outer) || isOfNamedPart(doc, sentence)) return true
  if (ownerOf(doc, outer) === 'other') return true
  for (let k = outer - 1; k > sentence.first; k -= 1) {
    if (markAt(doc.tokens, k) === ',') return false
    if (conceptAt(doc, k) !== 'segment') continue
    if (markAt(doc.tokens, k + 1) === ':') return true // "Healthcare segment: net sales rose …"
    const word = (doc.terms.first[doc.terms.at[k] as number] as number) - 1
    return (
      isNamed(doc, k, sentence.first) || (doc.tokens.kind[word] === WORD && word > sentence.first && isOneOf(doc, sentence.first, word))
    )
  }
  return false
}

/** Whether the word for a part of the company at token `k` has a name before it: "the Home Goods segment". */
function isNamed(doc: Doc, k: number, from: number): boolean {
  const word = (doc.terms.first[doc.terms.at[k] as number] as number) - 1
  return word > from && doc.tokens.kind[word] === WORD && isCapital(doc.text, doc.tokens.start[word] as number)
}

/** Whether a range names a part of the company, wherever in it: "demand for the Home Goods segment was strong". */
export function holdsPart(doc: Doc, { first, last }: Range): boolean {
  for (let k = first; k < last; k += 1)
    if ((conceptAt(doc, k) === 'segment' && isNamed(doc, k, first)) || isAffiliate(doc.tokens, k)) return true
  return false
}

/** Whether the first figure of a sentence is said to be the company's own: "the Group's net sales". */
export function isOwn(doc: Doc, items: readonly Item[]): boolean {
  const name = items.find((item) => item.kind === 'name')
  return name?.kind === 'name' && ownerOf(doc, name.name.outer) === 'self'
}

/** Whether all figures of a sentence are what the owners of the company earned, which no part of it has. */
export function isOfOwners(items: readonly Item[]): boolean {
  const names = items.flatMap((item) => (item.kind === 'name' ? [item.name.metric] : []))
  return names.length > 0 && names.every((metric) => metric === 'profitAttributableToOwnersOfParent')
}

/** "The basics segment had sales of": one of several by a name without a capital. */
const isOneOf = (doc: Doc, first: number, word: number): boolean =>
  glueAt(doc.tokens, first) === 'the' &&
  word - first <= OWN &&
  glueAt(doc.tokens, word) === undefined &&
  conceptAt(doc, word) === undefined &&
  !isSomeOf(doc.tokens, word)

/** "Our subsidiary NAME earned income", "Its U.S. subsidiaries had": another company's, up to the comma behind which the sentence goes on. */
function opensOnAffiliate({ text, tokens }: Doc, { first }: Range, name: number): boolean {
  let words = 0
  let named = false
  for (let k = glueAt(tokens, first) === 'the' ? first + 1 : first; k < name && words <= OWN; k += 1) {
    const mark = markAt(tokens, k)
    if (mark === '.' && (tokens.end[k - 1] as number) - (tokens.start[k - 1] as number) === 1) continue // "U.S."
    if (mark !== '') return false
    if (isOtherCompany(tokens, k)) return true
    const glue = glueAt(tokens, k)
    if (glue === 'of' || (glue === 'and' && named)) return false // "The company and its subsidiaries" are all of it
    named ||= isSelf(tokens, k) || isCapital(text, tokens.start[k] as number)
    words += 1
  }
  return false
}

/** Words before "accounted for": "Semiconductors and displays together". */
const GIVERS = 6

/** "Semiconductors accounted for net sales of", "Lamps were responsible for", but not "The company contributed": a part's share. */
function isContribution({ tokens }: Doc, { first }: Range, name: number): boolean {
  for (let k = first + 1; k < name && k <= first + GIVERS; k += 1) {
    if (markAt(tokens, k) === ',' || isSelf(tokens, k - 1)) return false
    if (isContributed(tokens, k)) return true
  }
  return false
}

/** Whether a heading names a part of the company: "Healthcare Business", but not "Results of Operations". */
export const namesPart = (doc: Doc, { first, last }: Range): boolean =>
  (last - first > 1 && isPart(doc, last - 1) && glueAt(doc.tokens, last - 2) !== 'of') ||
  (last - first > 2 && isReview(doc.tokens, last - 1) && isSegmentWord(doc.tokens, last - 2)) // "Home Goods Segment Review"

const isPart = (doc: Doc, k: number): boolean => conceptAt(doc, k) === 'segment' || isBusinessPart(doc.tokens, k)

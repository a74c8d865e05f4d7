import { MARK, WORD } from '../../document/scan.js'
import { isCompanyForm, isEarned, isHeadingWord, isOtherCompany, isSelf } from '../../language/en/prose.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import { headOf } from '../head.js'
import { wordAt } from '../name-words.js'
import { once } from '../once.js'
import { glueAt, markAt } from './glue.js'
import { isPart } from './metric-of.js'
import { isCapital, sentencesOf } from './sentences.js'

/** Words and marks of a proper name at a sentence's beginning, with "&" and "and" and a legal form. */
const LONGEST = 10
/** A release names its issuer in its head and its lead. */
const HEAD = 90

/**
 * Whether a sentence's subject is a proper name that the release's first words do not hold: "Tape & Label posted net sales
 * of", "Home Comfort: net sales of". It names a part of the company. Where the text has no first words of its own, two
 * such subjects name two parts.
 */
export function isOfNamedPart(doc: Doc, sentence: Range): boolean {
  const { parts, several } = subjectsOf(doc)
  return parts.has(sentence.first) && (several || sentence.first > 0)
}

const subjectsOf = once((doc: Doc): { parts: ReadonlySet<number>; several: boolean } => {
  const parts = new Set<number>()
  const names = new Set<string>()
  const { lead, leadPiece, pieces } = headOf(doc)
  const opening = leadPiece === 0 && pieces[0]?.kind === 'dateline' ? lead : -1
  for (const sentence of sentencesOf(doc)) {
    const subject = properSubject(doc, sentence)
    // behind a dateline with which a text begins the issuer speaks of itself
    if (subject === undefined || (sentence.first === opening && !isOfAnother(doc, subject)) || isIssuers(doc, subject)) continue
    parts.add(sentence.first)
    names.add(wordOf(doc, subject.first))
  }
  return { parts, several: names.size > 1 }
})

const wordOf = ({ tokens }: Doc, i: number): string => tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase()

/** Whether a proper name stands in the release's first words, which name the issuer: of "Example Marine & Fire" not "Example Fire". */
export function isIssuers(doc: Doc, { first, last }: Range): boolean {
  const end = Math.min(first, HEAD)
  for (let k = 0; k < end; k += 1) {
    let n = 0
    while (
      first + n < last &&
      k + n < end &&
      doc.tokens.kind[k + n] === doc.tokens.kind[first + n] &&
      wordOf(doc, k + n) === wordOf(doc, first + n)
    )
      n += 1
    if (first + n === last) return true
  }
  return false
}

/** Whether a word of a sentence begins a proper name that the release's first words, which name the issuer, do not hold. */
export const isNewName = (doc: Doc, word: number, sentence: number): boolean =>
  sentence > 0 &&
  doc.tokens.kind[word] === WORD &&
  isCapital(doc.text, doc.tokens.start[word] as number) &&
  conceptAt(doc, word) === undefined &&
  !isSelf(doc.tokens, word) &&
  !isIssuers(doc, { first: word, last: word + 1 })

/** Words of a title before a colon or in a bracket. */
const LONGEST_TITLE = 6

/**
 * Whether goods or a trade by words that are none of ours title a sentence: "(Warehousing) Operating revenue rose", an item "Frozen noodles: sales
 * of".
 */
export function isTitledByPart(doc: Doc, { first, last }: Range, item: boolean): boolean {
  const { tokens } = doc
  const bracket = markAt(tokens, first) === '('
  if (!bracket && !item) return false
  const begin = bracket ? first + 1 : first
  for (let k = begin; k < Math.min(last, begin + LONGEST_TITLE + 1); k += 1) {
    const mark = markAt(tokens, k)
    if (k > begin && mark === (bracket ? ')' : ':')) return isPart(wordAt(doc, k + 1)) || isPart(wordAt(doc, k + 2))
    if (k > begin && (mark === '&' || mark === '-' || mark === '/' || glueAt(tokens, k) === 'and')) continue
    const known = conceptAt(doc, k)
    if (tokens.kind[k] !== WORD || glueAt(tokens, k) !== undefined || (known !== undefined && known !== 'segment')) return false
    if (isHeadingWord(tokens, k) || isSelf(tokens, k)) return false
    if (k === begin && !isCapital(doc.text, tokens.start[k] as number)) return false
  }
  return false
}

/** The proper name that a sentence begins with, a colon or a verb behind it, or behind what commas say of it: "Example Bank, a subsidiary, earned". A legal form is no word of it. */
function properSubject(doc: Doc, { first, last }: Range): Range | undefined {
  const { tokens, text } = doc
  const begin = glueAt(tokens, first) === 'the' ? first + 1 : first
  let end = 0
  for (let k = begin; k < Math.min(last, begin + LONGEST + 1); k += 1) {
    const mark = markAt(tokens, k)
    const glue = glueAt(tokens, k)
    const verb = mark === ',' ? behindAside(doc, k, last) : k
    if (k > begin && (mark === ':' || isEarned(tokens, verb))) return { first: begin, last: end || k }
    if (k > begin && (mark === '&' || mark === '-' || mark === '/' || glue === 'and')) continue
    if (
      k > begin &&
      (isCompanyForm(tokens, k) || (mark === '.' && isCompanyForm(tokens, k - 1)) || (mark === ',' && isCompanyForm(tokens, k + 1)))
    ) {
      end ||= k
      continue
    }
    const word = tokens.kind[k] === WORD && isCapital(text, tokens.start[k] as number)
    if (!word || tokens.kind[k] === MARK || glue !== undefined || conceptAt(doc, k) !== undefined || isHeadingWord(tokens, k))
      return undefined
  }
  return undefined
}

/** "Example Bank, a subsidiary, earned": what commas say of a subject makes it another company. */
function isOfAnother(doc: Doc, { last }: Range): boolean {
  const end = markAt(doc.tokens, last) === ',' ? behindAside(doc, last, doc.tokens.count) : last
  for (let k = last; k < end; k += 1) if (isOtherCompany(doc.tokens, k)) return true
  return false
}

/** Words that two commas part off. */
const ASIDE = 16

/** The token behind the comma that ends what a comma parts off. */
function behindAside({ tokens }: Doc, comma: number, last: number): number {
  for (let k = comma + 1; k < Math.min(last, comma + ASIDE); k += 1) if (markAt(tokens, k) === ',') return k + 1
  return comma
}

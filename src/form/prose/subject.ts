import { MARK, WORD } from '../../document/scan.js'
import { isEarned, isHeadingWord, isSelf } from '../../language/en/prose.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import { once } from '../once.js'
import { glueAt, markAt } from './glue.js'
import { isCapital, sentencesOf } from './sentences.js'

/** Words of a proper name at a sentence's beginning, with "&" and "and". */
const LONGEST = 6
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
  for (const sentence of sentencesOf(doc)) {
    const first = properSubject(doc, sentence)
    if (first < 0) continue
    const name = wordOf(doc, first)
    if (isNamedBefore(doc, name, sentence.first)) continue
    parts.add(sentence.first)
    names.add(name)
  }
  return { parts, several: names.size > 1 }
})

const wordOf = ({ tokens }: Doc, i: number): string => tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase()

function isNamedBefore(doc: Doc, name: string, first: number): boolean {
  for (let k = 0; k < Math.min(first, HEAD); k += 1) if (doc.tokens.kind[k] === WORD && wordOf(doc, k) === name) return true
  return false
}

/** Whether a word of a sentence begins a proper name that the release's first words, which name the issuer, do not hold. */
export const isNewName = (doc: Doc, word: number, sentence: number): boolean =>
  sentence > 0 &&
  doc.tokens.kind[word] === WORD &&
  isCapital(doc.text, doc.tokens.start[word] as number) &&
  conceptAt(doc, word) === undefined &&
  !isSelf(doc.tokens, word) &&
  !isNamedBefore(doc, wordOf(doc, word), sentence)

/** The first word of the proper name that a sentence begins with, a colon or a verb behind it; -1 where there is none. */
function properSubject(doc: Doc, { first, last }: Range): number {
  const { tokens, text } = doc
  const begin = glueAt(tokens, first) === 'the' ? first + 1 : first
  for (let k = begin; k < Math.min(last, begin + LONGEST + 1); k += 1) {
    const mark = markAt(tokens, k)
    const glue = glueAt(tokens, k)
    if (k > begin && (mark === ':' || isEarned(tokens, k))) return begin
    if (k > begin && (mark === '&' || mark === '-' || mark === '/' || glue === 'and')) continue
    const word = tokens.kind[k] === WORD && isCapital(text, tokens.start[k] as number)
    if (!word || tokens.kind[k] === MARK || glue !== undefined || conceptAt(doc, k) !== undefined || isHeadingWord(tokens, k)) return -1
  }
  return -1
}

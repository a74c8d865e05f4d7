import { isMark, WORD } from '../document/scan.js'
import {
  DOTTED_FORMS,
  isChair,
  isLawWord,
  isLink,
  isNameOf,
  isNoName,
  isProseStart,
  isStrongSuffix,
  isSuffix,
  isWeakSuffix,
} from '../language/en/letter.js'
import { isOf } from '../language/en/small.js'
import { capital } from './capital.js'
import { conceptSet, isAmong } from './concept-set.js'
import { conceptAt, type Doc, type Range } from './doc.js'
import { once } from './once.js'

/**
 * The first company's name with its legal form within some tokens: "Example Works, Incorporated", "Example O.S.K. Lines, Ltd.",
 * "EXAMPLE & CO., LTD.", "The Example Bank, Ltd.". A run of words with capitals that holds such a form.
 */
export function companyName(doc: Doc, from: number, to: number): Range | undefined {
  const { tokens } = doc
  if (!holdsForm(doc, from + 1, to)) return undefined
  let first = -1
  for (let i = from; i < to; i += 1) {
    if (isAmong(doc, i, LABEL_WORDS) || isNoName(tokens, i)) first = -1
    else if (isChair(tokens, i)) {
      // "General Manager Finance Center Example Inc.": where the office ends and the name begins nobody can tell
      while (i + 1 < to && (capital(tokens, i + 1) || joins(doc, i + 1, i))) i += 1
      first = -1
    } else if (capital(tokens, i)) {
      if (first >= 0 && endsOther(doc, i - 1)) first = i
      if (first < 0) {
        // "The Example Bank, Ltd."
        if ((isLink(tokens, i) || isProseStart(tokens, i)) && !isNameOf(tokens, i)) continue
        first = i
      }
      if (i > first && isSuffix(tokens, i) && hasOwnWord(doc, first, i)) {
        const last = suffixEnd(doc, i, to)
        if (isOfLaw(doc, last)) {
          first = -1
          i = last
          continue
        }
        // "Example Holdings" goes on: only a strong form, or a weak one at the run's end, closes a name
        if (
          isStrongSuffix(tokens, last - 1) ||
          isStrongSuffix(tokens, last - 2) ||
          !(tokens.kind[last] === WORD && last < to && capital(tokens, last))
        )
          return { first, last }
      }
      const dotted = i > first ? dottedEnd(tokens, i) : i
      if (dotted > i && dotted <= to && hasOwnWord(doc, first, i)) return { first, last: dotted }
    } else if (!joins(doc, i, first)) first = -1
  }
  return undefined
}

/** The words of legal forms of a text, first to last: there are few, and many lines are asked for a name. */
const formsOf = once(({ tokens }) => {
  const found: number[] = []
  for (let i = 0; i < tokens.count; i += 1) if (capital(tokens, i) && (isSuffix(tokens, i) || dottedEnd(tokens, i) > i)) found.push(i)
  return found
})

function holdsForm(doc: Doc, from: number, to: number): boolean {
  const forms = formsOf(doc)
  let low = 0
  let high = forms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((forms[middle] as number) < from) low = middle + 1
    else high = middle
  }
  return low < forms.length && (forms[low] as number) < to
}

/** "Example Photonics K.K.": the token behind a legal form of two letters with their points, else `i`. */
function dottedEnd(tokens: Doc['tokens'], i: number): number {
  const { start, end, text } = tokens
  const tight = (k: number): boolean => end[k - 1] === start[k]
  if (!isMark(tokens, i + 1, '.') || !isMark(tokens, i + 3, '.') || !(tight(i + 1) && tight(i + 2) && tight(i + 3))) return i
  if (isMark(tokens, i - 1, '.') || end[i] !== (start[i] as number) + 1 || end[i + 2] !== (start[i + 2] as number) + 1) return i
  return DOTTED_FORMS.has(text.charAt(start[i] as number).toLowerCase() + text.charAt(start[i + 2] as number).toLowerCase()) ? i + 4 : i
}

/** The law on the line before, or the rights of a headline that runs into the name: "… as Stock Option EXAMPLE Holdings". */
function endsOther({ tokens, terms }: Doc, i: number): boolean {
  if (isLawWord(tokens, i) && tokens.line[i + 1] !== tokens.line[i]) return true
  const term = terms.at[i] as number
  return term >= 0 && terms.meaning[term]?.concept === 'right' && (terms.last[term] as number) - (terms.first[term] as number) > 1
}

/** "German Stock Corporation Act": the word behind what looks like a name says that it is a law's. */
const isOfLaw = (doc: Doc, i: number): boolean =>
  isLawWord(doc.tokens, i) && capital(doc.tokens, i) && doc.tokens.line[i] === doc.tokens.line[i - 1] && conceptAt(doc, i) !== 'code'

/** The labels of a flattened head stand side by side: "Company name Representative Contact Example Tire & Rubber Co., Ltd." */
const LABEL_WORDS = conceptSet('companyName', 'representative', 'contact', 'code', 'listing')

/** Whether a run holds a word that is no legal form itself, nor the article alone: "the Company" is no name. */
function hasOwnWord({ tokens }: Doc, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1)
    if (tokens.kind[i] === WORD && !isSuffix(tokens, i) && !(isProseStart(tokens, i) || isLink(tokens, i))) return true
  return false
}

/** A sign or a small word inside a name: "EXAMPLE & CO.", "O.S.K.", "EXW, Inc.", "Bank of". */
function joins({ tokens }: Doc, i: number, first: number): boolean {
  if (isMark(tokens, i, '&') || isHyphened(tokens, i)) return true
  if (isMark(tokens, i, ',')) return isSuffix(tokens, i + 1) && i > first
  if (isMark(tokens, i, '.'))
    return (
      (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) === 1 ||
      isPointed(tokens, i + 1) ||
      isStrongSuffix(tokens, i - 1) ||
      isStrongSuffix(tokens, i + 1)
    )
  return isPointed(tokens, i) || isLetter(tokens, i) || (isNameOf(tokens, i - 1) && isOf(tokens, i) && !capital(tokens, i))
}

/** The small word of "Example.com". */
const isPointed = (tokens: Doc['tokens'], i: number): boolean =>
  tokens.kind[i] === WORD &&
  !capital(tokens, i) &&
  isMark(tokens, i - 1, '.') &&
  tokens.end[i - 1] === tokens.start[i] &&
  tokens.end[i - 2] === tokens.start[i - 1]

/** The small letter of "Example & i". */
const isLetter = (tokens: Doc['tokens'], i: number): boolean =>
  tokens.kind[i] === WORD && isMark(tokens, i - 1, '&') && (tokens.end[i] as number) - (tokens.start[i] as number) === 1

/** The small word of "Mizu-no-Kuni", of "Haru-ichi Works": hyphens are no tokens. */
const isHyphened = (tokens: Doc['tokens'], i: number): boolean =>
  tokens.text.charAt((tokens.start[i] as number) - 1) === '-' &&
  tokens.end[i - 1] === (tokens.start[i] as number) - 1 &&
  (tokens.text.charAt(tokens.end[i] as number) === '-' || capital(tokens, i + 1))

/** The end of the legal form that begins at `i`: "Co., Ltd." is one. */
function suffixEnd({ tokens }: Doc, i: number, to: number): number {
  let last = i + 1
  for (let k = i + 1; k < to; k += 1) {
    if (isSuffix(tokens, k) && (isStrongSuffix(tokens, k) || isWeakSuffix(tokens, k - 1) || !isStrongSuffix(tokens, k - 1))) last = k + 1
    else if (
      isMark(tokens, k, '.') &&
      tokens.end[k - 1] === tokens.start[k] &&
      isSuffix(tokens, k - 1) &&
      (tokens.end[k - 1] as number) - (tokens.start[k - 1] as number) <= 4
    )
      last = k + 1
    else if (!(isMark(tokens, k, ',') && isSuffix(tokens, k + 1))) break
  }
  return last
}

/** "Example & i", "Example.com". */
const goesOn = (tokens: Doc['tokens'], k: number): boolean =>
  isMark(tokens, k, '&') || isLetter(tokens, k) || isPointed(tokens, k) || (isMark(tokens, k, '.') && isPointed(tokens, k + 1))

/** The run of words with capitals at token `i`, no legal form asked: "Example Works" before its bracket. */
export function capitalRun({ tokens }: Doc, i: number, to: number): number {
  let k = i
  while (k < to && (capital(tokens, k) || (k > i && goesOn(tokens, k)))) k += 1
  return k
}

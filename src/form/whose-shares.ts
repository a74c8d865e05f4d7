import { isOfOrIn, isOwnShares } from '../language/en/letter.js'
import { conceptSet, isAmong } from './concept-set.js'
import { type Doc, type Range, spanOfRange, wordsOf } from './doc.js'
import { companyName } from './names.js'

const SHARES = conceptSet('share', 'shareCommon', 'sharePreferred')
/** A company's name has no more tokens. */
const LONGEST_NAME = 14
/** The company that speaks is named so early in its sentence. */
const EARLY = 60

/** Whether a headline says that a company buys its own shares: "own", "treasury", "repurchase". */
export function saysOwn({ tokens }: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) if (isOwnShares(tokens, i)) return true
  return false
}

/** Whether words speak of "shares of Example Works, Inc." while another company speaks. */
export function speaksOfAnother(doc: Doc, { first, last }: Range, lead: number): boolean {
  const { terms, tokens } = doc
  let subject: string | undefined
  for (let i = first; i < Math.min(last, tokens.count); i += 1) {
    if (!isAmong(doc, i, SHARES) || !isOfOrIn(tokens, i + 1) || terms.at[i] === terms.at[i + 1]) continue
    const name = companyName(doc, i + 2, Math.min(tokens.count, i + 2 + LONGEST_NAME))
    if (name === undefined || name.first > i + 3) continue
    subject ??= nameOf(doc, companyName(doc, lead, Math.min(tokens.count, lead + EARLY)))
    if (nameOf(doc, name) !== subject) return true
  }
  return false
}

const nameOf = (doc: Doc, name: Range | undefined): string => (name === undefined ? '' : wordsOf(doc, spanOfRange(doc, name)).toLowerCase())

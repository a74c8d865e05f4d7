import { NUMBER, WORD } from '../../document/scan.js'
import { isBusinessPart, isMere, isOne, isOtherCompany, isOverall, isSelf, isWith } from '../../language/en/prose.js'
import { conceptSet, isAmong } from '../concept-set.js'
import { conceptAt, type Doc } from '../doc.js'
import { glueAt, markAt } from './glue.js'
import { PARTS_OF_YEAR } from './label.js'
import { isCapital } from './sentences.js'
import { isIssuers } from './subject.js'

const PERIODS = conceptSet(...PARTS_OF_YEAR, 'fiscalYear', 'consolidated', 'period', 'cumulativePeriod')
/** Words between an owner and a name: "Example's third-quarter consolidated". */
const BETWEEN = 6
/** Words of an owner's name. */
const OWNER = 5

/**
 * Who has the figure whose name begins at a token, by a genitive before it: "the Group's net sales" are the company's own,
 * "Example Fire's ordinary profit", "the subsidiary's sales" another's. Undefined where no genitive, or a mere time, says.
 */
export function ownerOf(doc: Doc, outer: number): 'self' | 'other' | undefined {
  const { tokens } = doc
  if (isWith(tokens, outer - 1)) return isOther(doc, outer - 2) ? 'other' : undefined // "a subsidiary with net sales of"
  let k = outer - 1
  for (let n = 0; n < BETWEEN && !isGenitive(doc, k); n += 1, k -= 1) {
    const near =
      isAmong(doc, k, PERIODS) || isMere(tokens, k) || isOverall(tokens, k) || tokens.kind[k] === NUMBER || markAt(tokens, k) === '-'
    if (!near) return undefined
  }
  if (!isGenitive(doc, k)) return undefined
  const owner = k - 1
  if (isSelf(tokens, owner)) return 'self'
  if (isOther(doc, owner)) return 'other'
  if (!isCapital(doc.text, tokens.start[owner] as number) || conceptAt(doc, owner) !== undefined) return undefined
  let first = owner
  while (first > 0 && owner - first < OWNER && isNamePart(doc, first - 1)) first -= 1
  return first === 0 || isIssuers(doc, { first, last: owner + 1 }) ? 'self' : 'other' // a text may begin with the issuer's name
}

/** A part of the company, another company, or one of many: "a company with net sales of". */
const isOther = (doc: Doc, k: number): boolean =>
  conceptAt(doc, k) === 'segment' ||
  isOtherCompany(doc.tokens, k) ||
  isBusinessPart(doc.tokens, k) ||
  (isSelf(doc.tokens, k) && isOne(doc.tokens, k - 1))

/** A word with a capital that no small word is. */
const isNamePart = ({ tokens, text }: Doc, k: number): boolean =>
  tokens.kind[k] === WORD && isCapital(text, tokens.start[k] as number) && glueAt(tokens, k) === undefined

/** The "s" of "Corporation's". */
export function isGenitive({ tokens: { start, end, kind } }: Doc, n: number): boolean {
  const first = start[n] as number
  return kind[n] === WORD && first === (end[n - 1] as number) + 1 && end[n] === first + 1
}

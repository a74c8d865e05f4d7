import { isMark, type Tokens, WORD } from '../document/scan.js'
import { CONCEPT_OF } from '../language/concepts.js'
import { isNoName, isStrongSuffix, isSuffix } from '../language/en/letter.js'
import { isBy } from '../language/en/small.js'
import type { Terms } from '../language/lexicon.js'
import { capital } from './capital.js'
import type { Range } from './range.js'
import { saidAgain } from './said-again.js'

/** A release names its issuer with its legal form within so many tokens. */
const EARLY = 400
/** The longest name, its legal form left out. */
const LONGEST = 6
/** A head names the issuer, a parent, a house or two. */
const MOST_NAMES = 8
/** What is printed in passing once may be a headline's words that stand before a name. */
const ENOUGH = 2

/** Terms beside a name in a head without line breaks, and exchanges, which are companies as well. */
const NOT_NAMES: ReadonlySet<string | undefined> = new Set(['companyName', 'representative', 'contact', 'code', 'listing', 'exchange'])

/**
 * Where the text says the names of companies that hold words of the lexicon: "Net One" is no number, and "Total Shares
 * Corporation" tells of no shares. Names are those that the head prints with their legal form and the text says again.
 */
export function namesWithTerms(tokens: Tokens, terms: Terms): Range[] {
  const found: Range[] = []
  const end = Math.min(tokens.count, EARLY)
  let names = 0
  for (let i = 1; i < end && names < MOST_NAMES; i += 1) {
    if (!isStrongSuffix(tokens, i) || !capital(tokens, i)) continue
    const name = nameBefore(tokens, terms, i)
    if (name === undefined || found.some(({ first }) => first === name.first)) continue
    names += 1
    const said = saidAgain(tokens, name).filter((place) => capital(tokens, place.first))
    if (said.length >= ENOUGH) found.push(...said)
  }
  return found
}

/** The name whose legal form stands at `i`, where it begins at a place that no headline's words come before and holds a term. */
function nameBefore(tokens: Tokens, terms: Terms, i: number): Range | undefined {
  const form = isMark(tokens, i - 1, ',') ? i - 1 : i
  let last = form
  while (last > 0 && isSuffix(tokens, last - 1)) last -= 1
  let first = last
  let term = false
  for (let k = last - 1; k >= 0 && last - k <= LONGEST && tokens.line[k] === tokens.line[i]; k -= 1) {
    const isWord = tokens.kind[k] === WORD && (capital(tokens, k) || (isMark(tokens, k - 1, '&') && k + 1 === last))
    if (!isWord && !isMark(tokens, k, '&')) break
    const concept = CONCEPT_OF[terms.concept[k] as number]
    if (isNoName(tokens, k) || NOT_NAMES.has(concept)) return undefined
    if (concept !== undefined) term = true
    first = k
  }
  if (!term || !opensName(tokens, first)) return undefined
  // one word alone is a name only with what stands behind it: "Seven Bank", "Zero Co."
  return { first, last: last - first > 1 ? last : form > last ? form : i + 1 }
}

/** A line's first word, or one behind a mark or "by". */
const opensName = (tokens: Tokens, i: number): boolean =>
  i === 0 || tokens.line[i - 1] !== tokens.line[i] || tokens.kind[i - 1] !== WORD || isBy(tokens, i - 1)

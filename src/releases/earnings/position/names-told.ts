import { WORD } from '../../../document/scan.js'
import { standsFor } from '../../../form/concept-set.js'
import { conceptAt, type Doc, type Range } from '../../../form/doc.js'
import { glueAt, markAt } from '../../../form/prose/glue.js'
import type { Sentence } from '../../../form/prose/sentences.js'
import { termFrom } from '../../../form/term-index.js'
import { conceptTable } from '../../../language/concepts.js'
import type { Metric } from '../../../reading/figure-values.js'

/** What sentences tell of a day. */
const TOLD = conceptTable<Metric>({
  totalAssets: 'totalAssets',
  netAssets: 'netAssets',
  ratio: 'equityRatioPercent',
  cash: 'cashAndEquivalents',
})

export interface Named extends Range {
  readonly metric: Metric
}

/** The figures of the position that a sentence names as the company's: not "segment total assets". */
export function namesIn(doc: Doc, { first, last }: Sentence): Named[] {
  const { terms, tokens } = doc
  const out: Named[] = []
  let differs = false // "the difference" stands before
  for (let t = termFrom(terms, first); t < terms.count && (terms.first[t] as number) < last; t += 1) {
    const at = terms.first[t] as number
    const equity = ownersEquityAt(doc, t)
    const own = equity !== undefined && !differs && !isInOther(doc, first, at, out.at(-1)?.last) ? equity : undefined
    const metric = standsFor(doc, at, TOLD) ?? own
    differs ||= conceptAt(doc, at) === 'difference'
    if (metric === undefined) continue
    const before = at - 1
    const plain =
      at === first || tokens.kind[before] !== WORD || glueAt(tokens, before) !== undefined || conceptAt(doc, before) === 'consolidated'
    if (plain && (at === first || markAt(tokens, before) !== '(')) out.push({ first: at, last: terms.last[t] as number, metric })
  }
  return out
}

/** "Liabilities and shareholders' equity", "retained earnings in shareholders' equity": words of another figure, as are all behind "the difference between". */
function isInOther(doc: Doc, first: number, at: number, named: number | undefined): boolean {
  const { tokens } = doc
  const k = glueAt(tokens, at - 1) === 'the' ? at - 2 : at - 1
  if (k < first || tokens.kind[k] !== WORD || conceptAt(doc, k) === 'consolidated') return false
  if (glueAt(tokens, k) !== 'and') return true
  const before = conceptAt(doc, k - 1)
  return k > first && k !== named && tokens.kind[k - 1] === WORD && before !== 'currency' && before !== 'scale'
}

/** "shareholders' equity", "equity attributable to owners of the parent": equity alone may be that of all holders. */
function ownersEquityAt(doc: Doc, t: number): Metric | undefined {
  const { terms } = doc
  const [first, last] = [terms.first[t] as number, terms.last[t] as number]
  if (conceptAt(doc, first) !== 'equity') return undefined
  return last - first > 1 || conceptAt(doc, last) === 'attributable' ? 'ownersEquity' : undefined
}

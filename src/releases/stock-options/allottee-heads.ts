import { isMark } from '../../document/scan.js'
import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import { GROUP_HEADS, HEADS, isEligible, isHeadcount, isPeople, isPer, isSum } from '../../language/en/people.js'
import { isOf } from '../../language/en/small.js'
import { type Kind, namesPeople, saysTotal, wordAt } from './allottee-counts.js'

/** What columns or an opening sentence say is counted, in order: "Number of persons", "eligible persons and number, as well as planned number of options". */
export function headsOf(doc: Doc, { first, last }: Range): Kind[] {
  const found: Kind[] = []
  let armed = !GROUP_HEADS.has(wordAt(doc, first)) || isEligible(doc.tokens, first)
  let numbered = false
  let columns = 0
  for (let i = first; i < last; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept === 'number' || isHeadcount(doc.tokens, i)) {
      armed = true
      numbered = true
    } else if (i > first && isApart(doc, i)) {
      armed = true // "Category     Persons     Rights"
      columns += 1
    }
    // "Number of rights per person": what one of them gets
    if (found[found.length - 1] === 'rights' && isPer(doc.tokens, i) && isHead(doc, i + 1)) found[found.length - 1] = 'other'
    if (!armed) continue
    const kind: Kind | undefined =
      concept === 'right'
        ? 'rights'
        : isHead(doc, i) || (numbered && isPeople(doc.tokens, i))
          ? 'persons'
          : concept === 'share' || concept === 'shareCommon'
            ? 'other'
            : undefined
    if (kind === undefined) continue
    armed = false
    if (!found.includes(kind)) found.push(kind)
  }
  return numbered || (found[0] !== undefined && (last - first <= 3 || (columns > 1 && found.length === columns))) ? found : []
}

/** Two blanks or more before a token: the gap between two columns. */
const isApart = ({ tokens: { start, end } }: Doc, i: number): boolean => (start[i] as number) - (end[i - 1] as number) > 1

const isHead = (doc: Doc, i: number): boolean => conceptAt(doc, i) === 'person' || HEADS.has(wordAt(doc, i))

/** What the bracket in a head of names says that the bracket behind a name counts: "Allottees (number of persons)". */
export function bracketHead(doc: Doc, { first, last }: Range): { readonly kind: Kind; readonly last: number } | undefined {
  if (!GROUP_HEADS.has(wordAt(doc, first))) return undefined
  for (let i = first + 1; i < last; i += 1) {
    if (isMark(doc.tokens, i, ')')) return undefined
    if (!isMark(doc.tokens, i, '(')) continue
    let close = i + 1
    while (close < last && !isMark(doc.tokens, close, ')')) close += 1
    const [kind, ...others] = headsOf(doc, { first: i + 1, last: close })
    return kind === undefined || others.length > 0 ? undefined : { kind, last: Math.min(last, close + 1) }
  }
  return undefined
}

/** "Number of", "Total number of": a head whose words go on in the next line or below the next head. */
export function isOpenHead(doc: Doc, { first, last }: Range): boolean {
  let number = false
  for (let i = first; i < last; i += 1) {
    if (conceptAt(doc, i) === 'number') number = true
    else if (!isSum(doc.tokens, i) && !isOf(doc.tokens, i)) return false
  }
  return number
}

/** Whether words are those of a total row, and of nothing else: "Total", "Grand total:". */
export const isTotal = (doc: Doc, { first, last }: Range): boolean =>
  last - first <= 5 && saysTotal(doc, first, last) && !namesPeople(doc, first, last) && headsOf(doc, { first, last }).length === 0

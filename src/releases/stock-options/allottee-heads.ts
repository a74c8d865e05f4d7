import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import { GROUP_HEADS, HEADS, isPeople } from '../../language/en/people.js'
import { type Kind, namesPeople, saysTotal, wordAt } from './allottee-counts.js'

/** What columns or an opening sentence say is counted, in order: "Number of persons", "eligible persons and number, as well as planned number of options". */
export function headsOf(doc: Doc, { first, last }: Range): Kind[] {
  const found: Kind[] = []
  let armed = !GROUP_HEADS.has(wordAt(doc, first)) || wordAt(doc, first) === 'eligible'
  let numbered = false
  for (let i = first; i < last; i += 1) {
    const concept = conceptAt(doc, i)
    const word = wordAt(doc, i)
    if (concept === 'number' || word === 'headcount') {
      armed = true
      numbered = true
    }
    if (!armed) continue
    const kind: Kind | undefined =
      concept === 'right'
        ? 'rights'
        : concept === 'person' || HEADS.has(word) || (numbered && isPeople(doc.tokens, i))
          ? 'persons'
          : concept === 'share' || concept === 'shareCommon'
            ? 'other'
            : undefined
    if (kind === undefined) continue
    armed = false
    if (!found.includes(kind)) found.push(kind)
  }
  return numbered || (last - first <= 3 && found[0] !== undefined) ? found : []
}

/** Whether words are the head of a column of names. */
export const startsHead = (doc: Doc, { first, last }: Range): boolean =>
  last - first <= 8 && GROUP_HEADS.has(wordAt(doc, first)) && !namesPeople(doc, first, last)

/** Whether words are those of a total row, and of nothing else: "Total", "Grand total:". */
export const isTotal = (doc: Doc, { first, last }: Range): boolean =>
  last - first <= 5 && saysTotal(doc, first, last) && !namesPeople(doc, first, last) && headsOf(doc, { first, last }).length === 0

import { isAffiliate, isIts } from '../../language/en/prose.js'
import type { Metric } from '../../reading/figure-values.js'
import { mentionAt } from '../../reading/mentions.js'
import { conceptAt, spanOfRange } from '../doc.js'
import { tokenOf } from './gap.js'
import { glueAt } from './glue.js'
import { isOfGoods } from './label.js'
import { isOfOtherCompany } from './other-company.js'
import { holdsPart } from './part.js'
import { placeOf } from './place.js'
import { sentencesOf } from './sentences.js'
import type { Clause, Name } from './state.js'
import { isNewName } from './subject.js'
import { ownerOf } from './whose.js'

/**
 * Whether a name is of the part of the company that the words before it name: "net sales of the Paper Division were 5
 * million yen, and its operating income …", "demand for the Paper Division grew, and its operating income …". What is said
 * to be consolidated is of all.
 */
export function isElsewhere(c: Clause, name: Name): boolean {
  const { doc, sentence, items, names } = c
  const { outer } = name.name
  for (let k = outer; k < name.first; k += 1) {
    if (conceptAt(doc, k) !== 'consolidated') continue
    c.elsewhere = false
    return false
  }
  if (conceptAt(doc, outer - 1) === 'nonConsolidated' && tokenOf(doc, sentence.first, sentence.last, 'consolidated') >= 0) return true // the parent's
  const owner = ownerOf(doc, outer)
  if (owner === 'self') c.elsewhere = false
  if (owner !== undefined) {
    c.elsewhere ||= owner === 'other'
    return c.elsewhere
  }
  c.elsewhere ||= isOfOtherCompany(c, outer)
  if (names !== undefined && isJoined(c, outer)) {
    const { name: before } = names.items[names.items.length - 1] as Name
    const ofPart = isOfGoods(doc, before.outer) || placeOf(c, names, outer) !== undefined
    if (ofPart && PARTS_HAVE.has(name.name.metric)) {
      c.thread.warn('A name is joined to that of a part of the company, so whose its value is is not certain.', spanOfRange(doc, name))
      return true
    }
  }
  if (names !== undefined) {
    const value = items.find(({ kind, first }) => first >= names.last && (kind === 'money' || kind === 'percent' || kind === 'name'))
    const end = value?.first ?? outer
    c.elsewhere ||= placeOf(c, names, end) === 'barred' && ofPart(c, names.last, end)
  }
  if (c.elsewhere || !isIts(doc.tokens, outer - 1)) return c.elsewhere
  c.elsewhere = holdsPart(doc, outer - 1 > sentence.first ? { first: sentence.first, last: outer } : before(c))
  return c.elsewhere
}

/** Figures that a part of the company has as well as all of it. */
const PARTS_HAVE: ReadonlySet<Metric | undefined> = new Set<Metric>(['netSales', 'operatingProfit'])

/** Whether nothing but "and" parts a name from the value before it: "lamp sales of 5 million yen and operating income of". */
function isJoined({ doc: { tokens }, last }: Clause, outer: number): boolean {
  if (last === undefined || (last.kind !== 'money' && last.kind !== 'percent')) return false
  const and = glueAt(tokens, outer - 1) === 'the' ? outer - 2 : outer - 1
  return and === last.last && glueAt(tokens, and) === 'and'
}

/** Whether the words behind a name give it to a part: "in the Paper segment", "of Paper", but not "of the industry's giant". */
function ofPart({ doc, sentence }: Clause, from: number, to: number): boolean {
  const word = glueAt(doc.tokens, from + 1) === 'the' ? from + 2 : from + 1
  if (word < to && isNewName(doc, word, sentence.first)) return true
  for (let k = from; k < to; k += 1) if (conceptAt(doc, k) === 'segment' || isAffiliate(doc.tokens, k)) return true
  return false
}

/** The sentence before. */
function before({ doc, sentence }: Clause): { first: number; last: number } {
  const all = sentencesOf(doc)
  return all[mentionAt(all, sentence.first) - 1] ?? { first: 0, last: 0 }
}

import { isBeen, isHad, isWas, isWhich } from '../../language/en/prose.js'
import type { Doc, Range } from '../doc.js'
import { glueAt, markAt } from './glue.js'
import type { Item } from './items.js'

/** Tokens of what a figure once was, between two commas. */
const LONGEST = 30

/**
 * What a sentence is made of without what its figures once were: "sales, which had been 30 billion yen in the same period of 2018,
 * reached 32 billion yen". The values and the period between the commas are not those of the figure that the sentence tells.
 */
export function withoutFormer(doc: Doc, items: readonly Item[]): readonly Item[] {
  const asides: Range[] = []
  for (let k = 0; k < items.length; k += 1) {
    const item = items[k] as Item
    const aside = item.kind === 'name' ? asideAt(doc, item.last) : undefined
    if (aside === undefined) continue
    let money = false
    let dated = isPerfect(doc, aside.first + 1)
    for (let n = k + 1; n < items.length && (items[n] as Item).first < aside.last; n += 1) {
      const one = items[n] as Item
      money ||= one.kind === 'money'
      dated ||= one.kind === 'when' && (one.when.relation !== undefined || one.when.against === true)
    }
    if (money && dated) asides.push(aside)
  }
  if (asides.length === 0) return items
  let a = 0
  return items.filter(({ first }) => {
    while (a < asides.length && (asides[a] as Range).last <= first) a += 1
    return first < (asides[a]?.first ?? Infinity)
  })
}

/** ", which had been …," behind a name: from "which" up to the comma that ends it. */
function asideAt(doc: Doc, last: number): Range | undefined {
  const { tokens } = doc
  const which = markAt(tokens, last) === ',' ? last + 1 : last
  if (!isWhich(tokens, which) || !(isHad(tokens, which + 1) || isWas(tokens, which + 1) || glueAt(tokens, which + 1) === 'reached'))
    return undefined
  for (let k = which + 1; k < which + LONGEST && k < tokens.count; k += 1) if (markAt(tokens, k) === ',') return { first: which, last: k }
  // without a comma nobody can tell where "sales which had been 4 million yen reached 5 million yen" goes on
  return isPerfect(doc, which + 1) ? { first: which, last: tokens.count } : undefined
}

/** "had been", "had stood at": what was before something else. */
export const isPerfect = ({ tokens }: Doc, k: number): boolean =>
  isHad(tokens, k) && (isBeen(tokens, k + 1) || glueAt(tokens, k + 1) === 'reached')

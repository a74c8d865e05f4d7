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
  items.forEach((item, k) => {
    const aside = item.kind === 'name' ? asideAt(doc, item.last) : undefined
    if (aside === undefined) return
    const inside = items.slice(k + 1).filter(({ first }) => first < aside.last)
    const dated = inside.some((one) => one.kind === 'when' && (one.when.relation !== undefined || one.when.against === true))
    if (inside.some(({ kind }) => kind === 'money') && (dated || isPerfect(doc, aside.first + 1))) asides.push(aside)
  })
  return asides.length === 0 ? items : items.filter(({ first }) => !asides.some((one) => first >= one.first && first < one.last))
}

/** ", which had been …," behind a name: from "which" up to the comma that ends it. */
function asideAt({ tokens }: Doc, last: number): Range | undefined {
  const which = markAt(tokens, last) === ',' ? last + 1 : last
  if (!isWhich(tokens, which) || !(isHad(tokens, which + 1) || isWas(tokens, which + 1) || glueAt(tokens, which + 1) === 'reached'))
    return undefined
  for (let k = which + 1; k < which + LONGEST && k < tokens.count; k += 1) if (markAt(tokens, k) === ',') return { first: which, last: k }
  return undefined
}

/** "had been", "had stood at": what was before something else. */
export const isPerfect = ({ tokens }: Doc, k: number): boolean =>
  isHad(tokens, k) && (isBeen(tokens, k + 1) || glueAt(tokens, k + 1) === 'reached')

import type { Doc, Range } from '../doc.js'
import { tokenOf } from './gap.js'
import { glueAt, markAt } from './glue.js'
import type { Item, ItemOf } from './items.js'

/** What a period that opens brackets, or that a colon follows, dates, up to token `last`: nothing that stands before it. */
export interface Scope {
  readonly when: ItemOf<'when'>
  readonly last: number
  /** what it holds is said to be expected */
  readonly forecast: boolean
}

/**
 * The brackets that a period opens, with figures of their own behind it: "(1Q 2007: operating income of 4 million yen)",
 * "(the first half of 2007 saw a net loss of 2 million yen)"; without brackets up to the next such period: "5 million yen, 1Q
 * 2007: operating loss of 4 million yen". A period that dates what stands before has none.
 */
export function scopesOf(doc: Doc, sentence: Range, items: readonly Item[], whens: readonly ItemOf<'when'>[]): readonly Scope[] {
  const out: Scope[] = []
  for (const when of whens) {
    const bracket = opens(doc, when.first)
    if (!bracket && !(isHead(doc, when) && items.some(({ kind, last }) => kind === 'money' && last <= when.first))) continue
    const next = whens.find((other) => other.first >= when.last && isHead(doc, other))?.first ?? sentence.last
    const last = bracket ? closing(doc, when.last, sentence.last) : next
    const own = items.some(({ kind, first }) => (kind === 'money' || kind === 'name') && first >= when.last && first < last)
    if (own) out.push({ when, last, forecast: tokenOf(doc, when.first, last, 'forecast') >= 0 })
  }
  return out
}

/** "1Q 2007:" */
export const isHead = ({ tokens }: Doc, { last }: ItemOf<'when'>): boolean => markAt(tokens, last) === ':'

/** The innermost scope that a token stands in. */
export function scopeAt(scopes: readonly Scope[], at: number): Scope | undefined {
  let found: Scope | undefined
  for (const scope of scopes) if (at >= scope.when.first && at < scope.last) found = scope
  return found
}

/** Whether a bracket opens right before a period, or before the small words that lead to it. */
function opens({ tokens }: Doc, first: number): boolean {
  let k = first - 1
  while (k >= first - LEADING && glueAt(tokens, k) !== undefined) k -= 1
  return '([{'.includes(markAt(tokens, k) || ' ')
}

/** Small words before a period: "(as compared with the". */
const LEADING = 4

/** The token behind the bracket that closes the one open at `from`; the end of the sentence where none does. */
function closing({ tokens }: Doc, from: number, end: number): number {
  let depth = 1
  for (let k = from; k < end; k += 1) {
    const mark = markAt(tokens, k)
    if (mark === '(' || mark === '[' || mark === '{') depth += 1
    else if (mark === ')' || mark === ']' || mark === '}') depth -= 1
    if (depth === 0) return k
  }
  return end
}

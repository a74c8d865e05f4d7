import type { NumberMention } from '../../reading/mention.js'
import { type Doc, spanOfRange } from '../doc.js'
import { once } from '../once.js'
import { markAt } from './glue.js'
import type { ItemOf } from './items.js'
import type { Clause } from './state.js'

/** The currency of the issuers that these releases are by; what stands in brackets behind another is the value or its translation. */
const HOME = 'JPY'

/**
 * An amount in the currency that the issuer reports in, with its translation: "$3.5 billion (468.3 billion yen)" may be either
 * first. The amounts that stand alone tell which it is; where they don't, none is taken.
 */
export function inOwnCurrency({ doc, thread }: Clause, money: ItemOf<'money'>): ItemOf<'money'> | undefined {
  const { mention, translation } = money
  const code = mention.currency?.code
  if (code === undefined || translation?.currency?.code !== HOME) return money
  const alone = aloneIn(doc)
  if (alone.has(code) && !alone.has(HOME)) return money
  if (alone.has(HOME) && !alone.has(code)) return { ...money, mention: translation, translation: mention }
  thread.warn(
    'An amount stands in two currencies, and which of them the issuer reports in is not certain, so it was left out.',
    spanOfRange(doc, money),
  )
  return undefined
}

/** The currencies of the amounts in millions or more that no other currency stands beside. */
const aloneIn = once((doc: Doc): ReadonlySet<string> => {
  const found = new Set<string>()
  const amounts = doc.mentions.filter((mention): mention is NumberMention => mention.kind === 'number' && mention.currency !== undefined)
  amounts.forEach(({ currency, scale, first, last, bracketed }, k) => {
    if (currency === undefined || scale === undefined || bracketed || markAt(doc.tokens, first - 1) === '(') return
    const next = amounts[k + 1]
    const paired = next !== undefined && next.first - last <= 1 && next.currency?.code !== currency.code
    if (!paired) found.add(currency.code)
  })
  return found
})

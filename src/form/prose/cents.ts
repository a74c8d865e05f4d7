import { isDiluted, isOne } from '../../language/en/prose.js'
import { isPence } from '../../language/en/values.js'
import { changedNumber, type Mention, type NumberMention } from '../../reading/mention.js'
import { conceptAt, type Doc, spanOfRange } from '../doc.js'
import { glueAt } from './glue.js'
import type { MetricName } from './metrics.js'

/** Amounts before one in cents of which one says its currency. */
const NEAR = 12
/** What a cent is of its currency. */
const CENT = 0.01
const WITH_CENTS: ReadonlySet<string> = new Set(['USD', 'EUR'])
const WITH_PENCE: ReadonlySet<string> = new Set(['GBP'])

/** "26 cents", of a currency that stands elsewhere. */
export const isCents = ({ scale, currency }: NumberMention): boolean => scale?.factor === CENT && currency === undefined

/** "14.2p": the letter glued to a number that says no other unit. */
export function isInPence({ tokens }: Doc, { last, scale, currency, percent, bracketed }: NumberMention): boolean {
  if (scale !== undefined || currency !== undefined || percent !== undefined || bracketed) return false
  return isPence(tokens, last) && tokens.end[last - 1] === tokens.start[last] && tokens.text.charAt(tokens.start[last] as number) === 'p'
}

/** The number with its "p" as its scale. */
function withPence(doc: Doc, mention: NumberMention): NumberMention {
  if (!isInPence(doc, mention)) return mention
  const { last } = mention
  const at = spanOfRange(doc, { first: last, last: last + 1 })
  return changedNumber(mention, { last: last + 1, end: at.end, scale: { factor: CENT, at } })
}

/** The number at mention `m`; "$5.2 million, or 26 cents a share": what a share has in cents is of the currency of the amount before. `before` is the name right before it. */
export function inCents(doc: Doc, m: number, before: MetricName | undefined): NumberMention {
  const { mentions } = doc
  const mention = withPence(doc, mentions[m] as NumberMention)
  if (!isCents(mention)) return mention
  const concept = conceptAt(doc, mention.last)
  const named = before?.metric === 'earningsPerShare' || before?.metric === 'dilutedEarningsPerShare'
  if (concept !== 'perShare' && concept !== 'perShareDiluted' && aShareAt(doc, mention.last) === undefined && !named) return mention
  const coins = isPence(doc.tokens, mention.last - 1) ? WITH_PENCE : WITH_CENTS
  for (let k = m - 1; k >= 0 && k >= m - NEAR; k -= 1) {
    const { kind, currency } = mentions[k] as NumberMention | (Exclude<Mention, NumberMention> & { currency?: undefined })
    if (kind === 'number' && currency !== undefined) return coins.has(currency.code) ? { ...mention, currency } : mention
  }
  return mention
}

/** "$0.26 a share", "26 cents a diluted share": the name behind an amount. */
export function aShareAt(doc: Doc, i: number): MetricName | undefined {
  const { tokens } = doc
  if (!isOne(tokens, i)) return undefined
  const diluted = isDiluted(tokens, i + 1)
  const share = diluted ? i + 2 : i + 1
  const last = share + 1
  if (conceptAt(doc, share) !== 'share' || glueAt(tokens, last) === 'of' || doc.terms.last[doc.terms.at[share] as number] !== last)
    return undefined
  const metric = diluted ? 'dilutedEarningsPerShare' : 'earningsPerShare'
  return { first: i, last, metric, loss: false, label: i, ends: last, pair: false, outer: i }
}

import { isDiluted, isOne } from '../../language/en/prose.js'
import type { Mention, NumberMention } from '../../reading/mention.js'
import { conceptAt, type Doc } from '../doc.js'
import { glueAt } from './glue.js'
import type { MetricName } from './metrics.js'

/** Amounts before one in cents of which one says its currency. */
const NEAR = 12
/** What a cent is of its currency. */
const CENT = 0.01
const WITH_CENTS: ReadonlySet<string> = new Set(['USD', 'EUR'])

/** "26 cents", of a currency that stands elsewhere. */
export const isCents = ({ scale, currency }: NumberMention): boolean => scale?.factor === CENT && currency === undefined

/** The number at mention `m`; "$5.2 million, or 26 cents a share": what a share has in cents is of the currency of the amount before. `before` is the name right before it. */
export function inCents(doc: Doc, m: number, before: MetricName | undefined): NumberMention {
  const { mentions } = doc
  const mention = mentions[m] as NumberMention
  if (!isCents(mention)) return mention
  const concept = conceptAt(doc, mention.last)
  const named = before?.metric === 'earningsPerShare' || before?.metric === 'dilutedEarningsPerShare'
  if (concept !== 'perShare' && concept !== 'perShareDiluted' && aShareAt(doc, mention.last) === undefined && !named) return mention
  for (let k = m - 1; k >= 0 && k >= m - NEAR; k -= 1) {
    const { kind, currency } = mentions[k] as NumberMention | (Exclude<Mention, NumberMention> & { currency?: undefined })
    if (kind === 'number' && currency !== undefined) return WITH_CENTS.has(currency.code) ? { ...mention, currency } : mention
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

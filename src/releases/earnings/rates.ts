import type { Draft } from '../../form/draft.js'
import type { Rate } from '../../form/prose/fact.js'

/** The exchange rates, each once: those of the results and those of the forecasts. */
export function readRates(draft: Draft, rates: readonly Rate[]): void {
  const seen = new Set<string>()
  let at = 0
  for (const { base, quote, rate, forecast } of rates) {
    const appliesTo = forecast ? 'forecast' : 'results'
    const key = `${base.value} ${quote.value} ${rate.value} ${appliesTo}`
    if (seen.has(key)) continue
    seen.add(key)
    const path = ['exchangeRates', at]
    draft.put([...path, 'base'], base)
    draft.put([...path, 'quote'], quote)
    draft.put([...path, 'rate'], rate)
    draft.put([...path, 'appliesTo'], { value: appliesTo, at: rate.at })
    at += 1
  }
}

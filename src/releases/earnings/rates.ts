import type { Draft } from '../../form/draft.js'
import type { Rate } from '../../form/prose/fact.js'

/** The exchange rates, each once: those of the results and those of the forecasts. */
export function readRates(draft: Draft, rates: readonly Rate[]): void {
  const seen = new Set<string>()
  const expected = new Map<string, Set<number>>()
  for (const { base, rate, forecast } of rates)
    if (forecast) expected.set(base.value, (expected.get(base.value) ?? new Set()).add(rate.value))
  let at = 0
  for (const { base, quote, rate, forecast } of rates) {
    // of two rates that forecasts assume, for a half and a year or for what was said before, nobody can tell which is meant
    if (forecast && (expected.get(base.value)?.size ?? 0) > 1) continue
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

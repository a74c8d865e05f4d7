import type { Span } from '../../document/scan.js'
import type { Ground } from '../../form/draft.js'
import type { WhenPlaces } from '../../form/prose/when.js'

/** The words that name the period of a row or a column, as grounds of what stands in it; none that stand within others. */
export function periodGrounds(at: WhenPlaces): Ground[] {
  const spans: Span[] = []
  const add = ({ start, end }: Span): void => {
    if (spans.some((one) => one.start <= start && end <= one.end)) return
    const kept = spans.filter((one) => one.start < start || end < one.end)
    spans.splice(0, spans.length, ...kept, { start, end })
  }
  for (const place of Object.values(at)) {
    add(place)
    if (place.rests !== undefined) add(place.rests)
  }
  return spans.sort((a, b) => a.start - b.start).map((one) => ({ role: 'head', at: one }))
}

import { conceptSet, firstAmong } from '../../../form/concept-set.js'
import { conceptAt, type Doc, type Range } from '../../../form/doc.js'
import { endsSentence } from '../../../form/figures/cut.js'
import type { Calendar, Known } from '../../../form/prose/calendar.js'
import type { When } from '../../../form/prose/when.js'
import { whensIn } from '../../../form/prose/whens.js'
import { dayIn } from './columns.js'
import type { PeriodColumn } from './period-column.js'

/** The first half and the whole of a year to come, over the two columns of a forecast. */
export interface Halves {
  readonly periods: readonly [PeriodColumn, PeriodColumn]
  readonly known: readonly [Known | undefined, Known | undefined]
}

/** Words of a unit and of a change stand between the two heads and behind them, and no more than so many. */
const BETWEEN = 8
const BEHIND = 24
/** Heads below the two that make other columns of them. */
const OTHERS = conceptSet('previous', 'revise', 'current', 'forecast', 'actual', 'result', 'priorPeriod')

/**
 * "First half | Full year", "Six months ending June 30, 2012 | Year ending December 31, 2012": both are of the year that their own
 * dates or the caption above name, and neither is over.
 */
export function forecastHalves(doc: Doc, above: Range, whens: readonly When[], calendar: Calendar): Halves | undefined {
  if (!isOnlyForecast(doc, above)) return undefined
  const said = whensIn(whens, above.first, above.last).filter(({ relation, keys }) => relation === undefined && keys.kind !== undefined)
  const half = said.at(-2)
  const year = said.at(-1)
  if (half?.keys.kind !== 'year-to-date' || half.keys.quarter !== 2 || year?.keys.kind !== 'full-year') return undefined
  if (year.first - half.last > BETWEEN || above.last - year.last > BEHIND) return undefined
  for (let k = half.first; k < above.last; k += 1) if (endsSentence(doc, k)) return undefined
  if (firstAmong(doc, half.first, above.last, OTHERS) >= 0) return undefined
  const caption = said
    .slice(0, -2)
    .reverse()
    .find(({ keys }) => keys.kind === 'full-year')
  const { fiscalYear, fiscalYearEnd, from, to } = { ...caption?.keys, ...year.keys }
  const places = { ...caption?.at, ...year.at }
  const current = calendar.current?.keys
  const end = current?.to ?? current?.fiscalYearEnd
  const last = half.keys.to ?? fiscalYearEnd
  if ((fiscalYearEnd ?? fiscalYear) === undefined || (last !== undefined && end !== undefined && last <= end)) return undefined
  // without its own day the half may be the one that the release tells of, or that is over
  if (half.keys.to === undefined && current !== undefined && current.kind !== 'full-year' && current.quarter !== 1) return undefined
  const ofYear = { ...(fiscalYear === undefined ? {} : { fiscalYear }), ...(fiscalYearEnd === undefined ? {} : { fiscalYearEnd }) }
  const whole = { ...ofYear, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  const periods: [PeriodColumn, PeriodColumn] = [
    { keys: { ...ofYear, ...half.keys }, at: { ...places, ...half.at } },
    { keys: { ...whole, kind: 'full-year' }, at: places },
  ]
  if (half.keys.to !== undefined && fiscalYearEnd !== undefined && half.keys.to >= dayIn(periods[1])) return undefined
  const take = ({ keys, at }: PeriodColumn): Known | undefined => calendar.take({ first: 0, last: 0, keys, at })
  return { periods, known: [take(periods[0]), take(periods[1])] }
}

/** Whether the last word for what is expected has none behind it for what is done. */
export function isOnlyForecast(doc: Doc, { first, last }: Range): boolean {
  for (let k = last - 1; k >= first; k -= 1) {
    const concept = conceptAt(doc, k)
    if (concept === 'actual' || concept === 'result') return false
    if (concept === 'forecast') return true
  }
  return false
}

import type { Span } from '../../document/scan.js'
import { isInterimOf, isInterimWord } from '../../language/en/period.js'
import { monthsBetween } from '../../reading/calendar.js'
import { conceptSet, isAmong } from '../concept-set.js'
import { conceptAt, type Doc } from '../doc.js'
import { resting } from './adding.js'
import { glueAt } from './glue.js'
import type { When, WhenKeys, WhenPlaces } from './when.js'

/** Words between "interim" and the year: "consolidated financial results for the". */
const BETWEEN = 9
const OF_RESULTS = conceptSet('result', 'consolidated', 'nonConsolidated', 'period', 'actual')

/**
 * "Interim results for the year ending March 31, 2005": the year is told of a part of it, and no word says of which, for some
 * call three months and nine their interim results. The period has no kind; the days of a table's rows may tell it.
 */
export function interimOfYear(doc: Doc, when: When): When {
  const { keys, first } = when
  if (keys.kind !== 'full-year' || keys.from !== undefined) return when
  const interim = interimBefore(doc, first)
  if (interim < 0) return when
  const { kind: _, to: __, ...rest } = keys
  const { kind, to: ___, ...at } = when.at
  const { start, end } = doc.tokens
  const named = { start: start[interim] as number, end: end[interim] as number }
  return { ...when, first: interim, keys: rest, at: kind === undefined ? at : { ...at, kind: named }, unclear: true, interim: true }
}

/** Where "interim" stands before a year, with nothing between but what is told of it; -1 where it does not. */
function interimBefore(doc: Doc, first: number): number {
  const { tokens } = doc
  let told = false
  for (let k = first - 1; k >= 0 && k > first - BETWEEN; k -= 1) {
    if (conceptAt(doc, k) === 'interim' || isInterimWord(tokens, k)) return told ? k : -1
    const word = isAmong(doc, k, OF_RESULTS) || isInterimOf(tokens, k)
    if (!word && glueAt(tokens, k) !== 'for' && glueAt(tokens, k) !== 'of' && glueAt(tokens, k) !== 'the') return -1
    told ||= word
  }
  return -1
}

const YEAR = 12
/** By the months that are left of the year. */
const PARTS: Readonly<Record<number, Pick<WhenKeys, 'kind' | 'quarter'>>> = {
  3: { kind: 'year-to-date', quarter: 3 },
  6: { kind: 'year-to-date', quarter: 2 },
  9: { kind: 'quarter', quarter: 1 },
}

/** A row that ends in September 2004 below interim results of a year that ends in March 2005: the half of the year that ends so. */
export function partOfInterim(interim: When | undefined, keys: WhenKeys, at: WhenPlaces): Pick<When, 'keys' | 'at'> {
  const yearEnd = interim?.keys.fiscalYearEnd
  if (interim === undefined || yearEnd === undefined || keys.kind !== undefined || keys.to === undefined) return { keys, at }
  const part = PARTS[((monthsBetween(keys.to, yearEnd) % YEAR) + YEAR) % YEAR]
  const place = resting(at.to as Span, interim.at.fiscalYearEnd as Span)
  return part === undefined ? { keys, at } : { keys: { ...keys, ...part }, at: { ...at, kind: place, quarter: place } }
}

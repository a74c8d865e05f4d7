import type { Span } from '../../document/scan.js'
import { type Doc, spanOfRange, wordsOf } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { runsIn } from '../../form/figures/cells.js'
import { ofBank } from '../../form/prose/banks.js'
import { Calendar } from '../../form/prose/calendar.js'
import type { Fact } from '../../form/prose/fact.js'
import { readProse } from '../../form/prose/index.js'
import type { When } from '../../form/prose/when.js'
import { releaseDateOf } from '../../form/release-date.js'
import { putFacts } from './assemble.js'
import { readBasis } from './basis.js'
import { readChangeLines } from './bullets.js'
import { readRowTables } from './by-metric/read.js'
import { readTables } from './by-period/read.js'
import { withCashUsed } from './cash-used.js'
import { withoutContradicted } from './contradicted.js'
import { readDividends } from './dividends/read.js'
import { withoutLostSigns } from './lost-signs.js'
import { withMonthRanges } from './month-ranges.js'
import { withoutComing } from './not-over.js'
import { readNotes } from './notes.js'
import { isOfCompanyAlone } from './other-scope.js'
import { isUnderPart } from './part-titles.js'
import { readPerShare } from './pershare.js'
import { putPosition } from './position/read.js'
import { readToldPosition } from './position/told.js'
import { readRates } from './rates.js'
import { withoutRatios } from './ratios.js'
import { withoutSaidOfQuarter } from './said-of-quarter.js'
import { withoutChanges } from './sales-below-zero.js'
import { withSoFar } from './so-far.js'
import { readWords } from './words.js'

/** A release tells the results of a year, of the year before, now and then of one more. */
const MOST_YEARS = 3

/** The last days, or the numbers, of the whole years that the results are of. */
function yearsIn(facts: readonly Fact[]): ReadonlySet<string | number> {
  const years = new Set<string | number>()
  for (const { period, forecast } of facts) {
    const keys = forecast ? undefined : period?.keys
    const year = keys?.fiscalYearEnd ?? keys?.to ?? keys?.fiscalYear
    if (keys?.kind === 'full-year' && year !== undefined) years.add(year)
  }
  return years
}

/**
 * A page that sets many years side by side tells the results of none, but where it is dated and first of all names the last
 * of them: a release that shows those before it, too.
 */
function isOfNone(doc: Doc, facts: readonly Fact[], whens: readonly When[]): boolean {
  const years = yearsIn(facts)
  if (years.size <= MOST_YEARS) return false
  const last = [...years].map(String).sort().at(-1)
  return releaseDateOf(doc) === undefined || whens[0]?.keys.kind !== 'full-year' || whens[0].keys.fiscalYearEnd !== last
}

/** Reads what an earnings release states into a draft of its record. */
export function read(doc: Doc, draft: Draft): void {
  const calendar = new Calendar()
  readBasis(doc, draft)
  const { thread, whens: named } = readProse(doc, draft, calendar)
  const whens = withSoFar(doc, withMonthRanges(doc, named, calendar))
  const runs = runsIn(doc, { first: 0, last: doc.tokens.count })
  const tables = readTables(doc, draft, runs, whens, calendar)
  const lines = readChangeLines(doc, whens, calendar)
  const shares = readPerShare(doc, whens, calendar)
  const rows = readRowTables(doc, draft, runs, whens, calendar)
  const notes = readNotes(doc, whens, calendar)
  const ofTable = (facts: readonly Fact[]) => withCashUsed(doc, withoutChanges(facts, draft), draft)
  const banked = {
    metric: ({ metric }: Fact) => metric.value,
    words: ({ metric }: Fact) => wordsOf(doc, metric.at),
    asSales: (fact: Fact): Fact => ({ ...fact, metric: { ...fact.metric, value: 'netSales' } }),
  }
  const ofGroup = draft.get(['scope']) === 'consolidated'
  /** Whether a figure is that of a part of the company, or of the company alone beside those of its group. */
  const isOther = (at: Span): boolean => isUnderPart(doc, at) || (ofGroup && isOfCompanyAlone(doc, at))
  const facts = [
    ...ofTable(tables.facts),
    ...lines,
    ...ofBank(doc, ofTable(rows.facts), banked),
    ...shares,
    ...notes.facts,
    ...ofBank(doc, thread.facts, banked),
  ].filter(({ metric, region }) => region !== undefined || !isOther(metric.at))
  if (isOfNone(doc, facts, whens)) return
  const over = withoutComing(facts, releaseDateOf(doc)?.value, draft)
  const sure = withoutContradicted(doc, withoutRatios(withoutLostSigns(withoutSaidOfQuarter(over, draft), draft)), draft)
  putFacts(doc, draft, sure, thread.growth, calendar)
  const standings = [...tables.standings, ...rows.standings, ...notes.standings, ...readToldPosition(doc, whens, calendar)]
  putPosition(
    doc,
    draft,
    standings.filter(({ head }) => !isOther(spanOfRange(doc, head))),
  )
  readDividends(doc, draft, whens, calendar)
  readRates(draft, thread.rates)
  readWords(doc, draft)
}

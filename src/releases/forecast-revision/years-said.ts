import { conceptSet, isAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc, holds } from '../../form/doc.js'
import { isOfPrior } from '../../form/figures/period.js'
import type { Sentence } from '../../form/prose/sentences.js'
import { type PeriodSaying, periodSayings } from '../../reading/period.js'
import { yearAlone } from './year-alone.js'

/** "The first half of fiscal 2023": words between a part and its year. */
const NEXT = 3
/** Words between "results for" and the period that they are of. */
const BEFORE = 4
/** Of more values than these nobody can say which is meant, whatever the next says. */
const ENOUGH = 3
const DONE = conceptSet('result', 'actual')
const AHEAD = conceptSet('forecast', 'revise')

/**
 * What the sentences before say of the year of a forecast: those that speak of forecasts, and the headings. Only the few
 * sayings are kept that may decide it, however many there are.
 */
export class YearsSaid {
  readonly sayings: PeriodSaying[] = []
  private readonly values = new Map<string, Set<number | string>>()

  /** Takes in what a sentence says of the year. */
  add(doc: Doc, sentence: Sentence, heading: boolean): void {
    if (!holds(doc, sentence, 'forecast', 'revise') && (!heading || holds(doc, sentence, 'result', 'actual'))) return
    let before: PeriodSaying | undefined
    const alone = yearAlone(doc, sentence)
    const said = periodSayings(doc, sentence)
    for (const saying of alone?.fiscalYear === undefined ? said : [...said, alone]) {
      if (isOfPrior(doc, saying) || isOfResults(doc, saying)) continue
      const near = before !== undefined && saying.first - before.last <= NEXT ? before : undefined
      const own = this.isNew('year', saying.fiscalYear)
      const end = this.isNew('end', saying.fiscalYearEnd)
      const part = near?.quarter !== undefined && this.isNew(`end of ${near.quarter}`, saying.fiscalYearEnd)
      if (part) this.sayings.push(near)
      if (own || end || part) this.sayings.push(saying)
      before = saying
    }
  }

  private isNew(key: string, value: number | string | undefined): boolean {
    if (value === undefined) return false
    const known = this.values.get(key) ?? new Set()
    if (known.size === ENOUGH || known.has(value)) return false
    this.values.set(key, known.add(value))
    return true
  }
}

/** "Results for fiscal 2021", "fiscal 2021 results", "the year ended March 31, 2022": a year that is over. */
function isOfResults(doc: Doc, { first, last }: PeriodSaying): boolean {
  if (conceptAt(doc, first) === 'yearEnded' || isAmong(doc, last, DONE)) return true
  for (let i = first - 1; i >= 0 && i >= first - BEFORE; i -= 1) {
    if (isAmong(doc, i, AHEAD)) return false
    if (isAmong(doc, i, DONE)) return true
  }
  return false
}

import { inOrder, measured, type Rule, type Rules, type Side, sum } from '../../form/check.js'
import { changePercent, minus, percentOf, signOf, size } from '../../form/interval.js'
import { below, type Place, placeAt } from '../../form/pointer.js'
import { dividendSum } from '../dividend-checks.js'
import type { ForecastRevision, RevisedFigure } from './record.js'

const ANNOUNCED = ['announcedOn']
const DIVIDENDS = ['previous', 'revised', 'priorYear']

/** What the figures of a forecast revision say of each other. */
export const rules: Rules<ForecastRevision> = {
  fixed: [],
  listed: (record, found) => {
    for (const [i, { figures }] of (record.revisions ?? []).entries()) {
      inOrder(found, record, placeAt(['revisions', i, 'previouslyAnnouncedOn']), placeAt(ANNOUNCED))
      for (const [k, figure] of figures.entries()) changes(found, figure, placeAt(['revisions', i, 'figures', k]))
    }
    if (record.dividend !== undefined) for (const column of DIVIDENDS) found.push(dividendSum(record, placeAt(['dividend', column])))
  },
}

/** A range of amounts is no side: which of its ends a change is from, no release says. */
function changes(found: Rule[], { revised, change, changePercent: percent }: RevisedFigure, at: Place): void {
  const side = (key: string): Side => measured(below(at, key))
  const [before, after, printed, inPercent] = [side('previous'), side('revised'), side('change'), side('changePercent')]
  if (change !== undefined) found.push(sum('change-is-difference', printed, [after, before], (a, b) => a && b && minus(a, b)))
  if (percent === undefined) return
  found.push(
    revised === undefined
      ? sum('change-percent', inPercent, [printed, before], (a, b) => a && b && percentOf(a, size(b)))
      : sum('change-percent', inPercent, [after, before], (a, b) => a && b && changePercent(a, b)),
  )
  found.push({
    rule: 'change-sign',
    printed: inPercent,
    as: signOf,
    ways: [{ from: [printed], compute: (a) => a && signOf(a) }],
  })
}

import { type Doc, holds, type Range } from '../../../form/doc.js'
import { tokenAt } from '../../../form/span-tokens.js'
import { hasOne } from '../../../form/words.js'
import { isPlanWord } from '../../../language/en/tables.js'
import type { PeriodColumn } from './period-column.js'

/** "FY2021 results | FY2022 forecast | FY2023 plan": the columns whose own head says that they are expected; none where no head does. */
export function headsAhead(doc: Doc, { last }: Range, periods: readonly PeriodColumn[]): ReadonlySet<number> {
  const begins = periods.map(({ at }) => at.fiscalYear ?? at.to ?? at.fiscalYearEnd ?? at.kind)
  const ahead = new Set<number>()
  const { line } = doc.tokens
  for (const [p, begin] of begins.entries()) {
    if (begin === undefined) continue
    const first = tokenAt(doc, begin.start)
    const others = begins.flatMap((other) => (other !== undefined && other.start > begin.start ? tokenAt(doc, other.start) : []))
    let end = Math.min(last, ...others)
    while (end > first && line[end - 1] !== line[first]) end -= 1
    if (holds(doc, { first, last: end }, 'forecast') || hasOne(doc, { first, last: end }, isPlanWord)) ahead.add(p)
  }
  return ahead
}

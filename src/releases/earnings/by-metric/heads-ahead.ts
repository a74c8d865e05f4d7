import { type Doc, holds, type Range } from '../../../form/doc.js'
import { tokenAt } from '../../../form/span-tokens.js'
import { hasOne } from '../../../form/words.js'
import { isPlanWord } from '../../../language/en/tables.js'
import type { PeriodColumn } from './period-column.js'

/** "FY2021 results | FY2022 forecast | FY2023 plan": the columns whose own head says that they are expected; none where no head does. */
export function headsAhead(doc: Doc, { last }: Range, periods: readonly PeriodColumn[]): ReadonlySet<number> {
  const firsts = periods.map(({ at: { fiscalYear, to, fiscalYearEnd, kind } }) => {
    const named = fiscalYear ?? to ?? fiscalYearEnd ?? kind
    return named && tokenAt(doc, named.start)
  })
  const inOrder = firsts.filter((first) => first !== undefined).sort((a, b) => a - b)
  const nexts = new Map(inOrder.map((first, n) => [first, inOrder[n + 1] ?? last]))
  const ahead = new Set<number>()
  const { line } = doc.tokens
  for (const [p, first] of firsts.entries()) {
    if (first === undefined) continue
    let end = Math.min(last, nexts.get(first) as number)
    while (end > first && line[end - 1] !== line[first]) end -= 1
    if (holds(doc, { first, last: end }, 'forecast') || hasOne(doc, { first, last: end }, isPlanWord)) ahead.add(p)
  }
  return ahead
}

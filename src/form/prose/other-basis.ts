import { conceptAt } from '../doc.js'
import { isAgainstOther } from './adjusted.js'
import { isAgainst, isOfAgainst } from './dating.js'
import { tokenOf } from './gap.js'
import { glueAt } from './glue.js'
import type { ItemOf } from './items.js'
import { isCounted } from './not-its-value.js'
import { isAgainstOtherYear } from './other-year.js'
import { open } from './periods.js'
import { nextBreak } from './place.js'
import type { Clause, Group } from './state.js'
import type { When } from './when.js'

/** Percentages that are no change on the year before: shares of sales, changes on the quarter before, at constant currencies. */
export function isOther(c: Clause, group: Group<ItemOf<'percent'>>, end: number): boolean {
  const { doc, sentence, items, whens } = c
  const { tokens } = c.doc
  if (glueAt(tokens, group.last) === 'of') {
    const next = items.find((item) => item.first >= group.last && item.first <= group.last + 2)
    if (next?.kind === 'name') return true
  }
  if (conceptAt(doc, group.last) === 'margin' || isCounted(c, group.last)) return true
  const stop = Math.min(end, nextBreak(c, group.last, end))
  const behind = whens.filter((item) => item.first >= group.last && item.first < stop)
  const sequential =
    behind.some((item) => item.when.relation === 'previousQuarter') || tokenOf(doc, group.last, stop, 'previousQuarter') >= 0
  if (sequential) {
    c.sequential = true
    return true
  }
  if (isAgainstOtherYear(c, group.last, stop, (c.given[0]?.period ?? open(c))?.keys)) return true
  if (behind.some((item) => isAgainst(c, item) && isOtherPart(c, item.when)) || isFromOtherPart(c, group.last)) return true
  if (behind.some((item) => item.when.relation === 'priorYear') || tokenOf(doc, group.last, stop, 'yearOnYear') >= 0) c.sequential = false
  if (c.sequential || tokenOf(doc, group.last, stop, 'adjusted', 'forecast') >= 0) return true
  if (isAgainstOther(c, group.last, stop)) return true
  return tokenOf(doc, Math.max(c.last?.last ?? sentence.first, group.first - 6), group.first, 'adjusted') >= 0
}

/** "up 40% from the first quarter", told of the second or of a half: no change on the year before. */
function isOtherPart(c: Clause, { keys, relation }: When): boolean {
  const own = (c.given[0]?.period ?? open(c))?.keys
  if (relation !== undefined || keys.kind === undefined || own?.kind === undefined) return false
  return keys.kind === 'full-year' || own.kind === 'full-year'
    ? keys.kind !== own.kind
    : keys.quarter !== undefined && own.quarter !== undefined && keys.quarter !== own.quarter
}

/** "increased 3% from 13.7 billion yen in the first quarter", told of the second. */
function isFromOtherPart(c: Clause, last: number): boolean {
  const next = c.whens.find(({ first }) => first >= last)
  return next !== undefined && isOtherPart(c, next.when) && isOfAgainst(c, next)
}

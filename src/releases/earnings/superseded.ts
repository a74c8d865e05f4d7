import type { Doc, Range } from '../../form/doc.js'
import { roleOf } from '../../form/figures/roles.js'
import type { Known } from '../../form/prose/calendar.js'
import { hasOne } from '../../form/words.js'
import { isOnce } from '../../language/en/expected.js'

/** Whether words head the forecast as it was before its revision. */
export const isSuperseded = (doc: Doc, title: Range): boolean => roleOf(doc, [title]) === 'previous'

/** Whether the last line above a table heads such a forecast: "Previous forecast", "Revised forecast", each over its rows. */
export function headsSuperseded(doc: Doc, { first, last }: Range): boolean {
  const { line } = doc.tokens
  let k = last
  while (k > first && line[k - 1] === line[last - 1]) k -= 1
  return k < last && isSuperseded(doc, { first: k, last }) && hasOne(doc, { first: k, last }, isOnce)
}

/**
 * The rows of forecasts that hold no longer: those named as earlier ones and, where one row of a period is named as the revised
 * one, the others of that period: "May forecast", "Latest forecast". Where two are named by their days alone nobody says which
 * of them holds.
 */
export function supersededRows(doc: Doc, titles: readonly Range[], periods: readonly (Known | undefined)[]): ReadonlySet<number> {
  const roles = titles.map((title) => roleOf(doc, [title]))
  const out = new Set<number>()
  for (const [r, role] of roles.entries()) {
    const same = roles.filter((_, n) => n !== r && periods[n] !== undefined && periods[n] === periods[r])
    if (role === 'previous' || (role !== 'revised' && same.includes('revised')) || (role === 'dated' && same.includes('dated'))) out.add(r)
  }
  return out
}

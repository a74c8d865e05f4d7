import type { Doc, Range } from '../../form/doc.js'
import { type Role, roleOf } from '../../form/figures/roles.js'
import { lastLines } from '../../form/last-lines.js'
import type { Known } from '../../form/prose/calendar.js'
import { hasOne } from '../../form/words.js'
import { isOnce } from '../../language/en/expected.js'

/** Whether the last line above a table heads a forecast as it was before its revision: "Previous forecast", over its rows. */
export function headsSuperseded(doc: Doc, above: Range): boolean {
  const line = lastLines(doc, above)
  return roleOf(doc, [line]) === 'previous' && hasOne(doc, line, isOnce)
}

/**
 * The rows of forecasts that hold no longer: those named as earlier ones and, where one row of a period is named as the revised
 * one, the others of that period: "May forecast", "Latest forecast". Where two are named by their days alone nobody says which
 * of them holds.
 */
export function supersededRows(doc: Doc, titles: readonly Range[], periods: readonly (Known | undefined)[]): ReadonlySet<number> {
  const roles = titles.map((title) => roleOf(doc, [title]))
  const counts = new Map<Known, Partial<Record<Role, number>>>()
  for (const [r, role] of roles.entries()) {
    const period = periods[r]
    if (period === undefined || role === undefined) continue
    const own = counts.get(period) ?? {}
    counts.set(period, { ...own, [role]: (own[role] ?? 0) + 1 })
  }
  const out = new Set<number>()
  for (const [r, role] of roles.entries()) {
    const { revised = 0, dated = 0 } = counts.get(periods[r] as Known) ?? {}
    if (role === 'previous' || (role !== 'revised' && revised > 0) || (role === 'dated' && dated > 1)) out.add(r)
  }
  return out
}

import { type Doc, holds, type Range } from '../../form/doc.js'
import { printedOf } from '../../form/figures/place.js'
import type { Role } from '../../form/figures/roles.js'
import { isMarkedA, isMarkedB } from '../../form/figures/roles.js'
import type { Row, Table } from '../../form/figures/table.js'
import { hasOne } from '../../form/words.js'
import { isFirstForecast } from '../../language/en/revisions.js'
import { dayOf } from '../../reading/calendar.js'
import type { FiscalPeriod } from '../../reading/figure-values.js'
import type { DateMention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'
import { periodSayings } from '../../reading/period.js'
import { announces, datesIn } from './announced.js'

/** The rows of a table by what they hold; results where a forecast stood are its revised row. */
export interface Roles extends Partial<Record<Exclude<Role, 'actual' | 'dated'>, Row>> {
  /** the revised row holds actual results */
  actual: boolean
}

/** Which row is which: by its words, or, where rows are named by dates alone, the earlier date first. */
export function rolesOf(doc: Doc, table: Table, release: string | undefined, head: Range): Roles {
  const roles: Roles = { actual: false }
  const dated: Row[] = []
  const changes: Row[] = []
  let behindYear = false
  const marked = table.rows.some(({ role, title }) => (role === 'revised' || role === 'actual') && isMarkedB(doc, title))
  for (const row of table.rows) {
    // "Latest forecast (A)" above "Revised forecast (B)" is the one before it
    const role =
      marked && row.role === 'revised' && isMarkedA(doc, row.title)
        ? 'previous'
        : isOfToday(doc, row, release, roles.previous !== undefined)
          ? 'revised'
          : row.role
    if (role === undefined) continue
    if (role === 'dated') {
      dated.push(row)
      continue
    }
    // what is printed behind the year before, or marked as reckoned from it, compares with that
    if (role === 'priorYear') behindYear ||= roles.revised !== undefined || isMarkedA(doc, row.title)
    if (behindYear && (role === 'change' || role === 'changePercent')) continue
    if (role === 'change' || role === 'changePercent') changes.push(row)
    if (role === 'actual') roles.actual ||= roles.revised === undefined
    // of two forecasts before the revised one the first holds no more where it says so
    if (role === 'previous' && roles.previous !== undefined && roles.revised === undefined && isSuperseded(doc, roles.previous, row))
      roles.previous = row
    roles[role === 'actual' ? 'revised' : role] ??= row
  }
  settle(roles, changes)
  const [one, two] = dated
  if (one === undefined || dated.length > 2) return roles
  if (two === undefined) {
    if (roles.previous !== undefined) {
      // "Initial forecast | Forecast as of November 10 | Latest forecast"
      if (roles.revised !== undefined && isSuperseded(doc, roles.previous, one)) takeLater(roles, one, roles.revised)
      roles.revised ??= one
    }
    // of the day of the release itself it is no earlier forecast
    else if (release === undefined || dateOf(doc, one) !== release) roles.previous = one
  } else if (roles.revised === undefined && roles.previous === undefined) {
    const [first, second] = daysOf(doc, [one, two], release)
    if (release === undefined && isAnnounced(doc, one, head) && !isAnnounced(doc, two, head)) [roles.previous, roles.revised] = [one, two]
    else if (first !== undefined && second !== undefined && first !== second)
      [roles.previous, roles.revised] = first < second ? [one, two] : [two, one]
  }
  return roles
}

/** A later forecast than the first is the one before the revision: the changes are its own only where the amounts bear it out. */
function takeLater(roles: Roles, previous: Row, revised: Row): void {
  roles.previous = previous
  for (const role of ['change', 'changePercent'] as const) {
    const row = roles[role]
    if (row !== undefined && !isBetween(row, previous, revised)) delete roles[role]
  }
}

/** "Change from the initial forecast", "Change from the previous forecast": of several rows of changes those that the amounts bear out. */
function settle(roles: Roles, changes: readonly Row[]): void {
  const { previous, revised } = roles
  for (const role of ['change', 'changePercent'] as const) {
    const rows = changes.filter((row) => row.role === role)
    if (rows.length < 2 || previous === undefined || revised === undefined) continue
    const found = rows.filter((row) => isBetween(row, previous, revised))
    if (found.length === 1) roles[role] = found[0] as Row
    else delete roles[role]
  }
}

/** Whether the cells of a row of changes are those from one row to the other, or in percent of it, wherever all three print amounts. */
const isBetween = (row: Row, previous: Row, revised: Row): boolean =>
  row.cells.every((cell, c) => {
    const [a, b, d] = [printedOf(previous.cells[c]), printedOf(revised.cells[c]), printedOf(cell)]
    if (a === undefined || b === undefined || d === undefined) return true
    return row.role === 'change' ? Math.abs(b - a - d) <= Math.abs(d) * SLACK + 1 : Math.abs(((b - a) / Math.abs(a)) * 100 - d) <= 1
  })
/** A change of amounts that are rounded differs from that of the rounded ones by no more of it. */
const SLACK = 0.02

/** "Results of the previous year (A)", "Results of this year (B)", and how far they lie apart: no forecast is among them. */
export const isOfYearBefore = ({ actual, previous, priorYear, change, changePercent }: Roles): boolean =>
  actual && priorYear !== undefined && (previous ?? change ?? changePercent) === undefined

/**
 * "Forecast announced on October 30", the day of the release, is no earlier one; where it leaves out the year, the day may be that of
 * the year before, but behind an earlier forecast.
 */
const isOfToday = (doc: Doc, row: Row, release: string | undefined, second: boolean): boolean =>
  row.role === 'previous' &&
  release !== undefined &&
  !holds(doc, row.title, 'previous') &&
  !isMarkedA(doc, row.title) &&
  dateOf(doc, row, second ? release : undefined) === release

/** "Initial forecast" above "Previous forecast". */
const isSuperseded = (doc: Doc, first: Row, second: Row): boolean =>
  hasOne(doc, first.title, isFirstForecast) && !hasOne(doc, second.title, isFirstForecast)

/** The days that rows state; where all leave out the year, each is the last of its name up to the release. */
function daysOf(doc: Doc, rows: readonly Row[], release: string | undefined): (string | undefined)[] {
  const whole = rows.map((row) => dateOf(doc, row))
  return whole.some((day) => day !== undefined) ? whole : rows.map((row) => dateOf(doc, row, release))
}

/** Whether the one day that the head of a release says was announced is that of a row, which leaves out its year. */
function isAnnounced(doc: Doc, { title }: Row, head: Range): boolean {
  const days = datesIn(doc, head).filter((date) => date.day !== undefined && date.year !== undefined && announces(doc, date))
  const [day] = days
  const [own, ...others] = datesIn(doc, title)
  return (
    day !== undefined &&
    days.every((other) => dayOf(other) === dayOf(day)) &&
    own !== undefined &&
    others.length === 0 &&
    own.year === undefined &&
    own.month === day.month &&
    own.day === day.day
  )
}

/** The day that a row's title states. */
function dateOf({ mentions }: Doc, { title }: Row, release?: string): string | undefined {
  let found: string | undefined
  for (let at = mentionAt(mentions, title.first); at < mentions.length && (mentions[at] as { last: number }).last <= title.last; at += 1) {
    const date = mentions[at]
    if (date?.kind !== 'date' || date.day === undefined) continue
    if (date.year !== undefined) found = dayOf(date)
    else if (release !== undefined) found = lastOfName(date, release)
  }
  return found
}

function lastOfName(date: DateMention, release: string): string | undefined {
  const year = Number(release.slice(0, 4))
  const own = dayOf(date, 'from', year)
  return own !== undefined && own <= release ? own : dayOf(date, 'from', year - 1)
}

/** A row named by the days of the same period a year earlier: "From April 1, 2001 to September 30, 2001". */
export function yearBefore(doc: Doc, { rows }: Table, { from, to }: FiscalPeriod): Row | undefined {
  if (from === undefined || to === undefined) return undefined
  const own = rows.filter(
    (row) =>
      row.role === 'dated' &&
      periodSayings(doc, row.title).some((saying) => isYearEarlier(saying.from, from) && isYearEarlier(saying.to, to)),
  )
  return own.length === 1 ? own[0] : undefined
}

/** The same day of the year before; the end of February is its last day. */
const isYearEarlier = (day: string | undefined, later: string): boolean =>
  day !== undefined &&
  Number(day.slice(0, 4)) === Number(later.slice(0, 4)) - 1 &&
  (day.slice(4) === later.slice(4) || (day.startsWith('02', 5) && later.startsWith('02', 5)))

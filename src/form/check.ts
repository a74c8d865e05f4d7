import type { Check, CheckRule, Evidence } from '../result.js'
import type { Doc } from './doc.js'
import { exactly, type Figure, known, type Precision, type Rounding } from './interval.js'
import { below, type Place, placeOf, type Step } from './pointer.js'

/** A printed figure that takes part: the place of its leaf, or of the money or the price that holds it. */
export interface Side {
  readonly at: Place
  readonly known: Precision
}

/** One way to compute a figure from others; undefined where they do not allow it (a division by 0). */
export interface Way {
  readonly from: readonly Side[]
  readonly compute: (...figures: Figure[]) => Figure | undefined
}

/**
 * One sum: a printed figure and how it follows from others. Where several ways lead to it (two exchange rates, issued
 * shares with and without own ones), it holds if one of them does.
 */
export interface Rule {
  readonly rule: CheckRule
  readonly printed: Side
  /** what of the printed figure is compared, where it is not the figure itself: its sign */
  readonly as?: (figure: Figure) => Figure
  readonly ways: readonly Way[]
  /** the printed figure may also be less: a limit */
  readonly limit?: true
  /** the figures are in several currencies; else such figures are not compared */
  readonly across?: true
}

/** The rules of a release type: sums that are always the same, and sums that lists of the record give. */
export interface Rules<R> {
  readonly fixed: readonly Rule[]
  /** adds the latter to those found; the text, where it is at hand, may tell that two figures are not to be compared */
  readonly listed: (record: R, found: Rule[], doc: Doc | undefined) => void
}

/** Where a figure stands: rules that are always the same name it by its pointer. */
type At = Place | string

const placed = (at: At): Place => (typeof at === 'string' ? placeOf(at) : at)
export const measured = (at: At): Side => ({ at: placed(at), known: 'measured' })
export const agreed = (at: At): Side => ({ at: placed(at), known: 'agreed' })
export const exact = (at: At): Side => ({ at: placed(at), known: 'exact' })

/** The rule that a printed figure follows from others in one way. */
export const sum = (rule: CheckRule, printed: Side, from: readonly Side[], compute: Way['compute']): Rule => ({
  rule,
  printed,
  ways: [{ from, compute }],
})

const same = (figure: Figure): Figure => figure

/** The rule that a figure equals another. */
export const equal = (rule: CheckRule, printed: Side, other: Side): Rule => sum(rule, printed, [other], same)

/** The rule that a figure is at most another. Two days are compared as numbers: 2006-09-20 is 20060920. */
export const atMost = (rule: CheckRule, printed: Side, limit: Side): Rule => ({
  rule,
  printed,
  ways: [{ from: [limit], compute: same }],
  limit: true,
})

/** Adds the rule that of some days each that the record has is not later than the next that it has. */
export function inOrder(found: Rule[], record: object, ...days: readonly Place[]): void {
  let before: Place | undefined
  for (const day of days) {
    if (valueAt(record, day) === undefined) continue
    if (before !== undefined) found.push(atMost('dates-in-order', exact(before), exact(day)))
    before = day
  }
}

/** What stands at a place of a record. */
export function valueAt(record: object, { path }: Place): unknown {
  let here: unknown = record
  for (let i = 0; i < path.length; i += 1) {
    if (here === null || typeof here !== 'object') return undefined
    here = (here as Record<Step, unknown>)[path[i] as Step]
  }
  return here
}

/**
 * Holds a record against its rules. A rule whose figures are not all printed, or are in several currencies, gives no
 * check; nor does one whose two sides are the same printed word.
 */
export function runChecks<R extends object>(
  record: R,
  evidence: Readonly<Record<string, Evidence>>,
  rules: Rules<R>,
  rounding: Rounding,
  doc?: Doc,
): Check[] {
  const checks: Check[] = []
  const seen: Partial<Record<Precision, Map<Place, Known>>> = {}
  const look = ({ at, known }: Side): Known | undefined => {
    seen[known] ??= new Map()
    const same = seen[known] // many rules look at one figure
    const before = same.get(at)
    if (before !== undefined) return before
    const found = figureAt(record, evidence, at, known, rounding)
    if (found !== undefined) same.set(at, found)
    return found
  }
  const add = (rule: Rule): void => {
    const found = judge(rule, look)
    if (found !== undefined) checks.push(found)
  }
  for (const rule of rules.fixed) add(rule)
  const listed: Rule[] = []
  rules.listed(record, listed, doc)
  for (const rule of listed) add(rule)
  return checks
}

function judge(rule: Rule, look: (side: Side) => Known | undefined): Check | undefined {
  const printed = look(rule.printed)
  if (printed === undefined) return undefined
  let best: Check | undefined
  for (const way of rule.ways) {
    const sides = sidesOf(way, printed, rule, look)
    if (sides === undefined) continue
    const computed =
      sides.length === 2
        ? way.compute((sides[0] as Known).figure, (sides[1] as Known).figure)
        : way.compute(...sides.map(({ figure }) => figure))
    if (computed === undefined) continue
    const check = compare(rule, printed, sides, computed)
    if (check.status === 'holds') return check
    best ??= check
  }
  return best
}

/** The figures that a way goes from; undefined where one is not printed, or says nothing beside the printed one. */
function sidesOf({ from }: Way, printed: Known, rule: Rule, look: (side: Side) => Known | undefined): Known[] | undefined {
  const sides = new Array<Known>(from.length)
  for (let i = 0; i < from.length; i += 1) {
    const found = look(from[i] as Side)
    if (found === undefined || saysAgain(found, printed) || (!rule.across && apart(found, printed))) return undefined
    sides[i] = found
  }
  return sides
}

/** One printed number that stands for two leaves proves nothing. */
const saysAgain = (a: Known, b: Known): boolean =>
  a.evidence !== undefined && a.evidence.start === b.evidence?.start && a.evidence.end === b.evidence.end

const apart = (a: Known, b: Known): boolean => a.currency !== undefined && b.currency !== undefined && a.currency !== b.currency

function compare(rule: Rule, printed: Known, sides: readonly Known[], computed: Figure): Check {
  const { value, low, high } = rule.as === undefined ? printed.figure : rule.as(printed.figure)
  const off = value - computed.value
  // what the two may lie off towards one another
  const tolerance =
    off > 0
      ? value - low + computed.high - computed.value
      : off < 0
        ? high - value + computed.value - computed.low
        : Math.max(high - value, value - low)
  const slack = Math.max(1e-11, Number.EPSILON * 16 * Math.abs(value)) // what binary fractions lose
  return {
    rule: rule.rule,
    paths: [printed.path, ...sides.map(({ path }) => path)],
    status: (rule.limit ? off : Math.abs(off)) <= tolerance + slack ? 'holds' : 'fails',
    printed: value,
    computed: tidy(computed.value),
    tolerance: tidy(tolerance),
  }
}

/** Without the last binary digits: 0.1 + 0.2 is 0.3. Few decimals are their own nearest number, whatever is to be cut off. */
const tidy = (value: number): number => (Number.isInteger(value) || hasFewDecimals(value) ? value : Number(value.toPrecision(15)))

const hasFewDecimals = (value: number): boolean => Math.abs(value) < 1e9 && Math.round(value * 1e6) / 1e6 === value

interface Known {
  readonly path: string
  readonly figure: Figure
  readonly currency: string | undefined
  readonly evidence: Evidence | undefined
}

/** The printed number at a place: of money its amount, of a price that is set its amount, of a day its digits. */
function figureAt(
  record: object,
  evidence: Readonly<Record<string, Evidence>>,
  place: Place,
  precision: Precision,
  rounding: Rounding,
): Known | undefined {
  let at = place
  let value = valueAt(record, at)
  if (value === undefined) return undefined
  if (hasKey(value, 'value')) {
    value = value.value
    at = below(at, 'value')
  }
  let currency: string | undefined
  if (hasKey(value, 'amount') && hasKey(value, 'currency')) {
    currency = String(value.currency)
    value = value.amount
    at = below(at, 'amount')
  }
  const path = at.pointer
  const own = evidence[path]
  if (typeof value === 'number') return { path, currency, figure: known(value, own, precision, rounding), evidence: own }
  return typeof value === 'string' && DAY.test(value) ? { path, currency, figure: exactly(dayNumber(value)), evidence: own } : undefined
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Two days are compared as numbers: 2006-09-20 is 20060920. */
const dayNumber = (day: string): number => Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8))

const hasKey = <K extends string>(value: unknown, key: K): value is Record<K, unknown> =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, key)

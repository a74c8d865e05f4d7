import { isMark } from '../../document/scan.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import type { Field } from '../../form/fields.js'
import { datesIn, numbersIn } from '../../form/readers.js'
import { runOf } from '../../form/run.js'
import { standSideBySide } from '../../form/side-by-side.js'
import { statesTwo, statesTwoPeriods } from '../../form/two-values.js'
import { hasOne } from '../../form/words.js'
import { isFormerWord } from '../../language/en/change.js'
import type { Target, Theme } from './rows.js'

/** Whether two values stand behind one label, of which nobody can tell which holds. */
export function isTwofold(
  doc: Doc,
  fields: readonly Field<Target>[],
  i: number,
  { group, target }: { group: Theme | undefined; target: Target },
): boolean {
  const { body, segment } = fields[i] as Field<Target>
  if ((group === 'authorization' && hasTwoLimits(doc, body)) || standSideBySide(doc, body)) return true
  if (target === 'period') return statesTwoPeriods(doc, body)
  if (!FIGURES.has(target)) return false
  if (group === 'authorization' && isPartOfTotal(doc, fields, i, target)) return true
  if (doc.layout.segments[segment]?.cell && isListed(doc, body)) return true
  const run = runOf(doc, fields, i)
  if (run === undefined) return statesTwo(doc, group === 'purchase' || group === 'cumulative' ? withoutLimit(doc, body) : body)
  // the last label of a run has the values of all of them behind it
  const counted = run.members.filter((k) => (fields[k] as Field<Target>).targets.some((target) => COUNTS.has(target))).length
  return countsIn(doc, run.body) > counted && statesTwo(doc, run.body)
}

/** "98,700 shares (upper limit: 150,000 shares)": what was bought, without the limit in a bracket right behind it. */
function withoutLimit(doc: Doc, body: Range): Range {
  const [bought] = numbersIn(doc, body)
  for (let i = bought?.last ?? body.last; i < body.last && !isMark(doc.tokens, i - 1, ')'); i += 1)
    if (isMark(doc.tokens, i, '(') && conceptAt(doc, i + 1) === 'maximum') return { first: body.first, last: i }
  return body
}

/**
 * "Market purchases: up to 200,000 shares" beside "Total number of shares: up to 300,000 shares", "Additional number" beside
 * "Total number after the expansion": a limit that is not said to be the whole one.
 */
function isPartOfTotal(doc: Doc, fields: readonly Field<Target>[], i: number, target: Target): boolean {
  const { label, body } = fields[i] as Field<Target>
  const [own] = numbersIn(doc, body)
  if (own === undefined || holds(doc, label, 'total') || conceptAt(doc, body.first) !== 'maximum') return false
  return fields.slice(Math.max(0, i - BESIDE), i + BESIDE).some((other) => {
    if (!other.targets.includes(target) || !holds(doc, other.label, 'total') || conceptAt(doc, other.body.first) !== 'maximum') return false
    const [whole] = numbersIn(doc, other.body)
    return whole !== undefined && whole.digits !== own.digits
  })
}

/** So many fields around it may state the whole. */
const BESIDE = 8

/** Targets whose value is a figure; words may hold several. */
const FIGURES: ReadonlySet<Target> = new Set<Target>(['shares', 'cost', 'percent'])

/** Targets whose value is a number of shares. */
const COUNTS: ReadonlySet<Target> = new Set<Target>(['shares', 'issued', 'treasuryShares', 'issuedAfter'])

/** Behind the last head of a table: its rows, one for each of several programmes, with their numbers and their days. */
const isListed = (doc: Doc, body: Range): boolean => countsIn(doc, body) > 1 && datesIn(doc, body).length > DAYS_OF_ONE

/** The days on which a programme begins and ends, and that of its resolution. */
const DAYS_OF_ONE = 3

/** How many numbers of shares stand in a range. */
function countsIn(doc: Doc, range: Range): number {
  let found = 0
  for (const { last, bracketed, currency, percent } of numbersIn(doc, range)) {
    const concept = conceptAt(doc, last)
    const counted = concept === undefined || concept === 'share' || concept === 'shareCommon'
    if (counted && !bracketed && currency === undefined && percent === undefined) found += 1
  }
  return found
}

/** "Up to 510,000 shares (up to 1.8% of those issued) | Up to 720,000 shares": before and after a change. */
function hasTwoLimits(doc: Doc, body: Range): boolean {
  let limit: string | undefined
  for (const mention of numbersIn(doc, body)) {
    if (conceptAt(doc, mention.first - 1) !== 'maximum' || mention.percent !== undefined) continue
    if (limit !== undefined && isFormer(doc, body.first, mention.first)) continue
    const said = `${mention.digits} ${mention.scale?.factor ?? 1}`
    if (limit !== undefined && limit !== said) return true
    limit = said
  }
  return false
}

/** "(before the change: up to 500,000 shares)", "(previously up to 500,000 shares)": the bracket says that its value holds no more. */
function isFormer(doc: Doc, from: number, to: number): boolean {
  let open = to - 1
  while (open > from && !isMark(doc.tokens, open, '(') && !isMark(doc.tokens, open, ')')) open -= 1
  return isMark(doc.tokens, open, '(') && hasOne(doc, { first: open, last: to }, isFormerWord)
}

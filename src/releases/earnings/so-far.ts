import { isItemNumber } from '../../document/layout.js'
import { isMark, NUMBER, type Span } from '../../document/scan.js'
import { conceptSet, isAmong } from '../../form/concept-set.js'
import { type Doc, type Range, spanOfRange } from '../../form/doc.js'
import { resting } from '../../form/prose/adding.js'
import type { When } from '../../form/prose/when.js'
import { behindSoFar } from '../../form/prose/when-beside.js'
import { withRange } from '../../form/prose/when-range.js'
import { whensIn } from '../../form/prose/whens.js'
import { monthsBetween } from '../../reading/calendar.js'

/** Words that say of the tables behind them that their quarters run from the year's start, and how far they hold. */
interface Saying extends Range {
  readonly words: Span
  /** the quarter that they are of, where they tell it */
  readonly quarter?: number
}

/** Lines of cells between the titles of two rows, or columns, of one table. */
const MOST_BETWEEN = 16

/** The words hold for no more lines where no item ends them. */
const MOST_LINES = 80

/**
 * The periods of a text, its quarters as long as the words above a table say: below "(1) Operating results (cumulative)" or
 * "Consolidated results (April 1 to September 30, 2020)", the "2Q FY2020" of a row is the months from the year's start. Quarters that
 * follow each other are each alone.
 */
export function withSoFar(doc: Doc, whens: readonly When[]): readonly When[] {
  const sayings = whens.some(isBare) ? sayingsIn(doc) : []
  if (sayings.length === 0) return whens
  const meant = new Map<When, When>()
  for (const { first, last, words, quarter } of sayings)
    for (const near of neighbours(doc, whensIn(whens, first, last))) {
      const of = near[0]?.keys.quarter
      if (of === 1 || (quarter !== undefined && of !== quarter) || !near.every(({ keys }) => keys.quarter === of)) continue
      for (const one of near) meant.set(one, soFar(one, words))
    }
  return whens.map((when) => meant.get(when) ?? when)
}

/** The bare quarters that stand near each other, as those of one table do. */
function neighbours({ tokens }: Doc, whens: readonly When[]): When[][] {
  const groups: When[][] = []
  let line = Number.NEGATIVE_INFINITY
  for (const when of whens) {
    if (!isBare(when)) continue
    const own = tokens.line[when.first] as number
    const group = groups[groups.length - 1]
    if (group === undefined || own - line > MOST_BETWEEN) groups.push([when])
    else group.push(when)
    line = own
  }
  return groups
}

/** "2Q FY2020": a quarter that says nothing of its days. */
const isBare = ({ relation, keys: { kind, quarter, from } }: When): boolean =>
  relation === undefined && kind === 'quarter' && quarter !== undefined && from === undefined

const soFar = (when: When, words: Span): When => ({
  ...when,
  keys: { ...when.keys, kind: 'year-to-date' },
  at: { ...when.at, kind: when.at.kind === undefined ? words : resting(when.at.kind, words) },
})

/** All such words of a text: each holds until its item ends, until the next, or until words of quarters alone. */
function sayingsIn(doc: Doc): Saying[] {
  const { tokens, layout } = doc
  const levels = new Map<number, number>()
  for (const { marker, level } of layout.items) for (let k = marker.first; k < marker.last; k += 1) levels.set(k, level)
  const found: Saying[] = []
  let open: { first: number; level: number; words: Span; quarter?: number } | undefined
  let item = -1 // the level of the last item
  const close = (last: number): void => {
    if (open !== undefined) found.push({ ...open, last })
    open = undefined
  }
  for (let k = 0; k < tokens.count; k += 1) {
    const level = isItemNumber(layout, k) ? levels.get(k) : undefined
    if (level !== undefined) item = level
    if (open !== undefined && ((level !== undefined && level <= open.level) || isAlone(doc, k) || isFar(doc, open.first, k))) close(k)
    if (!isMark(tokens, k, '(')) continue
    const said = saidAt(doc, k)
    if (said === undefined) continue
    close(k)
    if (said !== 'other') open = { first: k, level: item, ...said }
  }
  close(tokens.count)
  return found
}

const isFar = ({ tokens }: Doc, first: number, k: number): boolean =>
  (tokens.line[k] as number) - (tokens.line[first] as number) > MOST_LINES

/** "Three months", "quarterly": words that head a table of quarters alone; "2Q" in a head is none of them. */
const isAlone = (doc: Doc, k: number): boolean =>
  isAmong(doc, k, ALONE) && doc.tokens.kind[k - 1] !== NUMBER && doc.tokens.kind[k + 1] !== NUMBER
const ALONE = conceptSet('quarter', 'threeMonths')

/** What a bracket says: "(cumulative)", "(April 1 to September 30, 2020)"; another stretch of days ends what one before it said. */
function saidAt(doc: Doc, k: number): { words: Span; quarter?: number } | 'other' | undefined {
  const end = behindSoFar(doc, k)
  if (end > k) return { words: spanOfRange(doc, { first: k, last: end }) }
  const { keys, last } = withRange(doc, { first: k, last: k, keys: { kind: 'quarter' }, at: {} })
  if (keys.from === undefined || keys.to === undefined) return undefined
  const months = monthsBetween(keys.from, keys.to) + 1
  return months === 6 || months === 9 ? { words: spanOfRange(doc, { first: k, last }), quarter: months / 3 } : 'other'
}

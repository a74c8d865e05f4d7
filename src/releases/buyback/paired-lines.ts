import { colonOf } from '../../document/colon.js'
import type { Segment } from '../../document/layout.js'
import { MARK } from '../../document/scan.js'
import { capital } from '../../form/capital.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { hasOne } from '../../form/words.js'
import type { Concept } from '../../language/concepts.js'
import { isSum } from '../../language/en/buyback.js'
import { untilIn } from './headings.js'
import { put } from './put.js'
import { type Facts, factsOf } from './told-facts.js'

/** A line that states a number of shares and an amount, and the words that say of what. */
interface Pair {
  readonly label: Range
  readonly facts: Facts
}

/**
 * Reads lines that recall in few words what no label asked for: "Resolution of May 14: up to 300,000 shares; up to 500 million yen;
 * from May 17 to August 31", "Total acquired so far: 120,400 shares, 199 million yen". Gives back the words that name the resolution.
 */
export function readPairedLines(doc: Doc, draft: Draft): Range | undefined {
  const limits: Pair[] = []
  const sums: Pair[] = []
  let limitAt = -2 // the line of the last limits
  doc.layout.segments.forEach((segment, k) => {
    const { label, body } = partsOf(doc, segment, k)
    if (label === undefined) return
    const of = groupOf(doc, label, body, limitAt === k - 1)
    if (of === undefined) return
    const facts = factsOf(doc, body, { ...body, parts: [body] })
    if (facts.shares === undefined || facts.cost === undefined) return
    if (of === 'authorization') limitAt = k
    ;(of === 'authorization' ? limits : sums).push({ label, facts })
  })
  const [limit] = limits
  const [sum] = sums
  if (sum !== undefined && sums.length === 1) {
    if (!hasFigures(draft, 'cumulative', 'shares')) {
      put(draft, ['cumulative', 'shares'], sum.facts.shares)
      put(draft, ['cumulative', 'cost'], sum.facts.cost)
    }
    if (draft.get(['cumulative', 'shares']) === sum.facts.shares?.value) put(draft, ['cumulative', 'to'], untilIn(doc, sum.label))
  }
  if (limit === undefined || limits.length > 1 || hasFigures(draft, 'authorization', 'maxShares', 'maxCost')) return undefined
  put(draft, ['authorization', 'shareClass'], limit.facts.shareClass)
  put(draft, ['authorization', 'maxShares'], limit.facts.shares)
  put(draft, ['authorization', 'maxSharesPercent'], limit.facts.percent)
  put(draft, ['authorization', 'maxCost'], limit.facts.cost)
  put(draft, ['authorization', 'period'], limit.facts.period)
  return limit.label
}

const hasFigures = (draft: Draft, group: string, ...keys: readonly string[]): boolean =>
  [...keys, 'cost'].some((key) => draft.has([group, key]))

/**
 * What a line's label says that its pair is of. "Resolution of May 14: common stock, 300,000 shares (maximum), 500 million yen
 * (maximum)" may say "up to" behind its figures; right below it "Total acquired" is what was bought under it.
 */
function groupOf(doc: Doc, label: Range, body: Range, belowLimits: boolean): 'authorization' | 'cumulative' | undefined {
  if (conceptAt(doc, body.first) === 'maximum' || (opensWithResolution(doc, label) && holds(doc, body, 'maximum')))
    return holds(doc, label, 'resolve') ? 'authorization' : undefined
  if (holds(doc, label, 'cumulative')) return 'cumulative'
  if (!holds(doc, label, 'acquire:past') || holds(doc, label, 'dateFrom')) return undefined
  // "Shares acquired in March (as of March 31, 2020)" are those of the month
  if (countOf(doc, label, 'month') > 1) return undefined
  return (belowLimits && hasOne(doc, label, isSum)) || untilIn(doc, label) !== undefined ? 'cumulative' : undefined
}

/** "Resolution of May 14", "(Reference) Resolution of May 14". */
function opensWithResolution(doc: Doc, { first, last }: Range): boolean {
  let i = first
  while (i < last && (doc.tokens.kind[i] === MARK || conceptAt(doc, i) === 'reference')) i += 1
  return conceptAt(doc, i) === 'resolve' && capital(doc.tokens, i)
}

/** A line cut at its colon outside brackets; a line without one that begins with a limit has the line above as its label. */
function partsOf(doc: Doc, { first, last }: Segment, k: number): { label: Range | undefined; body: Range } {
  const colon = colonOf(doc.tokens, { first, last })
  if (colon >= 0) return { label: { first, last: colon }, body: { first: colon + 1, last } }
  return { label: doc.layout.segments[k - 1], body: { first, last } }
}

/** How often a range names a concept. */
function countOf(doc: Doc, { first, last }: Range, concept: Concept): number {
  let count = 0
  for (let i = first; i < last; i += 1) if (conceptAt(doc, i) === concept) count += 1
  return count
}

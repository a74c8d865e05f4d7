import { isMark } from '../../document/scan.js'
import { type Doc, holds, type Range } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import { captionPeriod, type ReadPeriod } from '../../form/figures/period.js'
import { type Role, roleOf } from '../../form/figures/roles.js'
import { isPerShare } from '../../form/figures/table.js'
import { type ItemOf, itemsOf } from '../../form/prose/items.js'
import { releaseDateOf } from '../../form/release-date.js'
import { firstTerm } from '../../form/term-index.js'
import { type FoundMoney, moneyOf, percentOf } from '../../form/values.js'
import { dayOf } from '../../reading/calendar.js'
import type { Metric, Scope } from '../../reading/figure-values.js'
import { datesIn } from './announced.js'
import type { Telling } from './prose.js'
import { scopeIn } from './scope.js'
import type { Told } from './told-figure.js'

/** A heading of a block is a few words. */
const LONGEST_TITLE = 14

/** "Sales: 258,200 million yen", with its change in per cent behind it in the block of changes. */
interface Figure {
  readonly metric: Metric
  readonly label: Range
  readonly value: FoundMoney
  readonly percent: Found<number> | undefined
}

interface Section {
  readonly period: ReadPeriod
  readonly scope: Found<Scope> | undefined
  readonly first: number
  readonly blocks: Map<Role, Figure[]>
  /** the headings of its previous forecast */
  readonly heads: Range[]
}

/**
 * Revisions that are printed as lists, one for each forecast: below a heading with the period "[Revised projection (A)]" and its figures
 * line by line, then "[Projection made on November 15, 2002 (B)]" and "[Change (A)-(B)]". A section whose sums do not hold is left out.
 */
export function readBlocks(doc: Doc): Telling[] {
  if (firstTerm(doc, 'forecast') < 0) return []
  const sections: Section[] = []
  let role: Role | undefined
  for (const line of linesOf(doc)) {
    const section = sections[sections.length - 1]
    const figure = figureOf(doc, line)
    if (figure !== undefined) {
      if (role !== undefined) section?.blocks.get(role)?.push(figure)
      continue
    }
    const period = captionPeriod(doc, line, 0).finish()
    role = period === undefined && line.last - line.first <= LONGEST_TITLE ? roleIn(doc, line) : undefined
    if (role === 'previous') section?.heads.push(line)
    if (period !== undefined) sections.push({ period, scope: scopeIn(doc, line), first: line.first, blocks: new Map(), heads: [] })
    else if (role !== undefined && section?.blocks.has(role) === true) role = undefined
    else if (role !== undefined) section?.blocks.set(role, [])
  }
  return sections.flatMap((section) => {
    const told = toldOf(section.blocks)
    return told.length === 0
      ? []
      : [{ period: section.period, first: section.first, sentences: [], heads: section.heads, told, scope: section.scope }]
  })
}

/** What the heading of a block is of: "Projection made on November 15, 2002" is the one before. */
function roleIn(doc: Doc, line: Range): Role | undefined {
  const role = roleOf(doc, [line])
  if (role !== 'revised' && role !== 'dated') return role
  const [date] = datesIn(doc, line)
  const day = date && dayOf(date)
  return day !== undefined && day !== releaseDateOf(doc)?.value && !holds(doc, line, 'revise') ? 'previous' : role
}

function* linesOf({ tokens }: Doc): Generator<Range> {
  let first = 0
  while (first < tokens.count) {
    let last = first + 1
    while (last < tokens.count && tokens.line[last] === tokens.line[first]) last += 1
    yield { first, last }
    first = last
  }
}

/** The one figure of a line that begins with its name. */
function figureOf(doc: Doc, line: Range): Figure | undefined {
  const [name, money, percent, more] = itemsOf(doc, line, [], 0)
  if (name?.kind !== 'name' || name.first > line.first + 1 || money?.kind !== 'money' || more !== undefined) return undefined
  if (!isMark(doc.tokens, name.last, ':') || (percent !== undefined && percent.kind !== 'percent')) return undefined
  const { metric, label, loss, last } = (name as ItemOf<'name'>).name
  const value = moneyOf(money.mention)
  if (metric === undefined || loss || value === undefined || money.high !== undefined) return undefined
  return { metric, label: { first: label, last }, value, percent: percent && percentOf(percent.mention) }
}

/** What the blocks of a section tell of each figure, where they tell of it before and after. */
function toldOf(blocks: ReadonlyMap<Role, readonly Figure[]>): Told[] {
  const of = (role: Role, metric: Metric): Figure | undefined => {
    const found = (blocks.get(role) ?? []).filter((figure) => figure.metric === metric)
    return found.length === 1 ? found[0] : undefined
  }
  const out: Told[] = []
  for (const { metric } of blocks.get('revised') ?? []) {
    const [revised, previous, change, prior] = (['revised', 'previous', 'change', 'priorYear'] as const).map((role) => of(role, metric))
    if (revised === undefined || previous === undefined) return []
    const gap = revised.value.value.amount - previous.value.value.amount
    if (change !== undefined && !isPerShare(metric) && change.value.value.amount !== gap) return []
    out.push({
      metric,
      label: revised.label,
      revised: revised.value,
      previous: previous.value,
      ...(change === undefined ? {} : { change: change.value }),
      ...(change?.percent === undefined ? {} : { changePercent: change.percent }),
      ...(prior === undefined ? {} : { priorYear: prior.value }),
    })
  }
  return out
}

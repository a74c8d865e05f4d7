import { conceptAt, type Doc, holds, type Range, rangeOfTerm } from '../../form/doc.js'
import type { Field } from '../../form/fields.js'
import { headOf } from '../../form/head.js'
import { datesIn, shares } from '../../form/readers.js'
import { hasOne } from '../../form/words.js'
import { isPlanned, isRemainder } from '../../language/en/buyback.js'
import { isOf, isThe } from '../../language/en/small.js'
import { numbersMeant } from './prose.js'
import type { Heading, Target, Theme } from './rows.js'
import type { Cancels } from './stage.js'

/** The group of each field: its heading's, else that of its own verb, else what its neighbours' tenses and ceilings say. */
export function groupsOf(
  doc: Doc,
  fields: readonly Field<Target>[],
  { stage, cancels }: { stage: string | undefined; cancels: Cancels },
): (Theme | undefined)[] {
  const votes = new Map<number, number>()
  const telling = new Map<number, number>()
  const lists = listsOf(doc, fields)
  const done = new Set<number>()
  const limited = new Set<number>()
  const capped = new Set<number>() // lists with "up to" behind a label
  const itemsCapped = new Map<number, number>() // items with such a label, each with its list
  fields.forEach((field, i) => {
    const list = lists[i] as number
    const tense = tenseOf(doc, field)
    votes.set(list, (votes.get(list) ?? 0) + tense)
    if (field.targets.some((target) => TELLING.has(target))) telling.set(list, (telling.get(list) ?? 0) + tense)
    if (isLimit(doc, field)) limited.add(list)
    else if (tense < 0) done.add(list)
    if (!isCapped(doc, field)) return
    capped.add(list)
    if (field.item >= 0) itemsCapped.set(field.item, list)
  })
  const reported = stage === 'progress' || stage === 'completion'
  const recalled = recalls(doc, fields)
  const offered = holds(doc, { first: 0, last: headOf(doc).end }, 'tenderOffer')
  const meant = stage === undefined ? listsMeant(doc, fields, lists) : new Set<number>()
  const counted = fields.some((field) => isShares(field) && holds(doc, field.label, 'cancel', 'cancel:past', 'cancel:future'))
  const cancelled = new Set(
    lists.filter((_, i) => holds(doc, (fields[i] as Field<Target>).label, 'cancel', 'cancel:past', 'cancel:future')),
  )
  const periods = new Set(lists.filter((_, i) => isPeriodOf(doc, fields[i] as Field<Target>)))
  const groups = fields.map((field, i): Theme | undefined => {
    if (holds(doc, field.label, 'cancel', 'cancel:past', 'cancel:future')) return 'cancellation'
    if (hasOne(doc, field.label, isRemainder)) return undefined // "Cost remaining": what is left of a limit
    // "Plan period" beside "Purchase period"
    if (field.targets.includes('period') && holds(doc, field.label, 'period') && periods.has(lists[i] as number) && !isPeriodOf(doc, field))
      return undefined
    if (meant.has(lists[i] as number) && field.theme === undefined) return 'authorization'
    if (field.theme?.name === 'offer' || (offered && isPlan(doc, field))) {
      // "Results of the offer": "Total cost" behind "Shares purchased" is what these cost
      const paid = holds(doc, field.label, 'amount') && holds(doc, field.theme?.at ?? field.label, 'complete')
      return tenseOf(doc, field) === -1 || (paid && followsPast(doc, fields, lists, i)) ? 'purchase' : undefined
    }
    if (isLimit(doc, field) || isCapped(doc, field)) return 'authorization'
    if (holds(doc, field.label, 'cumulative')) return 'cumulative'
    const list = lists[i] as number
    const past = tenseOf(doc, field) < 0
    // the period that stands with "up to 300,000 shares" in one item is that of the limit
    if (itemsCapped.get(field.item) === list && !past && field.targets.some((target) => TELLING.has(target))) return 'authorization'
    const named = field.theme?.name as Heading | undefined
    const theme = named === 'ceiling' ? 'authorization' : (named as Theme | undefined)
    // "planned to be purchased" beside "purchased": what was meant to be bought is not what was
    const told = theme !== 'authorization' && done.has(list) && tenseOf(doc, field) === 1
    if (told && field.targets.some((target) => pastOf(doc, fields, lists, list, target))) return undefined
    // limits and what was bought in one list: a period there may be of either
    const mixed = theme !== 'authorization' && limited.has(list) && done.has(list)
    if (mixed && tenseOf(doc, field) === 0 && field.targets.some((target) => TELLING.has(target))) return undefined
    // "Shares acquired" beside "Shares cancelled"
    if ((theme === 'cancellation' || (theme === undefined && cancels === 'all')) && counted && past && isShares(field)) return undefined
    if (theme !== undefined) return theme
    // "Shares acquired: 812,300" below "Amount: up to 2,600 million yen" is no limit, and what it is of nobody says
    if (past && capped.has(list) && field.targets.some((target) => TELLING.has(target))) return undefined
    // nor what an amount without a tense is of that stands below it: "Total amount: 5,340,117,200 yen"
    if (capped.has(list) && field.targets.some((target) => TELLING.has(target)) && followsPast(doc, fields, lists, i)) return undefined
    // "Class of shares to be acquired" beside "Shares acquired: 54,100": the figure's label tells
    const vote = votes.get(list) || (telling.get(list) ?? 0)
    if (cancels !== undefined && vote <= 0) return cancels === 'all' ? 'cancellation' : undefined
    if (vote !== 0) return vote < 0 || (reported && recalled && !capped.has(list) && !limited.has(list)) ? 'purchase' : 'authorization'
    if (cancelled.has(list)) return 'cancellation' // "Date" beside "Number of shares to be cancelled"
    if (reported) return 'purchase'
    return holds(doc, { first: 0, last: Math.min(doc.tokens.count, 250) }, 'resolve') ? 'authorization' : undefined
  })
  // what was bought is no limit: "1. First programme (resolved in February)" beside a second with limits, or above "bought so far"
  const limits = new Set(
    lists.filter(
      (list, i) =>
        groups[i] === 'authorization' &&
        fields[i]?.targets.some((target) => TELLING.has(target)) === true &&
        (capped.has(list) || limited.has(list) || !done.has(list)),
    ),
  )
  const summed = new Set(lists.filter((_, i) => groups[i] === 'cumulative'))
  fields.forEach((field, i) => {
    const list = lists[i] as number
    if (groups[i] !== 'authorization' || limits.has(list) || !field.targets.some((target) => TELLING.has(target))) return
    if (limits.size > 0 || (reported && summed.has(list) && tenseOf(doc, field) < 0)) groups[i] = undefined
  })
  if (stage !== 'progress' || groups.includes('purchase') || groups.includes('cumulative')) return groups
  // "Shares purchased: 102,700" below "Resolution of May 10" in a report that says nowhere else what was bought, and no ceiling there
  return groups.map((group, i) => {
    const field = fields[i] as Field<Target>
    const list = lists[i] as number
    const { theme } = field
    const either = theme !== undefined && !holds(doc, theme.at, 'reference') && done.has(list) && !limited.has(list) && !capped.has(list)
    return either && group === 'authorization' && field.targets.some((target) => TELLING.has(target)) ? 'purchase' : group
  })
}

/** "Number of shares planned to be purchased": of a tender offer it is the offer's, which may be for fewer than were resolved. */
const isPlan = (doc: Doc, field: Field<Target>): boolean =>
  holds(doc, field.label, 'acquire:future') && hasOne(doc, field.label, isPlanned) && !isCapped(doc, field)

/** Whether the figure before a field in its list tells of what was done, and the field itself tells no tense. */
function followsPast(doc: Doc, fields: readonly Field<Target>[], lists: readonly number[], i: number): boolean {
  if (tenseOf(doc, fields[i] as Field<Target>) !== 0) return false
  const before = fields[i - 1]
  return (
    before !== undefined && lists[i - 1] === lists[i] && before.targets.some((target) => TELLING.has(target)) && tenseOf(doc, before) < 0
  )
}

/**
 * Whether a report says under a heading of its own what was resolved, and nowhere by a label what was bought: "Shares to
 * be acquired: 54,100" outside of that is what was bought.
 */
function recalls(doc: Doc, fields: readonly Field<Target>[]): boolean {
  const headings = new Set(fields.map(({ theme }) => theme?.at.first))
  return (
    fields.some((field) => field.theme?.name === 'authorization' && field.targets.includes('shares') && tenseOf(doc, field) > 0) &&
    !fields.some((field) => field.theme === undefined && tenseOf(doc, field) < 0 && !headings.has(field.label.first))
  )
}

/** The lists whose "Shares acquired" are those that a sentence of a release that reports nothing resolves to acquire. */
function listsMeant(doc: Doc, fields: readonly Field<Target>[], lists: readonly number[]): ReadonlySet<number> {
  const past = fields
    .map((field, i) => ({ field, list: lists[i] as number }))
    .filter(({ field }) => isShares(field) && tenseOf(doc, field) < 0)
  const numbers = past.length === 0 ? [] : numbersMeant(doc)
  return new Set(past.filter(({ field }) => numbers.includes(shares(doc, field.body)?.value as number)).map(({ list }) => list))
}

/** "Purchase period". */
const isPeriodOf = (doc: Doc, { label, targets }: Field<Target>): boolean =>
  targets.includes('period') && holds(doc, label, 'acquire', 'acquire:past', 'acquire:future')

const isShares = ({ targets }: Field<Target>): boolean => targets.includes('shares')

/** Whether a list tells a target in the past. */
const pastOf = (doc: Doc, fields: readonly Field<Target>[], lists: readonly number[], list: number, target: Target): boolean =>
  fields.some((other, k) => lists[k] === list && tenseOf(doc, other) < 0 && other.targets.includes(target))

/** "Upper limit of the cost": whatever stands around it. */
const isLimit = (doc: Doc, { label }: Field<Target>): boolean => holds(doc, label, 'maximum')

/** "Amount: up to 270 million yen": a limit whatever heading it stands under. */
const isCapped = (doc: Doc, { body }: Field<Target>): boolean => isCap(doc, body.first)

/** The list of each field; fields that stand in none are together until a heading parts them, and so are bullets, and those below a heading inside an item. */
export function listsOf(doc: Doc, fields: readonly Field<Target>[]): number[] {
  let block = -1
  let theme: number | undefined
  return fields.map((field) => {
    const headed = field.theme?.at.first
    const { list, marker } = doc.layout.items[field.item] ?? {}
    if (list !== undefined && (headed === undefined || (marker?.number !== 0 && headed <= (marker?.last ?? -1)))) return list
    if (headed !== theme) {
      block -= 1
      theme = headed
    }
    return block
  })
}

/** What tells one programme, or one report, from another. */
const TELLING: ReadonlySet<Target> = new Set<Target>(['shares', 'cost', 'period'])

/**
 * The fields of a group's second block: a list that says again what the first said of its number, cost or period is of
 * another programme, or of a part of it, and fills no gap of the first.
 */
export function otherBlocks(
  doc: Doc,
  fields: readonly Field<Target>[],
  groups: readonly (Theme | undefined)[],
  order: readonly number[],
): ReadonlySet<number> {
  const lists = listsOf(doc, fields)
  const told = new Map<Theme, Map<number, Set<Target>>>()
  for (const i of order) {
    const group = groups[i]
    const target = (fields[i] as Field<Target>).targets.find((other) => TELLING.has(other))
    if (group === undefined || target === undefined) continue
    const blocks = told.get(group) ?? new Map<number, Set<Target>>()
    told.set(group, blocks)
    const list = lists[i] as number
    blocks.set(list, (blocks.get(list) ?? new Set()).add(target))
  }
  const found = new Set<number>()
  fields.forEach((_, i) => {
    const blocks = told.get(groups[i] as Theme)
    const [first] = blocks?.values() ?? []
    const own = blocks?.get(lists[i] as number)
    if (own === undefined || own === first) return
    let same = 0
    for (const target of own) if (first?.has(target)) same += 1
    if (same >= 2) found.add(i)
  })
  return found
}

/** 1 for what is to come ("to be acquired", "up to"), -1 for what was done ("acquired"). */
function tenseOf(doc: Doc, { label, body }: Field<Target>): number {
  let tense = 0
  for (let i = label.first; i < label.last; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept === 'acquire:future') tense = 1
    else if (concept === 'acquire:past') tense = -1
  }
  const near = { first: body.first, last: Math.min(body.last, body.first + 12) }
  return isCeiling(doc, near) ? tense + 2 : tense
}

/** "up to", "(maximum)"; not "100% of the maximum", which tells how much of one was used, nor "up to May 11". */
function isCeiling(doc: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) if (isCap(doc, i)) return true
  return false
}

function isCap(doc: Doc, i: number): boolean {
  if (conceptAt(doc, i) !== 'maximum' || (isThe(doc.tokens, i - 1) && isOf(doc.tokens, i - 2))) return false
  const behind = rangeOfTerm(doc, i).last
  return datesIn(doc, { first: behind, last: behind + 1 }).length === 0
}

/** The heading under which the terms of the authorization stand. */
export function headingOf(fields: readonly Field<Target>[], groups: readonly (Theme | undefined)[]): Range | undefined {
  const i = fields.findIndex(({ theme }, k) => theme?.name === 'authorization' && groups[k] === 'authorization')
  return fields[i]?.theme?.at
}

import { standsApart } from '../../form/body.js'
import { conceptAt, type Doc, holds, type Range, spanOfRange, wordsOf } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { type Field, findFields } from '../../form/fields.js'
import { allWords, words } from '../../form/paragraphs.js'
import type { Path } from '../../form/pointer.js'
import { count, date, datesIn, money, percent, period, type Read, type Reader, shareClass, shares } from '../../form/readers.js'
import { readResolutions } from '../../form/resolutions.js'
import { compileRows, type Rows } from '../../form/row.js'
import { fieldValue } from '../../form/run.js'
import { readHeldInSentences, readHolding } from './holdings.js'
import { rows, type Target, type Theme, themes } from './rows.js'
import { headlineStage, putStage } from './stage.js'

let ready: { rows: Rows<Target>; themes: Rows<Theme> } | undefined

const READERS: Readonly<Record<Target, Reader<unknown>>> = {
  shareClass,
  shares,
  cost: money,
  period,
  method: words,
  reason: allWords,
  scheduledOn: date,
  percent,
  issued: count,
  treasuryShares: count,
  issuedAfter: count,
  other: words,
}

/** Targets whose value is words: in a run they end with their line. */
const TEXTS: ReadonlySet<Target> = new Set<Target>(['method', 'reason', 'other'])

/** Where a target goes in each group; a target that a group lacks is not read there. */
const PATHS: Readonly<Record<Theme, Partial<Record<Target, Path>>>> = {
  authorization: {
    shareClass: ['authorization', 'shareClass'],
    shares: ['authorization', 'maxShares'],
    percent: ['authorization', 'maxSharesPercent'],
    cost: ['authorization', 'maxCost'],
    period: ['authorization', 'period'],
    method: ['authorization', 'method'],
  },
  purchase: {
    period: ['purchase', 'period'],
    shareClass: ['purchase', 'shareClass'],
    shares: ['purchase', 'shares'],
    cost: ['purchase', 'cost'],
    method: ['purchase', 'method'],
  },
  cumulative: { shares: ['cumulative', 'shares'], cost: ['cumulative', 'cost'], period: ['cumulative'] },
  cancellation: {
    shareClass: ['cancellation', 'shareClass'],
    shares: ['cancellation', 'shares'],
    percent: ['cancellation', 'percentOfIssued'],
    scheduledOn: ['cancellation', 'scheduledOn'],
    issuedAfter: ['cancellation', 'issuedAfter'],
  },
}

/** Reads what a share buyback release states: what was resolved, what was bought, what was cancelled, what is held. */
export function read(doc: Doc, draft: Draft): void {
  ready ??= { rows: compileRows(rows), themes: compileRows(themes) }
  const fields = findFields(doc, { ...ready, skip: standsApart(doc), reads: (target, range) => READERS[target](doc, range) !== undefined })
  const stage = headlineStage(doc)
  const groups = groupsOf(doc, fields, stage?.value)
  // A heading's word is better than a label's tense: what stands under "Details of the resolution" is read first.
  const order = fields
    .map((_, i) => i)
    .sort((a, b) => Number(fields[b]?.theme !== undefined) - Number(fields[a]?.theme !== undefined) || a - b)
  for (const i of order) readField(doc, draft, fields, i, groups[i])
  fields.forEach((field, i) => {
    if (groups[i] === 'purchase') readBasis(doc, draft, field)
  })
  readHeadings(doc, draft, fields)
  readReason(doc, draft, fields)
  readHeldInSentences(doc, draft)
  readResolvedOn(doc, draft)
  putStage(doc, draft, stage)
}

/** The group of each field: its heading's, else that of its own verb, else what its neighbours' tenses and ceilings say. */
function groupsOf(doc: Doc, fields: readonly Field<Target>[], stage: string | undefined): (Theme | undefined)[] {
  const votes = new Map<number, number>()
  const lists = listsOf(doc, fields)
  fields.forEach((field, i) => {
    const list = lists[i] as number
    votes.set(list, (votes.get(list) ?? 0) + tenseOf(doc, field))
  })
  return fields.map((field, i) => {
    if (holds(doc, field.label, 'cancel', 'cancel:past', 'cancel:future')) return 'cancellation'
    if (holds(doc, field.label, 'cumulative')) return 'cumulative'
    if (field.theme !== undefined) return field.theme.name as Theme
    const vote = votes.get(lists[i] as number) ?? 0
    if (vote !== 0) return vote > 0 ? 'authorization' : 'purchase'
    return stage === 'progress' || stage === 'completion'
      ? 'purchase'
      : holds(doc, { first: 0, last: Math.min(doc.tokens.count, 250) }, 'resolve')
        ? 'authorization'
        : undefined
  })
}

/** The list of each field; fields that stand in none are together until a heading parts them. */
function listsOf(doc: Doc, fields: readonly Field<Target>[]): number[] {
  let block = -1
  let theme: number | undefined
  return fields.map((field) => {
    if (field.item >= 0) return doc.layout.items[field.item]?.list ?? -1
    if (field.theme?.at.first !== theme) {
      block -= 1
      theme = field.theme?.at.first
    }
    return block
  })
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
  return holds(doc, near, 'maximum') ? tense + 2 : tense
}

function readField(doc: Doc, draft: Draft, fields: readonly Field<Target>[], i: number, group: Theme | undefined): void {
  const field = fields[i] as Field<Target>
  for (const target of field.targets) {
    if (target === 'issued' || target === 'treasuryShares') {
      if (target === 'issued' && group === 'cancellation' && saysAfter(doc, field)) {
        put(draft, ['cancellation', 'issuedAfter'], READERS.issued(doc, field.body))
        return
      }
      if (readHolding(doc, draft, field, target)) return
      continue
    }
    if (target === 'issuedAfter' && group !== 'cancellation') continue
    const path = group === undefined ? undefined : PATHS[group][target]
    if (path === undefined) continue
    const found = fieldValue(doc, fields, i, target, { readers: READERS, texts: TEXTS })
    if (found === undefined) continue
    if (target === 'shares' && isOpenNumber(doc, found)) return
    if (target === 'method' && isStory(found)) return
    put(draft, path, found)
    if (target === 'shares' && group !== undefined)
      readPercent(doc, draft, { first: found.last, last: Math.max(field.body.last, found.last + 24) }, PATHS[group].percent)
    return
  }
}

function put(draft: Draft, path: Path, read: Read<unknown> | undefined): void {
  if (read !== undefined) draft.put(path, read)
}

/** "6,900,000 shares and all of the shares acquired": a number that more is added to is not the number. */
function isOpenNumber(doc: Doc, found: Read<unknown>): boolean {
  for (let k = found.last; k < found.last + 4; k += 1) {
    if (doc.text.slice(doc.tokens.start[k], doc.tokens.end[k]).toLowerCase() === 'and') return true
  }
  return false
}

/** The percentage of the issued shares stands right behind their number. */
function readPercent(doc: Doc, draft: Draft, near: Range, path: Path | undefined): void {
  if (path === undefined) return
  const found = percent(doc, near)
  if (found !== undefined) put(draft, path, found)
}

function readBasis(doc: Doc, draft: Draft, field: Field<Target>): void {
  for (let i = field.label.first; i < field.body.last; i += 1) {
    const concept = conceptAt(doc, i)
    if (concept !== 'basisTrade' && concept !== 'basisSettlement') continue
    const term = doc.terms.at[i] as number
    const at = spanOfRange(doc, { first: doc.terms.first[term] as number, last: doc.terms.last[term] as number })
    draft.put(['purchase', 'basis'], { value: concept === 'basisTrade' ? 'trade' : 'settlement', at })
    return
  }
}

/** More than one sentence tells how an order is carried out; it names no method. */
const isStory = ({ value }: Read<unknown>): boolean => typeof value === 'string' && /[a-z)]\. [A-Z]/.test(value)

/** Why the shares are bought: of a release that has no authorization it is no reason of one. */
function readReason(doc: Doc, draft: Draft, fields: readonly Field<Target>[]): void {
  const field = fields.find(({ targets }) => targets[0] === 'reason')
  if (field !== undefined && draft.has(['authorization', 'maxShares'])) put(draft, ['authorization', 'reason'], allWords(doc, field.body))
}

/** "after the cancellation" in the label or its heading. */
const saysAfter = (doc: Doc, { label, theme }: Field<Target>): boolean =>
  [label, theme?.at].some((range) => range !== undefined && /\bafter\b/i.test(wordsOf(doc, spanOfRange(doc, range))))

/** What the headings of groups say themselves: until when the cumulative figures count. */
function readHeadings(doc: Doc, draft: Draft, fields: readonly Field<Target>[]): void {
  if (!draft.has(['cumulative', 'shares']) && !draft.has(['cumulative', 'cost'])) return
  for (const { theme } of fields) {
    if (theme?.name !== 'cumulative') continue
    put(draft, ['cumulative', 'to'], untilIn(doc, theme.at, ['dateAsOf']) ?? untilIn(doc, theme.at, ['dateTo']))
  }
}

/** The day behind "as of", "until", "by". */
function untilIn(doc: Doc, range: Range, words: readonly string[]): Read<string> | undefined {
  for (const mention of datesIn(doc, range)) {
    const before = conceptAt(doc, mention.first - 1)
    const by = doc.text.slice(doc.tokens.start[mention.first - 1], doc.tokens.end[mention.first - 1]).toLowerCase() === 'by'
    if (!by && (before === undefined || !words.includes(before))) continue
    const found = date(doc, { first: mention.first, last: mention.last })
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * The day of the resolution to buy: that of the board's meeting that the authorization's own heading names, else of the
 * first one in the text. A release on a cancellation alone recalls no authorization.
 */
function readResolvedOn(doc: Doc, draft: Draft): void {
  if (!draft.has(['authorization']) && !draft.has(['purchase']) && !draft.has(['cumulative'])) return
  const meetings = readResolutions(doc)
  const board = meetings.find(({ body }) => body === 'board') ?? meetings[0]
  if (board !== undefined) draft.put(['authorization', 'resolvedOn'], board.heldOn)
}

import { isMark } from '../../document/scan.js'
import { standsApart } from '../../form/body.js'
import { withoutFormer } from '../../form/changed.js'
import { type Doc, holds, type Range, spanOfRange } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { type Field, findFields } from '../../form/fields.js'
import { isMarked } from '../../form/label.js'
import { allWords, words } from '../../form/paragraphs.js'
import type { Path } from '../../form/pointer.js'
import { count, date, money, percent, period, type Reader, shareClass } from '../../form/readers.js'
import { compileRows, type Rows } from '../../form/row.js'
import { fieldValue } from '../../form/run.js'
import { withoutContradicted } from '../../form/stated-twice.js'
import { hasOne } from '../../form/words.js'
import { isKeptShares, isSettling } from '../../language/en/buyback.js'
import { isAfter, isBefore, isNotice } from '../../language/en/letter.js'
import { readBasis } from './basis.js'
import { classBeside } from './class-beside.js'
import { readClassTold } from './class-told.js'
import { cellBelow, columnsOf, mayHaveSides } from './columns.js'
import { readDaysTold } from './days-told.js'
import { putExtended } from './extended.js'
import { groupsOf, headingOf, otherBlocks } from './groups.js'
import { isHeading, readCancellationDay, readHeadings, sideOf, untilIn, withGroupNames } from './headings.js'
import { readHeldInSentences, readHolding, readKeptAfter, saysAfter } from './holdings.js'
import { readLeft } from './left.js'
import { withLonger } from './longer-block.js'
import { isStory, method } from './method.js'
import { isNoneOf, sharesOrNone } from './none.js'
import { isNotItsNumber } from './not-its-number.js'
import { ofAnother } from './of-another.js'
import { readPairedLines } from './paired-lines.js'
import { readPercent } from './percent-of-issued.js'
import { readSentences } from './prose.js'
import { CUMULATIVE, daysBought, dropPrices, isLeftOut, put, putEndsOf } from './put.js'
import { readReason } from './reason.js'
import { readReport } from './report.js'
import { readResolvedOn } from './resolved-on.js'
import { type Heading, rows, type Target, type Theme, themes } from './rows.js'
import { cancelsOf, headlineStage, putStage, reportsBought } from './stage.js'
import { totalLine } from './total-line.js'
import { readTransactions } from './transactions.js'
import { isTwofold } from './twofold.js'

let ready: { rows: Rows<Target>; themes: Rows<Heading> } | undefined

const READERS: Readonly<Record<Target, Reader<unknown>>> = {
  shareClass,
  shares: sharesOrNone,
  cost: money,
  period: daysBought,
  method,
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

/** What the terms of a resolution begin with. */
const OPENING: ReadonlySet<Target> = new Set<Target>(['shareClass', 'shares', 'percent'])

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
  cumulative: { shares: ['cumulative', 'shares'], cost: ['cumulative', 'cost'], period: CUMULATIVE },
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
  const [apart, another] = [standsApart(doc), ofAnother(doc)]
  const all = withGroupNames(
    doc,
    findFields(doc, {
      rows: ready.rows,
      themes: { rows: ready.themes, heads: isHeading },
      skip: (segment) => apart(segment) || another(segment),
      reads: (target, range) => READERS[target](doc, range) !== undefined,
    }),
  )
  const fields = withoutContradicted(doc, draft, withoutFormer(doc, draft, all, ['authorization']))
  const stage = headlineStage(doc)
  const cancels = cancelsOf(doc, fields.find(({ targets }) => targets.some((target) => OPENING.has(target)))?.label.first)
  const groups = withLonger(doc, fields, groupsOf(doc, fields, { stage: stage?.value, cancels }))
  // A heading's word is better than a label's tense: what stands under "Details of the resolution" is read first.
  const order = fields.map((_, i) => i).sort((a, b) => rank(doc, fields[a]) - rank(doc, fields[b]) || a - b)
  const others = otherBlocks(doc, fields, groups, order)
  for (const i of order) if (!others.has(i)) readField(doc, draft, fields, i, groups[i])
  fields.forEach((field, i) => {
    if (groups[i] === 'purchase') readBasis(doc, draft, { first: field.label.first, last: field.body.last })
  })
  readReport(doc, draft)
  readTransactions(doc, draft, { headed: stage !== undefined })
  readHeadings(doc, draft, fields, groups)
  readCancellationDay(doc, draft, fields)
  // a period of what is bought so far says nothing without what was bought
  if (!draft.has(['cumulative', 'shares']) && !draft.has(['cumulative', 'cost'])) draft.drop(['cumulative'])
  fields.forEach((field, i) => {
    const paths = field.targets[0] === 'shares' && groups[i] !== undefined ? PATHS[groups[i] as Theme] : {}
    if (paths.shareClass !== undefined && paths.shares !== undefined && draft.has(paths.shares) && !draft.has(paths.shareClass))
      put(draft, paths.shareClass, classBeside(doc, field))
  })
  readSentences(doc, draft, all, { paths: PATHS, done: stage !== undefined || reportsBought(doc) })
  readDaysTold(doc, draft)
  readReason(doc, draft, fields)
  readHeldInSentences(doc, draft)
  readLeft(doc, draft)
  putExtended(doc, draft)
  dropPrices(draft)
  const recalled = readPairedLines(doc, draft)
  readResolvedOn(doc, draft, { heading: headingOf(fields, groups) ?? recalled, cancels })
  if (stage === undefined) readClassTold(doc, draft)
  putStage(doc, draft, stage, cancels)
}

/** A headline may say of what class the shares are, after all labels. */
const rank = (doc: Doc, field: Field<Target> | undefined): number =>
  field === undefined || isNotice(doc.tokens, field.label.first) ? 2 : field.theme === undefined || field.theme.name === 'ceiling' ? 1 : 0

function readField(doc: Doc, draft: Draft, fields: readonly Field<Target>[], i: number, group: Theme | undefined): void {
  const field = fields[i] as Field<Target>
  for (const target of field.targets) {
    if (target === 'shares' && isHeldOnly(doc, field.label)) {
      if (holds(doc, field.label, 'treasury')) readHolding(doc, draft, field, 'treasuryShares')
      return
    }
    if (target === 'issued' || target === 'treasuryShares') {
      if (target === 'issued' && group === 'cancellation' && saysAfter(doc, field)) {
        put(draft, ['cancellation', 'issuedAfter'], READERS.issued(doc, field.body))
        return
      }
      if (readHolding(doc, draft, field, target)) return
      continue
    }
    if (target === 'issuedAfter' && (group !== 'cancellation' || hasOne(doc, field.label, isBefore))) continue
    if (target === 'shares' && (hasOne(doc, field.label, isBefore) || hasOne(doc, field.label, isAfter))) {
      readKeptAfter(doc, draft, field)
      return
    }
    const path = group === undefined ? undefined : PATHS[group][target]
    if (path === undefined) continue
    const twofold = isTwofold(doc, fields, i, { group, target })
    if ((twofold || mayHaveSides(doc)) && readColumns(doc, draft, field, target)) return
    if (twofold) {
      draft.warn(
        'ambiguous',
        'Two values stand behind one label, as before and after a change, or of two periods.',
        path,
        spanOfRange(doc, field.body),
      )
      return
    }
    if (isLeftOut(draft, path) && !namesPurchase(doc, field.label)) return
    if ((target === 'period' || (target === 'scheduledOn' && i === 0)) && isOtherDay(doc, field)) return
    const side = target === 'period' && path !== CUMULATIVE ? sideOf(doc, field.label) : undefined
    if (side !== undefined) {
      put(draft, [...path, side], date(doc, field.body))
      return
    }
    const whole =
      target === 'shares' || target === 'cost'
        ? totalLine(doc, { first: field.body.first, last: Math.max(field.body.last, field.extent.last) })
        : undefined
    const found = whole === undefined ? fieldValue(doc, fields, i, target, { readers: READERS, texts: TEXTS }) : READERS[target](doc, whole)
    if (found === undefined) {
      // "Number of shares: (1.2% of those issued)": a number that is lost leaves its percentage
      if (target === 'shares' && isMark(doc.tokens, field.body.first, '('))
        readPercent(doc, draft, field.body, PATHS[group as Theme].percent)
      continue
    }
    if (target === 'shares' && isNotItsNumber(doc, fields, i, found)) return
    if ((target === 'method' && isStory(found)) || isNoneOf(doc, group, found)) return
    put(draft, path, found)
    if (target === 'shares' && group !== undefined)
      readPercent(doc, draft, { first: found.last, last: Math.max(field.body.last, found.last + 24) }, PATHS[group].percent)
    return
  }
}

/** Puts the cells of a row where the heads of their columns say which is which. */
function readColumns(doc: Doc, draft: Draft, field: Field<Target>, target: Target): boolean {
  const columns = columnsOf(doc, field)
  if (columns === undefined) return false
  for (const { group, cell, head } of columns) {
    const path = group === 'former' ? undefined : PATHS[group][target]
    if (path === undefined) continue
    const below = cellBelow(doc, cell)
    const found = READERS[target](doc, cell)
    if (target === 'period' && below !== undefined) putEndsOf(doc, draft, path, [cell, below])
    else put(draft, path, found)
    if (target === 'shares' && found !== undefined)
      for (const at of [cell, below])
        if (at === cell || (at !== undefined && isMark(doc.tokens, at.first, '(')))
          readPercent(doc, draft, at, PATHS[group as Theme].percent)
    const days = group === 'purchase' ? period(doc, head) : undefined
    if (days !== undefined && days.value.from !== days.value.to) put(draft, ['purchase', 'period'], days)
    if (group === 'cumulative') put(draft, ['cumulative', 'to'], untilIn(doc, head))
  }
  return true
}

/** The day of paying what was bought; the dateline below a headline, "Notice of the Purchase Date". "Disclosure date", or in a head "Date", and nothing of what is done on it: the release's own day, or a filing's. */
const isOtherDay = (doc: Doc, { label, segment, theme }: Field<Target>): boolean =>
  hasOne(doc, label, isSettling) ||
  isNotice(doc.tokens, label.first) ||
  (!holds(doc, label, 'period', 'acquire', 'acquire:past', 'acquire:future', 'cancel', 'resolve') &&
    (holds(doc, label, 'announce') || (!isMarked(doc.layout.segments, segment) && theme === undefined)))

/** "Number of shares held in treasury": of none that are bought or cancelled. */
const isHeldOnly = (doc: Doc, label: Range): boolean =>
  hasOne(doc, label, isKeptShares) && !namesPurchase(doc, label) && !holds(doc, label, 'cancel', 'cancel:past', 'cancel:future')

/** A label of what is bought may say once more what was left out as doubtful, but not one of shares that are merely held. */
const namesPurchase = (doc: Doc, label: Range): boolean => holds(doc, label, 'acquire', 'acquire:past', 'acquire:future')

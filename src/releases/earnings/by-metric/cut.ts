import { NUMBER, WORD } from '../../../document/scan.js'
import { conceptSet, isAmong } from '../../../form/concept-set.js'
import { conceptAt, type Doc, type Range } from '../../../form/doc.js'
import type { Cell, Run } from '../../../form/figures/cells.js'
import { isPerShare } from '../../../form/figures/column.js'
import { endsSentence } from '../../../form/figures/cut.js'
import { startsHigh } from '../../../form/label.js'
import { wordsIn } from '../../../form/name-words.js'
import { glueAt, markAt } from '../../../form/prose/glue.js'
import type { Concept } from '../../../language/concepts.js'
import { isSuffix } from '../../../language/en/letter.js'
import { isPlainEbit } from '../../../language/en/tables.js'
import { flowRow } from './flow-rows.js'
import { joinedRuns } from './joined-runs.js'
import { rowMetric } from './metric.js'
import { goesOn, headsAnew, type Opening, openedBy } from './opening.js'
import { partedAtPercent } from './percent-rows.js'
import { isBelowOther, isOtherFigure, isPartRow, NONE, otherRow, type Row } from './row.js'
import { isClause } from './told-title.js'

export interface RowTable {
  /** the words between what stands before the table and its first row */
  readonly above: Range
  readonly rows: Row[]
}

/** A title is short; more words are the heads above it. */
const LONGEST_TITLE = 24
/** Words above a table that may head its columns. */
const ABOVE = 90

const OPENS = conceptSet(
  'sales',
  'operating',
  'ordinary',
  'profit',
  'income',
  'loss',
  'netLoss',
  'beforeTax',
  'basic',
  'diluted',
  'eps',
  'comprehensive',
  'gross',
  'totalAssets',
  'netAssets',
  'equity',
  'ratio',
  'cashFlow',
  'adjusted',
  'cash',
)

/** Words that go on with a name before a colon: "Net income per share: basic". */
const PARTS = conceptSet('basic', 'diluted', 'loss')

/** The tables whose rows are metrics: at least two rows in a row of which the name stands right before the cells. */
export function rowTables(doc: Doc, runs: readonly Run[]): RowTable[] {
  const out: RowTable[] = []
  let open: { above: Range; rows: Row[] } | undefined
  let opening: Opening | undefined // rows of no known name above the first that has one
  let before = 0
  let share: Range | undefined // under "Per common share:"
  for (const run of joinedRuns(doc, runs).flatMap((run) => partedAtPercent(doc, run))) {
    const title = titleIn(doc, { first: before, last: run.first })
    const gap = run.first - before
    if (title === undefined) {
      if (open !== undefined && gap > LONGEST_TITLE) open = undefined
      else if (open !== undefined) {
        const own = { first: before, last: run.first }
        open.rows.push(flowRow(doc, own, run, open.rows.at(-1)) ?? otherRow(doc, own, run.cells))
      }
      opening = open === undefined ? openedBy(doc, opening, before, run) : undefined
      before = run.last
      continue
    }
    const heads = { first: before, last: title.first }
    if (open === undefined || heads.last - heads.first > LONGEST_TITLE || headsAnew(doc, heads, open.rows, title, run)) {
      const opened = opening !== undefined && goesOn(opening, run) && title.first === before ? opening : undefined
      const last = opened?.first ?? title.first
      const first = opened === undefined ? Math.max(before, wordsBack(doc, last)) : wordsBack(doc, last)
      open = { above: headOnly(doc, { first, last }), rows: [...(opened?.rows ?? [])] }
      out.push(open)
      share = undefined
    }
    opening = undefined
    const last = open.rows[open.rows.length - 1]
    const fine = run.cells.some((cell) => (cell.number?.decimals ?? 0) >= 2)
    if (!fine) share = undefined
    else share = shareIn(doc, { first: before, last: run.first }) ?? share
    const tail = tailOf(doc, title, (run.cells.at(-1) as Cell).last)
    const words = wordsIn(doc, withoutEbit(doc, title)) | (tail === undefined ? 0 : wordsIn(doc, tail))
    const named = rowMetric(words, share !== undefined, last)
    const barred =
      named === undefined || isOtherFigure(doc, title, named) || isPartRow(doc, title, named) || isBelowOther(doc, title, named)
    const metric = barred ? undefined : named
    const label = labelIn(doc, title)
    const above = share === undefined || share.first >= label.first ? NONE : [share] // the title's own words are told already
    open.rows.push({
      title: label,
      metric,
      cells: run.cells,
      whole: tail === undefined,
      below: metric === undefined || !isPerShare(metric) ? NONE : above,
    })
    before = tail?.last ?? run.last
  }
  return out.filter(({ rows }) => rows.filter((row) => row.metric !== undefined).length >= 2)
}

/** "Operating profit (EBIT)": another name of the same figure behind it. */
function withoutEbit({ tokens }: Doc, { first, last }: Range): Range {
  const bracket = markAt(tokens, last - 1) === ')' && markAt(tokens, last - 3) === '(' && isPlainEbit(tokens, last - 2)
  return bracket && last - 3 > first ? { first, last: last - 3 } : { first, last }
}

/** So many words above a title; the dashes and bars of rules are none. */
function wordsBack({ tokens }: Doc, last: number): number {
  let k = last
  for (let words = 0; k > 0 && words < ABOVE; k -= 1) if (!isRuleMark(markAt(tokens, k - 1))) words += 1
  return k
}

const isRuleMark = (mark: string): boolean => mark === '-' || mark === '=' || mark === '|'

/** "… per share: - Basic": the row's own words, without a footnote's digit. */
function labelIn(doc: Doc, { first, last: end }: Range): Range {
  const last = isFootnote(doc, end - 1) ? end - 1 : end
  for (let k = last - 2; k > first; k -= 1) {
    const concept = conceptAt(doc, k + 1)
    if (markAt(doc.tokens, k) === '-' && (concept === 'basic' || concept === 'diluted')) return { first: k + 1, last }
  }
  return { first, last }
}

/** The words above a table without the sentences before them. */
function headOnly(doc: Doc, { first, last }: Range): Range {
  for (let k = last - 1; k > first; k -= 1)
    if (endsSentence(doc, k) || (markAt(doc.tokens, k) === '.' && markAt(doc.tokens, k + 1) === '(')) return { first: k + 1, last }
  return { first, last }
}

/** The name that ends a gap: from the first word of its line that opens a name. */
function titleIn(doc: Doc, { first, last }: Range): Range | undefined {
  const { terms, tokens } = doc
  let start = -1
  for (let k = Math.max(first, last - LONGEST_TITLE); k < last; k += 1) {
    const concept = conceptAt(doc, k)
    const mark = markAt(tokens, k)
    if (isAmong(doc, k, OPENS) && !isShareOf(doc, k)) {
      // "Statements of Cash Flows Data: Net cash provided by …" begins behind the heading
      if (start < 0 || (markAt(tokens, k - 1) === ':' && !isAmong(doc, k, PARTS))) start = k
    } else if (start >= 0 && !belongs(concept, mark, k)) start = -1
    const term = terms.at[k] as number
    if (term >= 0) k = Math.min(last, terms.last[term] as number) - 1
  }
  if (start < 0 || isClause(doc, { first: start, last })) return undefined
  const prior = start - 1
  if (
    prior >= first &&
    tokens.line[prior] === tokens.line[start] &&
    tokens.kind[prior] === WORD &&
    (conceptAt(doc, prior) === 'other' ||
      conceptAt(doc, prior) === 'segment' ||
      (conceptAt(doc, prior) === undefined && glueAt(tokens, prior) !== 'reached' && !isSuffix(tokens, prior)))
  )
    return undefined
  if (conceptAt(doc, start - 1) === 'total') start -= 1
  let end = last
  while ('|$\u00a5\\:'.includes(markAt(tokens, end - 1) || ' ')) end -= 1
  if (conceptAt(doc, end - 1) === 'dateFrom') return undefined // "earnings between $72 million and $75 million" is a sentence's range
  return { first: nameOnOwnLine(doc, { first: start, last: end }), last: end }

  function belongs(concept: Concept | undefined, mark: string, k: number): boolean {
    if (concept === 'month' || concept === 'change' || concept === 'total') return false
    if (concept !== undefined) return true
    if (mark !== '') return mark !== '%' || markAt(tokens, k - 1) === '(' // "(%)" is the row's unit
    return tokens.kind[k] === WORD || isFootnote(doc, k)
  }
}

/** "% of net sales" heads a column. */
const isShareOf = ({ tokens }: Doc, k: number): boolean => glueAt(tokens, k - 1) === 'of' && markAt(tokens, k - 2) === '%'

/**
 * "Cash flows" on a line above "Net cash used in investing activities": the heading of a group is no part of a name that
 * its own line says whole.
 */
function nameOnOwnLine(doc: Doc, { first, last }: Range): number {
  const { tokens } = doc
  for (let k = last - 1; k > first; k -= 1) {
    if (tokens.line[k] === tokens.line[k - 1] || !isAmong(doc, k, OPENS) || !startsHigh(doc, k) || glueAt(tokens, k - 1) !== undefined)
      continue
    const metric = rowMetric(wordsIn(doc, { first: k, last }), false, undefined)
    const heading = rowMetric(wordsIn(doc, { first, last: k }), false, undefined)
    if (metric !== undefined && heading === undefined && metric === rowMetric(wordsIn(doc, { first, last }), false, undefined)) return k
  }
  return first
}

/** "Operating profit3": a footnote's digit. */
const isFootnote = ({ tokens: { end, kind, start } }: Doc, k: number): boolean =>
  kind[k] === NUMBER && kind[k - 1] === WORD && end[k - 1] === start[k] && (end[k] as number) - (start[k] as number) === 1

/** Lines behind the cells that stand further in than the title's line go on with it. */
function tailOf({ tokens }: Doc, title: Range, from: number): Range | undefined {
  const { lines } = tokens
  const line = tokens.line[title.first] as number
  const indent = (at: number): number => (tokens.start[lines.token[at] as number] as number) - (lines.start[at] as number)
  if (tokens.line[title.last - 1] !== line || tokens.line[from - 1] !== line) return undefined
  let next = line + 1
  let last = from
  while (
    next < lines.count &&
    (lines.token[next + 1] as number) > (lines.token[next] as number) &&
    indent(next) > indent(line) &&
    indent(next) < indent(line) + 4
  ) {
    const first = lines.token[next] as number
    const end = lines.token[next + 1] as number
    if (tokens.kind.subarray(first, end).includes(NUMBER)) break
    last = end
    next += 1
  }
  return last > from ? { first: from, last } : undefined
}

/** The words "per share" in a range. */
function shareIn(doc: Doc, { first, last }: Range): Range | undefined {
  for (let k = first; k < last; k += 1)
    if (conceptAt(doc, k) === 'perShare') return { first: k, last: Math.min(last, doc.terms.last[doc.terms.at[k] as number] as number) }
  return undefined
}

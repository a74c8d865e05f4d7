import { isMark, WORD } from '../../document/scan.js'
import { placeIn } from '../../document/search.js'
import { mentionsIn } from '../../reading/mentions.js'
import type { EvidenceMap, UntakenLabel } from '../../result.js'
import { type Doc, type Range, spanOfRange } from '../doc.js'
import { matterOf } from '../row.js'
import { describe, isTitle } from '../untaken.js'
import { runsIn } from './cells.js'
import { cutTables, holdsSentence } from './cut.js'
import { headAt } from './head.js'
import { next } from './head-words.js'

/** A row's title has fewer words. */
const LONGEST = 25

/**
 * The titles of table rows that no figure of a record was read from, and the heads of columns that name no metric of
 * ours, in the text's order. `skip` takes segments.
 */
export function untakenTitles(
  doc: Doc,
  type: string,
  evidence: readonly EvidenceMap[],
  skip: (segment: number) => boolean,
): UntakenLabel[] {
  const { layout, tokens } = doc
  const read = spansOf(evidence)
  const found: UntakenLabel[] = []
  let segment = 0
  const all = { first: 0, last: tokens.count }
  const runs = runsIn(doc, all)
  for (const { heads } of cutTables(doc, all, runs)) {
    for (const head of heads.heads) {
      const one = head.metric === undefined ? describe(doc, type, head, matterOf(doc, head)) : undefined
      if (one !== undefined) found.push(one)
    }
  }
  for (const run of runs) {
    while ((layout.segments[segment] as Range).last <= run.first) segment += 1
    if (skip(segment) || !closesRow(doc, run.last) || isRead(doc, read, run)) continue
    const title = titleOf(doc, run)
    if (title === undefined || !isTitle(doc, title) || holdsSentence(doc, title)) continue
    const metric = metricIn(doc, title)
    const matter = matterOf(doc, title)
    const nearest = metric === undefined ? undefined : { field: metric, lacks: [], foreign: [] }
    const one = describe(doc, type, title, matter, nearest)
    if (one !== undefined) found.push(one)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A row of cells ends its line, or its part of a line between bars. */
const closesRow = ({ tokens }: Doc, last: number): boolean => tokens.line[last] !== tokens.line[last - 1] || isMark(tokens, last, '|')

/** The places that values were read from, first to last. */
function spansOf(evidence: readonly EvidenceMap[]): { start: number; end: number }[] {
  const spans = evidence.flatMap((map) => Object.values(map))
  return spans.filter(({ text }) => /\d/.test(text)).sort((a, b) => a.start - b.start)
}

/** Whether a value rests on one of the numbers of a range. */
function isRead(doc: Doc, spans: readonly { start: number; end: number }[], range: Range): boolean {
  const { start, end } = spanOfRange(doc, range)
  return (spans[placeIn(spans, (span) => span.start < start)]?.start ?? end) < end
}

/** The words before the cells: of their line, else of the line before. */
function titleOf({ tokens, mentions }: Doc, { first }: Range): Range | undefined {
  let last = first
  while (isMark(tokens, last - 1, '|')) last -= 1
  const line = tokens.line[last - 1]
  let from = last
  while (tokens.line[from - 1] === line && last - from <= LONGEST) from -= 1
  if (last - from > LONGEST || mentionsIn(mentions, from, last).some(({ kind }) => kind === 'number')) return undefined
  let words = false
  for (let i = from; i < last; i += 1) words ||= tokens.kind[i] === WORD
  return words ? { first: from, last } : undefined
}

/** The metric that the words of a title name. */
function metricIn(doc: Doc, { first, last }: Range): string | undefined {
  for (let i = first; i < last; i = next(doc, i)) {
    const metric = headAt(doc, i, last)?.head?.metric
    if (metric !== undefined) return metric
  }
  return undefined
}

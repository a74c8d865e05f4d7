import { isHeading } from '../../document/headings.js'
import type { Span } from '../../document/scan.js'
import { conceptSet, firstAmong } from '../../form/concept-set.js'
import { type Doc, holds, type Range, spanOfRange } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'

/** What figures are: a forecast before and after, or a forecast beside actual results. */
export type Stage = 'revision' | 'difference'

/** Puts what the figures of a release are, where all of them are one; `head` are its words before the first table. */
export function putStage(doc: Doc, draft: Draft, head: Range, stages: ReadonlySet<Stage>, at: Span | undefined): void {
  const [stage] = stages
  if (stage === undefined || at === undefined) return
  const other = stages.size > 1 ? undefined : partOfOther(doc, head, stage)
  if (stages.size === 1 && other === undefined) draft.put(['stage'], { value: stage, at })
  else draft.warn('ambiguous', BOTH, ['stage'], ...(other === undefined ? [] : [spanOfRange(doc, other)]))
}

const BOTH = 'Some figures are revised, others compare actual results with the forecast.'
const DONE = conceptSet('actual', 'result')

/**
 * The title of a part of the release whose figures are of another kind than those that were read: "2. Revision of the
 * full-year forecast" below differences that a table states. Asked only of a release whose head names both.
 */
function partOfOther(doc: Doc, head: Range, read: Stage): Range | undefined {
  if (!holds(doc, head, 'difference') || !holds(doc, head, 'revise')) return undefined
  for (const [s, { first, last, marker }] of doc.layout.segments.entries()) {
    if (marker === undefined && (first < head.last || !isHeading(doc.layout, s))) continue
    const title = { first, last: Math.min(last, first + LONGEST) }
    const stage = stageOf(doc, title)
    if (stage !== undefined && stage !== read) return title
  }
  return undefined
}

/** A title has no more tokens. */
const LONGEST = 40

/** What kind of figures a title tells of; none where it tells of reasons, of dividends, or of both kinds. */
function stageOf(doc: Doc, title: Range): Stage | undefined {
  if (!holds(doc, title, 'forecast') || holds(doc, title, 'reason', 'dividend')) return undefined
  const differs = holds(doc, title, 'difference') && firstAmong(doc, title.first, title.last, DONE) >= 0
  if (differs === holds(doc, title, 'revise')) return undefined
  return differs ? 'difference' : 'revision'
}

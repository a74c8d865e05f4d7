import type { Segment } from '../document/layout.js'
import { isMark, type Span } from '../document/scan.js'
import { isAnd } from '../language/en/small.js'
import type { Doc, Range } from './doc.js'
import type { Draft } from './draft.js'
import { endsSentence } from './figures/cut.js'
import { type Signs, typesOf } from './recognise.js'
import { rangeOfSpan } from './span-tokens.js'

/** A type that words of a text name beside the one it is read as, and the part of the text that they head. */
export interface Headed<Type> {
  readonly type: Type
  readonly within: Range
}

/** A heading is one line of few words. */
const LONGEST_HEADING = 20
/** The first numbered block is of the release's own type, whatever it is called. */
const SECOND = 2

/**
 * The other types that a part of the headline plainly names ("Notice of Cancellation of Own Shares and Revision of Earnings
 * Forecast"), or the heading of a numbered block behind the first.
 */
export function furtherTypes<Type extends string>(
  doc: Doc,
  signs: Readonly<Record<Type, Signs>>,
  own: Type,
  headline: Range | undefined,
): Headed<Type>[] {
  const found: Headed<Type>[] = []
  const name = (heading: Range, within: Range): void => {
    const types = typesOf(doc, signs, heading)
    const [type] = types
    // words that name two types name none plainly
    if (type !== undefined && types.length === 1 && type !== own && !found.some((one) => one.type === type)) found.push({ type, within })
  }
  if (headline !== undefined) for (const part of partsOf(doc, headline)) name(part, { first: 0, last: doc.tokens.count })
  const { items, segments } = doc.layout
  for (const { marker, level, segment, end } of items) {
    const heading = segments[segment] as Segment
    if (level > 0 || marker.number < SECOND || !isHeading(doc, heading)) continue
    name(heading, { first: heading.last, last: (segments[Math.min(end, segments.length) - 1] as Segment).last })
  }
  return found
}

/** The parts of a headline that "and" and commas part. */
function partsOf({ tokens }: Doc, { first, last }: Range): Range[] {
  const parts: Range[] = []
  let from = first
  for (let i = first; i <= last; i += 1) {
    if (i < last && !isAnd(tokens, i) && !isMark(tokens, i, ',') && !isMark(tokens, i, '&') && !isMark(tokens, i, ';')) continue
    if (i > from) parts.push({ first: from, last: i })
    from = i + 1
  }
  return parts.length > 1 ? parts : []
}

const isHeading = (doc: Doc, { first, last, cell }: Segment): boolean =>
  !cell && last > first && last - first <= LONGEST_HEADING && !endsSentence(doc, last - 1) && !isMark(doc.tokens, last - 1, ':')

/** Keys whose numbers say when, or which of several. */
const NAMED: ReadonlySet<string> = new Set(['fiscalYear', 'quarter'])

/** Where the amounts, counts and percentages of a draft are printed. */
function amountsOf(draft: Draft): Span[] {
  const spans: Span[] = []
  for (const pointer in draft.evidence) {
    const path = pointer.split('/').slice(1)
    // an earnings release may print among its forecasts what its second part revises
    if (path[0] === 'forecasts' || NAMED.has(path[path.length - 1] as string) || typeof draft.get(path) !== 'number') continue
    spans.push(draft.evidence[pointer] as Span)
  }
  return spans
}

/** Whether a draft states amounts, all of them within a part of the text and none of them the other draft's. */
export function isApart(doc: Doc, draft: Draft, other: Draft, within: Range): boolean {
  const own = amountsOf(draft)
  const taken = amountsOf(other)
  return (
    own.length > 0 &&
    own.every((span) => {
      const at = rangeOfSpan(doc, span)
      return at.first >= within.first && at.last <= within.last && taken.every(({ start, end }) => end <= span.start || start >= span.end)
    })
  )
}

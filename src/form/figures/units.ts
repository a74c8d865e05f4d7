import { isMark, type Span } from '../../document/scan.js'
import type { Doc, Range } from '../doc.js'

/** A saying of a unit: "(in millions of yen)", "¥Million", "yen", "%". */
export interface Unit {
  readonly factor?: number
  readonly currency?: string
  readonly percent: boolean
  readonly at: Span
  /** words elsewhere that it takes its scale or its currency from */
  readonly also?: Span
  /** its first token */
  readonly first: number
}

/** The sayings of units among the words of a range, in order; numbers with units of their own are no sayings. */
export function unitsIn(doc: Doc, { first, last }: Range): Unit[] {
  const { tokens, terms, mentions } = doc
  const units: Unit[] = []
  let at = lowest(doc, first)
  let open: { factor?: number; currency?: string; also?: Span; first: number; last: number } | undefined
  const close = (): void => {
    if (open !== undefined) {
      units.push({ ...open, percent: false, at: { start: tokens.start[open.first] as number, end: tokens.end[open.last - 1] as number } })
    }
    open = undefined
  }
  for (let i = first; i < last; i += 1) {
    while (at < mentions.length && (mentions[at] as { last: number }).last <= i) at += 1
    const mention = mentions[at]
    if (mention !== undefined && mention.first <= i) {
      close()
      i = mention.last - 1
      continue
    }
    if (isMark(tokens, i, '%')) {
      close()
      units.push({ percent: true, at: { start: tokens.start[i] as number, end: tokens.end[i] as number }, first: i })
      continue
    }
    const term = terms.at[i] as number
    const meaning = term < 0 ? undefined : terms.meaning[term]
    const money =
      meaning?.concept === 'currency'
        ? (meaning.datum as string)
        : isMark(tokens, i, '\u00a5')
          ? 'JPY'
          : isMark(tokens, i, '$')
            ? 'USD'
            : isMark(tokens, i, '\u20ac')
              ? 'EUR'
              : undefined
    if (meaning?.concept === 'scale') {
      if (open?.factor !== undefined) close()
      open = { first: i, ...open, factor: meaning.datum as number, last: i + 1 }
    } else if (money !== undefined) {
      if (open?.currency !== undefined) close()
      const shared = open === undefined ? sharedBy(doc, units[units.length - 1], i, money) : undefined
      if (shared !== undefined) open = { factor: shared.factor, also: shared.at, first: i, last: i + 1 }
      open = { first: i, ...open, currency: money, last: i + 1 }
      if (open.factor !== undefined) close()
    } else if (open !== undefined && !isJoint(doc, i)) close()
    if (term >= 0) i = Math.max(i, Math.min(last, terms.last[term] as number) - 1)
    if (open !== undefined) open.last = Math.max(open.last, meaning?.concept === 'scale' || money !== undefined ? i + 1 : open.last)
  }
  close()
  return units
}

/** "Millions of yen and U.S. dollars": the scale of the currency before is that of the next, too. */
function sharedBy(doc: Doc, before: Unit | undefined, i: number, currency: string): { factor: number; at: Span } | undefined {
  if (before?.factor === undefined || before.currency === undefined || before.currency === currency) return undefined
  const { tokens } = doc
  if ((tokens.start[i] as number) - before.at.end > 12) return undefined
  const joint = tokens.text.slice(before.at.end, tokens.start[i]).toLowerCase().replace('u.s.', '').trim()
  return joint === 'and' || joint === '/' || joint === '&' ? { factor: before.factor, at: before.at } : undefined
}

function lowest({ mentions }: Doc, first: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as { last: number }).last <= first) low = middle + 1
    else high = middle
  }
  return low
}

/** "of", "or" (a slip for "of"), "in" and the letters of "U.S." join a scale to its currency. */
const JOINTS: ReadonlySet<string> = new Set(['of', 'or', 'in', 'u', 's'])
const joins = ({ tokens }: Doc, i: number): boolean => JOINTS.has(tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase())
const isJoint = (doc: Doc, i: number): boolean =>
  joins(doc, i) || (isMark(doc.tokens, i, '.') && doc.tokens.end[i - 1] === doc.tokens.start[i] && joins(doc, i - 1))

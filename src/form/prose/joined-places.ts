import { WORD } from '../../document/scan.js'
import { endsAsPast, isAlso, isBoth, isElseWord } from '../../language/en/prose.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import { strangers } from './gap.js'
import { glueAt, markAt } from './glue.js'
import type { Clause, Name } from './state.js'

/** "net sales in Europe and Asia", "European and Asian net sales", "in Japan and elsewhere": one figure of both, which is neither's. */
export function isOneOfTwo(c: Clause, region: Range, own?: Name): boolean {
  const before = c.items.find(({ kind }) => kind === 'name')
  // "sales rose in Europe, and Asian sales fell" tells two
  const first = before === own ? own : undefined
  return isJoinedOn(c, region) || c.regions.some((other) => areJoined(c, region, other, first) || areJoined(c, other, region, first))
}

/** Whether what is told of regions is told of more than these, or of parts of the one. */
export const areOfMore = (c: Clause, regions: readonly Range[]): boolean =>
  regions.some((region) => isJoinedOn(c, region)) || (regions.length === 1 && holdsTwo(c, regions[0] as Range))

/** Whether a region is joined with a place that stands in no row with it: what is told of it is told of more. */
const isJoinedOn = (c: Clause, region: Range): boolean =>
  isJoinedToOther(c, region) || c.regions.some((other) => isJoinedBehind(c, region, other))

/** Whether no more than commas and "and" stand between two regions, and the second has no figure but `own`. */
export function areJoined({ doc, items }: Clause, region: Range, next: Range, own?: Name): boolean {
  if (next.first <= region.last || items.some((item) => item.kind === 'name' && item.first === next.last && item !== own)) return false
  for (let k = region.last; k < next.first; k += 1) if (!joins(doc, k) && !leadsOn(doc, k)) return false
  return true
}

/** "Japan and Europe", "Japan/Europe", "Japan, as well as Europe" */
const joins = ({ tokens }: Doc, k: number): boolean =>
  markAt(tokens, k) === ',' || markAt(tokens, k) === '&' || markAt(tokens, k) === '/' || glueAt(tokens, k) === 'and' || isAlso(tokens, k)

/** "in the", "both": what may stand between a word that joins and the place that it joins. */
const leadsOn = ({ tokens }: Doc, k: number): boolean => glueAt(tokens, k) === 'the' || glueAt(tokens, k) === 'in' || isBoth(tokens, k)

/** "Japan, including its islands, and Europe": joined behind an aside on the first. */
function isJoinedBehind({ doc: { tokens }, items }: Clause, region: Range, other: Range): boolean {
  if (other.first <= region.last || items.some(({ kind, first }) => kind === 'name' && first === other.last)) return false
  let k = other.first - 1
  while (glueAt(tokens, k) === 'the' || glueAt(tokens, k) === 'in') k -= 1
  if (glueAt(tokens, k) !== 'and' || markAt(tokens, k - 1) !== ',') return false
  return items.every((item) => item.kind === 'region' || item.first < region.last || item.first > other.first)
}

/** "in Japan and elsewhere", "Japan & abroad", "in Japan and other countries": joined with a place by words that name no region. */
function isJoinedToOther({ doc, items }: Clause, { last }: Range): boolean {
  const { tokens } = doc
  let k = last
  while (joins(doc, k) && markAt(tokens, k) !== ',') k += 1
  if (k === last) return false
  while (leadsOn(doc, k)) k += 1
  if (isElseWord(tokens, k)) return true
  if (tokens.kind[k] !== WORD || glueAt(tokens, k) !== undefined || conceptAt(doc, k) !== undefined) return false
  return !items.some(({ first }) => first === k) && !endsAsPast(tokens.text, tokens.end[k] as number)
}

/** "sales in Asia and Oceania rose 3% and fell 4%, respectively": the name of a region that is told as two. */
function holdsTwo({ doc, paired }: Clause, { first, last }: Range): boolean {
  if (paired) for (let k = first; k < last; k += 1) if (glueAt(doc.tokens, k) === 'and') return true
  return false
}

/** The regions in a row beside a name, before its values: "in Japan, Europe and Asia, net sales were", "Net sales in Japan and Europe were". */
export function rowBeside(c: Clause, own: Name, values: Range): readonly Range[] {
  const { items, regions, sentence } = c
  const only = items.every((item) => item.kind !== 'name' || item === own || item.first > values.last)
  const row = only ? regions.filter(({ first, last }) => first >= sentence.first && last <= values.first) : []
  const [first, last] = [row[0], row[row.length - 1]]
  if (first === undefined || last === undefined) return []
  const from = first.first > own.first ? own.last : sentence.first // "demand in Japan and Europe grew, and net sales were"
  const known = strangers(c.doc, from, first.first) === 0 && strangers(c.doc, last.last, own.name.outer) === 0
  if (strangers(c.doc, Math.max(own.last, last.last), values.first) > 0) return [] // "in Japan and Europe, net sales to retailers and wholesalers were"
  return known && row.every((region, k) => k === 0 || areJoined(c, row[k - 1] as Range, region, own)) ? row : []
}

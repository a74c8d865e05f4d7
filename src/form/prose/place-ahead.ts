import type { Tokens } from '../../document/scan.js'
import { placeIn } from '../../document/search.js'
import { isBoth, isConjunction, isEarned, isStated, isStayed } from '../../language/en/prose.js'
import { isAs } from '../../language/en/small.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import { hasOne } from '../words.js'
import { strangers } from './gap.js'
import { glueAt, markAt } from './glue.js'
import { areJoined } from './joined-places.js'
import type { Clause, Name } from './state.js'
import { ownerOf } from './whose.js'

/** Whether a sentence begins with a region, or tells of it what it earned, so that the figure of a name behind it is the region's. */
export const leadsTo = (c: Clause, region: Range, name: Name): boolean =>
  (opensSentence(c, region) || isSubject(c, region, name)) && !isParted(c, region, name)

/** Tokens between a name and its region: "in the". */
const TO_REGION = 2

/** "Sales in Japan rose, while sales in Europe fell", "…, and consolidated profit fell": the region is that of the name before it, and not of one that has its own, or that is said to be of all. */
function isParted({ doc, items, regions }: Clause, region: Range, name: Name): boolean {
  const second = items.some((item) => item.kind === 'name' && item.first >= region.last && item.last <= name.name.outer)
  if (!second && !items.some((item) => item.kind === 'name' && item.last <= region.first)) return false
  return isOfAll(doc, name) || regions.some((own) => own.first > name.last && own.first - name.last <= TO_REGION)
}

/** "consolidated operating income", "the Group's operating income" */
function isOfAll(doc: Doc, { name, first }: Name): boolean {
  for (let k = name.outer; k < first; k += 1) if (conceptAt(doc, k) === 'consolidated') return true
  return ownerOf(doc, name.outer) === 'self'
}

/** Tokens before the region that a sentence begins with: "In both the". */
const TO_OPEN = 3

/** "In Europe", "For the European", "In the third quarter in Europe": whether a sentence begins with a region, or does behind its period. */
function opensSentence(c: Clause, { first }: Range): boolean {
  const { doc, sentence, whens } = c
  const { tokens } = doc
  let from = sentence.first
  for (const when of whens) {
    if (when.last > first || !isLedTo(c, from, when.first)) break
    from = markAt(tokens, when.last) === ',' ? when.last + 1 : when.last
  }
  let before = first - 1
  while (before > from && (glueAt(tokens, before) === 'the' || isBoth(tokens, before))) before -= 1
  const glue = glueAt(tokens, before)
  return first - from <= TO_OPEN && first > from && (glue === 'in' || glue === 'for')
}

/** Whether no more than "in the" stands between two tokens. */
export function isLedTo({ doc: { tokens } }: Clause, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) {
    const glue = glueAt(tokens, k)
    if (glue !== 'in' && glue !== 'for' && glue !== 'the') return false
  }
  return true
}

/** "Japan posted net sales of", "Japan and Europe had": whether a sentence tells of a region, or of a row of them, what it earned. */
function isSubject(c: Clause, region: Range, own: Name): boolean {
  const { doc, sentence } = c
  const { tokens } = doc
  const begin = glueAt(tokens, sentence.first) === 'the' ? sentence.first + 1 : sentence.first
  const [first, ...others] = c.regions
  if (first === undefined || first.first > begin || first.first < sentence.first) return false
  let last = first.last
  for (const other of others) {
    if (!areJoined(c, { first: first.first, last }, other)) break
    last = other.last
  }
  return region.first < last && isEarned(tokens, last) && !beginsClause(c, last + 1, own)
}

/** "Japan saw its economy recover and net sales rose": whether a figure behind the verb of a region stands in a clause of its own. */
function beginsClause({ doc, items }: Clause, from: number, { name: { outer } }: Name): boolean {
  const before = items[placeIn(items, ({ last }) => last <= outer) - 1]
  const told = Math.max(from, before?.last ?? from)
  for (let k = from; k < outer; k += 1) if (markAt(doc.tokens, k) === ',') return true
  return strangers(doc, told, outer) > 0 && hasOne(doc, { first: told, last: outer }, isJoint)
}

/** "and", "as", "while" */
const isJoint = (tokens: Tokens, k: number): boolean => glueAt(tokens, k) === 'and' || isAs(tokens, k) || isConjunction(tokens, k)

/** "Europe remained the largest market, with net sales of", "Japan saw strong demand, and net sales were": whether a sentence tells of a region, and whose a figure behind a comma is stays open. */
export function isAboutRegion({ doc, sentence, regions }: Clause, name: Name): boolean {
  const { tokens } = doc
  const [first] = regions
  const begin = glueAt(tokens, sentence.first) === 'the' ? sentence.first + 1 : sentence.first
  if (first === undefined || first.first > begin || first.last >= name.name.outer) return false
  const verb = isEarned(tokens, first.last) || isStated(tokens, first.last) || isStayed(tokens, first.last)
  return verb && !isOfAll(doc, name)
}

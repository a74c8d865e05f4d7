import { WORD } from '../../document/scan.js'
import { isRange, isSelf, isSomeOf } from '../../language/en/prose.js'
import { conceptAt, type Range } from '../doc.js'
import { type Direction, directionIn } from './gap.js'
import { areListed, glueAt, markAt } from './glue.js'
import { isCapital } from './sentences.js'
import type { Clause, Group, Name } from './state.js'
import { isNewName } from './subject.js'
import { isGenitive } from './whose.js'

/** Where the figure of a name is earned: everywhere, in a region, or in a part that the record has no place for. */
export function placeOf(c: Clause, group: Group<Name>, before: number): 'barred' | Range | undefined {
  const { doc, sentence, items, regions } = c
  const { tokens } = c.doc
  const only = group.items[group.items.length - 1] as Name
  const ahead = regions.find(
    (other) =>
      other.last === only.first ||
      (other.last + 1 === only.first && isGenitive(doc, other.last)) || // "Japan's net sales"
      (other.first >= sentence.first &&
        other.last < only.first &&
        other.first - sentence.first <= 3 &&
        opensPlace(c, other.first - 1) &&
        !isParted(c, other, only)),
  )
  if (ahead !== undefined) return conceptAt(doc, ahead.last) === 'segment' || isOneOfTwo(c, ahead, only) ? 'barred' : ahead
  for (let k = only.last; k < before; k += 1) {
    const glue = glueAt(tokens, k)
    if (conceptAt(doc, k) === 'segment') {
      c.part ||= k - only.last < SEGMENT
      return 'barred'
    }
    if (
      glue !== 'of' &&
      glue !== 'in' &&
      glue !== 'for' &&
      glue !== 'from' &&
      glue !== 'to' &&
      glue !== 'by' &&
      glue !== 'at' &&
      glue !== 'per'
    )
      continue
    let next = glueAt(tokens, k + 1) === 'the' ? k + 2 : k + 1
    if (glue === 'of') while (isSomeOf(tokens, next)) next += 1 // "of all three regions"
    const region = regions.find((other) => other.first === next || other.first === k + 1) // "the Americas" is one name
    if (region !== undefined) return isOneOfTwo(c, region, only) ? 'barred' : region
    if (k !== only.last) continue
    if (items.some((other) => other.first === k + 1 || other.first === next)) continue
    const concept = conceptAt(doc, next)
    if (
      concept === 'fiscalYear' ||
      concept === 'period' ||
      concept === 'consolidated' ||
      concept === 'priorPeriod' ||
      concept === 'forecast' ||
      concept === 'dateFrom' || // "of between 5 and 6 million"
      (glue === 'to' && (concept === 'increase' || concept === 'decrease')) || // "expects revenue to increase"
      isRange(tokens, glueAt(tokens, next) === 'the' ? next + 1 : next)
    )
      continue
    if (glueAt(tokens, next) !== undefined && glueAt(tokens, next) !== 'the') continue
    if (glue === 'of' && isTheCompany(doc, next)) continue
    if (glue === 'at' && isCapital(doc.text, tokens.start[next] as number) && !isNewName(doc, next, sentence.first)) continue
    c.part ||= namesSegment(c, next)
    return 'barred'
  }
  return undefined
}

/** "sales rose 12% to 5 million yen in Europe": the region right behind a value. */
export function placeBehind(c: Clause, { last }: Range): 'barred' | Range | undefined {
  const { doc, items, regions } = c
  let k = last
  for (const { kind, first, last: end } of items)
    if (kind === 'aside' && first - k <= 1 && first >= k) k = markAt(doc.tokens, end) === ')' ? end + 1 : end
  if (glueAt(doc.tokens, k) !== 'in') return undefined
  const region = regions.find(({ first }) => first === k + 1 || (first === k + 2 && glueAt(doc.tokens, k + 1) === 'the'))
  if (region === undefined) return undefined
  return conceptAt(doc, region.last) === 'segment' || isOneOfTwo(c, region) ? 'barred' : region
}

/** "net sales in Europe and Asia", "European and Asian net sales": one figure of both, which is neither's. */
function isOneOfTwo(c: Clause, region: Range, own?: Name): boolean {
  const before = c.items.find(({ kind }) => kind === 'name')
  // "sales rose in Europe, and Asian sales fell" tells two
  const first = before === own ? own : undefined
  return c.regions.some((other) => areJoined(c, region, other, first) || areJoined(c, other, region, first))
}

/** Whether no more than commas and "and" stand between two regions, and the second has no figure but `own`. */
export function areJoined({ doc: { tokens }, items }: Clause, region: Range, next: Range, own?: Name): boolean {
  if (next.first <= region.last || items.some((item) => item.kind === 'name' && item.first === next.last && item !== own)) return false
  return areListed(tokens, region.last, next.first, (k) => glueAt(tokens, k) === 'the')
}

/** Words of the issuer's name, at most. */
const NAME = 6

/** "net sales of Example Lamps Corporation (the “Company”)": the name that the release calls the company by. */
function isTheCompany({ tokens }: Clause['doc'], first: number): boolean {
  let k = first
  while (k < first + NAME && tokens.kind[k] === WORD) k += 1
  if (markAt(tokens, k) !== '(') return false
  for (let n = k + 1; n <= k + 3; n += 1) if (isSelf(tokens, n)) return true // (the "Company")
  return false
}

/** Tokens between a name and its region: "in the". */
const TO_REGION = 2

/** "Sales in Japan rose, while sales in Europe fell", "…, and consolidated profit fell": the region is that of the name before it, and not of one that has its own. */
function isParted({ doc, items, regions }: Clause, region: Range, { name, first, last }: Name): boolean {
  if (!items.some((item) => item.kind === 'name' && item.last <= region.first)) return false
  for (let k = name.outer; k < first; k += 1) if (conceptAt(doc, k) === 'consolidated') return true
  return regions.some((own) => own.first > last && own.first - last <= TO_REGION)
}

/** "In Europe", "For the European": what leads to the region that a sentence begins with. */
function opensPlace({ doc: { tokens } }: Clause, before: number): boolean {
  const glue = glueAt(tokens, glueAt(tokens, before) === 'the' ? before - 1 : before)
  return glue === 'in' || glue === 'for'
}

/** Words of a segment's name, with those that lead to it. */
const SEGMENT = 6

function namesSegment({ doc }: Clause, from: number): boolean {
  for (let k = from; k < from + SEGMENT; k += 1) {
    if (conceptAt(doc, k) === 'segment') return true
    if (markAt(doc.tokens, k) === ',' || markAt(doc.tokens, k) === '.') return false
  }
  return false
}

/** "P growth in NAME", "P revenue increase in REGION": what stands behind a percentage. */
export function nounBehind(c: Clause, group: Range): { direction: Direction; name?: Name; end: number } {
  const { doc, sentence, items } = c
  const { tokens } = c.doc
  let name: Name | undefined
  let end = group.last
  let direction: Direction = { sign: 0, token: -1 }
  for (let k = group.last; k < sentence.last; k += 1) {
    const item = items.find((other) => other.first === k)
    if (item?.kind === 'name') {
      if (name !== undefined) break
      name = item
      k = item.last - 1
      end = item.last
      continue
    }
    if (item?.kind === 'region') {
      end = item.last
      k = item.last - 1
      continue
    }
    if (item !== undefined && item.kind !== 'when') break
    const concept = conceptAt(doc, k)
    if (concept === 'increase' || concept === 'decrease') {
      if (direction.sign !== 0) break
      direction = directionIn(doc, k, k + 1)
      continue
    }
    const glue = glueAt(tokens, k)
    if (
      concept === 'yearOnYear' ||
      concept === 'consolidated' ||
      glue === 'in' ||
      glue === 'of' ||
      glue === 'the' ||
      (glue === 'for' && direction.sign !== 0)
    )
      continue
    if (glue === 'reached' && direction.sign !== 0 && name === undefined) continue
    break
  }
  if (direction.sign === 0) name = undefined
  if (name !== undefined && direction.token > name.last && end === name.last) name = direction.token - name.last <= 1 ? name : undefined
  return { direction, end, ...(name === undefined ? {} : { name }) }
}

export function nextBreak(c: Clause, from: number, to: number): number {
  const { tokens } = c.doc
  for (let k = from; k < to; k += 1) if (markAt(tokens, k) === ',' && glueAt(tokens, k + 1) === 'and') return k
  return to
}

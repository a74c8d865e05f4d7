import { isMark, NUMBER, type Span, type Tokens, WORD } from '../../document/scan.js'
import { capital } from '../../form/capital.js'
import { type Doc, holds, type Range, spanOfRange, wordsOf } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { isSmall } from '../../language/en/letter.js'
import { isOf, isThe } from '../../language/en/small.js'
import { type Count, countsIn, type Kind, namesPeople } from './allottee-counts.js'
import { headsOf } from './allottee-heads.js'
import { piecesOf } from './allottee-pieces.js'
import { RowReader } from './allottee-rows.js'
import type { Reading } from './allottee-sentences.js'
import { putRead } from './put.js'

/**
 * Reads who is allotted the rights from the item that is about them: groups with their heads and rights, and the stated
 * total. The label tells what bare numbers count.
 */
export function readAllottees(doc: Doc, asked: Range, draft: Draft, asking: Range): void {
  if (draft.has(['allottees'])) return
  const name = nameAtEnd(doc, asking, asked)
  const label = name < 0 ? asking : { first: asking.first, last: name }
  const extent = name < 0 ? asked : { first: name, last: asked.last }
  const reading: Reading = { groups: [], total: {} }
  const rows = new RowReader(doc, reading, kindsOf(doc, label))
  for (const piece of piecesOf(doc, extent)) if (!rows.take(piece)) break
  const unclear = rows.finish()
  const torn = reading.groups.find(({ category }) => isTorn(doc, category))
  if (torn !== undefined) {
    draft.warn(
      'ambiguous',
      'The numbers of a group cannot be told from those in its bracket.',
      ['allottees'],
      spanOfRange(doc, torn.category),
    )
    return
  }
  reading.groups.forEach(({ category, persons, rights }, i) => {
    const at = spanOfRange(doc, category)
    draft.put(['allottees', i, 'category'], { value: wordsOf(doc, at), at })
    putRead(draft, ['allottees', i, 'persons'], persons?.found)
    putRead(draft, ['allottees', i, 'rights'], rights?.found)
  })
  for (const range of unclear)
    draft.warn('ambiguous', 'persons and rights of a group cannot be told apart', ['allottees'], spanOfRange(doc, range))
  const left = leftOver(doc, extent, reading)
  if (left !== undefined) draft.warn('ambiguous', 'A number of the item stands in none of the groups that are read.', ['allottees'], left)
  if (reading.groups.length === 0) {
    const sum = loneSum(doc, extent, label)
    if (sum !== undefined && unclear.length === 0) draft.put(['totalAllottees', 'persons'], sum.found)
    return
  }
  putRead(draft, ['totalAllottees', 'persons'], totalOver(reading, 'persons')?.found)
  putRead(draft, ['totalAllottees', 'rights'], totalOver(reading, 'rights')?.found)
}

/** "2 concurrently serve as directors": a part of a bracket, "(11, of whom 2 concurrently serve as directors)", is nobody's name. */
function isTorn({ tokens }: Doc, { first }: Range): boolean {
  if (tokens.kind[first] !== NUMBER) return false
  for (let i = first - 1; i > first - BRACKET && !isMark(tokens, i, ')'); i -= 1)
    if (isMark(tokens, i, '(')) return tokens.kind[i + 1] === NUMBER
  return false
}
const BRACKET = 12

/** A number of rights that none of the groups holds: the line of one more group is not read. */
function leftOver(doc: Doc, extent: Range, { groups, total }: Reading): Span | undefined {
  if (groups.length === 0) return undefined
  const used = new Set([total, ...groups].flatMap(({ persons, rights }) => [persons?.first, rights?.first]))
  const left = countsIn(doc, extent).find(
    ({ kind, total: sum, first, bracketed }) => kind === 'rights' && !sum && !bracketed && !used.has(first),
  )
  return left === undefined || groups.some(({ rights }) => rights === undefined) ? undefined : left.found.at
}

/** "Number of persons and number of rights The Directors: 3 people": the first group's name where a label's line was run together with it, or -1. */
function nameAtEnd(doc: Doc, { first, last }: Range, { first: from }: Range): number {
  const { tokens } = doc
  if (from < last || headsOf(doc, { first, last }).length < 2) return -1
  for (let i = last - 1; i > first; i -= 1) {
    if (tokens.kind[i] !== WORD) return -1
    if (capital(tokens, i) || (isOfThe(tokens, i) && i > first + 1 && (capital(tokens, i - 1) || isOfThe(tokens, i - 1)))) continue
    const begins = i + 1 < last && !isSmall(tokens, i) && namesPeople(doc, i + 1, last)
    return begins ? i + 1 : -1
  }
  return -1
}

/** "Directors of the Company" */
const isOfThe = (tokens: Tokens, i: number): boolean => isOf(tokens, i) || isThe(tokens, i)

/** The total over all groups: what one of several groups gets "in total" is that group's alone. */
function totalOver({ groups, total }: Reading, kind: 'persons' | 'rights'): Count | undefined {
  const sum = total[kind]
  return groups.length > 1 && groups.some((group) => group[kind] === sum) ? undefined : sum
}

/** What a label says is counted; a label that only speaks of persons counts persons. */
function kindsOf(doc: Doc, label: Range): readonly Kind[] {
  const heads = headsOf(doc, label)
  if (heads.length > 0) return heads
  return holds(doc, label, 'person') ? ['persons'] : []
}

/** "67 in total, being directors and section heads": the one number under a label that asks for persons alone. */
function loneSum(doc: Doc, extent: Range, label: Range): Count | undefined {
  const kinds = kindsOf(doc, label)
  const [sum, ...others] = countsIn(doc, extent)
  if (sum === undefined || others.length > 0 || !sum.total || kinds.length !== 1 || kinds[0] !== 'persons') return undefined
  return sum.kind === undefined || sum.kind === 'persons' ? sum : undefined
}

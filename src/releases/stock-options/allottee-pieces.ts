import type { Segment } from '../../document/layout.js'
import { isMark, MARK, NUMBER, WORD } from '../../document/scan.js'
import { capital } from '../../form/capital.js'
import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import { segmentAt } from '../../form/readers.js'
import { EDGES, isPeople, isPlanned, TIES } from '../../language/en/people.js'
import { isThe } from '../../language/en/small.js'
import { type Count, countsIn, wordAt } from './allottee-counts.js'
import { headsOf, isOpenHead } from './allottee-heads.js'

/** The pieces of an item: its lines and cells, a wrapped line put together again. */
export function piecesOf(doc: Doc, extent: Range): Range[] {
  const { segments } = doc.layout
  const pieces: { first: number; last: number }[] = []
  let depth = 0 // open brackets at the end of the last piece
  for (let s = segmentAt(segments, extent.first); s < segments.length; s += 1) {
    const segment = segments[s] as Segment
    if (segment.first >= extent.last) break
    const first = Math.max(segment.first, extent.first)
    const last = Math.min(segment.last, extent.last)
    if (first >= last) {
      depth = 0
      continue
    }
    const before = pieces[pieces.length - 1]
    if (before !== undefined && segment.marker === undefined && goesOn(doc, before, { first, last }, depth, segment.afterBlank))
      before.last = last
    else {
      pieces.push({ first, last })
      depth = 0
    }
    for (let i = first; i < last; i += 1) {
      if (isMark(doc.tokens, i, '(')) depth += 1
      else if (isMark(doc.tokens, i, ')')) depth = Math.max(0, depth - 1)
    }
  }
  return pieces.filter(({ first }) => !isPlan(doc, first)).flatMap((piece) => cutRows(doc, piece))
}

/**
 * "Directors 3 persons 1,900 rights Employees 24 persons 1,300 rights": rows that were run together into one line, each with both
 * numbers said by their words and the next with a capital right behind.
 */
function cutRows(doc: Doc, piece: Range): Range[] {
  const counts = countsIn(doc, piece).filter(({ bracketed }) => !bracketed)
  const ends: number[] = []
  for (let k = 0; k + 1 < counts.length; k += 2) {
    const [persons, rights] = [counts[k] as Count, counts[k + 1] as Count]
    if (persons.kind !== 'persons' || rights.kind !== 'rights') break
    ends.push(rights.last)
  }
  const inner = ends.slice(0, -1)
  const behind = ends[ends.length - 1]
  if (inner.length === 0 || behind === undefined || !inner.every((end) => doc.tokens.kind[end] === WORD && capital(doc.tokens, end)))
    return [piece]
  if (piece.first === counts[0]?.first) return [piece] // the first name was lost to the label: the other groups alone are not all
  const rows = [piece.first, ...inner].map((first, k) => ({ first, last: inner[k] ?? behind }))
  const rest = { first: behind, last: piece.last }
  return countsIn(doc, rest).some(({ kind }) => kind !== undefined) ? [...rows, rest] : rows // "Advisers 5 persons", not a page's number
}

/** "(planned: directors 5, employees 84)": what was meant, beside what came of it. */
const isPlan = ({ tokens }: Doc, first: number): boolean => isMark(tokens, first, '(') && isPlanned(tokens, first + 1)

/** Whether a line goes on the one before it: a bracket or a phrase is open, or it begins with a small letter. */
function goesOn(doc: Doc, before: Range, line: Range, depth: number, afterBlank: boolean): boolean {
  const { tokens, terms } = doc
  const { first } = line
  if (before.last !== first || tokens.line[first - 1] === tokens.line[first] || afterBlank) return false // a bar or tab parts them
  if (depth > 0) return true
  if (isPlan(doc, first)) return false
  if (conceptAt(doc, first) === 'number' && isOpenHead(doc, before)) return false // "Number of" above "Number of rights"
  if (isMark(tokens, first, '(') && headsOf(doc, line).length > 1) return false // "(left: persons, right: rights)" below the rows
  if (isFirstCount(doc, before, line)) return true
  const term = terms.at[first] as number
  if (term >= 0 && terms.at[first - 1] === term) return true
  const word = isMark(tokens, first, '(') ? first + 1 : first
  const initial = tokens.text.charAt(tokens.start[word] as number)
  if (initial !== initial.toUpperCase() && !isMark(tokens, first - 1, ':')) return true
  return isMark(tokens, first - 1, ',') || TIES.has(wordAt(doc, first - 1))
}

/** "Persons to whom rights are allotted: 8 | Directors, 560 rights": a number alone behind its label counts the people on the line below it, whose own number counts rights. */
function isFirstCount(doc: Doc, before: Range, line: Range): boolean {
  const { kind, line: lineOf } = doc.tokens
  if (before.last - before.first !== 1 || kind[before.first] !== NUMBER || lineOf[before.first - 1] !== lineOf[before.first]) return false
  return isPeople(doc.tokens, line.first) && countsIn(doc, line)[0]?.kind === 'rights'
}

/** A range without the marks and small words at its edges that belong to no name. */
export function trimmed(doc: Doc, first: number, last: number, front: 'words' | 'marks' = 'marks'): Range | undefined {
  const { tokens } = doc
  let from = first
  let to = last
  while (
    from < to &&
    ((tokens.kind[from] === MARK && !isMark(tokens, from, '"')) ||
      (front === 'words' && (EDGES.has(wordAt(doc, from)) || isThe(tokens, from))))
  )
    from += 1
  for (;;) {
    if (to <= from) return undefined
    if (EDGES.has(wordAt(doc, to - 1)) || isThe(tokens, to - 1)) to -= 1
    else if (tokens.kind[to - 1] === MARK && !closes(doc, from, to)) to -= 1
    else return { first: from, last: to }
  }
}

/** Whether the mark before `to` closes a bracket or a quote that opens in the range. */
function closes({ tokens }: Doc, from: number, to: number): boolean {
  const pair = isMark(tokens, to - 1, ')') ? '(' : isMark(tokens, to - 1, ']') ? '[' : isMark(tokens, to - 1, '"') ? '"' : undefined
  if (pair === undefined) return false
  for (let i = to - 2; i >= from; i -= 1) if (isMark(tokens, i, pair)) return true
  return false
}

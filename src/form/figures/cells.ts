import { isMark, MARK, NUMBER, WORD } from '../../document/scan.js'
import { isRemark } from '../../language/en/lines.js'
import { isTo } from '../../language/en/small.js'
import type { NumberMention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'
import { conceptSet, isAmong } from '../concept-set.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import { startsHigh } from '../label.js'
import { behindAside, isAside } from './asides.js'
import { emptyBefore, isEmptyBar, isRange, isSeparator, isStroke, isTightEnd, joinsDays } from './bars.js'
import type { Cell, Run } from './cell.js'
import { isBehindDay, isGlued, isGluedRow, partGlued } from './glued.js'
import { toldChange } from './told-change.js'
import { unitNumbers } from './unit-number.js'
import { behindWord } from './word-cells.js'

export type { Cell, Run } from './cell.js'

/** More dashes than this are a rule between rows. */
const LONGEST_DASH = 3

const BAR = 124
const STAR = 42
const PERCENT = 37
const DASH = 45
const PLUS = 43
/** Behind it stands an amount in a table whose sign of loss was printed in another font. */
const CENT = 0xa2
/** Marks that may stand between the cells of a row; a change's plus may have a cell of its own, "| + | 11.0". */
const PARTS: ReadonlySet<number | undefined> = new Set([BAR, STAR, PERCENT, PLUS])

/**
 * The runs of cells of a range, first to last, however they are printed: parted by bars, tabs, blanks or line breaks.
 *
 * Dates, years, item markers and numbers inside words ("1H", "2nd", "(*1)") are no cells.
 */
export function runsIn(doc: Doc, { first, last }: Range): Run[] {
  const { tokens, mentions } = doc
  const { kind, code, line } = tokens
  const runs: OpenRun[] = []
  let run: OpenRun | undefined
  let at = mentionAt(mentions, first)
  for (let i = first; i < last; i += 1) {
    let mention = mentions[at]
    while (mention !== undefined && mention.last <= i) {
      at += 1
      mention = mentions[at]
    }
    if (mention !== undefined && mention.first === i) {
      if (mention.kind !== 'number' || !isCell(doc, mention)) run = undefined
      else {
        const next = mentions[at + 1]
        if (next?.kind === 'number' && next.first === mention.last + 1 && joins(doc, mention, next)) {
          run = add(doc, runs, run, { first: i, last: next.last, number: mention, high: next })
          i = next.last - 1
          continue
        }
        const cell: Cell = mention.loose
          ? { first: i - 1, last: mention.last, number: mention, dash: i - 1 }
          : { first: i, last: mention.last, number: mention }
        if (isGlued(mention.digits)) for (const piece of partGlued(cell, mention, isBehindDay(doc, at))) run = add(doc, runs, run, piece)
        else run = add(doc, runs, run, cell)
      }
      i = mention.last - 1
      continue
    }
    const aside = behindAside(doc, i, run)
    if (aside > i) {
      i = aside - 1
      continue
    }
    const told = run === undefined ? undefined : toldChange(doc, i)
    if (told !== undefined) {
      run = add(doc, runs, run, told)
      i = told.last - 1
      continue
    }
    const wordy = behindWord(doc, i, run !== undefined)
    if (wordy > i) {
      run = add(doc, runs, run, { first: i, last: wordy })
      i = wordy - 1
      continue
    }
    if (kind[i] !== MARK) {
      const unit = behindUnit(doc, i, mention?.first ?? last)
      if (unit === i) run = undefined
      else i = unit - 1
      continue
    }
    if (isAround(doc, i, mention?.first)) continue
    if (
      code[i] === CENT &&
      mention?.kind === 'number' &&
      mention.first === i + 1 &&
      tokens.end[i] === mention.start &&
      isCell(doc, mention)
    ) {
      run = add(doc, runs, run, { first: i, last: mention.last, doubtful: true })
      i = mention.last - 1
      continue
    }
    if (code[i] !== DASH) {
      if (run !== undefined && isEmptyBar(doc, i)) run = add(doc, runs, run, { first: i, last: i + 1, bar: true })
      else if ((!PARTS.has(code[i]) && !isStroke(doc, i)) || (code[i] === PERCENT && line[i] === line[i + 1] && opensLine(doc, i)))
        run = undefined
      continue
    }
    const dashes = dashesAt(doc, i)
    const end = i + dashes
    if (dashes <= LONGEST_DASH && !(dashes > 1 && isSeparator(doc, i))) {
      if (between(doc, i, end)) for (let k = i; k < end; k += 1) run = add(doc, runs, run, { first: k, last: k + 1 })
      else {
        const next = mentions[at]
        const loose = next?.kind === 'number' && next.first === end && next.loose && isCell(doc, next)
        if (!loose && isEmptyCell(doc, i, end, run !== undefined)) run = add(doc, runs, run, { first: i, last: end })
      }
    }
    i = end - 1
  }
  return runs
}

/** Whether token `i` is one of the brackets of "[6.0%]", a change beside its amount; the next value begins at token `next`. */
function isAround({ tokens, mentions }: Doc, i: number, next: number | undefined): boolean {
  if (isMark(tokens, i, '[')) {
    const value = next === i + 1 ? mentions[mentionAt(mentions, next)] : undefined
    return value?.kind === 'number' && value.percent !== undefined && isMark(tokens, value.last, ']')
  }
  if (!isMark(tokens, i, ']')) return false
  const value = mentions[mentionAt(mentions, i) - 1]
  return value?.kind === 'number' && value.percent !== undefined && value.last === i && isMark(tokens, value.first - 1, '[')
}

/** Whether nothing but bars stands before token `i` on its line: "| % | +7.8 |". */
function opensLine({ tokens }: Doc, i: number): boolean {
  let k = i - 1
  while (isMark(tokens, k, '|')) k -= 1
  return tokens.line[k] !== tokens.line[i]
}

/** The token behind a unit right before a dash or the next number, at token `next`: "JPY million"; `i` where there is none. */
function behindUnit(doc: Doc, i: number, next: number): number {
  for (let k = i; k < next; k += 1) if (!isAmong(doc, k, UNIT)) return isMark(doc.tokens, k, '-') ? k : i
  return next
}
const UNIT = conceptSet('scale', 'currency')
const SHARES = conceptSet('basic', 'diluted')

interface OpenRun extends Run {
  last: number
}

/** Puts a cell into the run that is open, else into a new one. */
function add(doc: Doc, runs: OpenRun[], run: OpenRun | undefined, cell: Cell): OpenRun {
  if (run === undefined) {
    const empty = emptyBefore(doc, cell.first)
    const fresh = { first: empty[0]?.first ?? cell.first, last: cell.last, cells: empty.length === 0 ? [cell] : [...empty, cell] }
    runs.push(fresh)
    return fresh
  }
  run.cells.push(cell)
  run.last = cell.last
  return run
}

/** How many dashes stand glued together from token `i` on. */
const dashesAt = ({ tokens }: Doc, i: number): number => dashesIn(tokens, i) - i

function dashesIn(tokens: Doc['tokens'], i: number): number {
  let k = i
  while (tokens.code[k] === DASH && (k === i || tokens.start[k] === tokens.end[k - 1])) k += 1
  return k
}

/** Dashes glued between brackets are cells each: "(10,000)--(3,000)". */
function between({ tokens }: Pick<Doc, 'tokens'>, first: number, last: number): boolean {
  return (
    isMark(tokens, first - 1, ')') &&
    isMark(tokens, last, '(') &&
    tokens.end[first - 1] === tokens.start[first] &&
    tokens.end[last - 1] === tokens.start[last] &&
    tokens.kind[last + 1] === NUMBER
  )
}

/** "(11,000)-" at a line's end: a dash behind the last amount is an empty cell. */
function isLast({ tokens }: Pick<Doc, 'tokens'>, dash: number): boolean {
  const end = dashesIn(tokens, dash)
  return end >= tokens.count || tokens.line[end] !== tokens.line[dash]
}

/** "(10,000)--" stands right before token `i`. */
function isBehindDashes(tokens: Doc['tokens'], i: number): boolean {
  let k = i
  while (isMark(tokens, k - 1, '-')) k -= 1
  return between({ tokens }, k, i)
}

/** A dash is an empty cell where it stands free among cells or at a line's end, not between words. */
function isEmptyCell(doc: Doc, first: number, last: number, open: boolean): boolean {
  const { tokens, layout } = doc
  if (layout.markers[first] === 1) return false
  if (tokens.end[first - 1] === tokens.start[first] && tokens.kind[first - 1] !== MARK) return false
  if (isAmong(doc, last, SHARES) && conceptAt(doc, first - 1) === 'perShare') return false // "per share | - | Basic"
  if (tokens.line[first - 1] === tokens.line[first] && joinsDays(doc, first, last)) return false
  if (tokens.line[last] !== tokens.line[last - 1] || isMark(tokens, last, '|') || isMark(tokens, last, '%')) return true
  // "38.2 - 2. Full year": the dash before the next item's number
  if (tokens.kind[last] === NUMBER && isMark(tokens, last + 1, '.') && startsHigh(doc, last + 2)) return false
  if (open) return true
  const dashes = dashesAt(doc, last)
  if (dashes > 0) return true
  const next = doc.mentions[mentionAt(doc.mentions, last)]
  return next?.kind === 'number' && next.first === last && isCell(doc, next)
}

/** Whether a number stands as a cell stands: free of words and of the marks of prose. */
function isCell(doc: Doc, mention: NumberMention): boolean {
  const { tokens, layout } = doc
  const { first, last } = mention
  if (layout.markers[first] === 1) return false
  if (isAside(doc, mention) || unitNumbers(doc).has(first)) return false
  const glued = tokens.end[first - 1] === tokens.start[first]
  if (
    glued &&
    ((tokens.kind[first - 1] === WORD && !isGluedRow(tokens, mention)) ||
      '-/:.,*#'.includes(tokens.text.charAt(tokens.start[first - 1] as number))) &&
    !(mention.bracketed && isBehindDashes(tokens, first)) &&
    !isTightEnd(doc, mention, first - 1)
  )
    return false
  if (conceptAt(doc, last) === 'monthCount') return false // "9 months ended"
  const tight = tokens.start[last] === tokens.end[last - 1]
  if (tight && tokens.kind[last] === WORD && !isRemark(tokens, last)) return false // "1,014.87Note:" ends a row
  if (tokens.kind[last] !== MARK) return true
  const mark = tokens.text.charAt(tokens.start[last] as number)
  if (mark === ',') return false
  if (tight && mark === '-' && mention.bracketed) return between({ tokens }, last, dashesIn(tokens, last)) || isLast({ tokens }, last)
  return !(tight && '-/:.'.includes(mark)) || isTightEnd(doc, mention, last)
}

/** "x to y" and "x ~ y" are one cell. */
function joins(doc: Doc, low: NumberMention, high: NumberMention): boolean {
  const { tokens } = doc
  if (isMark(tokens, low.last, '~') || isRange(doc, low, high)) return isCell(doc, high)
  return isTo(tokens, low.last) && isCell(doc, high)
}

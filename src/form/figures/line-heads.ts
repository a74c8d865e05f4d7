import { isExchangeWord } from '../../language/en/tables.js'
import { type Doc, type Range, spanOfRange, wordsOf } from '../doc.js'
import { startsHigh } from '../label.js'
import { hasOne } from '../words.js'
import type { RawTable } from './cut.js'
import { type Head, headAt } from './head.js'
import { cellsAbove } from './headcells.js'
import { roleOf } from './roles.js'
import { headOfWords, stacksOver } from './stacked.js'
import { unitsIn } from './units.js'

/** Fewer columns of figures of ours are no table of them. */
const FEWEST = 2
const LONGEST_OTHER = 10

/**
 * The heads that stand each over the cells of its column, some of them of figures that are none of ours: "Ordinary income | Core net
 * business profit | Net income | Exchange rate". None where a column has no words, or two figures.
 */
export function lineHeads(doc: Doc, { rows }: RawTable, k: number): (Head | undefined)[] | undefined {
  const stacks = cellsAbove(doc, rows, k)?.map((cell) => [cell]) ?? stacksOver(doc, rows, k, 1)?.map(({ pieces }) => pieces)
  if (stacks === undefined) return undefined
  const heads: (Head | undefined)[] = []
  for (const pieces of stacks) {
    const [first] = pieces
    const named = pieces.length === 1 ? headsIn(doc, pieces[0] as Range) : stackOf(doc, pieces)
    const [own] = named
    if (first === undefined || named.length > 1 || (own === undefined && !isOther(doc, pieces))) return undefined
    heads.push(own?.first === first.first && own.metric !== undefined ? own : undefined)
  }
  return heads.filter((head) => head !== undefined).length >= FEWEST ? heads : undefined
}

function headsIn(doc: Doc, { first, last }: Range): Head[] {
  const heads: Head[] = []
  for (let i = first; i < last; ) {
    const read = headAt(doc, i, last)
    if (read?.head !== undefined) heads.push(read.head)
    i = read?.last ?? i + 1
  }
  return heads
}

/** The head whose words stand over several lines. */
function stackOf(doc: Doc, pieces: readonly Range[]): Head[] {
  const [at] = pieces
  const words = pieces.map((piece) => wordsOf(doc, spanOfRange(doc, piece))).join(' ')
  const found = headOfWords(words)
  return at === undefined || found === undefined
    ? []
    : [{ ...found, first: at.first, last: at.last, below: pieces.slice(1), words, whole: false }]
}

/** A few words with a capital on one line that name no row and no unit, or a rate of exchange. */
function isOther(doc: Doc, pieces: readonly Range[]): boolean {
  const [at] = pieces
  if (at === undefined || !startsHigh(doc, at.first) || pieces.some(({ first, last }) => last - first > LONGEST_OTHER)) return false
  return (
    pieces.some((piece) => hasOne(doc, piece, isExchangeWord)) ||
    (pieces.length === 1 && roleOf(doc, pieces) === undefined && unitsIn(doc, at).length === 0)
  )
}

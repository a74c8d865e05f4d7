import { isNet } from '../../language/en/tables.js'
import { conceptSet, isAmong } from '../concept-set.js'
import type { Doc, Range } from '../doc.js'
import type { RawTable } from './cut.js'
import type { Head } from './head.js'
import { headOfWords } from './stacked.js'

const OPENS = conceptSet('operating', 'ordinary')
/** Words of torn heads stand so many tokens above those that were found, at most. */
const ABOVE = 30
const CLOSES = conceptSet('sales', 'profit', 'income')

/**
 * The heads of the first columns where heads of two words were printed one word a line, row by row: "Operating |
 * Operating | Ordinary | Net", then "Revenues | Income | Income | Income". They stand in this order, with revenue first;
 * of the columns behind them nothing is told.
 */
export function pairedHeads(doc: Doc, { caption, heads, rows }: RawTable, k: number): (Head | undefined)[] | undefined {
  const first = Math.max(caption.first, heads.first - ABOVE)
  const lines = linesOf(doc, { first, last: Math.max(heads.last, rows[0]?.title.first ?? 0) })
  const opening = runOf(lines, 0, (i) => isAmong(doc, i, OPENS) || isNet(doc.tokens, i))
  if (opening === undefined) return undefined
  const closing = runOf(lines, opening.at + opening.words.length, (i) => isAmong(doc, i, CLOSES))
  const n = opening.words.length
  if (closing === undefined || n > k) return undefined
  // a word of another head may stand before them: "in excess of | earnings"
  for (let from = 0; from + n <= closing.words.length; from += 1) {
    const found = joined(doc, opening.words, closing.words.slice(from, from + n))
    if (found !== undefined) return [...found, ...new Array<undefined>(k - n).fill(undefined)]
  }
  return undefined
}

/** The heads that words make two by two: revenue first, and each figure once. */
function joined(doc: Doc, openings: readonly number[], closings: readonly number[]): Head[] | undefined {
  const heads: Head[] = []
  const word = (i: number): string => doc.text.slice(doc.tokens.start[i], doc.tokens.end[i])
  for (const [n, first] of openings.entries()) {
    const second = closings[n] as number
    const words = `${word(first)} ${word(second)}`
    const metric = headOfWords(words)?.metric
    if (metric === undefined || (n === 0) !== (metric === 'netSales') || heads.some((head) => head.metric === metric)) return undefined
    heads.push({ first, last: first + 1, below: [{ first: second, last: second + 1 }], words, metric, whole: false, adjusted: false })
  }
  return heads
}

/** The first run of two lines or more that hold one word each, of a kind. */
function runOf(lines: readonly Range[], from: number, is: (token: number) => boolean): { at: number; words: number[] } | undefined {
  for (let at = from; at < lines.length; at += 1) {
    const words: number[] = []
    for (let n = at; n < lines.length; n += 1) {
      const { first, last } = lines[n] as Range
      if (last - first !== 1 || !is(first)) break
      words.push(first)
    }
    if (words.length > 1) return { at, words }
    at += words.length
  }
  return undefined
}

/** The lines of a range that hold anything. */
function linesOf({ tokens }: Doc, { first, last }: Range): Range[] {
  const lines: Range[] = []
  let from = first
  for (let i = first + 1; i <= last; i += 1) {
    if (i < last && tokens.line[i] === tokens.line[from]) continue
    lines.push({ first: from, last: i })
    from = i
  }
  return lines
}

import type { Metric } from '../../reading/figure-values.js'
import type { Doc, Range } from '../doc.js'
import type { RawTable } from './cut.js'
import type { Head } from './head.js'
import { fits, isHeadWord, isRestWord } from './shuffled.js'
import { headOfWords } from './stacked.js'
import { unitsIn } from './units.js'

/** Heads are no more lines than these. */
const MOST_LINES = 24

/**
 * The heads of columns whose first lines were printed one below the other, then their second lines: "Ordinary | Ordinary | Net income
 * | Net income per", then "Revenues | Profit | Attributable to | Share", then what is left of the longest. Each column names another
 * figure, and the cells bear them out.
 */
export function headsByTurns(doc: Doc, { heads, rows }: RawTable, k: number): Head[] | undefined {
  const lines = linesAbove(doc, heads.first, rows[0]?.title.first ?? heads.last)
  if (lines === undefined || k < FEWEST || lines.length < 2 * k) return undefined
  if (lines.slice(2 * k).some((line) => !isRest(doc, line))) return undefined
  const found: Head[] = []
  const seen = new Set<Metric>()
  for (let c = 0; c < k; c += 1) {
    const [first, second] = [lines[c] as Range, lines[k + c] as Range]
    const words = `${wordsOf(doc, first)} ${wordsOf(doc, second)}`
    const metric = headOfWords(words)?.metric
    if (metric === undefined || seen.has(metric) || (c === 0) !== (metric === 'netSales')) return undefined
    seen.add(metric)
    found.push({ ...first, below: [second], words, metric, whole: false, adjusted: false })
  }
  return fits(rows, found) ? found : undefined
}
const FEWEST = 3

const wordsOf = ({ tokens, text }: Doc, { first, last }: Range): string => text.slice(tokens.start[first], tokens.end[last - 1])

/** The lines of head words around a token, above the units and the first row. */
function linesAbove(doc: Doc, at: number, end: number): Range[] | undefined {
  const { tokens } = doc
  const rangeOf = (line: number): Range => ({ first: tokens.lines.token[line] as number, last: tokens.lines.token[line + 1] as number })
  const isHeads = (line: number): boolean => {
    const { first, last } = rangeOf(line)
    for (let i = first; i < last; i += 1) if (!isHeadWord(doc, i)) return false
    return first < last
  }
  let from = tokens.line[at] as number
  while (from > 0 && (tokens.line[at] as number) - from < MOST_LINES && isHeads(from - 1)) from -= 1
  const lines: Range[] = []
  const last = tokens.line[end] as number
  for (let line = from; line < last; line += 1) {
    if (isHeads(line)) lines.push(rangeOf(line))
    else if (unitsIn(doc, rangeOf(line)).length === 0) return undefined
    if (lines.length > MOST_LINES) return undefined
  }
  return lines
}

/** "Shareholders of", "Parent Company": what goes on with "attributable to". */
function isRest(doc: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) if (!isRestWord(doc, i)) return false
  return true
}

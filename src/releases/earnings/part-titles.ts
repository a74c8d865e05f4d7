import { MARK, NUMBER, type Span, WORD } from '../../document/scan.js'
import { placeIn } from '../../document/search.js'
import { capital } from '../../form/capital.js'
import { conceptSet, isAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import { endsSentence } from '../../form/figures/cut.js'
import { unitsIn } from '../../form/figures/units.js'
import { wordsIn } from '../../form/name-words.js'
import { once } from '../../form/once.js'
import { tokenOf } from '../../form/prose/gap.js'
import { glueAt, markAt } from '../../form/prose/glue.js'
import { nameAt } from '../../form/prose/metrics.js'
import { isCapital } from '../../form/prose/sentences.js'
import type { Concept } from '../../language/concepts.js'
import { isBusinessPart, isHeadingWord, isTotal } from '../../language/en/prose.js'
import type { Metric } from '../../reading/figure-values.js'
import { holdsDate } from './said.js'

/** The figures that stand line by line under a title. */
interface Group {
  readonly title: string
  /** the title says itself that it is a part: "Housing Division" */
  readonly named: boolean
  /** its lines: the title's, and the one behind its last */
  readonly line: number
  last: number
  /** the first number printed for each figure */
  readonly figures: Map<Metric, string>
}

/** A title of a part has no more words. */
const LONGEST = 7
/** More lines are no heads of a title's columns. */
const HEADS = 4
/** The lines that name a release's issuer. */
const HEAD = 4
/** Concepts that the name of a part may hold. */
const NAMES: ReadonlySet<Concept | undefined> = new Set<Concept | undefined>([undefined, 'segment', 'region', 'other'])

/**
 * Whether a place stands under the title of a part of the company: "Household Goods" on a line of its own over sales and
 * profits that are printed again, with other numbers, under another such title; or "<Housing Division>", which says so itself.
 */
export const isUnderPart = (doc: Doc, at: Span): boolean => groupAt(doc, partsOf(doc), at) !== undefined

/** The line of the title that a place stands under, which may be that of a part or not; undefined where it stands under none. */
export const titleAt = (doc: Doc, at: Span): number | undefined => groupAt(doc, groupsOf(doc), at)?.line

function groupAt({ tokens: { lines } }: Doc, groups: readonly Group[], { start }: Span): Group | undefined {
  if (groups.length === 0) return undefined
  const line = placeIn(lines.start, (from) => from <= start) - 1
  const group = groups[placeIn(groups, (one) => one.line <= line) - 1]
  return group !== undefined && line < group.last ? group : undefined
}

const partsOf = once((doc: Doc): readonly Group[] => {
  const groups = groupsOf(doc)
  return groups.filter((group) => group.named || groups.some((other) => isTwin(group, other)))
})

/** Two titles over one figure of which each prints its own number. */
const isTwin = (one: Group, other: Group): boolean =>
  one.title !== other.title && [...one.figures].some(([metric, number]) => (other.figures.get(metric) ?? number) !== number)

/** The titles of a text that may be those of parts, each with the figures below it. */
const groupsOf = once((doc: Doc): readonly Group[] => {
  const { token, count } = doc.tokens.lines
  const groups: Group[] = []
  let open: Group | undefined
  let metric: Metric | undefined // of the line above, whose number is awaited
  for (let line = 0; line < count; line += 1) {
    const { first, last } = bare(doc, { first: token[line] as number, last: token[line + 1] as number })
    if (first >= last) continue
    const number = numberIn(doc, first, last)
    const alone = last - first === 1 && isTotal(doc.tokens, first) // over "Net sales", whose name begins with it
    const name = alone ? undefined : nameAt(doc, first, last)?.metric
    // "Nine months ended December 31, 2020", "Millions of yen": heads of columns between a title and its figures
    if (name === undefined && open?.figures.size === 0 && line - open.line <= HEADS && isHead(doc, { first, last })) continue
    if (number === undefined && name === undefined) {
      open = undefined
      const named = namesItself(doc, { first, last }) || namesOther(doc, { first, last })
      if (named || isPartTitle(doc, { first, last }, line)) {
        const title = doc.tokens.text.slice(doc.tokens.start[first], doc.tokens.end[last - 1])
        open = { title, named, line, last: line + 1, figures: new Map() }
      }
      metric = undefined
      continue
    }
    if (open === undefined) continue
    if (open.figures.size === 0 && name === undefined && metric === undefined) {
      open = undefined // no figure's name stands right below the title
      continue
    }
    open.last = line + 1
    metric = name ?? metric
    if (number === undefined || metric === undefined) continue
    if (open.figures.size === 0) groups.push(open)
    if (!open.figures.has(metric)) open.figures.set(metric, number)
    metric = undefined
  }
  return groups
})

/** A line of heads: of a period or a unit. */
const isHead = (doc: Doc, range: Range): boolean => holdsDate(doc, range) || unitsIn(doc, range).length > 0 || isOfPeriods(doc, range)

/** "Nine months ended | Nine months ended", over the days of both. */
function isOfPeriods(doc: Doc, { first, last }: Range): boolean {
  let words = 0
  for (let k = first; k < last; k += 1) {
    if (doc.tokens.kind[k] !== WORD) continue
    if (glueAt(doc.tokens, k) === undefined && !isAmong(doc, k, PERIODS)) return false
    words += 1
  }
  return words > 0 // a line of numbers alone holds cells
}
const PERIODS = conceptSet(
  'threeMonths',
  'sixMonths',
  'nineMonths',
  'twelveMonths',
  'yearEnded',
  'yearEnding',
  'quarter',
  'change',
  'percent',
)

/** A line without the bars, brackets and bullets around its words, and without a unit in brackets behind them. */
function bare(doc: Doc, { first, last }: Range): Range {
  const { tokens, layout } = doc
  let from = first
  let to = unitBracket(doc, { first, last })
  while (from < to && (tokens.kind[from] === MARK || layout.markers[from] === 1)) from += 1
  while (to > from && tokens.kind[to - 1] === MARK) to -= 1
  return { first: from, last: to }
}

/** Where "(Millions of yen)" begins at the end of a line that has words before it; else the line's end. */
function unitBracket(doc: Doc, { first, last }: Range): number {
  if (markAt(doc.tokens, last - 1) !== ')') return last
  let open = last - 1
  while (open > first && markAt(doc.tokens, open) !== '(') open -= 1
  return open > first && unitsIn(doc, { first: open, last }).length > 0 ? open : last
}

function numberIn({ tokens }: Doc, first: number, last: number): string | undefined {
  for (let k = first; k < last; k += 1) if (tokens.kind[k] === NUMBER) return tokens.text.slice(tokens.start[k], tokens.end[k])
  return undefined
}

/** A few words with a capital of which none has a meaning of ours, the issuer's name left out. */
function isPartTitle(doc: Doc, { first, last }: Range, line: number): boolean {
  const { tokens } = doc
  if (last - first > LONGEST || line === 0 || markAt(tokens, last) === '.' || markAt(tokens, last) === ',') return false
  let high = false
  for (let k = first; k < last; k += 1) {
    if (tokens.kind[k] === MARK ? !'&-/,'.includes(markAt(tokens, k)) : !NAMES.has(conceptAt(doc, k)) || isHeadingWord(tokens, k))
      return false
    high ||= tokens.kind[k] === WORD && glueAt(tokens, k) === undefined && isCapital(doc.text, tokens.start[k] as number)
  }
  return high && glueAt(tokens, first) === undefined && (namesItself(doc, { first, last }) || !isNamedAbove(doc, first))
}

/** Whether the first lines of the release hold a word, and not only behind another of a name: those name its issuer. "Logistics" is no "Example Logistics". */
function isNamedAbove({ tokens }: Doc, word: number): boolean {
  const { token } = tokens.lines
  for (let k = 0; k < Math.min(token[HEAD] ?? word, word); k += 1)
    if (tokens.code[k] === tokens.code[word] && !(tokens.line[k - 1] === tokens.line[k] && capital(tokens, k - 1))) return true
  return false
}

/** "Results of the consolidated subsidiary Example Parts Co., Ltd."; but "Example Holdings and consolidated subsidiaries" are the group. */
function namesOther(doc: Doc, { first, last }: Range): boolean {
  const { tokens } = doc
  const at = last - first > LONGEST_OTHER ? -1 : tokenOf(doc, first, last, 'subsidiary')
  if (at < 0 || !isCapital(tokens.text, tokens.start[first] as number) || endsSentence(doc, last - 1)) return false
  for (let k = first; k < at; k += 1) if (glueAt(tokens, k) === 'and') return false
  return wordsIn(doc, { first, last }) === 0 // "Share of profit of affiliates" is a row's title
}
/** The title of another company's figures has no more words. */
const LONGEST_OTHER = 16

/** "Housing Division", "Toys Business". */
function namesItself(doc: Doc, { first, last }: Range): boolean {
  if (last - first < 2 || conceptAt(doc, first) !== undefined) return false
  for (let k = first; k < last; k += 1) if (glueAt(doc.tokens, k) !== undefined && glueAt(doc.tokens, k) !== 'and') return false
  return conceptAt(doc, last - 1) === 'segment' || isBusinessPart(doc.tokens, last - 1)
}

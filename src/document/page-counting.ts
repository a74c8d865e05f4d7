import { type Candidate, holdsNumbers, isAmongNumbers, isBlank } from './page-lines.js'
import { isMark, NUMBER, type Tokens } from './scan.js'

/** Lines between two page numbers that stand alone; tables are not printed with so many lines between 1 and 2. */
const FEWEST_LINES = 8

/** The numbers that are a page's, and those of which that can't be told. */
interface Counting {
  readonly chain: readonly Candidate[]
  readonly doubtful: readonly Candidate[]
}

/** So many numbers that count up, a page apart, are no cells. */
const CERTAIN = 3
/** An excerpt is of a short text: larger numbers are figures. */
const LAST_OF_EXCERPT = 30
/** The first page may bear no number. */
const FIRST_PAGES: ReadonlySet<number> = new Set([1, 2])

/** Numbers alone on their lines that count up by one, far from each other; and one that begins the text. */
export function countingUp(tokens: Tokens, all: readonly Candidate[]): Counting {
  const top = tokens.line[0] as number
  const opening = all.filter(({ line }) => line === top)
  const behind = longestChain(all.filter(({ line }) => line !== top))
  const whole = longestChain(all)
  const chain = whole.length > behind.length ? whole : behind
  const first = chain[0]
  if (first === undefined) return { chain: opening, doubtful: [] }
  if (
    chain.length >= CERTAIN ||
    (chain.length > 1 && FIRST_PAGES.has(first.number) && !chain.every(({ line }) => isAmongNumbers(tokens, line)))
  ) {
    const others = rivals(all, chain).filter((one) => !opening.includes(one))
    const before = all.filter(({ number, line }) => number === first.number - 1 && line < first.line && line !== top)
    const doubted = new Set(others.map(({ number }) => number))
    const sure = chain.filter(({ number }) => !doubted.has(number))
    return { chain: [...opening, ...sure], doubtful: [...chain.filter((one) => !sure.includes(one)), ...others, ...before] }
  }
  if (chain.length > 1) return judged(tokens, opening, FIRST_PAGES.has(first.number) ? chain : [])
  const closing = all.filter(({ line }) => line === tokens.line[tokens.count - 1] && isBlank(tokens, line - 1))
  const early = all.filter(({ number, line }) => number === 1 && line - top >= FEWEST_LINES)
  const one = early.find((number) => verdictOf(tokens, number) !== 'cell')
  // the only one of an excerpt: with a value below it, it stands between a label and its value, or two cells stand there
  const others = all.filter((number) => !opening.includes(number))
  const lone =
    others.length === 1
      ? others.filter(({ line, number }) => number <= LAST_OF_EXCERPT && line - top >= FEWEST_LINES && isAboveNumber(tokens, line))
      : []
  const open = new Set([...closing, ...(one === undefined ? [] : [one]), ...lone].filter((number) => !opening.includes(number)))
  return judged(tokens, opening, [...open])
}

/** Whether the next line that is not blank holds a number. */
function isAboveNumber(tokens: Tokens, line: number): boolean {
  let next = line + 1
  while (isBlank(tokens, next)) next += 1
  const { kind, lines } = tokens
  for (let i = lines.token[next] ?? 0; i < (lines.token[next + 1] ?? 0); i += 1) if (kind[i] === NUMBER) return true
  return false
}

/** Of numbers that may be a page's or a cell's some are told by the rows around them. */
function judged(tokens: Tokens, chain: readonly Candidate[], open: readonly Candidate[]): Counting {
  const verdicts = open.map((one) => verdictOf(tokens, one))
  return {
    chain: [...chain, ...open.filter((_, i) => verdicts[i] === 'page')],
    doubtful: open.filter((_, i) => verdicts[i] === undefined),
  }
}

/**
 * In a table of one cell a line a row is a run of cells, and its longest rows have a cell for each column. A number inside
 * a run that is no longer than those is a cell; one at the end of a run that is longer by one is a page's, and so is one
 * in a run of its own length. At the end of a shorter run it may be either: the row of changes often lacks its last cell.
 */
function verdictOf(tokens: Tokens, { line }: Candidate): 'page' | 'cell' | undefined {
  const [up, down] = [runFrom(tokens, line, -1), runFrom(tokens, line, 1)]
  const [above, below] = [rowsFrom(tokens, up.behind, -1), rowsFrom(tokens, down.behind, 1)]
  const nearest = [above[0], below[0]].filter((length) => length !== undefined)
  const longest = Math.max(0, ...above, ...below)
  const length = up.length + down.length - 1
  const last = down.length === 1
  const inside = up.length > 1 && !last
  if (longest === 0) return undefined
  if ((inside && length <= longest) || (!(last && nearest.length < 2) && nearest.every((other) => other === length))) return 'cell'
  return !inside && length === longest + 1 ? 'page' : undefined
}

/** Rows of a table stand no further from each other, and hold no more cells. */
const LONGEST_TITLE = 4
const LONGEST_ROW = 12
/** Rows looked at above and below. */
const MOST_ROWS = 4
/** Dashes of an empty cell; more are a rule. */
const LONGEST_DASH = 3

/** A line of numbers, or of a dash that stands for none. */
const holdsCells = (tokens: Tokens, line: number): boolean => holdsNumbers(tokens, line) || isDash(tokens, line)

function isDash(tokens: Tokens, line: number): boolean {
  const first = tokens.lines.token[line] ?? 0
  const last = tokens.lines.token[line + 1] ?? 0
  if (last <= first || last - first > LONGEST_DASH) return false
  for (let i = first; i < last; i += 1) if (!isMark(tokens, i, '-')) return false
  return true
}

/** How many lines of cells follow one another from a line on, up or down, and the line behind them. Blank lines part nothing. */
function runFrom(tokens: Tokens, line: number, step: number): { length: number; behind: number } {
  let length = 0
  let behind = line
  while (length < LONGEST_ROW) {
    if (holdsCells(tokens, behind)) length += 1
    else if (!isBlank(tokens, behind)) break
    behind += step
  }
  return { length, behind }
}

/** The lengths of the next runs of lines of cells from a line on, up or down, as far as they are of one table. */
function rowsFrom(tokens: Tokens, line: number, step: number): number[] {
  const lengths: number[] = []
  let words = 0
  for (let i = line; lengths.length < MOST_ROWS && words < LONGEST_TITLE && i >= 0 && i < tokens.lines.count; ) {
    if (holdsCells(tokens, i)) {
      const { length, behind } = runFrom(tokens, i, step)
      lengths.push(length)
      words = 0
      i = behind
    } else {
      if (!isBlank(tokens, i)) words += 1
      i += step
    }
  }
  return lengths
}

/** Numbers that could stand in the chain in another's place. */
function rivals(candidates: readonly Candidate[], chain: readonly Candidate[]): Candidate[] {
  const place = new Map(chain.map(({ number }, i) => [number, i]))
  return candidates.filter((one) => {
    const i = place.get(one.number)
    if (i === undefined || chain[i] === one) return false
    const [before, next] = [chain[i - 1], chain[i + 1]]
    return (before === undefined || one.line - before.line >= FEWEST_LINES) && (next === undefined || next.line - one.line >= FEWEST_LINES)
  })
}

/** A candidate at the end of the longest chain that ends with it. */
interface Link {
  readonly candidate: Candidate
  readonly before: Link | undefined
  readonly length: number
}

/** The longest chain of numbers that each follow the one before by one, a page further down. */
function longestChain(candidates: readonly Candidate[]): readonly Candidate[] {
  // by number: its links so far, how many of them stand a page above, and the longest of these
  const links = new Map<number, { all: Link[]; far: number; longest: Link | undefined }>()
  let longest: Link | undefined
  for (const candidate of candidates) {
    const above = links.get(candidate.number - 1)
    while (above !== undefined && candidate.line - (above.all[above.far]?.candidate.line ?? Infinity) >= FEWEST_LINES) {
      const next = above.all[above.far] as Link
      if (next.length > (above.longest?.length ?? 0)) above.longest = next
      above.far += 1
    }
    const link: Link = { candidate, before: above?.longest, length: (above?.longest?.length ?? 0) + 1 }
    const own = links.get(candidate.number) ?? { all: [], far: 0, longest: undefined }
    own.all.push(link)
    links.set(candidate.number, own)
    if (link.length > (longest?.length ?? 0)) longest = link
  }
  const chain: Candidate[] = []
  for (let link = longest; link !== undefined; link = link.before) chain.push(link.candidate)
  return chain.reverse()
}

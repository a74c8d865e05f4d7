import { hashOf, isMark, NUMBER, type Tokens, WORD } from './scan.js'

/** Digits; no release has a thousand pages. */
const LONGEST = 3
/** The longest print of a page's number: "- Page 3 of 5 -". */
const MOST_TOKENS = 7

const PAGE = new Set(['page', 'p', 'pg'].map(hashOf))
const OF = hashOf('of')
const WRAPS: readonly (readonly [string, string])[] = [
  ['-', '-'],
  ['~', '~'],
  ['(', ')'],
  ['[', ']'],
  ['<', '>'],
]

const DASHES = new Set(['-', '~'])
/** Dashes further from a number are empty cells. */
const WIDEST = 16

/** How a page's number is printed: "Page 3", "- 3 -", "3/5", "3". */
export type Print = 'worded' | 'dashed' | 'counted' | 'bare'

/** A line that holds what may be a page's number and nothing else. */
export interface Candidate {
  readonly line: number
  readonly print: Print
  readonly number: number
  /** the number of all pages, where it is printed */
  readonly of: number
}

/** The lines that may hold a page's number, first to last. */
export function candidatesOf(tokens: Tokens): Candidate[] {
  const { count, token } = tokens.lines
  const found: Candidate[] = []
  for (let line = 0; line < count; line += 1) {
    const first = token[line] as number
    const last = token[line + 1] as number
    if (first === last || last - first > MOST_TOKENS || (tokens.end[last - 1] as number) - (tokens.start[first] as number) > WIDEST)
      continue
    const candidate = candidateAt(tokens, first, last, line)
    if (candidate !== undefined) found.push(candidate)
  }
  return found
}

function candidateAt(tokens: Tokens, first: number, last: number, line: number): Candidate | undefined {
  const wrap = last - first > 2 ? WRAPS.find(([open, close]) => isMark(tokens, first, open) && isMark(tokens, last - 1, close)) : undefined
  let i = wrap === undefined ? first : first + 1
  const end = wrap === undefined ? last : last - 1
  const worded = tokens.kind[i] === WORD && PAGE.has(tokens.code[i] as number)
  if (worded) i += isMark(tokens, i + 1, '.') ? 2 : 1
  const number = pageAt(tokens, i)
  if (number === undefined || i >= end) return undefined
  i += 1
  let of = 0
  if (i + 2 === end && (isMark(tokens, i, '/') || (tokens.kind[i] === WORD && tokens.code[i] === OF))) {
    of = pageAt(tokens, i + 1) ?? 0
    if (of > 0) i = end
  }
  if (i !== end) return undefined
  if (worded) return { line, print: 'worded', number, of }
  if (of > 0) return { line, print: 'counted', number, of }
  if (wrap === undefined) return { line, print: 'bare', number, of }
  return DASHES.has(wrap[0]) ? { line, print: 'dashed', number, of } : undefined // "(3)" is an item's marker, or a loss
}

function pageAt({ kind, text, start, end }: Tokens, i: number): number | undefined {
  if (kind[i] !== NUMBER) return undefined
  const digits = text.slice(start[i], end[i])
  const number = Number(digits)
  return digits.length <= LONGEST && number >= 1 && !digits.includes('.') ? number : undefined
}

/** Whether a line stands next to one that holds numbers and no word: it may be a cell like it. */
export const isAmongNumbers = (tokens: Tokens, line: number): boolean => holdsNumbers(tokens, line - 1) || holdsNumbers(tokens, line + 1)

/** Whether a line holds numbers and no word, and is not an item's marker alone. */
export function holdsNumbers(tokens: Tokens, line: number): boolean {
  const { kind, lines } = tokens
  const last = lines.token[line + 1] ?? 0
  if (isMark(tokens, last - 1, '.')) return false
  let numbers = false
  for (let i = lines.token[line] ?? last; i < last; i += 1) {
    if (kind[i] === WORD) return false
    numbers ||= kind[i] === NUMBER
  }
  return numbers
}

/** Whether the line before or behind is a bar alone: what stands between such lines is a cell. */
export const isBarred = (tokens: Tokens, line: number): boolean =>
  [line - 1, line + 1].some((other) => !isBlank(tokens, other) && isMark(tokens, tokens.lines.token[other] ?? -1, '|'))

export const isBlank = ({ lines }: Tokens, line: number): boolean =>
  line >= 0 && line < lines.count && lines.token[line] === lines.token[line + 1]

import { countingUp } from './page-counting.js'
import { fedPages } from './page-feeds.js'
import { candidatesOf, isBarred, isBlank, type Print } from './page-lines.js'
import { renewed } from './renewed.js'
import { linesIn, type Span, scan, type Tokens } from './scan.js'

/** The lines that hold a page's number, and those of which that can't be told: they may as well be cells of a table. */
interface Pages {
  readonly sure: ReadonlySet<number>
  readonly doubtful: ReadonlySet<number>
}

/**
 * The tokens of a text without its page numbers: their lines are no lines then, and a sentence or a table that a page
 * ended in goes on behind it as if nothing had been printed between. Numbers in doubt stay unless they are wanted out.
 */
export function withoutPages(tokens: Tokens, doubtful: 'kept' | 'out' = 'kept'): Tokens {
  const pages = pagesOf(tokens)
  if (pages === undefined) return tokens
  const doubts = [...pages.doubtful].map((line): Span => {
    const first = tokens.lines.token[line] as number
    return { start: tokens.start[first] as number, end: tokens.end[first] as number }
  })
  const out = doubtful === 'out' ? new Set([...pages.sure, ...pages.doubtful]) : pages.sure
  return renewed(out.size === 0 ? tokens : takenOut(tokens, out), { doubts })
}

/**
 * "Page 3" says itself what it is; "- 3 -" and "3/5" do where all lines so printed count up; a number alone does where it
 * counts up from others that stand a page before it, stands beside a form feed as its page's number, or begins the text.
 */
function pagesOf(tokens: Tokens): Pages | undefined {
  const candidates = candidatesOf(tokens)
  if (candidates.length === 0) return undefined
  const sure = new Set<number>()
  const printed = (print: Print) => candidates.filter((candidate) => candidate.print === print)
  for (const { line } of printed('worded')) sure.add(line)
  for (const print of ['dashed', 'counted'] as const) {
    const found = printed(print)
    const rising = found.every(({ number, of }, i) => {
      const before = found[i - 1]
      return before === undefined ? print === 'dashed' || number <= of : before.number < number && before.of === of
    })
    if (rising) for (const { line } of found) sure.add(line)
  }
  const alone = printed('bare').filter(({ line }) => !isBarred(tokens, line))
  const fed = fedPages(tokens, alone)
  for (const { line } of fed.sure) sure.add(line)
  const { chain, doubtful } = countingUp(
    tokens,
    alone.filter(({ line }) => !sure.has(line)),
  )
  for (const { line } of chain) sure.add(line)
  return { sure, doubtful: new Set([...fed.doubtful, ...doubtful].map(({ line }) => line).filter((line) => !sure.has(line))) }
}

/** A few words of a text without the lines inside that may be a page's number; the text around them told which of these are. */
export function betweenPages(words: string): string {
  if (!words.includes('\n') && !words.includes('\r')) return words
  const tokens = scan(words)
  let text = ''
  let from = 0
  for (const { line } of candidatesOf(tokens)) {
    if (line === 0 || line === tokens.lines.count - 1) continue
    text += words.slice(from, tokens.lines.start[line])
    from = tokens.lines.end[line] as number
  }
  return text + words.slice(from)
}

/** The tokens without the lines of pages' numbers. Of the blank lines above and below one each is the page's own. */
function takenOut(tokens: Tokens, pages: ReadonlySet<number>): Tokens {
  const { start, end, lines } = tokens
  const out = new Set(pages)
  for (const page of pages) {
    if (isBlank(tokens, page - 1) && isBlank(tokens, page + 1)) {
      out.add(page - 1)
      out.add(page + 1)
    }
  }
  const spans = [...pages]
    .sort((a, b) => a - b)
    .map((page): Span => {
      const [first, last] = [lines.token[page] as number, lines.token[page + 1] as number]
      return { start: start[first] as number, end: end[last - 1] as number }
    })
  return renewed(withoutLines(tokens, out), { pages: spans })
}

/** The tokens without some lines, in the same arrays. */
export function withoutLines(tokens: Tokens, out: ReadonlySet<number>): Tokens {
  const { kind, start, end, code, line, lines } = tokens
  let left = 0
  let count = 0
  for (let i = 0; i < lines.count; i += 1) {
    const first = lines.token[i] as number
    const last = lines.token[i + 1] as number
    if (out.has(i)) continue
    for (let k = first; k < last; k += 1) {
      kind[count] = kind[k] as number
      start[count] = start[k] as number
      end[count] = end[k] as number
      code[count] = code[k] as number
      line[count] = left
      count += 1
    }
    lines.start[left] = lines.start[i] as number
    lines.end[left] = lines.end[i] as number
    lines.token[left] = count - (last - first)
    left += 1
  }
  lines.token[left] = count
  return renewed(tokens, {
    count,
    kind: kind.subarray(0, count),
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    code: code.subarray(0, count),
    line: line.subarray(0, count),
    lines: linesIn(tokens.room, left),
  })
}

import type { Candidate } from './page-lines.js'
import type { Tokens } from './scan.js'

const FORM_FEED = '\f'

/** A number that stands alone right above or below a page's end, and how many pages end before it. */
interface Beside {
  readonly candidate: Candidate
  readonly ended: number
}

/** The numbers beside the form feeds that end a text's pages: those that are the pages' own, and those of which that can't be told. */
interface Fed {
  readonly sure: readonly Candidate[]
  readonly doubtful: readonly Candidate[]
}

const NONE: Fed = { sure: [], doubtful: [] }

/**
 * A form feed ends a page: numbers alone that stand all above their feeds, or all below them, and count up as the pages do are the
 * pages' numbers; so is a single one that is the number of its page. Others beside a feed may as well be a table's last cell.
 */
export function fedPages(tokens: Tokens, candidates: readonly Candidate[]): Fed {
  const { text, start, end, lines, count } = tokens
  if (!text.includes(FORM_FEED)) return NONE
  const above: Beside[] = []
  const below: Beside[] = []
  let ended = 0
  let at = text.indexOf(FORM_FEED)
  for (const candidate of candidates) {
    const first = lines.token[candidate.line] as number
    const last = lines.token[candidate.line + 1] as number
    const before = first === 0 ? 0 : (end[first - 1] as number)
    const behind = last < count ? (start[last] as number) : text.length
    let begins = false
    while (at >= 0 && at < (start[first] as number)) {
      begins ||= at >= before
      ended += 1
      at = text.indexOf(FORM_FEED, at + 1)
    }
    if (begins) below.push({ candidate, ended })
    else if (at >= 0 ? at < behind : last === count) above.push({ candidate, ended })
  }
  const [upper, lower] = [counted(above), counted(below)]
  return { sure: [...upper.sure, ...lower.sure], doubtful: [...upper.doubtful, ...lower.doubtful] }
}

/** The first page that is numbered 1 stands behind no other, or behind a cover. */
const FIRST: ReadonlySet<number> = new Set([0, 1])

function counted(beside: readonly Beside[]): Fed {
  const [first] = beside
  if (first === undefined) return NONE
  const offset = ({ candidate, ended }: Beside): number => candidate.number - ended
  const own = beside.map(({ candidate }) => candidate)
  const alike = beside.every((one) => offset(one) === offset(first))
  return alike && (beside.length > 1 || FIRST.has(offset(first))) ? { sure: own, doubtful: [] } : { sure: [], doubtful: own }
}

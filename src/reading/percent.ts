import { isMark, MARK, type Span, type Tokens } from '../document/scan.js'
import type { Concept } from '../language/concepts.js'
import { conceptAt, spanFrom } from './currency.js'
import type { Reading } from './mention.js'

/** "368,002 %": the sign of a percentage that was not printed; none is so high. */
export const isUnprinted = (tokens: Tokens, i: number): boolean =>
  (tokens.end[i] as number) - (tokens.start[i] as number) >= HIGH && tokens.start[i + 1] !== tokens.end[i]
/** "10,000" and more. */
const HIGH = 6

/** "% change from the previous year" behind a blank. */
export const opensChange = (reading: Reading, i: number): boolean =>
  isMark(reading.tokens, i, '%') &&
  reading.tokens.start[i] !== reading.tokens.end[i - 1] &&
  reading.tokens.line[i + 1] === reading.tokens.line[i] &&
  CHANGES.has(conceptAt(reading, i + 1) as Concept)
const CHANGES: ReadonlySet<Concept> = new Set<Concept>(['change', 'increase', 'decrease', 'yearOnYear'])

/** The per cent sign or its word at token `i`, behind a number, a bar or a bracket. */
export function percentAt(reading: Reading, i: number): { at: Span; last: number } | undefined {
  const { tokens, terms } = reading
  const k = isMark(tokens, i, '|') ? i + 1 : i
  // "% change", "%      +4.7" and "% | +4.7" on the next line are a row's title
  if (
    isMark(tokens, k, '%') &&
    tokens.line[k] !== tokens.line[i - 1] &&
    tokens.line[k + 1] === tokens.line[k] &&
    (tokens.kind[k + 1] !== MARK || (tokens.start[k + 1] as number) - (tokens.end[k] as number) > 1 || opensRow(tokens, k))
  )
    return undefined
  if (isMark(tokens, k, '%')) return { at: spanFrom(tokens, k, k + 1), last: k + 1 }
  // "Percent change" on the next line is a row's title, "percent" the rest of a wrapped sentence
  if (
    conceptAt(reading, i) !== 'percentSign' ||
    (tokens.line[i] !== tokens.line[i - 1] && tokens.text.charCodeAt(tokens.start[i] as number) < 97)
  )
    return undefined
  const last = terms.last[terms.at[i] as number] as number
  return { at: spanFrom(tokens, i, last), last }
}

/** Whether token `k` begins its line, and a bar with a cell behind it follows. */
const opensRow = (tokens: Tokens, k: number): boolean =>
  tokens.line[k - 1] !== tokens.line[k] && isMark(tokens, k + 1, '|') && tokens.line[k + 2] === tokens.line[k]

import { hashOf, MARK, type Tokens, WORD } from '../../document/scan.js'
import { GLUE, type Glue } from '../../language/en/glue.js'

const KINDS = Object.keys(GLUE) as Glue[]

/** The hashes of all small words, each at its own place or the next free one, with the number of its kind + 1; built at the first use. */
interface Table {
  readonly hashes: Int32Array
  readonly kinds: Uint8Array
}
let table: Table | undefined

/** What kind of small word token `i` is; undefined for other words, numbers and marks. */
export function glueAt(tokens: Tokens, i: number): Glue | undefined {
  if (i < 0 || i >= tokens.count || tokens.kind[i] !== WORD) return undefined
  table ??= tableOf()
  const { hashes, kinds } = table
  const hash = tokens.code[i] as number
  const mask = hashes.length - 1
  for (let at = hash & mask; kinds[at] !== 0; at = (at + 1) & mask) if (hashes[at] === hash) return KINDS[(kinds[at] as number) - 1]
  return undefined
}

function tableOf(): Table {
  const words = KINDS.flatMap((kind, n) => GLUE[kind].split(/\s+/).map((word) => [hashOf(word), n + 1] as const))
  let size = 8
  while (size < words.length * 4) size *= 2 // most places are free, so most words are refused at once
  const hashes = new Int32Array(size)
  const kinds = new Uint8Array(size)
  for (const [hash, kind] of words) {
    let at = hash & (size - 1)
    while (kinds[at] !== 0 && hashes[at] !== hash) at = (at + 1) & (size - 1)
    if (kinds[at] !== 0) continue // the first kind that has a word keeps it
    hashes[at] = hash
    kinds[at] = kind
  }
  return { hashes, kinds }
}

/** The character of a mark, or an empty string. */
export const markAt = (tokens: Tokens, i: number): string =>
  i >= 0 && i < tokens.count && tokens.kind[i] === MARK ? String.fromCharCode(tokens.code[i] as number) : ''

/** Whether nothing but commas and "and" stands between two things, and such tokens as may stand there besides. */
export function areListed(tokens: Tokens, from: number, to: number, mayStand?: (k: number) => boolean): boolean {
  for (let k = from; k < to; k += 1) if (markAt(tokens, k) !== ',' && glueAt(tokens, k) !== 'and' && !mayStand?.(k)) return false
  return true
}

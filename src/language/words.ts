import { hashOf, seenAt, type Tokens } from '../document/scan.js'

export type TokenTest = (tokens: Tokens, i: number) => boolean

/** Whether a token is one of a list of words, whatever their case. */
export interface WordTest extends TokenTest {
  /** Whether a text holds one of them at all, or a word that looks like it: where it does not, nobody need go over its tokens. */
  occursIn(tokens: Tokens): boolean
}

const UNMADE = new Int32Array(1)

/** A test for single words, parted by blanks. The list is hashed at its first use, not when the module loads. */
export function oneOf(list: string): WordTest {
  let table: Int32Array = UNMADE
  let words: Int32Array = UNMADE
  const test = (tokens: Tokens, i: number): boolean => {
    const code = tokens.code[i] as number
    if (!(code < 0)) return false // no word, or no token
    if (table === UNMADE) table = tableOf(list)
    const mask = table.length - 1
    for (let at = code & mask; table[at] !== 0; at = (at + 1) & mask) if (table[at] === code) return true
    return false
  }
  test.occursIn = ({ room: { seen } }: Tokens): boolean => {
    if (words === UNMADE) words = tableOf(list).filter((hash) => hash !== 0)
    for (let at = 0; at < words.length; at += 1) if (seen[seenAt(words[at] as number)] === 1) return true
    return false
  }
  return test
}

/** A search for the first token of a range that is one of a list of words; where none is, the end of the range. */
export function firstOf(list: string): (tokens: Tokens, from: number, to: number) => number {
  const isOne = oneOf(list)
  let bits = 0 // one for the last five bits of each hash: most words are refused by these
  return (tokens, from, to) => {
    if (bits === 0) for (const hash of tableOf(list)) if (hash !== 0) bits |= 1 << hash
    const { code } = tokens
    for (let i = from; i < to; i += 1) if (((bits >>> (code[i] as number)) & 1) === 1 && isOne(tokens, i)) return i
    return to
  }
}

/** The hashes of words, each at its own place or the next free one; most places are free, so most words are refused at once. */
function tableOf(list: string): Int32Array {
  const words = list.split(/\s+/).filter((word) => word !== '')
  let size = 8
  while (size < words.length * 4) size *= 2
  const table = new Int32Array(size)
  for (const word of words) {
    let at = hashOf(word) & (size - 1)
    while (table[at] !== 0) at = (at + 1) & (size - 1)
    table[at] = hashOf(word)
  }
  return table
}

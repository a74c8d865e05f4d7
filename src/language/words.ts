import { hashOf, type Tokens, WORD } from '../document/scan.js'

/** Whether a token is one of a list of words, whatever their case. */
export type WordTest = (tokens: Tokens, i: number) => boolean

/** A test for single words, parted by blanks. The list is hashed at its first use, not when the module loads. */
export function oneOf(list: string): WordTest {
  let hashes: Set<number> | undefined
  return (tokens, i) => {
    if (i < 0 || i >= tokens.count || tokens.kind[i] !== WORD) return false
    hashes ??= new Set(list.split(/\s+/).filter((word) => word !== '').map(hashOf))
    return hashes.has(tokens.code[i] as number)
  }
}

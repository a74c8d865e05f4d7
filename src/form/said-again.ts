import type { Tokens } from '../document/scan.js'
import type { Range } from './range.js'

/** All places where the words and marks of a range stand in the same order, its own among them. */
export function saidAgain({ code, count }: Tokens, { first, last }: Range): Range[] {
  const found: Range[] = []
  for (let i = 0; i + last - first <= count; i += 1) {
    let k = 0
    while (first + k < last && code[i + k] === code[first + k]) k += 1
    if (first + k === last) found.push({ first: i, last: i + k })
  }
  return found
}

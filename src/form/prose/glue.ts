import { hashOf, MARK, type Tokens, WORD } from '../../document/scan.js'
import { GLUE, type Glue } from '../../language/en/glue.js'

let table: Map<number, Glue> | undefined // built at the first use, not when the module loads

/** What kind of small word token `i` is; undefined for other words, numbers and marks. */
export function glueAt(tokens: Tokens, i: number): Glue | undefined {
  if (i < 0 || i >= tokens.count || tokens.kind[i] !== WORD) return undefined
  if (table === undefined) {
    table = new Map()
    for (const [kind, words] of Object.entries(GLUE))
      for (const word of words.split(/\s+/)) if (!table.has(hashOf(word))) table.set(hashOf(word), kind as Glue)
  }
  return table.get(tokens.code[i] as number)
}

/** The character of a mark, or an empty string. */
export const markAt = (tokens: Tokens, i: number): string =>
  i >= 0 && i < tokens.count && tokens.kind[i] === MARK ? String.fromCharCode(tokens.code[i] as number) : ''

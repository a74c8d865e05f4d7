import type { Words } from '../../form/clauses.js'
import type { Doc } from '../../form/doc.js'
import type { WordTest } from '../../language/words.js'

/** A test whether a clause has a word of a list. */
export const says =
  (isWord: WordTest) =>
  ({ tokens }: Doc, { parts }: Words): boolean =>
    parts.some(({ first, last }) => {
      for (let i = first; i < last; i += 1) if (isWord(tokens, i)) return true
      return false
    })

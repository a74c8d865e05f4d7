import type { Words } from '../../form/clauses.js'
import type { Doc } from '../../form/doc.js'
import { hasOne } from '../../form/words.js'
import type { WordTest } from '../../language/words.js'

/** A test whether a clause has a word of a list. */
export const says =
  (isWord: WordTest) =>
  (doc: Doc, { parts }: Words): boolean =>
    parts.some((part) => hasOne(doc, part, isWord))

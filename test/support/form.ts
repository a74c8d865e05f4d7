import { type Doc, type Range, spanOfRange, wordsOf } from '../../src/form/doc.js'

/** The words of some tokens; none of an empty range. */
export const words = (doc: Doc, range: Range): string => (range.last > range.first ? wordsOf(doc, spanOfRange(doc, range)) : '')

/** The first words from a token on. */
export const wordsFrom = (doc: Doc, first: number, count = 2): string =>
  words(doc, { first, last: Math.min(first + count, doc.tokens.count) })

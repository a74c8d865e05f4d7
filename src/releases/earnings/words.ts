import type { Doc } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { readCustomers } from './customers.js'
import { readHighlights } from './highlights.js'
import { readQuotes } from './quotes.js'

/** Reads what a release tells in words: quotations, highlights, customers. */
export function readWords(doc: Doc, draft: Draft): void {
  readQuotes(doc, draft)
  readHighlights(doc, draft)
  readCustomers(doc, draft)
}

import type { Evidence, Unread } from '../result.js'
import type { Doc } from './doc.js'

/** The numbers and dates of the body that no leaf rests on. */
export function listUnread(_doc: Doc, _evidence: Readonly<Record<string, Evidence>>): Unread[] {
  return []
}

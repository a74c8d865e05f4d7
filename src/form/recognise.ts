import type { Doc } from './doc.js'

/** The types that a text may be read as, likeliest first. */
export function recognise(_doc: Doc): readonly string[] {
  return []
}

import type { Doc } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'

/** Reads the text under the heading of reasons. */
export function readReason(_doc: Doc, _draft: Draft): void {}

import type { Doc } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'

/** Reads what a forecast-revision release states into a draft of its record. */
export function read(_doc: Doc, _draft: Draft): void {}

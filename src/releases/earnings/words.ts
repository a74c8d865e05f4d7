import type { Doc } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import type { Sentence } from '../../form/prose/sentences.js'

export function readWords(_doc: Doc, _draft: Draft, _sentences: readonly Sentence[]): void {}

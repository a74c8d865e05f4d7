import { treeOf } from './document/tokenize.js'
import { ReleaseError, releaseError } from './errors.js'
import { type Doc, open } from './form/doc.js'
import { Draft } from './form/draft.js'
import { recognise } from './form/recognise.js'
import { listUnread } from './form/unread.js'
import { checksOf } from './releases/checks.js'
import { readers, releaseTypes } from './releases/index.js'
import { readLetterhead } from './releases/letterhead/index.js'
import { Release, type ReleaseType } from './releases/record.js'
import type { ParseOptions, ReleaseResult, SafeResult } from './result.js'

/** The longest text taken unless the caller says otherwise, in UTF-16 units. */
export const MAX_LENGTH = 32_000_000

/**
 * The whole path: text, then print, words and values (`open`), type, letterhead, fields, evidence, checks, unread.
 * Nothing is judged before it is read, and nothing that is read is changed by what judges it.
 */
export function parse(text: string, options: ParseOptions<ReleaseType> = {}): SafeResult<Release> {
  if (typeof text !== 'string') throw new TypeError(`The text of a release must be a string, not ${text === null ? 'null' : typeof text}.`)
  try {
    refuse(text, options.maxLength ?? MAX_LENGTH)
    const doc = open(text)
    const type = typeOf(doc, options.type)
    return { success: true, data: read(doc, type) }
  } catch (error) {
    if (error instanceof ReleaseError) return { success: false, error }
    throw error
  }
}

/** What is no text of a release at all. */
function refuse(text: string, maxLength: number): void {
  if (text.length > maxLength) throw releaseError('too-large', { length: text.length, maxLength })
  if (!/[^\s\ufeff]/.test(text)) throw releaseError('empty', {})
  if (text.includes('\0')) throw releaseError('not-text', { reason: 'it holds NUL characters' })
}

function typeOf(doc: Doc, wanted: ReleaseType | undefined): ReleaseType {
  const found = recognise(doc)
  if (wanted !== undefined) {
    const other = found[0]
    if (other !== undefined && !found.includes(wanted)) throw releaseError('wrong-type', { wanted, found: other })
    return wanted
  }
  if (found.length === 0) throw releaseError('unrecognized', { types: releaseTypes })
  return found[0] as ReleaseType
}

function read(doc: Doc, type: ReleaseType): ReleaseResult<Release> {
  const draft = new Draft(doc.raw)
  draft.record.type = type
  readers[type](doc, draft)
  if (Object.keys(draft.record).length === 1) throw releaseError('nothing-read', { type })
  readLetterhead(doc, draft)
  const record = valid(draft)
  const evidence = draft.evidence
  return {
    record, evidence, checks: checksOf(record, evidence, doc), unread: listUnread(doc, evidence), warnings: draft.warnings, sections: treeOf(doc.layout),
  }
}

/** The record by its schema. A key that the schema refuses is left out and said: wrong is worse than absent. */
function valid(draft: Draft): Release {
  for (;;) {
    const result = Release.safeParse(draft.record)
    if (result.success) return result.data
    const issue = result.error.issues[0]
    const path = (issue?.path ?? []) as (string | number)[]
    if (path.length === 0) throw result.error
    draft.drop(path)
    draft.warn('unreadable', `The value read for ${path.join('.')} does not fit: ${issue?.message}.`, path)
  }
}

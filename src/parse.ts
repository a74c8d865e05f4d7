import { giveBack } from './document/room.js'
import { treeOf } from './document/tokenize.js'
import { ReleaseError, releaseError } from './errors.js'
import { type Doc, open, spanOfRange } from './form/doc.js'
import { Draft } from './form/draft.js'
import { rangeOfSpan, recognise, wordsOfType } from './form/recognise.js'
import { listUnread } from './form/unread.js'
import { checksOf } from './releases/checks.js'
import { fitOf, UNSURE } from './releases/fit.js'
import { readers, releaseTypes } from './releases/index.js'
import { readHeadlines } from './releases/letterhead/headline.js'
import { readLetterhead } from './releases/letterhead/index.js'
import { Release, type ReleaseType } from './releases/record.js'
import { facts, signs } from './releases/signs.js'
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
    try {
      return { success: true, data: finish(doc, readAs(doc, options.type)) }
    } finally {
      giveBack(doc.tokens.room)
    }
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

/**
 * The draft of the record: of the type that the caller wants, else of the likeliest type of which the text states a
 * fact. Words alone make no release: a page that speaks of buybacks and states none is unrecognized.
 */
function readAs(doc: Doc, wanted: ReleaseType | undefined): Draft {
  const headline = readHeadlines(doc).headline
  const candidates = recognise(doc, signs, headline === undefined ? undefined : rangeOfSpan(doc, headline.at))
  if (wanted !== undefined) {
    const draft = draftOf(doc, wanted)
    if (isRead(draft, wanted)) return draft
    const other = candidates.find(({ type }) => type !== wanted && isRead(draftOf(doc, type), type))
    throw other === undefined ? releaseError('nothing-read', { type: wanted }) : releaseError('wrong-type', { wanted, found: other.type })
  }
  for (const { type } of candidates) {
    const draft = draftOf(doc, type)
    if (isRead(draft, type)) return draft
  }
  throw releaseError('unrecognized', { types: releaseTypes })
}

function draftOf(doc: Doc, type: ReleaseType): Draft {
  const draft = new Draft(doc.raw)
  draft.record.type = type
  readers[type](doc, draft)
  return draft
}

const isRead = (draft: Draft, type: ReleaseType): boolean => facts[type].some((path) => draft.has(path))

function finish(doc: Doc, draft: Draft): ReleaseResult<Release> {
  readLetterhead(doc, draft)
  for (const each of [draft, ...draft.more]) showType(doc, each)
  const record = valid(draft)
  const evidence = draft.evidence
  const more = draft.more.map((other) => {
    const own = valid(other)
    return { record: own, evidence: other.evidence, checks: checksOf(own, other.evidence, doc) }
  })
  const sections = treeOf(doc.layout)
  return {
    ...(more.length === 0 ? {} : { more }),
    record,
    evidence,
    checks: checksOf(record, evidence, doc),
    ...listUnread(doc, [{ record, evidence }, ...more], sections),
    warnings: draft.warnings,
    sections,
  }
}

/** The evidence of the type: the words by which it is known, in the headline, else in the first sentences, else anywhere. */
function showType(doc: Doc, draft: Draft): void {
  const headline = readHeadlines(doc).headline
  const all = { first: 0, last: doc.tokens.count }
  const words = wordsOfType(doc, signs[draft.record.type as ReleaseType], [
    headline === undefined ? undefined : rangeOfSpan(doc, headline.at),
    all,
  ])
  draft.show(['type'], spanOfRange(doc, words ?? all))
}

/** The record by its schema. A key that the schema refuses is left out and said: wrong is worse than absent. */
function valid(draft: Draft): Release {
  const fit = fitOf(Release)(draft.record)
  if (fit !== UNSURE) return fit as Release
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

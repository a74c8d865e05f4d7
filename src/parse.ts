import { giveBack } from './document/room.js'
import type { Span } from './document/scan.js'
import { sectionsOf } from './document/sections.js'
import { outlineOf } from './document/tokenize.js'
import { type ErrorCode, ReleaseError, releaseError } from './errors.js'
import { agreed } from './form/agree.js'
import { takenBack } from './form/corrected.js'
import { type Doc, open, type Range, spanOfRange } from './form/doc.js'
import { Draft } from './form/draft.js'
import { type Candidate, recognise, wordsOfType } from './form/recognise.js'
import { furtherTypes, isApart } from './form/second-type.js'
import { rangeOfSpan } from './form/span-tokens.js'
import { listUnread } from './form/unread.js'
import { checksOf } from './releases/checks.js'
import { readers, releaseTypes } from './releases/index.js'
import { readHeadlines } from './releases/letterhead/headline.js'
import { readLetterhead } from './releases/letterhead/index.js'
import { Release, type ReleaseType } from './releases/record.js'
import { signs } from './releases/signs.js'
import { bearsOut, isRead, tells, tellsMuch } from './releases/tells.js'
import { untakenOf } from './releases/untaken.js'
import type { ParseOptions, ReleaseResult, SafeResult, UntakenLabel } from './result.js'

/** The longest text taken unless the caller says otherwise, in UTF-16 units. */
const MAX_LENGTH = 32_000_000

/**
 * The whole path: text, then print, words and values (`open`), type, letterhead, fields, evidence, checks, unread.
 * Nothing is judged before it is read, and nothing that is read is changed by what judges it.
 */
export function parse(text: string, options: ParseOptions<ReleaseType> = {}): SafeResult<Release> {
  if (typeof text !== 'string') throw new TypeError(`The text of a release must be a string, not ${text === null ? 'null' : typeof text}.`)
  if (options.type !== undefined && !releaseTypes.includes(options.type))
    throw new TypeError(`The type of a release must be one of ${releaseTypes.join(', ')}, not ${String(options.type)}.`)
  const { maxLength = MAX_LENGTH } = options
  if (!Number.isSafeInteger(maxLength) || maxLength < 1)
    throw new TypeError(`The maxLength of a parse must be a positive whole number, not ${shown(maxLength)}.`)
  try {
    refuse(text, maxLength)
    const doc = open(text)
    try {
      return {
        success: true,
        data: finish(
          doc,
          corrected(doc, (own, without) => withFurther(own, undoubted(own, readAs(own, options.type), without))),
        ),
      }
    } finally {
      giveBack(doc.tokens.room)
    }
  } catch (error) {
    if (error instanceof ReleaseError) return { success: false, error }
    throw error
  }
}

/** A value that is no number, as a message prints it: the string "10" is told from the number 10. */
const shown = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(value))

/** Errors of texts that have words all the same. */
const READABLE: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['unrecognized', 'ambiguous-type', 'nothing-read', 'wrong-type'])

/**
 * The labels that gave nothing: of the type that is read, else of the likeliest one; none where the text's words tell of
 * no type.
 */
export function listUntaken(text: string, options: ParseOptions<ReleaseType>): UntakenLabel[] {
  const result = parse(text, options)
  if (!result.success && !READABLE.has(result.error.code)) return []
  const doc = open(text)
  try {
    const type = options.type ?? (result.success ? result.data.record.type : candidatesOf(doc)[0]?.type)
    if (type === undefined) return []
    const evidence = result.success ? [result.data, ...(result.data.more ?? [])].map((one) => one.evidence) : []
    return untakenOf(doc, type, evidence)
  } finally {
    giveBack(doc.tokens.room)
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
  const candidates = candidatesOf(doc)
  if (wanted !== undefined) {
    const draft = draftOf(doc, wanted)
    // a headline that names another type, and no word that speaks for this one: what was read is the other's
    const elsewhere = candidates.some(({ plain }) => plain) && !candidates.some(({ type }) => type === wanted)
    const own = candidates.find(({ type }) => type === wanted)
    if ((isRead(draft, wanted) || (own !== undefined && bearsOut(draft, own))) && !elsewhere) return draft
    const other = candidates.find((candidate) => candidate.type !== wanted && tells(draftOf(doc, candidate.type), candidate))
    throw other === undefined ? releaseError('nothing-read', { type: wanted }) : releaseError('wrong-type', { wanted, found: other.type })
  }
  // what a headline names is of no type that it does not name
  const plain = candidates.some((candidate) => candidate.plain)
  const likeliest = candidates[0]?.score ?? 0
  for (const candidate of candidates) {
    // nor is a text whose rows and first sentences speak for one type of another that a word or two speak for
    if (plain && !candidate.plain) continue
    const { type } = candidate
    const draft = draftOf(doc, type)
    if (candidate.score * 2 <= likeliest && !tellsMuch(draft)) continue
    const told = tells(draft, candidate)
    const alike = told ? candidates.filter((other) => rivals(candidate, other) && tells(draftOf(doc, other.type), other)) : []
    if (alike.length > 0) throw releaseError('ambiguous-type', { types: [type, ...alike.map((other) => other.type)] })
    if (told || bearsOut(draft, candidate)) return draft
  }
  const [only, ...others] = candidates.filter((candidate) => candidate.plain)
  if (only?.certain && others.length === 0) throw releaseError('nothing-read', { type: only.type })
  throw releaseError('unrecognized', { types: releaseTypes })
}

/** Whether the headline names two types, and all else speaks for both alike. */
const rivals = (one: Candidate<ReleaseType>, other: Candidate<ReleaseType>): boolean =>
  one.plain && other.plain && one.type !== other.type && one.score === other.score

const candidatesOf = (doc: Doc): readonly Candidate<ReleaseType>[] => recognise(doc, signs, headlineOf(doc))

function headlineOf(doc: Doc): Range | undefined {
  const { headline } = readHeadlines(doc)
  return headline === undefined ? undefined : rangeOfSpan(doc, headline.at)
}

function draftOf(doc: Doc, type: ReleaseType): Draft {
  const draft = new Draft(doc.raw)
  draft.record.type = type
  readers[type](doc, draft)
  return draft
}

/** What is read of a text without what it takes back: a correction prints the wrong text beside the correct one. */
function corrected(doc: Doc, readFrom: (doc: Doc, without: readonly Span[]) => Draft): Draft {
  const without = takenBack(doc)
  if (without.length === 0) return readFrom(doc, without)
  const own = open(doc.raw, { without })
  try {
    const draft = readFrom(own, without)
    for (const at of without) draft.warn('ambiguous', 'What a correction takes back is left out: the corrected text holds.', undefined, at)
    return draft
  } finally {
    giveBack(own.tokens.room)
  }
}

/**
 * The draft without what would read otherwise if the numbers of which it can't be told whether they are a page's were
 * taken out.
 */
function undoubted(doc: Doc, draft: Draft, lines: readonly Span[]): Draft {
  readLetterhead(doc, draft)
  const { doubts } = doc.tokens
  if (doubts.length === 0) return draft
  const without = open(doc.raw, { doubtful: 'out', without: lines })
  try {
    const type = draft.record.type as ReleaseType
    const other = draftOf(without, type)
    readLetterhead(without, other)
    const { draft: sure, left } = agreed(doc.raw, draft, other)
    if (left === 0) return draft
    for (const at of doubts)
      sure.warn('ambiguous', "A number alone on its line may be a page's: what would read otherwise without it is left out.", undefined, at)
    if (!isRead(sure, type)) throw releaseError('nothing-read', { type })
    return sure
  } finally {
    giveBack(without.tokens.room)
  }
}

/** The draft with those of other types that the text plainly holds beside it: a part of its headline or a block's heading names them. */
function withFurther(doc: Doc, draft: Draft): Draft {
  if (doc.tokens.doubts.length > 0) return draft
  const own = draft.record.type as ReleaseType
  for (const { type, within } of furtherTypes(doc, signs, own, headlineOf(doc))) {
    const other = draftOf(doc, type)
    if (!isRead(other, type) || [draft, ...draft.more].some((one) => !isApart(doc, other, one, within))) continue
    draft.more.push(other)
    draft.warn('second-type', `The text also holds a release of type ${type}; it stands under more.`, undefined, spanOfRange(doc, within))
  }
  return draft
}

function finish(doc: Doc, draft: Draft): ReleaseResult<Release> {
  const drafts = [draft, ...draft.more]
  for (const each of drafts) showType(doc, each)
  const record = valid(draft)
  const { evidence } = draft
  const more = draft.more.map((other) => {
    const own = valid(other)
    return { record: own, evidence: other.evidence, checks: checksOf(own, other.evidence, doc) }
  })
  const outline = outlineOf(doc.layout)
  const rests = drafts.map(({ strict }) => strict)
  const { unread, coverage } = listUnread(doc, record, rests, outline)
  const checks = checksOf(record, evidence, doc)
  const result = { record, evidence, checks, unread, coverage, warnings: draft.warnings, sections: sectionsOf(outline) }
  return more.length === 0 ? result : { more, ...result }
}

/** The evidence of the type: the words by which it is known, in the headline, else in the first sentences, else anywhere. */
function showType(doc: Doc, draft: Draft): void {
  const all = { first: 0, last: doc.tokens.count }
  const words = wordsOfType(doc, signs[draft.record.type as ReleaseType], [headlineOf(doc), all])
  draft.show(['type'], spanOfRange(doc, words ?? all))
}

/** The record by its schema. A key that the schema refuses is left out and said: wrong is worse than absent. */
function valid(draft: Draft): Release {
  for (;;) {
    const result = Release.safeParse(draft.record)
    if (result.success) return result.data
    const issue = result.error.issues[0]
    const path = (issue?.path ?? []) as (string | number)[]
    if (path.length === 0) throw result.error
    draft.takeBack(path)
    draft.warn('unreadable', `The value read for ${path.join('.')} does not fit: ${issue?.message}.`, path)
  }
}

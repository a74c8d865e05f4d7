import { type ErrorCode, ReleaseError } from '../errors.js'
import { type Release, type ReleaseResult, safeParseRelease, tokenizeRelease } from '../index.js'

/** Why a text gave no record; `internal` is a fault of the program itself. */
export interface CommandError {
  readonly code: ErrorCode | 'internal'
  readonly message: string
}

/** One line of output before it is printed, with the result that it tells of; or the error instead of it. */
export type Answer = { line: object; result?: ReleaseResult<Release> } | { error: CommandError }

/** What was thrown over a text, as an error of that text. */
export function errorOf(cause: unknown): CommandError {
  if (cause instanceof ReleaseError) return cause
  const detail = cause instanceof Error ? cause.message : String(cause)
  return { code: 'internal', message: `This is a fault of the program, please report it with the text: ${detail}` }
}

/** What the command line asked for. */
export interface Wishes {
  type?: Release['type']
  evidence?: true
  record?: true
  pretty?: true
  summary?: true
  failOn?: 'check'
}

/** The record of a text with what comes with it. The keys are in the order in which they are printed. */
export function answerRecord(source: string, text: string, wishes: Wishes): Answer {
  const parsed = safeParseRelease(text, wishes.type === undefined ? {} : { type: wishes.type })
  if (!parsed.success) return { error: parsed.error }
  const { record, evidence, checks, warnings, unread, more } = parsed.data
  if (wishes.record) return { line: record, result: parsed.data }
  return {
    result: parsed.data,
    line: {
      source,
      record,
      ...(wishes.evidence && { evidence }),
      checks,
      warnings,
      unread,
      ...(more && { more: more.map(wishes.evidence ? whole : bare) }),
    },
  }
}

/** The checks of a release that fail, each in a line. */
export function failuresOf({ checks, more = [] }: ReleaseResult<Release>): string[] {
  return [...checks, ...more.flatMap((one) => one.checks)]
    .filter(({ status }) => status === 'fails')
    .map(({ rule, paths, printed, computed }) => `the check ${rule} fails: ${paths.join(', ')}: printed ${printed}, computed ${computed}`)
}

/** The section tree of a text. */
export function answerSections(source: string, text: string): Answer {
  return { line: { source, sections: tokenizeRelease(text) } }
}

function whole<T>(part: T): T {
  return part
}

function bare<T extends { evidence: unknown }>(part: T): Omit<T, 'evidence'> {
  const { evidence: _, ...rest } = part
  return rest
}

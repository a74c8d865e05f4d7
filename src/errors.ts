/**
 * What goes wrong with a whole text, as a value: a code for programs, a message for people, and the places in the text.
 * Doubts about single keys are no errors; they are the warnings of result.ts.
 */

/** A place in the text as it was given: UTF-16 offsets, `text === input.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Every code a ReleaseError can have.
 * - `unrecognized`: the text is of no type that the library knows
 * - `ambiguous-type`: the text fits two types alike, and its headline does not decide
 * - `wrong-type`: the caller named a type, the text is plainly of another
 * - `nothing-read`: the type is known, but no fact of that type could be read
 * - `empty`: no text, or nothing but blanks
 * - `too-large`: longer than `maxLength`
 * - `not-text`: binary bytes, a file in an unknown encoding, markup of another format
 * - `unreadable-file`: the command could not open or read the file
 * - `no-files`: a folder or pattern that the command was given holds no text
 */
export type ErrorCode = keyof ErrorDetails

/** What the message of each code needs to know. */
export interface ErrorDetails {
  unrecognized: { readonly types: readonly string[] }
  'ambiguous-type': { readonly types: readonly string[] }
  'wrong-type': { readonly wanted: string; readonly found: string }
  'nothing-read': { readonly type: string }
  empty: Record<never, never>
  'too-large': { readonly length: number; readonly maxLength: number }
  'not-text': { readonly reason: string }
  'unreadable-file': { readonly path: string; readonly reason: string; readonly advice: string }
  'no-files': { readonly path: string; readonly kind: 'folder' | 'pattern' }
}

/** One line a code: what happened, then what to do. Counts are UTF-16 units, as `String.length` is. */
const messages: { readonly [Code in ErrorCode]: (details: ErrorDetails[Code]) => string } = {
  unrecognized: ({ types }) =>
    `The text is not a release of a known type (${types.join(', ')}). Give the release's headline and body; if you know the type, name it.`,
  'ambiguous-type': ({ types }) => `The text fits more than one type (${types.join(', ')}). Name the type that you want.`,
  'wrong-type': ({ wanted, found }) =>
    `The text was to be read as ${wanted}, but it is a release of type ${found}. Read it as ${found}, or leave the type open.`,
  'nothing-read': ({ type }) =>
    `The text looks like a release of type ${type}, but no fact of that type could be read. Check that its body is there and not the headline alone; \`ir-disclosure labels\` lists the labels that no field took.`,
  empty: () => 'The text is empty or holds nothing but blanks. Give the text of a release.',
  'too-large': ({ length, maxLength }) =>
    `The text has ${length} characters, more than the limit of ${maxLength}. Give one release at a time, or raise maxLength.`,
  'not-text': ({ reason }) => `The input is not plain text: ${reason}. Turn it into plain text in UTF-8 first.`,
  'unreadable-file': ({ path, reason, advice }) => `"${path}" could not be read: ${reason}. ${advice}.`,
  'no-files': ({ path, kind }) =>
    kind === 'folder'
      ? `The folder "${path}" holds no .txt or .md file. Name the files themselves if they end otherwise.`
      : `No file matches the pattern "${path}". Put it in quotes and check its folder.`,
}

/**
 * A text that gives no record. Thrown by the `parse…` functions, returned by the `safeParse…` ones.
 *
 * @example
 * const result = safeParseRelease('Weather for Tuesday: rain.')
 * if (!result.success) console.error(result.error.code) // 'unrecognized'
 */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError'

  constructor(
    /** What went wrong, for programs. */
    readonly code: ErrorCode,
    /** What went wrong and what to do, for people. */
    message: string,
    /** The places in the text that the error speaks of; empty where it speaks of the whole. */
    readonly spans: readonly Span[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/**
 * Makes the error of a code with its own message.
 *
 * @example
 * releaseError('too-large', { length: 5_000_000, maxLength: 4_194_304 })
 */
export function releaseError<Code extends ErrorCode>(
  code: Code,
  details: ErrorDetails[Code],
  spans: readonly Span[] = [],
  options?: ErrorOptions,
): ReleaseError {
  return new ReleaseError(code, messages[code](details), spans, options)
}

import { createReadStream, type Stats, statSync } from 'node:fs'
import { ReleaseError, releaseError } from '../errors.js'

/** Of one text at most so many bytes are held; a release has some thousands, an annual report a few million. */
export const MAX_BYTES = 64 * 1024 * 1024

/** A byte order mark stays, so that offsets are those of `readFileSync(path, 'utf8')`. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of a file or of standard input (`-`), or why there is none. */
export async function readText(source: string): Promise<{ text: string } | { error: ReleaseError }> {
  try {
    const bytes = await collect(source === '-' ? process.stdin : createReadStream(source))
    return bytes === undefined ? { error: tooLarge() } : decode(bytes)
  } catch (cause) {
    return { error: unreadable(source, cause) }
  }
}

/** What the system knows of a path, or undefined where there is nothing. */
export function statOrNothing(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false })
}

async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > MAX_BYTES) return undefined // no more of it is read
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function decode(bytes: Buffer): { text: string } | { error: ReleaseError } {
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    return { error: releaseError('not-text', { reason: 'its bytes are not UTF-8' }) }
  }
}

function tooLarge(): ReleaseError {
  return new ReleaseError('too-large', `The text has more than ${MAX_BYTES / 1024 / 1024} MiB. Give one release at a time.`)
}

/** Why a path gave no text, in the words of the system where they help. */
export function unreadable(path: string, cause: unknown): ReleaseError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  const missing = code === 'ENOENT' || code === 'ENOTDIR'
  const reason = missing ? 'there is no such file or folder' : cause instanceof Error ? cause.message : String(cause)
  return releaseError('unreadable-file', { path, reason })
}

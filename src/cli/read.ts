import { createReadStream, type Stats, statSync } from 'node:fs'
import { ReleaseError, releaseError } from '../errors.js'

/** Of one text at most so many bytes are held; a release has some thousands, an annual report a few million. */
const MAX_BYTES = 64 * 1024 * 1024

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

/** What may be the name of a command with a slip in it. */
const A_WORD = /^[a-z]+$/i

/** Why a path gave no text, in the words of the system where they help. */
export function unreadable(path: string, cause: unknown): ReleaseError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  const tell = (reason: string, advice: string) => releaseError('unreadable-file', { path, reason, advice })
  if (path === '') return tell('the name of the file is empty', 'Name a file, or leave the argument out to read standard input')
  if (code === 'ENOTDIR') return tell('there is no such file or folder', 'Check the path')
  if (code !== 'ENOENT') return tell(cause instanceof Error ? cause.message : String(cause), 'Check the path and its permissions')
  if (!A_WORD.test(path)) return tell('there is no such file or folder', 'Check the path')
  return tell('there is no such file, folder or command', 'Check the path; the commands are sections and labels')
}

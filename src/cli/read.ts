import { createReadStream, type Stats, statSync } from 'node:fs'
import type { CommandError } from './answer.js'

/** Of one text at most so many bytes are held; a release has some thousands, an annual report a few million. */
export const MAX_BYTES = 64 * 1024 * 1024

/** A byte order mark stays, so that offsets are those of `readFileSync(path, 'utf8')`. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of a file or of standard input (`-`), or why there is none. */
export async function readText(source: string): Promise<{ text: string } | { error: CommandError }> {
  try {
    if (source !== '-' && statSync(source).size > MAX_BYTES) return { error: tooLarge() }
    const bytes = await collect(source === '-' ? process.stdin : createReadStream(source))
    return bytes === undefined ? { error: tooLarge() } : decode(bytes)
  } catch (cause) {
    return { error: unreadable(cause) }
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
    if (size > MAX_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function decode(bytes: Buffer): { text: string } | { error: CommandError } {
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    return {
      error: {
        code: 'not-text',
        message: 'These bytes are no UTF-8 text. Convert the file first, for example with iconv -f SHIFT_JIS -t UTF-8.',
      },
    }
  }
}

function tooLarge(): CommandError {
  return { code: 'too-large', message: `The text is larger than ${MAX_BYTES / 1024 / 1024} MiB. Cut it into single releases.` }
}

export function unreadable(cause: unknown): CommandError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'not-found', message: 'There is no such file or folder. Check the path.' }
  const detail = cause instanceof Error ? cause.message : String(cause)
  return { code: 'unreadable', message: `The file cannot be read (${detail}). Check that it is a file and may be read.` }
}

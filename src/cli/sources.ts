import { readdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'
import { type ReleaseError, releaseError } from '../errors.js'
import { statOrNothing, unreadable } from './read.js'

/** Files in a folder that are taken for texts; a file that is named itself may end as it likes. */
const TEXT_FILE = /\.(?:txt|md)$/i

/** A text to be read, under the name that the output gives it, or why there is none. */
type Source = { source: string; error?: ReleaseError }

/**
 * The texts that the arguments name, in the arguments' order: `-` is standard input, folders are walked for .txt and .md, what is
 * no path but a pattern is a glob. Found one after another: a folder of any size is never listed as a whole.
 */
export function* sources(paths: readonly string[]): Generator<Source> {
  for (const path of paths.length === 0 ? ['-'] : paths) {
    if (path === '-') yield { source: path }
    else yield* named(path)
  }
}

function* named(path: string): Generator<Source> {
  try {
    const stats = statOrNothing(path)
    if (stats?.isDirectory()) yield* orNothing(path, walk(path), 'folder')
    else if (stats === undefined && isDynamicPattern(path)) yield* orNothing(path, matches(path), 'pattern')
    else yield { source: path }
  } catch (cause) {
    yield { source: path, error: unreadable(path, cause) }
  }
}

/** A folder or a pattern that gives nothing is told, not passed over. */
function* orNothing(path: string, found: Iterable<Source>, kind: 'folder' | 'pattern'): Generator<Source> {
  let any = false
  for (const source of found) {
    any = true
    yield source
  }
  if (!any) yield { source: path, error: releaseError('no-files', { path, kind }) }
}

/** Links to files are followed, links to folders are not: they may lead in a circle. */
function* walk(folder: string): Generator<Source> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* subfolder(path)
    else if (TEXT_FILE.test(entry.name) && !statOrNothing(path)?.isDirectory()) yield { source: path }
  }
}

function* subfolder(path: string): Generator<Source> {
  try {
    yield* walk(path)
  } catch (cause) {
    yield { source: path, error: unreadable(path, cause) }
  }
}

/** The files of a pattern; one that links to folders show a second time is given once, under its shortest path. */
function* matches(pattern: string): Generator<Source> {
  const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern
  const byLength = globSync(slashed, { expandDirectories: false }).sort((a, b) => a.length - b.length)
  const once = new Map<string, string>()
  for (const path of byLength) {
    const place = join(realpathSync(dirname(path)), basename(path))
    if (!once.has(place)) once.set(place, path)
  }
  for (const source of [...once.values()].sort()) yield { source }
}

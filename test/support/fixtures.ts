import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Leaf, Section } from '../../src/index.js'

/** A text beside the record that it must give. */
export interface Fixture {
  /** the path without its ending, as in test/known-gaps.ts */
  name: string
  path: string
  text: string
  expected: Record<string, unknown>
}

/** The project's own fixtures, then those of the folders that IR_FIXTURES names. */
export function fixtures(): Fixture[] {
  return ['fixtures', ...extraFolders()].flatMap((folder) => (existsSync(folder) ? pairs(folder) : []))
}

/** A folder that is named and does not exist is a slip that would pass unseen. */
function extraFolders(): string[] {
  const folders = (process.env.IR_FIXTURES ?? '').split(':').filter((folder) => folder !== '')
  for (const folder of folders) if (!existsSync(folder)) throw new Error(`IR_FIXTURES names ${folder}, which does not exist`)
  return folders
}

function pairs(folder: string): Fixture[] {
  const ending = '.expected.json'
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending))
  return files.sort().map((file) => {
    const stem = join(folder, file.slice(0, -ending.length))
    const expected = withoutNotes(JSON.parse(readFileSync(`${stem}${ending}`, 'utf8')))
    return {
      name: relative('.', stem),
      path: `${stem}.txt`,
      text: readFileSync(`${stem}.txt`, 'utf8'),
      expected: expected as Record<string, unknown>,
    }
  })
}

/** Keys beginning with an underscore are notes to the reader of the file. */
function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('_'))
      .map(([key, child]) => [key, withoutNotes(child)]),
  )
}

/** Every leaf of a value under its JSON Pointer. */
export function leaves(value: unknown, pointer = ''): [pointer: string, leaf: unknown][] {
  if (value === null || typeof value !== 'object') return [[pointer, value]]
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`))
}

/** The leaves of a section tree, one after another. */
export function joined(piece: Section | Leaf): string {
  return piece.kind === 'section' ? piece.children.map(joined).join('') : piece.text
}

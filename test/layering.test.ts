import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { fixtures, leaves } from './support/fixtures.js'

/**
 * The rooms of src in the order of a text's way through them. A file imports from its own room or from an earlier one,
 * types included, so each room can be read and tested without those that come after it.
 */
const ORDER = ['errors', 'result', 'document', 'language', 'reading', 'form', 'releases', 'verify', 'parse', 'index', 'cli']

/** A file of more lines holds two concepts. */
const MOST_LINES = 250

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort()
const sources = new Map(files.map((file) => [file, readFileSync(join('src', file), 'utf8')]))
const imports = new Map(files.map((file) => [file, importsOf(file)]))

/** The files of src that a file names in an import or export, `import type` and `import(…)` included. */
function importsOf(file: string): string[] {
  const named = ts.preProcessFile(sources.get(file) ?? '', true, true).importedFiles.map(({ fileName }) => fileName)
  return named
    .filter((name) => name.startsWith('.'))
    .flatMap((name) => {
      const path = posix.normalize(posix.join(dirname(file), name))
      if (path.startsWith('..')) return [] // package.json
      const stem = path.replace(/\.[jt]s$/, '')
      const found = [`${stem}.ts`, `${stem}/index.ts`].find((candidate) => sources.has(candidate))
      return [found ?? `${path} (not found)`]
    })
}

const room = (file: string): string => (file.split('/')[0] ?? '').replace(/\.ts$/, '')

describe('the layers of src', () => {
  test('every file stands in a room of the order', () => {
    expect(files.filter((file) => !ORDER.includes(room(file)))).toEqual([])
  })

  test('no file imports from a later room', () => {
    const downwards = files.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((other) => ORDER.indexOf(room(other)) > ORDER.indexOf(room(file)))
        .map((other) => `${file} imports ${other}`),
    )
    expect(downwards).toEqual([])
  })

  test('every relative import names a file of src', () => {
    expect([...imports.values()].flat().filter((file) => !sources.has(file))).toEqual([])
  })

  test('no release type imports another', () => {
    const folder = (file: string) => (room(file) === 'releases' && file.split('/').length > 2 ? file.split('/')[1] : undefined)
    const across = files.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((other) => folder(file) && folder(other) && folder(file) !== folder(other))
        .map((other) => `${file} imports ${other}`),
    )
    expect(across).toEqual([])
  })

  test('no files import one another in a circle', () => {
    expect(circles()).toEqual([])
  })

  test(`no file has more than ${MOST_LINES} lines`, () => {
    const long = [...sources].map(([file, source]) => `${file}: ${source.trimEnd().split('\n').length}`)
    expect(long.filter((line) => Number(line.split(': ')[1]) > MOST_LINES)).toEqual([])
  })
})

/** Each circle once, as the way round it. */
function circles(): string[] {
  const done = new Set<string>()
  const way: string[] = []
  const found: string[] = []
  const visit = (file: string): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '))
    if (way.includes(file) || done.has(file)) return
    way.push(file)
    for (const other of imports.get(file) ?? []) visit(other)
    way.pop()
    done.add(file)
  }
  files.forEach(visit)
  return found
}

describe('what the readers must not know', () => {
  test('no issuer, person, code or address of a fixture stands in src', () => {
    const known = [...ownWords()].flatMap(([pointer, words]) =>
      [...sources].filter(([, source]) => says(source, words)).map(([file]) => `${file} holds ${words} (${pointer})`),
    )
    expect(known).toEqual([])
  })
})

/** The words of the expected records that belong to one issuer alone, with one pointer each where they stand. */
function ownWords(): Map<string, string> {
  const own =
    /^\/(?:issuer\/(?:name|legalName|listings\/\d+\/code)|contact\/(?:name|email|phone)|quotes\/\d+\/speaker|customers\/\d+\/names\/\d+)$/
  const found = fixtures().flatMap(
    ({ name, expected }) =>
      leaves(expected)
        .filter(([pointer]) => own.test(pointer))
        .map(([pointer, words]): [string, string] => [`${name}${pointer}`, String(words)])
        .filter(([, words]) => words.length > 2), // a ticker of two letters is also a word of its own
  )
  return new Map(found)
}

/** Whether a source says the words on their own, whatever the case. */
function says(source: string, words: string): boolean {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(source)
}

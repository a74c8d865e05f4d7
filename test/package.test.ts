import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseBuyback } from '../src/index.js'
import { runOrThrow, scratchFolder } from './support/scratch.js'

/** The package as npm would publish it, installed in a project of its own. */
const scratch = scratchFolder()
const fixture = resolve('fixtures/buyback/hoshimi-2009-03-results.txt')
const expected = parseBuyback(readFileSync(fixture, 'utf8')).record
let packed: { filename: string; files: { path: string }[] }

beforeAll(async () => {
  const manifests = await runOrThrow('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch.path])
  packed = JSON.parse(manifests)[0]
  writeFileSync(join(scratch.path, 'package.json'), '{"private": true}')
  await runOrThrow('npm', ['install', `./${packed.filename}`], { cwd: scratch.path })
})
afterAll(() => scratch.remove())

/** Writes a file into the project and runs it. It prints the record of the fixture. */
async function recordFrom(file: string, source: string): Promise<unknown> {
  writeFileSync(join(scratch.path, file), source)
  return JSON.parse(await runOrThrow(process.execPath, [file, fixture], { cwd: scratch.path }))
}

const print = 'console.log(JSON.stringify(parseBuyback(readFileSync(process.argv[2], "utf8")).record))'

test('holds what is needed and nothing else', () => {
  const files = packed.files.map(({ path }) => path).sort()
  expect(files.filter((path) => !path.startsWith('dist/'))).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'])
  expect(files.filter((path) => path.startsWith('dist/'))).toEqual(
    ['cli.LICENSES.txt', 'cli.js', 'index.cjs', 'index.d.cts', 'index.d.ts', 'index.js'].map((name) => `dist/${name}`),
  )
})

test('asks for the packages that its code imports and for no other', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const code = readFileSync('dist/index.js', 'utf8')
  const imported = [...code.matchAll(/^(?:import|export) .*?from ['"]([^'"]+)['"]/gm)].map(([, name]) => name)
  expect([...new Set(imported)].sort()).toEqual(Object.keys(dependencies).sort())
})

test('is imported by an ES module', async () => {
  const source = `import { readFileSync } from 'node:fs'\nimport { parseBuyback } from 'ir-disclosure-parser'\n${print}`
  expect(await recordFrom('esm.mjs', source)).toEqual(expected)
})

test('is required by a CommonJS module', async () => {
  const source = `const { readFileSync } = require('node:fs')\nconst { parseBuyback } = require('ir-disclosure-parser')\n${print}`
  expect(await recordFrom('cjs.cjs', source)).toEqual(expected)
})

test.each([
  ['typed.mts', 'nodenext', 'nodenext'],
  ['typed.cts', 'node16', 'node16'],
  ['typed.ts', 'esnext', 'bundler'],
])('is typed: %s with module %s, moduleResolution %s', async (file, module, moduleResolution) => {
  const source = `
    import { type Buyback, type Release, ReleaseError, parseBuyback, safeParseRelease } from 'ir-disclosure-parser'
    const record: Buyback = parseBuyback('').record
    const shares: number | undefined = record.purchase?.shares
    const result = safeParseRelease('', { type: 'earnings' })
    const release: Release | ReleaseError = result.success ? result.data.record : result.error
    // @ts-expect-error a buyback has no forecasts
    record.forecasts
    export { release, shares }
  `
  writeFileSync(join(scratch.path, file), source)
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: 'es2022',
    types: [],
    module,
    moduleResolution,
  }
  writeFileSync(join(scratch.path, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }))
  await runOrThrow(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--project', '.'], { cwd: scratch.path })
})

test('brings the command', async () => {
  const command = join('node_modules', '.bin', process.platform === 'win32' ? 'ir-disclosure.cmd' : 'ir-disclosure')
  const line = await runOrThrow(command, ['--record', fixture], { cwd: scratch.path })
  expect(JSON.parse(line)).toEqual(expected)
})

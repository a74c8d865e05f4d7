import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, delimiter, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runOrThrow, scratchFolder } from './support/scratch.js'

/**
 * Runs README.md from top to bottom, as a reader with a fresh checkout would:
 * - `sh` blocks run in the checkout, with the command of the installed package on the path;
 * - `ts` blocks are type checked and run in a project that has the package; `// …` behind a console.log is what it prints;
 * - a `json` block behind a `text` block is that release's record, behind another block it is (part of) what that block printed.
 * - a `text` block behind a `sh` block is all that it printed.
 * A block whose line before says that it "needs another machine" is left out.
 */
interface Block {
  line: number
  language: string
  code: string
}

const blocks = blocksOf(readFileSync('README.md', 'utf8'))
const scratch = scratchFolder()
const checkout = join(scratch.path, 'checkout')
const project = join(scratch.path, 'your-project')
let printed = ''

function blocksOf(readme: string): Block[] {
  return [...readme.matchAll(/([^\n]*)\n+^```(\w+)\n([\s\S]*?)^```/gm)]
    .filter(([, before]) => !/needs another machine/.test(before ?? ''))
    .map(({ 0: whole, 2: language = '', 3: code = '', index }) => ({
      line: readme.slice(0, index + whole.indexOf('```')).split('\n').length,
      language,
      code,
    }))
}

beforeAll(() => {
  const leftOut = ['node_modules', 'dist', '.git', 'coverage']
  cpSync('.', checkout, { recursive: true, filter: (path) => !leftOut.includes(basename(path)) })
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{"private": true, "type": "module"}')
})
afterAll(() => scratch.remove())

/** The surroundings of a reader, not those of this test run; the tests that the README runs do not run the README again. */
function surroundings(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST|IR_FIXTURES|NODE_ENV|npm_(?!config_))/.test(name))
  const path = [join(project, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  return { ...Object.fromEntries(own), PATH: path, README_TEST: '1' }
}

async function runShell({ code }: Block): Promise<void> {
  printed = await runOrThrow('bash', ['-euo', 'pipefail', '-c', code], { cwd: checkout, env: surroundings() })
}

const named = ({ line }: Block): string => `readme-${line}`
let compiled: Promise<unknown> | undefined

/** All TypeScript blocks at once, as files of the project, by the time that the package is installed there. */
function compile(): Promise<unknown> {
  const programs = blocks.filter(({ language }) => language === 'ts')
  for (const block of programs) writeFileSync(join(project, `${named(block)}.ts`), block.code)
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: 'es2022',
    module: 'nodenext',
    typeRoots: [resolve('node_modules/@types')],
    types: ['node'],
  }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: programs.map((block) => `${named(block)}.ts`) }))
  return runOrThrow(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--project', '.'], { cwd: project })
}

async function runTypeScript(block: Block): Promise<void> {
  compiled ??= compile()
  await compiled
  printed = await runOrThrow(process.execPath, [join(project, `${named(block)}.js`)], { cwd: checkout, env: surroundings() })
  const told = [...block.code.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map(([, words]) => words)
  if (told.length > 0) expect(printed.trimEnd().split('\n')).toEqual(told)
}

/** What a block printed: one value, or of several lines the first. */
function printedJson(): unknown {
  try {
    return JSON.parse(printed)
  } catch {
    return JSON.parse(printed.slice(printed.search(/^\{/m)).split(/\n(?=\{)/)[0] ?? '')
  }
}

async function compare({ code }: Block, before: Block | undefined): Promise<void> {
  const told = JSON.parse(code)
  if (before?.language !== 'text') expect(printedJson()).toMatchObject(told)
  else {
    const release = join(scratch.path, 'release.txt')
    writeFileSync(release, before.code)
    expect(JSON.parse(await runOrThrow(process.execPath, [resolve('dist/cli.js'), '--record', release]))).toEqual(told)
  }
}

const runners: Record<string, (block: Block, before: Block | undefined) => Promise<void>> = {
  sh: runShell,
  ts: runTypeScript,
  json: compare,
  text: async ({ code }, before) => {
    if (before?.language === 'sh') expect(printed).toBe(code)
  },
}

describe.sequential('README.md', () => {
  test('begins with a release and its record', () => {
    expect(blocks.slice(0, 2).map(({ language }) => language)).toEqual(['text', 'json'])
  })

  test('knows how to run every block', () => {
    expect(blocks.filter(({ language }) => !(language in runners))).toEqual([])
  })

  test.each(blocks.map((block, i) => ({ ...block, before: blocks[i - 1] })))('line $line: $language', async ({ before, ...block }) => {
    await runners[block.language]?.(block, before)
  })
})

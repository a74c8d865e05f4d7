import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseBuyback } from '../src/index.js'
import { fixtures, leaves } from './support/fixtures.js'
import { type Ran, run, scratchFolder } from './support/scratch.js'

const cli = resolve('dist/cli.js')
const text = fixtures().find(({ path, expected }) => path.startsWith('fixtures') && expected.type === 'buyback')?.text ?? ''
/** What the library gives for the text: whether that is right is for test/fixtures.test.ts to say. */
const expected = parseBuyback(text).record
const scratch = scratchFolder()

interface Line {
  source: string
  record?: { type: string }
  evidence?: Record<string, { start: number; end: number; text: string }>
  error?: { code: string; message: string }
}

const command = (args: string[], input?: string | Buffer): Promise<Ran> =>
  run(process.execPath, [cli, ...args], { cwd: scratch.path, ...(input !== undefined && { input }) })
const lines = ({ stdout }: Ran): Line[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
/** Each line as its source and what it gave: a type or an error's code. */
const gist = (ran: Ran) => lines(ran).map(({ source, record, error }) => [source, record?.type ?? error?.code])

beforeAll(() => {
  mkdirSync(join(scratch.path, 'many/deep'), { recursive: true })
  mkdirSync(join(scratch.path, 'none'))
  for (const name of [
    'good.txt',
    'many/b.txt',
    'many/a.md',
    'many/deep/c.TXT',
    'many/left-out.html',
    'many/with [brackets].txt',
    'no-ending',
  ]) {
    writeFileSync(join(scratch.path, name), text)
  }
  writeFileSync(join(scratch.path, 'binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]))
  writeFileSync(join(scratch.path, 'nul.txt'), 'a\u0000b\u0000'.repeat(200))
  writeFileSync(join(scratch.path, 'sjis.txt'), Buffer.from([0x8e, 0xa9, 0x8c, 0xc8, 0x8a, 0x94, 0x8e, 0xae]))
  writeFileSync(join(scratch.path, 'empty.txt'), '')
  writeFileSync(join(scratch.path, 'blank.txt'), ' \n\t\n')
  writeFileSync(join(scratch.path, 'recipe.txt'), 'Lentil soup\n\nBoil the lentils for twenty minutes. Serve warm.\n')
  writeFileSync(join(scratch.path, 'bom.txt'), `\ufeff${text}`)
  const plan = (...items: string[]): string =>
    [
      'Mizuki Devices to Issue Stock Options',
      '',
      'TOKYO, June 1, 2026 -- Mizuki Devices today resolved to issue stock options.',
      '',
      ...items.map((item, i) => `${i + 1}. ${item}\n`.trimEnd()),
    ].join('\n')
  mkdirSync(join(scratch.path, 'wording'))
  writeFileSync(join(scratch.path, 'wording/first.txt'), plan('Number of stock options: 300', 'Date of bestowal: July 1, 2026'))
  writeFileSync(
    join(scratch.path, 'wording/second.txt'),
    plan('Number of stock options: 200', 'Date of Bestowal: July 2, 2026', 'Notional weight (of 12): 40'),
  )
  writeFileSync(
    join(scratch.path, 'wrong-sum.txt'),
    plan('Number of stock options: 300', 'Number of shares per stock option: 100 shares', 'Total number of shares: 31,000 shares'),
  )
  symlinkSync(scratch.path, join(scratch.path, 'many/circle'))
  symlinkSync(join(scratch.path, 'good.txt'), join(scratch.path, 'many/link.txt'))
})
afterAll(() => scratch.remove())

describe('what is read', () => {
  test('a file', async () => {
    const ran = await command(['good.txt'])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(lines(ran)[0]?.record).toEqual(expected)
  })

  test('a file of any ending that is named itself', async () => {
    expect(gist(await command(['no-ending']))).toEqual([['no-ending', 'buyback']])
  })

  test('a folder: its .txt and .md at any depth, in order, links to folders left out', async () => {
    const ran = await command(['many'])
    expect(gist(ran)).toEqual(
      ['many/a.md', 'many/b.txt', 'many/deep/c.TXT', 'many/link.txt', 'many/with [brackets].txt'].map((source) => [source, 'buyback']),
    )
    expect(ran.code).toBe(0)
  })

  test('a glob that the shell left alone', async () => {
    expect(gist(await command(['many/*.txt']))).toEqual([
      ['many/b.txt', 'buyback'],
      ['many/link.txt', 'buyback'],
      ['many/with [brackets].txt', 'buyback'],
    ])
    expect(gist(await command(['many/**/{a,c}.*'])).map(([source]) => source)).toEqual(['many/a.md', 'many/deep/c.TXT'])
  })

  test('a path that looks like a glob and exists', async () => {
    expect(gist(await command(['many/with [brackets].txt']))).toEqual([['many/with [brackets].txt', 'buyback']])
  })

  test('standard input, without arguments and for -', async () => {
    expect(gist(await command([], text))).toEqual([['-', 'buyback']])
    expect(gist(await command(['good.txt', '-'], text))).toEqual([
      ['good.txt', 'buyback'],
      ['-', 'buyback'],
    ])
  })
})

describe('what is printed', () => {
  test('the keys in their order', async () => {
    const keys = (ran: Ran) => Object.keys(lines(ran)[0] ?? {}).filter((key) => key !== 'more')
    expect(keys(await command(['good.txt']))).toEqual(['source', 'record', 'checks', 'warnings', 'unread'])
    expect(keys(await command(['--evidence', 'good.txt']))).toEqual(['source', 'record', 'evidence', 'checks', 'warnings', 'unread'])
  })

  test('--evidence: offsets into the text as it stands in the file, a byte order mark included', async () => {
    const [line] = lines(await command(['--evidence', 'bom.txt']))
    const given = readFileSync(join(scratch.path, 'bom.txt'), 'utf8')
    expect(Object.keys(line?.evidence ?? {})).not.toEqual([])
    for (const words of Object.values(line?.evidence ?? {})) expect(given.slice(words.start, words.end)).toBe(words.text)
  })

  test('--record: bare records on standard output, errors on standard error', async () => {
    const ran = await command(['--record', 'missing.txt', 'good.txt'])
    expect(JSON.parse(ran.stdout)).toEqual(expected)
    expect(ran.stderr).toMatch(/missing\.txt: unreadable-file/)
    expect(ran.code).toBe(1)
  })

  test('--pretty: the same, indented', async () => {
    const [plain, pretty] = await Promise.all([command(['good.txt']), command(['--pretty', 'good.txt'])])
    expect(pretty.stdout.split('\n').length).toBeGreaterThan(10)
    expect(JSON.parse(pretty.stdout)).toEqual(JSON.parse(plain.stdout))
  })

  test('--type: the type that the caller knows', async () => {
    expect(gist(await command(['--type', 'buyback', 'good.txt']))).toEqual([['good.txt', 'buyback']])
    expect((await command(['--type', 'earnings', 'good.txt'])).code).toBe(1)
  })

  test('sections: the section tree', async () => {
    const ran = await command(['sections', 'good.txt'])
    expect(ran.code).toBe(0)
    expect(lines(ran)).toMatchObject([{ source: 'good.txt', sections: expect.anything() }])
    expect((await command(['sections', '--pretty', 'good.txt'])).stdout.split('\n').length).toBeGreaterThan(10)
  })

  test('--help and --version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await command(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
    const help = await command(['--help'])
    expect(help).toMatchObject({ code: 0, stderr: '' })
    for (const option of ['--type', '--evidence', '--pretty', '--record', '--summary', '--fail-on', 'sections', 'labels'])
      expect(help.stdout).toContain(option)
  })
})

describe('what a run is told', () => {
  test('--summary: releases by type and errors by code on standard error, the output as ever', async () => {
    const [plain, ran] = await Promise.all([command(['many', 'recipe.txt']), command(['--summary', 'many', 'recipe.txt', 'wrong-sum.txt'])])
    expect(ran.stdout.startsWith(plain.stdout)).toBe(true)
    const cells = ran.stderr.split('\n').map((line) => line.trim().split(/ {2,}/))
    expect(cells[0]).toEqual(['type', 'releases', 'facts', 'coverage', 'checks', 'checks failed'])
    expect(cells[1]?.slice(0, 3)).toEqual(['buyback', '5', String(5 * leaves(expected).length)])
    expect(cells[2]).toEqual(expect.arrayContaining(['stock-options', '1']))
    expect(cells[2]?.at(-1)).toBe('1')
    expect(cells[3]?.slice(0, 2)).toEqual(['all', '6'])
    expect(cells.slice(4)).toEqual([[''], ['error', 'texts'], ['unrecognized', '1'], ['']])
  })

  test('--summary of a run without a record', async () => {
    expect((await command(['--summary', 'recipe.txt'])).stderr).toMatch(/^all +0 +0 +- +0 +0$/m)
  })

  test('--fail-on check: exit 1 where a sum of a release does not come out, the record stays', async () => {
    expect((await command(['wrong-sum.txt'])).code).toBe(0)
    const ran = await command(['--fail-on', 'check', 'wrong-sum.txt'])
    expect([ran.code, gist(ran)]).toEqual([1, [['wrong-sum.txt', 'stock-options']]])
    expect(ran.stderr).toBe(
      'ir-disclosure: wrong-sum.txt: the check rights-times-shares fails: /underlying/shares, /rights/count, /rights/sharesPerRight: printed 31000, computed 30000\n',
    )
    expect(await command(['--fail-on', 'check', 'good.txt'])).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('labels', () => {
  test('counts the labels that no field took, with the first place and what keeps each away', async () => {
    const ran = await command(['labels', '--json', 'wording'])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(lines(ran)).toEqual([
      {
        count: 2,
        type: 'stock-options',
        label: 'Date of bestowal',
        concepts: ['date'],
        unknown: ['bestowal'],
        nearest: { field: 'allottedOn', lacks: ['issue|allot'], foreign: [] },
        place: 'wording/first.txt:6',
      },
      {
        count: 1,
        type: 'stock-options',
        label: 'Notional weight (of 12)',
        concepts: [],
        unknown: ['notional', 'weight'],
        place: 'wording/second.txt:7',
      },
    ])
  })

  test('prints a table, and nothing but a note where every label was taken', async () => {
    const ran = await command(['labels', 'wording'])
    expect(ran.stdout.split('\n').map((line) => line.trim().split(/ {2,}/)[0])).toEqual(['count', '2', '1', ''])
    expect(ran.stdout).toContain('allottedOn: lacks issue|allot')
  })

  test('tells that a text is of no type, or that no label was left over', async () => {
    const recipe = await command(['labels', 'recipe.txt'])
    expect(recipe).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^ir-disclosure: recipe\.txt: unrecognized: /) })
    expect(await command(['labels', 'wrong-sum.txt'])).toEqual({ code: 0, stdout: '', stderr: 'ir-disclosure: no label was left over\n' })
  })

  test('--type asks the fields of that type; a file that cannot be read is told', async () => {
    const ran = await command(['labels', '--json', '--type', 'buyback', 'missing.txt', 'wording/first.txt'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(/missing\.txt: unreadable-file/)
    expect(ran.stdout).toContain('"type":"buyback"')
  })
})

describe('what goes wrong', () => {
  test('bad files among good ones: an error line for each, the others are read', async () => {
    const ran = await command([
      'missing.txt',
      'good.txt',
      'binary.txt',
      'sjis.txt',
      'nul.txt',
      'empty.txt',
      'blank.txt',
      'recipe.txt',
      'none',
      'no/*.txt',
      'good.txt/below',
      'many/b.txt',
    ])
    expect(gist(ran)).toEqual([
      ['missing.txt', 'unreadable-file'],
      ['good.txt', 'buyback'],
      ['binary.txt', 'not-text'],
      ['sjis.txt', 'not-text'],
      ['nul.txt', 'not-text'],
      ['empty.txt', 'empty'],
      ['blank.txt', 'empty'],
      ['recipe.txt', 'unrecognized'],
      ['none', 'no-files'],
      ['no/*.txt', 'no-files'],
      ['good.txt/below', 'unreadable-file'],
      ['many/b.txt', 'buyback'],
    ])
    for (const { error } of lines(ran)) if (error) expect(error.message.length).toBeGreaterThan(10)
    expect(ran.code).toBe(1)
  })

  test.each([
    ['lables', /no such file, folder or command.*the commands are sections and labels/],
    ['missing.txt', /no such file or folder/],
    ['', /name of the file is empty/],
    ['none', /The folder "none" holds no \.txt or \.md file/],
    ['no/*.txt', /No file matches/],
  ])('%j: what it lacks and what to do', async (path, message) => {
    const ran = await command([path])
    expect(lines(ran).map(({ source, error }) => [source, error?.message])).toEqual([[path, expect.stringMatching(message)]])
    expect(ran.code).toBe(1)
    // `labels` tells the same, and says nothing of labels where there was no text
    const labels = await command(['labels', path])
    expect(labels).toMatchObject({ code: 1, stdout: '' })
    expect(labels.stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(message)])
  })

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    writeFileSync(join(scratch.path, 'locked.txt'), text)
    chmodSync(join(scratch.path, 'locked.txt'), 0)
    expect(gist(await command(['locked.txt', 'good.txt']))).toEqual([
      ['locked.txt', 'unreadable-file'],
      ['good.txt', 'buyback'],
    ])
  })

  test.each([
    [['--colour', 'good.txt']],
    [['--type', 'novel', 'good.txt']],
    [['--type']],
    [['--record', '--evidence', 'good.txt']],
    [['sections', '--colour', 'good.txt']],
    [['--fail-on', 'weather', 'good.txt']],
    [['labels', '--type', 'novel', 'good.txt']],
  ])('the call %j: usage on standard error, nothing on standard output, exit 2', async (args) => {
    const ran = await command(args)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toMatch(/Usage: ir-disclosure/)
  })

  test('a reader that closes the pipe ends the run quietly', async () => {
    const child = spawn(process.execPath, [cli, ...Array.from({ length: 500 }, () => 'good.txt')], { cwd: scratch.path })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((done) => child.on('close', done))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('a slow reader gets every line', async () => {
    const child = spawn(process.execPath, [cli, ...Array.from({ length: 300 }, () => 'good.txt')], { cwd: scratch.path })
    let stdout = ''
    for await (const chunk of child.stdout) {
      stdout += chunk
      await new Promise((wait) => setTimeout(wait, 2))
    }
    expect(stdout.split('\n').filter(Boolean)).toHaveLength(300)
  })
})

import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { fixtures } from './support/fixtures.js'
import { run } from './support/scratch.js'

/** A program that reads the files it is given and prints all that comes of each, a line a file. */
const READ_ALL = `
  import { readFileSync } from 'node:fs'
  import { safeParseRelease, untakenLabels, verifyRelease } from ${JSON.stringify(pathToFileURL(resolve('dist/index.js')).href)}
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions()
  console.log(JSON.stringify({ timeZone, locale }))
  for (const path of process.argv.slice(1)) {
    const text = readFileSync(path, 'utf8')
    const parsed = safeParseRelease(text)
    const read = parsed.success ? { ...parsed.data, wrong: verifyRelease(parsed.data, text) } : parsed.error.message
    console.log(JSON.stringify({ path, read, labels: untakenLabels(text) }))
  }`

const paths = fixtures().map(({ path }) => path)

/** What the program prints under a time zone and a locale: first which it runs under, then a line a file. */
async function readUnder(TZ: string, locale: string): Promise<{ surroundings: unknown; lines: string[] }> {
  const env = { ...process.env, TZ, LANG: locale, LANGUAGE: locale, LC_ALL: locale }
  const ran = await run(process.execPath, ['--input-type=module', '--eval', READ_ALL, '--', ...paths], { env })
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  const [first = '', ...lines] = ran.stdout.trimEnd().split('\n')
  return { surroundings: JSON.parse(first), lines }
}

const usual = readUnder('UTC', 'en_US.UTF-8')

test('every fixture is read', async () => {
  expect((await usual).lines).toHaveLength(paths.length)
})

// West of Greenwich a day begins the evening before, and a Turkish I is no capital i.
test.each([
  ['Asia/Tokyo', 'ja_JP.UTF-8', 'ja-JP'],
  ['America/Sao_Paulo', 'tr_TR.UTF-8', 'tr-TR'],
  ['Pacific/Kiritimati', 'de_DE.UTF-8', 'de-DE'],
])('under %s and %s all is read as under UTC', async (zone, locale, tag) => {
  const { surroundings, lines } = await readUnder(zone, locale)
  expect(surroundings).toEqual({ timeZone: zone, locale: tag })
  expect(lines).toEqual((await usual).lines)
})

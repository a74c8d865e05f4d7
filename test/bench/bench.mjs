// npm run bench: how fast the built library reads, beside the lexer of marked on the same texts; whether time grows
// with the length and no faster; whether the heap stays as it is. Medians of one run. Ends with 1 where a bound is not met.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { marked } from 'marked'
import { do_not_optimize, measure } from 'mitata'
import { parseRelease, safeParseRelease, tokenizeRelease } from '../../dist/index.js'

const LEAST_RATIO = 1 // times marked's lexer
const MOST_GROWTH = 2 // time per character at 4 MB, as a multiple of that at 4 KB
const MOST_HEAP = 1 // MB after 10,000 parses

const texts = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => ({ name: file.replace(/\.txt$/, ''), text: readFileSync(join('fixtures', file), 'utf8') }))
  .filter(({ text }) => safeParseRelease(text).success)
const unmet = []

/** The median time of one call that the engine has had time to compile, in microseconds. */
async function median(call) {
  for (let run = 0; run < 300; run += 1) call()
  const { p50 } = await measure(() => do_not_optimize(call()), { min_cpu_time: 300e6 })
  return p50 / 1e3
}
const cells = (...columns) =>
  console.log(columns.map((cell, i) => (i === 0 ? String(cell).padEnd(44) : String(cell).padStart(12))).join(''))
const bound = (holds, words) => {
  console.log(`${holds ? 'holds ' : 'UNMET '} ${words}\n`)
  if (!holds) unmet.push(words)
}

cells('one text', 'KB', 'parse µs', 'tokenize µs', 'marked µs', 'ratio')
const sum = { bytes: 0, parse: 0, marked: 0 }
for (const { name, text } of texts) {
  const bytes = Buffer.byteLength(text)
  const parse = await median(() => parseRelease(text))
  const tokenize = await median(() => tokenizeRelease(text))
  const lexer = await median(() => marked.lexer(text))
  cells(name, (bytes / 1024).toFixed(1), parse.toFixed(0), tokenize.toFixed(0), lexer.toFixed(0), (lexer / parse).toFixed(2))
  sum.bytes += bytes
  sum.parse += parse
  sum.marked += lexer
}
const ratio = sum.marked / sum.parse
console.log(`\n${((texts.length / sum.parse) * 1e6).toFixed(0)} docs/s, ${(sum.bytes / sum.parse).toFixed(1)} MB/s on one core`)
bound(ratio >= LEAST_RATIO, `parseRelease is ${ratio.toFixed(2)} times as fast as marked's lexer (at least ${LEAST_RATIO})`)

cells('one text over and over', '', 'parse ms', 'tokenize ms', 'ns/char')
const growth = { small: [], large: [] }
for (const { name, text } of texts) {
  for (const size of [4096, 65_536, 1_048_576, 4_194_304]) {
    const long = text.repeat(Math.ceil(size / text.length)).slice(0, size)
    const parse = fastest(() => safeParseRelease(long, { maxLength: size }), size)
    const tokenize = fastest(() => tokenizeRelease(long), size)
    cells(`${name} × ${size / 1024} KB`, '', parse.toFixed(2), tokenize.toFixed(2), ((parse * 1e6) / size).toFixed(0))
    if (size === 4096) growth.small.push(parse / size)
    if (size === 4_194_304) growth.large.push(parse / size)
  }
}
/** The least of a few runs, in milliseconds: what a call takes when nothing else disturbs it. */
function fastest(call, size) {
  let least = Number.POSITIVE_INFINITY
  for (let run = size < 1e5 ? 200 : 3; run > 0; run -= 1) {
    const start = performance.now()
    call()
    least = Math.min(least, performance.now() - start)
  }
  return least
}
const worst = Math.max(...growth.large.map((time, i) => time / growth.small[i]))
bound(worst <= MOST_GROWTH, `a character of 4 MB takes ${worst.toFixed(2)} times as long as one of 4 KB (at most ${MOST_GROWTH})`)

const parseAll = (times) => {
  for (let i = 0; i < times; i += 1) parseRelease(texts[i % texts.length].text)
}
parseAll(2000)
const before = heap()
parseAll(10_000)
const grown = heap() - before
bound(grown <= MOST_HEAP, `10,000 parses leave ${grown.toFixed(2)} MB more on the heap (at most ${MOST_HEAP})`)

const kept = []
const empty = heap()
for (let i = 0; i < 1000; i += 1) kept.push(parseRelease(Buffer.from(texts[i % texts.length].text).toString()).record)
console.log(`a record that is kept without its text holds ${(((heap() - empty) * 1024) / kept.length).toFixed(1)} KB`)

function heap() {
  if (globalThis.gc === undefined) throw new Error('run node with --expose-gc')
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

process.exitCode = unmet.length > 0 ? 1 : 0

// How long the releases of a type take, beside marked's lexer on the same texts.
import { marked } from 'marked'
import { do_not_optimize, measure } from 'mitata'
import { parseRelease, tokenizeRelease } from '../../dist/index.js'
import { byType, cells } from './texts.mjs'

/** So long a call runs before it is timed: the engine compiles what is called often, one function after another. */
const WARM_UP = 8000

/** The median time of a call, in microseconds, once the engine has had time to compile it. */
async function median(call) {
  for (const until = performance.now() + WARM_UP; performance.now() < until; ) call()
  const { p50 } = await measure(() => do_not_optimize(call()), { min_cpu_time: 2e9 })
  return p50 / 1e3
}

/** All texts of a type at a time, as a pipeline meets them. @returns the time of marked ÷ the time of parseRelease, over all types */
export async function speedOfTypes() {
  cells('all texts of a type', 'KB', 'parse µs/KB', 'tokenize', 'marked', 'ratio', 'docs/s', 'MB/s')
  const sum = { parse: 0, marked: 0 }
  for (const { type, texts } of byType) {
    const kilobytes = texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0) / 1024
    const over = (call) => median(() => texts.map(call))
    const parse = await over(parseRelease)
    const tokenize = await over(tokenizeRelease)
    const lexer = await over((text) => marked.lexer(text))
    const perKilobyte = [parse, tokenize, lexer].map((time) => (time / kilobytes).toFixed(0))
    cells(
      `${texts.length} of ${type}`,
      kilobytes.toFixed(0),
      ...perKilobyte,
      (lexer / parse).toFixed(2),
      ((texts.length / parse) * 1e6).toFixed(0),
      ((kilobytes / 1024 / parse) * 1e6).toFixed(1),
    )
    sum.parse += parse
    sum.marked += lexer
  }
  return sum.marked / sum.parse
}

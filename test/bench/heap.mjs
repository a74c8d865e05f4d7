// Whether parses leave something behind, and what a record holds that is kept.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseRelease } from '../../dist/index.js'
import { byType } from './texts.mjs'

const texts = byType.flatMap((one) => one.texts)

/** MB in use. */
export function heap() {
  if (globalThis.gc === undefined) throw new Error('run node with --expose-gc')
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

/** Parses the fixtures in turn. */
function parseAll(times) {
  for (let i = 0; i < times; i += 1) parseRelease(texts[i % texts.length])
}

/**
 * @returns MB that so many parses add to the heap, each of three times in turn, the code that the engine makes of them included:
 * what a parse leaves behind grows every time, the engine's code only until it has compiled what is called often
 */
export function heapAfterParses(times) {
  parseAll(2000)
  let before = heap()
  return [1, 2, 3].map(() => {
    parseAll(times)
    const now = heap()
    const grown = now - before
    before = now
    return grown
  })
}

/** @returns what they add in a process of its own whose engine does not optimize: what the parses themselves leave */
export function heapWithoutCode(times) {
  const alone = fileURLToPath(new URL('./heap-alone.mjs', import.meta.url))
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--no-opt', alone, String(times)], { encoding: 'utf8' }))
}

/** @returns KB of a record whose text is not kept */
export function sizeOfRecord() {
  const kept = []
  const empty = heap()
  for (let i = 0; i < 1000; i += 1) kept.push(parseRelease(Buffer.from(texts[i % texts.length]).toString()).record)
  return ((heap() - empty) * 1024) / kept.length
}

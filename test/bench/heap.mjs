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

/** @returns MB that so many parses add to the heap, the code that the engine makes of them included */
export function heapAfterParses(times) {
  parseAll(2000)
  const before = heap()
  parseAll(times)
  return heap() - before
}

/** @returns the same in a process of its own whose engine does not optimize: what the parses themselves leave */
export function heapWithoutCode(times) {
  const alone = fileURLToPath(new URL('./heap-alone.mjs', import.meta.url))
  return Number(execFileSync(process.execPath, ['--expose-gc', '--no-opt', alone, String(times)], { encoding: 'utf8' }))
}

/** @returns KB of a record whose text is not kept */
export function sizeOfRecord() {
  const kept = []
  const empty = heap()
  for (let i = 0; i < 1000; i += 1) kept.push(parseRelease(Buffer.from(texts[i % texts.length]).toString()).record)
  return ((heap() - empty) * 1024) / kept.length
}

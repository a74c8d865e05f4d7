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
/**
 * Counted in a process of its own whose engine does not optimize: else the code that it goes on making for minutes would be counted
 * with what parses leave.
 *
 * @returns MB that so many parses add to the heap
 */
export function heapAfterParses(times) {
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

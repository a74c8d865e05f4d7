// Whether parses leave something behind, and what a record holds that is kept.
import { parseRelease } from '../../dist/index.js'
import { byType } from './texts.mjs'

const texts = byType.flatMap((one) => one.texts)

function heap() {
  if (globalThis.gc === undefined) throw new Error('run node with --expose-gc')
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed / 1024 / 1024
}
function parseAll(times) {
  for (let i = 0; i < times; i += 1) parseRelease(texts[i % texts.length])
}

/** @returns MB that so many parses add to the heap */
export function heapAfterParses(times) {
  parseAll(2000)
  const before = heap()
  parseAll(times)
  return heap() - before
}

/** @returns KB of a record whose text is not kept */
export function sizeOfRecord() {
  const kept = []
  const empty = heap()
  for (let i = 0; i < 1000; i += 1) kept.push(parseRelease(Buffer.from(texts[i % texts.length]).toString()).record)
  return ((heap() - empty) * 1024) / kept.length
}

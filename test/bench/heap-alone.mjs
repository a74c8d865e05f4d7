// Prints what so many parses add to the heap, in MB: node --expose-gc --no-opt test/bench/heap-alone.mjs 10000
import { parseRelease } from '../../dist/index.js'
import { heap } from './heap.mjs'
import { byType } from './texts.mjs'

const texts = byType.flatMap((one) => one.texts)

function parseAll(times) {
  for (let i = 0; i < times; i += 1) parseRelease(texts[i % texts.length])
}

parseAll(texts.length * 4)
const before = heap()
parseAll(Number(process.argv[2]))
console.log(heap() - before)

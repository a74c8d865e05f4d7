// Prints what so many parses add to the heap, in MB, three times in turn: node --expose-gc --no-opt test/bench/heap-alone.mjs 10000
import { heapAfterParses } from './heap.mjs'

console.log(JSON.stringify(heapAfterParses(Number(process.argv[2]))))

// Prints what so many parses add to the heap, in MB: node --expose-gc --no-opt test/bench/heap-alone.mjs 10000
import { heapAfterParses } from './heap.mjs'

console.log(heapAfterParses(Number(process.argv[2])))

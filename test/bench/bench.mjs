// npm run bench: how fast the built library reads, beside the lexer of marked on the same texts; whether time grows
// with the length and no faster; whether the heap stays as it is. Medians of one run. Ends with 1 where a bound is not met.
import { growthOfHostile, growthOfReleases } from './growth.mjs'
import { heapAfterParses, heapWithoutCode, sizeOfRecord } from './heap.mjs'
import { speedOfTypes } from './speed.mjs'

const LEAST_RATIO = 1 // times marked's lexer
const MOST_GROWTH = 2 // time per character at 4 MB, as a multiple of that at 4 KB
const MOST_DOUBLED = 2.5 // time of a hostile text, as a multiple of that of its half
const MOST_HEAP = 1 // MB after 10,000 parses

const unmet = []
const bound = (holds, words) => {
  console.log(`${holds ? 'holds ' : 'UNMET '} ${words}\n`)
  if (!holds) unmet.push(words)
}

const ratio = await speedOfTypes()
bound(ratio >= LEAST_RATIO, `parseRelease is ${ratio.toFixed(2)} times as fast as marked's lexer (at least ${LEAST_RATIO})`)

const growth = growthOfReleases()
bound(growth <= MOST_GROWTH, `a character of 4 MB takes ${growth.toFixed(2)} times as long as one of 4 KB (at most ${MOST_GROWTH})`)

const doubled = growthOfHostile(MOST_DOUBLED)
bound(doubled <= MOST_DOUBLED, `a hostile text takes ${doubled.toFixed(2)} times as long as its half (at most ${MOST_DOUBLED})`)

const inTurn = (megabytes) => megabytes.map((one) => one.toFixed(2)).join(', ')
const grown = heapAfterParses(10_000)
bound(
  Math.min(...grown) <= MOST_HEAP,
  `10,000 parses three times in turn leave ${inTurn(grown)} MB more on the heap (each time more than ${MOST_HEAP} is a leak)`,
)
console.log(`${inTurn(heapWithoutCode(5000))} MB for 5,000 parses where the engine makes no optimized code`)
console.log(`a record that is kept without its text holds ${sizeOfRecord().toFixed(1)} KB`)

process.exitCode = unmet.length > 0 ? 1 : 0

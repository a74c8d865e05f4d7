import { CONCEPTS, conceptNumber } from '../language/concepts.js'
import type { Doc, Range } from './doc.js'

/** The concepts that names of figures are put together from. Each has a bit of its own, so that all words of a name are one number. */
const WORDS = [
  'sales',
  'operating',
  'ordinary',
  'profit',
  'income',
  'loss',
  'netLoss',
  'beforeTax',
  'attributable',
  'owners',
  'basic',
  'diluted',
  'eps',
  'comprehensive',
  'gross',
  'cashFlow',
  'operatingActivities',
  'investingActivities',
  'financingActivities',
  'perShare',
  'perShareDiluted',
  'adjusted',
  'margin',
  'segment',
  'ratio',
  'percent',
  'totalAssets',
  'netAssets',
  'equity',
] as const

type Bits = { readonly [word in (typeof WORDS)[number]]: number }

/** The bit of each word: `words & HAS.sales`. */
export const HAS = Object.fromEntries(WORDS.map((word, n) => [word, 1 << n])) as Bits

const BIT_OF = new Int32Array(CONCEPTS.length + 1)
WORDS.forEach((word, n) => {
  BIT_OF[conceptNumber(word)] = 1 << n
})

/** The bit of the word at token `i`, or 0. */
export const wordAt = ({ terms }: Doc, i: number): number =>
  i >= 0 && i < terms.concept.length ? (BIT_OF[terms.concept[i] as number] as number) : 0

/** The bits of all words of a range. */
export function wordsIn({ terms: { concept } }: Doc, { first, last }: Range): number {
  let words = 0
  for (let i = first; i < last; i += 1) words |= BIT_OF[concept[i] as number] as number
  return words
}

import { hashOf, NUMBER, type Tokens } from '../document/scan.js'
import { CONCEPT_ID, type Concept } from './concepts.js'

/** What a phrase means: a concept, and the number or code that goes with it (3 for March, 1e6 for million, "JPY" for yen). */
export interface Meaning {
  readonly concept: Concept
  readonly datum?: number | string
}

/** Phrases of one meaning, parted by bars: `'net sales | sales | revenue(s)'`. `(s)` stands for both forms. */
export type Words = string

/** A language: its phrases by concept, and by concept and datum. */
export interface Language {
  readonly name: string
  readonly phrases: readonly (readonly [concept: Concept, words: Words, datum?: number | string])[]
}

/** The phrases of all languages, ready to be found: a tree whose steps are words. */
export interface Lexicon {
  readonly meanings: readonly Meaning[]
  /** the number of each meaning's concept + 1 */
  readonly concepts: Uint8Array
  /**
   * the words by their hash, four numbers to a place that lie side by side, so that a look-up touches memory once: word number + 1
   * or 0 where the place is free, hash, where its letters begin, how many they are; the next free place is taken on a clash
   */
  readonly slots: Int32Array
  /** the letters of all words in a row, all small */
  readonly letters: Uint16Array
  /** word -> node behind it at a phrase's beginning, or 0 */
  readonly heads: Int32Array
  /** node * WIDTH + word -> node: a table of such keys, 0 where it is free, each with the node that it leads to behind it */
  readonly steps: Int32Array
  /** node -> 1 where phrases go on */
  readonly goesOn: Uint8Array
  /** node -> meaning + 1, or 0 where no phrase ends */
  readonly ends: Int32Array
}

/** More than the words of any lexicon; node numbers times this stay small integers. */
const WIDTH = 1 << 14

/** The words of a phrase as the scanner cuts them: letters in a row, each ideograph by itself. */
const WORDS = /[a-z\u00c0-\u024f]+|[\u3041-\u9fff]/g

/** A phrase with `(s)` stands for two. */
function* spellings(words: Words): Generator<string> {
  for (const part of words.split('|')) {
    const phrase = part.trim()
    if (phrase === '') continue
    yield* expand(phrase)
  }
}

function* expand(phrase: string): Generator<string> {
  const at = phrase.indexOf('(s)')
  if (at < 0) { yield phrase; return }
  yield* expand(phrase.slice(0, at) + phrase.slice(at + 3))
  yield* expand(`${phrase.slice(0, at)}s${phrase.slice(at + 3)}`)
}

/**
 * Builds the lexicon of one or more languages.
 *
 * @throws Error where a phrase has two meanings: each phrase says one thing.
 */
export function compile(languages: readonly Language[]): Lexicon {
  const meanings: Meaning[] = []
  const words = new Map<number, number[]>()
  const spelling: string[] = []
  const steps = new Map<number, number>()
  const ends: number[] = [0]
  const numberOf = (word: string): number => {
    const hash = hashOf(word)
    const same = words.get(hash)
    const known = same?.find((n) => spelling[n] === word)
    if (known !== undefined) return known
    const n = spelling.push(word) - 1
    if (same) same.push(n)
    else words.set(hash, [n])
    return n
  }
  for (const language of languages) {
    for (const [concept, list, datum] of language.phrases) {
      const meaning = meanings.push(datum === undefined ? { concept } : { concept, datum })
      for (const phrase of spellings(list)) {
        let node = 0
        for (const word of phrase.toLowerCase().match(WORDS) ?? []) {
          const key = node * WIDTH + numberOf(word)
          let next = steps.get(key)
          if (next === undefined) { next = ends.push(0) - 1; steps.set(key, next) }
          node = next
        }
        const before = ends[node] as number
        if (before !== 0 && !same(meanings[before - 1] as Meaning, meanings[meaning - 1] as Meaning)) {
          throw new Error(`the phrase "${phrase}" of ${language.name} means ${concept} and ${(meanings[before - 1] as Meaning).concept}`)
        }
        ends[node] = meaning
      }
    }
  }
  return freeze(meanings, spelling, steps, ends)
}

/** The tree as tables that are quick to ask. */
function freeze(meanings: readonly Meaning[], spelling: readonly string[], steps: Map<number, number>, ends: readonly number[]): Lexicon {
  let size = 1
  while (size < spelling.length * 2) size *= 2
  const slots = new Int32Array(size * 4)
  const heads = new Int32Array(spelling.length)
  const goesOn = new Uint8Array(ends.length)
  let begin = 0
  spelling.forEach((word, n) => {
    const hash = hashOf(word)
    let at = hash & (size - 1)
    while (slots[at * 4] !== 0) at = (at + 1) & (size - 1)
    slots.set([n + 1, hash, begin, word.length], at * 4)
    begin += word.length
    heads[n] = steps.get(n) ?? 0
  })
  const letters = Uint16Array.from(spelling.join(''), (letter) => letter.charCodeAt(0) | SMALL)
  let room = 1
  while (room < steps.size * 2) room *= 2
  const table = new Int32Array(room * 2)
  for (const [key, node] of steps) {
    if (key < WIDTH) continue // a head
    goesOn[Math.floor(key / WIDTH)] = 1
    let at = placeOf(key) & (room - 1)
    while (table[at * 2] !== 0) at = (at + 1) & (room - 1)
    table[at * 2] = key
    table[at * 2 + 1] = node
  }
  const concepts = Uint8Array.from(meanings, ({ concept }) => (CONCEPT_ID.get(concept) as number) + 1)
  return { meanings, concepts, slots, letters, heads, steps: table, goesOn, ends: Int32Array.from(ends) }
}

/** Where a step is first looked for: keys of one node lie side by side, so they are scattered. */
const placeOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 12

const same = (a: Meaning, b: Meaning): boolean => a.concept === b.concept && a.datum === b.datum

/** The phrases found in a text, first to last, none overlapping another. */
export interface Terms {
  readonly count: number
  /** the meaning of each */
  readonly meaning: readonly Meaning[]
  /** its tokens: first, and the one after its last */
  readonly first: Int32Array
  readonly last: Int32Array
  /** for each token the term that holds it, or -1 */
  readonly at: Int32Array
  /** for each token the number of its term's concept + 1, or 0 */
  readonly concept: Uint8Array
}

/**
 * Finds the phrases of a text: at every word the longest that fits, across line breaks, see `beginsAnew`. Marks inside a phrase end it.
 */
export function findTerms(tokens: Tokens, lexicon: Lexicon): Terms {
  numberWords(tokens, lexicon)
  return phrases(tokens, lexicon)
}

/** The phrases of a text once more, some tokens hidden in names: its words have their numbers already. */
export function findAgain(tokens: Tokens, lexicon: Lexicon, hidden: readonly { first: number; last: number }[]): Terms {
  for (const name of hidden) tokens.room.word.fill(-1, name.first, name.last)
  return phrases(tokens, lexicon)
}

function phrases(tokens: Tokens, lexicon: Lexicon): Terms {
  const meaning: Meaning[] = []
  const { count, line } = tokens
  const { first, last, word: numbers } = tokens.room
  const at = tokens.room.term.subarray(0, count).fill(-1)
  const concept = tokens.room.concept.subarray(0, count).fill(0)
  const { heads, steps, goesOn, ends, meanings, concepts } = lexicon
  const mask = (steps.length >> 1) - 1
  let i = 0
  while (i < count) {
    const head = numbers[i] as number
    let node = head < 0 ? 0 : (heads[head] as number)
    if (node === 0) { i += 1; continue }
    let found = ends[node] as number
    let end = i + 1
    for (let k = i + 1; k < count && goesOn[node] === 1; k += 1) {
      const word = numbers[k] as number
      if (word < 0 || (line[k] !== line[k - 1] && beginsAnew(tokens, i, k))) break
      const key = node * WIDTH + word
      let place = placeOf(key) & mask
      while (steps[place * 2] !== key && steps[place * 2] !== 0) place = (place + 1) & mask
      if (steps[place * 2] === 0) break
      node = steps[place * 2 + 1] as number
      if (ends[node] !== 0) { found = ends[node] as number; end = k + 1 }
    }
    if (found === 0) { i += 1; continue }
    const id = concepts[found - 1] as number
    for (let k = i; k < end; k += 1) {
      at[k] = meaning.length
      concept[k] = id
    }
    first[meaning.length] = i
    last[meaning.length] = end
    meaning.push(meanings[found - 1] as Meaning)
    i = end
  }
  const of = meaning.length
  return { count: of, meaning, first: first.subarray(0, of), last: last.subarray(0, of), at, concept }
}

/** Whether a line's first word begins anew behind a number's unit: "3,000 shares" above "Issued shares: 500" says no "shares issued". */
const beginsAnew = ({ kind, start, room: { units } }: Tokens, phrase: number, k: number): boolean =>
  phrase > 0 && kind[phrase - 1] === NUMBER && isLow(units, start[phrase]) && !isLow(units, start[k])

const isLow = (units: Uint16Array, at: number | undefined): boolean => ((units[at as number] as number) & SMALL) !== 0

/** Notes the number of each token's word, or -1. */
function numberWords(tokens: Tokens, { slots, letters }: Lexicon): void {
  const { count, code, start, end } = tokens
  const { word: numbers, units } = tokens.room
  const mask = slots.length - 4
  for (let i = 0; i < count; i += 1) {
    const hash = code[i] as number
    let found = -1
    if (hash < 0) {
      for (let at = (hash << 2) & mask; slots[at] !== 0; at = (at + 4) & mask) {
        if (slots[at + 1] !== hash) continue
        // a hash alone might be another word's
        let unit = start[i] as number
        if ((end[i] as number) - unit !== slots[at + 3]) continue
        let k = slots[at + 2] as number
        const to = k + (slots[at + 3] as number)
        while (k < to && ((units[unit] as number) | SMALL) === letters[k]) {
          k += 1
          unit += 1
        }
        if (k < to) continue
        found = (slots[at] as number) - 1
        break
      }
    }
    numbers[i] = found
  }
}

/** The bit that a small letter has and its capital has not. */
const SMALL = 32

import { scan, type Tokens } from '../document/scan.js'
import { findTerms, type Terms } from '../language/lexicon.js'
import type { TokenTest, WordTest } from '../language/words.js'
import type { Mention } from '../reading/mention.js'
import { readMentions } from '../reading/mentions.js'
import { type Doc, type Range, vocabulary } from './doc.js'

/** A few words read by themselves: no lines, no lists, nothing around them. */
export interface Words {
  readonly tokens: Tokens
  readonly terms: Terms
  readonly mentions: readonly Mention[]
}

/** Reads a few words as they stand: their terms, numbers and dates. */
export function readWords(text: string): Words {
  const tokens = scan(text)
  const terms = findTerms(tokens, vocabulary())
  return { tokens, terms, mentions: readMentions({ tokens, terms, markers: new Uint8Array(tokens.count) }).mentions }
}

/** Whether a range holds one of some words. */
export function hasOne({ tokens }: Pick<Doc, 'tokens'>, { first, last }: Range, isOne: TokenTest & Partial<WordTest>): boolean {
  if (isOne.occursIn?.(tokens) === false) return false // mostly no word of a list is in the whole text
  for (let i = first; i < last; i += 1) if (isOne(tokens, i)) return true
  return false
}

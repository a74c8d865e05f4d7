import { scan, type Tokens } from '../document/scan.js'
import { findTerms, type Terms } from '../language/lexicon.js'
import type { Mention } from '../reading/mention.js'
import { readMentions } from '../reading/mentions.js'
import { vocabulary } from './doc.js'

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
  return { tokens, terms, mentions: readMentions({ tokens, terms, markers: new Uint8Array(tokens.count) }) }
}

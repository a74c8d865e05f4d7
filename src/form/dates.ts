import type { DateMention } from '../reading/mention.js'
import { mentionAt } from '../reading/mentions.js'
import type { Doc } from './doc.js'

/** The date that begins at token `i`. */
export function dateAt({ mentions }: Doc, i: number): DateMention | undefined {
  const mention = mentions[mentionAt(mentions, i)]
  return mention?.kind === 'date' && mention.first === i ? mention : undefined
}

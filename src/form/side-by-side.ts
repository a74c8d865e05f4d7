import type { NumberMention } from '../reading/mention.js'
import { conceptAt, type Doc, type Range } from './doc.js'
import { numbersIn } from './readers.js'

/** "120,400 shares | 845,300 shares": cells of one row whose heads were not read. */
export function standSideBySide(doc: Doc, body: Range): boolean {
  const { tokens, text } = doc
  let before: NumberMention | undefined
  for (const mention of numbersIn(doc, body)) {
    if (before !== undefined && tokens.line[before.first] === tokens.line[mention.first] && before.digits !== mention.digits) {
      const between = text.slice(before.end, mention.start)
      if (/[|\t]| {3}/.test(between) && unitOf(doc, before) === unitOf(doc, mention)) return true
    }
    before = mention
  }
  return false
}

const unitOf = (doc: Doc, { currency, percent, last }: NumberMention): string =>
  currency?.code ?? (percent !== undefined ? '%' : conceptAt(doc, last) === 'share' ? 'share' : '')

import { isMark } from '../document/scan.js'
import { mentionAt } from '../reading/mentions.js'
import { conceptSet, firstAmong } from './concept-set.js'
import type { Doc, Range } from './doc.js'

/** What is bought, cancelled or allotted, and what of it a term says. */
const DEALS = conceptSet(
  'acquire',
  'acquire:past',
  'acquire:future',
  'cancel',
  'cancel:past',
  'cancel:future',
  'right',
  'allot',
  'allot:past',
  'allot:future',
)
const SAID = conceptSet('number', 'amount', 'date', 'period', 'price', 'class')
/** The longest label. */
const LABEL = 14

/** "Date of purchase: July 11", "Number of rights: 300": a release that says nothing before its terms begins with them. */
export function isTerm(doc: Doc, { first, last }: Range): boolean {
  const { tokens, mentions } = doc
  let colon = first
  while (colon < last && colon < first + LABEL && !isMark(tokens, colon, ':')) colon += 1
  if (!isMark(tokens, colon, ':') || mentions[mentionAt(mentions, colon + 1)]?.first !== colon + 1) return false
  return firstAmong(doc, first, colon, DEALS) >= 0 && firstAmong(doc, first, colon, SAID) >= 0
}

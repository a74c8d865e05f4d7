import { mentionAt } from '../reading/mentions.js'
import { capital } from './capital.js'
import { conceptSet, isAmong } from './concept-set.js'
import type { Doc, Range } from './doc.js'
import { isGap } from './wide-gap.js'

const PEOPLE = conceptSet('person', 'director', 'employee', 'officer')

const GROUP = conceptSet('director', 'employee', 'officer')
const GRANTED = conceptSet('right', 'allot', 'allot:past', 'allot:future')

/**
 * Where a value that tells of persons begins before its first colon: at their number, "Allottees 6 directors: 276 rights", or behind a
 * wide blank, "Allottees    Directors: 6 persons". -1 where it does not.
 */
export function personsIn(doc: Doc, { first, last }: Range): number {
  const { mentions } = doc
  for (let k = mentionAt(mentions, first); k < mentions.length; k += 1) {
    const mention = mentions[k] as (typeof mentions)[number]
    if (mention.first >= last) break
    if (mention.kind === 'number' && mention.last < last && isAmong(doc, mention.last, PEOPLE)) return mention.first
  }
  let gap = -1
  for (let i = first + 1; i < last; i += 1) {
    if (gap < 0 && isGap(doc, i)) gap = i
    if (gap >= 0 && isAmong(doc, i, PEOPLE)) return gap
  }
  // "rights granted Directors of the Company: 63 persons": a group's capital behind the plain words of a label
  for (let i = first + 2; i < last; i += 1)
    if (isAmong(doc, i, GROUP) && capital(doc.tokens, i) && isAmong(doc, i - 1, GRANTED) && !capital(doc.tokens, i - 1)) return i
  return -1
}

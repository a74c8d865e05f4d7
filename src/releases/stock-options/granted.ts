import { isMark } from '../../document/scan.js'
import { conceptSet, isAmong } from '../../form/concept-set.js'
import { dateAt } from '../../form/dates.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import { headOf } from '../../form/head.js'
import { once } from '../../form/once.js'
import { sentencesOf } from '../../form/prose/sentences.js'
import { datesIn } from '../../form/readers.js'
import { hasOne } from '../../form/words.js'
import { isGives } from '../../language/en/options.js'
import { isHaving } from '../../language/en/people.js'
import { isNowBe } from '../../language/en/period.js'
import { isWill } from '../../language/en/prose.js'
import { isOn } from '../../language/en/small.js'
import { dayOf } from '../../reading/calendar.js'

const GAVE = conceptSet('allot:past', 'issue:past')
const NOUN = conceptSet('allot', 'issue')
/** So near behind the verb stand the rights: "granted, as an inducement, an aggregate of 12,000 stock options". */
const OBJECT = 16

/** A grant that the first sentence tells as done. */
export interface Grant {
  readonly sentence: Range
  readonly verb: number
  /** the day of it: "on April 30, 2021", or "today" */
  readonly day: Range | undefined
}

/**
 * The grant in the first sentence of a release whose headline announces one: "announced that on April 30, 2021 its Board granted
 * stock options", "has today allotted 300,000 options". What other sentences tell in the past was given years ago.
 */
export const grantOf = (doc: Doc): Grant | undefined => known(doc).grant
const known = once((doc: Doc): { readonly grant: Grant | undefined } => ({ grant: findGrant(doc) }))

function findGrant(doc: Doc): Grant | undefined {
  const { lead } = headOf(doc)
  const from = lead > 0 ? lead : (doc.layout.segments[1]?.first ?? 0)
  if (from === 0 || !announces(doc, from)) return undefined
  const sentence = sentencesOf(doc).find(({ last }) => last > from + DATELINE)
  if (sentence === undefined || sentence.first > from + FAR) return undefined
  // "will allot options to directors, who last granted …": what is still to be done is no grant
  if (hasOne(doc, sentence, isWill)) return undefined
  const verbs: number[] = []
  for (let i = Math.max(from, sentence.first) + 1; i < sentence.last; i += 1) if (isGiven(doc, i, sentence)) verbs.push(i)
  const [verb, ...others] = verbs
  return verb === undefined || others.length > 0 ? undefined : { sentence, verb, day: dayOfGrant(doc, sentence, verb) }
}

/** A dateline has no more tokens, and the first sentence begins right behind it. */
const DATELINE = 8
const FAR = 24

/** "granted stock options": no "is granted", nor "resolved to change the options granted". */
function isGiven(doc: Doc, i: number, { first, last }: Range): boolean {
  if (!isAmong(doc, i, GAVE) || isNowBe(doc.tokens, i - 1) || isAmong(doc, i - 1, GIFT)) return false
  return (
    !holds(doc, { first, last: subjectEnd(doc, first, i) }, 'resolve') &&
    holds(doc, { first: i, last: Math.min(last, i + OBJECT) }, 'right')
  )
}

/** The end of the words before a verb, without what stands between commas right before it: "has today, as authorized on May 2, allotted". */
function subjectEnd({ tokens }: Doc, first: number, verb: number): number {
  if (!isMark(tokens, verb - 1, ',')) return verb
  let i = verb - 2
  while (i > first && !isMark(tokens, i, ',')) i -= 1
  return i > first ? i : verb
}
const GIFT = conceptSet('right', 'share', 'shareCommon')

/** "Announces Grant of Stock Options", "Example allots warrants": the headline. */
function announces(doc: Doc, lead: number): boolean {
  if (!holds(doc, { first: 0, last: lead }, 'right')) return false
  for (let i = 0; i < lead; i += 1) if (isAmong(doc, i, NOUN) || isAmong(doc, i, GAVE) || isGives(doc.tokens, i)) return true
  return false
}

/** "has today granted", "on April 30, 2021 its Board granted", "granted on April 30, 2021": the only day that is said so. */
function dayOfGrant(doc: Doc, { first, last }: Range, verb: number): Range | undefined {
  for (let i = subjectEnd(doc, first, verb) - 1; i > first && !holds(doc, { first: i, last: i + 1 }, 'announce', 'resolve'); i -= 1)
    if (conceptAt(doc, i) === 'today' && isHaving(doc.tokens, i - 1)) return { first: i, last: i + 1 }
  const days = datesIn(doc, { first, last }).filter((mention) => {
    const whole = mention.day !== undefined && mention.year !== undefined && dayOf(mention) !== undefined
    return whole && isOn(doc.tokens, mention.first - 1) && dateAt(doc, mention.first)?.first === mention.first
  })
  // "granted 300 options at the closing price on April 30": behind the verb only right behind it
  const near = days.filter((mention) => mention.last <= verb || mention.first === verb + 2)
  const [day, ...others] = near
  return day === undefined || others.length > 0 ? undefined : { first: day.first, last: day.last }
}

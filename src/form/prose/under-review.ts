import { mentionAt } from '../../reading/mentions.js'
import type { Doc } from '../doc.js'
import { headOf } from '../head.js'
import { firstTerm, nextTerm } from '../term-index.js'
import { glueAt } from './glue.js'
import type { When } from './when.js'
import { isUnderReview } from './when-reviewed.js'

/** Words between a part of a year and the year that it is of: "of the current". */
const OF_YEAR = 4

/** The periods with the year that is named by what the text is about alone: "for the fiscal year under review". */
export function withReviewed(doc: Doc, whens: readonly When[]): readonly When[] {
  const { terms, tokens } = doc
  const years: When[] = []
  for (let t = firstTerm(doc, 'fiscalYear'); t >= 0; t = nextTerm(doc, t)) {
    const first = terms.first[t] as number
    const last = terms.last[t] as number
    if (!isUnderReview(doc, last) || whens[mentionAt(whens, first)]?.first === first || isOfPart(doc, whens, first)) continue
    const at = { start: tokens.start[first] as number, end: tokens.end[last - 1] as number }
    years.push({ first, last, keys: { kind: 'full-year' }, at: { kind: at }, bare: true })
  }
  return years.length === 0 ? whens : [...whens, ...years].sort((a, b) => a.first - b.first)
}

/** "the third quarter of the fiscal year under review" */
function isOfPart({ tokens }: Doc, whens: readonly When[], first: number): boolean {
  const before = whens[mentionAt(whens, first) - 1]
  return before !== undefined && first - before.last <= OF_YEAR && glueAt(tokens, before.last) === 'of'
}

/**
 * The period that a text says it is about, where its head names none and it tells of others first: "the economy grew in the
 * first half. … For the fiscal year under review, net sales were".
 */
export function periodReviewed(doc: Doc, whens: readonly When[]): When | undefined {
  const [top] = whens
  if (top === undefined || top.first < headOf(doc).lead) return undefined
  const about = whens.find(({ last, relation, reviewed }) => relation === undefined && (reviewed === true || isUnderReview(doc, last)))
  if (about === undefined || about === top) return undefined
  const { mentions } = doc
  for (let m = 0; m < mentionAt(mentions, about.first); m += 1) {
    const mention = mentions[m]
    if (mention?.kind === 'number' && mention.currency !== undefined) return undefined // a figure of the period before it
  }
  return about
}

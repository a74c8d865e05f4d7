import { NUMBER } from '../../../document/scan.js'
import { standsFor } from '../../../form/concept-set.js'
import { conceptAt, type Doc, holds, type Range, spanOfRange } from '../../../form/doc.js'
import type { Draft, Found } from '../../../form/draft.js'
import type { Calendar } from '../../../form/prose/calendar.js'
import { markAt } from '../../../form/prose/glue.js'
import { sentenceAt } from '../../../form/prose/sentences.js'
import type { When } from '../../../form/prose/when.js'
import { whensIn } from '../../../form/prose/whens.js'
import { firstTerm, nextTerm } from '../../../form/term-index.js'
import { moneyOf } from '../../../form/values.js'
import { conceptTable } from '../../../language/concepts.js'
import { isSpecial } from '../../../language/en/dividends.js'
import type { NumberMention } from '../../../reading/mention.js'
import { mentionAt } from '../../../reading/mentions.js'

type Part = 'secondQuarter' | 'yearEnd' | 'annual'

const PARTS = conceptTable<Part>({
  interim: 'secondQuarter',
  firstHalf: 'secondQuarter',
  secondQuarter: 'secondQuarter',
  yearEnd: 'yearEnd',
  annual: 'annual',
  fullYear: 'annual',
})

/** "Annual cash dividend" has its part so near before it. */
const NEAR = 3
/** Words in brackets between the name and its amount: "(per share of common stock)". */
const ASIDE = 8
/** Words before the name on its line: a sentence that has more is none of these lines. */
const LONGEST_TITLE = 12
/** A heading above such a line stands within so many tokens. */
const HEADING = 150

/**
 * Lines that name a dividend and its amount: "Annual cash dividend | JPY48.00", "FY2010 interim dividend: JPY1,250 per share".
 * Whether it is a forecast, and of which year, its own line says or the heading above.
 */
export function readDividendLines(doc: Doc, draft: Draft, whens: readonly When[], calendar: Calendar): void {
  const { terms } = doc
  const taken = new Map<string, { path: number; parts: Set<Part> }>()
  for (let t = firstTerm(doc, 'dividend'); t >= 0; t = nextTerm(doc, t)) {
    const name = terms.first[t] as number
    const part = name - lineOf(doc, name).first > LONGEST_TITLE ? undefined : partBefore(doc, name)
    const money = part && amountBehind(doc, terms.last[t] as number)
    const value = money && moneyOf(money)
    const heading = value && headingOf(doc, whens, name)
    if (part === undefined || value === undefined || heading === undefined) continue
    const forecast = holds(doc, heading.line, 'forecast')
    const end = yearEnd(heading.when, calendar)
    const key = `${forecast} ${end?.value ?? heading.when.keys.fiscalYear}`
    const row = taken.get(key) ?? { path: taken.size, parts: new Set<Part>() }
    if (row.parts.has(part)) continue
    taken.set(key, row)
    row.parts.add(part)
    if (row.parts.size === 1) {
      if (end !== undefined) draft.put(['dividends', row.path, 'fiscalYearEnd'], end)
      draft.put(['dividends', row.path, 'forecast'], { value: forecast, at: spanOfRange(doc, heading.line) })
    }
    draft.put(['dividends', row.path, part], value)
  }
}

/** Which payment the words right before "dividend" say. */
export function partBefore(doc: Doc, name: number): Part | undefined {
  for (let k = name - 1; k >= name - NEAR; k -= 1) {
    if (isSpecial(doc.tokens, k)) return undefined
    const concept = conceptAt(doc, k)
    const part = standsFor(doc, k, PARTS)
    if (part !== undefined) return part
    if (concept !== undefined && concept !== 'period' && concept !== 'fiscalYear') return undefined
  }
  return undefined
}

/** The amount behind the name with nothing between but a footnote's digit, words in brackets, a bar or a colon. */
function amountBehind({ tokens, mentions }: Doc, from: number): NumberMention | undefined {
  let k = from
  if (tokens.kind[k] === NUMBER && tokens.start[k] === tokens.end[k - 1]) k += 1
  if (markAt(tokens, k) === '(') {
    let close = k + 1
    while (close < k + ASIDE && markAt(tokens, close) !== ')') close += 1
    if (markAt(tokens, close) === ')') k = close + 1
  }
  while (markAt(tokens, k) === '|' || markAt(tokens, k) === ':') k += 1
  const mention = mentions[mentionAt(mentions, k)]
  return mention?.kind === 'number' && mention.first === k && mention.currency !== undefined && mention.scale === undefined
    ? mention
    : undefined
}

/** The year that the line itself names, else the last heading above that names one with "results" or "targets". */
function headingOf(doc: Doc, whens: readonly When[], name: number): { when: When; line: Range } | undefined {
  const own = lineOf(doc, name)
  const named = whensIn(whens, own.first, name).pop()
  if (named !== undefined && named.relation === undefined) return { when: named, line: own }
  const before = whensIn(whens, Math.max(0, name - HEADING), name)
  for (let w = before.length - 1; w >= 0; w -= 1) {
    const when = before[w] as When
    if (when.relation !== undefined) continue
    const line = sentenceAt(doc, when.first) ?? lineOf(doc, when.first) // a line that is wrapped says what the whole says
    if (holds(doc, line, 'forecast', 'result')) return { when, line }
  }
  return undefined
}

function lineOf({ tokens }: Doc, i: number): Range {
  const { token } = tokens.lines
  const line = tokens.line[i] as number
  return { first: token[line] as number, last: token[line + 1] as number }
}

/** The end of the year that is named, or that another place of the release gives for its number. */
export function yearEnd(named: Pick<When, 'keys' | 'at'>, calendar: Calendar): Found<string> | undefined {
  const { fiscalYear } = named.keys
  const same = calendar.known.filter(({ keys }) => fiscalYear !== undefined && keys.fiscalYear === fiscalYear)
  for (const { keys, at } of [named, ...same])
    if (at.fiscalYearEnd !== undefined) return { value: keys.fiscalYearEnd as string, at: at.fiscalYearEnd }
  return undefined
}

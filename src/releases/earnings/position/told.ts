import { conceptAt, type Doc, type Range } from '../../../form/doc.js'
import type { Found } from '../../../form/draft.js'
import type { Calendar } from '../../../form/prose/calendar.js'
import { isForecast } from '../../../form/prose/dating.js'
import { jointOf, leads } from '../../../form/prose/gap.js'
import { glueAt, markAt } from '../../../form/prose/glue.js'
import { type Sentence, sentencesOf } from '../../../form/prose/sentences.js'
import type { When } from '../../../form/prose/when.js'
import { whensIn } from '../../../form/prose/whens.js'
import { moneyOf, percentOf } from '../../../form/values.js'
import { isEnd, isYearWord } from '../../../language/en/prose.js'
import type { Mention, NumberMention } from '../../../reading/mention.js'
import { mentionAt, mentionsIn } from '../../../reading/mentions.js'
import { type Named, namesIn } from './names-told.js'
import { dateOf, endOf as endOfPeriod, type Standing } from './read.js'

/** A day serves the sentences behind it so far. */
const REACH = 120

/** No sentence names more figures of the position; the words around each are looked through for its day. */
const MOST_NAMES = 40

/**
 * Reads what sentences tell of the financial position: "as of June 30, 2021, total assets stood at 5 billion yen", "net
 * assets rose by 1 billion yen from the end of the previous fiscal year to 3 billion yen". The day is the sentence's own,
 * or that of the one before it.
 */
export function readToldPosition(doc: Doc, whens: readonly When[], calendar: Calendar): Standing[] {
  const out: Standing[] = []
  let day: { readonly asOf: Found<string>; readonly last: number } | undefined
  for (const sentence of sentencesOf(doc)) {
    const names = namesIn(doc, sentence)
    if (names.length === 0 || isForecast(doc, sentence)) continue
    if (names.length > MOST_NAMES) continue
    for (const group of groupsOf(doc, names)) {
      const [head, tail] = [group[0] as Named, group[group.length - 1] as Named]
      const end = names[names.indexOf(tail) + 1]?.first ?? sentence.last
      const values = amountsBehind(doc, tail, end, whens)
      if (values.length === 0 || (group.length > 1 && values.length !== group.length)) continue
      for (const [n, name] of group.entries()) {
        const value = values[n] as NumberMention
        const put = (mention: NumberMention, asOf: Found<string>): void => {
          const found = name.metric === 'equityRatioPercent' ? percentOf(mention) : moneyOf(mention)
          if (found !== undefined) out.push({ asOf, metric: name.metric, label: name, head: name, value: found })
        }
        const own = dayOf(doc, sentence, name, value, whens, calendar)
        if (own === 'unknown') day = undefined
        else if (own !== undefined) day = { asOf: own, last: sentence.last }
        if (day !== undefined && head.first - day.last <= REACH) put(value, day.asOf)
        const before = group.length > 1 ? undefined : setAgainst(doc, value, end)
        const then = before === undefined ? undefined : dayIn(doc, { first: before.last, last: sentence.last }, whens, calendar)
        if (before !== undefined && then !== undefined && then !== 'unknown') put(before, then)
      }
    }
  }
  return out
}

/** "total assets and net assets": names that stand in a row, of which each has its amount in a row of as many. */
function groupsOf(doc: Doc, names: readonly Named[]): Named[][] {
  const out: Named[][] = []
  for (const name of names) {
    const group = out[out.length - 1]
    const before = group?.[group.length - 1]
    if (before !== undefined && areJoined(doc, before.last, name.first)) group?.push(name)
    else out.push([name])
  }
  return out
}

/** Whether nothing but "and" and commas stands between two things. */
function areJoined({ tokens }: Doc, from: number, to: number): boolean {
  if (to <= from) return false
  for (let k = from; k < to; k += 1) if (glueAt(tokens, k) !== 'and' && markAt(tokens, k) !== ',') return false
  return true
}

/** The amount that a name's words lead to, with those that stand in a row behind it: "5 billion yen and 2 billion yen". */
function amountsBehind(doc: Doc, name: Named, end: number, whens: readonly When[]): NumberMention[] {
  const value = amountBehind(doc, name, end, whens)
  if (value === undefined) return []
  const row = [value]
  let last = value.last
  for (const mention of mentionsIn(doc.mentions, value.last, end)) {
    if (mention.kind !== 'number' || !isMoney(mention) || !areJoined(doc, last, mention.first)) break
    row.push(mention)
    last = mention.last
  }
  return row
}

/** ", against 588.3 billion yen as of March 31, 2024": the same figure of another day. */
function setAgainst(doc: Doc, value: NumberMention, end: number): NumberMention | undefined {
  const next = mentionsIn(doc.mentions, value.last, end).find(
    (mention): mention is NumberMention =>
      mention.kind === 'number' && (value.percent === undefined ? isMoney(mention) : mention.percent !== undefined),
  )
  return next !== undefined && jointOf(doc, value.last, next.first) === 'against' ? next : undefined
}

/** The first amount behind a name that its words lead to, over changes on the way: "rose by 1 billion yen to 3 billion yen". */
function amountBehind(doc: Doc, { last, metric }: Named, end: number, whens: readonly When[]): NumberMention | undefined {
  const periods: Range[] = whensIn(whens, last, end)
  let from = last
  for (const mention of mentionsIn(doc.mentions, last, end)) {
    if (mention.kind !== 'number') {
      periods.push(mention)
      continue
    }
    const fits = metric === 'equityRatioPercent' ? mention.percent !== undefined : isMoney(mention)
    const joint = jointOf(doc, from, mention.first, periods)
    if (fits && joint === 'value') return leads(doc, from, mention.first) ? mention : undefined
    if (joint !== 'change' && !isMove(doc, from, mention.first)) return undefined
    from = mention.last
  }
  return undefined
}

const isMoney = (mention: Mention): boolean =>
  mention.kind === 'number' && mention.currency !== undefined && mention.scale !== undefined && mention.percent === undefined

/** "up 3.1 billion yen", "rose 4.2%": a change without "by". */
function isMove(doc: Doc, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) {
    const concept = conceptAt(doc, k)
    if (concept === 'increase' || concept === 'decrease') return true
  }
  return false
}

/** The day that the words before the name, between it and its value, or right behind the value say; unknown where they name one that nothing dates. */
function dayOf(
  doc: Doc,
  { first, last }: Sentence,
  name: Named,
  value: NumberMention,
  whens: readonly When[],
  calendar: Calendar,
): Found<string> | 'unknown' | undefined {
  const windows: Range[] = [
    { first, last: name.first },
    { first: name.last, last: value.first },
    { first: behindBracket(doc, value.last), last },
  ]
  for (const window of windows) {
    const found = dayIn(doc, window, whens, calendar)
    if (found !== undefined) return found
  }
  return undefined
}

/** Behind "(30.4% at February 28, 2023)": that day is the bracket's own. */
function behindBracket({ mentions, tokens }: Doc, i: number): number {
  const next = mentions[mentionAt(mentions, i)]
  if (markAt(tokens, i) !== '(' || next?.kind !== 'number' || next.first !== i + 1) return i
  let k = next.last
  while (k < tokens.count && k < i + LONGEST_BRACKET && markAt(tokens, k) !== ')') k += 1
  return k
}
const LONGEST_BRACKET = 16

function dayIn(doc: Doc, window: Range, whens: readonly When[], calendar: Calendar): Found<string> | 'unknown' | undefined {
  const at = dayWords(doc, window, whens)
  return at === undefined
    ? undefined
    : (dateOf(doc, at, whens, calendar) ??
        endOf(whensIn(whens, at.first, at.last), calendar) ??
        endOfOwn(doc, at.first, calendar) ??
        'unknown')
}

/** Words of "of the consolidated fiscal year". */
const LONGEST = 6

/** "at the end of the year", "of the period under review": the period that the release is about, where that is one of such a name. */
function endOfOwn(doc: Doc, from: number, { current }: Calendar): Found<string> | undefined {
  if (current === undefined) return undefined
  const { tokens } = doc
  for (let k = from; k < from + LONGEST; k += 1) {
    const concept = conceptAt(doc, k)
    if (concept === 'fiscalYear' || isYearWord(tokens, k)) return current.keys.kind === 'full-year' ? endOfPeriod(current) : undefined
    if (concept === 'period' || concept === 'quarter') return current.keys.kind === 'full-year' ? undefined : endOfPeriod(current)
    if (glueAt(tokens, k) === undefined && concept !== 'consolidated' && concept !== 'current') return undefined
  }
  return undefined
}

/** "at the end of the first quarter": the day that another place of the release gives for it. */
function endOf(whens: readonly When[], calendar: Calendar): Found<string> | undefined {
  const [only, ...others] = whens
  const known = only === undefined || only.relation !== undefined || others.length > 0 ? undefined : calendar.take(only)
  const key = known?.keys.to === undefined ? 'fiscalYearEnd' : 'to'
  const value = known?.keys[key]
  const at = known?.at[key]
  return value === undefined || at === undefined ? undefined : { value, at }
}

/** The first day or period behind "as of", "at the end of", where nothing is set against before it. */
function dayWords(doc: Doc, { first, last }: Range, whens: readonly When[]): Range | undefined {
  const { mentions, tokens } = doc
  let m = mentionAt(mentions, first)
  for (let k = first; k < last; k += 1) {
    const glue = glueAt(tokens, k)
    if (glue === 'against' || glue === 'from') return undefined
    while (m < mentions.length && ((mentions[m] as Mention).first < k || (mentions[m] as Mention).kind !== 'date')) m += 1
    const next = mentions[m]
    const date = next !== undefined && next.last <= last ? next : undefined
    const dated = conceptAt(doc, k) === 'dateAsOf' || (isEnd(tokens, k) && glueAt(tokens, k + 1) === 'of')
    if (!dated && !(glue === 'at' && date?.first === k + 1)) continue // "at December 31, 2009"
    const [when] = whensIn(whens, k, last)
    const near = when !== undefined && (date === undefined || when.first <= date.first) ? when : date
    return { first: k + 1, last: near?.last ?? last }
  }
  return undefined
}

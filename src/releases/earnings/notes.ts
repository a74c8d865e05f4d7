import type { Span } from '../../document/scan.js'
import { conceptSet, isAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc, type Range, spanOfRange } from '../../form/doc.js'
import type { Found, Ground } from '../../form/draft.js'
import { type Unit, unitsIn } from '../../form/figures/units.js'
import { moneyOfCell } from '../../form/figures/value.js'
import type { Calendar, Known } from '../../form/prose/calendar.js'
import { type Fact, factOf, type Money } from '../../form/prose/fact.js'
import { tokenOf } from '../../form/prose/gap.js'
import { markAt } from '../../form/prose/glue.js'
import type { When } from '../../form/prose/when.js'
import { whensIn } from '../../form/prose/whens.js'
import { moneyOf, percentOf } from '../../form/values.js'
import type { NumberMention } from '../../reading/mention.js'
import { mentionsIn } from '../../reading/mentions.js'
import { isOfOwners } from './equity-note.js'
import { dateOf, type Standing } from './position/read.js'
import { saidIn } from './said.js'

/** A note is short: its values stand within so many tokens of its name, and of each other. */
const REACH = 60
const STEP = 30

/** What notes are of. */
const NOTED = conceptSet('comprehensive', 'equity', 'netAssets')
const NOUNS = conceptSet('income', 'loss', 'profit')

interface Noted {
  readonly value: Found<{ amount: number; currency: string }>
  readonly words: Range
  readonly change: { readonly percent: NumberMention; readonly words: Range } | undefined
}

/** Reads the notes under a summary's tables: comprehensive income by period, own equity by date, each value with its own unit. */
export function readNotes(doc: Doc, whens: readonly When[], calendar: Calendar): { facts: Fact[]; standings: Standing[] } {
  const { terms } = doc
  const facts: Fact[] = []
  const standings: Standing[] = []
  for (let t = 0; t < terms.count; t += 1) {
    const first = terms.first[t] as number
    if (!isAmong(doc, first, NOTED)) continue
    const last = terms.last[t] as number
    if (conceptAt(doc, first) === 'comprehensive') {
      if (!isAmong(doc, last, NOUNS) || conceptAt(doc, first - 1) === 'other') continue // "other comprehensive income" is a part of it
      const noun = terms.last[terms.at[last] as number] as number
      const end = skipLoss(doc, noun)
      const name = { first, last: markAt(doc.tokens, end - 1) === ')' ? end : markAt(doc.tokens, end - 2) === ')' ? end - 1 : noun }
      const unit = unitBehind(doc, noun)
      const notes = notesBehind(doc, whens, unit?.last ?? end, unit?.unit)
      if (unit !== undefined && areCells(doc, notes)) continue
      const said: [Noted, Known][] = []
      for (const note of notes) {
        if (saysTwo(whens, note.words)) continue
        const found = saidIn(doc, whens, note.words)
        const period = found === undefined ? undefined : calendar.row(found.keys, found.at, found.title, found.dated)
        if (period !== undefined) said.push([note, period])
      }
      for (const [k, [note, period]] of said.entries()) {
        const yearOnYear = changeOf(doc, note, said[k + 1]?.[0])
        const label = spanOfRange(doc, name)
        const fact = factOf({ value: 'comprehensiveIncome', at: label }, label, false, period, note.value)
        fact.yearOnYear = yearOnYear
        facts.push(fact)
      }
    } else if (isOfOwners(doc, t)) {
      for (const note of notesBehind(doc, whens, last)) {
        if (note.change !== undefined) continue // equity has no change in percent: the words of another note run into it
        const asOf = dateOf(doc, note.words, whens, calendar)
        if (asOf !== undefined)
          standings.push({ asOf, metric: 'ownersEquity', label: { first, last }, head: { first, last }, value: note.value })
      }
    }
  }
  return { facts, standings }
}

/** "(loss):" behind the name. */
function skipLoss(doc: Doc, i: number): number {
  let k = i
  while ('():'.includes(markAt(doc.tokens, k) || ' ') || conceptAt(doc, k) === 'loss') k += 1
  return k
}

/** "(million yen)" behind a name: the unit of all its amounts. */
function unitBehind(doc: Doc, i: number): { unit: Unit; last: number } | undefined {
  if (markAt(doc.tokens, i) !== '(') return undefined
  const close = [1, 2, 3, 4, 5].find((n) => markAt(doc.tokens, i + n) === ')')
  if (close === undefined) return undefined
  const [unit] = unitsIn(doc, { first: i, last: i + close })
  return unit?.factor === undefined || unit.currency === undefined ? undefined : { unit, last: i + close + 1 }
}

/** "Comprehensive income (million yen)" over a table: amounts that no word parts are the cells of a row, and the first of them stands under another head. */
const areCells = (doc: Doc, notes: readonly Noted[]): boolean =>
  notes.some(({ value }, k) => {
    const next = notes[k + 1]?.value.at.start
    return next !== undefined && !/\p{L}/u.test(doc.text.slice(value.at.end, next))
  })

/** The amounts behind a name, each with the words that date it, before or behind it. */
function notesBehind(doc: Doc, whens: readonly When[], from: number, unit?: Unit): Noted[] {
  const end = Math.min(doc.tokens.count, from + REACH)
  const all = mentionsIn(doc.mentions, from, end).filter((mention): mention is NumberMention => mention.kind === 'number')
  const out: Noted[] = []
  let last = from
  let behind: boolean | undefined
  const amounts = all.filter(({ currency, scale }) => currency !== undefined && scale !== undefined)
  const wrapped = amounts.filter((mention) => isInBracket(doc, mention))
  // "72 million yen in FY2016, (97 million yen) in FY2015": a loss, or an aside, where not all of them are printed so
  const doubtful = new Set(wrapped.length < amounts.length ? wrapped : [])
  for (const [k, mention] of all.entries()) {
    if (mention.first < last) continue
    if (doubtful.has(mention)) break
    if (mention.currency === undefined || mention.scale === undefined) {
      if (isPartOfDate(whens, mention) || mention.percent !== undefined) continue
      if (unit === undefined) break
    }
    if (mention.first - last > STEP) break
    const money = unit === undefined ? signed(doc, mention) : inUnit(doc, mention, unit)
    if (money === undefined) break
    const next = all[k + 1]
    const percent = next?.percent !== undefined && next.first - mention.last <= 4 ? next : undefined
    const until = (percent ?? mention).last
    const before = { first: last, last: mention.first }
    const keys = saidIn(doc, whens, before)?.keys
    behind ??= keys?.to === undefined && keys?.kind === undefined
    const following = all.slice(k + 1).find(({ currency }) => currency !== undefined)
    const words = behind ? { first: until, last: nextDated(doc, whens, until, Math.min(end, following?.first ?? until + 16)) } : before
    out.push({ value: money, words, change: percent && { percent, words: { first: mention.last, last: percent.last + 2 } } })
    last = until
  }
  return out
}

/** Where the words behind an amount end: before a period that dates the next one, "(1Q 2015: comprehensive loss of 7 million yen)". */
function nextDated(doc: Doc, whens: readonly When[], first: number, last: number): number {
  const { line } = doc.tokens
  let end = first
  while (end < last && (line[end] as number) - (line[end - 1] as number) < 2) end += 1 // a paragraph behind dates nothing
  const next = whensIn(whens, first, end).find((when) => markAt(doc.tokens, when.last) === ':' || isAmong(doc, when.last, NOTED))
  return next?.first ?? end
}

function inUnit(doc: Doc, mention: NumberMention, unit: Unit): Found<Money> | undefined {
  const money = moneyOfCell(doc, { first: mention.first, last: mention.last, number: mention }, unit, false, [])
  return money === undefined || 'low' in money.value ? undefined : (money as Found<Money>)
}

/** Words that name two periods where an amount's own are looked for: one of the amounts is missing. */
function saysTwo(whens: readonly When[], { first, last }: Range): boolean {
  const said = whensIn(whens, first, last)
  return ENDS.some((key) => new Set(said.flatMap(({ keys }) => keys[key] ?? [])).size > 1)
}
const ENDS = ['to', 'fiscalYearEnd', 'fiscalYear'] as const

/** Whether a number stands in words of a period: the last of those that begin no later holds it. */
function isPartOfDate(whens: readonly When[], { first, last }: Range): boolean {
  let low = 0
  let high = whens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((whens[middle] as When).first <= first) low = middle + 1
    else high = middle
  }
  const when = whens[low - 1]
  return when !== undefined && last <= when.last
}

/** "(97 million yen)": brackets round an amount with its unit. */
function isInBracket({ text }: Doc, { start, end }: NumberMention): boolean {
  const opens = text.charAt(start) === '(' || text.charAt(start - 1) === '('
  return opens && (text.charAt(end - 1) === ')' || text.charAt(end) === ')')
}

/** "(4,120) million yen", "¥(810) million": brackets round the digits alone are a minus. */
function signed(doc: Doc, mention: NumberMention): Found<{ amount: number; currency: string }> | undefined {
  const money = moneyOf(mention)
  if (money === undefined) return undefined
  const { at, scale } = mention
  const minus = mention.bracketed && doc.text.charAt(at.start) === '(' && (scale as { at: Span }).at.start >= at.end
  if (!minus || money.value.amount <= 0) return money
  const whole = { start: Math.min(money.at.start, at.start), end: Math.max(money.at.end, at.end) }
  const parts = money.parts as Readonly<Record<string, { at: Span }>>
  return {
    ...money,
    value: { ...money.value, amount: -money.value.amount },
    at: whole,
    parts: { ...parts, amount: { ...parts.amount, at } },
  }
}

/**
 * The percentage behind an amount: its brackets wrap it; a sign or a word inside makes it negative. Where the tables use
 * brackets for a minus and print the sign inside, only the amounts themselves can tell.
 */
function changeOf(doc: Doc, note: Noted, before: Noted | undefined): Found<number> | undefined {
  if (note.change === undefined) return undefined
  const { percent, words } = note.change
  const found = percentOf(percent)
  if (found === undefined) return undefined
  const down = tokenOf(doc, words.first, words.last, 'decrease')
  // "[(3.2)%]": the sign of per cent stands outside, so the inner brackets are a minus
  const outside = (percent.percent as Span).start >= percent.at.end
  const inner = percent.bracketed && (outside || isWrapped(doc, percent))
  const value = down >= 0 || inner ? -Math.abs(found.value) : found.value
  const own = note.value.value.amount
  const then = before?.value.value.amount
  if (then !== undefined && then > 0 && Math.sign(own - then) !== Math.sign(value) && value !== 0) return undefined
  if (then === undefined && percent.bracketed && percent.sign === 0 && down < 0 && !inner && minusBrackets(doc)) return undefined
  const sign: Ground[] =
    down < 0 ? [] : [{ role: 'sign', at: { start: doc.tokens.start[down] as number, end: doc.tokens.end[down] as number } }]
  return { value, at: inner ? percent.at : found.at, grounds: [...(found.grounds as Ground[]), ...sign] }
}

/** "[(5.1%)]": brackets within brackets. */
const isWrapped = ({ tokens }: Doc, { first }: NumberMention): boolean => '(['.includes(markAt(tokens, first - 1) || ' ')

/** Whether the tables print decreases as "(7.1%)". */
function minusBrackets({ mentions }: Doc): boolean {
  let n = 0
  for (const mention of mentions) {
    if (
      mention.kind === 'number' &&
      mention.bracketed &&
      mention.percent !== undefined &&
      mention.percent.end <= mention.at.end &&
      mention.sign === 0
    )
      n += 1
    if (n >= 4) return true
  }
  return false
}

import { isMark, MARK, type Span, WORD } from '../../document/scan.js'
import { placeIn } from '../../document/search.js'
import { conceptNumber } from '../../language/concepts.js'
import { isBracketWord } from '../../language/en/tables.js'
import { CURRENCY_JOINTS, isUnitJoint, isYenScale } from '../../language/en/values.js'
import { currencyOfMark } from '../../reading/currency.js'
import { dollarAt } from '../../reading/dollars.js'
import type { Mention, NumberMention } from '../../reading/mention.js'
import { scaled } from '../../reading/scaled.js'
import type { Doc, Range } from '../doc.js'
import { once } from '../once.js'
import { unitNumbers } from './unit-number.js'

/** A saying of a unit: "(in millions of yen)", "¥Million", "yen", "%". */
export interface Unit {
  readonly factor?: number | undefined
  readonly currency?: string | undefined
  readonly percent: boolean
  readonly at: Span
  /** words elsewhere that it takes its scale or its currency from */
  readonly also?: Span | undefined
  /** its first token */
  readonly first: number
}

const PERCENT = 37
const POINT = 46
const SCALE = conceptNumber('scale')
const CURRENCY = conceptNumber('currency')

/** The tokens that sayings of units are made of, outside of numbers and dates: found once, asked for in every range. */
const unitTokens = once((doc: Doc): readonly number[] => {
  const { tokens, terms, mentions } = doc
  const { kind, code, count } = tokens
  const { concept } = terms
  const found: number[] = []
  const numbers = unitNumbers(doc)
  let at = 0
  for (let i = 0; i < count; i += 1) {
    if (numbers.has(i)) found.push(i)
    const own =
      kind[i] === MARK ? code[i] === PERCENT || currencyOfMark(tokens, i) !== undefined : concept[i] === SCALE || concept[i] === CURRENCY
    if (!own) continue
    while (at < mentions.length && (mentions[at] as Mention).last <= i) at += 1
    if ((at === mentions.length || (mentions[at] as Mention).first > i) && !isOfBrackets(doc, i)) found.push(i)
  }
  return found
})

/** "Figures in brackets are millions of yen": the unit of amounts that stand beside others. */
function isOfBrackets({ tokens }: Doc, i: number): boolean {
  for (let k = i - 1; k > i - NEAR && tokens.line[k] === tokens.line[i] && tokens.kind[k] === WORD; k -= 1)
    if (isBracketWord(tokens, k)) return true
  return false
}
const NEAR = 6

/** A saying that may go on. */
interface Open {
  factor: number | undefined
  currency: string | undefined
  also: Span | undefined
  readonly first: number
  last: number
}

/** The sayings of units among the words of a range, in order; numbers with units of their own are no sayings. */
export function unitsIn(doc: Doc, { first, last }: Range): Unit[] {
  const { tokens, terms } = doc
  const among = unitTokens(doc)
  const numbers = unitNumbers(doc)
  const units: Unit[] = []
  let open: Open | undefined
  let behind = first // the token behind the last one that was looked at
  for (let u = placeIn(among, (token) => token < first); u < among.length; u += 1) {
    const i = among[u] as number
    if (i >= last) break
    if (i < behind) continue
    if (open !== undefined && !isJoined(doc, behind, i, last) && !isBracketed(doc, open, behind, i)) open = close(doc, units, open)
    const number = numbers.get(i)
    if (number !== undefined) {
      units.push(ofNumber(number))
      behind = number.last
      continue
    }
    const term = terms.at[i] as number
    behind = term < 0 ? i + 1 : Math.min(last, terms.last[term] as number)
    if (tokens.kind[i] === MARK && tokens.code[i] === PERCENT) {
      open = close(doc, units, open)
      units.push(saying(doc, { factor: undefined, currency: undefined, also: undefined, first: i, last: i + 1 }, true))
      continue
    }
    const datum = term < 0 ? currencyOfMark(tokens, i) : terms.meaning[term]?.datum
    if (typeof datum === 'number') {
      if (open?.factor !== undefined) open = close(doc, units, open)
      // a range that begins inside "billions of yen" still rests on its first word
      open ??= { factor: undefined, currency: undefined, also: undefined, first: terms.first[term] as number, last: i }
      open.factor = datum
      open.last = behind
      if (!isYenScale(tokens, i)) continue
      open.currency ??= 'JPY'
      open = close(doc, units, open)
      continue
    }
    if (open?.currency !== undefined) open = close(doc, units, open)
    const shared = open === undefined ? sharedBy(doc, units[units.length - 1], i, datum as string) : undefined
    const dollar = isMark(tokens, i, '$') ? dollarAt(tokens, i) : undefined // "HK$ million"
    const from = Math.max(first, dollar?.first ?? i)
    open ??= { factor: shared?.factor, currency: undefined, also: shared?.at, first: from, last: i }
    open.also ??= dollar?.said
    open.currency = datum
    open.last = open.factor === undefined ? behind : i + 1
    if (open.factor !== undefined) open = close(doc, units, open)
  }
  close(doc, units, open)
  return units
}

function close(doc: Doc, units: Unit[], open: Open | undefined): undefined {
  if (open !== undefined) units.push(saying(doc, open, false))
}

const saying = ({ tokens }: Doc, { factor, currency, also, first, last }: Open, percent: boolean): Unit => ({
  factor,
  currency,
  percent,
  at: { start: tokens.start[first] as number, end: tokens.end[last - 1] as number },
  also,
  first,
})

/** "(100 million yen)": what the amounts are counted in is a number itself. */
const ofNumber = ({ first, digits, scale, currency, start, end }: NumberMention): Unit => ({
  factor: scaled(digits, scale?.factor ?? 1),
  currency: currency?.code,
  percent: false,
  at: { start, end },
  also: undefined,
  first,
})

/** "Millions of yen and U.S. dollars": the scale of the currency before is that of the next, too. */
function sharedBy(doc: Doc, before: Unit | undefined, i: number, currency: string): { factor: number; at: Span } | undefined {
  if (before?.factor === undefined || before.currency === undefined || before.currency === currency) return undefined
  const { tokens } = doc
  if ((tokens.start[i] as number) - before.at.end > 12) return undefined
  const joint = tokens.text.slice(before.at.end, tokens.start[i]).toLowerCase().replace(/\s+/g, ' ').trim()
  return CURRENCY_JOINTS.has(joint) ? { factor: before.factor, at: before.at } : undefined
}

/** Whether nothing but such words stands between two parts of a saying. */
function isJoined({ tokens, terms, mentions }: Doc, from: number, to: number, last: number): boolean {
  if (to > from && isInMention(mentions, from, to)) return false
  for (let i = from; i < to; i += 1) {
    const point = tokens.kind[i] === MARK && tokens.code[i] === POINT && tokens.end[i - 1] === tokens.start[i]
    if (!isUnitJoint(tokens, point ? i - 1 : i)) return false
    const term = terms.at[i] as number
    if (term >= 0) i = Math.max(i, Math.min(last, terms.last[term] as number) - 1)
  }
  return true
}

/** "Yen (millions)", "U.S. dollars (in thousands)": a scale alone in brackets right behind its currency. */
function isBracketed({ tokens, terms }: Doc, { factor, currency }: Open, from: number, scale: number): boolean {
  if (factor !== undefined || currency === undefined || terms.concept[scale] !== SCALE || !isMark(tokens, from, '(')) return false
  const behind = terms.last[terms.at[scale] as number] as number
  return isMark(tokens, behind, ')') && (scale === from + 1 || (scale === from + 2 && isUnitJoint(tokens, from + 1)))
}

/** Whether a number or a date has a token in a range. */
const isInMention = (mentions: readonly Mention[], from: number, to: number): boolean =>
  (mentions[placeIn(mentions, ({ last }) => last <= from)]?.first ?? to) < to

/** The one currency that a text names, wherever it does: none where it names two. */
export function onlyCurrency(doc: Doc): Unit | undefined {
  const said = unitsIn(doc, { first: 0, last: doc.tokens.count }).filter(({ currency }) => currency !== undefined)
  const printed = doc.mentions.flatMap((mention): Unit[] =>
    mention.kind === 'number' && mention.currency !== undefined
      ? [{ currency: mention.currency.code, percent: false, at: mention.currency.said ?? mention.currency.at, first: mention.first }]
      : [],
  )
  const [one] = [...said, ...printed]
  return one !== undefined && [...said, ...printed].every(({ currency }) => currency === one.currency) ? one : undefined
}

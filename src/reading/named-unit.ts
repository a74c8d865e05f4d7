import { isMark, type Span, WORD } from '../document/scan.js'
import type { Concept } from '../language/concepts.js'
import { isOfUpTo } from '../language/en/lines.js'
import { isUnitJoint } from '../language/en/values.js'
import { conceptAt, currencyAt, type Printed } from './currency.js'
import type { Reading } from './mention.js'

/** A unit that its own bracket names: the scale's factor and place, and the currency where it is money. */
interface NamedUnit {
  readonly factor: number
  readonly at: Span
  readonly currency: Printed | undefined
}

/** Tokens of a unit in its bracket, and of what may stand between its colon and the number. */
const UNIT = 8
const BEFORE_NUMBER = 4
const UNIT_WORDS: ReadonlySet<Concept | undefined> = new Set<Concept | undefined>(['share', 'shareCommon', 'right', 'maximum'])

/** "Number of shares (thousands): up to 402", "Amount (in millions of yen): 2,000": the unit in the bracket before a number's colon. */
export function unitOfLabel(reading: Reading, first: number, from: number): NamedUnit | undefined {
  const { tokens } = reading
  let k = first - 1
  for (let n = 0; n < BEFORE_NUMBER && k >= from && tokens.kind[k] === WORD; n += 1, k -= 1)
    if (conceptAt(reading, k) !== 'maximum' && !isOfUpTo(tokens, k)) return undefined
  if (!isMark(tokens, k, ':') || !isMark(tokens, k - 1, ')')) return undefined
  let open = k - 2
  while (open >= from && open > k - 2 - UNIT && !isMark(tokens, open, '(')) open -= 1
  return isMark(tokens, open, '(') && open >= from ? unitIn(reading, open, k - 1) : undefined
}

/** "1,000 (thousand shares, maximum)": the unit in the bracket behind a number. */
export function unitBehind(reading: Reading, open: number): NamedUnit | undefined {
  const { tokens } = reading
  if (!isMark(tokens, open, '(') || tokens.line[open] !== tokens.line[open - 1]) return undefined
  let close = open + 1
  while (close < tokens.count && close <= open + UNIT && !isMark(tokens, close, ')')) close += 1
  return isMark(tokens, close, ')') ? unitIn(reading, open, close) : undefined
}

/** The unit that fills a bracket: one scale, with a currency or what is counted. */
function unitIn(reading: Reading, open: number, close: number): NamedUnit | undefined {
  const { tokens, terms } = reading
  let unit: Omit<NamedUnit, 'currency'> | undefined
  let currency: Printed | undefined
  for (let i = open + 1; i < close; i += 1) {
    const concept = conceptAt(reading, i)
    if (concept === 'scale') {
      const term = terms.at[i] as number
      if (terms.first[term] !== i) continue
      if (unit !== undefined) return undefined
      const last = (terms.last[term] as number) - 1
      unit = { factor: terms.meaning[term]?.datum as number, at: { start: tokens.start[i] as number, end: tokens.end[last] as number } }
    } else if (currency === undefined && currencyAt(reading, i) !== undefined) {
      currency = currencyAt(reading, i)
      i = (currency as Printed).last - 1
    } else if (!UNIT_WORDS.has(concept) && !isUnitJoint(tokens, i) && !isMark(tokens, i, ',')) return undefined
  }
  return unit === undefined ? undefined : { ...unit, currency }
}

import { isMark, MARK, NUMBER, type Tokens, WORD } from '../document/scan.js'
import type { Words } from '../form/words.js'
import { isMonths, isMonthsLetter } from '../language/en/period.js'
import { isLess, isScaleDown, isUsed } from '../language/en/prose.js'
import { isDownward, isLowered } from '../language/en/revisions.js'
import { isBillionLetter, isMillionLetter, isNothing, isPence, isYenScale } from '../language/en/values.js'
import { currencyOfMark } from '../reading/currency.js'
import { isMinus, type NumberMention } from '../reading/mention.js'
import { scaled } from '../reading/scaled.js'
import { dataOf, hasWord, type Proof, says, wordsIn } from './proof.js'

const BACKWARDS: ReadonlySet<string> = new Set(['decrease', 'negative', 'loss', 'netLoss'])
const NOTHING: ReadonlySet<string> = new Set(['none', 'free'])
/** A row of dashes. */
const DASHES = /^\s*-+\s*$/

/** Whether the words print the number: its digits with their scale, its sign. */
export function isNumber(value: number, proof: Proof): boolean {
  if (value === 0 && (says([proof.own], NOTHING) || hasWord(proof.own, isNothing) || DASHES.test(proof.own.tokens.text))) return true
  const { mentions } = proof.own
  const numbers = mentions.filter((mention): mention is NumberMention => mention.kind === 'number')
  if (numbers.some((mention) => amountsOf(mention, proof).some((amount) => amount === value))) return true
  const unsigned = Math.abs(value)
  if (value < 0 && !turned(proof)) return false
  const whole = [
    ...mentions.flatMap((mention) => (mention.kind === 'year' ? [mention.year] : [])),
    ...bareDigits(proof),
    ...(dataOf([proof.own], 'numeral') as number[]),
  ]
  return whole.some((number) => scales(proof).some((scale) => number * scale === unsigned))
}

/** What a number mention may amount to: in its own scale, else in that of the unit around it. */
function amountsOf(mention: NumberMention, proof: Proof): number[] {
  const backwards = isMinus(mention) || mention.loose || turned(proof)
  return (mention.scale === undefined ? scales(proof) : [mention.scale.factor]).map(
    (scale) => scaled(mention.digits, scale) * (backwards ? -1 : 1) + 0,
  )
}

/** Whether a word or a sign beside the number turns it: "a decrease of", a △ of its own. */
function turned(proof: Proof): boolean {
  const signs = proof.support.filter(({ role }) => role === 'sign')
  return (
    says(
      signs.map(({ words }) => words),
      BACKWARDS,
    ) ||
    signs.some(
      ({ words: { tokens } }) =>
        /[-△(]/.test(tokens.text) ||
        isScaleDown(tokens, 0) ||
        isDownward(tokens, 0) ||
        isLowered(tokens, 0) ||
        isLess(tokens, 0) ||
        isSpent(tokens),
    ) ||
    says([proof.own], BACKWARDS)
  )
}

/** "Net cash used in investing activities". */
function isSpent(tokens: Tokens): boolean {
  for (let k = 0; k < tokens.count; k += 1) if (isUsed(tokens, k)) return true
  return false
}

const PER_SHARE: ReadonlySet<string> = new Set(['eps', 'perShare', 'diluted', 'bookValue', 'dividend'])
/** Words that mean the same by themselves, and not beside the name of a whole amount: "attributable to stock holders", a torn "Basic Net sales". */
const LOOSELY: ReadonlySet<string> = new Set(['share', 'basic'])
const WHOLE: ReadonlySet<string> = new Set(['attributable', 'sales'])

/** The scale that the unit says; without one the number is whole, and so is money per share whatever its table's unit. */
function scales(proof: Proof): number[] {
  const heads = wordsIn(proof, 'head', 'label').slice(1)
  if (says(heads, PER_SHARE) || (says(heads, LOOSELY) && !says(heads, WHOLE))) return [1]
  const units = wordsIn(proof, 'unit').slice(1)
  const found = units.flatMap((words) => countOf(words) ?? [...(dataOf([words], 'scale') as number[]), ...letters(words)])
  return found.length === 0 ? [1] : found
}

/** The scale of a unit that is a number itself: "100 million yen". */
function countOf({ mentions }: Words): number | undefined {
  const [number] = mentions
  return number?.kind === 'number' && number.scale !== undefined ? scaled(number.digits, number.scale.factor) : undefined
}

/** The scale that a letter behind an amount says: "$68.7M". */
const letters = ({ tokens }: Words): number[] =>
  tokens.count !== 1 ? [] : isMillionLetter(tokens, 0) ? [1e6] : isBillionLetter(tokens, 0) ? [1e9] : isPence(tokens, 0) ? [0.01] : []

/** Numbers that are no mentions by themselves, but parts of a date's looks: "40, March" … A number that is read counts as read. */
function bareDigits({ own: { tokens, mentions } }: Proof): number[] {
  const found: number[] = []
  if (mentions.some(({ kind }) => kind === 'number')) return found
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.kind[i] === NUMBER) found.push(scaled(tokens.text.slice(tokens.start[i], tokens.end[i]), 1))
  }
  return found
}

const HALVES = /\b(\d+)\s*\/\s*(\d+)\b/

/** A part of something: "one half", "1/2", "50%". */
export function isFraction(value: number, proof: Proof): boolean {
  if (dataOf([proof.own], 'fraction').includes(value)) return true
  const [, above, below] = HALVES.exec(proof.own.tokens.text) ?? []
  if (above !== undefined && Number(above) / Number(below) === value) return true
  return proof.own.mentions.some(
    (mention) => mention.kind === 'number' && scaled(mention.digits, 1) / (mention.percent === undefined ? 1 : 100) === value,
  )
}

const QUARTERS: readonly (readonly [quarter: number, concepts: ReadonlySet<string>])[] = [
  [1, new Set(['firstQuarter', 'threeMonths'])],
  [2, new Set(['secondQuarter', 'sixMonths', 'firstHalf', 'interim'])],
  [3, new Set(['thirdQuarter', 'nineMonths'])],
  [4, new Set(['fourthQuarter'])],
]

/** How many months ranges cover: "from April 1, 2009 to September 30, 2009", "January to March 2009". */
const monthsIn = (words: readonly Words[]): number[] =>
  words.flatMap((own) => {
    const [from, to] = dataOf([own], 'month') as number[]
    return from === undefined || to === undefined ? [] : [((to - from + 12) % 12) + 1]
  })

/** How many months of a year are over on a day, by the end of the year before or the first day of it, which another place names: "June 30" behind "March 31", or "April 1". */
function monthsSince(proof: Proof): number[] {
  const ends = dataOf(
    proof.support.filter(({ role }) => role === 'date').map(({ words }) => words),
    'month',
  ) as number[]
  return (dataOf([proof.own], 'month') as number[]).flatMap((month) =>
    ends.flatMap((end) => [(month - end + 12) % 12 || 12, ((month - end + 12) % 12) + 1]),
  )
}

/** "nine months" in digits: "9 months", "9M". */
function saysMonths({ tokens }: Words, months: number): boolean {
  for (let i = 1; i < tokens.count; i += 1) {
    if (!isMonths(tokens, i) && !(isMonthsLetter(tokens, i) && tokens.end[i - 1] === tokens.start[i])) continue
    const k = isMark(tokens, i - 1, '-') ? i - 2 : i - 1
    if (tokens.kind[k] === NUMBER && Number(tokens.text.slice(tokens.start[k], tokens.end[k])) === months) return true
  }
  return false
}

/** The quarter of a period: by its name, by its number or by its months. */
export function isQuarter(value: number, proof: Proof): boolean {
  const words = wordsIn(proof)
  if (monthsIn(words).some((months) => months === value * 3)) return true
  if (monthsSince(proof).some((months) => months === value * 3)) return true
  if (words.some((own) => saysMonths(own, value * 3))) return true
  if (words.some(({ tokens }) => new RegExp(`(?<!\\d)${value}(?!\\d)`).test(tokens.text))) return true
  return dataOf(words, 'ordinal').includes(value) || QUARTERS.some(([quarter, concepts]) => quarter === value && says(words, concepts))
}

/** A fiscal year as it is printed: 2007 in "FY2007", "FY07", "the year ended March 31, 2007". */
export function isFiscalYear(value: number, proof: Proof): boolean {
  const own = new RegExp(`(?<!\\d)(?:${value}|${String(value).slice(2)})(?!\\d)`)
  return wordsIn(proof).some(({ tokens }) => own.test(tokens.text))
}

/** A currency: its word or its sign stands there. */
export function isCurrency(code: string, proof: Proof): boolean {
  const words = wordsIn(proof)
  if (dataOf(words, 'currency').includes(code)) return true
  for (const { tokens } of words) {
    for (let i = 0; i < tokens.count; i += 1) {
      if (code === 'JPY' && isYenScale(tokens, i)) return true
      const text = tokens.text.slice(tokens.start[i], tokens.end[i])
      if (
        tokens.kind[i] === WORD
          ? text.toUpperCase() === code || (text === 'Y' && code === 'JPY')
          : tokens.kind[i] === MARK && currencyOfMark(tokens, i) === code
      )
        return true
    }
  }
  return false
}

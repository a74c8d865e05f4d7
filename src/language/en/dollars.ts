import type { Tokens } from '../../document/scan.js'
import { oneOf } from '../words.js'

/** "Canadian dollars": words that say whose dollars are meant. */
export const isDollars = oneOf('dollars')
/** "US dollars", "United States dollars". */
export const isStates = oneOf('us states american')
/** The first of two words before "dollars": "Hong Kong", "New Zealand". */
export const isTwoWords = oneOf('hong new')

/** What a text says its dollars of: "All amounts are in", "Figures are stated in", "in thousands of". */
export const isAmounts = oneOf('amounts figures expressed stated presented thousands millions billions')

const NATIONS = [
  ['CAD', oneOf('canadian')],
  ['AUD', oneOf('australian')],
  ['HKD', oneOf('kong')],
  ['SGD', oneOf('singapore')],
  ['NZD', oneOf('zealand')],
  ['TWD', oneOf('taiwan')],
] as const

/** Whose dollars the word before token `i` names. */
export const nationBefore = (tokens: Tokens, i: number): string | undefined => NATIONS.find(([, isNation]) => isNation(tokens, i - 1))?.[0]

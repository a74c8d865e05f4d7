import { isMark, type Tokens, WORD } from '../document/scan.js'
import { isAccording, isBased, isCountry, isItIts, isMaker, isOwnVoice, isSaid, isToldTo } from '../language/en/press.js'
import { isEarned } from '../language/en/prose.js'
import { isThe, isTo } from '../language/en/small.js'
import { capital } from './capital.js'
import type { Range } from './doc.js'

/** Words of a company's name that a sentence begins with. */
const NAME = 6
/** Words between its country and its trade: "Japanese lamp and lantern maker". */
const TRADE = 6

/** Whether a sentence begins with a name and "said": "Example Lamps said revenue was". '"…," said its president' and "A. Sample, president, said" are a company's own. */
export function opensOnSaid(tokens: Tokens, { first, last }: Range): boolean {
  for (let i = first; i < Math.min(last, first + NAME); i += 1) {
    if (isSaid(tokens, i)) return i > first && !isMark(tokens, i + 1, '"') && !isMark(tokens, i + 1, ':') && !isMark(tokens, i + 1, ',')
    if (tokens.kind[i] !== WORD || !capital(tokens, i)) return false
  }
  return false
}

/** Whether a sentence begins with what only others call a company: "Japanese lamp maker Example", "Japan's retail giant". */
export function opensOnTrade(tokens: Tokens, { first, last }: Range): boolean {
  if (!isCountry(tokens, first)) return false
  for (let i = first + 1; i < Math.min(last, first + TRADE); i += 1) if (isMaker(tokens, i)) return true
  return false
}

/** "The Japanese lamp maker posted". */
export function tellsOfTrade(tokens: Tokens, i: number): boolean {
  if (!isCountry(tokens, i) || !isThe(tokens, i - 1)) return false
  for (let k = i + 1; k < i + TRADE; k += 1) if (isMaker(tokens, k)) return isEarned(tokens, k + 1) || isSaid(tokens, k + 1)
  return false
}

/** "the Nagoya-based maker of lamps", "the Osaka-based retailer": where others say a company is at home. */
export const isAtHome = (tokens: Tokens, i: number): boolean =>
  isBased(tokens, i) && isMaker(tokens, i + 1) && isThe(tokens, i - 2) && capital(tokens, i - 1)

/** "according to its results published on November 8" */
export const isAccordingToIt = (tokens: Tokens, i: number): boolean =>
  isAccording(tokens, i) && isTo(tokens, i + 1) && isItIts(tokens, i + 2)

/** "told the Evening Post", "told Example News": somebody asked; a company tells in its own voice ("as we told …"). */
export const isToldSomebody = (tokens: Tokens, i: number): boolean =>
  isToldTo(tokens, i) && !isOwnVoice(tokens, i - 1) && capital(tokens, isThe(tokens, i + 1) ? i + 2 : i + 1)

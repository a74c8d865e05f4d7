import { oneOf } from '../words.js'

/** The words of column heads by themselves, as they stand where lines of heads were run together. */
export const isSales = oneOf('sales revenue revenues turnover')
export const isNoun = oneOf('profit profits income incomes earnings')
export const isIncome = oneOf('income')
export const isOperatingWord = oneOf('operating')
export const isOrdinaryWord = oneOf('ordinary recurring')
/** Words that make another figure of a profit: "Business profit", "Core operating profit". */
export const isOwnFigure = oneOf('business core adjusted underlying')
export const isAttributable = oneOf('attributable attributed')
export const isShare = oneOf('share')
/** Words that only go with those of heads. */
export const isHeadRest = oneOf(`basic net loss losses of the to and owners owner parent company shareholders stockholders holders expense expenses benefit provision for period year
  common stock`)

import { oneOf } from '../words.js'

/** Words between the two figures of a ratio: "operating profit on sales", "net income to net assets". */
export const isRatioLink = oneOf('on to over')
export const isReturn = oneOf('return returns')
export const isRatioName = oneOf('roe roa roi roic')
export const isAssets = oneOf('assets')
/** Of a balance that is last year's: "at beginning of year". */
export const isBeginning = oneOf('beginning')
/** What is left of "cash and cash equivalents" where a line's end tore it. */
export const isEquivalents = oneOf('equivalents')
/** Small words of heads: "Ratio of equity attributable to owners of the parent". */
export const isOfHead = oneOf('of to the')
/** "(Est.)" behind the year of a forecast. */
export const isEstimate = oneOf('est')
/** The words of "before taxes", torn apart. */
export const isBefore = oneOf('before')
export const isTax = oneOf('tax taxes')

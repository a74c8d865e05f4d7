/** Words around the numbers, prices and days of stock options that belong to no label. */
import { firstOf, oneOf } from '../words.js'

/** "added to stated capital", "incorporated into stated capital". */
export const isInto = oneOf('to into')
/** "900 yen and 450 yen, respectively": which amount belongs to which thing only their order tells. */
export const isRespectively = oneOf('respectively')
/** A statute, or a rule of one. */
export const isStatute = oneOf('act law laws ordinance code regulation')
/** "Finalization of the details", "have been finalized": what was open is open no more. */
export const isFinalization = oneOf('finalization finalisation')
export const isFinalized = oneOf('finalized finalised')
export const isWere = oneOf('was were been')

/** "No. 13". */
export const isNumberSign = oneOf('no')
/** What kind of options a series is: "3rd Equity Compensation Type Stock Options". */
export const isKindOfOption = oneOf('stock share equity compensation remuneration type linked based performance charged paid common')
/** "upon exercise of a stock acquisition right: 100". */
export const isOneOf = oneOf('a an')
/** Words between a label's clause and its bare number: "shall be 100", "amounts to 76,300", "shall not exceed 5,000". */
export const isCopula = oneOf('be is are to of total totals exceed')
/** "Total", "aggregate", "sum"; "in all" is asked for by itself. */
export const isTotal = oneOf('total aggregate sum')
export const isAll = oneOf('all')
/** "decided the details". */
export const findDetails = firstOf('details contents content terms particulars matters items')
/** "if that is higher", "whichever is higher". */
export const findCondition = firstOf('if whichever')
/** "105 percent of the", "an amount equal to the", "to be calculated by the": words before those that reckon a price. */
export const isOfOpening = oneOf('amount price equal equivalent corresponding to of percent times be calculated computed by using with')
export const isBased = oneOf('based')
/** With a capital at a line's head these open a sentence, no label: "In the event of", "If the Company", "The number of". */
export const opensProvision = oneOf('in if when where should provided however such the')
/** "each of which", "each of them". */
export const isThem = oneOf('which them')
/** The last letter of "rights". */
export const PLURAL = 's'
/** "is to be determined", "will be determined": what is open stays open. */
export const isStill = oneOf('is are will shall')
export const isBeen = oneOf('been')
/** "less than one yen", "the nearest yen", "one full yen": a rounding, no price. */
export const isOfRounding = oneOf('less than nearest full')
/** "is 300 yen", but not the "be" of "to be paid". */
export const isIs = oneOf('is are')
export const isMayBe = oneOf('to may can')
/** "Whichever is higher", "the greater of": which of two prices holds, a later day decides. */
export const isComparative = oneOf('higher greater larger lower lesser smaller')
/** "However, if the closing price is higher", "provided that where the average exceeds it": what a proviso begins with, and says of two prices. */
export const isProviso = oneOf('however provided')
export const isExcess = oneOf('higher greater larger lower less smaller exceeds exceed exceeding above below')
/** Of what a price is adjusted for later: "if the Company issues new shares below the market price". */
export const isAdjusting = oneOf('adjust adjusted adjustment adjustments issues disposes')
/** "The terms are the same as those of the 7th series", "the existing 4th series": words before the number of another issue. */
export const isLikeness = oneOf('same similar identical')
export const isEarlier = oneOf('existing outstanding previous preceding earlier')
/** What holds until the day on which a price is fixed. */
export const isProvisional = oneOf('provisional provisionally tentative tentatively indicative preliminary estimate estimated')
/** "Example allots warrants": a headline's verb. */
export const isGives = oneOf('allots grants awards issues allocates')
/** "not lower than 1,982 yen". */
export const isThan = oneOf('than')
/** "Lapsed: the 5th series": of rights that are no more. */
export const isLapsed = oneOf('lapsed lapse lapses expired extinguished forfeited')

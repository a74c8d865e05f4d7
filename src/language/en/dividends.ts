import { oneOf } from '../words.js'

/** A dividend that is decided or paid. */
export const isPaid = oneOf('decided resolved declared determined set paid approved was were propose proposes proposed')
/** Of these the verbs that say nothing alone: "was planned", "is expected to be paid". */
export const isAuxiliary = oneOf('paid was were')
/** One that is still to come. */
export const isPlanned = oneOf('plan plans planned planning intends intend scheduled forecasting')
/** Before what is a plan by name: "unchanged from the plan", "according to our initial plan". */
export const isOfPlan = oneOf('the initial original our its previous this')
/** What is said to be as it was expected is not itself expected: "as planned", "in line with the forecast". */
export const isAsBefore = oneOf('as per with')
/** Between a dividend and the amount that it keeps: "remains at". */
export const isKept = oneOf('remains remain kept maintained stays unchanged left')
/** "The interim and year-end dividends of 9 yen each" */
export const isEach = oneOf('each respectively')
/** Parts of a dividend, and what one ought to be: no payment of its own. */
export const isSpecial = oneOf('special commemorative ordinary memorial initially policy target minimum')

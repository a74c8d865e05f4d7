import { oneOf } from '../words.js'

/** A dividend that is decided or paid. */
export const isPaid = oneOf('decided resolved declared determined paid approved was were')
/** One that is still to come. */
export const isPlanned = oneOf('plan plans planned planning intends intend scheduled')
/** Parts of a dividend, and what one ought to be: no payment of its own. */
export const isSpecial = oneOf('special commemorative ordinary memorial initially policy target minimum')

/** Words around the numbers, prices and days of stock options that belong to no label. */
import { oneOf } from '../words.js'

/** "not to be incorporated into stated capital". */
export const isNot = oneOf('not')
/** "900 yen and 450 yen, respectively": which amount belongs to which thing only their order tells. */
export const isRespectively = oneOf('respectively')
/** A statute, or a rule of one. */
export const isStatute = oneOf('act law laws ordinance code regulation')
/** "Finalization of the details", "have been finalized": what was open is open no more. */
export const isFinalization = oneOf('finalization finalisation')
export const isFinalized = oneOf('finalized finalised')
export const isWere = oneOf('was were been')
export const isBy = oneOf('by')

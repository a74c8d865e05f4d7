import { oneOf } from '../words.js'

/** "Does not prepare consolidated statements", "U.S. GAAP: None". */
export const isNo = oneOf('no not none without nor never')
/** Of a standard that will be, or may be, adopted later. */
export const isPlanned = oneOf('plan plans planning will intend intends considering consider considers scheduled future voluntarily')
/** "Consolidated Accounting Section": an office of the company. */
export const isDepartment = oneOf('section department dept division office')
/** Companies of the group whose standard is not that of the release. */
export const isGroupCompany = oneOf('subsidiary subsidiaries affiliate affiliates')

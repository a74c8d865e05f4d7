import { oneOf } from '../words.js'

/** "Does not prepare consolidated statements", "U.S. GAAP: None". */
export const isNo = oneOf('no not none without nor never')
/** Of a standard that will be, or may be, adopted later. */
export const isPlanned = oneOf('plan plans planning will intend intends considering consider considers scheduled future voluntarily')
/** Companies of the group whose standard is not that of the release. */
export const isGroupCompany = oneOf('subsidiary subsidiaries affiliate affiliates')

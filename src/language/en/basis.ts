import { oneOf } from '../words.js'

/** "Does not prepare consolidated statements", "U.S. GAAP: None". */
export const isNo = oneOf('no not none without nor never')
/** Of a standard that will be, or may be, adopted later. */
export const isPlanned = oneOf('plan plans planning will intend intends considering consider considers scheduled future voluntarily')
/** "Consolidated Accounting Section": an office of the company. */
export const isDepartment = oneOf('section department dept division office')
/** Companies of the group whose standard is not that of the release. */
export const isOneCompany = oneOf('subsidiary affiliate')
export const isGroupCompany = oneOf('subsidiary subsidiaries affiliate affiliates')
/** Titles of figures that are not those of the accounts: "Non-GAAP", "Adjusted results"; not "Non-operating income". */
export const isOtherBasis = oneOf('gaap nongaap adjusted core underlying normalized normalised forma')

import { oneOf } from '../words.js'

/** Words that set a value beside another of the same thing: before and after a split, an adjustment, a revision. */
export const isChangeWord = oneOf(`before after prior to from and or previous previously original originally initial initially former formerly old new newly now current currently amended amendment revised revision
  change changed changes modified adjusted adjustment adjusting increased decreased raised reduced expanded extended lowered pre post split stock share shares consolidation resolution equivalent into becomes
  became it the a an is of by on basis up approximately about`)
/** Words that say of a value in a bracket that it holds no more, or is only a difference: the one before the bracket holds. */
export const isFormerWord = oneOf('before from prior previous previously original originally initial initially former formerly old pre more fewer less increase decrease difference')
/** Words that only a change explains: an adjustment, a split. */
export const isSplitWord = oneOf('before after adjustment adjusted split revised revision change changed original originally amended consolidation')

/** "to change the acquisition", "extension of the period": terms become others. */
export const isChange = oneOf('change changes changed changing amend amended amends amendment modify modified modification revise revised revision extend extended extension expand expansion')

/** Words that head the terms before a change, for sure or where the new ones have a heading too, and those after it. */
export const isBeforeSide = oneOf('before prior')
export const isAfterSide = oneOf('after')
export const isFormerSide = oneOf('original initial former previous old current existing present')
export const isNewSide = oneOf('revised new amended changed updated modified proposed')
/** All the words of such a heading: "Details of the programme prior to the change". */
export const isSideWord = oneOf(`before prior after original initial former previous old current existing present revised new amended changed updated modified proposed
  change changes revision amendment amendments modification extension expansion increase plan plans program programme terms term content contents details detail
  text wording provisions matters conditions resolution description the of to in and`)

/** Words that head what a correction takes back, and what it says instead. */
export const isWrongSide = oneOf('incorrect erroneous wrong error errors')
export const isCorrected = oneOf('correct corrected')
/** A heading of its own beside "Wrong". */
export const isRight = oneOf('right')
export const isCorrection = oneOf('correction corrections')
/** Words that head the two where a text tells of an error: "As originally announced", "Before revision". */
export const isSaidBefore = oneOf('original originally former formerly previous previously old')
export const isRevision = oneOf('revision amendment change modification')
export const isCorrectionWord = oneOf(`before prior after incorrect erroneous wrong error errors correct corrected right correction corrections
  original originally former formerly previous previously old announced disclosed published revision amendment change modification
  as content contents details detail text wording description version figures table the of to in and`)
/** Words of a sentence about what a correction takes back. */
export const isMistake = oneOf('incorrect erroneous error errors mistake mistakes correct corrects corrected correcting correction corrections')
/** Those that no change of plans has. */
export const isError = oneOf('incorrect erroneous error errors mistake mistakes')

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
export const isFormerSide = oneOf('original initial former previous old current existing')
export const isNewSide = oneOf('revised new amended changed updated modified')
/** All the words of such a heading: "Details of the programme prior to the change". */
export const isSideWord = oneOf(`before prior after original initial former previous old current existing revised new amended changed updated modified
  change changes revision amendment modification extension expansion increase plan plans program programme terms term content contents details detail
  matters conditions resolution description the of to in and`)

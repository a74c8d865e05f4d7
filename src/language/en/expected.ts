import { oneOf } from '../words.js'

/** "The original forecast", "the forecast previously announced": of before, unless it is said to hold still. */
export const isOnce = oneOf('previous previously prior original originally initial initially former formerly earlier old')
/** "Originally, we expected" */
export const isOnceAdverb = oneOf('previously originally initially formerly')
/** Verbs of what a company expected, and the one whose past has no ending. */
export const isExpectedVerb = oneOf('expected projected estimated anticipated forecasted')
export const isForecastVerb = oneOf('forecast')
/** "The forecast called for" */
export const isCalled = oneOf('called')
/** A forecast that is given up. */
export const isWithdrawn = oneOf('withdrawn withdrew withdraws withdraw cancelled canceled retracted superseded')
/** "no longer" */
export const isLongerWord = oneOf('longer')
/** What was expected before and is so now: "remains unchanged", "maintains its initial forecast". */
export const isUpheld = oneOf(`unchanged remain remains remained maintain maintains maintained maintaining keep keeps kept keeping reaffirm reaffirms reaffirmed reiterate reiterates reiterated confirm
  confirms confirmed stand stands stays leave leaves left`)
/** Of rates that a forecast reckons with. */
export const isAssumed = oneOf('assumed assumption assumptions')

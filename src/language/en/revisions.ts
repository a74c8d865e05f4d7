import type { Language } from '../lexicon.js'
import { firstOf, oneOf, type TokenTest } from '../words.js'

/** Kinds of dividends that make up one payment. */
export const isDividendKind = oneOf('ordinary regular commemorative special memorial anniversary normal')

/** "(guidance)" before last year's results only refers to them. */
export const isGuidance = oneOf('guidance')

/** Titles of the forecast before its revision, and after it. */
export const isOldTitle = oneOf('old before')
export const isAfterTitle = oneOf('after')

/** "Initial forecast": one that another was announced behind. */
export const isFirstForecast = oneOf('initial initially original originally')

/** "The year before last", "two years ago": of no year that is compared with. */
export const isBeforeLast: TokenTest = (tokens, i) => (isBefore(tokens, i) && isLast(tokens, i + 1)) || (isTwo(tokens, i) && isYears(tokens, i + 1))
const isBefore = oneOf('before')
const isLast = oneOf('last')
const isTwo = oneOf('two')
const isYears = oneOf('years')

/** "of which, exchange-rate effect": a part of a difference, of which no figure is the whole. */
export const isEffect = oneOf('effect effects impact')

/** "B minus A" */
export const isMinusWord = oneOf('minus less')

/** "Midpoint change": what lies between two ranges is no amount of either. */
export const isMidpoint = oneOf('midpoint midpoints')

/** "9M", "H1": letters that make a number part of a year. */
export const isPartLetter = oneOf('m q h')

/** "Compared with the previous fiscal year" */
export const isCompared = oneOf('compared versus vs')

/** What part of another a percentage is, where it is of no change: "Progress rate". */
export const isProgress = oneOf('progress achievement attainment completion composition')

/** "Now expects": the forecast after its revision. */
export const isNow = oneOf('now')

/** A cell that stands for no change. */
export const isUnchanged = oneOf('unchanged')

/** "Maintaining net sales at the previous forecast". */
export const isMaintained = oneOf('maintain maintains maintained maintaining')

/** "revised upward from" */
export const isUpward = oneOf('upward upwards')
export const isDownward = oneOf('downward downwards')
/** "revised up from" */
export const isUpOrDown = oneOf('upward upwards downward downwards up down')
/** Verbs of a revision that tell where it goes. */
export const isRaised = oneOf('raise raises raised raising upgrades upgraded')
export const isLowered = oneOf('lower lowers lowered lowering downgrades downgraded cut cuts cutting')

/** Verbs of a headline that move a forecast, and much else: "Cuts Full-Year Outlook". */
export const isForecastMove = oneOf('cut cuts lift lifts lifted trim trims trimmed slash slashes slashed hike hikes hiked boost boosts boosted ups')

/** Words that stand before the day on which something was announced. */
export const isBeforeDay = oneOf('on of dated released announced published disclosed')
/** "Its November 9, 2022 forecasts". */
export const isOwner = oneOf('its their our the')
/** "Revised its forecast in view of the merger announced on": words behind which a sentence tells why. */
export const isCause = oneOf('view light following due owing because reflecting considering after')
/** "Announced on May 12 that it has revised". */
export const isThatClause = oneOf('that')
/** Before such a word: the edge of a period, and no announcement. */
export const isEdge = oneOf('ending beginning ended starting')
/** "will be", "to be": what is, or was, may be the dividend of another year. */
export const isWillBe = oneOf('will to would')

/** "Based on information available to the company": what a forecast rests on. */
export const isInformation = oneOf('information')
export const isAvailable = oneOf('available')

/** "Translation purpose only", "For reference purposes only": what a text is for. */
export const isOfTranslation = oneOf('translation translated only')

/** "Forecast of our listed subsidiary": words between a forecast and the company that it is of. */
export const isWhose = oneOf('of by for at')
export const isOwnSubsidiary = oneOf('a an the our its wholly owned listed')

/** A part of the issuer, of which a further table is: not "business results". */
export const firstPartOfGroup = firstOf('segment segments division divisions subsidiary')

/** "Group total", "Company total": all that the issuer reports, beside its parts. */
export const isWholeGroup = oneOf('group company whole')

/** English words of tables that set figures side by side: before and after, change, a year ago; dividends by quarter. */
export const revisions: Language['phrases'] = [
  ['previous', 'previous | previously | prior | original | originally | initial | initially | former | last | preceding | before revision(s) | before amendment(s) | before modification(s) | before the revision | before the amendment | before the modification | prior to revision | prior to amendment | earlier'],
  ['revise', `adjusted forecast(s) | adjusted projection(s) | adjusted outlook | adjusted figure(s) | revised | revision(s) | new | newly | latest | updated | amended | amendment(s) | amending | revise | revises | revising | raise | raises | raised | raising | lowers | lowered | lowering | upgrades | upgraded | downgrades | downgraded | after revision(s) | after amendment(s) | after modification(s) | modification(s) | modified`],
  ['current', 'current | currently | this time | present'],
  ['forecast', 'forecasting | estimate | estimates | plan | planned figures | projecting | prospect(s) | prospected'],
  ['change', 'change | changes | changed | variance | fluctuation | variation | amount of change | amount changed | differential'],
  ['difference', 'difference | differences | differ | differs | discrepancy | discrepancies'],
  ['increase', 'increases or decreases | increase or decrease | increase and decrease'],
  ['result', 'results | result | performance | figure | figures | actual results | actual result | actual results for | actual results of | business results | financial summary | record'],
  ['actual', 'actual | actuals | actualresult(s)'],
  ['reference', 'ref | for comparison | for guidance'],
  ['announce', 'announced | announcement | published | publication | disclosed | disclosure | publicized | publish | annouced'],
  ['interim', 'interim | midterm | mid term | mid year'],
  ['annual', 'annual | yearly'],
  ['fullYear', 'full term'],
  ['firstHalf', 'first two quarters | first 2 quarters | semi annual | semiannual | interim fiscal period | first half year | half yearly'],
  ['yearEnd', 'year end | fiscal year end | term end | end of fiscal year | end of the fiscal year | end of year | end of the year | end of fy | fy end | period end | end of period | final'],
  ['total', 'total | annual total | total annual'],
  ['sales', 'ordinary revenue(s)'],
  ['beforeTax', `before income taxes and noncontrolling interests | before income taxes and non controlling interests | before taxes and noncontrolling interests |
    before taxes and minority interests | before income taxes and minority interest | before taxes and minority interest | before income tax and minority interests | before income taxes minority interests | before taxes and other items`],
  ['yearEnding', 'term ending'],
  ['yearEnded', 'term ended'],
  ['percentSign', 'percentage points'],
]
/** "Upper limit", "low end", "best case": ends of a range. */
export const isRangeSide = oneOf('upper lower low high best worst')
export const isRangeEnd = oneOf('limit end case bound')

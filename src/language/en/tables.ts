import { oneOf } from '../words.js'

/** What was done is set beside it: "Actual | Plan | vs. plan (%)". */
export const isPlanWord = oneOf('plan budget target')
/** Behind a year: "FY2022E", "FY2022 (F)". */
export const isExpectedLetter = oneOf('e f est')
/** Heads of a column of parts: "Ratio", "Composition". */
export const isShareHead = oneOf('ratio ratios composition proportion')
/** Words between the two figures of a ratio: "operating profit on sales", "net income to net assets". */
export const isRatioLink = oneOf('on to over')
export const isReturn = oneOf('return returns')
export const isRatioName = oneOf('roe roa roi roic')
/** "Operating income ratio". */
export const isRatioWord = oneOf('ratio ratios')
export const isAssets = oneOf('assets')
/** A name that ends on one of these goes on in the next line. */
export const isDangling = oneOf('of to the and or by from for in on per before with')
/** Of a balance that is last year's: "at beginning of year". */
export const isBeginning = oneOf('beginning')
/** Small words of heads: "Ratio of equity attributable to owners of the parent". */
export const isOfHead = oneOf('of to the')
/** "(Est.)" behind the year of a forecast. */
export const isEstimate = oneOf('est')
/** What an ordinal's end may be torn to: "2nd", "2n", "2Q". */
export const isOrdinalPiece = oneOf('st nd rd th s n t d q')
/** Small words of a payment's name: "end of the 2nd quarter". */
export const isOfPart = oneOf('end of the at fy')
/** "cash at the end of the period", "cash flows provided by". */
export const isOfEnd = oneOf('at the end of')
export const isPeriodWord = oneOf('year period term')
export const isOfFlow = oneOf('from by in provided used for')
/** "Income from continuing operations, before income taxes". */
export const isContinuing = oneOf('continuing')
/** "Profit from business activities". */
export const isActivities = oneOf('activities')
/** Where a part of the sales is made: "Net sales | Domestic | Overseas". */
export const isMarketWord = oneOf('domestic overseas export exports')
/** Words behind a noun that only say of when: "for the period". */
export const isOfWhen = oneOf('for the of in')
/** Words before a noun of profit that leave it what it is. */
export const isBeforeNoun = oneOf('the of and for to its in ended ending')
/** Small words over columns that part none. */
export const isOfColumns = oneOf('of in to the')
/** Words that no title ends with: its line was wrapped. */
export const isOpenTitle = oneOf('ended ending for of the period months year results to from')
/** Operating profit by another name, where it stands in brackets behind that. */
export const isPlainEbit = oneOf('ebit')
/** Figures by themselves, whatever noun stands behind. */
export const isEbit = oneOf('ebit ebita ebitda ebitdar distribution distributions dpu')
/** What a bracket behind a figure opens with that says what is counted in. */
export const isRangeWord = oneOf('excluding including exclusive inclusive without')
/** What makes another figure of operating income, alone on a line of torn heads. */
export const isAdjective = oneOf('core adjusted underlying')
/** "Sales" over "revenue" is one head. */
export const isTornRevenue = (words: readonly string[]): boolean => words.length === 2 && words[0] === 'sales' && words[1] === 'revenue'
/** "Percentages are changes from the year before": a remark's word. */
export const isPercentages = oneOf('percent percentage percentages')
/** "Figures in brackets are millions of yen". */
export const isBracketWord = oneOf('brackets parentheses parenthesis')
/** "Exchange rate (yen/US$)" over a column. */
export const isExchangeWord = oneOf('exchange fx forex')
/** "Unit: millions of yen" under a table. */
export const isUnitWord = oneOf('unit units')
/** "Net income" behind "Ordinary" begins a head of its own. */
export const isNet = oneOf('net')
export const isOperating = oneOf('operating')
/** Of cash flows whose "activities" stand a line below. */
export const isInvesting = oneOf('investing investment')
export const isFinancing = oneOf('financing')
/** "earnings" alone is a word of "earnings per share". */
export const isEarnings = oneOf('earnings')
/** How the heads end whose one is a bank's revenue, and the other its profit, before their unit in brackets; "income (loss)" is no revenue. */
export const ENDS_IN_INCOME = /\bincomes?(?: ?\((?:in )?(?:yen|jpy|¥|millions?|billions?|thousands?)[^()]{0,30}\))?$/i
export const ENDS_IN_PROFIT = /\bprofits?(?: ?\((?:in )?(?:yen|jpy|¥|millions?|billions?|thousands?)[^()]{0,30}\))?$/i
/** A bank's profit, where it prints its revenue as "ordinary income". */
export const ORDINARY_PROFIT = /\bordinary profits?\b/i
/** The words of "before taxes", torn apart. */
export const isBefore = oneOf('before')
export const isTax = oneOf('tax taxes')
/** What is taken out or added behind "before income taxes": "and equity in earnings of affiliated companies". */
export const isTaxRest = oneOf(
  'and equity in net earnings earning income losses loss of affiliated affiliates affiliate company companies associated associates investees method unconsolidated subsidiaries minority interests interest noncontrolling non controlling extraordinary items other cumulative effect accounting changes change',
)
export const isTaxRestBegin = oneOf('equity minority noncontrolling extraordinary')
/** The words that such a rest ends with. */
export const isTaxRestEnd = oneOf('affiliates affiliate company companies associates investees subsidiaries interests interest items')

/** Words of a sentence that lead to an amount: "net sales of", "operating income is". No title of a row ends on them. */
export const isLeadingOn = oneOf('of by to at in is are be with from')

/** Words that stand in a cell for an amount which is not printed: "Withdrawn", "Not disclosed", "n/a". */
export const isNoAmount = oneOf('withdrawn undisclosed unaudited unavailable suspended tba na nm')
export const isNotInCell = oneOf('not')
export const isNotWhat = oneOf(`audited available applicable announced calculated decided determined disclosed estimated fixed forecast forecasted given known meaningful presented provided published
  released reported set stated yet`)
/** "n/a", "n.a.", "n.m.": an abbreviation by its letters. */
export const isFirstLetter = oneOf('n')
export const isLastLetter = oneOf('a m')

/** Words of the second of two figures per share: "Net income per share after adjusting for dilutive effects". */
export const isDilutionWord = oneOf('after adjusting adjustment for full fully effect effects of net')

/**
 * The closed vocabulary of what words can mean. Languages map their phrases to these; rows of the forms ask for these.
 *
 * A verb that matters for who-did-what carries its tense: `acquire:future` is "to be acquired", `acquire:past` is
 * "acquired", `acquire` alone the noun or the bare verb.
 */
export const CONCEPTS = [
  // values
  'month', 'scale', 'currency', 'numeral', 'ordinal', 'fraction', 'percentSign', 'none', 'pending', 'today', 'dateFrom', 'dateTo', 'dateAsOf',
  // things that are counted or paid
  'share', 'right', 'person', 'shareCommon', 'sharePreferred', 'treasury', 'issued', 'excludingTreasury',
  'number', 'amount', 'price', 'exercisePrice', 'finalTerms', 'series', 'formulaWord', 'effective', 'percent', 'period', 'date', 'date:scheduled', 'method', 'class', 'reason', 'name', 'each', 'perShare', 'perRight', 'maximum',
  // what is done
  'acquire', 'acquire:past', 'acquire:future', 'cancel', 'cancel:past', 'cancel:future', 'issue', 'issue:past', 'issue:future',
  'allot', 'allot:past', 'allot:future', 'exercise', 'resolve', 'announce', 'dispose', 'complete', 'progress', 'cumulative', 'reference',
  'determine', 'setOff', 'condition', 'basisTrade', 'basisSettlement', 'reportingMonth', 'free', 'capital', 'reserve', 'payment', 'roundUp', 'roundDown', 'roundNearest',
  // who
  'board', 'shareholdersMeeting', 'incorporation', 'contact', 'representative', 'listing', 'code', 'phone', 'fax', 'email', 'url', 'address', 'parent',
  'exchange', 'market', 'article', 'director', 'employee', 'officer', 'subsidiary',
  // figures
  'sales', 'operating', 'ordinary', 'beforeTax', 'profit', 'loss', 'attributable', 'owners', 'minority', 'income', 'netLoss', 'eps', 'basic', 'diluted', 'comprehensive', 'gross',
  'assets', 'totalAssets', 'netAssets', 'equity', 'ratio', 'bookValue', 'cashFlow', 'cash', 'operatingActivities', 'investingActivities',
  'financingActivities', 'dividend', 'interim', 'yearEnd', 'annual', 'firstQuarter', 'secondQuarter', 'thirdQuarter', 'fourthQuarter',
  'quarter', 'firstHalf', 'secondHalf', 'fullYear', 'nineMonths', 'sixMonths', 'threeMonths', 'twelveMonths', 'fiscalYear', 'yearEnding', 'yearEnded',
  'cumulativePeriod', 'forecast', 'result', 'actual', 'previous', 'revise', 'current', 'change', 'yearOnYear', 'priorPeriod', 'previousQuarter',
  'increase', 'decrease', 'negative', 'positive', 'adjusted', 'segment', 'average', 'difference', 'margin',
  'consolidated', 'nonConsolidated', 'gaap', 'monthCount', 'perShareDiluted', 'jpGaap', 'ifrs', 'usGaap', 'jmis', 'region', 'customer', 'highlight', 'respectively',
  // sections that hold nobody's figures
  'shareTrust', 'otherRights', 'restrictedStock', 'bond', 'offering', 'merger', 'tenderOffer', 'split', 'brokerage', 'yearInReview', 'usPlan', 'otherPlan', 'about', 'forwardLooking', 'disclaimer', 'translationNote',
  // the head of a release
  'companyName', 'headField', 'filing', 'note', 'total', 'respectivelyAnd', 'other',
] as const

export type Concept = (typeof CONCEPTS)[number]

/** A concept by its number + 1; of 0 none. */
export const CONCEPT_OF: readonly (Concept | undefined)[] = [undefined, ...CONCEPTS]

/** The number of a concept: rows and labels are compared as numbers. */
export const CONCEPT_ID: ReadonlyMap<Concept, number> = new Map(CONCEPTS.map((concept, i) => [concept, i]))

/** The number + 1 by which terms note a concept. */
export const conceptNumber = (concept: Concept): number => (CONCEPT_ID.get(concept) as number) + 1

/** What some concepts stand for, by the number that terms note. */
export type ConceptTable<T> = readonly (T | undefined)[]

export function conceptTable<T>(of: { readonly [concept in Concept]?: T }): ConceptTable<T> {
  return [undefined, ...CONCEPTS.map((concept) => of[concept])]
}

import type { Concept } from '../language/concepts.js'
import { isActivities, isBefore, isFinancing, isInvesting, isOperating, isTax } from '../language/en/tables.js'
import type { WordTest } from '../language/words.js'
import { dataOf, hasWord, type Proof, says, wordsIn } from './proof.js'

const concepts = (...names: Concept[]): ReadonlySet<string> => new Set(names)

/** By key: what words may mean a value of an enumeration. A value that is not listed is believed by its place alone. */
const MEANINGS: Readonly<Record<string, Readonly<Record<string, ReadonlySet<string>>>>> = {
  shareClass: { common: concepts('shareCommon') },
  basis: { trade: concepts('basisTrade'), settlement: concepts('basisSettlement') },
  scope: { consolidated: concepts('consolidated'), 'non-consolidated': concepts('nonConsolidated') },
  accountingStandard: {
    'JP-GAAP': concepts('jpGaap', 'gaap'),
    IFRS: concepts('ifrs'),
    'US-GAAP': concepts('usGaap', 'gaap'),
    JMIS: concepts('jmis'),
  },
  body: { board: concepts('board'), shareholders: concepts('shareholdersMeeting') },
  rounding: { up: concepts('roundUp'), down: concepts('roundDown'), nearest: concepts('roundNearest') },
  metric: {
    netSales: concepts('sales', 'income'),
    operatingProfit: concepts('operating', 'operatingActivities'),
    ordinaryProfit: concepts('ordinary'),
    profitBeforeTax: concepts('beforeTax', 'profit', 'income', 'loss'),
    profit: concepts('profit', 'income', 'loss', 'netLoss'),
    profitAttributableToOwnersOfParent: concepts('attributable', 'owners', 'parent', 'profit', 'income', 'loss', 'netLoss'),
    comprehensiveIncome: concepts('comprehensive'),
    earningsPerShare: concepts('eps', 'perShare', 'basic', 'share'),
    dilutedEarningsPerShare: concepts('diluted', 'perShareDiluted'),
    totalAssets: concepts('totalAssets', 'assets'),
    netAssets: concepts('netAssets', 'equity', 'assets'),
    ownersEquity: concepts('equity', 'owners', 'netAssets'),
    equityRatioPercent: concepts('ratio', 'equity', 'capital', 'netAssets'),
    bookValuePerShare: concepts('bookValue', 'perShare', 'netAssets'),
    cashFlowsFromOperatingActivities: concepts('operatingActivities', 'cashFlow'),
    cashFlowsFromInvestingActivities: concepts('investingActivities', 'cashFlow'),
    cashFlowsFromFinancingActivities: concepts('financingActivities', 'cashFlow'),
    cashAndEquivalents: concepts('cash'),
    dividendPerShare: concepts('dividend'),
  },
}

/** Whether words that may mean the value stand there. */
export function mayMean(key: string, value: string, proof: Proof): boolean | undefined {
  const meaning = Object.hasOwn(MEANINGS, key) ? MEANINGS[key] : undefined
  if (meaning === undefined || !Object.hasOwn(meaning, value)) return undefined
  return (
    says(wordsIn(proof), meaning[value] as ReadonlySet<string>) ||
    (TORN[value]?.every((isWord) => wordsIn(proof).some((words) => hasWord(words, isWord))) ?? false)
  )
}

/** The words of a head that lines or other heads have torn apart. */
const TORN: Readonly<Record<string, readonly WordTest[]>> = {
  profitBeforeTax: [isBefore, isTax],
  cashFlowsFromOperatingActivities: [isOperating, isActivities],
  cashFlowsFromInvestingActivities: [isInvesting, isActivities],
  cashFlowsFromFinancingActivities: [isFinancing, isActivities],
}

/** The number of a series, in digits or in words: "3" for "3rd", "third". */
export const isSeries = (value: string, proof: Proof): boolean =>
  isPrinted(value, proof) || dataOf([proof.own], 'ordinal').includes(Number(value))

/** Letters and digits alone: blanks, bars, brackets, quotes and bullets may go when words become a value. */
const bare = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

/** Whether the words are printed there, in their order. */
export const isPrinted = (value: string, { text, unpaged }: Proof): boolean =>
  [text, unpaged].some((words) => bare(words).includes(bare(value)))

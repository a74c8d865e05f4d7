import { conceptBits } from './concept-bits.js'

/** The concepts that names of figures are put together from. */
const NAMES = conceptBits([
  'sales',
  'operating',
  'ordinary',
  'profit',
  'income',
  'loss',
  'netLoss',
  'beforeTax',
  'attributable',
  'owners',
  'minority',
  'basic',
  'diluted',
  'eps',
  'comprehensive',
  'gross',
  'cashFlow',
  'operatingActivities',
  'investingActivities',
  'financingActivities',
  'perShare',
  'perShareDiluted',
  'adjusted',
  'margin',
  'segment',
  'ratio',
  'percent',
  'totalAssets',
  'netAssets',
  'equity',
  'cash',
])

export const { has: HAS, at: wordAt, in: wordsIn } = NAMES

import type { Path } from '../form/pointer.js'
import type { Signs } from '../form/recognise.js'
import type { ReleaseType } from './record.js'

/** By what each type is known. The weight of the words says in what order types are tried; where it is the same, the order here: a
 * revision also speaks of results, an earnings release seldom of what was forecast before. */
export const signs: Readonly<Record<ReleaseType, Signs>> = {
  buyback: {
    own: true,
    deed: true,
    headline: [
      'acquire*|tenderOffer treasury -shareTrust',
      'acquire* share|shareCommon|sharePreferred -tenderOffer -shareTrust -restrictedStock -subsidiary',
      'cancel* share|treasury|shareCommon|sharePreferred -right',
    ],
    certain: ['acquire*|cancel* share|treasury|shareCommon|sharePreferred -right'],
    lead: [
      'acquire* treasury -shareTrust',
      'acquire* share|shareCommon|sharePreferred -tenderOffer -shareTrust -subsidiary',
      'cancel* share|treasury|shareCommon|sharePreferred -right',
    ],
    body: [
      { say: 'acquire* number|amount|price share|treasury', least: 2 },
      { say: 'cancel* number share|treasury', least: 1 },
      { say: 'acquire* resolve reportingMonth', least: 1 },
    ],
  },
  'stock-options': {
    deed: true,
    headline: [
      'right -exercise -split -restrictedStock -otherRights -bond',
      'right issue*|allot*|determine|finalTerms|payment|price|exercisePrice -split -restrictedStock -otherRights -bond',
    ],
    certain: ['right issue*|allot*|determine|finalTerms'],
    lead: ['right allot*|issue*|exercise|resolve|determine -split'],
    alone: 'right issue|issue:future|allot|allot:future director|officer|employee resolve -otherRights -bond -cancel -cancel:past',
    body: [{ say: 'right allot*|issue*|exercise|payment', least: 2 }],
    never: ['usPlan'],
  },
  'forecast-revision': {
    headline: [
      'revise|difference|change forecast|result|profit -right',
      'revise|difference|change dividend forecast',
      'revise dividend',
      'forecast sales|profit|result|fiscalYear',
    ],
    certain: ['revise|difference forecast -date'],
    lead: ['revise|difference|change|current forecast -right', 'forecast previous -right', 'forecast current|announce sales|result -right'],
    body: [
      { say: 'previous revise|current|actual forecast', least: 1 },
      { say: 'forecast change revise|current', least: 1 },
    ],
    row: 'previous|announce|revise forecast',
  },
  earnings: {
    headline: [
      'result|profit -forecast -revise -difference -tenderOffer -merger -bond -split -dispose -otherRights -shareTrust -restrictedStock -right',
      'result|profit quarter|firstQuarter|secondQuarter|thirdQuarter|fourthQuarter|firstHalf|nineMonths|sixMonths|threeMonths|fullYear|fiscalYear|yearEnded|yearEnding -revise -difference',
    ],
    opening: {
      say: 'result quarter|firstQuarter|secondQuarter|thirdQuarter|fourthQuarter|firstHalf|nineMonths|sixMonths|threeMonths|fullYear|fiscalYear|yearEnded -forecast -difference',
      before: 'revise',
    },
    certain: [
      'result consolidated|nonConsolidated|jpGaap|ifrs|usGaap firstQuarter|secondQuarter|thirdQuarter|firstHalf|nineMonths|sixMonths|threeMonths|fiscalYear|yearEnded|yearEnding -date',
      'result threeMonths|sixMonths|nineMonths|yearEnded -date -forecast',
    ], // "results" alone may be those of a vote, or a call about them
    lead: [
      'result quarter|firstQuarter|secondQuarter|thirdQuarter|fourthQuarter|firstHalf|fullYear|fiscalYear|yearEnded|nineMonths|sixMonths|threeMonths|yearEnding',
      'sales|operating|profit quarter|firstQuarter|thirdQuarter|secondQuarter|fourthQuarter|firstHalf|fiscalYear',
    ],
    body: [
      { say: 'sales operating profit|income|loss', least: 1 },
      { say: 'sales|income ordinary profit|income|loss', least: 1 },
      { say: 'totalAssets netAssets', least: 1 },
      { say: 'sales|profit|eps yearOnYear|priorPeriod|quarter|thirdQuarter|fourthQuarter', least: 1 },
    ],
  },
}

/** Facts of which a text must state one to be of a type at all. */
export const facts: Readonly<Record<ReleaseType, readonly Path[]>> = {
  buyback: [
    ['authorization', 'maxShares'],
    ['authorization', 'maxCost'],
    ['purchase', 'shares'],
    ['purchase', 'cost'],
    ['cumulative', 'shares'],
    ['cumulative', 'cost'],
    ['cancellation', 'shares'],
    ['cancellation', 'scheduledOn'],
  ],
  'stock-options': [
    ['rights'],
    ['underlying', 'shares'],
    ['issuePrice'],
    ['exercisePrice'],
    ['allottedOn'],
    ['allottees'],
    ['exercisePeriod'],
  ],
  earnings: [
    ['results', 0, 'figures', 0],
    ['forecasts', 0, 'figures', 0],
    ['financialPosition', 0, 'figures', 0],
  ],
  'forecast-revision': [
    ['revisions', 0, 'figures', 0],
    ['dividend', 'revised'],
  ],
}

/** Facts that make a text one of a type where its headline says so too. */
export const factsBehindHeadline: Readonly<Record<ReleaseType, readonly Path[]>> = {
  buyback: [
    ['authorization', 'resolvedOn'],
    ['authorization', 'shareClass'],
    ['purchase', 'period'],
    ['purchase', 'shareClass'],
    ['cancellation', 'shareClass'],
  ],
  'stock-options': [['series'], ['resolutions']],
  earnings: [],
  'forecast-revision': [],
}

/** Facts that all together make a text without a headline one of a type, where its first sentences say so. */
export const factsTogether: Readonly<Partial<Record<ReleaseType, readonly Path[]>>> = {
  'stock-options': [['series'], ['resolutions']],
}

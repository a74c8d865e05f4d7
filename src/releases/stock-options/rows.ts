import type { Row } from '../../form/row.js'

/** What a label of a stock option release gives. One label may give several: "Class and number of shares". */
export type Target =
  | 'allottedOn' | 'count' | 'shareClass' | 'shares' | 'issuePrice' | 'exercisePrice' | 'aggregate' | 'exercise' | 'exercisePeriod' | 'statedCapital' | 'allottees' | 'series' | 'number' | 'other'

/** The labels of a stock option release. */
export const rows: readonly Row<Target>[] = [
  { wants: `date* issue*|allot* right|perRight|share|date* ?issue* ?allot* ?right ?perRight ?share ?price ?payment ?forecast`, target: 'allottedOn' },
  { wants: 'number right ?allot* ?issue* ?maximum ?resolve ?exercisePrice', target: 'count' },
  { wants: 'number ?issue*', target: 'number' },
  { wants: `class share ?right ?perRight ?issue* ?exercise ?number ?allot* ?acquire* ?shareCommon ?payment ?treasury ?dispose ?reason`, target: 'shareClass' },
  { wants: `number share ?diluted ?right ?perRight ?issue* ?exercise ?class ?allot* ?acquire* ?shareCommon ?treasury ?dispose ?payment ?reason`, target: 'shares' },
  { wants: `share ?right ?perRight ?issue* ?exercise ?allot* ?acquire* ?shareCommon ?treasury ?dispose`, target: 'shares' },
  { wants: 'price|amount|payment issue*|right|perRight|payment ?date ?issue* ?allot* ?payment ?price ?amount -exercise -exercisePrice -share', target: 'issuePrice' },
  { wants: 'exercisePrice ?right ?perRight ?share ?shareCommon ?perShare ?issue* ?allot* ?exercise ?payment ?amount ?determine', target: 'exercisePrice' },
  { wants: 'exercise ?right ?perRight', target: 'exercise' },
  { wants: `payment|price exercise ?amount ?price ?payment ?right ?perRight ?share ?shareCommon ?perShare ?assets ?issue* ?exercisePrice ?acquire*`, target: 'exercisePrice' },
  { wants: `amount exercise right|perRight|share ?right ?perRight ?share ?shareCommon ?assets ?payment ?exercisePrice`, target: 'exercisePrice' },
  { wants: `amount issue*|issued exercise ?issued ?issue* ?share ?shareCommon ?right ?perRight ?treasury ?acquire* ?issue ?price ?payment`, target: 'aggregate' },
  { wants: 'amount price issue* share|shareCommon ?share ?shareCommon', target: 'aggregate' },
  { wants: 'period exercise ?right ?perRight', target: 'exercisePeriod' },
  { wants: `capital ?perShare ?reserve ?price ?exercisePrice ?issued ?amount ?increase ?issue* ?exercise ?share ?shareCommon ?right ?perRight ?payment`, target: 'statedCapital' },
  { wants: 'person|director|employee|officer ?person ?director ?employee ?officer ?subsidiary ?allot* ?issue* ?right ?number ?perRight ?share ?class ?method', target: 'allottees' },
  { wants: 'number right person|director|employee|officer ?allot* ?issue* ?subsidiary ?person ?director ?employee ?officer', target: 'allottees' },
  { wants: 'name right ?perRight ?series', target: 'series' },
  { wants: 'other', target: 'other' },
  { wants: 'condition ?exercise ?right ?perRight ?acquire* ?allot*', target: 'other' },
]

/** Headings that part the items of one issue from another's: none of their words matter to the fields. */
export const themes: readonly Row<string>[] = []

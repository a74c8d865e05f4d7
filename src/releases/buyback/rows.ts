import type { Row } from '../../form/row.js'

/** What a label of a buyback release gives. */
export type Target =
  | 'shareClass' | 'shares' | 'cost' | 'period' | 'method' | 'reason' | 'scheduledOn' | 'percent' | 'other' | 'issued' | 'treasuryShares' | 'issuedAfter'

/** The labels of a buyback release. Which group they belong to (authorization, purchase, …) is for headings and tenses to say. */
export const rows: readonly Row<Target>[] = [
  { wants: 'class ?share ?acquire* ?cancel* ?treasury ?capital ?issue*', target: 'shareClass' },
  { wants: 'share acquire*|cancel* ?shareCommon', target: 'shareClass' },
  { wants: 'share ?shareCommon', target: 'shareClass' },
  { wants: 'number share|acquire*|cancel* ?treasury ?cancel* ?class ?resolve ?cumulative ?shareCommon', target: 'shares' },
  { wants: 'number', target: 'shares' },
  { wants: 'share|treasury acquire*|cancel* ?share ?treasury ?cumulative', target: 'shares' },
  { wants: 'share ?shareCommon', target: 'shares' },
  { wants: 'amount|price ?share ?treasury ?acquire* ?payment ?issue* ?capital ?number ?resolve ?cumulative ?shareCommon', target: 'cost' },
  { wants: 'period ?share ?treasury ?acquire* ?resolve', target: 'period' },
  { wants: 'date* acquire* ?share ?treasury', target: 'period' },
  { wants: 'method ?share ?treasury ?acquire*', target: 'method' },
  { wants: 'reason ?share ?treasury ?acquire* ?cancel* ?resolve', target: 'reason' },
  { wants: 'date*|period cancel* ?share ?treasury', target: 'scheduledOn' },
  { wants: 'date*', target: 'scheduledOn' },
  { wants: 'date*', target: 'period' },
  { wants: 'percent issued ?number ?share ?excludingTreasury ?acquire* ?cancel* ?treasury', target: 'percent' },
  { wants: 'issued ?number ?share ?excludingTreasury ?shareCommon ?treasury', target: 'issued' },
  { wants: 'number share excludingTreasury', target: 'issued' },
  { wants: 'issued cancel* ?number ?share ?excludingTreasury', target: 'issuedAfter' },
  { wants: 'treasury ?number ?share', target: 'treasuryShares' },
  { wants: 'other', target: 'other' },
]

/** What a heading says that the fields below it are about. */
export const themes: readonly Row<Heading>[] = [
  { wants: 'cumulative ?reference ?number ?amount ?price ?share ?treasury ?acquire* ?resolve ?date ?board ?progress ?percent ?shareCommon ?complete', target: 'cumulative' },
  { wants: 'acquire:past resolve ?number ?amount ?price ?share ?treasury ?acquire ?board ?shareholdersMeeting ?issued ?shareCommon', target: 'cumulative' },
  { wants: 'progress treasury ?number ?share', target: 'cumulative' },
  { wants: 'progress|complete acquire|acquire:past ?share ?treasury ?resolve ?board ?shareCommon ?number ?amount ?price', target: 'purchase' },
  { wants: 'resolve ?acquire ?acquire:future ?share ?treasury ?board ?number ?amount ?shareCommon ?maximum ?complete ?period ?date', target: 'authorization' },
  { wants: 'resolve shareholdersMeeting ?acquire ?acquire:future ?share ?treasury ?number ?amount ?shareCommon ?maximum ?complete ?period ?date', target: 'ceiling' },
  { wants: 'cancel* ?share ?treasury ?shareCommon ?sharePreferred ?class ?issued ?number ?resolve ?board ?method', target: 'cancellation' },
  { wants: 'progress ?reference ?number ?amount ?percent', target: 'state' },
  { wants: 'acquire:past ?reference ?number ?amount ?price ?share ?treasury ?shareCommon ?basisTrade ?basisSettlement', target: 'state' },
  { wants: 'tenderOffer ?share ?treasury ?shareCommon ?complete ?progress ?period ?price ?condition', target: 'offer' },
]

export type Theme = 'authorization' | 'purchase' | 'cumulative' | 'cancellation'

/**
 * A heading that names no group heads one only where it says until when it counts: "Progress to January 31". What shareholders
 * resolved is the authorization where no board's resolution under it is. The terms of a tender offer are no resolution's: it may
 * be made for fewer shares, in fewer days.
 */
export type Heading = Theme | 'state' | 'ceiling' | 'offer'

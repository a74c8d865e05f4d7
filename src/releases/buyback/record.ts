/**
 * Releases about the purchase and cancellation of own shares. Companies Act: article 156 (the resolution: number and class of shares,
 * what is paid, a period within one year), 165 (purchases on the market and by tender offer; paragraph 2 lets the articles of incorporation
 * leave them to the board), 459 (articles that give distributions and purchases to the board), 178 (cancellation).
 * Disclosure: TSE Securities Listing Regulations, Rule 402.
 */
import * as z from 'zod'
import { Count, DateRange, IsoDate, Money, Percent, Text } from '../../reading/values.js'
import { letterheadKeys, ShareClass } from '../letterhead-record.js'

/**
 * The resolution to buy, also where a later release only recalls it. Counts are shares, maxCost whole units of the currency.
 *
 * @example
 * { resolvedOn: '2006-08-21', shareClass: 'common', maxShares: 2000000, maxCost: { amount: 7000000000, currency: 'JPY' },
 *   period: { from: '2006-08-22', to: '2006-09-30' } }
 */
export const BuybackAuthorization = z
  .strictObject({
    resolvedOn: IsoDate.exactOptional().describe('The day of the resolution'),
    shareClass: ShareClass.exactOptional().describe('The class of shares to be bought'),
    maxShares: Count.exactOptional().describe('The most shares that may be bought'),
    maxSharesPercent: Percent.exactOptional().describe('maxShares as a percentage of the issued shares, as printed'),
    maxCost: Money.exactOptional().describe('The most that may be spent'),
    period: DateRange.exactOptional().describe('The days on which shares may be bought'),
    method: Text.exactOptional().describe('How they are to be bought'),
    reason: Text.exactOptional().describe('Why they are to be bought'),
  })
  .describe('The resolution to buy own shares (Companies Act, articles 156, 165 and 459)')
  .meta({ id: 'BuybackAuthorization' })
export type BuybackAuthorization = z.infer<typeof BuybackAuthorization>

/**
 * What was bought in the period that the release reports; 0 where it states that nothing was.
 *
 * @example
 * { period: { from: '2006-08-22', to: '2006-09-20' }, basis: 'trade', shares: 2000000, cost: { amount: 6809730000, currency: 'JPY' } }
 */
export const BuybackPurchase = z
  .strictObject({
    period: DateRange.exactOptional().describe('The period reported'),
    basis: z.enum(['trade', 'settlement']).exactOptional().describe('Whether purchases count by the day of the contract or of delivery'),
    shareClass: ShareClass.exactOptional().describe('The class of the shares bought'),
    shares: Count.exactOptional().describe('Shares bought in the period'),
    cost: Money.exactOptional().describe('What they cost in total'),
    method: Text.exactOptional().describe('How they were bought'),
  })
  .describe('What was bought in the period reported')
  .meta({ id: 'BuybackPurchase' })
export type BuybackPurchase = z.infer<typeof BuybackPurchase>

/** What was bought under the authorization so far: `{ to: "2022-02-28", shares: 71200 }`. */
export const BuybackCumulative = z
  .strictObject({
    from: IsoDate.exactOptional().describe('First day counted'),
    to: IsoDate.exactOptional().describe('Last day counted'),
    shares: Count.exactOptional().describe('Shares bought so far'),
    cost: Money.exactOptional().describe('What they cost in total'),
  })
  .describe('What was bought under the authorization so far')
  .meta({ id: 'BuybackCumulative' })
export type BuybackCumulative = z.infer<typeof BuybackCumulative>

/** The cancellation of own shares: `{ shares: 23174919, percentOfIssued: 4.97, scheduledOn: "2017-06-30" }`. */
export const BuybackCancellation = z
  .strictObject({
    shareClass: ShareClass.exactOptional().describe('The class of shares to be cancelled'),
    shares: Count.exactOptional().describe('Shares to be cancelled'),
    percentOfIssued: Percent.exactOptional().describe('The same as a percentage of the issued shares before the cancellation, as printed'),
    scheduledOn: IsoDate.exactOptional().describe('The day of the cancellation'),
    issuedAfter: Count.exactOptional().describe('Issued shares after the cancellation'),
  })
  .describe('The cancellation of own shares (Companies Act, article 178)')
  .meta({ id: 'BuybackCancellation' })
export type BuybackCancellation = z.infer<typeof BuybackCancellation>

/** Issued and own shares at a date: `{ asOf: "2023-06-30", issuedSharesExcludingTreasury: 350000000, treasuryShares: 4500000 }`. */
export const BuybackHoldings = z
  .strictObject({
    asOf: IsoDate.exactOptional().describe('The day of the count'),
    issuedShares: Count.exactOptional().describe('Issued shares, own shares among them'),
    issuedSharesExcludingTreasury: Count.exactOptional().describe('Issued shares without own shares'),
    treasuryShares: Count.exactOptional().describe('Own shares held'),
  })
  .describe('Issued and own shares at a date')
  .meta({ id: 'BuybackHoldings' })
export type BuybackHoldings = z.infer<typeof BuybackHoldings>

/**
 * A release about own shares. Only `type` is always there.
 *
 * @example
 * { type: 'buyback', stage: 'completion', purchase: { shares: 2000000, cost: { amount: 6809730000, currency: 'JPY' } } }
 */
export const Buyback = z
  .strictObject({
    type: z.literal('buyback').describe('The type of the release'),
    ...letterheadKeys,
    stage: z
      .enum(['authorization', 'progress', 'completion', 'cancellation'])
      .exactOptional()
      .describe('Resolved to buy; status report; result or end of the programme; cancellation'),
    authorization: BuybackAuthorization.exactOptional().describe('The resolution, also when only recalled'),
    purchase: BuybackPurchase.exactOptional().describe('What was bought in the period reported'),
    cumulative: BuybackCumulative.exactOptional().describe('What was bought under the authorization so far'),
    cancellation: BuybackCancellation.exactOptional().describe('The cancellation of own shares'),
    holdings: BuybackHoldings.exactOptional().describe('Issued and own shares at a date'),
  })
  .describe('A release about the purchase or cancellation of own shares')
  .meta({ id: 'Buyback' })
export type Buyback = z.infer<typeof Buyback>

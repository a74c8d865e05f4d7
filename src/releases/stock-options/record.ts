/**
 * Releases about stock acquisition rights issued as stock options. Companies Act: article 236 (what a right must state), 238 and 239
 * (the terms of an issue, and shareholders leaving them to the board), 240 (public companies: the board decides). Before 2006 the Commercial Code,
 * articles 280-20 (the issue) and 280-21 (issue on especially favourable terms). Disclosure: TSE Securities Listing Regulations, Rule 402.
 */
import * as z from 'zod'
import { Count, DateRange, IsoDate, Money, Term, Text } from '../../reading/values.js'
import { letterheadKeys, ShareClass } from '../letterhead-record.js'

/** A meeting that resolved on the rights: `{ body: "shareholders", heldOn: "2006-03-28", meeting: "17th ordinary general meeting of shareholders" }`. */
export const OptionResolution = z
  .strictObject({
    body: z.enum(['board', 'shareholders']).describe('Who resolved'),
    heldOn: IsoDate.describe('The day of the meeting'),
    meeting: Text.exactOptional().describe('The meeting’s name as printed'),
  })
  .describe('A meeting that resolved on the rights')
  .meta({ id: 'OptionResolution' })
export type OptionResolution = z.infer<typeof OptionResolution>

/** The number of rights and what one gives: `{ count: 2906, sharesPerRight: 500 }`. */
export const OptionRights = z
  .strictObject({
    count: Count.exactOptional().describe(
      'Rights of this issue, also where planned or a maximum; not a yearly ceiling that shareholders approved',
    ),
    sharesPerRight: Count.exactOptional().describe('Shares that one right gives'),
  })
  .describe('The number of rights and what one gives')
  .meta({ id: 'OptionRights' })
export type OptionRights = z.infer<typeof OptionRights>

/** All the shares that the rights give: `{ shareClass: "common", shares: 1100000 }`. */
export const OptionUnderlying = z
  .strictObject({
    shareClass: ShareClass.exactOptional().describe('The class of the shares'),
    shares: Count.exactOptional().describe('All the shares that the rights give together'),
  })
  .describe('All the shares that the rights give')
  .meta({ id: 'OptionUnderlying' })
export type OptionUnderlying = z.infer<typeof OptionUnderlying>

/** What is paid on exercise; "exercise price" alone is per share. */
export const OptionExercisePrice = z
  .strictObject({
    perShare: Term.exactOptional().describe('Paid for one share'),
    perRight: Term.exactOptional().describe('Paid for the shares of one right'),
  })
  .describe('What is paid on exercise')
  .meta({ id: 'OptionExercisePrice' })
export type OptionExercisePrice = z.infer<typeof OptionExercisePrice>

/**
 * The part of the exercise price that becomes stated capital: `{ fraction: 0.5, rounding: "up" }`.
 * Companies Act, article 445: at least half of what is paid in becomes stated capital.
 */
export const OptionStatedCapital = z
  .strictObject({
    fraction: z.number().min(0).max(1).exactOptional().describe('The part that becomes stated capital, 0.5 for one half'),
    rounding: z.enum(['up', 'down', 'nearest']).exactOptional().describe('What is done with a fraction of one unit of the currency'),
    perShare: Money.exactOptional().describe('Stated capital for one share'),
    total: Money.exactOptional().describe('Stated capital for all shares'),
  })
  .describe('The part of the exercise price that becomes stated capital (Companies Act, article 445)')
  .meta({ id: 'OptionStatedCapital' })
export type OptionStatedCapital = z.infer<typeof OptionStatedCapital>

/** One group of people who get rights: `{ category: "Directors of the Company", persons: 1, rights: 40 }`. */
export const OptionAllottee = z
  .strictObject({
    category: Text.describe('The group as printed'),
    persons: Count.exactOptional().describe('People in the group'),
    rights: Count.exactOptional().describe('Rights that the group gets'),
  })
  .describe('One group of people who get rights')
  .meta({ id: 'OptionAllottee' })
export type OptionAllottee = z.infer<typeof OptionAllottee>

/** A total that the release states over all groups: `{ persons: 1072, rights: 2200 }`. Never computed. */
export const OptionTotalAllottees = z
  .strictObject({
    persons: Count.exactOptional().describe('People in all groups'),
    rights: Count.exactOptional().describe('Rights of all groups'),
  })
  .describe('The stated total over all groups')
  .meta({ id: 'OptionTotalAllottees' })
export type OptionTotalAllottees = z.infer<typeof OptionTotalAllottees>

/**
 * A release about stock options. Only `type` is always there.
 *
 * @example
 * { type: 'stock-options', stage: 'final-terms', rights: { count: 2200, sharesPerRight: 500 },
 *   exercisePrice: { perShare: { status: 'set', value: { amount: 4240, currency: 'JPY' } } } }
 */
export const StockOptions = z
  .strictObject({
    type: z.literal('stock-options').describe('The type of the release'),
    ...letterheadKeys,
    stage: z
      .enum(['resolution', 'allotment', 'final-terms'])
      .exactOptional()
      .describe('Terms resolved, to be issued later; issued or allotted by the release’s date; open terms now fixed'),
    series: Text.exactOptional().describe('The number of the series: "3" for 3rd and 第3回'),
    resolutions: z.array(OptionResolution).exactOptional().describe('The meetings that resolved on the rights'),
    allottedOn: IsoDate.exactOptional().describe('The day of issue or allotment'),
    rights: OptionRights.exactOptional().describe('The number of rights and what one gives'),
    underlying: OptionUnderlying.exactOptional().describe('All the shares that the rights give'),
    issuePrice: Term.exactOptional().describe('What is paid for a right itself'),
    exercisePrice: OptionExercisePrice.exactOptional().describe('What is paid on exercise'),
    aggregateExercisePrice: Term.exactOptional().describe('Paid for all the shares that exercise gives'),
    exercisePeriod: DateRange.exactOptional().describe('The days on which rights may be exercised'),
    statedCapital: OptionStatedCapital.exactOptional().describe('The part of the exercise price that becomes stated capital'),
    allottees: z.array(OptionAllottee).exactOptional().describe('The groups of people who get rights'),
    totalAllottees: OptionTotalAllottees.exactOptional().describe('The stated total over all groups'),
  })
  .describe('A release about stock acquisition rights issued as stock options')
  .meta({ id: 'StockOptions' })
export type StockOptions = z.infer<typeof StockOptions>

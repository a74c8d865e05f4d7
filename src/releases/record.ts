/** The record of any release: the one list of the types that the library knows. */
import * as z from 'zod'
import { Buyback } from './buyback/record.js'
import { Earnings } from './earnings/record.js'
import { ForecastRevision } from './forecast-revision/record.js'
import { StockOptions } from './stock-options/record.js'

/**
 * Any record, told apart by `type`. Strict: an unknown key or a null is an error, what a release does not state is left out.
 *
 * @example
 * const record = Release.parse(JSON.parse(line).record)
 * if (record.type === 'buyback') console.log(record.purchase?.shares)
 */
export const Release = z
  .discriminatedUnion('type', [Buyback, StockOptions, Earnings, ForecastRevision])
  .describe('The record of a release')
  .meta({ id: 'Release' })
export type Release = z.infer<typeof Release>

/** The name of a type of release: "buyback", "stock-options", "earnings", "forecast-revision". */
export type ReleaseType = Release['type']

/** The record that belongs to a type's name: `RecordOf<'buyback'>` is `Buyback`. */
export type RecordOf<T extends ReleaseType> = Extract<Release, { type: T }>

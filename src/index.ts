import { listUntaken, parse } from './parse.js'
import type { Buyback } from './releases/buyback/record.js'
import type { Earnings } from './releases/earnings/record.js'
import type { ForecastRevision } from './releases/forecast-revision/record.js'
import type { RecordOf, Release, ReleaseType } from './releases/record.js'
import type { StockOptions } from './releases/stock-options/record.js'
import type { ParseOptions, ReleaseResult, SafeResult, UntakenLabel } from './result.js'

export { tokenizeRelease } from './document/tokenize.js'
export { type ErrorCode, ReleaseError, type Span } from './errors.js'
export { AccountingStandard, FiscalPeriod, Metric, Scope } from './reading/figure-values.js'
export { Contact, Issuer, LegalBasis, Listing } from './reading/party-values.js'
export { Count, Currency, DateRange, IsoDate, Money, MoneyOrRange, MoneyRange, Percent, Term } from './reading/values.js'
export {
  Buyback,
  BuybackAuthorization,
  BuybackCancellation,
  BuybackCumulative,
  BuybackHoldings,
  BuybackPurchase,
} from './releases/buyback/record.js'
export {
  FinancialPosition,
  ForecastFigure,
  PeriodForecast,
  PeriodResults,
  PositionFigure,
  ResultFigure,
} from './releases/earnings/figure-record.js'
export { Customers, Dividends, Earnings, ExchangeRate, Highlight, Quote, RegionFigure } from './releases/earnings/record.js'
export { DividendParts, DividendRevision, ForecastRevision, RevisedFigure, Revision } from './releases/forecast-revision/record.js'
export { Release, type ReleaseType } from './releases/record.js'
export {
  OptionAllottee,
  OptionExercisePrice,
  OptionResolution,
  OptionRights,
  OptionStatedCapital,
  OptionTotalAllottees,
  OptionUnderlying,
  StockOptions,
} from './releases/stock-options/record.js'
export type {
  Check,
  CheckRule,
  Evidence,
  EvidenceMap,
  FurtherRecord,
  Leaf,
  Marker,
  NearField,
  ParseOptions,
  ReleaseResult,
  ReleaseWarning,
  SafeResult,
  Section,
  Support,
  SupportRole,
  Unread,
  UntakenLabel,
  WarningCode,
} from './result.js'
export { verifyRelease } from './verify/index.js'

/** Options of the functions that know their type: all but the type itself. */
export type TypedOptions = Omit<ParseOptions<ReleaseType>, 'type'>

/** A function that reads a release into a record and throws the `ReleaseError` where there is none. */
export type Parse<R, O = TypedOptions> = (text: string, options?: O) => ReleaseResult<R, Release>

/** A function that reads a release into a record and returns the error where there is none. */
export type SafeParse<R, O = TypedOptions> = (text: string, options?: O) => SafeResult<R, Release>

const safe =
  <T extends ReleaseType>(type: T): SafeParse<RecordOf<T>> =>
  (text, options = {}) =>
    parse(text, { ...options, type }) as SafeResult<RecordOf<T>, Release>

const strict =
  <R, O>(safely: SafeParse<R, O>): Parse<R, O> =>
  (text, options) => {
    const result = safely(text, options)
    if (result.success) return result.data
    throw result.error
  }

/**
 * Reads a release of any of the four types, recognised from its text.
 *
 * @param text the release as plain text
 * @returns `{success: true, data}` with the record, the evidence of every leaf, checks, unread figures, warnings and the
 *   section tree; or `{success: false, error}` with a `ReleaseError`
 * @throws TypeError where `text` is no string or an option is of no use
 * @example
 * const result = safeParseRelease(text)
 * if (result.success && result.data.record.type === 'buyback') console.log(result.data.record.purchase?.shares)
 */
export const safeParseRelease: SafeParse<Release, ParseOptions<ReleaseType>> = (text, options = {}) => parse(text, options)

/**
 * Reads a release of any of the four types, as `safeParseRelease` does.
 *
 * @throws ReleaseError where the text gives no record, TypeError where it is no string or an option is of no use
 */
export const parseRelease: Parse<Release, ParseOptions<ReleaseType>> = strict(safeParseRelease)

/** Reads a share buyback release: an authorization, a status report, a completion, a cancellation. */
export const safeParseBuyback: SafeParse<Buyback> = safe('buyback')
/** Reads a share buyback release; throws the `ReleaseError` that `safeParseBuyback` returns. */
export const parseBuyback: Parse<Buyback> = strict(safeParseBuyback)

/** Reads a release on stock options: resolution, allotment or final terms. */
export const safeParseStockOptions: SafeParse<StockOptions> = safe('stock-options')
/** Reads a release on stock options; throws the `ReleaseError` that `safeParseStockOptions` returns. */
export const parseStockOptions: Parse<StockOptions> = strict(safeParseStockOptions)

/** Reads an earnings release: results by period, forecasts, position, dividends, regions, quotations. */
export const safeParseEarnings: SafeParse<Earnings> = safe('earnings')
/** Reads an earnings release; throws the `ReleaseError` that `safeParseEarnings` returns. */
export const parseEarnings: Parse<Earnings> = strict(safeParseEarnings)

/** Reads a revision of forecasts: previous and revised figures by period, dividends, the reason. */
export const safeParseForecastRevision: SafeParse<ForecastRevision> = safe('forecast-revision')
/** Reads a revision of forecasts; throws the `ReleaseError` that `safeParseForecastRevision` returns. */
export const parseForecastRevision: Parse<ForecastRevision> = strict(safeParseForecastRevision)

/**
 * The labels of a release that no field took: item titles and the words before a colon, or the row titles of tables that
 * gave no figure. Each comes with what its words say, the words that are not known, and the field that it comes nearest
 * to, so that a wording can be added. Without a type, and where the text tells of none, there are none.
 *
 * @throws TypeError where `text` is no string
 * @example
 * for (const { text, unknown, nearest } of untakenLabels(release)) console.log(text, unknown, nearest?.field, nearest?.lacks)
 */
export const untakenLabels = (text: string, options: ParseOptions<ReleaseType> = {}): UntakenLabel[] => listUntaken(text, options)

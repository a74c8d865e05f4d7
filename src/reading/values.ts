/** The values that records are made of. Each keeps what the release prints, with scale, sign and date form normalised. */
import * as z from 'zod'

/** Words as printed: line breaks and runs of blanks folded to one blank, none at either end. Example: `"TOKYO, Japan"`. */
export const Text = z
  .string()
  .regex(/^\S+(?: \S+)*$/, 'a text has no blanks at its ends, no runs of blanks and no line breaks')
  .describe('Words as printed, blanks folded')
export type Text = z.infer<typeof Text>

/** A calendar date without a time zone, checked against the calendar: `"2006-08-22"`; `"2023-02-30"` is none. */
export const IsoDate = z.iso.date().describe('A calendar date, YYYY-MM-DD, without a time zone').meta({ id: 'IsoDate' })
export type IsoDate = z.infer<typeof IsoDate>

/** First and last day, both counted; either may be absent: `{ from: "2006-08-22", to: "2006-09-30" }`. */
export const DateRange = z
  .strictObject({
    from: IsoDate.exactOptional().describe('First day; for a month without a day its first'),
    to: IsoDate.exactOptional().describe('Last day, itself included; for a month without a day its last'),
  })
  .describe('A range of days; an end that is not stated is absent')
  .meta({ id: 'DateRange' })
export type DateRange = z.infer<typeof DateRange>

/** A number of shares, rights or persons: `2000000` for "2 million shares". */
export const Count = z.int().nonnegative().describe('A whole number of shares, rights or persons').meta({ id: 'Count' })
export type Count = z.infer<typeof Count>

/** The printed number of a percentage: `11.1` for 11.1%, `-12.9` for △12.9 and for "a decrease of 12.9%". */
export const Percent = z.number().describe('The printed percentage, 11.1 for 11.1%; negative for a decrease').meta({ id: 'Percent' })
export type Percent = z.infer<typeof Percent>

/** An ISO 4217 code: `"JPY"`. "$" alone is USD. */
export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'a currency has three capital letters')
  .describe('ISO 4217 code')
  .meta({ id: 'Currency' })
export type Currency = z.infer<typeof Currency>

/** An amount in whole units of its currency (yen, dollars): "25.201 billion Yen" is `{ amount: 25201000000, currency: "JPY" }`. */
export const Money = z
  .strictObject({
    amount: z.number().describe('Whole units of the currency, never thousands or millions; negative for a loss'),
    currency: Currency.describe('ISO 4217 code, taken from the text'),
  })
  .describe('An amount of money')
  .meta({ id: 'Money' })
export type Money = z.infer<typeof Money>

/** A forecast given as a range: `{ low: 24000000000, high: 25000000000, currency: "JPY" }`. */
export const MoneyRange = z
  .strictObject({
    low: z.number().describe('The end printed as the lower, in whole units of the currency'),
    high: z.number().describe('The end printed as the upper, in whole units of the currency'),
    currency: Currency.describe('ISO 4217 code, taken from the text'),
  })
  .describe('An amount of money that is forecast as a range')
  .meta({ id: 'MoneyRange' })
export type MoneyRange = z.infer<typeof MoneyRange>

/** An amount, or a range of amounts. */
export const MoneyOrRange = z.union([Money, MoneyRange]).describe('An amount of money, or a range of amounts')
export type MoneyOrRange = z.infer<typeof MoneyOrRange>

const SetTerm = z.strictObject({
  status: z.literal('set').describe('The price is stated'),
  value: Money.describe('The price'),
})
const PendingTerm = z.strictObject({
  status: z.literal('pending').describe('The price is still to be decided, or given only as a formula'),
  decidedOn: IsoDate.exactOptional().describe('The day on which it is to be decided'),
  formula: Text.exactOptional().describe('The words of the formula'),
})
const NoneTerm = z.strictObject({ status: z.literal('none').describe('Nothing is to be paid') })

/**
 * A price that may still be open, told apart by `status`:
 * `{ status: "set", value: { amount: 4240, currency: "JPY" } }`, `{ status: "pending", decidedOn: "2006-11-08" }`, `{ status: "none" }`.
 */
export const Term = z
  .discriminatedUnion('status', [SetTerm, PendingTerm, NoneTerm])
  .describe('A price: set, pending, or none to be paid')
  .meta({ id: 'Term' })
export type Term = z.infer<typeof Term>

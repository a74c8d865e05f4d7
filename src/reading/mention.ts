import type { Span, Tokens } from '../document/scan.js'
import type { Terms } from '../language/lexicon.js'

/** A number as it is printed, with what stands around it. */
/** A currency with the sign or the word that names it, and where the text says whose dollars a plain sign means. */
export interface Currency {
  readonly code: string
  readonly at: Span
  readonly said?: Span | undefined
}

export interface NumberMention {
  readonly kind: 'number'
  /** its tokens: first and the one after the last; marks and words that belong to it included */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** the digits, without sign and scale: "1,234.5" is 1234.5 */
  readonly digits: string
  readonly decimals: number
  /** -1 where a sign glued to it says so (-, △), 1 where a plus does, else 0 */
  readonly sign: -1 | 0 | 1
  /** in round brackets of its own: "(12.9)"; whether that is a sign depends on the place */
  readonly bracketed: boolean
  /** a minus parted from it by a blank: "- 5,000" */
  readonly loose: boolean
  readonly percent: Span | undefined
  readonly scale: { readonly factor: number; readonly at: Span } | undefined
  readonly currency: Currency | undefined
  /** where the number itself stands, sign and brackets included, currency and scale left out */
  readonly at: Span
}

/** Whether a number is printed as a minus: by a sign, or by brackets without one. "(+8.3%)" is none. */
export const isMinus = ({ sign, bracketed }: NumberMention): boolean => sign < 0 || (bracketed && sign === 0)

/** A number with some of its parts changed; each key is written out, so that all numbers keep one shape, see `renewed`. */
export function changedNumber(number: NumberMention, own: Partial<NumberMention>): NumberMention {
  return {
    kind: 'number',
    first: own.first ?? number.first,
    last: own.last ?? number.last,
    start: own.start ?? number.start,
    end: own.end ?? number.end,
    digits: own.digits ?? number.digits,
    decimals: own.decimals ?? number.decimals,
    sign: own.sign ?? number.sign,
    bracketed: own.bracketed ?? number.bracketed,
    loose: own.loose ?? number.loose,
    percent: own.percent ?? number.percent,
    scale: own.scale ?? number.scale,
    currency: own.currency ?? number.currency,
    at: own.at ?? number.at,
  }
}

/** A day, or a month, or a day without its year. */
export interface DateMention {
  readonly kind: 'date'
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly year?: number | undefined
  readonly month: number
  readonly day?: number | undefined
}

/** A number that is a calendar year by its looks: "2007" alone. */
export interface YearMention {
  readonly kind: 'year'
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly year: number
}

export type Mention = NumberMention | DateMention | YearMention

/** Digits that print a number or a day which can't be told: a number that is torn ("1 ,305"), a day whose order is nobody's ("06/03/2022"). */
export interface Untold {
  readonly kind: 'untold'
  readonly of: 'number' | 'date'
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
}

/** What the mention readers look at: the tokens, the phrases found in them, and the tokens that are list markers. */
export interface Reading {
  readonly tokens: Tokens
  readonly terms: Terms
  /** 1 for each token of a list marker: "(2)" at an item's head is no number */
  readonly markers: Uint8Array
}

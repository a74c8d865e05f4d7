import type { Span } from '../../document/scan.js'
import type { Metric } from '../../reading/figure-values.js'
import type { Doc } from '../doc.js'
import type { Calendar, Known } from './calendar.js'
import type { Fact, Rate } from './fact.js'
import type { Direction } from './gap.js'
import type { Item, ItemOf } from './items.js'
import type { MetricName } from './metrics.js'
import type { Scope } from './scope.js'
import type { Sentence } from './sentences.js'

export type Name = ItemOf<'name'>
/** Items of one kind that stand in a row. */
export type Group<T> = { readonly items: T[]; readonly first: number; readonly last: number }

/** What is carried from one sentence to the next. */
export interface Thread {
  readonly calendar: Calendar
  readonly facts: Fact[]
  /** the periods of those that are results, of as many of them as were looked at */
  readonly actual: Set<Known>
  seen: number
  /** growth without a value of its own: "19 percent growth in net sales" */
  readonly growth: Fact[]
  readonly rates: Rate[]
  /** the period that the last forecast named */
  forecast?: Known
  /** the period that the paragraph speaks of: named by a sentence before; none where one sentence names several */
  spoken?: { period: Known | undefined; sentence: number } | undefined
  /** what the paragraph has told of each period, of as many of the facts as were looked at */
  told: { seen: number; readonly metrics: Map<Known, Set<Metric>> }
  /** the period of the last heading that names one */
  headed?: Known | undefined
  /** that heading is the headline, which heads all of the release */
  byHeadline?: boolean
  /** the metric that the last sentence about regions spoke of */
  regional?: MetricName
  warn(message: string, at: Span): void
}

/** The periods of a sentence that date the words around them as well. */
export interface Asides {
  readonly whens: ReadonlySet<ItemOf<'when'>>
  /** the end of the first that is not the release's own, where a figure that no other words date may be of it */
  readonly open: number
  /** the end of the first such in a clause that is set beside the figures */
  readonly beside: number
}

/** A sentence that is being read: what it is made of, and what stands open in it. */
export interface Clause {
  readonly doc: Doc
  readonly sentence: Sentence
  readonly items: readonly Item[]
  /** those of its items that are periods, and that are regions */
  readonly whens: readonly ItemOf<'when'>[]
  readonly regions: readonly ItemOf<'region'>[]
  /** those of its periods that date what stands before its figures */
  readonly asides: Asides
  /** the brackets that have a period of their own */
  readonly scopes: readonly Scope[]
  readonly thread: Thread
  /** it speaks of what is expected */
  readonly forecast: boolean
  /** it says so, or what stands above it does */
  readonly expected: 'said' | 'assumed' | undefined
  /** as many facts stood before the sentence */
  readonly begin: number
  /** "respectively": names and values in pairs */
  readonly paired: boolean
  names: Group<Name> | undefined
  /** those of which the last value told is what they once were: "swung from a loss of 3 billion yen to" */
  former: Group<Name> | undefined
  /** the facts of the last values, for the percentages behind them */
  given: Fact[]
  /** the item before */
  last: Item | undefined
  /** "rose 15.5% to": a percentage before its value */
  waiting: Group<ItemOf<'percent'>> | undefined
  waitingSign: Direction
  /** what follows is not the name's */
  barred: boolean
  /** the name's value may follow without a verb */
  elided: boolean
  /** a figure is that of a part of the company: so may be those of the next sentences */
  part: boolean
  /** a figure of the sentence is earned in a part of the company, or elsewhere: so are those joined to it */
  elsewhere: boolean
  /** a percentage before compares with another quarter: so do those behind it that do not say with what */
  sequential: boolean
  /** the direction of the percentage before */
  before: Direction
  /** the change that was just told as an amount, for "…, or 12%" behind it */
  changed: { readonly direction: Direction; readonly last: number } | undefined
}

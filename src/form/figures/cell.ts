import type { NumberMention } from '../../reading/mention.js'
import type { Range } from '../doc.js'

/** A cell of a table as it is printed: a number, a range of two, or a dash that stands for nothing. */
export interface Cell extends Range {
  readonly number?: NumberMention
  /** the upper end of a range "310,000 to 325,000" */
  readonly high?: NumberMention
  /** the number has a dash and a blank before it: its minus, or an empty cell and a number; its column count decides */
  readonly dash?: number
  /** the word that says which way its number goes: "(down 4.0%)" */
  readonly word?: number
  /** nothing but a bar stands there */
  readonly bar?: boolean
  /** digits of several cells with nothing between them, which print alone does not part */
  readonly glued?: NumberMention
  /** its number has a point where a comma may have been meant, or a mark before it that may be its minus */
  readonly doubtful?: true
}

/** Cells with nothing but print between them. */
export interface Run extends Range {
  /** first to last */
  readonly cells: Cell[]
}

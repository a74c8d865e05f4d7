import { isMark, WORD } from '../../document/scan.js'
import { isOf } from '../../language/en/small.js'
import { isAssets, isRatioLink, isRatioName, isRatioWord, isReturn } from '../../language/en/tables.js'
import { conceptSet, isAmong } from '../concept-set.js'
import { conceptAt, type Doc } from '../doc.js'
import { isPerShare } from './column.js'
import { type Head, headAt } from './head.js'
import { next } from './head-words.js'

/** What a ratio is a part of, besides figures that head columns. */
const WHOLES = conceptSet('equity', 'netAssets', 'totalAssets', 'capital')
/** "Ratio of", "rate of" before it. */
const RATIO = conceptSet('percent')

/**
 * The token behind the name of a ratio that begins at token `i`, or `i`: "Return on equity", "Operating profit on sales",
 * "Net income to net assets", "Ratio of ordinary profit to total assets". It names two figures and is neither.
 */
export function ratioAt(doc: Doc, i: number, last: number): number {
  const { tokens } = doc
  if (isRatioName(tokens, i)) return i + 1
  if (tokens.kind[i] !== WORD) return i
  let k = i
  if (isAmong(doc, k, RATIO) || isOwnRatio(doc, k)) {
    k = isOwnRatio(doc, k) ? k + 1 : next(doc, k)
    if (k < last && isReturn(tokens, k + 1))
      k += 1 // "Rate of return on equity"
    else if (headAt(doc, k, last) === undefined) k += 1
  }
  const part = isReturn(tokens, k) ? k + 1 : partAt(doc, k, last)
  return part === k ? i : behindRatio(doc, i, part, last)
}

/** Heads beside which others are a figure's: total assets, earnings per share. */
interface Beside {
  readonly assets: boolean
  readonly perShare: boolean
}

export const NONE_BESIDE: Beside = { assets: false, perShare: false }

export const besideToo = ({ assets, perShare }: Beside, { metric }: Pick<Head, 'metric'>): Beside => ({
  assets: assets || metric === 'totalAssets',
  perShare: perShare || (metric !== undefined && isPerShare(metric)),
})

/**
 * The token behind a head that is a figure's only beside others: "Operating income ratio" in the table of earnings per share and
 * ratios, "Shareholders' equity" behind total assets; undefined where none begins at token `i`.
 */
export function besideAt(doc: Doc, i: number, last: number, { assets, perShare }: Beside): number | undefined {
  if (assets && conceptAt(doc, i) === 'equity') return next(doc, i)
  if (!perShare) return undefined
  const end = headAt(doc, i, last)?.head?.last
  return end !== undefined && end <= last && isRatioWord(doc.tokens, end) && !isOf(doc.tokens, end + 1) ? end + 1 : undefined
}

/** The token behind the figure that a ratio divides. */
function partAt(doc: Doc, k: number, last: number): number {
  const head = headAt(doc, k, last)?.head
  return head === undefined || (head.metric !== undefined && isPerShare(head.metric)) ? k : head.last
}

/** The token behind "on sales", "to total assets", "/ net sales" at token `k`, or `i` where what begins there is no ratio. */
function behindRatio(doc: Doc, i: number, k: number, last: number): number {
  const { tokens } = doc
  if (k + 1 >= last || !(isRatioLink(tokens, k) || isTightSlash(doc, k))) return i
  const end = next(doc, k + 1)
  if (isOwnRatio(doc, end - 1)) return end - 1 // "Return on equity | Ratio of …"
  const whole = isAmong(doc, k + 1, WHOLES) || isAssets(tokens, k + 1) ? next(doc, k + 1) : partAt(doc, k + 1, last)
  if (whole === k + 1) return i
  // "… to net sales ratio", but not the "Ratio of" that begins the next
  return whole < last && conceptAt(doc, whole) === 'percent' && !isOf(tokens, next(doc, whole)) ? next(doc, whole) : whole
}

/** The last word of "equity ratio" with an "of" behind it: "Return on equity | Ratio of ordinary profit to …" are two heads. */
const isOwnRatio = (doc: Doc, k: number): boolean =>
  conceptAt(doc, k) === 'ratio' && next(doc, k) === k + 1 && doc.tokens.kind[k] === WORD && isOf(doc.tokens, k + 1)

/** "Ordinary profit/total assets": a stroke without blanks, within a line. */
const isTightSlash = ({ tokens }: Doc, k: number): boolean =>
  isMark(tokens, k, '/') && tokens.end[k - 1] === tokens.start[k] && tokens.end[k] === tokens.start[k + 1]

import { isMark, MARK } from '../../document/scan.js'
import { isMinus, type NumberMention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'
import type { Doc } from '../doc.js'
import type { Cell } from './cell.js'

/** The second of two bars with nothing between them, right behind a cell of their line: an empty cell. */
export function isEmptyBar({ tokens }: Doc, i: number): boolean {
  return isMark(tokens, i, '|') && isMark(tokens, i - 1, '|') && tokens.line[i] === tokens.line[i - 1]
}

/** The empty cells between a row's title and its first number: "| Year ended March 31 | | 0.00 |". */
export function emptyBefore({ tokens }: Doc, i: number): Cell[] {
  const out: Cell[] = []
  let k = i - 1
  while (isMark(tokens, k, '|') && isMark(tokens, k - 1, '|') && tokens.line[k - 1] === tokens.line[i]) {
    out.unshift({ first: k, last: k + 1, bar: true })
    k -= 1
  }
  const titled = tokens.kind[k - 1] !== MARK || isMark(tokens, k - 1, ')')
  return titled && tokens.line[k - 1] === tokens.line[i] ? out : []
}

/** A stroke between cells of one line, a blank on each side of it: "21,500 / 610 / 8.51". */
export function isStroke({ tokens }: Doc, i: number): boolean {
  const { line, start, end } = tokens
  return (
    isMark(tokens, i, '/') &&
    line[i - 1] === line[i] &&
    line[i + 1] === line[i] &&
    (end[i - 1] as number) < (start[i] as number) &&
    (end[i] as number) < (start[i + 1] as number)
  )
}

/** Whether a row's line ends with a bar and begins with none: behind that bar an empty cell ends the row, "Year | 20.00 | | ". */
export function endsEmpty({ tokens }: Doc, { last }: Cell): boolean {
  const line = tokens.line[last - 1] as number
  const first = tokens.lines.token[line] as number
  const end = (tokens.lines.token[line + 1] as number) - 1
  return end <= last && isMark(tokens, end, '|') && !isMark(tokens, first, '|')
}

/** A line of bars and dashes alone: "|---|---|" parts heads from rows; "|--" on a line of its own is an empty cell. */
export function isSeparator({ tokens }: Doc, i: number): boolean {
  const { token } = tokens.lines
  const line = tokens.line[i] as number
  let dashes = 0
  for (let k = token[line] as number; k < (token[line + 1] as number); k += 1) {
    if (isMark(tokens, k, '-')) dashes += 1
    else if (!isMark(tokens, k, '|') && !isMark(tokens, k, ':')) return false
  }
  return dashes > LONGEST_EMPTY
}
/** Dashes of an empty cell. */
const LONGEST_EMPTY = 2

/** "48,000 - 51,000" alone in a cell, the lower first: blanks round the dash, and what parts cells round the numbers. */
export function isRange(doc: Doc, low: NumberMention, high: NumberMention): boolean {
  const { tokens } = doc
  if (isTight(doc, low, high)) return true
  const { text } = tokens
  const from = tokens.start[low.first] as number
  const to = tokens.end[high.last - 1] as number
  const between = text.slice(tokens.end[low.last - 1], tokens.start[high.first])
  const dash = between.indexOf('-')
  // a dash of its own column stands nearer to one of its neighbours
  if (!/^ +- +$/.test(between) || dash * 2 !== between.length - 1 || dash > WIDEST_RANGE) return false
  // blanks part cells where there are more of them than round the dash
  const wide = Math.max(2, (between.length + 1) / 2)
  if (!parts(text, from - 1, -1, wide) || !parts(text, to, 1, wide)) return false
  const signed = (one: NumberMention): number => (isMinus(one) ? -1 : 1) * Number(one.digits.replaceAll(',', ''))
  return signed(low) < signed(high)
}

/** Whether a number is one end of a range whose dash stands glued between both, at token `dash`: "33,000-34,500" alone in a cell. */
export function isTightEnd(doc: Doc, mention: NumberMention, dash: number): boolean {
  const { tokens, mentions } = doc
  if (!isMark(tokens, dash, '-')) return false
  const at = mentionAt(mentions, mention.first)
  const [low, high] = dash < mention.first ? [mentions[at - 1], mention] : [mention, mentions[at + 1]]
  return low?.kind === 'number' && high?.kind === 'number' && isTight(doc, low, high)
}

/** Two amounts of one kind, the lower first, with a dash glued between them and a cell's edge on each side: no day, no year, no code. */
function isTight({ tokens }: Doc, low: NumberMention, high: NumberMention): boolean {
  if (high.first !== low.last + 1 || tokens.text.slice(low.at.end, high.at.start) !== '-') return false
  if (low.percent !== undefined || high.percent !== undefined || low.bracketed || high.bracketed || high.sign !== 0 || low.sign < 0)
    return false
  const plain = !low.digits.includes(',') && low.decimals === 0 && low.sign === 0 // days, pages, codes
  if (plain || low.decimals !== high.decimals) return false
  const { text } = tokens
  const from = tokens.start[low.first] as number
  return parts(text, from - 1, -1, 2) && parts(text, tokens.end[high.last - 1] as number, 1, 2) && amountOf(low) < amountOf(high)
}

const amountOf = ({ digits }: NumberMention): number => Number(digits.replaceAll(',', ''))

/** Blanks on either side of a range's dash. */
const WIDEST_RANGE = 3

/** Whether a cell's edge stands there, read in one direction: a tab, a bar, an end of the line or of the text, or so many blanks. */
function parts(text: string, at: number, step: 1 | -1, wide: number): boolean {
  let end = at
  while (text[end] === ' ') end += step
  return Math.abs(end - at) >= wide || '\t|\r\n'.includes(text[end] ?? '')
}

/** "January 1 - | December 31, 2012": the line was wrapped behind the dash. */
export function joinsDays({ mentions }: Doc, first: number, last: number): boolean {
  const at = mentionAt(mentions, last)
  const before = mentions[at - 1]
  const behind = mentions[at]
  return before?.kind === 'date' && before.last === first && behind?.kind === 'date' && behind.first === last
}

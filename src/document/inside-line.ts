// Where a line is cut inside: the cells that bars and tabs make, and the items that begin behind its first word.
import { type Marker, markerAt, type OpenLists } from './markers.js'
import { isMark, MARK, NUMBER, type Tokens, WORD } from './scan.js'

export const BAR = 124
const OPENING = 40

/** A marker inside a line, at a number or a bracket: one that goes on a list, before a word with a capital; in a flattened line also the first of a list. */
function innerMarker(tokens: Tokens, i: number, last: number, open: OpenLists, long: boolean): Marker | undefined {
  const kind = tokens.kind[i]
  // "Article 165 (3)" is no item, "to July 31, 2022 (5) Method", "4.4 2.0 (2) Financial position", "JPY 33,862,300 (4) Term" and "rights: 318 (3) Shares" are
  const value = isLong(tokens, i - 1) || hasPoint(tokens, i - 1) || isMark(tokens, i - 2, ':') || isMark(tokens, i - 2, '\u00a5')
  if (tokens.start[i] === tokens.end[i - 1] || (kind !== NUMBER && tokens.kind[i - 1] === NUMBER && !value)) return undefined
  const marker = markerAt(tokens, i, open.roman)
  if (marker === undefined || marker.last >= last || tokens.kind[marker.last] !== WORD) return undefined
  const initial = tokens.text.charAt(tokens.start[marker.last] as number)
  if (initial === initial.toLowerCase()) return undefined
  if (open.continues(marker) >= 0) return marker
  if (marker.number !== 1) return undefined
  const sentence = tokens.kind[i - 1] === MARK
  return long || sentence ? marker : undefined
}

/** A year or more: no article of a law. */
const isLong = ({ start, end }: Tokens, i: number): boolean => (end[i] as number) - (start[i] as number) >= 4

/** The decimals of a number, "2.0": no article of a law either. */
const hasPoint = ({ text, start, end }: Tokens, i: number): boolean => {
  const digits = text.slice(Math.max(0, (start[i] as number) - 2), end[i])
  return /\d\.\d+$/.test(digits)
}

/** The first marker from a token on, and before another, that opens an item inside a line. */
export function nextInner(tokens: Tokens, from: number, last: number, open: OpenLists, long: boolean): Marker | undefined {
  const { kind, code } = tokens
  for (let i = from; i < last; i += 1) {
    if (kind[i] === WORD || (kind[i] === MARK && code[i] !== OPENING)) continue
    const inner = innerMarker(tokens, i, last, open, long)
    if (inner !== undefined) return inner
  }
  return undefined
}

/** Where the cell that begins at a token ends: at a bar, before a tab, or with the line. */
export function endOfCell({ text, kind, code, start, end }: Tokens, first: number, last: number, tabs: boolean): number {
  let b = first + 1
  while (b < last && !(kind[b] === MARK && code[b] === BAR) && !(tabs && hasTab(text, end[b - 1] as number, start[b] as number))) b += 1
  return b
}

function hasTab(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (text.charCodeAt(i) === 9) return true
  return false
}

import { hashOf, isMark, MARK, NUMBER, type Tokens, WORD } from './scan.js'

/** An item's marker: "2.", "(2)", "(2).", "2)", "2.)", "②", "(b)", "ii.", "II.", "A." or a bullet. */
export interface Marker {
  /** how it is printed, with 1, a, i, I or A for the number: "(1)", "a." */
  readonly style: string
  /** its place in its list; 0 for bullets */
  readonly number: number
  /** its tokens: first and the one after the last */
  readonly first: number
  readonly last: number
}

/** No list of a release counts further; larger numbers at a line's start are figures. */
const LONGEST_LIST = 99

const BULLETS = new Set(['-', '\u2022', '\u00b7', '\u25cf', '*', '\u25cb', '\u25a0', '\u25c6', '\u30fb', '\u25a1', '\u203b'])
/** Bullets that are never a sign of the number behind them: "• 1H FY2010 revenue". */
const SOLID = new Set(['\u2022', '\u25cf', '\u25a0', '\u25c6'])
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

const SPELLED = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(hashOf)

/** "one (1) right": a number that its word spells before it opens no item. */
const isSpelled = (tokens: Tokens, i: number, number: number): boolean =>
  i >= 0 && tokens.kind[i] === WORD && tokens.code[i] === SPELLED[number - 1]

/** How a number is printed: digits, a small or capital letter, a roman number. */
type Kind = '1' | 'a' | 'A' | 'i' | 'I'
/** The styles of each kind, spelled out: of a long list each item would have a text of its own. */
const STYLES: Readonly<Record<Kind, { readonly inside: string; readonly ')': string; readonly '.': string; readonly '.)': string }>> = {
  '1': { inside: '(1)', ')': '1)', '.': '1.', '.)': '1.)' },
  a: { inside: '(a)', ')': 'a)', '.': 'a.', '.)': 'a.)' },
  A: { inside: '(A)', ')': 'A)', '.': 'A.', '.)': 'A.)' },
  i: { inside: '(i)', ')': 'i)', '.': 'i.', '.)': 'i.)' },
  I: { inside: '(I)', ')': 'I)', '.': 'I.', '.)': 'I.)' },
}

/** The number of a marker's sign and its kind. `roman` prefers i for 1. */
function numberAt(tokens: Tokens, i: number, roman: boolean): { kind: Kind; number: number } | undefined {
  if (i >= tokens.count) return undefined
  const start = tokens.start[i] as number
  const end = tokens.end[i] as number
  if (tokens.kind[i] === NUMBER) {
    if (end - start > 2) return undefined
    const number = Number(tokens.text.slice(start, end))
    return number >= 1 && number <= LONGEST_LIST ? { kind: '1', number } : undefined
  }
  if (tokens.kind[i] !== WORD || end - start > 4) return undefined
  const word = tokens.text.slice(start, end)
  const lower = word.toLowerCase()
  const capital = word !== lower
  const place = ROMAN.indexOf(lower) + 1
  if (place > 0 && (roman || lower.length > 1) && (word === lower || word === lower.toUpperCase()))
    return { kind: capital ? 'I' : 'i', number: place }
  if (end - start !== 1) return undefined
  const number = lower.charCodeAt(0) - 96
  return number >= 1 && number <= 26 ? { kind: capital ? 'A' : 'a', number } : undefined
}

/** "(20) (13)": figures below zero, of which the first opens no item. */
const isBracketedNumber = (tokens: Tokens, i: number): boolean =>
  isMark(tokens, i, '(') && tokens.kind[i + 1] === NUMBER && isMark(tokens, i + 2, ')') && tokens.line[i] === tokens.line[i - 1]

/**
 * The marker that begins at token `i`, by print alone; whether it is one is for its sequence to say.
 *
 * "(3): 78" is no marker, nor is "(15,223)" or "1.5", nor the first of "(20) (13)".
 */
export function markerAt(tokens: Tokens, i: number, roman: boolean): Marker | undefined {
  if (tokens.kind[i] === MARK) {
    const code = tokens.code[i] as number
    if (isCircled(code)) return { style: '\u2460', number: code - 0x245f, first: i, last: i + 1 }
    if (code >= 0x2160 && code <= 0x216b) {
      const dot = isMark(tokens, i + 1, '.')
      return { style: '\u2160', number: code - 0x215f, first: i, last: dot ? i + 2 : i + 1 }
    }
    if (isMark(tokens, i, '[') && isMark(tokens, i + 2, ']')) {
      const found = numberAt(tokens, i + 1, roman)
      return found?.kind === '1' ? { style: '[1]', number: found.number, first: i, last: i + 3 } : undefined
    }
    if (isMark(tokens, i, '(') && isMark(tokens, i + 2, ')') && !isMark(tokens, i + 3, ':')) {
      const found = numberAt(tokens, i + 1, roman)
      return found === undefined ||
        found.kind === 'A' ||
        found.kind === 'I' ||
        isSpelled(tokens, i - 1, found.number) ||
        isBracketedNumber(tokens, i + 3)
        ? undefined
        : { style: STYLES[found.kind].inside, number: found.number, first: i, last: isMark(tokens, i + 3, '.') ? i + 4 : i + 3 }
    }
    return undefined
  }
  const sign = isMark(tokens, i + 1, ')') ? ')' : isMark(tokens, i + 1, '.') ? '.' : undefined
  if (sign === undefined) return undefined
  const found = numberAt(tokens, i, roman)
  if (found === undefined) return undefined
  if (sign === ')' && (found.kind === 'A' || found.kind === 'I')) return undefined
  const spaced = tokens.end[i] !== tokens.start[i + 1]
  if (spaced && found.kind !== '1') return undefined
  // "2.) Number of shares"
  if (sign === '.' && isMark(tokens, i + 2, ')')) return { style: STYLES[found.kind]['.)'], number: found.number, first: i, last: i + 3 }
  // "p.m." and "U.S.": a letter with a point is a marker only before a blank
  if (found.kind !== '1' && tokens.start[i + 2] === tokens.end[i + 1]) return undefined
  return { style: STYLES[found.kind][sign], number: found.number, first: i, last: i + 2 }
}

/** "• (1) Name of the rights": a site's bullet before an item's own marker. */
export function behindBullet(tokens: Tokens, i: number, roman: boolean): Marker | undefined {
  if (tokens.kind[i] !== MARK || !SOLID.has(tokens.text.charAt(tokens.start[i] as number))) return undefined
  if (tokens.line[i + 1] !== tokens.line[i]) return undefined
  const marker = markerAt(tokens, i + 1, roman)
  return marker === undefined ? undefined : { ...marker, first: i }
}

/** A bullet at token `i`: a sign with a word behind it, not with a number ("- 5,000"). */
export function bulletAt(tokens: Tokens, i: number, last: number): Marker | undefined {
  if (tokens.kind[i] !== MARK || !BULLETS.has(tokens.text.charAt(tokens.start[i] as number))) return undefined
  if (i + 1 < last) {
    if (tokens.kind[i + 1] === NUMBER && !SOLID.has(tokens.text.charAt(tokens.start[i] as number))) return undefined
    const glued = tokens.end[i] === tokens.start[i + 1]
    if (glued && (tokens.kind[i + 1] !== WORD || !isMark(tokens, i, '-'))) return isMark(tokens, i, '-') ? undefined : bullet(tokens, i)
  } else if (isMark(tokens, i, '-') || isMark(tokens, i, '*')) return undefined // alone: an empty cell
  return bullet(tokens, i)
}

const bullet = (tokens: Tokens, i: number): Marker => ({
  style: tokens.text.charAt(tokens.start[i] as number),
  number: 0,
  first: i,
  last: i + 1,
})

/** The lists that are open at a place of the text, outermost first. */
export class OpenLists {
  /** One that stays: of a class without an instance the engine forgets the shape when it cleans up, and the code compiled for it. */
  static readonly kept = new OpenLists()

  /** with the number that each begins with, and the style of the list that its items hold */
  readonly open: { style: string; number: number; first: number; holds: string | undefined }[] = []

  /** Whether a one-letter "i" would begin or go on a roman list here, not follow an "h". */
  roman = true

  /** The level at which a marker goes on an open list, or -1: "(2)" after "(1)". */
  continues(marker: Marker): number {
    for (let level = this.open.length - 1; level >= 0; level -= 1) {
      const list = this.open[level] as { style: string; number: number }
      if (list.style === marker.style && (marker.number === list.number + 1 || (marker.number === 0 && list.number === 0))) return level
    }
    return -1
  }

  /**
   * Takes a marker at a line's head: the level of its list, and whether the list is new; or undefined where it
   * neither begins a list nor goes one on. A text may begin in the middle of a list, or lack one or two items. Bullets
   * that a paragraph parts from those before them are a new list.
   */
  take(marker: Marker, parted: boolean): { level: number; fresh: boolean } | undefined {
    const level = this.continues(marker)
    if (level >= 0) return this.set(marker, level, marker.number === 0 && parted)
    let same = -1
    for (let k = this.open.length - 1; k >= 0 && same < 0; k -= 1) if (this.open[k]?.style === marker.style) same = k
    const inner = this.open[this.open.length - 1]
    if (marker.number <= 1) {
      // "(5) … i. (1)": the numbering begins again inside an item that was opened after it
      const inside = same >= 0 && same < this.open.length - 1 && (inner?.number === inner?.first || inner?.holds === marker.style)
      if (same >= 0 && !inside) return this.set(marker, same, true)
      // "• Period … / (Reference) / 1. Details of the resolution": no bullet holds the numbers behind a paragraph of its own
      if (parted && marker.number === 1 && inner?.number === 0) return this.set(marker, this.bullets(), true)
      if (inner !== undefined) inner.holds = marker.style
      return this.set(marker, this.open.length, true)
    }
    if (same >= 0) {
      const gap = marker.number - (this.open[same] as { number: number }).number
      if (gap > 0 && gap <= 3) return this.set(marker, same, false)
      return same < this.open.length - 1 && marker.number <= 3 ? this.set(marker, this.open.length, true) : undefined
    }
    return marker.number <= 20 ? this.set(marker, this.open.length, true) : undefined
  }

  /** The level of the outermost list of bullets that no other list parts from the innermost one. */
  private bullets(): number {
    let level = this.open.length
    while (level > 0 && this.open[level - 1]?.number === 0) level -= 1
    return level
  }

  private set(marker: Marker, level: number, fresh: boolean): { level: number; fresh: boolean } {
    const before = this.open[level]
    this.open.length = level
    // what the item before held, the next may hold as well: "1. … (1) (2) 2. … (1)"
    const first = fresh ? marker.number : (before?.first ?? marker.number)
    this.open.push({ style: marker.style, number: marker.number, first, holds: fresh ? undefined : before?.holds })
    this.roman = true
    for (const list of this.open) if (list.number === 8 && list.style.includes('a')) this.roman = false
    return { level, fresh }
  }
}

/** The codes of a number from 1 to 20 in a circle. */
export const isCircled = (code: number): boolean => code >= 0x2460 && code <= 0x2473

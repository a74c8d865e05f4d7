/**
 * A text that reads clean and points raw: every character is replaced by exactly one character, so that an offset
 * into the clean text is the same offset into the text as it was given.
 *
 * One digit width, one dash, one quote, one blank: the readers know a single form of each.
 */

/** Characters and the one that they read as. Blanks, invisible characters and the byte order mark read as a blank. */
const SINGLE: Readonly<Record<string, string>> = {
  '\u2018\u2019\u201a\u201b': "'",
  '\u201c\u201d\u201e\u201f': '"',
  '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\ufe58\u2e3a\u2e3b\u2043': '-',
  '\u223c\u301c': '~',
  '\u2236': ':',
  '\u2215': '/',
  '\u3014': '(',
  '\u3015': ')',
  '\u3010': '[',
  '\u3011': ']',
  '\uffe5': '\u00a5',
  '\u25b2': '\u25b3',
  '\uff65': '\u30fb',
  '\u00a0\u00ad\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u200e\u200f\u202f\u205f\u2060\u3000\ufeff':
    ' ',
}

let table: Uint16Array | undefined

/** For each UTF-16 unit the unit that it reads as. Built at the first use, not when the module loads. */
export function foldTable(): Uint16Array {
  if (table !== undefined) return table
  table = new Uint16Array(0x10000)
  for (let code = 0; code < 0x10000; code += 1) table[code] = code
  for (let code = 0xff01; code <= 0xff5e; code += 1) table[code] = code - 0xfee0 // full width to ASCII
  for (const [from, to] of Object.entries(SINGLE)) for (let i = 0; i < from.length; i += 1) table[from.charCodeAt(i)] = to.charCodeAt(0)
  return table
}

/**
 * The text with one form of each sign, as long as the text itself: "１，５００" is "1,500". Its units are noted in an array on
 * the way: these are quicker to read than the text's.
 */
export function cleanInto(raw: string, units: Uint16Array): string {
  const fold = foldTable()
  const { length } = raw
  const most = Math.max(FEWEST_PIECES, Math.floor(length / UNITS_A_PIECE))
  let text = ''
  let from = 0
  let pieces = 0
  for (let i = 0; i < length; i += 1) {
    const code = raw.charCodeAt(i)
    units[i] = code
    if (code < 128) continue
    const read = fold[code] as number
    if (read === code) continue
    units[i] = read
    if (pieces === most) continue
    pieces += 1
    text += raw.slice(from, i) + String.fromCharCode(read)
    from = i + 1
  }
  if (from === 0) return raw
  return text + (pieces < most ? raw.slice(from) : textOf(units.subarray(from, length)))
}

/**
 * A text is put together from one piece for so many of its units at most; behind them it is made of its units, as one in full
 * width is all along. A piece costs as much as so many units do.
 */
const UNITS_A_PIECE = 64
const FEWEST_PIECES = 256
/** So many units are made a text at a time. */
const BLOCK = 1 << 12

function textOf(units: Uint16Array): string {
  let text = ''
  for (let i = 0; i < units.length; i += BLOCK)
    text += String.fromCharCode.apply(undefined, units.subarray(i, i + BLOCK) as unknown as number[])
  return text
}

/** Whether a UTF-16 unit is a blank, a line break or an invisible character. */
export const isBlank = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0x2028 ||
  code === 0x2029

/**
 * A text that reads clean and points raw: every character is replaced by exactly one character, so that an offset
 * into the clean text is the same offset into the text as it was given.
 *
 * One digit width, one dash, one quote, one blank: the readers know a single form of each.
 */

/** Only these characters are ever touched; a text without them is returned as it is. */
const FOREIGN =
  /[\u00a0\u00ad\u1680\u2000-\u200f\u2010-\u2015\u2018-\u201f\u2020\u202f\u205f\u2060\u2212\u2236\u223c\u301c\u2e3a\u2e3b\u3000\u3014\u3015\u3010\u3011\u30fb\ufe63\ufe58\ufeff\uff01-\uff5e\uffe5\u25b3\u25b2\u2043\u2215\uff65]/g

const SINGLE: Readonly<Record<string, string>> = {
  '\u2018': "'", '\u2019': "'", '\u201a': "'", '\u201b': "'",
  '\u201c': '"', '\u201d': '"', '\u201e': '"', '\u201f': '"',
  '\u2212': '-', '\ufe63': '-', '\ufe58': '-', '\u2e3a': '-', '\u2e3b': '-', '\u2043': '-',
  '\u223c': '~', '\u301c': '~', '\u2236': ':', '\u2215': '/',
  '\u3014': '(', '\u3015': ')', '\u3010': '[', '\u3011': ']',
  '\uffe5': '\u00a5', '\u25b2': '\u25b3', '\uff65': '\u30fb',
}

function fold(char: string): string {
  const single = SINGLE[char]
  if (single !== undefined) return single
  const code = char.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0) // full width to ASCII
  if (code >= 0x2010 && code <= 0x2015) return '-'
  if (code === 0x2020 || code === 0x30fb || code === 0x25b3) return char
  return ' ' // the blanks, the invisible ones and the byte order mark
}

const BEYOND_ASCII = /[^\x00-\x7f]/

/**
 * The text with one form of each sign, as long as the text itself.
 *
 * @example clean('１，５００') // '1,500'
 */
export function clean(raw: string): string {
  return BEYOND_ASCII.test(raw) ? raw.replace(FOREIGN, fold) : raw
}

/**
 * Changes of a release's print that change no fact of it. Each is a function of the text and of a number that tells
 * where and how wide: the same number gives the same text.
 */
export interface Print {
  readonly name: string
  readonly change: (text: string, seed: number) => string
  /** whether nothing at all may be lost by it; by the others a fact may become unreadable, never different */
  readonly harmless?: true
  /** numbers to try: one where the change has no choice to make */
  readonly seeds?: number
  /** whether it changes words, so that texts can't be compared with what was there before */
  readonly words?: true
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const NARROWEST = 50

const perLine = (change: (line: string, index: number) => string) => (text: string) => text.split('\n').map(change).join('\n')
const full = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

export const prints: readonly Print[] = [
  { name: 'line ends of Windows', harmless: true, change: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'a byte order mark', harmless: true, change: (text) => `\ufeff${text}` },
  { name: 'no-break spaces', harmless: true, change: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'full-width spaces', harmless: true, change: (text) => text.replaceAll(' ', '\u3000') },
  { name: 'full-width digits', harmless: true, change: full },
  {
    name: 'indentation',
    harmless: true,
    seeds: 3,
    change: (text, seed) => perLine((line) => (line === '' ? line : ' '.repeat(1 + (seed % 8)) + line))(text),
  },
  {
    name: 'trailing spaces',
    harmless: true,
    seeds: 3,
    // blanks that a line ends in already may stand for empty cells
    change: (text, seed) => perLine((line, i) => (line.endsWith(' ') ? line : line + ' '.repeat((i * 7 + seed) % 4)))(text),
  },
  { name: 'no blank lines', harmless: true, change: (text) => text.replace(/\n(?:[ \t]*\n)+/g, '\n') },
  {
    name: 'two blank lines for one',
    harmless: true,
    change: (text) => text.replace(/\n\n+/g, (lines) => lines + '\n'.repeat(lines.length - 1)),
  },
  { name: 'wrapped lines', seeds: 12, change: (text, seed) => perLine((line) => wrapped(line, NARROWEST + (seed % 90)))(text) },
  { name: 'bars for tabs', change: perLine((line) => line.replaceAll('\t', ' | ')) },
  { name: 'bars around cells', change: perLine((line) => (line.includes('\t') ? `| ${line.split('\t').join(' | ')} |` : line)) },
  { name: 'aligned columns for tabs', change: (text) => tables(text, aligned) },
  { name: 'one cell a line for tabs', change: (text) => tables(text, (rows) => rows.flat().filter((cell) => cell.trim() !== '')) },
  { name: 'items as (1)', change: (text) => markers(text, (n) => `(${n})`, /^[ \t|]*\(1\)/m) },
  { name: 'items as 1)', change: (text) => markers(text, (n) => `${n})`, /^[ \t|]*1\)/m) },
  { name: 'items as full-width 1.', change: (text) => markers(text, (n) => `${full(n)}\uff0e`) },
  {
    name: 'items as 1 in a circle',
    change: (text) => markers(text, (n) => (Number(n) <= 20 ? String.fromCharCode(0x245f + Number(n)) : `${n}.`), /\u2460/),
  },
  {
    name: 'items as 1.',
    change: (text) => (/^[ \t|]*[1-9]\d?\./m.test(text) ? text : text.replace(/^([ \t|]*)\(([1-9]\d?)\)/gm, '$1$2.')),
  },
  { name: 'bold headings', change: (text) => headings(text, (heading) => `**${heading}**`) },
  { name: 'headings in capitals', change: (text) => headings(text, (heading) => heading.toUpperCase()) },
  { name: 'headings of Markdown', change: (text) => headings(text, (heading, marked) => (marked ? heading : `## ${heading}`)) },
  { name: 'the day first', words: true, change: dayFirst },
  { name: 'short months', words: true, change: (text) => text.replace(MONTH_DAY, (_, month: string) => `${short(month)} `) },
  { name: 'short months with a point', words: true, change: (text) => text.replace(MONTH_DAY, (_, month: string) => `${pointed(month)} `) },
  { name: 'the sign of yen', words: true, change: yenSign },
  { name: 'the letters of yen', words: true, change: (text) => text.replace(AMOUNT_YEN, 'JPY $1') },
  {
    name: 'typographic signs',
    change: (text) =>
      text
        .replace(/ -{1,2} /g, ' \u2014 ')
        .replace(/(\d)-(?=\d)/g, '$1\u2010')
        .replace(/([\t(])-(?=\d)/g, '$1\u2212')
        .replace(/(^|[\s(])"/gm, '$1\u201c')
        .replaceAll('"', '\u201d')
        .replaceAll("'", '\u2019'),
  },
  {
    name: 'plain signs',
    change: (text) =>
      text
        .replace(/[\u2010-\u2014\u2212]/g, '-')
        .replace(/[\u201c\u201d]/g, '"')
        .replace(/[\u2018\u2019]/g, "'"),
  },
  { name: 'page numbers', seeds: 12, change: paged },
  // as text taken out of a PDF may come: which lines were headings, cells and rows only the words tell
  { name: 'all in one line', words: true, change: (text) => `${text.trim().replaceAll(/\s+/g, ' ')}\n` },
]

const MONTH_DAY = new RegExp(`\\b(${MONTHS})[ \\u00a0](?=\\d)`, 'g')
const AMOUNT_YEN = /(?<![\d.,/-])(\d[\d,]*(?:\.\d+)?(?: (?:million|billion|trillion|thousand))?) yen\b/gi

const short = (month: string): string => month.slice(0, 3)
const pointed = (month: string): string => (month.length <= 4 ? month : `${month === 'September' ? 'Sept' : short(month)}.`)

function dayFirst(text: string): string {
  return text
    .replace(new RegExp(`\\b(${MONTHS}) (\\d{1,2})(?:st|nd|rd|th)?, (?=\\d{4}\\b)`, 'g'), '$2 $1 ')
    .replace(new RegExp(`\\b(${MONTHS}) (\\d{1,2})(?=\\s*(?:[-\\u2013,]|to|through|until)\\s)(?!, \\d{4})`, 'g'), '$2 $1')
}

/** "¥1,200 million" for "1,200 million yen"; what has "yen" in its head stays. */
function yenSign(text: string): string {
  return text.replace(AMOUNT_YEN, '\u00a5$1')
}

/** A line in pieces of at most a width, cut at blanks. Rows of tables stay whole. */
function wrapped(line: string, width: number): string {
  if (line.length <= width || /\t|\||\S {2,}\S/.test(line)) return line
  const lines: string[] = []
  let here = ''
  for (const word of line.split(' ')) {
    if (here !== '' && here.length + 1 + word.length > width) {
      lines.push(here)
      here = word
    } else here = here === '' ? word : `${here} ${word}`
  }
  return [...lines, here].join('\n')
}

/** The runs of lines with tabs, printed in another way. */
function tables(text: string, print: (rows: string[][]) => string[]): string {
  const out: string[] = []
  let rows: string[][] = []
  const flush = () => {
    if (rows.length > 0) out.push(...print(rows))
    rows = []
  }
  for (const line of text.split('\n')) {
    if (line.includes('\t')) rows.push(line.split('\t'))
    else {
      flush()
      out.push(line)
    }
  }
  flush()
  return out.join('\n')
}

/** Columns as wide as their widest cell; numbers to the right, words to the left. */
function aligned(rows: string[][]): string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length)
  }
  const pad = (cell: string, i: number) => (i > 0 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))
  return rows.map((row) => row.map(pad).join('   ').trimEnd())
}

/** Lines' "1." in another style, where that style is not in use for another level of the same text. */
function markers(text: string, style: (number: string) => string, taken?: RegExp): string {
  if (taken?.test(text)) return text
  return text
    .replace(/^([ \t|]*)([1-9]\d?)\.(?=\s*[A-Za-z<"\u201c])/gm, (_, indent: string, n: string) => `${indent}${style(n)} `)
    .replace(/^(\S+) {2,}/gm, '$1 ')
}

const LONGEST_HEADING = 90

/** Items' titles up to their colon, and short lines alone between blank lines. */
function headings(text: string, print: (heading: string, marked: boolean) => string): string {
  const lines = text.split('\n')
  const blank = (i: number) => (lines[i] ?? '').trim() === ''
  return lines
    .map((line, i) => {
      if (line.length > LONGEST_HEADING || line.trim() === '' || /[\t|*#@]|\/\//.test(line)) return line
      const item = /^([ \t]*)((?:[1-9]\d?\.|\(\d\))[^:]*:?)(.*)$/.exec(line)
      if (item !== null) return `${item[1]}${print(item[2] as string, true)}${item[3]}`
      const lone = blank(i - 1) && blank(i + 1) && /^[A-Z]/.test(line) && !/[.,;:]$|\d/.test(line)
      return lone ? print(line, false) : line
    })
    .join('\n')
}

const PAGES: readonly ((page: number) => string)[] = [
  (n) => `- ${n} -`,
  (n) => `${n}`,
  (n) => `Page ${n}`,
  (n) => `${n} / 40`,
  (n) => `\n${n}\n`,
  (n) => `\n- ${n} -\n`,
]

/** A page's number after each few lines, not between a table's rows of several cells. A text that begins with one has its own. */
function paged(text: string, seed: number): string {
  if (/^\s*\d+\s*\n/.test(text)) return text
  const lines = text.split('\n')
  const page = PAGES[seed % PAGES.length] as (n: number) => string
  const every = 9 + (seed % 13)
  let number = 0
  return lines
    .map((line, i) => {
      const table = /\t|\|/.test(line) || /\t|\|/.test(lines[i + 1] ?? '')
      return i % every === every - 1 && i + 1 < lines.length && !table ? `${line}\n${page(++number)}` : line
    })
    .join('\n')
}

import { MARK, NUMBER, WORD } from '../../document/scan.js'
import { isShort } from '../../language/en/prose.js'
import { mentionAt } from '../../reading/mentions.js'
import { conceptAt, type Doc, type Range } from '../doc.js'
import { headOf } from '../head.js'
import { wordAt } from '../name-words.js'
import { once } from '../once.js'
import { glueAt, markAt } from './glue.js'
import { isPart } from './metric-of.js'

/** A line at least this long goes on in the next one unless it ends a sentence: text is wrapped at 50 characters or more. */
const WRAPPED = 35

/** … and none is longer than another by more than the word that did not fit: a short line above a long one is a heading. */
const LONGEST_WORD = 30

/** A sentence, and the segment that it begins in. */
export interface Sentence extends Range {
  readonly segment: number
}

/**
 * The sentences of a text, in order: lines joined where one goes on in the next, cut at full stops and semicolons.
 *
 * A heading or a cell is a sentence of its own. A sentence may go on behind a page's end: it then goes on with a small letter.
 */
export const sentencesOf = once((doc: Doc): readonly Sentence[] => {
  const { segments } = doc.layout
  const { kind, code } = doc.tokens
  const out: Sentence[] = []
  let first = -1
  let from = 0
  const { pieces, leadPiece, lead } = headOf(doc)
  const opening = pieces[leadPiece]?.segment
  for (let s = 0; s < segments.length; s += 1) {
    const segment = segments[s] as (typeof segments)[number]
    if (segment.last === segment.first) continue
    // behind the dateline, or a headline as wide as the page that was taken for one line with the lead below it
    const begin = opening === s ? lead : segment.first
    if (first < 0 || begin > segment.first) {
      if (first >= 0) out.push({ first, last: segment.first, segment: from })
      first = begin
      from = s
    }
    let k = begin
    for (let i = begin; i < segment.last; i += 1) {
      if (kind[i] !== MARK || (code[i] !== POINT && code[i] !== SEMICOLON) || !endsAt(doc, i, segment.last)) continue
      if (first < 0) first = k
      const end = i + 1 < segment.last && closesQuote(doc, i + 1) ? i + 2 : i + 1
      out.push({ first, last: end, segment: from })
      k = end
      first = -1
      from = s
    }
    if (first < 0 && k < segment.last) {
      first = k
      from = s
    }
    if (first < 0) continue
    const next = segments[s + 1]
    if (next !== undefined && goesOn(doc, s)) continue
    out.push({ first, last: segment.last, segment: from })
    first = -1
  }
  return out
})

/** The sentence that token `i` stands in. */
export function sentenceAt(doc: Doc, i: number): Sentence | undefined {
  const sentences = sentencesOf(doc)
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Sentence).last > i) high = middle
    else low = middle + 1
  }
  const found = sentences[low]
  return found !== undefined && found.first <= i ? found : undefined
}

/** Whether a sentence is an item of a list or a cell: it says nothing of the next. */
export function isItem({ layout }: Doc, { segment }: Sentence): boolean {
  const own = layout.segments[segment]
  return own !== undefined && (own.marker !== undefined || own.cell)
}

/** Whether a segment's text goes on in the next one: a wrapped line, or a sentence that a page's end breaks. */
export function goesOn(doc: Doc, s: number): boolean {
  const {
    text,
    tokens,
    layout: { segments },
  } = doc
  const here = segments[s] as (typeof segments)[number]
  const next = segments[s + 1]
  if (next === undefined || next.last === next.first || next.marker !== undefined || next.cell || here.cell || here.line === next.line)
    return false
  const last = here.last - 1
  const start = tokens.start[next.first] as number
  const small = tokens.kind[next.first] === WORD && isSmall(text, start)
  if (!small && isListHead(doc, next)) return false
  if (!small && endsItem(doc, s)) return false
  if (!small && isFigureLine(doc, here) && isPart(wordAt(doc, next.first))) return false
  if (!small && (isFigureItem(doc, next) || (isFigureItem(doc, here) && endsValue(doc, last)))) return false
  if (!small && headsItems(doc, s + 1)) return false
  const open = tokens.kind[last] === WORD || tokens.kind[last] === NUMBER || markAt(tokens, last) === ','
  const length = (tokens.end[last] as number) - (tokens.start[here.first] as number)
  if (next.afterBlank) return small && open && length > WRAPPED
  const lineEnd = tokens.lines.token[(tokens.line[next.first] as number) + 1] as number
  const behind = (tokens.end[Math.min(next.last, lineEnd) - 1] as number) - start
  return small || (length >= WRAPPED && behind <= length + LONGEST_WORD && !closes(tokens, last))
}

/**
 * "• Operating income: 5 million yen" right above a line that a list stands under: the item ends with its value, and what
 * stands between two lists heads the second.
 */
function endsItem({ tokens, mentions, layout: { segments } }: Doc, s: number): boolean {
  const { marker, last } = segments[s] as (typeof segments)[number]
  if (marker === undefined || segments[s + 2]?.marker === undefined) return false
  if (markAt(tokens, last - 1) === ')') return true
  const value = mentions[mentionAt(mentions, last) - 1]
  return value?.kind === 'number' && value.last === last && (value.currency !== undefined || value.percent !== undefined)
}

/** "Full Year 2023 Highlights:" below the last item of a list. */
const isListHead = ({ tokens }: Doc, { first, last }: Range): boolean => markAt(tokens, last - 1) === ':' && last - first <= LONGEST_HEAD
const LONGEST_HEAD = 8

/** "Operating income JPY5 million (up 4% YoY)": a line that begins with a figure's name and ends with a bracket is whole where the next begins with another. */
const isFigureLine = (doc: Doc, { first, last }: Range): boolean => markAt(doc.tokens, last - 1) === ')' && isPart(wordAt(doc, first))

/**
 * "Operating income: 5 million yen", "Net sales 61 billion yen (+3%)": a line of its own, whatever stands above, whose name
 * and amount no verb joins.
 */
function isFigureItem(doc: Doc, { first, last }: Range): boolean {
  const { tokens, mentions } = doc
  if (!isPart(wordAt(doc, first)) || !isCapital(doc.text, tokens.start[first] as number)) return false
  const value = mentions[mentionAt(mentions, first)]
  if (value?.kind !== 'number' || value.last > last || value.first - first > LONGEST_LABEL) return false
  if (value.currency === undefined) return false
  for (let k = first + 1; k < value.first; k += 1) {
    if (markAt(tokens, k) === ':') return true
    if (tokens.kind[k] === WORD && conceptAt(doc, k) === undefined && glueAt(tokens, k) !== 'of' && glueAt(tokens, k) !== 'the')
      return false
  }
  return glueAt(tokens, value.first - 1) === undefined
}
const LONGEST_LABEL = 12

/** "Forecast for the year ending March 31, 2024" right above such a line. */
function headsItems(doc: Doc, s: number): boolean {
  const { layout, tokens } = doc
  const [here, next] = [layout.segments[s], layout.segments[s + 1]]
  if (here === undefined || next === undefined || here.last - here.first > LONGEST_HEADING || next.afterBlank) return false
  return markAt(tokens, here.last - 1) !== '.' && !isFigureItem(doc, here) && isFigureItem(doc, next)
}
const LONGEST_HEADING = 16

/** Whether a line ends with a value, or with the bracket behind one. */
function endsValue({ tokens, mentions }: Doc, last: number): boolean {
  const value = mentions[mentionAt(mentions, last + 1) - 1]
  return markAt(tokens, last) === ')' || (value?.kind === 'number' && value.last === last + 1)
}

/** The quotation mark behind the point that ends what is quoted belongs to it. */
const closesQuote = ({ tokens }: Doc, i: number): boolean => markAt(tokens, i) === '"' && tokens.start[i] === tokens.end[i - 1]

/** Whether a sentence ends with token `last`, a quotation mark or bracket behind its full stop. */
const closes = (tokens: Doc['tokens'], last: number): boolean =>
  (markAt(tokens, last) === '"' || markAt(tokens, last) === ')') && markAt(tokens, last - 1) === '.'

const POINT = 46
const SEMICOLON = 59

/** Whether a small letter stands there. */
function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 97 && code <= 122
  const char = text.charAt(at)
  return char !== char.toUpperCase()
}

/** Whether a capital stands there. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  const char = text.charAt(at)
  return char !== char.toLowerCase()
}

/** Whether the point or semicolon at token `i` ends a sentence. */
function endsAt(doc: Doc, i: number, last: number): boolean {
  const { tokens } = doc
  if (tokens.code[i] === SEMICOLON || i + 1 >= last) return true
  const behind = tokens.start[i + 1] as number
  if (behind === tokens.end[i]) {
    if (markAt(tokens, i + 1) === '"') return i + 2 >= last || (tokens.start[i + 2] !== tokens.end[i + 1] && begins(doc, i + 2))
    return isGlued(doc, i)
  }
  const before = i - 1
  if (tokens.kind[before] === WORD) {
    const initial = (tokens.end[before] as number) - (tokens.start[before] as number) === 1 && !isNumbered(tokens, before)
    if (initial || isShort(tokens, before)) return false
  }
  return begins(doc, i + 1)
}

/** The letter of "4Q", which is nobody's initial. */
const isNumbered = (tokens: Doc['tokens'], i: number): boolean => tokens.kind[i - 1] === NUMBER && tokens.end[i - 1] === tokens.start[i]

/** Letters of a word on either side of a point that lost its blank: "…from all businesses.Operating income rose". */
const LONG = 3

/** Whether two sentences ran into each other at the point `i`: "… in the U.S.The forecast", but neither "U.S.Dollar" nor "Example.Com/news". */
function isGlued({ tokens, text }: Doc, i: number): boolean {
  if (glueAt(tokens, i + 1) === 'the' && tokens.kind[i - 1] === WORD && isCapital(text, tokens.start[i + 1] as number)) return true
  const before = tokens.start[i - 1] as number
  const end = tokens.end[i - 1] as number
  const after = tokens.start[i + 1] as number
  if (tokens.kind[i - 1] !== WORD || tokens.kind[i + 1] !== WORD || end - before < LONG || end !== tokens.start[i]) return false
  if ((tokens.end[i + 1] as number) - after < LONG || !isSmall(text, before) || !isCapital(text, after) || !isSmall(text, after + 1))
    return false
  return tokens.start[i + 2] !== tokens.end[i + 1] // a blank behind it: no address
}

/** Whether a sentence may begin with token `k`. */
function begins({ tokens, text }: Doc, k: number): boolean {
  if (tokens.kind[k] === WORD) return isCapital(text, tokens.start[k] as number)
  return tokens.kind[k] !== NUMBER || glueAt(tokens, k + 1) !== undefined
}

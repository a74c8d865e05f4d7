import { isMark, MARK, WORD } from '../../document/scan.js'
import { type Doc, type Range, spanOfRange, wordsOf } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { glueAt, markAt } from '../../form/prose/glue.js'
import { isCapital } from '../../form/prose/sentences.js'
import { isOffice, isTitle } from '../../language/en/letter.js'

/** Shorter ones are names and terms, not speech. */
const SHORTEST = 4

interface Speaker {
  readonly name: Range
  readonly role?: Range
}

/** Reads the quotations with who speaks: a quotation in two parts, cut by "said …", is two. */
export function readQuotes(doc: Doc, draft: Draft): void {
  const { tokens } = doc
  let speaker: Speaker | undefined
  let line = -1 // where the speaker of the part before was named
  let at = 0
  for (const quote of quotesIn(doc)) {
    if (quote.last - quote.first < SHORTEST) continue
    const found = behind(doc, quote.last + 1) ?? ahead(doc, quote.first - 1)
    if (found === 'other') continue
    if (found === 'again') {
      if (speaker === undefined) continue
    } else if (found !== undefined) speaker = found
    else if (speaker === undefined || (tokens.line[quote.first] as number) - line > 2) continue
    line = tokens.line[quote.last] as number
    const last = markAt(tokens, quote.last - 1) === ',' ? quote.last - 1 : quote.last
    const words = spanOfRange(doc, { first: quote.first, last })
    const path = ['quotes', at]
    put(doc, draft, [...path, 'speaker'], (speaker as Speaker).name)
    const role = (speaker as Speaker).role
    if (role !== undefined) put(doc, draft, [...path, 'role'], role)
    draft.put([...path, 'text'], { value: wordsOf(doc, words), at: words })
    at += 1
  }
}

function put(doc: Doc, draft: Draft, path: (string | number)[], range: Range): void {
  const at = spanOfRange(doc, range)
  draft.put(path, { value: wordsOf(doc, at), at })
}

/** What stands between quotation marks; one that a blank line leaves open is none. */
function quotesIn({ tokens, layout }: Doc): Range[] {
  const out: Range[] = []
  let open = -1
  let segment = 0
  const { kind, code, count } = tokens
  const { segments } = layout
  for (let i = 0; i < count; i += 1) {
    if (code[i] !== 34 || kind[i] !== MARK) continue
    if (open < 0) while (segment < segments.length && (segments[segment] as Range).first <= i) segment += 1
    for (let here = segments[segment]; here !== undefined && here.first <= i; here = segments[++segment]) if (here.afterBlank) open = -1
    const char = tokens.raw.charAt(tokens.start[i] as number)
    if (char === '\u201c') {
      open = i
      continue
    }
    if (open < 0) {
      if (char !== '\u201d') open = i
      continue
    }
    out.push({ first: open + 1, last: i })
    open = -1
  }
  return out
}

const capital = ({ tokens, text }: Doc, i: number): boolean => {
  const char = text.charAt(tokens.start[i] as number)
  return tokens.kind[i] === WORD && char !== char.toLowerCase()
}

/** `said Jane Roe, CEO of …` or `Jane Roe, CEO of …, said` at token `i`; 'again' for "he said", "the CEO said", 'other' for `said a friend`. */
function behind(doc: Doc, i: number): Speaker | 'again' | 'other' | undefined {
  const { tokens } = doc
  if ((tokens.line[i] as number) - (tokens.line[i - 1] as number) > 1) return undefined // what a paragraph behind says is its own
  if (glueAt(tokens, i) === 'say') return named(doc, i + 1) ?? (capital(doc, i + 1) ? undefined : 'other')
  const end = sentenceEnd(doc, i)
  for (let k = i; k < end && k < i + 20; k += 1) {
    if (glueAt(tokens, k) === 'say') return named(doc, i, k) ?? 'again'
  }
  return undefined
}

/** `Jane Roe, CEO of …, said: "`: the words before a quotation's mark. */
function ahead(doc: Doc, open: number): Speaker | undefined {
  const { tokens } = doc
  let k = open - 1
  if (markAt(tokens, k) === ',' || markAt(tokens, k) === ':') k -= 1
  if (glueAt(tokens, k) !== 'say') return undefined
  let first = k
  while (k - first < 25 && (tokens.line[first - 1] as number) >= (tokens.line[k] as number) - 1 && markAt(tokens, first - 1) !== '.')
    first -= 1
  return named(doc, first, k)
}

/** A name of capital words, and behind a comma what its bearer is, up to the sentence's end or `stop`. */
function named(doc: Doc, from: number, stop = sentenceEnd(doc, from)): Speaker | undefined {
  const { tokens } = doc
  let first = from
  if ((tokens.end[first] as number) - (tokens.start[first] as number) <= 3 && markAt(tokens, first + 1) === '.' && capital(doc, first + 2))
    first += 2 // "Mr."
  const office = officeEnd(doc, first, stop)
  let last = office
  while (last < stop && (capital(doc, last) || (isMark(tokens, last, '.') && capital(doc, last + 1)))) last += 1
  if (last - office < 2) return undefined
  const name = { first: office, last }
  if (office > first) return { name, role: { first, last: office } }
  if (markAt(tokens, last) !== ',') return { name }
  let end = stop
  while (isMark(tokens, end - 1, ',') || isMark(tokens, end - 1, '.')) end -= 1
  return end > last + 1 ? { name, role: { first: last + 1, last: end } } : { name }
}

/** The end of what a person is where that stands before the name: "Example President and CEO Jane Roe"; `first` where nothing does. */
function officeEnd(doc: Doc, first: number, stop: number): number {
  const { tokens } = doc
  let end = first
  for (let k = first; k < Math.min(stop, first + LONGEST_OFFICE) && tokens.kind[k] === WORD; k += 1)
    if (isTitle(tokens, k) && capital(doc, k + 1) && !isOffice(tokens, k + 1)) end = k + 1
  return end
}

/** Words of an office with those of its company. */
const LONGEST_OFFICE = 12

/** "In", "The", "We": behind a point they begin a sentence, however short the word before it is. */
const isOpener = (tokens: Doc['tokens'], i: number): boolean =>
  glueAt(tokens, i) !== undefined && isCapital(tokens.text, tokens.start[i] as number)

function sentenceEnd({ tokens }: Doc, from: number): number {
  let k = from
  while (k < tokens.count && k < from + 40) {
    const mark = markAt(tokens, k)
    if (mark === '"' || mark === ':') break
    if (
      mark === '.' &&
      (k + 1 >= tokens.count || tokens.start[k + 1] !== tokens.end[k]) &&
      ((tokens.end[k - 1] as number) - (tokens.start[k - 1] as number) > 3 || isOpener(tokens, k + 1))
    )
      break
    if (k > from && (tokens.line[k] as number) - (tokens.line[k - 1] as number) > 1) break
    k += 1
  }
  return k
}

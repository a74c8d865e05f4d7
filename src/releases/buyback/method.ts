import type { Segment } from '../../document/layout.js'
import { WORD } from '../../document/scan.js'
import { capital } from '../../form/capital.js'
import { conceptAt, type Doc, type Range, spanOfRange, wordsOf } from '../../form/doc.js'
import { words } from '../../form/paragraphs.js'
import { numbersIn, type Read, segmentAt } from '../../form/readers.js'
import { hasOne } from '../../form/words.js'
import { isLead, isSentenceStart, isVerb } from '../../language/en/buyback.js'

/** A verb stands so near the beginning of its sentence. */
const NEAR = 8

/** How the shares are bought, in the words of the release: the first of its paragraphs, without a sentence that no point parts from it. */
export function method(doc: Doc, body: Range): Read<string> | undefined {
  const found = words(doc, untilOther(doc, body))
  if (found === undefined || opensWithValue(doc, { first: body.first, last: found.last })) return undefined
  const { tokens } = doc
  let first = body.first
  while (first < found.last && (tokens.start[first] as number) < found.at.start) first += 1
  for (let i = first + 1; i < found.last; i += 1) {
    if (!isSentenceStart(tokens, i) || !capital(tokens, i) || tokens.kind[i - 1] !== WORD || isLead(tokens, i - 1)) continue
    if (!hasOne(doc, { first: i, last: Math.min(i + NEAR, found.last) }, isVerb)) continue
    const at = spanOfRange(doc, { first, last: i })
    return { value: wordsOf(doc, at), at, last: i }
  }
  return oneCell(doc, found)
}

/** A body up to the first line behind its own that is a sentence, or states a number of shares or an amount: no method goes on so unless the line before ends in the middle of a phrase. */
function untilOther(doc: Doc, { first, last }: Range): Range {
  const { segments } = doc.layout
  for (let k = segmentAt(segments, first) + 1; k < segments.length; k += 1) {
    const line = segments[k] as Segment
    if (line.first >= last) break
    if (line.first <= first || isLead(doc.tokens, line.first - 1)) continue
    if (isSentence(doc, line) || statesValue(doc, line)) return { first, last: line.first }
  }
  return { first, last }
}

/** A line with a capital at its head and a verb. */
const isSentence = (doc: Doc, line: Range): boolean => capital(doc.tokens, line.first) && hasOne(doc, line, isVerb)

const statesValue = (doc: Doc, line: Range): boolean =>
  numbersIn(doc, line).some(({ last, currency }) => currency !== undefined || conceptAt(doc, last) === 'share')

/** "55,102,000 shares", "up to 300,000 shares": the value of another label. */
function opensWithValue(doc: Doc, range: Range): boolean {
  const [number] = numbersIn(doc, range)
  const opens =
    number !== undefined &&
    (number.first === range.first || (number.first <= range.first + LIMIT && conceptAt(doc, range.first) === 'maximum'))
  return opens && (number.currency !== undefined || conceptAt(doc, number.last) === 'share')
}

/** The words "up to". */
const LIMIT = 2

/** More than one sentence tells how an order is carried out; it names no method. */
export const isStory = ({ value }: Read<unknown>): boolean =>
  typeof value === 'string' && value.includes('. ') && /[a-z0-9)]\. [A-Z]/.test(value)

/**
 * "Market purchases      Off-auction trading": two cells of one line, before and after a change; the method is what both say.
 */
function oneCell(doc: Doc, found: Read<string>): Read<string> | undefined {
  const raw = doc.text.slice(found.at.start, found.at.end)
  const lines = raw.split('\n')
  const cells = lines.map((line) =>
    line
      .trim()
      .split(CELLS)
      .filter((cell) => cell !== ''),
  )
  const first = cells[0]?.[0]
  if (first === undefined || cells.every(({ length }) => length < 2)) return found
  if (cells.flat().some((cell) => cell.trim() !== first.trim())) return undefined
  const start = found.at.start + raw.indexOf(first)
  const at = { start, end: start + first.trimEnd().length }
  return { ...found, value: wordsOf(doc, at), at }
}

/** What parts the cells of one line. */
const CELLS = /\t| {3}|\|/

import type { Segment } from '../document/layout.js'
import { isMark, MARK, NUMBER, WORD } from '../document/scan.js'
import { CONCEPTS } from '../language/concepts.js'
import { goesOnBehind } from '../language/en/lines.js'
import { mentionAt } from '../reading/mentions.js'
import type { NearField, UntakenLabel } from '../result.js'
import { type Doc, type Range, spanOfRange, wordsOf } from './doc.js'
import { isMarked, isWord, labelsOf, startsHigh } from './label.js'
import { type Compiled, MAY, MUST, matchRows, matterOf, type Rows } from './row.js'
import { tells } from './theme.js'

/** What the labels of a text are asked for. */
interface Asked {
  readonly type: string
  readonly rows: Rows<string>
  readonly themes: Rows<string>
  /** segments that hold no fields: head, boilerplate, furniture */
  readonly skip: (segment: number) => boolean
}

/** More words make a sentence that leads in what follows. */
const LONGEST = 25
/** How many tokens behind a bare line a value is looked for. */
const NEAR = 8

/** The labels of a text that no row wants, in the text's order. Headings and leads are none. */
export function untakenLabels(doc: Doc, { type, rows, themes, skip }: Asked): UntakenLabel[] {
  const { segments } = doc.layout
  const found: UntakenLabel[] = []
  let joined = 0 // tokens before this one belong to labels
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] as Segment
    if (skip(index) || segment.first === segment.last || segment.last <= joined || tells(doc, segment)) continue
    for (const { label, from } of labelsOf(doc, index)) {
      const matter = matterOf(doc, label)
      const taken = matchRows(rows, doc, label).length > 0 || matchRows(themes, doc, label).length > 0
      if (taken || from > segment.last) joined = Math.max(joined, label.last)
      if (taken || label.last - label.first > LONGEST || tells(doc, label)) continue
      const marked = isMarked(segments, index) || segment.cell
      if (!isTitle(doc, label) || (!marked && !startsHigh(doc, label.first))) continue
      const bare = !marked && from === label.last && from === segment.last
      if ((bare || matter.length === 0) && !valueFollows(doc, from)) continue
      const nearest = nearestField(rows, matter)
      const one = describe(doc, type, label, matter, nearest)
      if (one !== undefined) found.push(one)
    }
  }
  return found
}

/** Whether words may be a title by their print: they end no sentence, break none off, and close the brackets that they open. */
export function isTitle({ tokens }: Doc, { first, last }: Range): boolean {
  const end = last - 1
  if (isMark(tokens, end, '.') || isMark(tokens, end, ',') || isMark(tokens, end, '=')) return false
  if (goesOnBehind(tokens, end)) return false
  let depth = 0
  for (let i = first; i < last; i += 1) depth += isMark(tokens, i, '(') ? 1 : isMark(tokens, i, ')') ? -1 : 0
  return depth === 0
}

/** A label with what its words say; nothing where no word says anything ("Note:"). */
export function describe(doc: Doc, type: string, given: Range, matter: readonly number[], nearest?: NearField): UntakenLabel | undefined {
  const unknown = unknownWords(doc, given)
  if (matter.length === 0 && unknown.length === 0) return undefined
  let { first, last } = given
  while (first < last - 1 && doc.tokens.kind[first] === MARK && !isMark(doc.tokens, first, '(')) first += 1
  while (last > first + 1 && isMark(doc.tokens, last - 1, ':')) last -= 1
  const at = spanOfRange(doc, { first, last })
  return {
    ...at,
    text: wordsOf(doc, at),
    type,
    concepts: matter.map((id) => CONCEPTS[id - 1] as string),
    unknown,
    ...(nearest === undefined ? {} : { nearest }),
  }
}

/** The words of a range that mean nothing to the lexicon, fillers left out. */
function unknownWords(doc: Doc, { first, last }: Range): string[] {
  const { terms, tokens, text } = doc
  const words = new Set<string>()
  for (let i = first; i < last; i += 1) {
    if (tokens.kind[i] === WORD && (terms.at[i] as number) < 0 && isWord(doc, i))
      words.add(text.slice(tokens.start[i], tokens.end[i]).toLowerCase())
  }
  return [...words]
}

/** Whether a number or date stands right behind a bare line. */
function valueFollows({ mentions, tokens }: Doc, from: number): boolean {
  const next = mentions[mentionAt(mentions, from)]
  return next !== undefined && next.first - from <= NEAR && tokens.kind[next.first] === NUMBER
}

/** The row that a label comes nearest to: the fewest words too few or too many, then the most that are met. */
function nearestField(rows: Rows<string>, matter: readonly number[]): NearField | undefined {
  let best: { row: Compiled<string>; off: number; met: number } | undefined
  for (const row of rows.rows) {
    const met = row.musts.filter((must) => meets(must, matter)).length
    const off = row.musts.length - met + matter.filter((id) => isForeign(row, id)).length
    if (met > 0 && (best === undefined || off < best.off || (off === best.off && met > best.met))) best = { row, off, met }
  }
  if (best === undefined) return undefined
  const { row } = best
  return {
    field: row.target,
    lacks: row.musts.filter((must) => !meets(must, matter)).map(nameOf),
    foreign: matter.filter((id) => isForeign(row, id)).map((id) => CONCEPTS[id - 1] as string),
  }
}

const meets = (must: readonly number[], matter: readonly number[]): boolean => must.some((id) => matter.includes(id))
const isForeign = ({ roles }: Compiled<string>, id: number): boolean => roles[id] !== MUST && roles[id] !== MAY

/** A must in the words of its row: "acquire|cancel", a verb's tenses left out. */
const nameOf = (must: readonly number[]): string => [...new Set(must.map((id) => (CONCEPTS[id - 1] as string).split(':')[0]))].join('|')

import type { Segment } from '../../document/layout.js'
import { isMark, WORD } from '../../document/scan.js'
import { capital } from '../../form/capital.js'
import { conceptAt, type Doc, type Range, spanOfRange, wordsOf } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import { headOf } from '../../form/head.js'
import { landmarksOf } from '../../form/landmarks.js'
import { capitalRun, companyName } from '../../form/names.js'
import type { Piece } from '../../form/pieces.js'
import { saidAgain } from '../../form/said-again.js'
import { tailOf } from '../../form/tail.js'
import { hasOne } from '../../form/words.js'
import { endsAsVerb, isForm, isHeadWord, isLink, isLooseSuffix, isProseStart, isSmall, isSuffix } from '../../language/en/letter.js'
import { isAgencyWord } from '../../language/en/press.js'
import { isBought, isOtherCompany, isShort } from '../../language/en/prose.js'
import { isAnd } from '../../language/en/small.js'
import { isJoined, joinedName } from './joined-name.js'
import { ownPieces } from './own-pieces.js'

/** The issuer is named early in the sentence in which a release begins to speak. */
const LEAD_TOKENS = 90
const REGISTRANT_TOKENS = 12
const WIRE_TOKENS = 4
interface Name extends Found<string> {
  readonly range: Range
}

/** The name of the company that the release is by: its field, the lead, a line of the head, a filing's registrant. */
export function readName(doc: Doc): Name | undefined {
  const range = ownField(doc) ?? ownLead(doc) ?? lineName(doc) ?? headlineName(doc) ?? tailField(doc) ?? registrant(doc) ?? bareName(doc)
  if (range === undefined) return undefined
  const at = spanOfRange(doc, range)
  return { value: wordsOf(doc, at), at, range }
}

function ownField(doc: Doc): Range | undefined {
  return fieldName(doc, ownPieces(doc))
}

function tailField(doc: Doc): Range | undefined {
  return fieldName(doc, tailOf(doc).pieces)
}

function fieldName(doc: Doc, pieces: readonly Piece[]): Range | undefined {
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i] as Piece
    if (piece.label !== 'companyName' || piece.value === undefined) continue
    const next = pieces[i + 1]
    const name =
      piece.value < piece.last
        ? fromValue(doc, piece.value, companyName(doc, piece.value, piece.last))
        : next?.kind === 'text'
          ? companyName(doc, next.first, next.last)
          : undefined
    if (name !== undefined) return name
  }
  return undefined
}

/** "Name of registrant: Hill Telegraph and Telephone Corporation": a name behind its label begins there, over its own "and". */
function fromValue({ tokens }: Doc, value: number, name: Range | undefined): Range | undefined {
  if (name === undefined || name.first <= value || !isAnd(tokens, name.first - 1)) return name
  for (let i = value; i < name.first - 1; i += 1) if (tokens.kind[i] !== WORD || !(capital(tokens, i) || isSmall(tokens, i))) return name
  return { first: value, last: name.last }
}

/** The first company that the lead names, or the words with capitals before its bracket: "Example Works (TSE: 1234)". */
export function leadName(doc: Doc): Range | undefined {
  const { lead: begin, leadPiece, pieces } = headOf(doc)
  if (begin < 0) return undefined
  const { tokens, layout } = doc
  const lead = behindWire(doc, begin)
  let to = Math.min(tokens.count, lead + LEAD_TOKENS)
  const { segments } = layout
  for (let k = (pieces[leadPiece] as Piece).segment; k < segments.length; k += 1) {
    const { first, afterBlank, marker } = segments[k] as Segment
    if (first >= to) break
    if (first > lead && (afterBlank || marker !== undefined)) to = first
  }
  for (let i = lead; i < to; i += 1) if (endsSentence(doc, i)) to = i
  const named = companyName(doc, lead, to)
  let start = lead
  while (start < to && !capital(tokens, start) && start < lead + 3) start += 1
  const last = capitalRun(doc, start, to)
  if (
    last > start &&
    !isProseStart(tokens, start) &&
    !(last === start + 1 && isSuffix(tokens, start)) && // "Corporation (the": the rest of a name is lost
    isMark(tokens, last, '(') &&
    (named === undefined || start < named.first) &&
    opensName(doc, last)
  )
    return { first: start, last }
  if (named === undefined || isOther(doc, named)) return undefined
  if (isJoined(doc, start, named)) return joinedName(doc, start, named)
  return named.first > lead && isLooseSuffix(doc.tokens, named.last - 1) ? undefined : named
}

/** The name that the lead begins with; that of a company that changes hands, "On April 3 we acquired Example Works, Inc.", only where no line of the head is another name. */
function ownLead(doc: Doc): Range | undefined {
  const named = leadName(doc)
  const { lead } = headOf(doc)
  if (named === undefined || !hasOne(doc, { first: lead, last: named.first }, isBought)) return named
  const line = lineName(doc)
  return line === undefined || isSameCore(doc, line, named) ? named : line
}

/** "EXAMPLE-NEWS. Example Works, Inc. announced": the token behind the name of the agency that a text begins with. */
function behindWire({ tokens }: Doc, lead: number): number {
  for (let i = lead; i < lead + WIRE_TOKENS && tokens.kind[i] === WORD && capital(tokens, i); i += 1)
    if (isAgencyWord(tokens, i) && i > lead && isMark(tokens, i + 1, '.')) return i + 2
  return lead
}

/** A point behind a word that is no abbreviation, before a capital: "5 billion yen. Example". */
function endsSentence({ tokens }: Doc, i: number): boolean {
  return (
    isMark(tokens, i, '.') &&
    tokens.kind[i - 1] === WORD &&
    tokens.kind[i + 1] === WORD &&
    capital(tokens, i + 1) &&
    !isSuffix(tokens, i - 1) &&
    ((tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) > 3 || (!capital(tokens, i - 1) && !isShort(tokens, i - 1)))
  )
}

/** A bracket behind a name holds its short form or its code. */
function opensName(doc: Doc, bracket: number): boolean {
  for (let i = bracket + 1; i < bracket + 4; i += 1)
    if (isMark(doc.tokens, i, '"') || isMark(doc.tokens, i, ':') || conceptAt(doc, i) === 'exchange') return true
  return false
}

/** A subsidiary or a parent, not the issuer: "Example Works' parent, Example Holdings". */
const isOther = (doc: Doc, { first }: Range): boolean => {
  for (let i = Math.max(0, first - 3); i < first; i += 1)
    if (conceptAt(doc, i) === 'subsidiary' || conceptAt(doc, i) === 'parent' || isOtherCompany(doc.tokens, i)) return true
  return false
}

/** A line of the head that is a name, alone or with a bracket behind it. */
function lineName(doc: Doc): Range | undefined {
  for (const piece of ownPieces(doc)) {
    if (piece.kind !== 'text') continue
    const name = companyName(doc, piece.first, piece.last)
    if (
      name !== undefined &&
      name.first === piece.first &&
      !isLooseSuffix(doc.tokens, name.last - 1) &&
      (name.last >= piece.last || isMark(doc.tokens, name.last, '('))
    )
      return name
  }
  return undefined
}

/** "Example Works Co., Ltd. Notice of …", "Example Works, Inc. Announces …": the name that a headline begins with. */
function headlineName(doc: Doc): Range | undefined {
  for (const { kind, first, last } of ownPieces(doc)) {
    const name = kind === 'text' ? companyName(doc, first, last) : undefined
    if (name !== undefined && name.first === first && name.last < last && isHeadWord(doc.tokens, name.last)) return name
  }
  return undefined
}

/** "EXAMPLE WORKS LTD. (Registrant)". */
function registrant(doc: Doc): Range | undefined {
  const { terms, tokens } = doc
  for (const t of landmarksOf(doc).filing) {
    const i = terms.first[t] as number
    if (!isMark(tokens, i - 1, '(')) continue
    let to = i - 1
    while (to > 0 && isMark(tokens, to - 1, '|')) to -= 1
    let from = to - 1
    while (from > 0 && from > to - REGISTRANT_TOKENS && tokens.line[from - 1] === tokens.line[to - 1]) from -= 1
    const name = companyName(doc, Math.max(0, from), to)
    if (name !== undefined && name.last >= to - 1) return name
  }
  return undefined
}

/** "Example Works changes its forecast": a lead's first words that are a name elsewhere too, with capitals inside a sentence. */
function bareName(doc: Doc): Range | undefined {
  const { lead } = headOf(doc)
  const { tokens, text } = doc
  if (lead < 0 || isProseStart(tokens, lead) || isLink(tokens, lead) || isSuffix(tokens, lead)) return undefined
  const last = capitalRun(doc, lead, tokens.count)
  if (last === lead || tokens.kind[last] !== WORD || !endsAsVerb(text.slice(tokens.start[last], tokens.end[last]))) return undefined
  const name = { first: lead, last }
  const inside = ({ first }: Range): boolean =>
    first > lead && tokens.kind[first - 1] === WORD && capital(tokens, first) && !capital(tokens, first - 1)
  return saidAgain(tokens, name).some(inside) ? name : undefined
}

/** The fuller name in the section about the company or beside the contact: its first words are those of the name. */
export function readLegalName(doc: Doc, name: Name): Found<string> | undefined {
  for (const { first, last } of tailOf(doc).about) {
    for (let from = first; from < last; ) {
      const found = companyName(doc, from, last)
      if (found === undefined) break
      from = found.last
      if (!isSameCore(doc, found, name.range)) continue
      const at = spanOfRange(doc, found)
      const value = wordsOf(doc, at)
      if (value !== name.value) return { value, at }
    }
  }
  return undefined
}

/** Whether two names are one without their legal forms: "Example Works, Incorporated" and "Example Works". */
function isSameCore(doc: Doc, a: Range, b: Range): boolean {
  const { code } = doc.tokens
  let i = coreFrom(doc, a.first, a.last)
  let k = coreFrom(doc, b.first, b.last)
  while (i < a.last && k < b.last && code[i] === code[k]) {
    i = coreFrom(doc, i + 1, a.last)
    k = coreFrom(doc, k + 1, b.last)
  }
  return i >= a.last && k >= b.last
}

/** The next token that is neither a legal form nor a mark of one. */
function coreFrom({ tokens }: Doc, from: number, to: number): number {
  let i = from
  while (i < to && (isForm(tokens, i) || isMark(tokens, i, ',') || isMark(tokens, i, '.'))) i += 1
  return i
}

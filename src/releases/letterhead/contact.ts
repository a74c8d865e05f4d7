import type { Span } from '../../document/scan.js'
import { isMark, NUMBER, WORD } from '../../document/scan.js'
import { capital } from '../../form/capital.js'
import { conceptAt, type Doc, type Range, spanOfRange, wordsOf } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import { companyName } from '../../form/names.js'
import type { Piece } from '../../form/pieces.js'
import { tailOf } from '../../form/tail.js'
import { isFull } from '../../form/wrapping.js'
import { isHonorific, isInformation, isNotice, isOffice, isTitle } from '../../language/en/letter.js'
import { ownPieces } from './issuer.js'

export interface FoundContact {
  name?: Found<string>
  title?: Found<string>
  phone?: Found<string>
  fax?: Found<string>
  email?: Found<string>
}

/** A contact's lines before its telephone are few. */
const MOST_LINES = 8
const PERSON = 4

/** Whom to ask: the block behind the label, in the head or at the end; none where two are named. */
export function readContact(doc: Doc): FoundContact | undefined {
  return fromPieces(doc, ownPieces(doc)) ?? fromPieces(doc, tailOf(doc).pieces)
}

function fromPieces(doc: Doc, pieces: readonly Piece[]): FoundContact | undefined {
  // a heading over the label, "Contact Information:", is no second contact
  const labels = pieces.filter(
    (piece, n) => (piece.label === 'contact' || isInformationLine(doc, piece)) && pieces[n + 1]?.label !== 'contact',
  )
  if (labels.length > 1) return undefined
  const contact: FoundContact = {}
  const label = labels[0]
  if (label !== undefined) {
    const n = pieces.indexOf(label)
    readPerson(doc, linesOf(doc, pieces, n), contact)
    readNumbers(doc, pieces.slice(n), contact)
  } else {
    const phone = pieces.findIndex((piece) => piece.label === 'phone')
    if (phone < 0) return undefined
    const before = pieces[phone - 1]
    if (before?.kind === 'text' && hasTitle(doc, before)) readPerson(doc, [before], contact)
    readNumbers(doc, pieces.slice(phone), contact)
  }
  return Object.keys(contact).length === 0 ? undefined : contact
}

const isInformationLine = (doc: Doc, piece: Piece): boolean =>
  piece.kind === 'furniture' && piece.last - piece.first === 1 && isInformation(doc.tokens, piece.first)

/** The lines of a contact's block up to the next field: what follows the label, and the lines below it. */
function linesOf(doc: Doc, pieces: readonly Piece[], n: number): Range[] {
  const lines: Range[] = []
  const label = pieces[n] as Piece
  if (label.value !== undefined && label.value < label.last) lines.push({ first: label.value, last: label.last })
  for (let k = n + 1; k < pieces.length && lines.length < MOST_LINES; k += 1) {
    const piece = pieces[k] as Piece
    if (piece.kind !== 'text' && piece.kind !== 'furniture') break
    if (isNotice(doc.tokens, piece.first) || doc.tokens.kind[piece.first] === NUMBER || isMark(doc.tokens, piece.first, '+')) break
    if (lines.length > 0 && piece.last - piece.first > 20) break
    lines.push(piece)
  }
  return lines
}

/**
 * Name and title from the lines: the first part without a word of office is the person, parts behind it with one the
 * title. Without a person the department is the name.
 */
function readPerson(doc: Doc, lines: readonly Range[], contact: FoundContact): void {
  const parts = lines.flatMap((line) => partsOf(doc, line))
  const person = parts.findIndex((part) => isPerson(doc, part))
  if (person < 0) {
    const first = parts[0]
    if (first === undefined || hasTitle(doc, first)) {
      if (first !== undefined) contact.title = found(doc, { first: first.first, last: titleEnd(doc, parts, 0) })
      return
    }
    if (companyName(doc, first.first, first.last) !== undefined) {
      departmentBehind(doc, parts, contact)
      return
    }
    if (isDepartment(doc, first)) contact.name = found(doc, { first: first.first, last: departmentEnd(doc, parts, 0) })
    return
  }
  const name = parts[person] as Range
  const glued = titleInside(doc, name)
  const first = isHonorific(doc.tokens, name.first) ? name.first + (isMark(doc.tokens, name.first + 1, '.') ? 2 : 1) : name.first
  contact.name = found(doc, { first, last: glued ?? name.last })
  if (glued !== undefined) {
    contact.title = found(doc, { first: glued, last: titleEnd(doc, parts, person) })
    return
  }
  const next = parts[person + 1]
  const before = parts[person - 1]
  if (next !== undefined && hasTitle(doc, next)) contact.title = found(doc, { first: next.first, last: titleEnd(doc, parts, person + 1) })
  else if (before !== undefined && hasTitle(doc, before)) contact.title = found(doc, before)
}

/** The parts of a line between commas. */
function partsOf({ tokens }: Doc, { first, last }: Range): Range[] {
  const parts: Range[] = []
  let from = first
  let depth = 0
  for (let i = first; i <= last; i += 1) {
    if (isMark(tokens, i, '(')) depth += 1
    if (isMark(tokens, i, ')')) depth -= 1
    if (i < last && !(depth <= 0 && isMark(tokens, i, ','))) continue
    if (i > from) parts.push({ first: from, last: i })
    from = i + 1
  }
  return parts
}

/** Two to four words with capitals and no word of office: a person. A title may follow without a comma. */
function isPerson(doc: Doc, part: Range): boolean {
  const { tokens } = doc
  const first = isHonorific(tokens, part.first) ? part.first + (isMark(tokens, part.first + 1, '.') ? 2 : 1) : part.first
  const last = titleInside(doc, part) ?? part.last
  let words = 0
  for (let i = first; i < last; i += 1) {
    if (isMark(tokens, i, '.') && words > 0) continue
    if (tokens.kind[i] !== WORD || !capital(tokens, i) || isOffice(tokens, i)) return false
    words += 1
  }
  return words >= 2 && words <= PERSON && companyName(doc, part.first, part.last) === undefined && conceptAt(doc, part.first) !== 'exchange'
}

/** Where a title begins behind a name on one line: "Ken Doe Executive Officer". */
function titleInside({ tokens }: Doc, { first, last }: Range): number | undefined {
  for (let i = first + 2; i < last; i += 1)
    if (isOffice(tokens, i)) return isOffice(tokens, first) || isOffice(tokens, first + 1) ? undefined : i
  return undefined
}

function hasTitle({ tokens }: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) if (isTitle(tokens, i) && capital(tokens, i)) return true
  return false
}

function isDepartment({ tokens }: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) if (isOffice(tokens, i)) return true
  return false
}

/** A title runs on over parts of office words, up to a company, a bracket behind it or an address. */
function titleEnd(doc: Doc, parts: readonly Range[], from: number): number {
  let last = (parts[from] as Range).last
  for (let k = from + 1; k < parts.length; k += 1) {
    const part = parts[k] as Range
    if (!isDepartment(doc, part) || companyName(doc, part.first, part.last) !== undefined || isPerson(doc, part)) break
    last = part.last
  }
  // "(Consolidated)" behind a title is not of it
  if (isMark(doc.tokens, last - 1, ')'))
    for (let i = last - 1; i > last - 4; i -= 1) if (isMark(doc.tokens, i, '(') && !isOffice(doc.tokens, i + 1)) return i
  return last
}

function departmentEnd(doc: Doc, parts: readonly Range[], from: number): number {
  let last = (parts[from] as Range).last
  for (let k = from + 1; k < parts.length; k += 1) {
    const part = parts[k] as Range
    if (!isDepartment(doc, part) || companyName(doc, part.first, part.last) !== undefined) break
    last = part.last
  }
  return last
}

function departmentBehind(doc: Doc, parts: readonly Range[], contact: FoundContact): void {
  const next = parts[1]
  if (next !== undefined && isDepartment(doc, next)) contact.name = found(doc, { first: next.first, last: departmentEnd(doc, parts, 1) })
}

function found(doc: Doc, range: Range): Found<string> {
  const { tokens } = doc
  let { first, last } = range
  while (last - 1 > first && (isMark(tokens, last - 1, ',') || isMark(tokens, last - 1, '('))) last -= 1
  while (first < last - 1 && (isMark(tokens, first, '-') || isMark(tokens, first, '('))) first += 1
  const at = spanOfRange(doc, { first, last })
  return { value: wordsOf(doc, at), at }
}

/** Telephone, fax and e-mail of the block: the first of each. Two telephones are none. */
function readNumbers(doc: Doc, pieces: readonly Piece[], contact: FoundContact): void {
  for (let k = 0; k < pieces.length; k += 1) {
    const piece = pieces[k] as Piece
    if (k > 0 && (piece.kind === 'prose' || piece.kind === 'dateline' || piece.kind === 'date')) break
    const { label } = piece
    const next = pieces[k + 1]
    if (label === 'phone' || label === 'fax') {
      const at = numberSpan(doc, (piece.value as number) < piece.last ? (piece.value as number) : (next?.first ?? piece.last))
      if (at !== undefined) contact[label] ??= { value: wordsOf(doc, at), at }
    } else if (
      label === undefined &&
      (isMark(doc.tokens, piece.first, '+') || isMark(doc.tokens, piece.first, '(') || doc.tokens.kind[piece.first] === NUMBER)
    ) {
      const at = numberSpan(doc, piece.first)
      if (at !== undefined && at.end === doc.tokens.end[piece.last - 1]) contact.phone ??= { value: wordsOf(doc, at), at }
    }
    const email = emailIn(doc, piece)
    if (email !== undefined) contact.email ??= { value: wordsOf(doc, email), at: email }
  }
}

/** The telephone number at a token: "+81-3-1111-0000", "(03) 1111 0000"; undefined where another one stands beside it. */
function numberSpan(doc: Doc, first: number): Span | undefined {
  const { tokens } = doc
  let from = first
  while (from < first + 2 && tokens.kind[from] !== NUMBER && !isMark(tokens, from, '+') && !isMark(tokens, from, '(')) from += 1
  let last = from
  let digits = 0
  let k = from
  for (; k < tokens.count && (tokens.line[k] === tokens.line[from] || isFull(doc, from)); k += 1) {
    if (tokens.kind[k] === NUMBER) {
      digits += (tokens.end[k] as number) - (tokens.start[k] as number)
      last = k + 1
    } else if (
      !(isMark(tokens, k, '+') || isMark(tokens, k, '-') || isMark(tokens, k, '(') || isMark(tokens, k, ')') || isMark(tokens, k, '.'))
    )
      break
  }
  if (digits < 7) return undefined
  // "+81-3-0000-0001(IR)/0000-0002(PR)"
  for (let i = k; i < tokens.count && i < k + 4 && tokens.line[i] === tokens.line[from]; i += 1)
    if (isMark(tokens, i, '/') && tokens.kind[i + 1] === NUMBER) return undefined
  return { start: tokens.start[from] as number, end: tokens.end[last - 1] as number }
}

/** An e-mail address: the glued tokens around its sign. */
function emailIn({ tokens, text }: Doc, { first, last }: Range): Span | undefined {
  // a hyphen between letters is no token, so two that belong together may lie one character apart
  const glued = (start: number, end: number): boolean => start === end || (start === end + 1 && text.charAt(end) === '-')
  for (let i = first + 1; i < last; i += 1) {
    if (!isMark(tokens, i, '@')) continue
    let from = i
    let to = i + 1
    while (from > first && glued(tokens.start[from] as number, tokens.end[from - 1] as number)) from -= 1
    while (to < last && glued(tokens.start[to] as number, tokens.end[to - 1] as number)) to += 1
    if (from < i && to > i + 1) return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number }
  }
  return undefined
}

import { isMark, NUMBER, WORD } from '../../document/scan.js'
import { capital } from '../../form/capital.js'
import { conceptAt, type Doc, type Range, spanOfRange, wordsOf } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import { companyName } from '../../form/names.js'
import type { Piece } from '../../form/pieces.js'
import { tailOf } from '../../form/tail.js'
import { isHonorific, isNotice, isOffice, isSmall, isTitle } from '../../language/en/letter.js'
import { isCompanyForm } from '../../language/en/prose.js'
import { labelsIn } from './contact-labels.js'
import { beforeNumber, type FoundContact, readNumbers } from './contact-numbers.js'
import { ownPieces } from './own-pieces.js'

/** A contact's lines before its telephone are few. */
const MOST_LINES = 8
const PERSON = 4

/** Whom to ask: the block behind the label, in the head or at the end; none where two are named. */
export function readContact(doc: Doc): FoundContact | undefined {
  const own = ownPieces(doc)
  const labels = labelsIn(doc, own)
  if (labels.length > 1) return undefined
  return fromPieces(doc, own, labels) ?? fromPieces(doc, tailOf(doc).pieces, labelsIn(doc, tailOf(doc).pieces))
}

function fromPieces(doc: Doc, pieces: readonly Piece[], labels: readonly Piece[]): FoundContact | undefined {
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

/** The lines of a contact's block up to the next field: what follows the label, and the lines below it. */
function linesOf(doc: Doc, pieces: readonly Piece[], n: number): Range[] {
  const lines: Range[] = []
  const label = pieces[n] as Piece
  if (label.value !== undefined && label.value < label.last) {
    const last = beforeNumber(doc, label.value, label.last)
    if (last > label.value) lines.push({ first: label.value, last })
  }
  for (let k = n + 1; k < pieces.length && lines.length < MOST_LINES; k += 1) {
    const piece = pieces[k] as Piece
    if (piece.kind !== 'text' && piece.kind !== 'furniture') break
    if (isNotice(doc.tokens, piece.first) || doc.tokens.kind[piece.first] === NUMBER || isMark(doc.tokens, piece.first, '+')) break
    if (lines.length > 0 && piece.last - piece.first > 20) break
    const last = beforeNumber(doc, piece.first, piece.last)
    const before = lines[lines.length - 1]
    if (before !== undefined && (isMark(doc.tokens, piece.first, '&') || isMark(doc.tokens, before.last - 1, '&')))
      lines[lines.length - 1] = { first: before.first, last } // "Director" and "& General Manager"
    else if (last > piece.first) lines.push({ first: piece.first, last })
    if (last < piece.last) break
  }
  return lines
}

/**
 * Name and title from the lines: the first part without a word of office is the person, parts behind it with one the
 * title. Without a person the department is the name.
 */
function readPerson(doc: Doc, lines: readonly Range[], contact: FoundContact): void {
  const [line] = lines
  const company = line === undefined ? undefined : companyName(doc, line.first, line.last)
  // "Company Name Representative Contact: Example Inc. Ken Doe, President": labels in a run, the values behind the last
  if (line !== undefined && company?.first === line.first && company.last < line.last && isNamed(doc, company.last)) return
  const parts: Range[] = []
  for (const each of lines) parts.push(...partsOf(doc, each))
  if (titleFirst(doc, parts[0], contact)) return
  const person = parts.findIndex((part) => isPerson(doc, part))
  if (person < 0) {
    const first = parts[0]
    if (first === undefined || hasTitle(doc, first)) {
      if (first !== undefined) contact.title = found(doc, { first: first.first, last: titleEnd(doc, parts, 0) })
      return
    }
    if (companyName(doc, first.first, first.last) !== undefined && !isAllOffice(doc, first)) {
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
  const behind = (): void => {
    contact.title = found(doc, { first: (next as Range).first, last: titleEnd(doc, parts, person + 1) })
  }
  if (next !== undefined && hasTitle(doc, next)) behind()
  else if (before !== undefined && hasTitle(doc, before)) contact.title = found(doc, before)
  else if (next !== undefined && isAllOffice(doc, next)) behind()
}

/** A word with a capital right behind a company's name. */
const isNamed = ({ tokens }: Doc, i: number): boolean => tokens.kind[i] === WORD && capital(tokens, i) && !isOffice(tokens, i)

/** "CFO Ken Doe": words of office, and the two of a name behind them. */
function titleFirst(doc: Doc, part: Range | undefined, contact: FoundContact): boolean {
  const { tokens } = doc
  if (part === undefined) return false
  const { first, last } = part
  const name = last - 2
  if (name <= first || !isOffice(tokens, name - 1) || !isOffice(tokens, first)) return false
  for (let i = name; i < last; i += 1) if (tokens.kind[i] !== WORD || !capital(tokens, i) || isOffice(tokens, i)) return false
  const title = { first, last: name }
  if (!hasTitle(doc, title)) return false
  contact.name = found(doc, { first: name, last })
  contact.title = found(doc, title)
  return true
}

/** Nothing but words of office, small words between them: "Public Relations", "Investor Relations Group". */
function isAllOffice({ tokens }: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1)
    if (
      tokens.kind[i] === WORD
        ? !(isOffice(tokens, i) && capital(tokens, i)) && !isSmall(tokens, i)
        : !isMark(tokens, i, '&') && !isMark(tokens, i, '.')
    )
      return false
  return last > first
}

/** A stroke with a blank on either side: "Jane Roe / Finance Department". */
const isStroke = ({ tokens }: Doc, i: number): boolean =>
  isMark(tokens, i, '/') &&
  (tokens.start[i] as number) > (tokens.end[i - 1] as number) &&
  (tokens.start[i + 1] as number) > (tokens.end[i] as number)

/** The parts of a line between commas or strokes. */
function partsOf(doc: Doc, { first, last }: Range): Range[] {
  const { tokens } = doc
  const parts: Range[] = []
  let from = first
  let depth = 0
  for (let i = first; i <= last; i += 1) {
    depth += isMark(tokens, i, '(') ? 1 : isMark(tokens, i, ')') ? -1 : 0
    // a person's title or department may begin a line that was broken for want of room
    const below =
      i > from && i < last && tokens.line[i] !== tokens.line[i - 1] && isOffice(tokens, i) && isPerson(doc, { first: from, last: i })
    const comma = isMark(tokens, i, ',') && !isCompanyForm(tokens, i + 1) // "Example Works, Ltd." is one
    if (!below && i < last && !(depth <= 0 && (comma || isStroke(doc, i)))) continue
    if (i > from) parts.push({ first: from, last: i })
    from = below ? i : i + 1
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
    if (!isDepartment(doc, part) || namesCompany(doc, part) || isPerson(doc, part)) break
    last = part.last
  }
  for (let i = (parts[from] as Range).first; i < last; i += 1) if (isMark(doc.tokens, i, '(') && conceptAt(doc, i + 1) === 'phone') return i
  // "(Consolidated)" behind a title is not of it
  if (isMark(doc.tokens, last - 1, ')'))
    for (let i = last - 1; i > last - 4; i -= 1) if (isMark(doc.tokens, i, '(') && !isOffice(doc.tokens, i + 1)) return i
  return last
}

function departmentEnd(doc: Doc, parts: readonly Range[], from: number): number {
  let last = (parts[from] as Range).last
  for (let k = from + 1; k < parts.length; k += 1) {
    const part = parts[k] as Range
    if (!isDepartment(doc, part) || namesCompany(doc, part)) break
    last = part.last
  }
  return last
}

/** A company, no "Investor Relations Group". */
const namesCompany = (doc: Doc, part: Range): boolean => companyName(doc, part.first, part.last) !== undefined && !isAllOffice(doc, part)

function departmentBehind(doc: Doc, parts: readonly Range[], contact: FoundContact): void {
  const next = parts[1]
  if (next !== undefined && isDepartment(doc, next)) contact.name = found(doc, { first: next.first, last: departmentEnd(doc, parts, 1) })
}

function found(doc: Doc, range: Range): Found<string> {
  const { tokens } = doc
  let { first, last } = range
  while (last - 1 > first && isMark(tokens, last - 1, '(')) last -= 1
  while (first < last - 1 && (isMark(tokens, first, '-') || isMark(tokens, first, '('))) first += 1
  const at = spanOfRange(doc, { first, last })
  return { value: wordsOf(doc, at), at }
}

import type { Span } from '../../document/scan.js'
import { isMark, MARK, NUMBER, WORD } from '../../document/scan.js'
import { type Doc, holds, type Range, wordsOf } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import type { Piece } from '../../form/pieces.js'
import { isFull } from '../../form/wrapping.js'

export interface FoundContact {
  name?: Found<string>
  title?: Found<string>
  phone?: Found<string>
  fax?: Found<string>
  email?: Found<string>
}

/** Where a telephone number behind a person or a department begins, with the mark before it: " / +81-3-1111-0000", "(03-1111-0000)". */
export function beforeNumber(doc: Doc, first: number, last: number): number {
  const { tokens } = doc
  let i = inlineNumber(doc, first, last)
  if (i < 0) return last
  while (i > first && tokens.kind[i - 1] === MARK && !isMark(tokens, i - 1, '.') && !isMark(tokens, i - 1, ')')) i -= 1
  return i
}

/** The first token of a telephone number without a label of its own, or -1. */
function inlineNumber(doc: Doc, first: number, last: number): number {
  for (let i = first; i < last; i += 1) if (isTelephone(doc, i)) return i
  return -1
}

/** A number with its hyphens: "03-1111-0000", "+81 3 1111 0000", "(03) 1111-0000". */
function isTelephone(doc: Doc, i: number): boolean {
  const { tokens } = doc
  const { kind } = tokens
  const plus = isMark(tokens, i, '+') && (kind[i + 1] === NUMBER || isMark(tokens, i + 1, '('))
  const code = isMark(tokens, i, '(') && kind[i + 1] === NUMBER && isMark(tokens, i + 2, ')') && kind[i + 3] === NUMBER
  const plain = kind[i] === NUMBER && !isMark(tokens, i - 1, ')') && !isMark(tokens, i - 1, '-') && isMark(tokens, i + 1, '-')
  return (plus || code || plain) && numberSpan(doc, i) !== undefined
}

/** Telephone, fax and e-mail of the block: the first of each. Two telephones are none. */
export function readNumbers(doc: Doc, pieces: readonly Piece[], contact: FoundContact): void {
  let labelled: Piece | undefined // its number belongs to the label above: "Fax:" and "03-1111-0001"
  for (let k = 0; k < pieces.length; k += 1) {
    const piece = pieces[k] as Piece
    if (k > 0 && (piece.kind === 'prose' || piece.kind === 'dateline' || piece.kind === 'date')) break
    const { label } = piece
    const next = pieces[k + 1]
    if (label === 'phone' || label === 'fax') {
      const beside = (piece.value as number) < piece.last
      const at = numberSpan(doc, beside ? (piece.value as number) : (next?.first ?? piece.last))
      if (!beside) labelled = next
      if (at !== undefined) contact[label] ??= { value: wordsOf(doc, at), at }
    } else if (
      label === undefined &&
      piece !== labelled &&
      (isMark(doc.tokens, piece.first, '+') || isMark(doc.tokens, piece.first, '(') || doc.tokens.kind[piece.first] === NUMBER)
    ) {
      const at = numberSpan(doc, piece.first)
      if (at !== undefined && at.end === doc.tokens.end[piece.last - 1]) contact.phone ??= { value: wordsOf(doc, at), at }
    }
    // in the contact's own line, or in brackets at the end of the department's below it
    const beside = k === 0 ? label === 'contact' : k === 1 && piece.kind === 'text' && isMark(doc.tokens, piece.last - 1, ')')
    if (beside && contact.phone === undefined) {
      const i = inlineNumber(doc, piece.value ?? piece.first, piece.last)
      const at = i < 0 || faxed(doc, piece) ? undefined : numberSpan(doc, i)
      if (at !== undefined) contact.phone = { value: wordsOf(doc, at), at }
    }
    const email = emailIn(doc, piece)
    if (email !== undefined) contact.email ??= { value: wordsOf(doc, email), at: email }
  }
}

/** Whether a line speaks of a fax too: its number may be that. */
const faxed = (doc: Doc, { first, last }: Piece): boolean => holds(doc, { first, last }, 'fax')

/** The telephone number at a token: "+81-3-1111-0000", "(03) 1111 0000"; undefined where another one stands beside it. */
function numberSpan(doc: Doc, first: number): Span | undefined {
  const { tokens } = doc
  let from = first
  if (isMark(tokens, first, '(') && tokens.kind[first + 1] === WORD && isMark(tokens, first + 2, ')')) from += 3 // "(TOKYO) +81-3-1111-0000"
  const start = from
  while (from < start + 2 && tokens.kind[from] !== NUMBER && !isMark(tokens, from, '+') && !isMark(tokens, from, '(')) from += 1
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
    // "E-mail:ir@example.com": a label glued to its address
    while (from > first && !isMark(tokens, from - 1, ':') && glued(tokens.start[from] as number, tokens.end[from - 1] as number)) from -= 1
    while (to < last && glued(tokens.start[to] as number, tokens.end[to - 1] as number)) to += 1
    if (from < i && to > i + 1) return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number }
  }
  return undefined
}

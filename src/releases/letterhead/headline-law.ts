import { isMark, type Span } from '../../document/scan.js'
import { capital } from '../../form/capital.js'
import type { Doc } from '../../form/doc.js'
import type { Piece } from '../../form/pieces.js'
import { isArticle, isLawWord } from '../../language/en/letter.js'

/** A bracketed line that names the law it rests on is a subheadline; one with articles but no law may be either, and is none. */
export function lawSpan({ tokens }: Doc, piece: Piece): Span | undefined {
  let article = false
  let law = false
  for (let i = piece.first; i < piece.last; i += 1) {
    if (isArticle(tokens, i)) article = true
    if (isLawWord(tokens, i) && capital(tokens, i)) law = true
  }
  return article && law ? { start: tokens.start[piece.first + 1] as number, end: tokens.end[piece.last - 2] as number } : undefined
}

/** "Notice of Buyback (under Article 165, Paragraph 2 of the Companies Act)": the bracket of law that closes a headline, and where it begins. */
export function closingLaw(doc: Doc, from: Piece, to: Piece): { first: number; sub: Span } | undefined {
  const { tokens } = doc
  let depth = 0
  for (let i = to.last - 1; i > from.first; i -= 1) {
    if (isMark(tokens, i, ')')) depth += 1
    else if (isMark(tokens, i, '(')) depth -= 1
    if (depth > 0) continue
    const sub = i < to.last - 1 ? lawSpan(doc, { ...to, first: i }) : undefined
    return sub === undefined ? undefined : { first: i, sub }
  }
  return undefined
}

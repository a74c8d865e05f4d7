import { isMark, WORD } from '../../document/scan.js'
import { capital } from '../../form/capital.js'
import type { Doc, Range } from '../../form/doc.js'
import { headOf } from '../../form/head.js'
import { landmarksOf, stands } from '../../form/landmarks.js'
import { companyName } from '../../form/names.js'
import { once } from '../../form/once.js'
import type { Piece } from '../../form/pieces.js'

/** The pieces of the head that speak of the issuer: those before a parent's block and behind a filer's head. */
export const ownPieces = once(readOwn)

function readOwn(doc: Doc): readonly Piece[] {
  const { pieces, leadPiece } = headOf(doc)
  const own: Piece[] = []
  let parent = false
  let named = false // the parent's line told its name
  const end = leadPiece < 0 ? pieces.length : leadPiece
  for (let i = 0; i < end; i += 1) {
    const piece = pieces[i] as Piece
    if (holdsParent(doc, piece)) {
      parent = true
      named = tellsName(doc, piece)
    } else if (parent && named && piece.label === 'companyName' && !own.some(({ label }) => label === 'companyName')) parent = false
    else if (parent && piece.kind !== 'field' && !isMark(doc.tokens, piece.first, '(') && words(doc, piece) > 4) parent = false
    if (!parent) own.push(piece)
  }
  return own
}

/** "Parent company: Tateyama Holdings K.K.": a company's name, or words with capitals behind the colon. */
function tellsName(doc: Doc, { first, last }: Range): boolean {
  const { tokens } = doc
  if (companyName(doc, first, last) !== undefined) return true
  for (let i = first; i < last - 1; i += 1) if (isMark(tokens, i, ':')) return tokens.kind[i + 1] === WORD && capital(tokens, i + 1)
  return false
}

const words = ({ tokens }: Doc, { first, last }: Range): number => {
  let count = 0
  for (let i = first; i < last; i += 1) if (tokens.kind[i] === WORD) count += 1
  return count
}

function holdsParent(doc: Doc, { first, last }: Range): boolean {
  return stands(doc, landmarksOf(doc).parents, first, Math.min(last, first + 6))
}

import { isMark } from '../../document/scan.js'
import type { Doc } from '../../form/doc.js'
import type { Piece } from '../../form/pieces.js'
import { isInformation } from '../../language/en/letter.js'

/** The labels of whom to ask. */
export function labelsIn(doc: Doc, pieces: readonly Piece[]): Piece[] {
  // a heading over the label, "Contact Information:", is no second contact
  return pieces.filter(
    (piece, n) =>
      (piece.label === 'contact' || isInformationLine(doc, piece)) &&
      !endsMenu(doc, piece) &&
      (hasValue(piece) || pieces[n + 1]?.label !== 'contact' || pieces[n + 1]?.segment === piece.segment),
  )
}

/** "Sign in | Register | Contact us": the last of a site's links. */
function endsMenu({ tokens }: Doc, piece: Piece): boolean {
  if (hasValue(piece) || isMark(tokens, piece.last - 1, ':')) return false
  let bars = 0
  let i = piece.first - 1
  for (; i >= 0 && tokens.line[i] === tokens.line[piece.first]; i -= 1) if (isMark(tokens, i, '|')) bars += 1
  return bars > 1 && !isMark(tokens, i + 1, '|')
}

const hasValue = ({ value, last }: Piece): boolean => value !== undefined && value < last

const isInformationLine = (doc: Doc, piece: Piece): boolean =>
  piece.kind === 'furniture' && piece.last - piece.first === 1 && isInformation(doc.tokens, piece.first)

import type { Doc } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'

/** Reads what every release says of itself: headline, date, place, issuer, contact, articles of law. */
export function readLetterhead(_doc: Doc, _draft: Draft): void {}

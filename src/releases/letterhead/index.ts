import type { Doc } from '../../form/doc.js'
import { wordsOf } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { headOf } from '../../form/head.js'
import { releaseDateOf } from '../../form/release-date.js'
import { readContact } from './contact.js'
import { readHeadlines } from './headline.js'
import { readLegalName, readName } from './issuer.js'
import { readLegalBasis } from './legal-basis.js'
import { readListings } from './listing.js'

/** Reads what every release says of itself: headline, date, place, issuer, contact, articles of law. */
export function readLetterhead(doc: Doc, draft: Draft): void {
  const { headline, subheadline, doubt } = readHeadlines(doc)
  if (headline !== undefined) draft.put(['headline'], headline)
  if (subheadline !== undefined) draft.put(['subheadline'], subheadline)
  if (doubt === true) draft.warn('ambiguous', 'The text holds two headlines that differ.', ['headline'])
  const date = releaseDateOf(doc)
  if (date !== undefined) draft.put(['announcedOn'], date)
  putPlace(doc, draft)
  putIssuer(doc, draft)
  const contact = readContact(doc)
  if (contact !== undefined) for (const [key, found] of Object.entries(contact)) draft.put(['contact', key], found)
  readLegalBasis(doc).forEach(({ article, paragraph, law }, n) => {
    draft.put(['legalBasis', n, 'article'], article)
    if (paragraph !== undefined) draft.put(['legalBasis', n, 'paragraph'], paragraph)
    draft.put(['legalBasis', n, 'law'], law)
  })
}

/** The place of the dateline. */
function putPlace(doc: Doc, draft: Draft): void {
  const place = headOf(doc).pieces.find(({ dateline }) => dateline?.place !== undefined)?.dateline?.place
  if (place !== undefined) draft.put(['place'], { value: wordsOf(doc, place), at: place })
}

function putIssuer(doc: Doc, draft: Draft): void {
  const name = readName(doc)
  if (name !== undefined) {
    draft.put(['issuer', 'name'], name)
    const legal = readLegalName(doc, name)
    if (legal !== undefined) draft.put(['issuer', 'legalName'], legal)
  }
  readListings(doc).forEach(({ exchange, code }, n) => {
    if (exchange !== undefined) draft.put(['issuer', 'listings', n, 'exchange'], exchange)
    draft.put(['issuer', 'listings', n, 'code'], code)
  })
}

import { isMark, NUMBER, WORD } from '../document/scan.js'
import type { Concept } from '../language/concepts.js'
import { isFromLabel, isSmall, isTitle } from '../language/en/letter.js'
import { isAnd } from '../language/en/small.js'
import { capital } from './capital.js'
import { conceptAt, type Doc } from './doc.js'
import { companyName } from './names.js'

/** A label: what it says, and where its value begins. */
interface Label {
  readonly concept: Concept
  readonly value: number
}

const LABELS = new Set<Concept>([
  'companyName',
  'representative',
  'contact',
  'listing',
  'code',
  'phone',
  'fax',
  'email',
  'url',
  'address',
  'headField',
  'date:scheduled',
])

/** A label whose colon is lost stands before few words. */
const MOST_BARE = 16

/** A label with its colon at token `i`. */
export function labelAt(doc: Doc, i: number): Label | undefined {
  const { tokens, terms } = doc
  if (tokens.kind[i] !== WORD) return undefined
  const term = terms.at[i] as number
  if (term < 0 || terms.first[term] !== i) return fromLabel(doc, i)
  const meaning = terms.meaning[term]
  // "Stock exchanges: Tokyo": the thing itself is the label
  const concept = meaning?.concept === 'exchange' && meaning.datum === undefined ? 'listing' : meaning?.concept
  if (concept === undefined || !LABELS.has(concept)) return fromLabel(doc, i)
  const end = terms.last[term] as number
  const colon = colonBehind(doc, end)
  if (colon >= 0) return concept === 'phone' && isNamed(doc, i, colon) ? undefined : { concept, value: colon + 1 }
  // "Tel +81-3-...", "Phone 81-3-..."
  if ((concept === 'phone' || concept === 'fax') && (tokens.kind[end] === NUMBER || isMark(tokens, end, '+') || isMark(tokens, end, '(')))
    return { concept, value: end }
  if (concept === 'phone' && isMark(tokens, end, '.')) return { concept, value: end + 1 }
  // "Securities Code 1234", "Code No. 1234"
  if (concept === 'code' && end - i > 1) {
    const value = isMark(tokens, end, '.') ? end + 1 : end
    if (tokens.kind[value] === NUMBER) return { concept, value }
  }
  return undefined
}

/** "Hill Telegraph and Telephone : Notice of": a word of a name, for behind the colon stands no number. */
const isNamed = ({ tokens }: Doc, i: number, colon: number): boolean =>
  isAnd(tokens, i - 1) && tokens.line[i] === tokens.line[i - 1] && tokens.kind[colon + 1] === WORD

const fromLabel = ({ tokens }: Doc, i: number): Label | undefined =>
  isMark(tokens, i + 1, ':') && isFromLabel(tokens, i) ? { concept: 'companyName', value: i + 2 } : undefined

/** A colon behind a label, past a point, a bracketed remark or a stray mark: "Tel. :", "Contact;". */
function colonBehind({ tokens }: Doc, end: number): number {
  let i = end
  if (isMark(tokens, i, '.')) i += 1
  if (isMark(tokens, i, '(')) {
    for (let k = i; k < i + 6; k += 1)
      if (isMark(tokens, k, ')')) {
        i = k + 1
        break
      }
  }
  return isMark(tokens, i, ':') || isMark(tokens, i, ';') ? i : -1
}

/** A label that begins its line, the colon lost: "Company name Example Works, Ltd.", "Inquiries CFO Ken Doe". */
export function bareLabel(doc: Doc, first: number, last: number): Label | undefined {
  const { tokens, terms } = doc
  const term = terms.at[first] ?? -1
  if (term < 0 || terms.first[term] !== first) return undefined
  const concept = conceptAt(doc, first)
  const value = terms.last[term] as number
  if (value >= last || last - value > MOST_BARE || !capital(tokens, value)) return undefined
  if (concept === 'companyName') {
    const name = companyName(doc, value, last)
    return name?.first === value && name.last === last ? { concept, value } : undefined
  }
  if (concept !== 'contact') return undefined
  let title = false
  for (let i = value; i < last; i += 1) {
    if (tokens.kind[i] === NUMBER || (tokens.kind[i] === WORD && !capital(tokens, i) && !isSmall(tokens, i))) return undefined
    if (isTitle(tokens, i)) title = true
  }
  return title ? { concept, value } : undefined
}

/** A label alone on its line, its value on the next: "Contact", "Information". */
export function loneLabel(doc: Doc, first: number, last: number): Label | undefined {
  const term = doc.terms.at[first] ?? -1
  if (term < 0 || doc.terms.first[term] !== first || (doc.terms.last[term] as number) < last) return undefined
  const concept = conceptAt(doc, first) as Concept
  return LABELS.has(concept) ? { concept, value: last } : undefined
}

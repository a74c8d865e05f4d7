import { NUMBER } from '../document/scan.js'
import { isNoticeNoun, nextArticle } from '../language/en/letter.js'
import { isFirm } from '../language/en/press.js'
import { isThe } from '../language/en/small.js'
import { capital } from './capital.js'
import { type Doc, holds } from './doc.js'
import { headOf } from './head.js'
import { companyName } from './names.js'
import { hasOwnHead } from './own-head.js'
import type { Piece } from './pieces.js'
import { datesIn } from './readers.js'

/** A company's own release names its company, or speaks of "the Company", within so many tokens. */
const EARLY = 400
/** "announced today" stands in the first sentence. */
const FIRST_SENTENCE = 30

/**
 * Whether a text of sentences is a company's own: its company is named, and it says on what law it rests, or its head is one, or
 * it is dated and announces or decides today, or its headline calls it a notice. "A company may acquire its own shares" is said in a book of law.
 */
export function isOwnRelease(doc: Doc): boolean {
  if (!namesCompany(doc)) return false
  if (namesArticle(doc)) return true
  const { lead, end, pieces } = headOf(doc)
  if (lead < 0) return false
  const opening = { first: lead, last: Math.min(doc.tokens.count, lead + FIRST_SENTENCE) }
  if (
    holds(doc, opening, 'resolve') &&
    holds(doc, opening, 'board') &&
    datesIn(doc, opening).some(({ day, year }) => day !== undefined && year !== undefined)
  )
    return true
  const dated = pieces.some(({ kind, dateline }) => kind === 'date' || dateline?.date?.year !== undefined)
  const today = holds(doc, opening, 'today') && holds(doc, opening, 'announce', 'resolve')
  return hasOwnHead(doc, { first: lead, last: end }) || (dated && (today || pieces.some((piece) => isNoticeLine(doc, piece))))
}

/** "Notice of Repurchase of Own Shares": no paper has such a headline. */
const isNoticeLine = ({ tokens }: Doc, { kind, first }: Piece): boolean =>
  kind === 'text' && isNoticeNoun(tokens, first) && capital(tokens, first)

function namesCompany(doc: Doc): boolean {
  const last = Math.min(doc.tokens.count, EARLY)
  if (companyName(doc, 0, last) !== undefined) return true
  for (let i = 1; i < last; i += 1) if (isFirm(doc.tokens, i) && capital(doc.tokens, i) && isThe(doc.tokens, i - 1)) return true
  return false
}

/** "Article 165": a release says on what law it rests. */
function namesArticle({ tokens }: Doc): boolean {
  for (let i = nextArticle(tokens, 0, tokens.count); i < tokens.count; i = nextArticle(tokens, i + 1, tokens.count))
    if (tokens.kind[i + 1] === NUMBER) return true
  return false
}

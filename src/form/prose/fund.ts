import { isCorporation, isInvestment, isReit } from '../../language/en/letter.js'
import { isPeriod } from '../../language/en/period.js'
import type { Doc } from '../doc.js'
import { once } from '../once.js'
import { glueAt } from './glue.js'

/** A release says early that its issuer is a fund. */
const EARLY = 200

/** "Period ended" at token `i`, behind "fiscal", in the release of an investment corporation: its fiscal periods of six months end as years do. */
export const endsFundPeriod = (doc: Doc, i: number): boolean =>
  isPeriod(doc.tokens, i) && glueAt(doc.tokens, i + 1) === 'ended' && known(doc).fund

const known = once(({ tokens }) => {
  for (let i = 0; i < EARLY && i < tokens.count; i += 1)
    if (isReit(tokens, i) || (isInvestment(tokens, i) && isCorporation(tokens, i + 1))) return { fund: true }
  return { fund: false }
})

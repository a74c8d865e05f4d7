import type { Draft } from '../form/draft.js'
import type { Candidate } from '../form/recognise.js'
import type { ReleaseType } from './record.js'
import { facts, factsBehindHeadline, factsTogether } from './signs.js'

/** Whether a text states a fact of a type, were it of one of several issues. */
export const isRead = (draft: Draft, type: ReleaseType): boolean =>
  [draft, ...draft.more].some((one) => facts[type].some((path) => one.has(path)))

/**
 * Whether a text whose headline names a type beyond doubt states at least when it was resolved, or of which shares; without a
 * headline it takes more.
 */
export const bearsOut = (draft: Draft, { type, sure, alone }: Candidate<ReleaseType>): boolean =>
  sure ? factsBehindHeadline[type].some((path) => draft.has(path)) : alone && factsTogether[type]?.every((path) => draft.has(path)) === true

/** The score of a type for which the first sentences alone speak, or single words of the body. */
const ONE_SIGN = 5

/** Whether a text states enough of a type: one figure in passing does where more than one sign speaks for the type. */
export const tells = (draft: Draft, { type, plain, score }: Candidate<ReleaseType>): boolean =>
  isRead(draft, type) && (plain || score > ONE_SIGN || !isAside(draft))

/** Lists of an earnings record that hold figures by period. */
const PERIODS = ['results', 'forecasts']

/**
 * Whether one figure of one period is all that was read: other news tells in passing what was earned or is forecast
 * ("already in the forecast of net sales of …").
 */
function isAside({ record, more }: Draft): boolean {
  const periods = PERIODS.flatMap((key) => (record[key] as { figures?: readonly unknown[] }[] | undefined) ?? [])
  return more.length === 0 && record.financialPosition === undefined && periods.length === 1 && periods[0]?.figures?.length === 1
}

/** So many figures of one period are no words in passing. */
const MUCH = 3

/** Whether a text tells so much of a period's results that words of another type beside them are its in passing. */
export const tellsMuch = ({ record }: Draft): boolean =>
  ((record.results as { figures?: readonly unknown[] }[] | undefined) ?? []).some(({ figures = [] }) => figures.length >= MUCH)

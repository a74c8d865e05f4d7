import { conceptAt, type Doc, holds, type Range, rangeOfTerm } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { zones } from '../../form/figures/period.js'
import type { Table } from '../../form/figures/table.js'
import { lastLines } from '../../form/last-lines.js'
import { companyName } from '../../form/names.js'
import { hasOne } from '../../form/words.js'
import { isReference } from '../../language/en/lines.js'
import { firstPartOfGroup } from '../../language/en/revisions.js'
import { isOf } from '../../language/en/small.js'
import type { Revision } from './record.js'

/** The word that says of a further table, in its title behind the last sentence, that it is a segment's or a subsidiary's. */
export function ofPart(doc: Doc, { caption }: Table): Range | undefined {
  const [title = caption] = zones(doc, caption)
  const i = firstPartOfGroup(doc.tokens, title.first, title.last)
  return i === title.last ? undefined : { first: i, last: i + 1 }
}

/** "Example Parts Co., Ltd. (consolidated subsidiary), year ending …" on the lines right above a table: it is that company's. */
export function ofOtherCompany(doc: Doc, { caption }: Table): Range | undefined {
  const { first, last } = lastLines(doc, caption, TITLE_LINES)
  const name = companyName(doc, first, last)
  if (name === undefined) return undefined
  for (let i = name.last; i < Math.min(last, name.last + BESIDE); i += 1)
    if (conceptAt(doc, i) === 'subsidiary' && !isOf(doc.tokens, rangeOfTerm(doc, i).last)) return { first: i, last: i + 1 }
  return undefined
}
/** "Previous revision (for reference)" above a further table: what was revised before is no revision of this release. */
export function isOfRevisionBefore(doc: Doc, { caption }: Table): boolean {
  const title = lastLines(doc, caption, TITLE_LINES + 1)
  return hasOne(doc, title, isReference) && holds(doc, title, 'previous') && holds(doc, title, 'revise')
}

/** A title and its unit. */
const TITLE_LINES = 2
/** Tokens from a name to "subsidiary". */
const BESIDE = 5

/**
 * Whether a revision of a draft says another forecast than the first one of the same period, scope and kind: asked where the scope
 * is told, for of two without one the second may be the parent's.
 */
export function saysOther(draft: Draft, first: number | undefined, again: number): boolean {
  const figuresOf = (r: number) => (draft.get(['revisions', r, 'figures']) ?? []) as Revision['figures']
  return first !== undefined && differs(figuresOf(first), figuresOf(again))
}

/** A figure of its own, profit beside that of the owners of the parent, is a sign of another scope, which is not told. */
function differs(one: Revision['figures'], other: Revision['figures']): boolean {
  const pairs = other.map((figure) => [figure, one.find(({ metric }) => metric === figure.metric)] as const)
  return (
    pairs.every(([, twin]) => twin !== undefined) &&
    pairs.some(([figure, twin]) => SIDES.some((side) => isOther(figure[side], twin?.[side])))
  )
}
const SIDES = ['previous', 'revised'] as const

const isOther = (one: unknown, other: unknown): boolean =>
  one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other)

import type { Draft } from '../../form/draft.js'
import type { Fact } from '../../form/prose/fact.js'

/** The last day of the period that results are of. */
function endOf({ period, forecast }: Fact): string | undefined {
  const { kind, to, fiscalYearEnd } = period?.keys ?? {}
  return forecast ? undefined : (to ?? (kind === 'full-year' ? fiscalYearEnd : undefined))
}

/**
 * The facts without results of periods that end behind the day of the release: what is not over has none. A day on which one of the
 * periods ends itself, or before which none does, is hardly that of the release.
 */
export function withoutComing(facts: readonly Fact[], release: string | undefined, draft: Draft): readonly Fact[] {
  const ends = facts.map(endOf)
  if (release === undefined || ends.includes(release) || !ends.some((end) => end !== undefined && end < release)) return facts
  const coming = (fact: Fact): boolean => (endOf(fact) ?? '') > release
  const first = facts.find(coming)
  if (first === undefined) return facts
  draft.warn(
    'ambiguous',
    'A period that ends behind the day of the release has no results, so its figures were left out.',
    undefined,
    first.value?.at,
  )
  return facts.filter((fact) => !coming(fact))
}

import type { Draft } from '../../form/draft.js'
import type { Fact } from '../../form/prose/fact.js'

/** The facts without results of periods that end behind the day of the release: what is not over has none. */
export function withoutComing(facts: readonly Fact[], release: string | undefined, draft: Draft): readonly Fact[] {
  if (release === undefined) return facts
  const coming = ({ period, forecast }: Fact): boolean => {
    const { kind, to, fiscalYearEnd } = period?.keys ?? {}
    const end = to ?? (kind === 'full-year' ? fiscalYearEnd : undefined)
    return !forecast && end !== undefined && end > release
  }
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

import { isMark, type Span } from '../../document/scan.js'
import type { Doc } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import { namesLoss } from '../../form/figures/loss.js'
import type { Fact, Money } from '../../form/prose/fact.js'
import { negated } from '../../form/prose/worth.js'
import { rangeOfSpan } from '../../form/span-tokens.js'
import { isProvided, isUsed } from '../../language/en/prose.js'

const FLOWS: ReadonlySet<string> = new Set([
  'cashFlowsFromOperatingActivities',
  'cashFlowsFromInvestingActivities',
  'cashFlowsFromFinancingActivities',
  'freeCashFlow',
])

/**
 * The facts of tables, those of rows that name cash as used, or a loss, below zero: "Net cash used in investing activities
 * 4,020" is -4,020. A row that prints a sign at one amount and none at another says by its name or by its signs which way
 * money went, and nobody can tell by which: its plain amounts are left out.
 */
export function withCashUsed(doc: Doc, facts: readonly Fact[], draft: Draft): readonly Fact[] {
  const isSpent = ({ metric, label }: Fact): boolean =>
    label !== undefined && (FLOWS.has(metric.value) ? namesUse(doc, label) : namesLoss(doc, rangeOfSpan(doc, label)))
  const spent = facts.filter(isSpent)
  const signed = new Set(spent.filter((fact) => amountOf(fact) < 0).map(({ label }) => label?.start))
  for (const fact of spent) {
    if (!(amountOf(fact) > 0)) continue
    if (signed.has(fact.label?.start)) {
      draft.warn(
        'ambiguous',
        'A row of cash used, or of a loss, prints a sign at some amounts only, so the others were left out.',
        undefined,
        fact.value?.at,
      )
      fact.value = undefined
    } else fact.value = negated(fact.value as Found<Money>, fact.label as Span)
    if (fact.translation !== undefined) fact.translation = fact.value && negated(fact.translation, fact.label as Span)
  }
  return facts.filter((fact) => fact.value !== undefined || !isSpent(fact))
}

const amountOf = ({ value }: Fact): number => (value as Found<Partial<Money>> | undefined)?.value.amount ?? 0

/** "Net cash used in …", but not "provided by (used in)". */
function namesUse(doc: Doc, label: Span): boolean {
  const { tokens } = doc
  const { first, last } = rangeOfSpan(doc, label)
  let used = false
  for (let i = first; i < last; i += 1) {
    if (isProvided(tokens, i) || isMark(tokens, i, '(')) return false
    used ||= isUsed(tokens, i)
  }
  return used
}

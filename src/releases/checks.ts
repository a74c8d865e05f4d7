import { type Rules, runChecks } from '../form/check.js'
import type { Doc } from '../form/doc.js'
import { roundingOf } from '../form/interval.js'
import type { Check, Evidence } from '../result.js'
import { rules as buyback } from './buyback/checks.js'
import { rules as earnings } from './earnings/checks.js'
import { rules as forecastRevision } from './forecast-revision/checks.js'
import type { RecordOf, Release, ReleaseType } from './record.js'
import { rules as stockOptions } from './stock-options/checks.js'

const rulesOf: { readonly [T in ReleaseType]: Rules<RecordOf<T>> } = {
  buyback,
  'stock-options': stockOptions,
  earnings,
  'forecast-revision': forecastRevision,
}

/**
 * What the release's own figures say of each other: one check for each sum whose figures are all printed.
 *
 * @param doc the text, which may say how its amounts are rounded; without it they count as rounded to the nearest
 */
export function checksOf(record: Release, evidence: Readonly<Record<string, Evidence>>, doc?: Doc): Check[] {
  return runChecks(record, evidence, rulesOf[record.type] as Rules<Release>, doc === undefined ? {} : roundingOf(doc), doc)
}

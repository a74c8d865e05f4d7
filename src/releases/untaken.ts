import { standsApart } from '../form/body.js'
import type { Doc } from '../form/doc.js'
import { untakenTitles } from '../form/figures/untaken.js'
import { compileRows, type Row } from '../form/row.js'
import { untakenLabels } from '../form/untaken.js'
import type { EvidenceMap, UntakenLabel } from '../result.js'
import * as buyback from './buyback/rows.js'
import type { ReleaseType } from './record.js'
import * as stockOptions from './stock-options/rows.js'

/** The types whose fields are rows; the others are read from tables and sentences. */
const FORMS: Partial<Record<ReleaseType, { readonly rows: readonly Row<string>[]; readonly themes: readonly Row<string>[] }>> = {
  buyback,
  'stock-options': stockOptions,
}

/** The labels of a release that gave nothing, as its type reads them. */
export function untakenOf(doc: Doc, type: ReleaseType, evidence: readonly EvidenceMap[]): UntakenLabel[] {
  const skip = standsApart(doc)
  const form = FORMS[type]
  if (form === undefined) return untakenTitles(doc, type, evidence, skip)
  return untakenLabels(doc, { type, rows: compileRows(form.rows), themes: compileRows(form.themes), skip })
}

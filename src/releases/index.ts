import type { Doc } from '../form/doc.js'
import type { Draft } from '../form/draft.js'
import { read as buyback } from './buyback/form.js'
import { read as earnings } from './earnings/form.js'
import { read as forecastRevision } from './forecast-revision/form.js'
import type { ReleaseType } from './record.js'
import { read as stockOptions } from './stock-options/form.js'

/** A release type: how its text is read into a draft of its record. A new type is one folder and one line here. */
export const readers: Readonly<Record<ReleaseType, (doc: Doc, draft: Draft) => void>> = {
  buyback,
  'stock-options': stockOptions,
  earnings,
  'forecast-revision': forecastRevision,
}

export const releaseTypes = Object.keys(readers) as readonly ReleaseType[]

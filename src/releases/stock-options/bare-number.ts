import type { Doc } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import type { Field } from '../../form/fields.js'
import { countOfRights, sharesPerRight } from './counts.js'
import { putRead } from './put.js'
import type { Target } from './rows.js'

/** "Total number: 350 (1 option = 100 shares)": the label does not say what is counted, but the value does. */
export function readBareNumber(doc: Doc, draft: Draft, { body }: Field<Target>): void {
  const each = sharesPerRight(doc, body)
  if (each === undefined) return
  putRead(draft, ['rights', 'count'], countOfRights(doc, body))
  putRead(draft, ['rights', 'sharesPerRight'], each)
}

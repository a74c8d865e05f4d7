import type { Doc } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import type { Field } from '../../form/fields.js'
import { allWords } from '../../form/paragraphs.js'
import { isFor, isThe } from '../../language/en/small.js'
import { endsProgramme } from './ended.js'
import { put } from './put.js'
import type { Target } from './rows.js'
import { headEnd } from './stage.js'

/** "For the purposes of Rule 2.9": no label. */
const isForPurposes = ({ tokens }: Doc, first: number): boolean => isFor(tokens, isThe(tokens, first - 1) ? first - 2 : first - 1)

/** Why the shares are bought: of a release that has no authorization it is no reason of one, nor is that of giving one up. */
export function readReason(doc: Doc, draft: Draft, fields: readonly Field<Target>[]): void {
  const field = fields.find(({ targets, label }) => targets[0] === 'reason' && !isForPurposes(doc, label.first))
  if (field === undefined || endsProgramme(doc, headEnd(doc))) return
  if (draft.has(['authorization', 'maxShares']) || draft.has(['authorization', 'maxSharesPercent']))
    put(draft, ['authorization', 'reason'], allWords(doc, field.body))
}

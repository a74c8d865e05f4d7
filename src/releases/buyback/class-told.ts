import { conceptAt, type Doc, holds } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { headOf } from '../../form/head.js'
import { sentencesOf } from '../../form/prose/sentences.js'
import { shareClass } from '../../form/readers.js'
import { speaksOfAnother } from '../../form/whose-shares.js'
import { put } from './put.js'

/** "repurchase up to 300,000 of its own shares of common stock": the class stands no farther behind its verb. */
const NEAR = 9

/** The class that the lead names, where no label does: "resolved to repurchase its shares of common stock". */
export function readClassTold(doc: Doc, draft: Draft): void {
  if (!draft.has(['authorization', 'resolvedOn']) || draft.has(['authorization', 'shareClass'])) return
  const { lead, end } = headOf(doc)
  for (const sentence of sentencesOf(doc)) {
    if (sentence.first < lead || sentence.first >= end || lead < 0) continue
    if (!holds(doc, sentence, 'resolve', 'determine') || holds(doc, sentence, 'subsidiary') || speaksOfAnother(doc, sentence, lead))
      continue
    for (let i = sentence.first; i < sentence.last; i += 1) {
      if (conceptAt(doc, i) !== 'acquire') continue
      const near = { first: i + 1, last: Math.min(i + NEAR, sentence.last) }
      const found = holds(doc, near, 'cancel', 'dispose') ? undefined : shareClass(doc, near)
      if (found === undefined) continue
      put(draft, ['authorization', 'shareClass'], found)
      return
    }
  }
}

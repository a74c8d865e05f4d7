import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import { headOf } from '../../form/head.js'
import { sentencesOf } from '../../form/prose/sentences.js'
import { type Read, shareClass } from '../../form/readers.js'
import { speaksOfAnother } from '../../form/whose-shares.js'
import { isCopula } from '../../language/en/people.js'
import { put } from './put.js'

/** "repurchase up to 300,000 of its own shares of common stock": the class stands no farther behind its verb. */
const NEAR = 9
/** Behind "are" it stands so near: "the company's common shares". */
const CLASS_NEAR = 6

/**
 * The class that the lead names, where no label does: "resolved to repurchase its shares of common stock"; or a sentence of its
 * own, "The shares to be acquired are common shares".
 */
export function readClassTold(doc: Doc, draft: Draft): void {
  if (!draft.has(['authorization']) || draft.has(['authorization', 'shareClass'])) return
  const { lead, end } = headOf(doc)
  const resolved = draft.has(['authorization', 'resolvedOn'])
  for (const sentence of sentencesOf(doc)) {
    const other = holds(doc, sentence, 'subsidiary') || speaksOfAnother(doc, sentence, sentence.first)
    const said = other ? undefined : classSaid(doc, sentence, 'acquire')
    if (said !== undefined) put(draft, ['authorization', 'shareClass'], said)
    if (!resolved) continue
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

/** "The shares to be acquired are common shares", "the target of the acquisition is the company's common stock". */
export function classSaid(doc: Doc, { first, last }: Range, verb: 'acquire' | 'cancel'): Read<string> | undefined {
  for (let i = first + 1; i < last; i += 1) {
    const concept = conceptAt(doc, i - 1)
    if (isCopula(doc.tokens, i) && (concept === verb || concept === `${verb}:future`))
      return shareClass(doc, { first: i + 1, last: Math.min(i + 1 + CLASS_NEAR, last) })
  }
  return undefined
}

import type { Concept } from '../../language/concepts.js'
import { conceptAt, type Doc, spanOfRange } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'

/** How far into the text the headline and the lead reach, in tokens: what stands later recalls other stages. */
const HEAD = 220

/**
 * What the release tells: that shares will be bought, how far the buying has come, that it is over, that shares are
 * cancelled. The first words that decide, in the order of what makes news.
 */
export function stageOf(doc: Doc): Found<string> | undefined {
  const limit = Math.min(doc.tokens.count, HEAD)
  const first = (wanted: (concept: Concept | undefined) => boolean): Found<string>['at'] | undefined => {
    for (let i = 0; i < limit; i += 1) {
      if (!wanted(conceptAt(doc, i))) continue
      const term = doc.terms.at[i] as number
      return spanOfRange(doc, { first: doc.terms.first[term] as number, last: doc.terms.last[term] as number })
    }
    return undefined
  }
  const acquire = first((concept) => concept === 'acquire' || concept === 'acquire:past' || concept === 'acquire:future')
  const cancel = first((concept) => concept === 'cancel' || concept === 'cancel:past' || concept === 'cancel:future')
  if (acquire === undefined) return cancel === undefined ? undefined : { value: 'cancellation', at: cancel }
  const complete = first((concept) => concept === 'complete')
  const progress = first((concept) => concept === 'progress')
  if (progress !== undefined && (complete === undefined || progress.start < complete.start)) return { value: 'progress', at: progress }
  if (complete !== undefined) return { value: 'completion', at: complete }
  const announce = first((concept) => concept === 'announce')
  const resolve = first((concept) => concept === 'resolve')
  if (resolve !== undefined) return { value: 'authorization', at: resolve }
  return announce === undefined ? undefined : { value: 'progress', at: acquire }
}

/** Puts the stage into the record. */
export function putStage(draft: Draft, stage: Found<string> | undefined): void {
  if (stage !== undefined) draft.put(['stage'], stage)
}

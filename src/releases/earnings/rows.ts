import type { Span } from '../../document/scan.js'
import { type Doc, type Range, spanOfRange } from '../../form/doc.js'
import type { When } from '../../form/prose/when.js'
import { dayOf } from '../../form/values.js'
import { mentionsIn } from '../../reading/mentions.js'

/** What the words of a row's title say of its period: named ones first, else a bare date that it ends on. */
export function saidIn(doc: Doc, whens: readonly When[], { first, last }: Range): { keys: When['keys']; at: When['at']; title: Span } | undefined {
  if (last <= first) return undefined
  const title = spanOfRange(doc, { first, last })
  let keys: When['keys'] = {}
  let at: When['at'] = {}
  for (const when of whensIn(whens, first, last)) {
    if (when.relation !== undefined) continue
    keys = { ...when.keys, ...keys }
    at = { ...when.at, ...at }
  }
  if (keys.to === undefined && keys.fiscalYearEnd === undefined) {
    const date = mentionsIn(doc.mentions, first, last).reverse().find((mention) => mention.kind === 'date')
    const day = date?.kind === 'date' ? dayOf(date, 'to') : undefined
    if (day !== undefined && date !== undefined) {
      keys = { ...keys, to: day }
      at = { ...at, to: { start: date.start, end: date.end } }
    }
  }
  return { keys, at, title }
}

export function whensIn(whens: readonly When[], first: number, last: number): When[] {
  let low = 0
  let high = whens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((whens[middle] as When).first < first) low = middle + 1
    else high = middle
  }
  const out: When[] = []
  for (let k = low; k < whens.length && (whens[k] as When).last <= last; k += 1) out.push(whens[k] as When)
  return out
}

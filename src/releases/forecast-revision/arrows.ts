import { isMark } from '../../document/scan.js'
import { type Doc, holds } from '../../form/doc.js'
import type { Found } from '../../form/draft.js'
import { type Unit, unitsIn } from '../../form/figures/units.js'
import { behindArrow } from '../../form/prose/arrow.js'
import { type ItemOf, itemsOf } from '../../form/prose/items.js'
import type { Sentence } from '../../form/prose/sentences.js'
import { type FoundMoney, moneyOf, percentOf } from '../../form/values.js'
import { changedNumber, type NumberMention } from '../../reading/mention.js'
import { mentionAt } from '../../reading/mentions.js'
import type { Told } from './told-figure.js'

/** A unit stands no more tokens above the line of an arrow. */
const ABOVE = 160

/** The figures of a sentence or a line that an arrow sets side by side: "Net sales: 22,000 → 21,000 (-4.5%)". */
export function arrowsIn(doc: Doc, sentence: Sentence): Told[] {
  const out: Told[] = []
  let names: ItemOf<'name'>[] | undefined
  let named = 0 // of these stand before the arrow
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const behind = behindArrow(doc.tokens, i)
    if (behind === i) continue
    const [low, high] = [numberAt(doc, i - 1), numberAt(doc, behind)]
    if (low?.last !== i || high?.first !== behind || low.percent !== undefined || high.percent !== undefined) continue
    names ??= itemsOf(doc, sentence, [], 0).filter((item) => item.kind === 'name')
    while (named < names.length && (names[named] as ItemOf<'name'>).last <= low.first) named += 1
    const item = names[named - 1]
    if (item === undefined || !isBare(doc, item.last, low.first)) continue
    const { metric, label, loss, last } = item.name
    if (metric === undefined || loss || holds(doc, { first: label, last }, 'adjusted', 'segment')) continue
    const unit = high.currency === undefined ? unitAbove(doc, i) : undefined
    const [previous, revised] = [low, high].map((number) => moneyWith(number, high, unit))
    if (previous === undefined || revised === undefined || previous.value.currency !== revised.value.currency) continue
    const percent = percentBehind(doc, high.last)
    out.push({ metric, label: { first: label, last }, previous, revised, ...(percent === undefined ? {} : { changePercent: percent }) })
  }
  return out
}

/** The number that token `i` is part of. */
function numberAt({ mentions }: Doc, i: number): NumberMention | undefined {
  for (let at = Math.max(0, mentionAt(mentions, i) - 1); at < mentions.length; at += 1) {
    const mention = mentions[at]
    if (mention === undefined || mention.first > i) return undefined
    if (mention.kind === 'number' && mention.last > i) return mention
  }
  return undefined
}

/** Whether only a colon or a bar stands between a name and its amount. */
const isBare = ({ tokens }: Doc, from: number, to: number): boolean =>
  to === from || (to - from === 1 && (isMark(tokens, from, ':') || isMark(tokens, from, '|')))

/** The unit that the lines above state last. */
function unitAbove(doc: Doc, i: number): Unit | undefined {
  const unit = unitsIn(doc, { first: Math.max(0, i - ABOVE), last: i }).at(-1)
  return unit?.factor === undefined || unit.currency === undefined || unit.percent ? undefined : unit
}

/** A number's money by its own unit, that of the number behind the arrow, or that of the lines above. */
function moneyWith(number: NumberMention, high: NumberMention, unit: Unit | undefined): FoundMoney | undefined {
  const own = number.currency === undefined ? changedNumber(number, { currency: high.currency, scale: number.scale ?? high.scale }) : number
  if (own.currency !== undefined) return moneyOf(own)
  return unit?.currency === undefined || unit.factor === undefined
    ? undefined
    : moneyOf(changedNumber(own, { currency: { code: unit.currency, at: unit.at }, scale: { factor: unit.factor, at: unit.at } }))
}

/** "(-4.5%)" right behind. */
function percentBehind(doc: Doc, i: number): Found<number> | undefined {
  const number = numberAt(doc, isMark(doc.tokens, i, '(') ? i + 1 : i)
  return number?.percent === undefined ? undefined : percentOf(number)
}

import { isYearWord } from '../../language/en/prose.js'
import { mentionAt } from '../../reading/mentions.js'
import { type Range, spanOfRange } from '../doc.js'
import type { Known } from './calendar.js'
import { isOf, labelOf } from './dating.js'
import { glueAt, markAt } from './glue.js'
import type { Item } from './items.js'
import type { Clause, Group, Name } from './state.js'

/** Whether a figure that no words right at it date may be of another period than the one that the sentences before speak of. */
export function mayBeOfOther(c: Clause, group: Group<Name>, values: Range, spoken: Known): boolean {
  const other = isOfYearAlone(c, group) || isDatedTogether(c, values, spoken)
  if (other) {
    const { doc, sentence, thread } = c
    thread.warn(
      'A figure may be of the period that its sentence names or of that of the release, so it was left out.',
      spanOfRange(doc, sentence),
    )
  }
  return other
}

/** Words between a year and the name that it dates. */
const NEAR = 2

/** "In 2016, net sales were", "and in 2016 net sales were", in a release of a part of a year: a year by its number alone, right before the name or at the sentence's beginning. */
function isOfYearAlone({ doc, sentence, items }: Clause, group: Group<Name>): boolean {
  const { mentions, tokens } = doc
  const outer = labelOf(group)
  for (let m = mentionAt(mentions, sentence.first); m < mentions.length; m += 1) {
    const mention = mentions[m]
    if (mention === undefined || mention.last > outer) return false
    if (mention.kind !== 'year' || items.some(({ first, last }) => first < mention.last && last > mention.first)) continue
    const glue = glueAt(tokens, isYearWord(tokens, mention.first - 1) ? mention.first - 2 : mention.first - 1)
    if (glue !== 'in' && glue !== 'for') continue
    if (mention.first - sentence.first <= NEAR || outer - mention.last < NEAR) return true
  }
  return false
}

/** "Net sales were 5 billion yen and operating income 3 billion yen in the first half": the period behind the last value may be that of all. */
function isDatedTogether(c: Clause, { last }: Range, spoken: Known): boolean {
  const { doc, items, thread } = c
  let end = last
  let money: Item | undefined
  let named = false
  for (const item of items) {
    if (item.first < last) continue
    if (item.kind === 'when') {
      if (money === undefined || item.when.relation !== undefined || !isOf(c, money.last, item)) return false
      return thread.calendar.take(item.when) !== spoken
    }
    if (item.kind === 'name') {
      if (!isJoined(doc, end, item.name.outer)) return false
      named = true
      money = undefined
    } else if (item.kind === 'money' && named) {
      if (money !== undefined) return false
      money = item
    }
    end = item.last
  }
  return false
}

/** Whether no more than "and", "its" and commas stand between two figures. */
function isJoined({ tokens }: Clause['doc'], from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) {
    const glue = glueAt(tokens, k)
    if (glue !== 'and' && glue !== 'the' && markAt(tokens, k) !== ',' && markAt(tokens, k) !== ')') return false
  }
  return true
}

import { isAgo, isBefore, isCrisis, isOver, isWith, isYears } from '../../language/en/prose.js'
import { monthsBetween } from '../../reading/calendar.js'
import { mentionAt } from '../../reading/mentions.js'
import type { Doc } from '../doc.js'
import { glueAt, markAt } from './glue.js'
import { isYearBefore, monthsOf } from './same-period.js'
import type { Clause } from './state.js'
import type { WhenKeys } from './when.js'

/** "a 12% rise from": words between a percentage and what it is set against. */
const LEAD = 4
/** Words of what it is set against: "the level of the same period of". */
const LONGEST = 16

/**
 * Whether a percentage is set against another year than the one before its figure's: "up 12% from fiscal 2019" told of 2021, "from
 * two years ago", "compared with the pre-pandemic level". What the words behind it do not say, those that open its sentence may.
 */
export function isAgainstOtherYear(c: Clause, from: number, stop: number, own: WhenKeys | undefined): boolean {
  const { doc, sentence } = c
  for (let k = from; k < Math.min(stop, from + LEAD); k += 1) if (setsAgainst(doc, k)) return isOther(c, behind(doc, k), stop, own)
  const { first, last } = sentence
  return (glueAt(doc.tokens, first) === 'against' || glueAt(doc.tokens, first) === 'from') && isOther(c, behind(doc, first), last, own)
}

const setsAgainst = ({ tokens }: Doc, k: number): boolean => {
  const glue = glueAt(tokens, k)
  return glue === 'against' || glue === 'from' || isOver(tokens, k)
}

/** The token behind "from", "compared with". */
const behind = ({ tokens }: Doc, k: number): number => (glueAt(tokens, k + 1) === 'to' || isWith(tokens, k + 1) ? k + 2 : k + 1)

function isOther({ doc, sentence, whens }: Clause, from: number, stop: number, own: WhenKeys | undefined): boolean {
  const { mentions, tokens } = doc
  let m = mentionAt(mentions, from)
  const amount = mentions[m]?.kind === 'number' && mentions[m]?.first === from // "from 4,500 million yen in fiscal 2019"
  const end = Math.min(amount ? sentence.last : stop, from + LONGEST, tokens.count)
  const when = whens.find(({ first, last }) => last > from && first < end)
  if (own !== undefined && when?.when.year !== undefined && !isYearBefore(when.when.year, own)) return true
  for (let k = from; k < end; k += 1) {
    const mention = mentions[m]
    if (mention?.first === k) {
      if (own !== undefined && mention.kind !== 'number' && isOlder(mention, own)) return true
      m += 1
      k = mention.last - 1
      continue
    }
    // "from the previous year, when the pandemic": what is named first says it
    if (whens.some(({ first, when }) => first === k && when.relation === 'priorYear' && when.year === undefined)) return false
    if (isYears(tokens, k) && (isAgo(tokens, k + 1) || isBefore(tokens, k + 1))) return true
    if (isCrisis(tokens, k)) return true
    const [mark, glue] = [markAt(tokens, k), glueAt(tokens, k)]
    if (glue === 'to' || glue === 'and') return false
    if (mark !== '' && mark !== '-') return false
  }
  return false
}

/** Whether a year, or the year of a day, is over more than a year before a period begins. */
function isOlder({ year, month }: { year?: number | undefined; month?: number }, own: WhenKeys): boolean {
  if (year === undefined) return false
  // the end of its year does not date a part of it
  const end = own.to ?? (own.kind === 'full-year' ? own.fiscalYearEnd : undefined)
  if (end === undefined) return own.fiscalYear !== undefined && month === undefined && year + 1 < own.fiscalYear
  if (month !== undefined) return monthsBetween(`${year}-${String(month).padStart(2, '0')}-01`, `${end.slice(0, 7)}-01`) > 18
  const first = Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7)) - (monthsOf(own) ?? 12)
  return year + 1 < Math.floor(first / 12)
}

import type { Doc, Range } from '../../form/doc.js'
import type { PeriodParts } from '../../form/figures/period.js'
import { glueAt } from '../../form/prose/glue.js'
import { isYearWord } from '../../language/en/prose.js'
import type { FiscalPeriod } from '../../reading/figure-values.js'
import { mentionsIn } from '../../reading/mentions.js'
import type { PeriodSaying } from '../../reading/period.js'

/**
 * The whole year that a sentence's forecast is for where no word of a period names it: "net sales for 2023", and "revenue for the year",
 * which leaves open which. None where it names two.
 */
export function yearAlone(doc: Doc, { first, last }: Range): PeriodSaying | undefined {
  const found: PeriodSaying[] = []
  for (const mention of mentionsIn(doc.mentions, first, last)) {
    if (mention.kind !== 'year' || glueAt(doc.tokens, mention.first - 1) !== 'for') continue
    const { start, end } = mention
    found.push({ first: mention.first, last: mention.last, at: { start, end }, kind: 'full-year', fiscalYear: mention.year })
  }
  const [one] = found
  if (one !== undefined) return found.every(({ fiscalYear }) => fiscalYear === one.fiscalYear) ? one : undefined
  for (let k = first; k + 2 < last; k += 1) {
    const { tokens } = doc
    if (glueAt(tokens, k) !== 'for' || glueAt(tokens, k + 1) !== 'the' || !isYearWord(tokens, k + 2)) continue
    const next = glueAt(tokens, k + 3)
    if (next === 'ended' || next === 'to') continue // "for the year to date"
    const at = { start: tokens.start[k + 2] as number, end: tokens.end[k + 2] as number }
    return { first: k + 2, last: k + 3, at, kind: 'full-year' }
  }
  return undefined
}

/** Takes in the year that a sentence tells of where it names no period else; not one that is known with its days. */
export function takeYearAlone(doc: Doc, sentence: Range, said: PeriodParts, known: PeriodParts | undefined): void {
  const year = yearAlone(doc, sentence)
  const before = known?.finish()?.period
  if (year !== undefined && !(before?.kind === 'full-year' && isKnown(year, before))) said.take(year)
}

/** Whether a year may be the one that is known. */
const isKnown = ({ fiscalYear }: PeriodSaying, known: FiscalPeriod): boolean =>
  fiscalYear === undefined ||
  (known.fiscalYear ?? fiscalYear) === fiscalYear ||
  (known.fiscalYear === undefined && Number(known.fiscalYearEnd?.slice(0, 4)) === fiscalYear)

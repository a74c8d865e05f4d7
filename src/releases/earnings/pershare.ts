import { conceptSet, isAmong } from '../../form/concept-set.js'
import { conceptAt, type Doc, type Range, spanOfRange } from '../../form/doc.js'
import type { Found, Ground } from '../../form/draft.js'
import { runsIn } from '../../form/figures/cells.js'
import { headAt } from '../../form/figures/heads.js'
import { fill } from '../../form/figures/place.js'
import { ratioAt } from '../../form/figures/ratio.js'
import { unitsIn } from '../../form/figures/units.js'
import { moneyOfCell } from '../../form/figures/value.js'
import type { Calendar } from '../../form/prose/calendar.js'
import { type Fact, factOf, type Money } from '../../form/prose/fact.js'
import type { When } from '../../form/prose/when.js'
import { whensIn } from '../../form/prose/whens.js'
import { firstTerm } from '../../form/term-index.js'
import { isOf } from '../../language/en/small.js'
import { mentionsIn } from '../../reading/mentions.js'
import { behindDate, behindYear } from './by-period/wrapped-titles.js'
import { periodGrounds } from './period-grounds.js'
import { saidIn } from './said.js'
import { tornPerShares } from './torn-per-share.js'

/** The rows of a small table stand within so many tokens of its heads. */
const REACH = 80
const BETWEEN = 6
const BEGINS = conceptSet('profit', 'eps', 'basic', 'netLoss')

/**
 * Small tables of earnings per share, basic and diluted side by side. One cell in a row is the basic figure: where there
 * is no diluted one its cell is left empty.
 */
export function readPerShare(doc: Doc, whens: readonly When[], calendar: Calendar): Fact[] {
  const { terms, tokens } = doc
  const facts: Fact[] = []
  if (firstTerm(doc, 'diluted') < 0) return facts
  for (let t = 0; t < terms.count; t += 1) {
    const first = terms.first[t] as number
    if (!isAmong(doc, first, BEGINS)) continue
    const heads = headsAt(doc, first)
    if (heads === undefined) continue
    const { basic, diluted, rest } = heads
    const torn: readonly Ground[] = rest === undefined ? [] : [{ role: 'head', at: spanOfRange(doc, rest) }]
    let before = diluted.last
    let ratios: number | undefined
    const end = Math.min(tokens.count, diluted.last + REACH)
    const unit = unitsIn(doc, { first: basic.last, last: Math.min(end, diluted.last + 20) }).find(
      (one) => one.factor === undefined && one.currency !== undefined,
    )
    if (unit === undefined) continue
    for (const run of runsIn(doc, { first: diluted.last, last: end })) {
      ratios ??= ratiosIn(doc, { first: diluted.last, last: run.first })
      const cells = (run.cells.length > 2 ? fill(run.cells, 2 + ratios) : run.cells)?.slice(0, 2)
      if (cells === undefined || cells.some((cell) => cell?.number !== undefined && cell.number.decimals < 2)) break
      const title = { first: before, last: run.first }
      if (goesOnAbove(doc, whens, title)) break
      const said = saidIn(doc, whens, title)
      const period = said && calendar.row(said.keys, said.at, said.title, said.dated)
      before = run.last
      if (said === undefined || period === undefined) continue
      cells.forEach((cell, c) => {
        if (cell === undefined) return
        const at = spanOfRange(doc, c === 0 ? basic : diluted)
        const grounds: Ground[] = [{ role: 'head', at }, ...periodGrounds(said.at)]
        const value = moneyOfCell(doc, cell, unit, true, grounds)
        if (value === undefined || 'low' in value.value) return
        const metric = c === 0 ? 'earningsPerShare' : 'dilutedEarningsPerShare'
        facts.push(
          factOf(
            { value: metric, at, grounds: c === 0 ? torn : [] },
            rest === undefined ? at : undefined,
            false,
            period,
            value as Found<Money>,
          ),
        )
      })
    }
  }
  return facts
}

/** "March 2016 | Q1 of FYE": behind its date the title names a period of its own, so the date is the rest of the title above. */
function goesOnAbove(doc: Doc, whens: readonly When[], title: Range): boolean {
  const year = behindYear(doc, title.first) // "FY2018" alone on its line, or the title's own
  if (year > title.first && year < title.last) return true
  const own = behindDate(doc, title)
  if (own === title.first || whensIn(whens, own, title.last).length === 0) return false
  return isOf(doc.tokens, title.first) || mentionsIn(doc.mentions, title.first, own)[0]?.first === title.first
}

/** How many ratios head the columns behind: "Return on equity", "Ratio of ordinary profit to total assets". */
function ratiosIn(doc: Doc, { first, last }: Range): number {
  let n = 0
  for (let i = first; i < last; ) {
    const end = ratioAt(doc, i, last)
    if (end > i) n += 1
    i = Math.max(i + 1, end)
  }
  return n
}

/** The heads of the two figures, the basic one at token `first`. */
function headsAt(doc: Doc, first: number): { basic: Range; diluted: Range; rest?: Range } | undefined {
  const torn = tornPerShares(doc, first)
  if (torn !== undefined) return torn
  const basic = headAt(doc, first, doc.tokens.count)?.head
  const diluted = basic?.metric === 'earningsPerShare' ? dilutedBehind(doc, basic.last) : undefined
  return basic && diluted && { basic, diluted }
}

function dilutedBehind(doc: Doc, from: number): Range | undefined {
  for (let k = from; k < from + BETWEEN; k += 1) {
    const concept = conceptAt(doc, k)
    if (concept === undefined) continue
    const head = headAt(doc, k, doc.tokens.count)?.head
    if (head === undefined) continue
    return head.metric === 'dilutedEarningsPerShare' ? { first: head.first, last: head.last } : undefined
  }
  return undefined
}

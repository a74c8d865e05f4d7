import { isItemNumber } from '../../../document/layout.js'
import { isMark } from '../../../document/scan.js'
import type { Doc, Range } from '../../../form/doc.js'
import { once } from '../../../form/once.js'
import type { When } from '../../../form/prose/when.js'
import { whensIn } from '../../../form/prose/whens.js'
import { isPercentages } from '../../../language/en/tables.js'

/** How far above its heads a table may be called a forecast. */
const CAPTION = 60

/** The tokens of the numbers of items that stand within no other. */
const topMarkers = once(({ layout }: Doc): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const { marker, level } of layout.items) for (let k = marker.first; level === 0 && k < marker.last; k += 1) found.add(k)
  return found
})

/** The last words of a caption, none above the item that the table stands in; the bars of empty cells are none. */
export function nearCaption(doc: Doc, { first, last }: Range): Range {
  const { tokens, layout } = doc
  let k = last
  for (let words = 0; k > first && words < CAPTION; k -= 1) {
    if (!isMark(tokens, k - 1, '|')) words += 1
    if (isItemNumber(layout, k) && topMarkers(doc).has(k)) break
  }
  return { first: k, last }
}

/**
 * The period that a caption names last; what a remark says of percentages is none: "(those for the first half are changes
 * from the same period of the year before)". Where the row itself names a part of a year (`parted`), one above adds nothing.
 */
export function saidAbove(doc: Doc, whens: readonly When[], caption: Range, parted: boolean): When | undefined {
  const near = nearCaption(doc, caption)
  const said = whensIn(whens, near.first, near.last).filter(({ relation }) => relation === undefined)
  while (said.length > 1 && isInRemark(doc, near, said[said.length - 1] as When)) said.pop()
  const last = said[said.length - 1]
  return parted && last !== undefined && !isDated(last) ? undefined : last
}

const isDated = ({ keys }: When): boolean => (keys.fiscalYear ?? keys.fiscalYearEnd ?? keys.to) !== undefined

/** Whether a bracket on percentages holds a part of a year, of none in particular. */
function isInRemark(doc: Doc, { first }: Range, when: When): boolean {
  const { first: at } = when
  if (isDated(when)) return false
  let depth = 0
  for (let k = at - 1; k >= first; k -= 1) {
    if (isMark(doc.tokens, k, ')')) depth += 1
    else if (isMark(doc.tokens, k, '(')) depth -= 1
    if (depth >= 0) continue
    for (let i = k; i < at; i += 1) if (isMark(doc.tokens, i, '%') || isPercentages(doc.tokens, i)) return true
    return false
  }
  return false
}

import { MARK } from '../../../document/scan.js'
import { conceptAt, type Doc, type Range, rangeOfTerm } from '../../../form/doc.js'
import { tokenOf } from '../../../form/prose/gap.js'
import { glueAt, markAt } from '../../../form/prose/glue.js'
import type { When } from '../../../form/prose/when.js'
import { whensIn } from '../../../form/prose/whens.js'
import type { Concept } from '../../../language/concepts.js'
import type { Headed } from './headed.js'
import type { ColumnKind } from './kinds.js'

/** Other words between two heads side by side are none: "Previous forecast | Revised forecast". */
const BETWEEN: ReadonlySet<Concept | undefined> = new Set<Concept | undefined>(['forecast', 'announce'])

/** Words before two heads in their line. */
const NEAR = 12

/**
 * A forecast before and after its revision, "Previous | Revised", for the one period that the words above name: what was
 * announced before is none, nor is the day on which it was. `unclear` where no period is named, or several.
 */
export function revisedColumns(
  doc: Doc,
  above: Range,
  kinds: readonly ColumnKind[],
  whens: readonly When[],
): Headed | 'unclear' | undefined {
  const heads = besideEachOther(doc, above)
  if (heads === undefined) return undefined
  const money = kinds.flatMap((kind, c) => (kind === 'money' ? [c] : []))
  const column = money[heads.previousFirst ? 1 : 0]
  const said = whensIn(whens, above.first, above.last).filter(({ keys, relation }) => relation === undefined && keys.kind !== undefined)
  const [period] = said
  if (column === undefined || period === undefined || said.some(({ keys }) => JSON.stringify(keys) !== JSON.stringify(period.keys)))
    return 'unclear'
  const own = kinds.map((_, c): ColumnKind => (c === column ? 'money' : 'none'))
  return { kinds: own, periods: [period], change: false, ahead: new Set([0]) }
}

/** Whether the heads "Previous" and "Revised" stand side by side in a line, and in which order. */
function besideEachOther(doc: Doc, { first, last }: Range): { readonly previousFirst: boolean } | undefined {
  const { kind, line, lines } = doc.tokens
  const previous = tokenOf(doc, first, last, 'previous')
  const revised = tokenOf(doc, first, last, 'revise')
  if (previous < 0 || revised < 0 || line[previous] !== line[revised]) return undefined
  const own = line[previous] as number
  // a text that runs on in one line has all before its heads in the line
  const begin = Math.max(lines.token[own] as number, Math.min(previous, revised) - NEAR)
  const end = Math.min(lines.token[own + 1] as number, last)
  if (tokenOf(doc, begin, end, 'actual', 'result') >= 0) return undefined // beside results
  // "There is no change to the previously announced revised forecast."
  if (markAt(doc.tokens, end - 1) === '.' || glueAt(doc.tokens, Math.min(previous, revised) - 1) !== undefined) return undefined
  const previousFirst = previous < revised
  const to = previousFirst ? revised : previous
  for (let k = rangeOfTerm(doc, previousFirst ? previous : revised).last; k < to; k += 1)
    if (kind[k] !== MARK && !BETWEEN.has(conceptAt(doc, k))) return undefined
  return { previousFirst }
}

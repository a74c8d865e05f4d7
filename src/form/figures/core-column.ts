import { isAdjective } from '../../language/en/tables.js'
import { conceptAt, type Doc, type Range } from '../doc.js'

/**
 * Where a column of core operating income stands among heads that were printed one piece a line: right before or right
 * behind operating income. Only the line of heads' first words tells: "Sales | Core | Operating", none of them with more.
 */
export function coreBeside(doc: Doc, { first, last }: Range): 'before' | 'behind' | undefined {
  const { tokens } = doc
  const alone = (i: number): boolean => tokens.line[i - 1] !== tokens.line[i] && tokens.line[i + 1] !== tokens.line[i]
  for (let i = first + 1; i + 1 < last; i += 1) {
    if (!isAdjective(tokens, i)) continue
    if (!alone(i)) return undefined
    const [before, behind] = [conceptAt(doc, i - 1), conceptAt(doc, i + 1)]
    if (before === 'sales' && behind === 'operating' && alone(i + 1)) return 'before'
    return before === 'operating' && alone(i - 1) && conceptAt(doc, i - 2) === 'sales' ? 'behind' : undefined
  }
  return undefined
}

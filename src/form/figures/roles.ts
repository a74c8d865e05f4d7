import { isMark, NUMBER, WORD } from '../../document/scan.js'
import type { Concept } from '../../language/concepts.js'
import { conceptAt, type Doc, type Range } from '../doc.js'

/**
 * What a row or a column holds: the figure before and after, what lies between, a year ago. `dated` is named by a date
 * alone, `actual` holds results where a forecast stood.
 */
export type Role = 'previous' | 'revised' | 'actual' | 'change' | 'changePercent' | 'priorYear' | 'yearOnYear' | 'dated' | 'other'

/** The letters of a form's marks: "A" for (A), "BA" for (B-A) and (B)-(A). */
export function lettersOf(doc: Doc, { first, last }: Range): string {
  const { tokens } = doc
  let letters = ''
  for (let i = first; i < last; i += 1) {
    if (tokens.kind[i] !== WORD || tokens.end[i] !== (tokens.start[i] as number) + 1) continue
    const letter = tokens.text.charAt(tokens.start[i] as number)
    if (
      'ABab'.includes(letter) &&
      (isMark(tokens, i - 1, '(') ||
        isMark(tokens, i - 1, '-') ||
        isMark(tokens, i - 1, '[') ||
        letters !== '' ||
        (letter === 'B' && isMark(tokens, i + 1, '-') && tokens.text.startsWith('A', tokens.start[i + 2] as number)))
    )
      letters += letter.toUpperCase()
  }
  return letters
}

const PRIOR: readonly Concept[] = [
  'result',
  'actual',
  'complete',
  'yearEnded',
  'fiscalYear',
  'firstHalf',
  'sixMonths',
  'nineMonths',
  'threeMonths',
  'interim',
  'period',
]

/** The role that the words of a title give; a title may stand in parts, before and behind its cells. */
export function roleOf(doc: Doc, parts: readonly Range[]): Role | undefined {
  const words = new Set<Concept>()
  let letters = ''
  let sign = false
  let dates = 0
  for (const part of parts) {
    letters += lettersOf(doc, part)
    for (let i = part.first; i < part.last; i += 1) {
      const concept = conceptAt(doc, i)
      if (concept !== undefined) words.add(concept)
      sign ||= isMark(doc.tokens, i, '%')
      if (concept === 'month' || doc.tokens.kind[i] === NUMBER) dates += 1
    }
  }
  const has = (...concepts: Concept[]): boolean => concepts.some((concept) => words.has(concept))
  const percent = sign || has('percent', 'percentSign')
  const change = has('change', 'difference', 'increase', 'decrease')
  if (has('yearOnYear') || (change && has('priorPeriod'))) return 'yearOnYear'
  if (change && has('previous') && has('fiscalYear', 'period', 'yearEnded') && !has('forecast')) return 'yearOnYear'
  if (has('reference', 'translationNote')) return change ? 'yearOnYear' : 'priorYear'
  if (letters.length === 2) return percent ? 'changePercent' : 'change'
  if (change) return percent ? 'changePercent' : 'change'
  if (letters === 'A' && has('revise') && has('announce')) return 'previous' // "Latest announced forecast (A)"
  if (has('revise') && !has('previous')) return 'revised'
  if (has('previous') && !has('revise') && has('forecast', 'announce')) return 'previous'
  if (letters === 'B') return has('result', 'actual', 'complete') && !has('forecast') ? 'actual' : 'revised'
  if (has('current') && has('forecast')) return 'revised'
  if (has('previous') && (has('forecast', 'announce', 'revise') || letters === 'A')) return 'previous'
  if (letters === 'A') return 'previous'
  if (has('forecast')) return has('announce') ? 'previous' : dates > 0 ? 'dated' : undefined
  if (has('priorPeriod')) return 'priorYear'
  if (has('current')) return 'other'
  if (has('previous')) return has(...PRIOR) ? 'priorYear' : 'previous'
  if (has(...PRIOR)) return has('actual') && dates === 0 ? 'actual' : 'priorYear'
  if (percent) return 'changePercent'
  return dates > 0 ? 'dated' : undefined
}

/** Fewer points than these lead to nothing. */
const FEWEST_POINTS = 3

/** The offset behind points in a row, with or without blanks between them, that begin at an offset; the offset itself where they are few. */
export function pointsEnd(units: Uint16Array, at: number, length: number): number {
  const code = units[at] as number
  let end = at + 1
  let points = 1
  for (let i = end; i < length && (units[i] === code || units[i] === BLANK); i += 1) {
    if (units[i] !== code) continue
    points += 1
    end = i + 1
  }
  return points < FEWEST_POINTS ? at : end
}
const BLANK = 32

/** What the points from `at` to `end` lead to: "Net sales ..... 318.6", "Class of shares ........ Common stock"; an ellipsis leads to nothing. */
export function leadsTo(units: Uint16Array, at: number, end: number, length: number): 'figure' | 'words' | undefined {
  if (end === at) return undefined
  if (isFigure(units, end, length)) return 'figure'
  return end - at >= FEWEST_BEFORE_WORDS && isInside(units, at, end, length) ? 'words' : undefined
}

/** A label's leader has more points than an ellipsis, and words before and behind it on its line. */
const FEWEST_BEFORE_WORDS = 5
/** Points between a label and its words say what a colon says. */
export const COLON = 58

function isInside(units: Uint16Array, at: number, end: number, length: number): boolean {
  let before = at - 1
  while (before >= 0 && units[before] === BLANK) before -= 1
  let behind = end
  while (behind < length && units[behind] === BLANK) behind += 1
  return before >= 0 && behind < length && !isBreak(units[before] as number) && !isBreak(units[behind] as number)
}
const isBreak = (code: number): boolean => code === 10 || code === 13 || (code >= 0x2028 && code <= 0x2029)

/** Whether a figure begins at an offset, a blank or none before it. */
function isFigure(units: Uint16Array, at: number, length: number): boolean {
  let i = at
  while (i < length && units[i] === BLANK) i += 1
  const code = i < length ? (units[i] as number) : BLANK
  return (code >= 48 && code <= 57) || FIGURE_SIGNS.has(code)
}
/** "(", "-", "+", "$", the yen's sign and its stand-in, the triangle of a minus. */
const FIGURE_SIGNS: ReadonlySet<number> = new Set([40, 45, 43, 36, 0xa5, 92, 0x25b3])

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

/** Whether a figure begins at an offset, a blank or none before it. */
export function isFigure(units: Uint16Array, at: number, length: number): boolean {
  let i = at
  while (i < length && units[i] === BLANK) i += 1
  const code = i < length ? (units[i] as number) : BLANK
  return (code >= 48 && code <= 57) || FIGURE_SIGNS.has(code)
}
/** "(", "-", "+", "$", the yen's sign and its stand-in, the triangle of a minus. */
const FIGURE_SIGNS: ReadonlySet<number> = new Set([40, 45, 43, 36, 0xa5, 92, 0x25b3])

import type { Marker } from './markers.js'
import { NUMBER, type Tokens, WORD } from './scan.js'

/** Fewer lines with numbers that count up are figures that happen to. */
const FEWEST = 4
/** So many lines an item may have before the next one. */
const FARTHEST = 30
/** Items of such a list have one digit or two. */
const LONGEST = 2

const NONE: ReadonlyMap<number, Marker> = new Map()

/**
 * Markers that are nothing but a number: "1 Number of rights", "2 Shares under the rights" … at the heads of lines that count
 * up from 1. A single such line is a figure or a day ("7 Directors", "3 April"): only a run of them is a list. By the
 * number's token.
 */
export function bareMarkers(tokens: Tokens): ReadonlyMap<number, Marker> {
  const { lines } = tokens
  let found: Map<number, Marker> | undefined
  let run: number[] = []
  let at = 0
  const end = (): void => {
    if (run.length >= FEWEST)
      for (let k = 0; k < run.length; k += 1) {
        const first = run[k] as number
        found ??= new Map()
        found.set(first, { style: '1', number: k + 1, first, last: first + 1 })
      }
    run = []
  }
  for (let line = 0; line < lines.count; line += 1) {
    const i = lines.token[line] as number
    const number = titledAt(tokens, i, lines.token[line + 1] as number)
    if (number === undefined) continue
    if (number === 1 || line - at > FARTHEST) end()
    if (number !== run.length + 1) continue
    run.push(i)
    at = line
  }
  end()
  return found ?? NONE
}

/** The number of a line that begins with one and goes on with two words, the first with a capital; "1 April 2024" is a day. */
function titledAt({ text, kind, start, end }: Tokens, i: number, last: number): number | undefined {
  if (i + 2 >= last || kind[i] !== NUMBER || kind[i + 1] !== WORD || kind[i + 2] !== WORD) return undefined
  const digits = text.slice(start[i], end[i])
  if (digits.length > LONGEST || digits.startsWith('0') || start[i + 1] === end[i] || start[i + 2] === end[i + 1]) return undefined
  const initial = text.charAt(start[i + 1] as number)
  return initial === initial.toLowerCase() ? undefined : Number(digits)
}

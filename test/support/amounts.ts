import { type Doc, open, type Range } from '../../src/form/doc.js'
import type { Ground } from '../../src/form/draft.js'
import { runsIn } from '../../src/form/figures/cells.js'
import { unitsIn } from '../../src/form/figures/units.js'
import { moneyOfCell, percentOfCell } from '../../src/form/figures/value.js'

type At = { readonly start: number; readonly end: number }

const all = (doc: Doc): Range => ({ first: 0, last: doc.tokens.count })

/** A value, its words, and the words that it rests on. */
function partLine(doc: Doc, value: unknown, { start, end }: At, grounds: readonly Ground[] = []): string {
  const words = ({ start, end }: At): string => doc.text.slice(start, end).replaceAll(/\s+/g, ' ')
  const said = grounds.map(({ role, at }) => `${role} «${words(at)}»`)
  return `${value} «${words({ start, end })}»${said.length === 0 ? '' : ` (${said.join(', ')})`}`
}

/** The amounts of the cells of a text in the first unit that it says, per share where it says so: each part with its words and what it rests on, then the words of all. */
export function amountsIn(text: string): string[] {
  const doc = open(text)
  const unit = unitsIn(doc, all(doc)).find(({ percent }) => !percent)
  return runsIn(doc, all(doc)).flatMap(({ cells }) =>
    cells.map((cell) => {
      const found = moneyOfCell(doc, cell, unit, text.includes('per share'), [])
      if (found === undefined) return 'none'
      const parts: Readonly<Record<string, { readonly at: At; readonly grounds?: readonly Ground[] } | undefined>> = found.parts ?? {}
      const lines = Object.entries(found.value).map(([key, value]) => partLine(doc, value, parts[key]?.at ?? found.at, parts[key]?.grounds))
      return `${lines.join(', ')} in «${doc.text.slice(found.at.start, found.at.end)}»`
    }),
  )
}

/** The percentages of the cells of a text, each with its words and what it rests on; a sign of percent at its very begin is that of all. */
export function percentsIn(text: string): string[] {
  const doc = open(text)
  const lent = unitsIn(doc, { first: 0, last: 4 }).find(({ percent }) => percent)
  return runsIn(doc, all(doc)).flatMap(({ cells }) =>
    cells.map((cell) => {
      const found = percentOfCell(doc, cell, [], lent)
      return found === undefined ? 'none' : partLine(doc, found.value, found.at, found.grounds)
    }),
  )
}

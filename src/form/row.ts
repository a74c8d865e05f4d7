import { CONCEPT_ID, CONCEPTS, type Concept } from '../language/concepts.js'
import type { Doc, Range } from './doc.js'

/**
 * What a label must, may and must not speak of, as words: `'number share acquire* ?issued -cancel*'`.
 *
 * - a bare concept must be there, `a|b` one of the two; `?c` may be there; `-c` must not
 * - `acquire*` stands for the verb in every tense
 * - a label that speaks of any other matter is not this row's
 */
export type Wants = string

/** A kind of label: what it speaks of, and what is made of it. */
export interface Row<Target> {
  readonly wants: Wants
  readonly target: Target
}

/** What a row says of a concept: 0 where it does not name it. */
export const MUST = 1
export const MAY = 2
const NOT = 3

export interface Compiled<Target> {
  readonly target: Target
  readonly musts: readonly (readonly number[])[]
  readonly roles: Uint8Array
}

/** Rows that are ready to be asked. */
export interface Rows<Target> {
  readonly rows: readonly Compiled<Target>[]
}

/** Concepts that say nothing about a label's matter: values, dates, fillers. */
const NEUTRAL: ReadonlySet<Concept> = new Set<Concept>([
  'month',
  'scale',
  'currency',
  'numeral',
  'ordinal',
  'fraction',
  'percentSign',
  'none',
  'pending',
  'today',
  'dateFrom',
  'dateTo',
  'dateAsOf',
  'company',
  'reference',
  'total',
  'announce',
  'note',
  'basisTrade',
  'basisSettlement',
  'maximum',
  'address',
  'rate',
  'exchange',
  'about',
  'headField',
  'revise',
  'current',
  'forecast',
  'previous',
  'actual',
  'region',
  'segment',
  'customer',
  'adjusted',
  'owners',
])
const IS_NEUTRAL = CONCEPTS.map((concept) => NEUTRAL.has(concept))

const idsOf = (word: string): number[] => {
  const names = word.endsWith('*')
    ? CONCEPTS.filter((c) => c === word.slice(0, -1) || c.startsWith(`${word.slice(0, -1)}:`))
    : [word as Concept]
  return names.map((name) => {
    const id = CONCEPT_ID.get(name)
    if (id === undefined) throw new Error(`no concept is called "${word}"`)
    return id
  })
}

/** Makes rows ready: called once per form, at its first use. */
export function compileRows<Target>(rows: readonly Row<Target>[]): Rows<Target> {
  return {
    rows: rows.map(({ wants, target }) => {
      const roles = new Uint8Array(CONCEPTS.length)
      const musts: number[][] = []
      for (const part of wants.split(/\s+/)) {
        if (part.startsWith('?')) for (const id of idsOf(part.slice(1))) roles[id] = MAY
        else if (part.startsWith('-')) for (const id of idsOf(part.slice(1))) roles[id] = NOT
        else {
          const ids = part.split('|').flatMap(idsOf)
          for (const id of ids) roles[id] = MUST
          musts.push(ids)
        }
      }
      return { target, musts, roles }
    }),
  }
}

/** The concepts that a range of words speaks of, each once, fillers left out. */
export function matterOf({ terms }: Pick<Doc, 'terms'>, { first, last }: Range): number[] {
  const found: number[] = []
  for (let i = first; i < last; i += 1) {
    const term = terms.at[i] as number
    if (term < 0 || terms.first[term] !== i) continue
    const id = CONCEPT_ID.get((terms.meaning[term] as { concept: Concept }).concept) as number
    if (!IS_NEUTRAL[id] && !found.includes(id)) found.push(id)
  }
  return found
}

/**
 * The rows whose label this is, best first: every must met, nothing said that the row does not name. The row with the
 * fewest words left over wins, then the one with more musts.
 */
export function matchRows<Target>(rows: Rows<Target>, matter: readonly number[]): Target[] {
  if (matter.length === 0) return []
  const found: { target: Target; score: number }[] = []
  for (const row of rows.rows) {
    let left = 0
    let fits = true
    for (const id of matter) {
      const role = row.roles[id]
      if (role === MAY) left += 1
      else if (role !== MUST) {
        fits = false
        break
      }
    }
    if (!fits) continue
    let met = 0
    for (const must of row.musts) {
      if (!must.some((id) => matter.includes(id))) {
        fits = false
        break
      }
      met += 1
    }
    if (fits) found.push({ target: row.target, score: met * 16 - left })
  }
  if (found.length > 1) found.sort((a, b) => b.score - a.score)
  return found.map(({ target }) => target)
}

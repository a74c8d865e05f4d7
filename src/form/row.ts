import { CONCEPT_ID, CONCEPTS, type Concept } from '../language/concepts.js'
import type { Terms } from '../language/lexicon.js'
import type { Doc, Range } from './doc.js'

/**
 * What a label must, may and must not speak of, as words: `'number share acquire* ?issued -cancel*'`.
 *
 * - a bare concept must be there, `a|b` one of the two; `?c` may be there; `-c` must not
 * - `acquire*` stands for the verb in every tense
 * - a label that speaks of any other matter is not this row's
 */
type Wants = string

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
  /** by a concept's number + 1: one bit for each row that lets a label speak of it */
  readonly allowed: Int32Array
}

/** Each row has a bit of its own in a number. */
const MOST_ROWS = 32

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
  'reference',
  'total',
  'announce',
  'note',
  'basisTrade',
  'basisSettlement',
  'reportingMonth',
  'maximum',
  'address',
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
/** By a concept's number + 1, as the terms note it; of 0, no concept at all, nothing is said either. */
const IS_NEUTRAL = Uint8Array.from([1, ...CONCEPTS.map((concept) => (NEUTRAL.has(concept) ? 1 : 0))])

const idsOf = (word: string): number[] => {
  const names = word.endsWith('*')
    ? CONCEPTS.filter((c) => c === word.slice(0, -1) || c.startsWith(`${word.slice(0, -1)}:`))
    : [word as Concept]
  return names.map((name) => {
    const id = CONCEPT_ID.get(name)
    if (id === undefined) throw new Error(`no concept is called "${word}"`)
    return id + 1
  })
}

/** Makes rows ready: called once per form, at its first use. */
export function compileRows<Target>(rows: readonly Row<Target>[]): Rows<Target> {
  if (rows.length > MOST_ROWS) throw new Error(`a form has at most ${MOST_ROWS} rows`)
  const compiled = rows.map(compileRow)
  const allowed = Int32Array.from(IS_NEUTRAL, (neutral) => (neutral === 1 ? -1 : 0))
  compiled.forEach(({ roles }, n) => {
    for (let id = 1; id < allowed.length; id += 1)
      if (roles[id] === MUST || roles[id] === MAY) allowed[id] = (allowed[id] as number) | (1 << n)
  })
  return { rows: compiled, allowed }
}

/** A row's roles and musts, by the concepts' numbers + 1. */
function compileRow<Target>({ wants, target }: Row<Target>): Compiled<Target> {
  const roles = new Uint8Array(CONCEPTS.length + 1)
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
}

const NONE: readonly never[] = []

/**
 * The rows whose label a range of words is, best first: every must met, nothing said that the row does not name. The
 * row with the fewest words left over wins, then the one with more musts.
 */
export function matchRows<Target>(rows: Rows<Target>, doc: Pick<Doc, 'terms'>, range: Range): readonly Target[] {
  const fitting = allowedBy(rows.allowed, doc, range)
  if (fitting === 0) return NONE
  const matter = matterOf(doc, range)
  let found: Target[] | undefined
  let scores: number[] | undefined
  // the bits of the rows that fit, from the first
  for (let bits = fitting; bits !== 0; bits &= bits - 1) {
    const row = rows.rows[31 - Math.clz32(bits & -bits)]
    if (row === undefined) break
    if (!meets(row.musts, matter)) continue
    let score = row.musts.length * 16
    for (let k = 0; k < matter.length; k += 1) if (row.roles[matter[k] as number] === MAY) score -= 1
    if (found === undefined || scores === undefined) {
      found = [row.target]
      scores = [score]
      continue
    }
    let at = found.length
    while (at > 0 && (scores[at - 1] as number) < score) at -= 1
    found.splice(at, 0, row.target)
    scores.splice(at, 0, score)
  }
  return found ?? NONE
}

/** One bit for each row that lets a label speak of all that a range speaks of; 0 too where it speaks of nothing. */
function allowedBy(allowed: Int32Array, { terms }: Pick<Doc, 'terms'>, { first, last }: Range): number {
  const { concept } = terms
  let fitting = -1
  let any = false
  for (let i = afterTerm(terms, first); i < last; i += 1) {
    const id = concept[i] as number
    if (IS_NEUTRAL[id] === 1) continue
    fitting &= allowed[id] as number
    if (fitting === 0) return 0
    any = true
  }
  return any ? fitting : 0
}

/** The concepts that a range of words speaks of, by their number + 1, each once, fillers left out. */
export function matterOf({ terms }: Pick<Doc, 'terms'>, { first, last }: Range): number[] {
  const { concept } = terms
  let found: number[] | undefined
  let before = 0
  for (let i = afterTerm(terms, first); i < last; i += 1) {
    const id = concept[i] as number
    if (id === before || IS_NEUTRAL[id] === 1) continue // a term's words stand side by side
    before = id
    if (found === undefined) found = [id]
    else if (!found.includes(id)) found.push(id)
  }
  return found ?? []
}

/** A term that begins before a range is not said in it. */
function afterTerm({ at, first: from, last }: Terms, first: number): number {
  const term = at[first] ?? -1
  return term >= 0 && (from[term] as number) < first ? (last[term] as number) : first
}

function meets(musts: readonly (readonly number[])[], matter: readonly number[]): boolean {
  for (const must of musts) {
    let met = false
    for (let k = 0; k < must.length && !met; k += 1) met = matter.includes(must[k] as number)
    if (!met) return false
  }
  return true
}

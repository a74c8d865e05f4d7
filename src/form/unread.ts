import type { Outline } from '../document/outline.js'
import { isMark, WORD } from '../document/scan.js'
import { headingsAt } from '../document/sections.js'
import { isOrdinalEnd } from '../language/en/values.js'
import { dayOf } from '../reading/calendar.js'
import type { Mention, Untold } from '../reading/mention.js'
import { scaled } from '../reading/scaled.js'
import type { Evidence, Unread } from '../result.js'
import type { Doc } from './doc.js'
import { zonesOf } from './zones.js'

/** What prints a figure, whether it can be told or not. */
type Figure = Mention | Untold

/** What was not read of the body, and which part of its figures was. */
interface Rest {
  readonly unread: Unread[]
  /** figures that a leaf rests on ÷ figures of the body; 1 where the body has none */
  readonly coverage: number
}

/**
 * The numbers and dates of the body that no strict leaf rests on, with the title that they stand under and, where a leaf
 * has the same value, its pointer. `strict` holds what the strict leaves of the record rest on, and those of further records.
 */
export function listUnread(doc: Doc, record: object, strict: readonly (readonly Evidence[])[], outline: Outline): Rest {
  const figures = figuresOf(doc)
  const covered: boolean[] = new Array(figures.length).fill(false)
  for (const leaves of strict) {
    for (const { start, end, support } of leaves) {
      cover(figures, covered, start, end)
      if (support !== undefined) for (const span of support) cover(figures, covered, span.start, span.end)
    }
  }
  const left = bodyFigures(doc, figures)
  const rest: Figure[] = []
  for (const k of left) if (!covered[k]) rest.push(figures[k] as Figure)
  return {
    unread: rest.length === 0 ? [] : named(doc, rest, record, outline),
    coverage: left.length === 0 ? 1 : 1 - rest.length / left.length,
  }
}

/** All figures in order: there are few that can't be told, and mostly none. */
const figuresOf = ({ mentions, untold }: Doc): readonly Figure[] =>
  untold.length === 0 ? mentions : [...mentions, ...untold].sort((a, b) => a.first - b.first)

/** Marks the figures that a span touches. */
function cover(figures: readonly Figure[], covered: boolean[], start: number, end: number): void {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle] as Figure).end <= start) low = middle + 1
    else high = middle
  }
  for (let k = low; k < figures.length && (figures[k] as Figure).start < end; k += 1) covered[k] = true
}

/** The figures that stand in the body; the ranks and names among them ("17th", "Note1", "(*1)") are no figures. */
function bodyFigures(doc: Doc, figures: readonly Figure[]): number[] {
  const { segments } = doc.layout
  const zones = zonesOf(doc)
  const found: number[] = []
  let segment = 0
  for (let k = 0; k < figures.length; k += 1) {
    const figure = figures[k] as Figure
    while (segment < segments.length - 1 && (segments[segment]?.last as number) <= figure.first) segment += 1
    if (zones[segment] === 'body' && !isName(doc, figure)) found.push(k)
  }
  return found
}

function isName({ tokens }: Doc, { kind, first, last }: Figure): boolean {
  if (kind !== 'number') return false
  const before = first - 1
  if (first > 0 && tokens.end[before] === tokens.start[first] && (tokens.kind[before] === WORD || isMark(tokens, before, '*'))) return true
  return tokens.start[last] === tokens.end[last - 1] && isOrdinalEnd(tokens, last)
}

/** What is left as it is told: in the text's words, with its heading and the leaf that says the same. */
function named(doc: Doc, rest: readonly Figure[], record: object, outline: Outline): Unread[] {
  const leaves = leavesOf(record, rest)
  const headings = headingsAt(outline, rest)
  return rest.map((figure, i) => told(doc, figure, headings[i], firstOf(leaves, valuesOf(figure))))
}

/** Each with the keys that it has and no others, made as a whole: what grows takes twice the room. */
function told({ raw }: Doc, figure: Figure, heading: string | undefined, repeats: string | undefined): Unread {
  const kind = kindTold(figure)
  const { start, end } = figure
  const text = raw.slice(start, end)
  if (heading === undefined) return repeats === undefined ? { kind, start, end, text } : { kind, start, end, text, repeats }
  return repeats === undefined ? { kind, start, end, text, heading } : { kind, start, end, text, heading, repeats }
}

const kindTold = (figure: Figure): Unread['kind'] => (figure.kind === 'untold' ? figure.of : figure.kind === 'number' ? 'number' : 'date')

function firstOf(leaves: Leaves, values: readonly Value[]): string | undefined {
  for (const { kind, value } of values) {
    const pointer = leaves[kind].get(value)
    if (pointer) return pointer
  }
  return undefined
}

/** Counts under this are everywhere: two that are equal say nothing of each other. */
const TELLING = 100
type Kind = 'year' | 'day' | 'percent' | 'amount' | 'count'

/** A value with what it is a value of. */
interface Value {
  readonly kind: Kind
  readonly value: number | string
}

/** What a mention may say again. Signs are left out, for prose says them in words. */
function valuesOf(mention: Figure): Value[] {
  if (mention.kind === 'untold') return []
  if (mention.kind === 'year') return [{ kind: 'year', value: mention.year }]
  if (mention.kind === 'date') {
    const value = mention.day === undefined ? undefined : dayOf(mention)
    return value === undefined ? [] : [{ kind: 'day', value }]
  }
  if (mention.percent !== undefined) return [{ kind: 'percent', value: scaled(mention.digits, 1) }]
  const value = scaled(mention.digits, mention.scale?.factor ?? 1)
  if (mention.currency !== undefined) return [{ kind: 'amount', value }]
  if (value < TELLING) return []
  const count: Value = { kind: 'count', value }
  return mention.scale === undefined ? [count] : [count, { kind: 'amount', value }]
}

/** The pointer of the first leaf with a value, by kind and value; '' where no leaf has it. */
type Leaves = Readonly<Record<Kind, Map<number | string, string>>>

function leavesOf(record: object, rest: readonly Figure[]): Leaves {
  const found: Leaves = { year: new Map(), day: new Map(), percent: new Map(), amount: new Map(), count: new Map() }
  for (const figure of rest) for (const { kind, value } of valuesOf(figure)) found[kind].set(value, '')
  const path: string[] = [] // spelled out only where a value is found
  const add = (kind: Kind, value: number | string): void => {
    const leaves = found[kind]
    if (leaves.size > 0 && leaves.get(value) === '') leaves.set(value, `/${path.join('/')}`)
  }
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'number') {
      const kind = kindOf(key)
      if (kind !== undefined) add(kind, kind === 'year' ? value : Math.abs(value))
    } else if (typeof value === 'string') {
      if (value.length === 10 && value.charCodeAt(4) === 45) add('day', value)
    } else if (value !== null && typeof value === 'object') {
      for (const step in value) {
        path.push(step)
        walk((value as Record<string, unknown>)[step], step)
        path.pop()
      }
    }
  }
  walk(record, '')
  return found
}

/** What the numbers under a key are numbers of: a small number that is no figure, of nothing. */
function kindOf(key: string): Kind | undefined {
  switch (key) {
    case 'fiscalYear':
      return 'year'
    case 'quarter':
    case 'fraction':
    case 'sharesPerRight':
      return undefined
    case 'amount':
    case 'low':
    case 'high':
      return 'amount'
    case 'value':
      return 'percent'
    default:
      return key.includes('ercent') ? 'percent' : 'count'
  }
}

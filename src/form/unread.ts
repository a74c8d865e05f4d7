import { isMark, WORD } from '../document/scan.js'
import { isOrdinalEnd } from '../reading/date.js'
import type { Mention } from '../reading/mention.js'
import { scaled } from '../reading/number.js'
import type { Evidence, Leaf, Section, Unread } from '../result.js'
import type { Doc } from './doc.js'
import { dayOf } from './values.js'
import { zonesOf } from './zones.js'

/** A record and the words that its leaves rest on. */
export interface Read {
  readonly record: object
  readonly evidence: Readonly<Record<string, Evidence>>
}

/** What was not read of the body, and which part of its figures was. */
export interface Rest {
  readonly unread: Unread[]
  /** figures that a leaf rests on ÷ figures of the body; 1 where the body has none */
  readonly coverage: number
}

/** Keys whose value is a text: a reason may speak of many numbers and reads none of them. The items of lists are texts too. */
const TEXTS: ReadonlySet<string> = new Set([
  'headline',
  'subheadline',
  'place',
  'name',
  'legalName',
  'title',
  'method',
  'reason',
  'label',
  'meeting',
  'category',
  'formula',
  'law',
  'region',
  'speaker',
  'role',
  'text',
  'heading',
  'shareClass',
])

/**
 * The numbers and dates of the body that no strict leaf rests on, with the title that they stand under and, where a leaf
 * has the same value, its pointer. Figures of further records count as read.
 */
export function listUnread(doc: Doc, read: readonly Read[], sections: Section): Rest {
  const { mentions } = doc
  const covered = new Uint8Array(mentions.length)
  for (const { evidence } of read) {
    for (const pointer of Object.keys(evidence)) {
      const key = pointer.slice(pointer.lastIndexOf('/') + 1)
      if (isIndex(key) || TEXTS.has(key)) continue
      const own = evidence[pointer] as Evidence
      cover(mentions, covered, own.start, own.end)
      if (own.support !== undefined) for (const span of own.support) cover(mentions, covered, span.start, span.end)
    }
  }
  const left = bodyFigures(doc)
  const rest = left.filter((k) => covered[k] === 0).map((k) => mentions[k] as Mention)
  return {
    unread: rest.length === 0 ? [] : named(doc, rest, read[0]?.record ?? {}, sections),
    coverage: left.length === 0 ? 1 : 1 - rest.length / left.length,
  }
}

const isIndex = (key: string): boolean => key.charCodeAt(0) >= 48 && key.charCodeAt(0) <= 57

/** Marks the mentions that a span touches. */
function cover(mentions: readonly Mention[], covered: Uint8Array, start: number, end: number): void {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Mention).end <= start) low = middle + 1
    else high = middle
  }
  for (let k = low; k < mentions.length && (mentions[k] as Mention).start < end; k += 1) covered[k] = 1
}

/** The mentions that stand in the body; the ranks and names among them ("17th", "Note1", "(*1)") are no figures. */
function bodyFigures(doc: Doc): number[] {
  const {
    mentions,
    layout: { segments },
  } = doc
  const zones = zonesOf(doc)
  const found: number[] = []
  let segment = 0
  for (let k = 0; k < mentions.length; k += 1) {
    const mention = mentions[k] as Mention
    while (segment < segments.length - 1 && (segments[segment]?.last as number) <= mention.first) segment += 1
    if (zones[segment] === 'body' && !isName(doc, mention)) found.push(k)
  }
  return found
}

function isName({ tokens }: Doc, { kind, first, last }: Mention): boolean {
  if (kind !== 'number') return false
  const before = first - 1
  if (first > 0 && tokens.end[before] === tokens.start[first] && (tokens.kind[before] === WORD || isMark(tokens, before, '*'))) return true
  return tokens.start[last] === tokens.end[last - 1] && isOrdinalEnd(tokens, last)
}

/** What is left as it is told: in the text's words, with its heading and the leaf that says the same. */
function named(doc: Doc, rest: readonly Mention[], record: object, sections: Section): Unread[] {
  const keys = rest.map(keysOf)
  const leaves = leavesOf(record, keys)
  const headings = headingsOf(rest, sections)
  return rest.map((mention, i) => {
    const heading = headings[i]
    const repeats = firstOf(leaves, keys[i] as readonly string[])
    const made: { -readonly [Key in keyof Unread]: Unread[Key] } = {
      kind: mention.kind === 'number' ? 'number' : 'date',
      start: mention.start,
      end: mention.end,
      text: doc.raw.slice(mention.start, mention.end),
    }
    if (heading !== undefined) made.heading = heading
    if (repeats !== undefined) made.repeats = repeats
    return made
  })
}

function firstOf(leaves: ReadonlyMap<string, string>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const pointer = leaves.get(key)
    if (pointer) return pointer
  }
  return undefined
}

/** For each mention the title of the innermost titled section that holds it: one walk over the tree. */
function headingsOf(rest: readonly Mention[], sections: Section): (string | undefined)[] {
  const found: (string | undefined)[] = []
  const walk = (part: Section | Leaf, heading: string | undefined): void => {
    if (found.length === rest.length || (rest[found.length] as Mention).start >= part.end) return
    if (part.kind === 'section') {
      const own = part.title?.text ?? heading
      for (const child of part.children) walk(child, own)
    } else {
      while (found.length < rest.length && (rest[found.length] as Mention).start < part.end) found.push(heading)
    }
  }
  walk(sections, undefined)
  return found
}

/** Counts under this are everywhere: two that are equal say nothing of each other. */
const TELLING = 100
/** Keys whose small numbers are no figures. */
const LOOSE: ReadonlySet<string> = new Set(['quarter', 'fraction', 'sharesPerRight'])

/** What a mention may say again: its value with what it is a value of. Signs are left out, for prose says them in words. */
function keysOf(mention: Mention): string[] {
  if (mention.kind === 'year') return [`year ${mention.year}`]
  if (mention.kind === 'date') {
    const day = mention.day === undefined ? undefined : dayOf(mention)
    return day === undefined ? [] : [day]
  }
  if (mention.percent !== undefined) return [`percent ${scaled(mention.digits, 1)}`]
  const value = scaled(mention.digits, mention.scale?.factor ?? 1)
  if (mention.currency !== undefined) return [`amount ${value}`]
  return value < TELLING ? [] : mention.scale === undefined ? [`count ${value}`] : [`count ${value}`, `amount ${value}`]
}

/** The first leaf of each value that is asked for; '' where none has it. */
function leavesOf(record: object, wanted: readonly (readonly string[])[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const keys of wanted) for (const key of keys) found.set(key, '')
  if (found.size === 0) return found
  const path: string[] = [] // spelled out only where a value is found
  const add = (key: string): void => {
    if (found.get(key) === '') found.set(key, `/${path.join('/')}`)
  }
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'number') {
      if (key === 'fiscalYear') add(`year ${value}`)
      else if (!LOOSE.has(key)) add(`${kindOf(key)} ${Math.abs(value)}`)
    } else if (typeof value === 'string') {
      if (value.length === 10 && value.charCodeAt(4) === 45) add(value)
    } else if (value !== null && typeof value === 'object') {
      for (const step of Object.keys(value)) {
        path.push(step)
        walk((value as Record<string, unknown>)[step], step)
        path.pop()
      }
    }
  }
  walk(record, '')
  return found
}

function kindOf(key: string): string {
  if (key === 'value' || key.includes('ercent')) return 'percent'
  return key === 'amount' || key === 'low' || key === 'high' ? 'amount' : 'count'
}

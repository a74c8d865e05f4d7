import type { Leaf, Section } from '../result.js'
import { BREAK, ENTER, ENTER_ITEM, kindOf, LEAVES, MARKER, numberOf, type Outline, restOf, SIGN, styleOf, TITLE } from './outline.js'

/** The section tree of an outline. Its pieces are made when they are first asked for: few who parse a text look at them. */
export function sectionsOf(outline: Outline): Section {
  return {
    kind: 'section',
    level: 0,
    start: 0,
    end: outline.raw.length,
    get children(): Section['children'] {
      const value = childrenOf(outline)
      Object.defineProperty(this, 'children', { value, enumerable: true, configurable: true, writable: true })
      return value
    },
  }
}

/** A section that is still open: what is known of it, and where its children begin among those that wait. */
interface Open {
  readonly level: number
  readonly start: number
  readonly from: number
  readonly marker: Section['marker']
  title: Leaf | undefined
}

/**
 * What stands in the root. Children wait in one array until their section ends and is made as a whole: a long text has a
 * hundred thousand sections, and what grows takes twice the room.
 */
function childrenOf(outline: Outline): Section['children'] {
  const { raw, steps } = outline
  const waiting: (Section | Leaf)[] = []
  let waits = 0
  const path: Open[] = []
  let at = 0
  /** Ends the sections of a level and the deeper ones. */
  const close = (level: number): void => {
    while (path.length > 0) {
      const own = path[path.length - 1] as Open
      if (own.level < level) return
      path.pop()
      waiting[own.from] = section(own, at, waiting.slice(own.from, waits))
      waits = own.from + 1
    }
  }
  for (let i = 0; i < steps.length; i += 1) {
    const step = steps[i] as number
    const kind = kindOf(step)
    if (kind >= ENTER) {
      const level = restOf(step)
      close(level)
      let marker: Section['marker']
      if (kind === ENTER_ITEM) {
        i += 1
        const item = steps[i] as number
        const next = i + 1 < steps.length ? (steps[i + 1] as number) : ENTER
        const text = kindOf(next) === MARKER ? raw.slice(at, restOf(next)) : ''
        marker = { text, style: styleOf(outline, item), number: numberOf(item) }
      }
      path.push({ level, start: at, from: waits, marker, title: undefined })
      continue
    }
    const end = restOf(step)
    const leaf: Leaf = { kind: LEAVES[kind] as Leaf['kind'], start: at, end, text: raw.slice(at, end) }
    // the last of none is dear to ask for
    if (kind === TITLE && path.length > 0) (path[path.length - 1] as Open).title = leaf
    waiting[waits] = leaf
    waits += 1
    at = end
  }
  close(0)
  waiting.length = waits
  return waiting
}

/** A section with the keys that it has and no others. */
function section({ level, start, marker, title }: Open, end: number, children: Section['children']): Section {
  if (marker === undefined) {
    if (title === undefined) return { kind: 'section', level, start, end, children }
    return { kind: 'section', level, start, end, children, title }
  }
  if (title === undefined) return { kind: 'section', level, start, end, children, marker }
  return { kind: 'section', level, start, end, children, marker, title }
}

/** For each of some places, in their order, the title of the innermost titled section that holds it. */
export function headingsAt(outline: Outline, places: readonly { readonly start: number }[]): (string | undefined)[] {
  const { steps } = outline
  const found: (string | undefined)[] = []
  const path: { readonly level: number; readonly heading: string | undefined }[] = []
  let at = 0
  for (let i = 0; i < steps.length && found.length < places.length; i += 1) {
    const step = steps[i] as number
    const kind = kindOf(step)
    if (kind < ENTER) {
      at = restOf(step)
      for (let place = places[found.length]; place !== undefined && place.start < at; place = places[found.length])
        found.push(path[path.length - 1]?.heading)
      continue
    }
    if (kind === ENTER_ITEM) i += 1
    const level = restOf(step)
    while (path.length > 0 && (path[path.length - 1] as { level: number }).level >= level) path.pop()
    path.push({ level, heading: titleFrom(outline, i + 1, at) ?? path[path.length - 1]?.heading })
  }
  return found
}

/** The title of a section whose first piece is that of a step: only its marker and what parts them stands before it. */
function titleFrom({ raw, steps }: Outline, first: number, start: number): string | undefined {
  let at = start
  for (let i = first; i < steps.length; i += 1) {
    const step = steps[i] as number
    const kind = kindOf(step)
    if (kind === TITLE) return raw.slice(at, restOf(step))
    if (kind !== MARKER && kind !== BREAK && kind !== SIGN) return undefined
    at = restOf(step)
  }
  return undefined
}

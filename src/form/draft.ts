import type { Span } from '../document/scan.js'
import type { Evidence, ReleaseWarning, Support, SupportRole, WarningCode } from '../result.js'
import { below, type Path, type Place, placeAt, pointer, root, type Step } from './pointer.js'

/** Words that a value rests on besides its own: what they do, and where they stand. */
export interface Ground {
  readonly role: SupportRole
  readonly at: Span
}

/** A value with the place that it was read from. The words of `grounds` are its support. */
export interface Found<T> {
  readonly value: T
  readonly at: Span
  readonly grounds?: readonly Ground[]
  /** for a value of several keys: places of their own, by key ("currency") */
  readonly parts?: Readonly<Record<string, { readonly at: Span; readonly grounds?: readonly Ground[] }>>
}

/**
 * A record in the making. Readers bring values with their places; this one place turns places into evidence.
 *
 * What is put first stays: a second value for the same key is refused, so that forms put the better source first.
 * Paths come from forms, never from texts.
 */
export class Draft {
  /** The record so far. */
  readonly record: Record<string, unknown> = {}
  /** The evidence of every leaf so far, by its pointer. */
  readonly evidence: Record<string, Evidence> = table()
  /** The evidence of those leaves that are figures, days and codes, not words. */
  strict: Evidence[] = []
  readonly warnings: ReleaseWarning[] = []
  /** The keys that were put, each as a whole. */
  readonly puts: Path[] = []
  /** Further records of the same text. */
  readonly more: Draft[] = []

  /** Where the last value was put: most of the next ones are put beside it. */
  private last: { readonly path: Path; readonly holder: Record<Step, unknown> | undefined; readonly place: Place } = {
    path: NOWHERE,
    holder: undefined,
    place: root,
  }

  constructor(private readonly raw: string) {}

  /** What stands at a path: a leaf, an object, a list, or undefined. */
  get(path: Path): unknown {
    let here: unknown = this.record
    for (const step of path) {
      if (typeof here !== 'object') return undefined
      here = (here as Record<Step, unknown>)[step]
    }
    return here
  }

  has(path: Path): boolean {
    return this.get(path) !== undefined
  }

  /** Puts a value and all its leaves; false where the key has one already. */
  put<T>(path: Path, found: Found<T>): boolean {
    const last = path.length - 1
    let { holder: here, place: at } = this.last
    if (!isBeside(this.last.path, path)) {
      here = this.record
      at = root
      for (let i = 0; i < last; i += 1) {
        const step = path[i] as Step
        at = below(at, step)
        if (here !== undefined) here = here[step] as Record<Step, unknown> | undefined
      }
      this.last = { path: here === undefined ? NOWHERE : path, holder: here, place: at }
    }
    const step = path[last] as Step
    if (here?.[step] !== undefined) return false
    this.puts.push(path)
    const made = this.leaves(below(at, step), found.value, found.at, found.grounds, found.parts)
    if (made === undefined) return true
    if (here !== undefined) here[step] = made
    else put(this.record, path, made)
    return true
  }

  /** A leaf with the place that it was read from, to be put under another key that the same words state. */
  found(path: Path): Found<unknown> | undefined {
    const own = this.evidence[pointer(path)]
    if (own === undefined) return undefined
    return { value: this.get(path), at: own, grounds: (own.support ?? []).map(({ role, start, end }) => ({ role, at: { start, end } })) }
  }

  /** Puts a value's leaves at a place; gives back what was put, or undefined where the value holds nothing. */
  private leaves(place: Place, value: unknown, at: Span, grounds: readonly Ground[] | undefined, parts: Found<unknown>['parts']): unknown {
    if (value === undefined) return undefined
    if (value !== null && typeof value === 'object') {
      const list = Array.isArray(value)
      const made: Record<Step, unknown> = list ? ([] as unknown as Record<Step, unknown>) : {}
      let any = false
      for (const key in value) {
        const step = list ? Number(key) : key
        const part = parts?.[key]
        const own = (value as Record<Step, unknown>)[step]
        const inner =
          part === undefined
            ? this.leaves(below(place, step), own, at, grounds, parts)
            : this.leaves(below(place, step), own, part.at, part.grounds ?? grounds, undefined)
        if (inner === undefined) continue
        made[step] = inner
        any = true
      }
      return any ? made : undefined
    }
    this.rest(place, this.evidenceOf(at, grounds))
    return value
  }

  /** Notes what a leaf rests on. */
  private rest(place: Place, evidence: Evidence): void {
    this.evidence[place.pointer] = evidence
    if (place.strict) this.strict.push(evidence)
  }

  private evidenceOf({ start, end }: Span, grounds: readonly Ground[] | undefined): Evidence {
    const text = this.raw.slice(start, end)
    let support: Support[] | undefined
    if (grounds !== undefined) {
      for (const { role, at } of grounds) {
        if (at.start === start && at.end === end) continue
        const own: Support = { role, start: at.start, end: at.end, text: this.raw.slice(at.start, at.end) }
        if (support === undefined) support = [own]
        else support.push(own)
      }
    }
    return support === undefined ? { start, end, text } : { start, end, text, support }
  }

  /** Takes back a key with all below it; an object that held nothing else goes with it. */
  drop(path: Path): void {
    const holder = this.get(path.slice(0, -1)) as object | undefined
    const step = path[path.length - 1]
    if (typeof holder !== 'object' || step === undefined) return
    this.last = { path: NOWHERE, holder: undefined, place: root }
    delete (holder as Record<Step, unknown>)[step]
    const key = pointer(path)
    const gone = new Set<Evidence>()
    for (const [other, evidence] of Object.entries(this.evidence)) {
      if (other !== key && !other.startsWith(`${key}/`)) continue
      gone.add(evidence)
      delete this.evidence[other]
    }
    this.strict = this.strict.filter((evidence) => !gone.has(evidence))
    // an item of a list keeps its place
    const above = path[path.length - 2]
    if (typeof above === 'string' && !Array.isArray(holder) && Object.keys(holder).length === 0) this.drop(path.slice(0, -1))
  }

  /** Takes back what stands at a path, or where nothing does the nearest that holds the place; an item leaves no gap in its list. */
  takeBack(path: Path): void {
    let length = path.length
    while (length > 1 && !this.has(path.slice(0, length))) length -= 1
    const own = path.slice(0, length)
    const list = this.get(own.slice(0, -1))
    this.drop(own)
    const at = own[length - 1]
    if (!Array.isArray(list) || typeof at !== 'number') return
    list.splice(at, 1)
    this.moveUp(pointer(own.slice(0, -1)), at)
  }

  /** The evidence of a list's items behind one that is gone. */
  private moveUp(list: string, gone: number): void {
    for (const [key, evidence] of Object.entries(this.evidence)) {
      if (!key.startsWith(`${list}/`)) continue
      const [step, ...below] = key.slice(list.length + 1).split('/')
      const at = Number(step)
      if (!(at > gone)) continue
      delete this.evidence[key]
      this.evidence[[list, at - 1, ...below].join('/')] = evidence
    }
  }

  /** Gives a leaf that stands already the words that it rests on. */
  show(path: Path, at: Span): void {
    this.rest(placeAt(path), this.evidenceOf(at, undefined))
  }

  /** Puts a key of another draft of the same text, with its evidence; under another path where an item moves up in its list. */
  take(other: Draft, from: Path, to: Path = from): void {
    const value = other.get(from)
    if (value === undefined || this.has(to)) return
    this.puts.push(to)
    put(this.record, to, value)
    this.takeEvidence(other, value, pointer(from), placeAt(to))
  }

  private takeEvidence(other: Draft, value: unknown, from: string, to: Place): void {
    const own = other.evidence[from]
    if (own !== undefined) this.rest(to, own)
    if (value === null || typeof value !== 'object') return
    const list = Array.isArray(value)
    for (const [step, inner] of Object.entries(value))
      this.takeEvidence(other, inner, `${from}/${step}`, below(to, list ? Number(step) : step))
  }

  warn(code: WarningCode, message: string, path?: Path, at?: Span): void {
    const key = path === undefined ? undefined : pointer(path)
    if (this.warnings.some((other) => other.code === code && other.path === key && other.message === message && other.start === at?.start))
      return
    this.warnings.push({
      code,
      message,
      ...(key === undefined ? {} : { path: key }),
      ...(at === undefined ? {} : { start: at.start, end: at.end }),
    })
  }
}

/** An object for many keys that differ from text to text: the engine makes a table of it at once, not a shape for each key. */
function table(): Record<string, Evidence> {
  const made: Record<string, unknown> = { first: 0, last: 0 }
  delete made.first
  delete made.last
  return made as Record<string, Evidence>
}

/** The path of no value. */
const NOWHERE: Path = []

/** Whether two values stand in one object. */
function isBeside(a: Path, b: Path): boolean {
  const { length } = a
  if (length !== b.length || length === 0) return false
  for (let i = length - 2; i >= 0; i -= 1) if (a[i] !== b[i]) return false
  return true
}

/** Puts a leaf into nested objects and lists; a step behind it that is a number makes a list. */
function put(record: Record<string, unknown>, path: Path, value: unknown): void {
  let here: Record<Step, unknown> = record
  for (let i = 0; i < path.length - 1; i += 1) {
    const step = path[i] as Step
    here[step] ??= typeof path[i + 1] === 'number' ? [] : {}
    here = here[step] as Record<Step, unknown>
  }
  here[path[path.length - 1] as Step] = value
}

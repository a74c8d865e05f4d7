/** A step into a record: a key, or an index of a list. */
export type Step = string | number
export type Path = readonly Step[]

/** A place in records: its pointer, whether a figure stands there, and the places below it. */
export interface Place {
  /** a JSON Pointer: "/results/0/figures/1/value/amount" */
  readonly pointer: string
  /** the way to it */
  readonly path: Path
  /** no words: a reason may speak of many numbers and reads none of them; nor do the items of lists of texts */
  readonly strict: boolean
  readonly below: Map<string, Place>
  /** the items of a list */
  readonly items: Place[]
}

/** Keys whose value is a text. */
const TEXTS: ReadonlySet<Step> = new Set([
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

/** Pointers that are remembered: those of usual records, not those of a list without end. */
const MOST = 1 << 13
let remembered = 0

/** The record as a whole. */
export const root: Place = { pointer: '', path: [], strict: true, below: new Map(), items: [] }

/** The place a step below another. The same few pointers come in every record, so each is spelled out once. */
export function below(place: Place, step: Step): Place {
  const known = typeof step === 'number' ? place.items[step] : place.below.get(step)
  if (known !== undefined) return known
  // the keys of records hold no sign that a pointer would have to spell out
  const pointer = `${place.pointer}/${step}`
  const kept = remembered < MOST && (typeof step === 'string' || step === place.items.length)
  const made = {
    pointer: kept ? asKey(pointer) : pointer, // of one that is forgotten the engine shall not remember the key either
    path: [...place.path, step],
    strict: !isIndex(step) && !TEXTS.has(step),
    below: new Map(),
    items: [],
  }
  if (!kept) return made
  remembered += 1
  if (typeof step === 'string') place.below.set(step, made)
  else place.items.push(made)
  return made
}

/** The place at a path. */
export function placeAt(path: Path): Place {
  let place = root
  for (let i = 0; i < path.length; i += 1) place = below(place, path[i] as Step)
  return place
}

/** The place that a pointer names, by keys alone: "/purchase/cost". */
export const placeOf = (pointer: string): Place => placeAt(pointer.split('/').slice(1))

export const pointer = (path: Path): string => placeAt(path).pointer

/** Both as a number and, where a list is walked by its keys, as digits. */
const isIndex = (step: Step): boolean => typeof step === 'number' || (step.charCodeAt(0) >= 48 && step.charCodeAt(0) <= 57)

/** The text as the engine keeps the keys of objects: quick to look up again, and no chain of its parts. */
const asKey = (text: string): string => Object.keys({ [text]: 0 })[0] as string

import type { Doc } from './doc.js'

let slots = 0

/** A reader whose finding is kept with the text: read at the first call, the same for all that ask later. */
export function once<T extends object>(read: (doc: Doc) => T): (doc: Doc) => T {
  const slot = slots
  slots += 1
  return (doc) => {
    const { kept } = doc
    const known = kept[slot]
    if (known !== undefined) return known as T
    const found = read(doc)
    kept[slot] = found
    return found
  }
}

import type { Draft, Found } from '../../form/draft.js'

/** Puts what a reader found, if it found anything. */
export function putRead<T>(draft: Draft, path: readonly (string | number)[], found: Found<T> | undefined): void {
  if (found !== undefined) draft.put(path, found)
}

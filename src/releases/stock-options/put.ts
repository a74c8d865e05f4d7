import type { Draft, Found } from '../../form/draft.js'

/** Puts what a reader found, if it found anything. */
export function putRead<T>(draft: Draft, path: readonly string[], found: (Found<T> & { last?: number }) | undefined): void {
  if (found === undefined) return
  const { last: _, ...rest } = found
  draft.put(path, rest)
}

import type { Draft } from '../../form/draft.js'
import type { Path } from '../../form/pointer.js'
import type { Read } from '../../form/readers.js'

/** Its ends stand beside what was bought. */
export const CUMULATIVE: Path = ['cumulative']

/** Puts what was read, if anything was. */
export function put(draft: Draft, path: Path, read: Read<unknown> | undefined): void {
  if (read === undefined) return
  if (path !== CUMULATIVE) draft.put(path, read)
  else putEnds(draft, path, read as Read<Ends>)
}

/** Whether a label's two readings were left out: nothing that stands elsewhere settles them. */
export const isLeftOut = (draft: Draft, path: Path): boolean =>
  draft.warnings.some((warning) => warning.code === 'ambiguous' && warning.path === `/${path.join('/')}`)

type Ends = { readonly from?: string; readonly to?: string }

/** A period whose ends are keys beside others: each is put by itself. */
function putEnds(draft: Draft, path: Path, { value, at, parts }: Read<Ends>): void {
  for (const end of ['from', 'to'] as const) {
    const day = value[end]
    if (day !== undefined) draft.put([...path, end], { value: day, at: parts?.[end]?.at ?? at, grounds: parts?.[end]?.grounds ?? [] })
  }
}

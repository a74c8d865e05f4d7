import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import type { Path } from '../../form/pointer.js'
import { date, period, type Read } from '../../form/readers.js'

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

/** "May 15, 2019 to" above "March 31, 2020": a period over two lines of its column; or what its first line says alone. */
export function putEndsOf(doc: Doc, draft: Draft, path: Path, [cell, below]: readonly [Range, Range]): void {
  const [from, to] = [date(doc, cell), date(doc, below)]
  const parted = from !== undefined && to !== undefined && conceptAt(doc, from.last) === 'dateTo' && from.last === cell.last - 1
  const own = parted ? undefined : period(doc, cell)
  // a day above another is no period of one day
  const doubtful = own?.value.to !== undefined && own.value.from === own.value.to && to !== undefined && to.value !== own.value.to
  if (!parted) put(draft, path, doubtful ? undefined : own)
  else if (from.value <= to.value) {
    put(draft, [...path, 'from'], from)
    put(draft, [...path, 'to'], to)
  }
}

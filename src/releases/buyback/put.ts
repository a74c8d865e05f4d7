import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import type { Draft } from '../../form/draft.js'
import type { Path } from '../../form/pointer.js'
import { date, period, type Read, type Reader } from '../../form/readers.js'
import { tokenAt } from '../../form/span-tokens.js'
import { hasOne } from '../../form/words.js'
import { isAfter } from '../../language/en/period.js'

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

/** The days of a purchase: not the day of a meeting from which they are reckoned, "one month after the meeting to be held on June 26". */
export const daysBought: Reader<Ends> = (doc, body) => {
  const found = period(doc, body)
  if (found === undefined || found.value.from !== found.value.to) return found
  const before = { first: body.first, last: tokenAt(doc, found.at.start) }
  return hasOne(doc, before, isAfter) || holds(doc, before, 'shareholdersMeeting', 'board') ? undefined : found
}

/** "Price: 1,985 yen": less than a yen for each of the shares is what one of them costs, not all. */
export function dropPrices(draft: Draft): void {
  for (const [group, key, cost] of GROUPS) {
    const shares = draft.get([group, key])
    const paid = draft.get([group, cost]) as { amount: number; currency: string } | undefined
    if (typeof shares !== 'number' || paid?.currency !== 'JPY' || paid.amount === 0 || paid.amount >= shares) continue
    draft.drop([group, cost])
    draft.warn('conflict', 'The amount is less than one yen a share: it is not the cost of all of them.', [group, cost])
  }
}
const GROUPS = [
  ['authorization', 'maxShares', 'maxCost'],
  ['purchase', 'shares', 'cost'],
  ['cumulative', 'shares', 'cost'],
] as const

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

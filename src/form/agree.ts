import { Draft } from './draft.js'
import { type Path, pointer } from './pointer.js'

/**
 * What two readings of one text have in common, with the evidence of the first, and how many keys that leaves out. A key
 * that was put as a whole stands or falls as a whole, and so does an item of a list without the lists inside it.
 */
export function agreed(raw: string, one: Draft, other: Draft): { readonly draft: Draft; readonly left: number } {
  const draft = new Draft(raw)
  draft.record.type = one.record.type
  draft.warnings.push(...one.warnings)
  const wholes = new Set(one.puts.map(pointer))

  const take = (from: Path, to: Path, beside: unknown): boolean => {
    const value = one.get(from)
    if (wholes.has(pointer(from)) || !isBranch(value)) {
      if (JSON.stringify(value) !== JSON.stringify(beside)) return false
      draft.take(one, from, to)
      return true
    }
    if (!Array.isArray(value)) return takeKeys(Object.keys(value), from, to, beside)
    const partners = new Map(Array.isArray(beside) ? beside.map((item) => [ownOf(item), item]) : [])
    let count = 0
    for (const [i, item] of value.entries()) {
      const partner: unknown = partners.get(ownOf(item))
      if (partner !== undefined && takeItem(item, [...from, i], [...to, count], partner)) count += 1
    }
    return count > 0
  }
  const takeKeys = (keys: readonly string[], from: Path, to: Path, beside: unknown): boolean =>
    keys.map((key) => take([...from, key], [...to, key], isBranch(beside) ? beside[key] : undefined)).includes(true)
  /** An item whose lists lose all that they hold says nothing any more. */
  const takeItem = (item: unknown, from: Path, to: Path, beside: unknown): boolean => {
    if (!isBranch(item)) return take(from, to, beside)
    const keys = Object.keys(item)
    const lists = keys.filter((key) => Array.isArray(item[key]))
    if (lists.length > 0 && !takeKeys(lists, from, to, beside)) return false
    takeKeys(
      keys.filter((key) => !lists.includes(key)),
      from,
      to,
      beside,
    )
    return true
  }
  takeKeys(
    Object.keys(one.record).filter((key) => key !== 'type'),
    [],
    [],
    other.record,
  )
  let left = one.puts.length - draft.puts.length
  if (one.more.length === other.more.length) {
    for (const [i, each] of one.more.entries()) {
      const further = agreed(raw, each, other.more[i] as Draft)
      draft.more.push(further.draft)
      left += further.left
    }
  } else left += one.more.length
  return { draft, left }
}

const isBranch = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object'

/** An item of a list without its own lists. */
function ownOf(item: unknown): string {
  return JSON.stringify(isBranch(item) ? Object.entries(item).filter(([, value]) => !Array.isArray(value)) : item)
}

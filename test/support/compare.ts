/** What became of a record's leaves in another reading of the same release. */
export interface Comparison {
  same: number
  missing: string[]
  different: string[]
  extra: string[]
}

const TEXTS =
  /\/(headline|subheadline|place|name|legalName|title|method|reason|category|meeting|text|role|speaker|heading|law|items|names|region|email|phone|fax|label|formula)(\/|$)/

/** Whether a leaf holds words of the text, not a number, a date, a code or a choice. */
export const isText = (pointer: string): boolean => TEXTS.test(pointer)

/** Compares two records leaf by leaf. Lists are paired likest first, so that one item left out moves no other. */
export function compare(before: unknown, after: unknown, only: (pointer: string) => boolean): Comparison {
  const result: Comparison = { same: 0, missing: [], different: [], extra: [] }
  walk(before, after, '', {
    same: (at) => {
      if (only(at)) result.same += 1
    },
    missing: (at, was) => only(at) && result.missing.push(`${at} ${String(was)}`),
    different: (at, was, is) => only(at) && result.different.push(`${at} ${String(was)} -> ${String(is)}`),
    extra: (at, is) => only(at) && result.extra.push(`${at} ${String(is)}`),
  })
  return result
}

interface Report {
  same: (at: string) => unknown
  missing: (at: string, was: unknown) => unknown
  different: (at: string, was: unknown, is: unknown) => unknown
  extra: (at: string, is: unknown) => unknown
}

const isBranch = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object'

function walk(before: unknown, after: unknown, at: string, report: Report): void {
  if (before === undefined && after === undefined) return
  if (Array.isArray(before) && Array.isArray(after)) {
    const partners = pairs(before, after, at)
    for (const [i, item] of before.entries()) walk(item, after[partners[i] as number], `${at}/${i}${nameOf(item)}`, report)
    for (const [k, item] of after.entries()) if (!partners.includes(k)) walk(undefined, item, `${at}/${k}${nameOf(item)}`, report)
  } else if (isBranch(before) || isBranch(after)) {
    const keys = new Set([...Object.keys(isBranch(before) ? before : {}), ...Object.keys(isBranch(after) ? after : {})])
    for (const key of keys)
      walk(isBranch(before) ? before[key] : undefined, isBranch(after) ? after[key] : undefined, `${at}/${key}`, report)
  } else if (after === undefined) report.missing(at, before)
  else if (before === undefined) report.extra(at, after)
  else if (isText(at) ? folded(before) === folded(after) : before === after) report.same(at)
  else report.different(at, before, after)
}

const nameOf = (item: unknown): string => (isBranch(item) && typeof item.metric === 'string' ? `(${item.metric})` : '')

/** For each item the index of its partner, or -1. */
function pairs(before: readonly unknown[], after: readonly unknown[], at: string): number[] {
  const candidates = before.flatMap((a, i) => after.map((b, k) => ({ i, k, score: likeness(a, b, at) }))).filter(({ score }) => score > 0)
  candidates.sort((a, b) => b.score - a.score || Math.abs(a.i - a.k) - Math.abs(b.i - b.k))
  const partner = before.map(() => -1)
  for (const { i, k } of candidates) if (partner[i] === -1 && !partner.includes(k)) partner[i] = k
  return partner
}

function likeness(a: unknown, b: unknown, at: string): number {
  if (isBranch(a) && isBranch(b) && 'metric' in a && a.metric !== b.metric) return 0
  let same = 0
  let all = 0
  const count = () => {
    all += 1
  }
  walk(a, b, `${at}/`, {
    same: () => {
      same += 1
      all += 1
    },
    missing: count,
    different: count,
    extra: count,
  })
  const named = isBranch(a) && isBranch(b) && ('metric' in a || ('period' in a && JSON.stringify(a.period) === JSON.stringify(b.period)))
  return all === 0 ? 0 : same / all + (named ? 1 : 0)
}

/** Words in any case, width, quotes and dashes, without blanks. */
function folded(value: unknown): string {
  return String(value)
    .normalize('NFKC')
    .replace(/[-\u2010-\u2015\u2212]+/g, '-')
    .replace(/["'\u2018-\u201f]/g, '')
    .replace(/\s+/g, '')
    .toLowerCase()
}

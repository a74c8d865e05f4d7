import type { Draft } from '../../form/draft.js'

/** "Directors … Number of rights: 100, Employees … Number of rights: 210": a number that is one group's, of several, is not that of all. */
export function dropGroupCount(draft: Draft): void {
  const rows = draft.get(['allottees'])
  const count = draft.found(['rights', 'count'])?.at.start
  if (!Array.isArray(rows) || rows.length < 2 || count === undefined) return
  if (!rows.some((_, r) => draft.found(['allottees', r, 'rights'])?.at.start === count)) return
  draft.drop(['rights', 'count'])
  draft.warn('ambiguous', 'A number of rights is that of one group of several.', ['rights', 'count'])
}

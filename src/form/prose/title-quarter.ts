import type { When } from './when.js'

/**
 * "Third Quarter Results", then "for the nine months ended December 31": the title's quarter is the last of the months that
 * the release is about, where no other words speak of a quarter alone.
 */
export function withoutTitle(whens: readonly When[]): readonly When[] {
  const [title, lead, ...rest] = whens
  if (title?.keys.kind !== 'quarter' || title.relation !== undefined || lead?.relation !== undefined) return whens
  const { quarter, from, to } = title.keys
  if (quarter === undefined || quarter === 1 || from !== undefined || to !== undefined) return whens
  if (lead?.keys.kind !== 'year-to-date' || lead.keys.quarter !== quarter || lead.keys.to === undefined) return whens
  return rest.some(({ keys }) => keys.kind === 'quarter') ? whens : whens.slice(1)
}

import type { Check, Evidence } from '../result.js'
import type { Release } from './record.js'

/** What the release's own figures say of each other. */
export function checksOf(_record: Release, _evidence: Readonly<Record<string, Evidence>>): Check[] {
  return []
}

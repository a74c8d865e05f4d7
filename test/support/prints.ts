import { type Release, safeParseRelease } from '../../src/index.js'
import { compare, isText } from './compare.js'
import type { Print } from './layouts.js'

/** The record of a text in another print, or an empty one where nothing could be read any more. */
function read(text: string): Partial<Release> {
  const parsed = safeParseRelease(text)
  return parsed.success ? parsed.data.record : {}
}

/** What a print changes of a record that it must not change. */
export function faultsOfPrint({ change, harmless, words }: Print, seed: number, text: string, record: Release): string[] {
  const changed = change(text, seed)
  if (changed === text) return []
  const after = read(changed)
  const { different, extra, missing } = compare(record, after, (at) => !isText(at))
  const texts = words ? [] : compare(record, after, isText).different
  return [...different, ...extra, ...(harmless ? missing : []), ...texts]
}

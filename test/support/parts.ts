import { type ReleaseType, safeParseRelease } from '../../src/index.js'
import { compare, isText } from './compare.js'

/** A text without what stands behind a place, without one of its paragraphs, without one of its lines: three times each. */
function* partsOf(text: string): Generator<string> {
  const paragraphs = text.split(/(?<=\n)(?=[ \t]*\n)/)
  const lines = text.split(/(?<=\n)/)
  for (const share of [0.25, 0.5, 0.75]) {
    yield paragraphs.slice(0, Math.ceil(paragraphs.length * share)).join('')
    yield paragraphs.filter((_, i) => i !== Math.floor(paragraphs.length * share)).join('')
    yield lines.filter((_, i) => i !== Math.floor(lines.length * share)).join('')
  }
}

/** What the parts of a release say that the whole does not. */
export const faultsOfParts = (text: string, expected: Record<string, unknown>): string[] =>
  [...partsOf(text)].flatMap((part) => {
    const parsed = safeParseRelease(part, { type: expected.type as ReleaseType })
    if (!parsed.success) return []
    const { different, extra } = compare(expected, parsed.data.record, (at) => !isText(at))
    return [...different, ...extra]
  })

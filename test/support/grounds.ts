import { expect } from 'vitest'
import { type safeParseForecastRevision, safeParseRelease, verifyRelease } from '../../src/index.js'

/** On which words the values of a text rest, the pointers without what all begin with: "previous/amount = 800; unit Millions of yen". */
export function groundsIn(
  text: string,
  under: string,
  parse: typeof safeParseRelease | typeof safeParseForecastRevision = safeParseRelease,
): string[] {
  const result = parse(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return Object.entries(result.data.evidence)
    .filter(([path]) => path.startsWith(under))
    .map(([path, { text: words, support = [] }]) =>
      [`${path.slice(under.length)} = ${words}`, ...support.map((ground) => `${ground.role} ${ground.text}`)].join('; '),
    )
}

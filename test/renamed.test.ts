import { expect, test } from 'vitest'
import { type Release, safeParseRelease } from '../src/index.js'
import { compare, isText } from './support/compare.js'
import { type Fixture, fixtures } from './support/fixtures.js'

/** Legal forms behind a name, which stay. */
const FORM = /,? (?:Co\.,? Ltd\.?|Corporation|Corp\.?|Inc\.?|Ltd\.?|Limited|Incorporated|Holdings|Company|Group)(?= |,|$)/gi

/** Names whose words say something else: numbers, figures, securities; and names that begin small or hold signs. */
const names = ['Kazehaya', 'Nine Two', 'Total Right', 'Share Zero', 'Seven & k', 'kazemi', 'k-hayate', 'Hayate.com']

/** Fixtures of which a fact is lost under a name: "185 high-ranking Seven & k managers", "Hayate.com reported". The list may only shrink. */
const gaps: Readonly<Record<string, readonly string[]>> = {
  'Seven & k': ['fixtures/stock-options/tdk-2008-09-final-terms'],
  'Hayate.com': ['fixtures/stock-options/tdk-2008-09-final-terms', 'fixtures/earnings/minasato-2015-07-first-quarter'],
}

/** A text whose issuer bears another name, in capitals where its own stood so. */
function renamed(issuer: string, name: string): (text: string) => string {
  const own = issuer.replace(FORM, '').trim()
  const saying = (words: string) => new RegExp(`(?<![A-Za-z])${words.replace(/[.*+?^$()[\]\\]/g, '\\$&')}(?![A-Za-z])`, 'g')
  return (text) => text.replace(saying(own), name).replace(saying(own.toUpperCase()), name.toUpperCase())
}

const named = fixtures().flatMap(({ name, text }: Fixture) => {
  const parsed = safeParseRelease(text)
  const issuer = parsed.success ? parsed.data.record.issuer?.name : undefined
  return parsed.success && issuer !== undefined ? [{ name, text, issuer, record: parsed.data.record }] : []
})

test('most fixtures name their issuer', () => {
  expect(named.length).toBeGreaterThan(80)
})

test.each(names)('by the name of %s an issuer states the same facts', (own) => {
  const faults = named.flatMap(({ name, text, issuer, record }) => {
    const rename = renamed(issuer, own)
    const parsed = safeParseRelease(rename(text))
    const after: Partial<Release> = parsed.success ? parsed.data.record : {}
    const { different, extra, missing } = compare(record, after, (at) => !isText(at) && !at.startsWith('/issuer'))
    const lost = gaps[own]?.includes(name) ? [] : missing
    const told = after.issuer?.name
    // a name that begins small is told by its form or its listing only
    const right = told === rename(issuer) || (told === undefined && own === own.toLowerCase())
    const found = [...different, ...extra, ...lost, ...(right ? [] : [`named ${told} for ${rename(issuer)}`])]
    return found.length === 0 ? [] : [{ name, found }]
  })
  expect(faults).toEqual([])
})

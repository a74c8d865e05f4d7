import { expect } from 'vitest'
import { safeParseBuyback, verifyRelease } from '../../src/index.js'

const BODY = `Notice Regarding Acquisition of Own Shares

Asahina Works, Ltd. announces today that it bought its own shares.

1. Class of shares: Common stock
2. Total number of shares repurchased: 120,000 shares`

/** A part of a head, alone above the headline of a buyback, or in the bracket below it. */
const HEADS = {
  law: (words: string) => `March 14, 2019\n\n${BODY.replace('\n', `\n(${words})\n`)}\n`,
  lines: (words: string) => `March 14, 2019\n\n${words}\n\n${BODY}\n`,
  whole: (words: string) => `${words}\n\n${BODY.slice(BODY.indexOf('1.'))}\n`,
} as const

/** What a head says of the law, the listings, the issuer and the contact, a line each. */
export function headOf(kind: keyof typeof HEADS, words: string): string[] {
  const text = HEADS[kind](words)
  const result = safeParseBuyback(text)
  if (!result.success) return [result.error.code]
  expect(verifyRelease(result.data, text)).toEqual([])
  const { legalBasis = [], issuer, contact, headline, subheadline } = result.data.record
  const laws = legalBasis.map(({ article, paragraph, law }) => `${article}${paragraph === undefined ? '' : `(${paragraph})`} ${law}`)
  if (kind === 'law') return laws
  const { announcedOn, place } = result.data.record
  if (kind === 'whole') {
    const { name, legalName } = issuer ?? {}
    const keys = { headline, subheadline, announcedOn, place, name, legalName }
    return Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [`${key} ${value}`]))
  }
  const said = [
    issuer?.name === 'Asahina Works, Ltd.' ? undefined : `issuer ${issuer?.name}`,
    ...(issuer?.listings ?? []).map(({ exchange, code }) => `${exchange ?? 'listed'} ${code}`),
    ...Object.entries(contact ?? {}).map(([key, value]) => `${key} ${value}`),
    headline === 'Notice Regarding Acquisition of Own Shares' ? undefined : `headline ${headline}`,
    subheadline === undefined ? undefined : `subheadline ${subheadline}`,
  ]
  return said.filter((one) => one !== undefined)
}

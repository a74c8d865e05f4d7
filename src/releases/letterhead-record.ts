/** The keys that every record shares. */
import * as z from 'zod'
import { Contact, Issuer, LegalBasis } from '../reading/party-values.js'
import { IsoDate, Text } from '../reading/values.js'

/**
 * Headline, date, issuer and contact, to be spread into the object of each type. Releases reach users in pieces, so all may be absent.
 *
 * @example
 * { headline: 'Results of Share Buyback', announcedOn: '2006-09-20', place: 'TOKYO, Japan', issuer: { name: 'Trading House' } }
 */
export const letterheadKeys = {
  headline: Text.exactOptional().describe('The headline'),
  subheadline: Text.exactOptional().describe('The line below the headline that goes with it'),
  announcedOn: IsoDate.exactOptional().describe('The date of the release, from its dateline or head'),
  place: Text.exactOptional().describe('The place in the dateline: TOKYO, Japan'),
  issuer: Issuer.exactOptional().describe('The company that the release is by'),
  contact: Contact.exactOptional().describe('Whom to ask about the release'),
  legalBasis: z.array(LegalBasis).exactOptional().describe('The articles of law that the release names'),
} as const

/** The class of shares: "common" for common, ordinary and 普通株式, else as printed. */
export const ShareClass = Text.describe('"common" for common, ordinary and 普通株式, else as printed')
export type ShareClass = z.infer<typeof ShareClass>

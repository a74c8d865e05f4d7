/** The values of a letterhead and of the law: who speaks, where it is listed, whom to ask, on what ground. */
import * as z from 'zod'
import { Text } from './values.js'

/** A listing of the issuer's own shares: `{ exchange: "TSE", code: "1234" }`. The exchange is absent where only the code is printed. */
export const Listing = z
  .strictObject({
    exchange: Text.exactOptional().describe('TSE, OSE, NSE (Nagoya), FSE, SSE (Sapporo), JASDAQ, NASDAQ, NYSE, LSE, …'),
    code: z.string().regex(/^\S+$/, 'a code has no blanks').describe('Securities code as printed, spaces taken out: 1234, 130A, EXWK'),
  })
  .describe('A listing of the issuer’s shares')
  .meta({ id: 'Listing' })
export type Listing = z.infer<typeof Listing>

/**
 * The company that the release is by. A parent's or a filing agent's code is not the issuer's.
 *
 * @example
 * { name: 'Trading House', legalName: 'Trading House Incorporated', listings: [{ exchange: 'TSE', code: '0000' }] }
 */
export const Issuer = z
  .strictObject({
    name: Text.exactOptional().describe('The name in the lead or the head'),
    legalName: Text.exactOptional().describe('The fuller name, where the release prints one elsewhere'),
    listings: z.array(Listing).exactOptional().describe('Where the shares are listed'),
  })
  .describe('The company that the release is by')
  .meta({ id: 'Issuer' })
export type Issuer = z.infer<typeof Issuer>

/** Whom to ask, every part as printed: `{ name: "Hanako Reiri", title: "General Manager, IR", phone: "+81-3-1111-0000" }`. */
export const Contact = z
  .strictObject({
    name: Text.exactOptional().describe('The person, or the department where no person is named'),
    title: Text.exactOptional().describe('The person’s titles'),
    phone: Text.exactOptional().describe('Telephone number as printed'),
    fax: Text.exactOptional().describe('Fax number as printed'),
    email: Text.exactOptional().describe('E-mail address as printed'),
  })
  .describe('Whom to ask about the release')
  .meta({ id: 'Contact' })
export type Contact = z.infer<typeof Contact>

/**
 * An article of a law that the release names: "Article 165(2) of the Corporation Law of Japan" is
 * `{ article: "165", paragraph: "2", law: "Corporation Law of Japan" }`.
 * Under the Commercial Code "280-20" (第280条ノ20) is an article; under the Companies Act "459-1" is paragraph 1 of article 459.
 */
export const LegalBasis = z
  .strictObject({
    article: Text.describe('The article’s number: 165, 280-20'),
    paragraph: Text.exactOptional().describe('The paragraph’s number: 2'),
    law: Text.describe('The law as the release names it'),
  })
  .describe('An article of a law that the release rests on')
  .meta({ id: 'LegalBasis' })
export type LegalBasis = z.infer<typeof LegalBasis>

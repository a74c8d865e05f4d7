import type { Doc } from '../../form/doc.js'
import type { Field } from '../../form/fields.js'
import { type Read, shareClass } from '../../form/readers.js'
import type { Target } from './rows.js'

/** "Number of ordinary shares purchased: 2,300", "Up to 3 million shares of common stock": a class that no label of its own gives. */
export function classBeside(doc: Doc, { label, body }: Field<Target>): Read<string> | undefined {
  const { line, lines } = doc.tokens
  const lineEnd = lines.token[(line[body.first] as number) + 1] as number
  return shareClass(doc, label) ?? shareClass(doc, { first: body.first, last: Math.min(body.last, lineEnd) })
}

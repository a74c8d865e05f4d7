import type { Span } from '../../document/scan.js'
import { type Doc, spanOfRange } from '../doc.js'
import type { MetricName } from './metrics.js'

/** The words of a figure's name with those that go with it. */
export const labelSpan = (doc: Doc, name: MetricName): Span => spanOfRange(doc, { first: name.label, last: name.ends })

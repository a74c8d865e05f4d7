import { figures } from './en/figures.js'
import { labels } from './en/labels.js'
import { letter } from './en/letter.js'
import { press } from './en/press.js'
import { prose } from './en/prose.js'
import { revisions } from './en/revisions.js'
import { values } from './en/values.js'
import type { Language } from './lexicon.js'

/** English: its words by meaning, in files by the part of a release that they stand in. */
export const english: Language = { name: 'English', phrases: [...values, ...labels, ...letter, ...figures, ...press, ...prose, ...revisions] }

import { open, spanOfRange } from '../../src/form/doc.js'
import { Calendar } from '../../src/form/prose/calendar.js'
import type { When } from '../../src/form/prose/when.js'
import { readWhens } from '../../src/form/prose/whens.js'

const KEYS = ['kind', 'quarter', 'fiscalYear', 'fiscalYearEnd', 'from', 'to'] as const

type Named = { [Key in keyof Omit<When, 'first' | 'last'>]: When[Key] | undefined } & Pick<When, 'keys' | 'at'>

/**
 * What a period's words were read as, on one line: `third quarter of 2017 = quarter · quarter 3 · fiscalYear 2017 "2017"`. Each key
 * comes with its words where these are not all the words of the period or those of the key before.
 */
export function saidOf(
  text: string,
  { keys, at, relation, widened, counted, months, against, ahead, ago, unclear }: Named,
  words: string,
): string {
  let before = words
  const parts = KEYS.flatMap((key) => {
    const place = at[key]
    if (keys[key] === undefined && place === undefined) return []
    const own = place === undefined ? 'nowhere' : text.slice(place.start, place.end)
    const quoted = own === before ? '' : ` "${own}"`
    before = own
    return [`${key === 'kind' ? '' : `${key} `}${keys[key]}${quoted}`]
  })
  if (relation !== undefined) parts.push(relation)
  if (widened) parts.push('widened')
  if (counted) parts.push('counted')
  if (months !== undefined) parts.push(`${months.count} months to ${months.last}`)
  if (against) parts.push('against')
  if (ago) parts.push('ago')
  if (ahead) parts.push('ahead')
  if (unclear) parts.push('unclear')
  return `${words} = ${parts.join(' · ')}`
}

/** The periods that a text's namings make together, as they are made, each named by the words of its kind; an asterisk marks the release's own. */
export function knownIn(text: string): string[] {
  const [prose = '', ...rows] = text.split('⊞')
  const doc = open(text)
  const rowsAt = prose.length
  const calendar = new Calendar()
  const whens = readWhens(doc)
  const own = whens.filter((when) => spanOfRange(doc, when).start < rowsAt || rows.length === 0)
  calendar.read(own)
  for (const when of whens.slice(own.length)) calendar.row(when.keys, when.at, spanOfRange(doc, when))
  const { current, parted } = calendar
  const known = calendar.known.map((known) => {
    const { start, end } = known.at.kind as { start: number; end: number }
    const said = saidOf(text, known, text.slice(start, end)).replaceAll('\n', '⏎')
    return `${known === current ? '* ' : ''}${said}${known.prior ? ' · prior' : ''}`
  })
  return parted ? [...known, 'parted'] : known
}

import { once } from 'node:events'
import { type NearField, type Release, safeParseRelease, type UntakenLabel, untakenLabels } from '../index.js'
import { type CommandError, errorOf } from './answer.js'
import { print } from './print.js'
import { readText } from './read.js'
import { sources } from './sources.js'
import { table } from './table.js'

/** What the command line asked of `labels`. */
export interface LabelWishes {
  type?: Release['type']
  json?: true
}

/** A label of one type with how often it stands in the texts and the first place where it does. */
interface Counted extends Pick<UntakenLabel, 'type' | 'concepts' | 'unknown' | 'nearest'> {
  count: number
  label: string
  place: string
}

/** Lists the labels that no field of the texts took, the most frequent first. */
export async function runLabels(
  paths: readonly string[],
  wishes: LabelWishes,
  fail: (source: string, error: CommandError) => void,
): Promise<void> {
  const found = new Map<string, Counted>()
  let texts = 0
  for (const { source, error } of sources(paths)) {
    const read = error ? { error } : await readText(source)
    if ('error' in read) fail(source, read.error)
    else {
      const labels = labelsOf(source, read.text, wishes, fail)
      if (labels === undefined) continue
      texts += 1
      for (const label of labels) count(found, source, read.text, label)
    }
  }
  const sorted = [...found.values()].sort((a, b) => b.count - a.count)
  if (sorted.length === 0 && texts > 0) process.stderr.write('ir-disclosure: no label was left over\n')
  if (wishes.json) for (const one of sorted) await print(one, false)
  else if (sorted.length > 0) await write(sorted)
}

/** The labels of a text that no field took; nothing where it is of no type whose fields could be asked. */
function labelsOf(
  source: string,
  text: string,
  { type }: LabelWishes,
  fail: (source: string, error: CommandError) => void,
): UntakenLabel[] | undefined {
  try {
    const labels = untakenLabels(text, type === undefined ? {} : { type })
    const read = labels.length > 0 || type !== undefined ? undefined : safeParseRelease(text)
    if (read === undefined || read.success || read.error.code !== 'unrecognized') return labels
    fail(source, read.error)
  } catch (cause) {
    fail(source, errorOf(cause))
  }
  return undefined
}

/** The same words in other case or with other numbers are the same label. */
function count(found: Map<string, Counted>, source: string, text: string, { start, ...label }: UntakenLabel): void {
  const key = `${label.type} ${label.text.toLowerCase().replace(/\d[\d.,]*/g, '#')}`
  const known = found.get(key)
  if (known !== undefined) {
    known.count += 1
    return
  }
  const { type, concepts, unknown, nearest } = label
  const line = text.slice(0, start).split(/\r\n?|\n/).length
  found.set(key, { count: 1, type, label: label.text, concepts, unknown, ...(nearest && { nearest }), place: `${source}:${line}` })
}

async function write(counted: readonly Counted[]): Promise<void> {
  const rows = counted.map((one) => [
    one.count,
    one.type,
    one.label,
    one.concepts.join(' '),
    one.unknown.join(' '),
    nearness(one.nearest),
    one.place,
  ])
  const text = table(['count', 'type', 'label', 'concepts', 'unknown words', 'nearest field', 'first place'], rows)
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** "shares: lacks number, not with cancel" */
function nearness(near: NearField | undefined): string {
  if (near === undefined) return '-'
  const lacks = near.lacks.map((words) => `lacks ${words}`)
  const foreign = near.foreign.length === 0 ? [] : [`not with ${near.foreign.join(' ')}`]
  const why = [...lacks, ...foreign].join(', ')
  return `${near.field}: ${why === '' ? 'no value read' : why}`
}

import { isMark, MARK } from '../../document/scan.js'
import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import { GROUP_HEADS, HEADS, MODALS, RELATIVES, TARGETS } from '../../language/en/people.js'
import { type Count, countsIn, isPeople, type Kind, namesPeople, saysTotal, wordAt } from './allottee-counts.js'
import { trimmed } from './allottee-pieces.js'
import { type Reading, readSentences } from './allottee-sentences.js'

/** A row while its numbers come in: a name, or the words of a total. A dash holds the place of a number. */
interface Row {
  readonly name?: Range
  readonly counts: (Count | undefined)[]
}

/** No group's name has more words. */
const LONGEST_NAME = 45

/** No column's head has more words. */
const LONGEST_HEAD = 16

/** Reads the pieces of an item in order: heads, rows, and prose for what is neither. */
export class RowReader {
  private readonly heads: Kind[] = []
  private readonly rows: Row[] = []
  private current: Row | undefined
  private closed = false

  constructor(
    private readonly doc: Doc,
    private readonly into: Reading,
    private readonly fallback: readonly Kind[],
  ) {}

  /** Takes the next piece; false where the rows are over. */
  take(piece: Range): boolean {
    const { doc } = this
    const counts = countsIn(doc, piece)
    if (counts.length === 0) return this.takeWords(piece)
    const first = (counts[0] as Count).first
    const told = this.current === undefined ? [] : headsOf(doc, { first: piece.first, last: first })
    if (told.length === 1 && counts.length === 1 && !isProse(doc, { first: piece.first, last: first })) {
      // "Number of persons: 5"
      this.fill([{ ...(counts[0] as Count), kind: told[0] as Kind }])
      return true
    }
    const name = trimmed(doc, piece.first, first)
    const people = name !== undefined && namesPeople(doc, name.first, name.last)
    if (people && !isSentence(doc, name, counts[0] as Count)) return this.takeRows(piece, counts)
    if (!people && (name === undefined || isTotal(doc, { first: piece.first, last: first }))) {
      if (
        saysTotal(doc, piece.first, first) &&
        !(this.current !== undefined && this.current.name !== undefined && this.current.counts.length === 0)
      ) {
        if (!leads(doc, counts) && !namesPeople(doc, (counts[0] as Count).last, piece.last)) {
          if (this.current === undefined || this.current.name !== undefined) this.open(undefined)
          this.fill(counts)
          return true
        }
      } else if (this.current !== undefined && !this.isProse(counts)) {
        this.fill(counts)
        return true
      }
    }
    if (!this.closed) {
      this.current = undefined
      readSentences(doc, piece, this.into)
    }
    return true
  }

  /** A number that begins a group's name opens no open row's numbers: "5 directors of the Company" after a full row. */
  private isProse(counts: readonly Count[]): boolean {
    const row = this.current as Row
    return (
      row.name !== undefined &&
      row.counts.length > 0 &&
      counts[0]?.kind === 'persons' &&
      row.counts.some((count) => count?.kind === 'persons')
    )
  }

  private takeWords(piece: Range): boolean {
    const { doc } = this
    if (isDash(doc, piece)) {
      this.current?.counts.push(undefined)
      return true
    }
    if (isTotal(doc, piece)) return this.open(undefined)
    const name = trimmed(doc, piece.first, piece.last)
    if (name === undefined) return true
    const people = namesPeople(doc, name.first, name.last)
    const head = people && !startsHead(doc, name) ? [] : headsOf(doc, name)
    if (head.length > 0 || startsHead(doc, name)) {
      if (this.rows.length > 0) return false // a table of something else
      const prose = name.last - name.first > LONGEST_HEAD
      if (prose && head.length > 1) this.heads.length = 0 // "eligible persons and number, as well as planned number of options"
      if (!prose || head.length > 1) for (const kind of head) if (!this.heads.includes(kind)) this.heads.push(kind)
      return true
    }
    if (people && name.last - name.first <= LONGEST_NAME && !isProse(doc, name)) return this.open(name)
    this.current = undefined
    return true
  }

  /** Rows of one line; a further name behind a full row's numbers opens the next. */
  private takeRows(piece: Range, counts: readonly Count[]): boolean {
    const { doc } = this
    let from = piece.first
    let filled: Count[] = []
    let name = trimmed(doc, receiver(doc, from, (counts[0] as Count).first), (counts[0] as Count).first)
    const close = (): boolean => {
      if (!this.open(name)) return false
      this.fill(filled)
      filled = []
      return true
    }
    for (const count of counts) {
      if (filled.length > 0) {
        const begin = from
        const people = namesPeopleOutside(doc, begin, count.first)
        if (
          people ||
          (saysTotal(doc, begin, count.first) &&
            (filled.length > 1 || filled.some(({ kind }) => kind !== undefined && kind === count.kind)))
        ) {
          if (!close()) return false
          name = people ? trimmed(doc, begin, count.first, 'words') : undefined
        }
      }
      filled.push(count)
      from = count.last
    }
    return close()
  }

  private open(name: Range | undefined): boolean {
    if (this.closed && name !== undefined) return false
    this.current = { ...(name === undefined ? {} : { name }), counts: [] }
    this.rows.push(this.current)
    return true
  }

  private fill(counts: readonly Count[]): void {
    this.current?.counts.push(...counts)
    if (this.current !== undefined && this.current.name === undefined && this.rows.length > 1) this.closed = true
  }

  /** Tells persons from rights and hands the rows over; the ranges of rows whose numbers could not be told. */
  finish(): Range[] {
    const unclear: Range[] = []
    const named = this.rows.filter(({ name, counts }) => name !== undefined && counts.some((count) => count !== undefined))
    const order = this.heads.length > 1 ? this.heads : [...this.fallback.filter((kind) => !this.heads.includes(kind)), ...this.heads]
    for (const row of this.rows) {
      if (row.counts.length === 0) continue
      const told = tell(row.counts, order, this.heads.length > 1)
      if (row.name === undefined) {
        if (this.into.groups.length + named.length === 0) continue
        if (told !== undefined) {
          if (told.persons !== undefined) this.into.total.persons ??= told.persons
          if (told.rights !== undefined) this.into.total.rights ??= told.rights
        }
        continue
      }
      if (told === undefined || isOdd(told)) {
        unclear.push(row.name)
        continue
      }
      this.into.groups.push({ category: row.name, ...told })
      if (named.length === 1) {
        if (told.persons?.total === true) this.into.total.persons ??= told.persons
        if (told.rights?.total === true) this.into.total.rights ??= told.rights
      }
    }
    return unclear
  }
}

/** Nobody gets less than one right: where the order alone told the numbers, it misled. */
const isOdd = ({ persons, rights }: { persons?: Count; rights?: Count }): boolean =>
  persons !== undefined && rights !== undefined && persons.kind === undefined && rights.kind === undefined && rights.found.value < persons.found.value

/** Which of a row's numbers counts heads and which rights; undefined where that is not certain. */
function tell(
  counts: readonly (Count | undefined)[],
  order: readonly Kind[],
  columns: boolean,
): { persons?: Count; rights?: Count } | undefined {
  const told: { persons?: Count; rights?: Count } = {}
  const open: (Count | undefined)[] = []
  for (const count of counts) {
    if (count?.kind === 'other') continue
    if (count?.kind === undefined) open.push(count)
    else told[count.kind] ??= count
  }
  if (open.every((count) => count === undefined)) return told.persons === undefined && told.rights === undefined ? undefined : told
  const left = (['persons', 'rights'] as const).filter((kind) => told[kind] === undefined)
  if (columns && open.length === counts.length && open.length === order.length) {
    order.forEach((kind, k) => {
      const count = open[k]
      if (kind !== 'other' && count !== undefined) told[kind] = count
    })
    return told
  }
  const only = open[0]
  if (open.length === 1 && only !== undefined) {
    const kind = left.length === 1 ? left[0] : order.length === 1 ? order[0] : undefined
    if (kind === undefined || kind === 'other') return told.persons === undefined && told.rights === undefined ? undefined : told
    told[kind] = only
    return told
  }
  if (open.length === 2 && left.length === 2 && order.length === 2) {
    order.forEach((kind, k) => {
      const count = open[k]
      if (kind !== 'other' && count !== undefined) told[kind] = count
    })
    return told
  }
  return told.persons === undefined && told.rights === undefined ? undefined : told
}

/** What columns or an opening sentence say is counted, in order: "Number of persons", "eligible persons and number, as well as planned number of options". */
export function headsOf(doc: Doc, { first, last }: Range): Kind[] {
  const found: Kind[] = []
  let armed = !GROUP_HEADS.has(wordAt(doc, first)) || wordAt(doc, first) === 'eligible'
  let numbered = false
  for (let i = first; i < last; i += 1) {
    const concept = conceptAt(doc, i)
    const word = wordAt(doc, i)
    if (concept === 'number' || word === 'headcount') {
      armed = true
      numbered = true
    }
    if (!armed) continue
    const kind: Kind | undefined =
      concept === 'right'
        ? 'rights'
        : concept === 'person' || HEADS.has(word) || (numbered && isPeople(word))
          ? 'persons'
          : concept === 'share' || concept === 'shareCommon'
            ? 'other'
            : undefined
    if (kind === undefined) continue
    armed = false
    if (!found.includes(kind)) found.push(kind)
  }
  return numbered || (last - first <= 3 && found[0] !== undefined) ? found : []
}

const startsHead = (doc: Doc, { first, last }: Range): boolean =>
  last - first <= 8 && GROUP_HEADS.has(wordAt(doc, first)) && !namesPeople(doc, first, last)

/** Whether words are those of a total row, and of nothing else: "Total", "Grand total:". */
const isTotal = (doc: Doc, { first, last }: Range): boolean =>
  last - first <= 5 && saysTotal(doc, first, last) && !namesPeople(doc, first, last) && headsOf(doc, { first, last }).length === 0

/** Whether a range names people outside brackets: "(of which 5 are officers)" begins no row. */
function namesPeopleOutside(doc: Doc, first: number, last: number): boolean {
  let depth = 0
  for (let i = first; i < last; i += 1) {
    if (isMark(doc.tokens, i, '(')) depth += 1
    else if (isMark(doc.tokens, i, ')')) depth = Math.max(0, depth - 1)
    else if (depth === 0 && isPeople(wordAt(doc, i))) return true
  }
  return false
}

/** An empty cell. */
function isDash({ tokens }: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) if (tokens.kind[i] !== MARK || isMark(tokens, i, ')')) return false
  return true
}

/** Whether the words before a number are the start of a sentence about it. */
function isSentence(doc: Doc, name: Range, count: Count): boolean {
  return (
    TARGETS.has(wordAt(doc, count.first - 1)) ||
    (isProse(doc, { first: name.first, last: count.first }) && receiver(doc, name.first, count.first) === name.first)
  )
}

/** Where the group begins in "rights will be allotted to directors of the Company (5 persons, 120 rights)"; the first token where no sentence is before it. */
function receiver(doc: Doc, first: number, last: number): number {
  if (!isMark(doc.tokens, last - 1, '(') || !isProse(doc, { first, last })) return first
  for (let i = last - 1; i > first; i -= 1)
    if (TARGETS.has(wordAt(doc, i))) return namesPeople(doc, i, last) && !isProse(doc, { first: i, last }) ? i + 1 : first
  return first
}

/** Whether words tell something: a verb that belongs to no relative clause of a name. */
function isProse(doc: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) {
    const word = wordAt(doc, i)
    if (RELATIVES.has(word)) return false
    if (MODALS.has(word)) return true
  }
  return false
}

/** Whether the first of these numbers goes on as prose: "A total of 399 rights will be allotted to …". */
function leads(doc: Doc, counts: readonly Count[]): boolean {
  const [one, two] = counts
  if (one === undefined || two === undefined) return false
  for (let i = one.last; i < two.first; i += 1) if (MODALS.has(wordAt(doc, i)) || TARGETS.has(wordAt(doc, i))) return true
  return false
}

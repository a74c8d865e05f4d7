import { isMark, MARK } from '../../document/scan.js'
import { conceptAt, type Doc, type Range } from '../../form/doc.js'
import { holdsSentence } from '../../form/figures/cut.js'
import { BRACKETED, isPeople } from '../../language/en/people.js'
import { type Count, countsIn, type Kind, namesPeople, saysTotal, wordAt } from './allottee-counts.js'
import { bracketHead, headsOf, isOpenHead, isTotal } from './allottee-heads.js'
import { trimmed } from './allottee-pieces.js'
import { isProse, isSentence, leads, receiver } from './allottee-prose.js'
import { type Reading, readSentences } from './allottee-sentences.js'
import { countsInRows, countsNobody } from './allottee-side-by-side.js'
import { isOdd, tell } from './allottee-tell.js'

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
  /** what the columns count; a head whose words go on below ("Number of") holds its place */
  private readonly heads: (Kind | undefined)[] = []
  private readonly rows: Row[] = []
  private current: Row | undefined
  /** what a number in brackets behind a name counts, where the heads say so */
  private inBrackets: Kind | undefined
  private closed = false

  constructor(
    private readonly doc: Doc,
    private readonly into: Reading,
    private readonly fallback: readonly Kind[],
  ) {}

  /** Takes the next piece; false where the rows are over. */
  take(piece: Range): boolean {
    const { doc } = this
    const counts = countsIn(doc, piece).filter((count) => !countsNobody(doc, count))
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
      readSentences(doc, piece, this.into, this.rows.length)
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
    const bracket = bracketHead(doc, name)
    this.inBrackets ??= bracket?.kind
    const head = people ? [] : headsOf(doc, { first: bracket?.last ?? name.first, last: name.last })
    if (this.rows.length === 0 && !people && isOpenHead(doc, name)) {
      this.heads.push(undefined)
      return true
    }
    if (this.closeHead(name, head)) return true
    if (bracket !== undefined || head.length > 0) {
      if (this.rows.length > 0) {
        // "(left: number of persons, right: number of rights)" below the rows
        if (this.heads.length === 0 && head.length > 1 && isMark(doc.tokens, piece.first, '(')) this.heads.push(...head)
        return false // else a table of something else
      }
      const prose = name.last - name.first > LONGEST_HEAD
      if (prose && head.length > 1) this.heads.length = 0 // "eligible persons and number, as well as planned number of options"
      if (!prose || head.length > 1) for (const kind of head) if (!this.heads.includes(kind)) this.heads.push(kind)
      return true
    }
    if (people && isAside(doc, piece)) {
      this.current = { name, counts: [] } // its numbers are counted above
      return true
    }
    if (people && name.last - name.first <= LONGEST_NAME && !isProse(doc, name)) return this.open(name)
    this.current = undefined
    return true
  }

  /** "Individuals" below "Number of | Number of": the words that a head waits for. */
  private closeHead({ first }: Range, head: readonly Kind[]): boolean {
    const open = this.heads.indexOf(undefined)
    if (open < 0 || head.length !== 1 || this.rows.length > 0 || conceptAt(this.doc, first) === 'number') return false
    this.heads[open] = head[0]
    return true
  }

  /** Rows of one line; a further name behind a full row's numbers opens the next. */
  private takeRows(piece: Range, given: readonly Count[]): boolean {
    const { doc } = this
    const counts = countsInRows(doc, given)
    let from = piece.first
    let filled: Count[] = []
    const known = this.rows.length
    let name = trimmed(doc, receiver(doc, from, (counts[0] as Count).first), (counts[0] as Count).first)
    const close = (): boolean => {
      if (!this.open(name)) return false
      this.fill(filled)
      filled = []
      return true
    }
    for (const count of counts) {
      if (filled.length > 0 && countsOthers(doc, from, count)) {
        if (close()) readSentences(doc, { first: count.first, last: piece.last }, this.into, this.rows.length)
        this.current = undefined
        return true
      }
      if (filled.length > 0) {
        const begin = from
        const people = namesPeopleOutside(doc, begin, count.first)
        if (
          people ||
          (saysTotal(doc, begin, count.first) &&
            (filled.length > 1 || this.countsOne() || filled.some(({ kind }) => kind !== undefined && kind === count.kind)))
        ) {
          if (!close()) return false
          name = people ? trimmed(doc, begin, count.first, 'words') : undefined
        }
      }
      filled.push(count)
      from = count.last
    }
    // "5 directors and 36 employees: 310 rights": theirs together
    const before = this.rows.slice(known)
    const shared = before.length > 0 && before.every((row) => row.counts.every((count) => count?.kind === 'persons'))
    if (shared) filled = filled.filter(({ kind }) => kind !== 'rights')
    return close()
  }

  /** "Directors, 4; employees, 131; total, 135": one kind is asked for, and each row so far has one number. */
  private countsOne(): boolean {
    return this.fallback.length === 1 && this.rows.length > 0 && this.rows.every(({ counts }) => counts.length === 1)
  }

  private open(name: Range | undefined): boolean {
    if (name !== undefined && (this.closed || holdsSentence(this.doc, name))) return false
    this.current = name === undefined ? { counts: [] } : { name, counts: [] }
    this.rows.push(this.current)
    return true
  }

  private fill(counts: readonly Count[]): void {
    const kind = this.inBrackets
    this.current?.counts.push(...counts.map((count) => (kind !== undefined && count.bracketed ? { ...count, kind } : count)))
    if (this.current !== undefined && this.current.name === undefined && this.rows.length > 1) this.closed = true
  }

  /** Tells persons from rights and hands the rows over; the ranges of rows whose numbers could not be told. */
  finish(): Range[] {
    const { groups, total } = this.into
    const unclear: Range[] = []
    const named = this.rows.filter(({ name, counts }) => name !== undefined && counts.some((count) => count !== undefined))
    const heads = this.heads.filter((kind) => kind !== undefined)
    const summed = this.rows.some(({ name, counts }) => name === undefined && counts.length > 0)
    const order = heads.length > 1 ? heads : [...this.fallback.filter((kind) => !heads.includes(kind)), ...heads]
    for (const row of this.rows) {
      if (row.counts.length === 0) continue
      const told = tell(row.counts, order, heads.length > 1)
      const { persons, rights } = told
      if (row.name === undefined) {
        total.persons ??= persons
        total.rights ??= rights
      } else if ((persons ?? rights) === undefined || isOdd(told)) unclear.push(row.name)
      else {
        groups.push({ category: row.name, persons, rights })
        if (named.length > 1 || summed) continue
        if (persons?.total) total.persons ??= persons
        if (rights?.total) total.rights ??= rights
      }
    }
    return unclear
  }
}

/** "Directors, 560 rights; 46 employees, 920 rights": behind a semicolon a number counts the people that it stands before, not those of the row. */
const countsOthers = ({ tokens }: Doc, from: number, { first, kind, behind }: Count): boolean =>
  kind === 'persons' && isMark(tokens, first - 1, ';') && first - 1 >= from && isPeople(tokens, behind)

/** "(of which outside directors)", "(including officers)": a row of a part of the row above. */
const isAside = (doc: Doc, { first }: Range): boolean =>
  isMark(doc.tokens, first, '(') && (BRACKETED.has(wordAt(doc, first + 1)) || BRACKETED.has(wordAt(doc, first + 2)))

/** Whether a range names people outside brackets: "(of which 5 are officers)" begins no row. */
function namesPeopleOutside(doc: Doc, first: number, last: number): boolean {
  let depth = 0
  for (let i = first; i < last; i += 1) {
    if (isMark(doc.tokens, i, '(')) depth += 1
    else if (isMark(doc.tokens, i, ')')) depth = Math.max(0, depth - 1)
    else if (depth === 0 && isPeople(doc.tokens, i)) return true
  }
  return false
}

/** An empty cell. */
function isDash({ tokens }: Doc, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) if (tokens.kind[i] !== MARK || isMark(tokens, i, ')')) return false
  return true
}

import { isMark, MARK, WORD } from '../../document/scan.js'
import { isInDate } from '../../form/dates.js'
import { conceptAt, type Doc, datumAt, holds, type Range, spanOfRange, spanOfTerm } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import { datesIn, numbersIn, period } from '../../form/readers.js'
import { countOf, moneyOf } from '../../form/values.js'
import { hasOne } from '../../form/words.js'
import { isAverage, isProgram } from '../../language/en/buyback.js'
import { isWeekday } from '../../language/en/press.js'
import { dayOf } from '../../reading/calendar.js'
import type { NumberMention } from '../../reading/mention.js'
import { scaled } from '../../reading/scaled.js'
import { put } from './put.js'

/** The heads of the other two columns stand so near that of the average price. */
const HEAD = 16
/** No row's title is longer; the table ends where one is. */
const LONGEST_TITLE = 20
/** What the rows sum up to is rounded, and so is each of them. */
const ROUNDED = 1

/** A row of the table: its title, and the number of shares, their average price and the amount. */
interface Row {
  readonly title: Range
  readonly values: readonly [NumberMention, NumberMention, NumberMention]
}

interface Money {
  readonly amount: number
  readonly currency: string
}

/**
 * The table of transactions that programmes under European rules report every week: a row for each day with shares, average
 * price and amount, the sum of the days, and what was bought so far. A row is taken for the sum only where it is one. Such a
 * report tells of progress, where its headline says nothing of a stage: the last one completes the programme.
 */
export function readTransactions(doc: Doc, draft: Draft, { headed }: { headed: boolean }): void {
  if (!isAverage.occursIn(doc.tokens)) return
  const numbers = numbersIn(doc, { first: 0, last: doc.tokens.count })
  let next = 0
  for (let i = 0; i < doc.tokens.count; i += 1) {
    const head = isAverage(doc.tokens, i) ? headAround(doc, i) : undefined
    if (head === undefined) continue
    while (next < numbers.length && (numbers[next] as NumberMention).first < head.last) next += 1
    const rows = rowsFrom(doc, head.last, numbers, next)
    const week = rows.some(({ title }) => isDay(doc, title)) ? putRows(doc, draft, rows, head) : undefined
    if (week === undefined) continue
    if (!headed) draft.put(['stage'], { value: 'progress', at: spanOfRange(doc, trimmed(doc, week.title)) })
    return
  }
}

/** The heads from the number of shares to the amount around that of the average price, where they stand in this order. */
function headAround(doc: Doc, average: number): Range | undefined {
  let first = average - 1
  while (first > average - HEAD && first >= 0 && conceptAt(doc, first) !== 'share') first -= 1
  let amount = average + 1
  while (amount < average + HEAD && conceptAt(doc, amount) !== 'amount') amount += 1
  if (conceptAt(doc, first) !== 'share' || conceptAt(doc, amount) !== 'amount') return undefined
  const last = isMark(doc.tokens, amount + 1, '(') ? amount + 4 : amount + 1
  return numbersIn(doc, { first, last }).length === 0 ? { first, last } : undefined
}

/** The rows behind the heads, from the number `next` on: each run of three numbers with the words, the day or the number of its line before it. */
function rowsFrom(doc: Doc, from: number, numbers: readonly NumberMention[], next: number): Row[] {
  const rows: Row[] = []
  let title = from
  let run: NumberMention[] = []
  for (let k = next; k < numbers.length; k += 1) {
    const mention = numbers[k] as NumberMention
    const { first, last } = mention
    const numbered = [':', '/'].some((mark) => isMark(doc.tokens, last, mark)) || isMark(doc.tokens, first - 1, '/') // "73:", "week 36/2020"
    const before = run[run.length - 1]?.last ?? title
    if (run.length > 0 && saysWords(doc, before, first)) return rows // a row of fewer numbers
    if (first - title > LONGEST_TITLE && run.length === 0) return rows
    if (numbered || isSaid(doc, first) || isSaid(doc, last)) continue
    run.push(mention)
    if (run.length < 3) continue
    rows.push({ title: { first: title, last: (run[0] as NumberMention).first }, values: run as unknown as Row['values'] })
    title = last
    run = []
  }
  return rows
}

/** Whether more than bars stands between two numbers. */
function saysWords({ tokens }: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (tokens.kind[i] !== MARK) return true
  return false
}

/** "Total, week 21 | 78,048": a number with a word right before or behind it is none of a column. */
const isSaid = ({ tokens, text }: Doc, i: number): boolean =>
  (tokens.kind[i] === WORD || tokens.kind[i - 1] === WORD) && ['', ' '].includes(text.slice(tokens.end[i - 1], tokens.start[i]))

/** "Monday, 8 January 2024" and nothing else. */
function isDay(doc: Doc, title: Range): boolean {
  if (datesIn(doc, title).filter(({ day, year }) => day !== undefined && year !== undefined).length !== 1) return false
  for (let i = title.first; i < title.last; i += 1)
    if (doc.tokens.kind[i] === WORD && !isInDate(doc, i) && !isWeekday(doc.tokens, i)) return false
  return true
}

const sharesOf = ({ values }: Row): number => scaled(values[0].digits, 1)
const amountOf = ({ values }: Row): number => scaled(values[2].digits, 1)
const sum = (rows: readonly Row[], of: (row: Row) => number): number => rows.reduce((all, row) => all + of(row), 0)

/** Puts what the sums say, where both columns add up; the row of the days' sum, if there is one. */
function putRows(doc: Doc, draft: Draft, rows: readonly Row[], head: Range): Row | undefined {
  const from = rows.findIndex(({ title }) => isDay(doc, title))
  const behind = rows.slice(from)
  const end = behind.findIndex(({ title }) => !isDay(doc, title))
  const days = end < 0 ? behind : behind.slice(0, end)
  const sums = end < 0 ? [] : behind.slice(end)
  if (sums.some(({ title }) => isDay(doc, title))) return undefined // a sum of some of the days stands among them
  const prior = rows[from - 1]
  const addsUp = (row: Row, parts: readonly Row[]): boolean =>
    sharesOf(row) === sum(parts, sharesOf) && Math.abs(amountOf(row) - sum(parts, amountOf)) <= ROUNDED * parts.length
  const week = sums.find((row) => addsUp(row, days))
  if (week === undefined) return undefined
  const soFar = sums.find((row) => row !== week && (prior === undefined ? isSoFar(doc, row, week) : addsUp(row, [prior, ...days])))
  put1(doc, draft, 'purchase', week, head)
  put(draft, ['purchase', 'period'], daysTold(doc, days))
  if (soFar !== undefined) put1(doc, draft, 'cumulative', soFar, head)
  return week
}

/** "Accumulated under the programme": more than in the days, and called so. */
const isSoFar = (doc: Doc, row: Row, week: Row): boolean =>
  sharesOf(row) >= sharesOf(week) &&
  amountOf(row) >= amountOf(week) &&
  (holds(doc, row.title, 'cumulative') || (holds(doc, row.title, 'total') && hasOne(doc, row.title, isProgram)))

function put1(doc: Doc, draft: Draft, group: 'purchase' | 'cumulative', { values }: Row, head: Range): void {
  const shares = countOf(values[0])
  const cost = holds(doc, { first: head.first, last: head.last + SCALE }, 'scale')
    ? undefined
    : (moneyOf(values[2]) ?? inCurrency(doc, values[2], head))
  if (shares !== undefined) draft.put([group, 'shares'], shares)
  if (cost !== undefined) draft.put([group, 'cost'], cost)
}

/** "Amount (thousand yen)": the tokens behind the last head in which a scale would stand. */
const SCALE = 2

/** An amount in the currency that its head names, or else in the only one that the text knows. */
function inCurrency(doc: Doc, { digits, at }: NumberMention, head: Range): Found<Money> | undefined {
  const named = head.last - 2
  const unit = conceptAt(doc, named) === 'currency' ? spanOfTerm(doc, named) : onlyCurrency(doc)?.at
  const currency = conceptAt(doc, named) === 'currency' ? datumAt(doc, named) : onlyCurrency(doc)?.code
  if (unit === undefined || typeof currency !== 'string') return undefined
  const value = { amount: scaled(digits, 1), currency }
  return { value, at, parts: { amount: { at, grounds: [{ role: 'unit', at: unit }] }, currency: { at: unit } } }
}

function onlyCurrency({ mentions }: Doc): NumberMention['currency'] {
  let only: NumberMention['currency']
  for (const mention of mentions) {
    if (mention.kind !== 'number' || mention.currency === undefined) continue
    if (only !== undefined && only.code !== mention.currency.code) return undefined
    only ??= mention.currency
  }
  return only
}

/** The words that name the first and the last of the days as a period: "In the period 22 May 2018 to 25 May 2018". */
function daysTold(doc: Doc, days: readonly Row[]): ReturnType<typeof period> {
  const [from, to] = [days[0], days[days.length - 1]].map((row) =>
    row === undefined ? undefined : dayOf(datesIn(doc, row.title)[0] as never),
  )
  const dates = datesIn(doc, { first: 0, last: doc.tokens.count })
  for (let k = 0; k + 1 < dates.length; k += 1) {
    const [one, other] = [dates[k], dates[k + 1]] as const
    if (one === undefined || other === undefined || other.first - one.last > 4) continue
    const read = period(doc, { first: one.first, last: other.last })
    if (read?.value.from === from && read?.value.to === to && from !== to) return read
  }
  return undefined
}

function trimmed({ tokens }: Doc, { first, last }: Range): Range {
  let [from, to] = [first, last]
  while (from < to - 1 && tokens.kind[from] === MARK) from += 1
  while (to > from + 1 && tokens.kind[to - 1] === MARK) to -= 1
  return { first: from, last: to }
}

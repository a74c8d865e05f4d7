import { expect } from 'vitest'
import { type StockOptions, safeParseRelease, verifyRelease } from '../../src/index.js'

/** The record of an invented release on stock options; every leaf must come out again from its evidence. */
export function readOptions(text: string): StockOptions {
  const result = safeParseRelease(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  const { record } = result.data
  if (record.type !== 'stock-options') throw new Error(record.type)
  return record
}

/** Groups of allottees, each with its persons and its rights. */
export const groups = (...rows: readonly (readonly [category: string, persons: number, rights: number])[]) =>
  rows.map(([category, persons, rights]) => ({ category, persons, rights }))

type Price = NonNullable<StockOptions['issuePrice']>
type Money = { readonly amount: number; readonly currency: string }

const money = ({ amount, currency }: Money): string => `${amount} ${currency}`

function term(price: Price): string {
  if (price.status === 'set') return money(price.value)
  if (price.status === 'none') return 'none'
  const { decidedOn, formula } = price
  return ['pending', ...(decidedOn === undefined ? [] : [decidedOn]), ...(formula === undefined ? [] : [`"${formula}"`])].join(' ')
}

/** What a record says of the terms, a line each: "rights 310 of 100", "per share 1310 JPY", "period 2021-07-02/2029-07-01". */
export function termsOf(record: StockOptions): string[] {
  const {
    series,
    allottedOn,
    rights,
    underlying,
    issuePrice,
    exercisePrice,
    aggregateExercisePrice,
    exercisePeriod,
    statedCapital,
    stage,
  } = record
  const lines: readonly (readonly [string, ...(string | number | undefined)[]])[] = [
    ['series', series],
    ['allotted', allottedOn],
    ['rights', rights && [rights.count ?? '-', ...(rights.sharesPerRight === undefined ? [] : [rights.sharesPerRight])].join(' of ')],
    ['underlying', underlying?.shares, underlying?.shareClass],
    ['issue', issuePrice && term(issuePrice)],
    ['per share', exercisePrice?.perShare && term(exercisePrice.perShare)],
    ['per right', exercisePrice?.perRight && term(exercisePrice.perRight)],
    ['aggregate', aggregateExercisePrice && term(aggregateExercisePrice)],
    ['period', exercisePeriod && `${exercisePeriod.from ?? ''}/${exercisePeriod.to ?? ''}`],
    ['capital', statedCapital?.fraction, statedCapital?.rounding, statedCapital?.perShare && money(statedCapital.perShare)],
    ['capital in total', statedCapital?.total && money(statedCapital.total)],
    ['stage', stage === 'resolution' ? undefined : stage],
  ]
  return lines.flatMap(([name, ...values]) => {
    const said = values.filter((value) => value !== undefined)
    return said.length === 0 ? [] : [[name, ...said].join(' ')]
  })
}

/** What a record says of those who are allotted rights, a line each: "Directors, 5 persons, 100 rights". */
export function peopleOf({ allottees = [], totalAllottees }: StockOptions): string[] {
  const line = (name: string, persons: number | undefined, rights: number | undefined): string =>
    [name, ...(persons === undefined ? [] : [`${persons} persons`]), ...(rights === undefined ? [] : [`${rights} rights`])].join(', ')
  return [
    ...allottees.map(({ category, persons, rights }) => line(category, persons, rights)),
    ...(totalAllottees === undefined ? [] : [line('TOTAL', totalAllottees.persons, totalAllottees.rights)]),
  ]
}

/** All that a release on stock options says of its terms and people, and what the reader warns of: "! ambiguous /issuePrice". */
export function toldOf(text: string): string[] {
  const result = safeParseRelease(text)
  if (!result.success) throw result.error
  const warnings = result.data.warnings.map(({ code, path = '' }) => `! ${code} ${path}`.trimEnd())
  const record = readOptions(text)
  return [...termsOf(record), ...peopleOf(record), ...warnings]
}

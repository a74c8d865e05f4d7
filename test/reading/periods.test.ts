import { describe, expect, test } from 'vitest'
import { open } from '../../src/form/doc.js'
import { monthsOf, type PeriodSaying, periodSayings } from '../../src/reading/period.js'

/** Words, then each piece of a period that they state, in order, with the words of its end where these stand apart. */
const READ: Readonly<Record<string, string>> = {
  'quarters and halves': `
    first quarter  ›  first quarter = kind:quarter,quarter:1
    the 1st quarter  ›  1st quarter = kind:quarter,quarter:1
    1Q  ›  1Q = kind:quarter,quarter:1
    Q1  ›  Q1 = kind:quarter,quarter:1
    2Q ended September 30, 2023  ›  2Q = kind:quarter,quarter:2,to:2023-09-30 by September 30, 2023
    4Q  ›  4Q = kind:quarter,quarter:4
    5Q
    Q5
    Q0
    0Q
    2nd quarter  ›  2nd quarter = kind:quarter,quarter:2
    2 quarters
    1H  ›  1H = kind:year-to-date,quarter:2
    H1  ›  H1 = kind:year-to-date,quarter:2
    2H  ›  2H = kind:second-half
    H2  ›  H2 = kind:second-half
    3H
    first half  ›  first half = kind:year-to-date,quarter:2
    second half  ›  second half = kind:second-half
    first half ended September 30, 2023  ›  first half = kind:year-to-date,quarter:2,to:2023-09-30 by September 30, 2023
    second half ended March 31, 2024  ›  second half = kind:second-half
    first quarter of fiscal year 2023  ›  first quarter = kind:quarter,quarter:1  ›  fiscal year 2023 = fiscalYear:2023
    third quarter  ›  third quarter = kind:quarter,quarter:3
    fourth quarter ended March 31, 2024  ›  fourth quarter = kind:quarter,quarter:4,to:2024-03-31 by March 31, 2024
    Q 1
    quarter 1
  `,
  months: `
    three months  ›  three months = kind:quarter
    3 months ended June 30, 2023  ›  3 months = kind:quarter,to:2023-06-30 by June 30, 2023
    six months ended September 30, 2023  ›  six months = kind:year-to-date,quarter:2,to:2023-09-30 by September 30, 2023
    6 months  ›  6 months = kind:year-to-date,quarter:2
    9 months  ›  9 months = kind:year-to-date,quarter:3
    12 months  ›  12 months = kind:full-year
    nine months ended December 31, 2023  ›  nine months = kind:year-to-date,quarter:3,to:2023-12-31 by December 31, 2023
    twelve months ended March 31, 2024  ›  twelve months ended March 31, 2024 = fiscalYearEnd:2024-03-31
    4 months
    13 months
    three months from April 1, 2023 to June 30, 2023  ›  three months = kind:quarter  ›  April 1, 2023 to June 30, 2023 = from:2023-04-01,to:2023-06-30
    12 months ended March 31, 2024  ›  12 months = kind:full-year,to:2024-03-31 by March 31, 2024
  `,
  years: `
    year to date  ›  year to date = kind:year-to-date
    cumulative  ›  cumulative = kind:year-to-date
    full year  ›  full year = kind:full-year
    fiscal year 2023  ›  fiscal year 2023 = fiscalYear:2023
    FY2023  ›  FY2023 = fiscalYear:2023
    FY 2023  ›  FY 2023 = fiscalYear:2023
    fiscal year of 2023  ›  fiscal year of 2023 = fiscalYear:2023
    1 Q
    of full fiscal year  ›  full fiscal year = kind:full-year
    fiscal year
    full fiscal year  ›  full fiscal year = kind:full-year
  `,
  'fiscal years by their end': `
    full year ending March 31, 2025  ›  full year ending March 31, 2025 = fiscalYearEnd:2025-03-31
    full year forecast ending March 31, 2025  ›  full year forecast ending March 31, 2025 = kind:full-year,fiscalYearEnd:2025-03-31
    fiscal year 2023 (ending March 31, 2024)  ›  fiscal year 2023 = fiscalYear:2023,fiscalYearEnd:2024-03-31 by March 31, 2024
    fiscal year 2023, ending March 31, 2024  ›  fiscal year 2023 = fiscalYear:2023,fiscalYearEnd:2024-03-31 by March 31, 2024
    FY2023/3  ›  FY2023/3 = fiscalYearEnd:2023-03-31
    FY3/2023  ›  FY3/2023 = fiscalYearEnd:2023-03-31
    FY13/2023
    FY2/2024  ›  FY2/2024 = fiscalYearEnd:2024-02-29
    FY0/2024
    FY3/1900
    fiscal year ended March 31, 2024  ›  fiscal year ended March 31, 2024 = fiscalYearEnd:2024-03-31
    fiscal year ended March 2024  ›  fiscal year ended March 2024 = fiscalYearEnd:2024-03-31
    fiscal year March 2024  ›  fiscal year March 2024 = fiscalYearEnd:2024-03-31
    fiscal year March 31, 2024
    fiscal year from March 31, 2024
    year ending March 31, 2024  ›  year ending March 31, 2024 = fiscalYearEnd:2024-03-31
    year ended February 2024  ›  year ended February 2024 = fiscalYearEnd:2024-02-29
    year ended February 1900  ›  year ended February 1900 = fiscalYearEnd:1900-02-28
    year ended February 2000  ›  year ended February 2000 = fiscalYearEnd:2000-02-29
    year ended February 30, 2024
    year ended; March 31, 2024
    year ended. March 31, 2024
    year ended for March 31, 2024
    year ended and what came long long after it March 31, 2024
    year ended March 31
    the fiscal year's end
  `,
  'ranges of days': `
    April 1, 2023 to March 31, 2024  ›  April 1, 2023 to March 31, 2024 = from:2023-04-01,to:2024-03-31
    April 1 to June 30, 2023  ›  April 1 to June 30, 2023 = from:2023-04-01,to:2023-06-30
    November 1 to January 31, 2024  ›  November 1 to January 31, 2024 = from:2023-11-01,to:2024-01-31
    April 1, 2023 - June 30, 2023  ›  April 1, 2023 - June 30, 2023 = from:2023-04-01,to:2023-06-30
    April 1, 2023 ~ June 30, 2023  ›  April 1, 2023 ~ June 30, 2023 = from:2023-04-01,to:2023-06-30
    from April 1, 2023, and ended on June 30, 2023  ›  April 1, 2023, and ended on June 30, 2023 = from:2023-04-01,to:2023-06-30
    April 1, 2023, June 30, 2023
    April 1, 2023 and June 30, 2023
    June 30, 2023 to April 1, 2023
    April 2023 to June 2023  ›  April 2023 to June 2023 = from:2023-04-01,to:2023-06-30
    April 2023 to June 30, 2023
    April 1, 2023 to June 31, 2023
  `,
  'quoted titles of other documents': `
    "first quarter" and second quarter  ›  second quarter = kind:quarter,quarter:2
    "first quarter and second quarter  ›  first quarter = kind:quarter,quarter:1  ›  second quarter = kind:quarter,quarter:2
    " a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n first quarter " second quarter  ›  first quarter = kind:quarter,quarter:1  ›  second quarter = kind:quarter,quarter:2
  `,
}

function told(text: string, { first: _, last: __, at, ends, ...rest }: PeriodSaying): string {
  const parts = Object.entries(rest).map(([key, value]) => `${key}:${value}`)
  const by = ends === undefined ? '' : ` by ${text.slice(ends.start, ends.end)}`
  return `${text.slice(at.start, at.end)} = ${parts.join(',')}${by}`
}

const sayings = (text: string, from = 0, to?: number) => {
  const doc = open(text)
  return periodSayings(doc, { first: from, last: to ?? doc.tokens.count }).map((saying) => told(text, saying))
}

describe.each(Object.entries(READ))('%s', (_, lines) => {
  test.each(lines.trim().split('\n'))('%s', (line) => {
    const [words = '', ...wanted] = line.trim().split('  ›  ')
    expect(sayings(`in ${words}`)).toEqual(wanted)
    // nor does what stands behind, or before, belong to it
    if (wanted.length > 0) expect(sayings(`of ${words} and other business`)).toEqual(wanted)
  })
})

test('words outside of the range are not read', () => {
  const text = 'first quarter ended June 30, 2023'
  for (const to of [3, 6]) expect(sayings(text, 0, to)).toEqual(['first quarter = kind:quarter,quarter:1'])
  expect(sayings(`first quarter, ${text}`, 3)).toEqual(['first quarter = kind:quarter,quarter:1,to:2023-06-30 by June 30, 2023'])
})

test.each([
  ['2023-04-01', '2023-06-30', 3],
  ['2023-04-01', '2024-03-31', 12],
  ['2023-12-01', '2024-01-31', 2],
  ['2023-04-01', '2023-04-30', 1],
])('from %s to %s are %d months', (from, to, months) => expect(monthsOf(from, to)).toBe(months))

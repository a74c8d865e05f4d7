import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { open } from '../../src/form/doc.js'
import { dayOf } from '../../src/reading/calendar.js'
import type { Mention } from '../../src/reading/mention.js'
import { scaled } from '../../src/reading/scaled.js'
import { said } from '../support/mentions.js'

/** By what they show: a text, then what is read in it, first to last; ⏎ is a line break. */
const READ: Readonly<Record<string, string>> = {
  'days, months and years': `
    September 20, 2006  ›  September 20, 2006 = 2006-09-20
    fixed on Sept. 30  ›  Sept. 30 = ????-09-30
    Sept. 5 2006  ›  Sept. 5 2006 = 2006-09-05
    June 9th, 2010  ›  June 9th, 2010 = 2010-06-09
    24 June 2022  ›  24 June 2022 = 2022-06-24
    24th June, 2022  ›  24th June, 2022 = 2022-06-24
    24 Jun. 2022  ›  24 Jun. 2022 = 2022-06-24
    March, 2023  ›  March, 2023 = 2023-03-?
    March 2023  ›  March 2023 = 2023-03-?
    on May 10  ›  May 10 = ????-05-10
    on MAY 10, 1999  ›  MAY 10, 1999 = 1999-05-10
    December 26,2007  ›  December 26,2007 = 2007-12-26
    2024-03-01  ›  2024-03-01 = 2024-03-01
    2024/3/1  ›  2024/3/1 = 2024-03-01
    2024/03/01-2024/04/01  ›  2024/03/01 = 2024-03-01  ›  2024/04/01 = 2024-04-01
    2099-12-31  ›  2099-12-31 = 2099-12-31
    since 1900  ›  1900 = year
    until 2099  ›  2099 = year
    in 2007 and  ›  2007 = year
    2007年  ›  2007 = year
    the 5th March  ›  5th March = ????-03-05
    a day of 5 th March 2021  ›  5 th March 2021 = 2021-03-05
  `,
  'days that no calendar has, and forms of which two readings are possible': `
    that may 10 million  ›  10 million = 10 ×1e6"million"
    31 March 31, 2024  ›  31 = 31  ›  March 31, 2024 = 2024-03-31
    on 06/03/2022
    on 2024/3-1  ›  2024 = year  ›  3 = 3  ›  1 = 1
    on 2024-13-01  ›  2024 = year  ›  13 = 13  ›  01 = 01
    on 2024-00-01  ›  2024 = year  ›  00 = 00  ›  01 = 01
    on 2024-02-30  ›  2024 = year  ›  02 = 02  ›  30 = 30
    on 2024-03  ›  2024 = year  ›  03 = 03
    on 1899-01-01  ›  1899 = 1899  ›  01 = 01  ›  01 = 01
    on 2100-01-01  ›  2100 = 2100  ›  01 = 01  ›  01 = 01
    December 26, 20070  ›  December 26 = ????-12-26  ›  20070 = 20070
    December 26,1899  ›  26,1899 = 26,1899
    December 26,2100  ›  26,2100 = 26,2100
    December 126,2007  ›  126,2007 = 126,2007
    February 30, 2020  ›  30 = 30  ›  2020 = year
    February 29, 2020  ›  February 29, 2020 = 2020-02-29
    April 31, 2020  ›  31 = 31  ›  2020 = year
    April 0, 2020  ›  0 = 0  ›  2020 = year
    on 0 April 2020  ›  0 = 0  ›  2020 = year
    on 31 April 2020  ›  31 = 31  ›  2020 = year
    on 31st April, 2020  ›  31 = 31  ›  2020 = year
    on 45 April 2020  ›  45 = 45  ›  April 2020 = 2020-04-?
    on 30 February  ›  30 = 30
    on 10 March 5  ›  10 = 10  ›  March 5 = ????-03-05
    March 5, 2,007  ›  March 5 = ????-03-05  ›  2,007 = 2,007
    in March 2,007  ›  2,007 = 2,007
    in March alone
    12 months  ›  12 = 12
  `,
  'the second day of a range has its month from the first': `
    March 1 to 31, 2024  ›  March 1 = ????-03-01  ›  31, 2024 = 2024-03-31
    March 1 to 31,2024  ›  March 1 = ????-03-01  ›  31,2024 = 2024-03-31
    March 10 to 31  ›  March 10 = ????-03-10  ›  31 = ????-03-31
    March 10 - 31  ›  March 10 = ????-03-10  ›  31 = ????-03-31
    March 10 ~ 31, 2024  ›  March 10 = ????-03-10  ›  31, 2024 = 2024-03-31
    March 10 to 2  ›  March 10 = ????-03-10  ›  2 = 2
    March 10 to 10  ›  March 10 = ????-03-10  ›  10 = ????-03-10
    March 10 to 2, 2025  ›  March 10 = ????-03-10  ›  2, 2025 = 2025-03-02
    March 10 or 31  ›  March 10 = ????-03-10  ›  31 = 31
    March 10 to, 31  ›  March 10 = ????-03-10  ›  31 = 31
    March 2024 to 31  ›  March 2024 = 2024-03-?  ›  31 = 31
    March 10 to 32  ›  March 10 = ????-03-10  ›  32 = 32
    March 10 to 0  ›  March 10 = ????-03-10  ›  0 = 0
    April 10 to 31,2024  ›  April 10 = ????-04-10  ›  31,2024 = 31,2024
    23 October - 11:34  ›  23 October = ????-10-23  ›  11 = 11 loose minus  ›  34 = 34
    from 7 to 31, 2024  ›  7 = 7  ›  31 = 31  ›  2024 = year
  `,
  'years are numbers where something counts, scales or signs them': `
    of 1899  ›  1899 = 1899
    of 2100  ›  2100 = 2100
    of 2,007  ›  2,007 = 2,007
    of 2007.5  ›  2007.5 = 2007.5
    of 20070  ›  20070 = 20070
    2007 shares  ›  2007 = 2007
    2007 common shares  ›  2007 = 2007
    2007 persons  ›  2007 = 2007
    2007 rights  ›  2007 = 2007
    of 2007 yen  ›  2007 yen = 2007 JPY"yen"
    of ¥2007  ›  ¥2007 = 2007 JPY"¥"
    of +2007  ›  +2007 = +2007 at "+2007"
    of △2007  ›  △2007 = -2007 at "△2007"
    of -2007  ›  -2007 = -2007 at "-2007"
    of - 2007  ›  2007 = 2007 loose minus
    of 2007%  ›  2007% = 2007 %"%"
    of (2007)  ›  2007 = year
    of (2007)%  ›  (2007)% = 2007 in brackets %"%" at "(2007)"
    of 2007 million  ›  2007 million = 2007 ×1e6"million"
  `,
  currencies: String.raw`
    of ¥1,234  ›  ¥1,234 = 1,234 JPY"¥"
    of ¥ 1,234 million  ›  ¥ 1,234 million = 1,234 ×1e6"million" JPY"¥"
    of \500  ›  \500 = 500 JPY"\"
    of JPY 500  ›  JPY 500 = 500 JPY"JPY"
    of 500 yen  ›  500 yen = 500 JPY"yen"
    of Yen 500  ›  Yen 500 = 500 JPY"Yen"
    of Yen⏎500  ›  500 = 500
    of Y500  ›  Y500 = 500 JPY"Y"
    of Y 500  ›  500 = 500
    of XY500  ›  500 = 500
    of y500  ›  500 = 500
    of US$24.7 million  ›  US$24.7 million = 24.7 ×1e6"million" USD"US$"
    of U.S.$ 3  ›  U.S.$ 3 = 3 USD"U.S.$"
    of u.s. $ 3  ›  u.s. $ 3 = 3 USD"u.s. $"
    of US \$15  ›  US \$15 = 15 USD"US \$"
    of A.S.$ 3  ›  $ 3 = 3 USD"$"
    of S.$ 3  ›  $ 3 = 3 USD"$"
    of €12  ›  €12 = 12 EUR"€"
    of £7 thousand  ›  £7 thousand = 7 ×1e3"thousand" GBP"£"
    of 500 U.S. dollars  ›  500 U.S. dollars = 500 USD"U.S. dollars"
    of 500 US dollars  ›  500 US dollars = 500 USD"US dollars"
    of 500 U.S. shares  ›  500 = 500
    of 500 U.S, dollars  ›  500 = 500
    ¥500 million yen  ›  ¥500 million = 500 ×1e6"million" JPY"¥"
    profit3 JPY2.8  ›  3 = 3  ›  JPY2.8 = 2.8 JPY"JPY"
    profit 3 JPY2.8  ›  3 = 3  ›  JPY2.8 = 2.8 JPY"JPY"
    profit3 JPY 2.8  ›  3 = 3  ›  JPY 2.8 = 2.8 JPY"JPY"
    500 million JPY 20  ›  500 million JPY = 500 ×1e6"million" JPY"JPY"  ›  20 = 20
    500 million JPY20  ›  500 million = 500 ×1e6"million"  ›  JPY20 = 20 JPY"JPY"
  `,
  'signs and brackets': `
    of -5  ›  -5 = -5 at "-5"
    of - 5  ›  5 = 5 loose minus
    of −5  ›  −5 = -5 at "−5"
    of △5  ›  △5 = -5 at "△5"
    of △ 5  ›  △ 5 = -5 at "△ 5"
    of +5  ›  +5 = +5 at "+5"
    of (5)  ›  (5) = 5 in brackets at "(5)"
    of (5  ›  5 = 5
    of (-5)  ›  (-5) = -5 in brackets at "(-5)"
    of -¥5  ›  -¥5 = -5 JPY"¥" at "-¥5"
    of ¥-5  ›  ¥-5 = -5 JPY"¥" at "-5"
    of ¥ -5  ›  ¥ -5 = -5 JPY"¥" at "-5"
    of △¥5  ›  △¥5 = -5 JPY"¥" at "△¥5"
    of +¥5 billion  ›  +¥5 billion = +5 ×1e9"billion" JPY"¥" at "+¥5"
    of $(0.08)  ›  $(0.08) = 0.08 in brackets USD"$" at "(0.08)"
    of ($0.08)  ›  ($0.08) = 0.08 in brackets USD"$" at "($0.08)"
    of (¥500) million  ›  (¥500) million = 500 in brackets ×1e6"million" JPY"¥" at "(¥500)"
    of JPY(24,421) million  ›  JPY(24,421) million = 24,421 in brackets ×1e6"million" JPY"JPY" at "(24,421)"
    of JPY (24,421) million yen  ›  JPY (24,421) million = 24,421 in brackets ×1e6"million" JPY"JPY" at "(24,421)"
    of (24,421) million yen  ›  (24,421) million yen = 24,421 in brackets ×1e6"million" JPY"yen" at "(24,421)"
    of (400 | )  ›  (400 | ) = 400 in brackets at "(400 | )"
    of (400 | x)  ›  400 = 400
    of (400 |  ›  400 = 400
    of 100-200  ›  100 = 100  ›  200 = 200
    of 100 -200  ›  100 = 100  ›  -200 = -200 at "-200"
    of a-200  ›  200 = 200
    of a -200  ›  -200 = -200 at "-200"
    of (-200  ›  -200 = -200 at "-200"
    of x+5  ›  +5 = +5 at "+5"
    of ¥(5)%  ›  ¥(5)% = 5 in brackets %"%" JPY"¥" at "(5)"
    of (5%)  ›  (5%) = 5 in brackets %"%" at "(5%)"
    of (5) percent  ›  (5) percent = 5 in brackets %"percent" at "(5)"
  `,
  'per cent': `
    of 5%  ›  5% = 5 %"%"
    of 5 %  ›  5 % = 5 %"%"
    of 5 percent  ›  5 percent = 5 %"percent"
    of 5 per cent  ›  5 per cent = 5 %"per cent"
    of 5 | %  ›  5 | % = 5 %"%"
    of 5⏎%  ›  5⏎% = 5 %"%"
    of 5⏎% change  ›  5 = 5
    of 5⏎% (note)  ›  5⏎% = 5 %"%"
    of 5⏎Percent change  ›  5 = 5
    of 5⏎percent of it  ›  5⏎percent = 5 %"percent"
    of 1,941⏎%  ›  1,941 = 1,941
    of 1,941.5⏎%  ›  1,941.5⏎% = 1,941.5 %"%"
    of 1,941 %  ›  1,941 % = 1,941 %"%"
    of 1⏎percent  ›  1⏎percent = 1 %"percent"
    of 5% million  ›  5% = 5 %"%"
  `,
  scales: `
    10 million shares  ›  10 million = 10 ×1e6"million"
    10⏎million yen
    of 10⏎million yen  ›  10⏎million yen = 10 ×1e6"million" JPY"yen"
    of 10⏎Millions of yen  ›  10 = 10
    of 10⏎Millions of yen for  ›  10⏎Millions of yen = 10 ×1e6"Millions of" JPY"yen"
    of 10⏎JPY million⏎20  ›  10 = 10  ›  20 = 20
    of 10⏎Yen  ›  10⏎Yen = 10 JPY"Yen"
    2 hundred thousand  ›  2 hundred thousand = 2 ×1e5"hundred thousand"
    5 hundred million yen  ›  5 hundred million yen = 5 ×1e8"hundred million" JPY"yen"
    5 thousand million yen  ›  5 thousand million yen = 5 ×1e9"thousand million" JPY"yen"
    1,000 thousand shares  ›  1,000 thousand = 1,000 ×1e3"thousand"
    1.5 billion yen (approx.)  ›  1.5 billion yen = 1.5 ×1e9"billion" JPY"yen"
  `,
  'numbers in words': `
    One hundred shares  ›  One hundred = 100 at "One hundred"
    one thing
    three directors  ›  three = 3 at "three"
    some twenty thousand
    five million yen
    one yen  ›  one yen = 1 JPY"yen" at "one"
    Twenty-one rights  ›  Twenty-one = 21 at "Twenty-one"
    Eighteen (18) officers  ›  Eighteen (18) = 18
    one (1) yen  ›  one (1) yen = 1 JPY"yen"
    two (2) million yen  ›  two (2) million yen = 2 ×1e6"million" JPY"yen"
    two (2) million shares  ›  two (2) million = 2 ×1e6"million"
    one (one) yen
    one (1 yen  ›  1 yen = 1 JPY"yen"
    one [1] yen  ›  1 = 1
    one (2007) yen  ›  2007 = year
  `,
  'digits that lost others': `
    of .7 million
    No.7 million  ›  7 million = 7 ×1e6"million"
    sales ..... 7 million  ›  7 million = 7 ×1e6"million"
    sales.....7 million  ›  7 million = 7 ×1e6"million"
    of $.50
    of 101 ,%
    of 10, 20, 30  ›  10 = 10  ›  20 = 20  ›  30 = 30
    of ,305
    of 1,,305
    of 101, %
    of 101,, 5  ›  5 = 5
    of 101, 5  ›  101 = 101  ›  5 = 5
    word,305  ›  305 = 305
    of 1 ,305
    of 24. 7 million
    of US$ 24. 7 million
    of 24 . 7 million
    of 24 .7 million
    of 24. 7 shares  ›  24 = 24  ›  7 = 7
  `,
}

describe.each(Object.entries(READ))('%s', (_, lines) => {
  test.each(lines.trim().split('\n'))('%s', (line) => {
    const [text = '', ...wanted] = line.trim().replaceAll('⏎', '\n').split('  ›  ')
    expect(open(text).mentions.map((mention) => said(text, mention))).toEqual(wanted)
  })
})

const runs = { seed: 20240510, numRuns: 60 }
const MONTHS = ['January', 'Feb.', 'March', 'Apr.', 'May', 'June', 'July', 'Aug.', 'September', 'Oct.', 'November', 'Dec.']

/** The ways in which releases print a day. */
const PRINTS: Readonly<Record<string, (year: number, month: string, day: number, number: number) => string>> = {
  'March 5, 2024': (year, month, day) => `${month} ${day}, ${year}`,
  'March 5th 2024': (year, month, day) => `${month} ${day}th ${year}`,
  'March 5,2024': (year, month, day) => `${month} ${day},${year}`,
  '5 March 2024': (year, month, day) => `${day} ${month} ${year}`,
  '5th March, 2024': (year, month, day) => `${day}th ${month}, ${year}`,
  '2024-3-5': (year, _, day, number) => `${year}-${number}-${day}`,
  '2024/03/05': (year, _, day, number) => `${year}/${String(number).padStart(2, '0')}/${String(day).padStart(2, '0')}`,
}

describe('any day', () => {
  test.each(Object.entries(PRINTS))('is read from %s, and none that no calendar has', (_, print) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 39 }),
        (year, month, day) => {
          const printed = print(year, MONTHS[month - 1] as string, day, month)
          const real = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1 && day > 0
          const iso = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
          const dates = open(`held on ${printed} at the office`).mentions.filter(({ kind }) => kind === 'date')
          const days = dates.map((date) => date.kind === 'date' && dayOf(date)).filter((one) => one !== undefined)
          if (real) expect(days).toEqual([iso])
          else if (day <= 31) expect(days).toEqual([])
          else expect(days).not.toContain(iso)
        },
      ),
      runs,
    )
  })
})

/** A whole number as releases print it. */
const grouped = (n: number): string => String(n).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')
const only = (mentions: readonly Mention[]) => {
  const [first, second] = mentions
  return second === undefined && first?.kind === 'number' ? first : undefined
}

describe('any number', () => {
  const SCALES = { '': 1, ' thousand': 1e3, ' million': 1e6, ' hundred million': 1e8, ' billion': 1e9, ' trillion': 1e12 }

  test.each(Object.entries(SCALES))('with its decimals, its sign and%s is read to the last digit', (scale, factor) => {
    const wholes = fc.integer({ min: 0, max: 999_999 })
    fc.assert(
      fc.property(wholes, fc.integer({ min: 0, max: 999 }), fc.constantFrom('', '-', '△'), (whole, thousandths, sign) => {
        const decimals = String(thousandths).padStart(3, '0')
        const number = only(open(`cost: ${sign}¥${grouped(whole)}.${decimals}${scale}`).mentions)
        expect(number?.currency?.code).toBe('JPY')
        expect(number?.sign).toBe(sign === '' ? 0 : -1)
        const value = scaled(number?.digits ?? '', number?.scale?.factor ?? 1)
        expect(value).toBe(Number(`${whole}.${decimals}e${Math.log10(factor)}`))
      }),
      runs,
    )
  })

  test('whose commas part no thousands has no value', () => {
    for (const digits of [
      '71,5002007',
      '1,23',
      '12,34,567',
      ',123',
      '1234,567',
      '1,234.',
      '1,23.4',
      '1.2.3',
      '1.2,345',
      '',
      '12a',
      '1,2345,678',
    ])
      expect([digits, scaled(digits, 1)]).toEqual([digits, Number.NaN])
  })

  test('of more digits than are exact is the nearest there is', () => {
    expect(scaled('123,456,789,012,345,678', 1e3)).toBe(Number('123456789012345678e3'))
    expect(scaled('0.1234567890123456789', 1)).toBe(Number('0.1234567890123456789'))
    expect(scaled('123456789012345', 1e3)).toBe(123_456_789_012_345_000)
    expect(scaled('1.23456789012345', 1e6)).toBe(1_234_567.890_123_45)
  })
})

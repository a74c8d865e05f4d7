import { describe, expect, test } from 'vitest'
import { toldIn } from '../support/told.js'

const lines = (written: string): string[] =>
  written
    .trim()
    .split('\n')
    .map((line) => line.trim())

describe('a change for each of several figures', () => {
  test('each with a direction of its own behind the values', () => {
    expect(
      toldIn('Net sales and operating income were 48.2 billion yen and 3.9 billion yen, respectively, up 4.1% and down 7.8% year on year.'),
    ).toEqual(
      lines(`
        Q3 2016 netSales "Net sales" 48200000000 JPY 4.1% "up"
        Q3 2016 operatingProfit "operating income" 3900000000 JPY -7.8% "down"
      `),
    )
  })

  test('in the brackets behind each value', () => {
    expect(
      toldIn('Ordinary income and net income were 4,022 million yen (down 6.5% year on year) and 2,718 million yen (+5.9%), respectively.'),
    ).toEqual(
      lines(`
        Q3 2016 ordinaryProfit "Ordinary income" 4022000000 JPY -6.5% "down"
        Q3 2016 profit "net income" 2718000000 JPY 5.9%
      `),
    )
  })

  test('in brackets that are said to be on the quarter before: no changes on the year', () => {
    expect(
      toldIn(
        'Ordinary income and net income were 4,022 million yen (down 6.5%) and 2,718 million yen (up 5.9%), respectively, compared with the previous quarter.',
      ),
    ).toEqual(
      lines(`
        Q3 2016 ordinaryProfit "Ordinary income" 4022000000 JPY
        Q3 2016 profit "net income" 2718000000 JPY
      `),
    )
  })

  test('behind values that names of their own told', () => {
    expect(
      toldIn('Net sales were 40 billion yen and operating profit was 4 billion yen, increases of 3.6% and 4.3%, respectively.'),
    ).toEqual(
      lines(`
        Q3 2016 netSales "Net sales" 40000000000 JPY 3.6% "increases"
        Q3 2016 operatingProfit "operating profit" 4000000000 JPY 4.3% "increases"
      `),
    )
  })

  test("is nobody's where there are more values than changes", () => {
    expect(
      toldIn(
        'Net sales were 40 billion yen, operating profit was 4 billion yen and net income was 3 billion yen, up 5.0% and 8.1%, respectively.',
      ),
    ).toEqual(
      lines(`
        Q3 2016 netSales "Net sales" 40000000000 JPY
        Q3 2016 operatingProfit "operating profit" 4000000000 JPY
        Q3 2016 profit "net income" 3000000000 JPY
      `),
    )
  })

  test('is none on the quarter before', () => {
    expect(
      toldIn('Net sales and net income were 40 billion yen and 4 billion yen, respectively, up 4.1% and down 7.8% from the first quarter.'),
    ).toEqual(
      lines(`
        Q3 2016 netSales "Net sales" 40000000000 JPY
        Q3 2016 profit "net income" 4000000000 JPY
      `),
    )
  })

  test('is none where the brackets hold shares of sales', () => {
    expect(toldIn('Operating income and net income were 4,022 million yen (6.5%) and 2,718 million yen (5.9%), respectively.')).toEqual([
      'nothing-read',
    ])
  })
})

test('a change told as a percentage and as an amount before the value', () => {
  expect(toldIn('Net sales declined 2.1% year on year, or 1,405 million yen, to 65,508 million yen.')).toEqual([
    'Q3 2016 netSales "Net sales" 65508000000 JPY -2.1% "declined"',
  ])
})

describe('what a part brings', () => {
  test('is not what the company sold', () => {
    expect(toldIn('Since the acquisition of Lund AB on July 1, 2016, sales of 3 billion yen were added.')).toEqual(['nothing-read'])
  })
})

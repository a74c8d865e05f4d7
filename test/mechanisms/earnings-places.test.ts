import { describe, expect, test } from 'vitest'
import { toldIn } from '../support/told.js'

/** What sentences tell behind a first figure, without labels and the words of signs. */
function told(sentences: string): string[] {
  const [first, ...others] = toldIn(`Net income was 3 billion yen. ${sentences}`)
  expect(first).toContain('profit "Net income" 3000000000 JPY')
  return others.map((line) => line.replace(/ (of )?"[^"]*"/g, '').replace(/^unpaired: .*/, '!'))
}

describe('figures of regions in a row', () => {
  test.each([
    [
      'Net sales in Japan and Europe were 12 billion yen and 5 billion yen, respectively.',
      ['Japan: netSales 12000000000 JPY', 'Europe: netSales 5000000000 JPY'],
    ],
    [
      'In Japan and Europe, net sales were 12 billion yen and 5 billion yen, respectively, up 3% and 4%. Net sales in China and Korea were 3 billion yen.',
      ['Japan: netSales 12000000000 JPY 3%', 'Europe: netSales 5000000000 JPY 4%'],
    ],
    [
      'Brazil, the Americas and Europe had net sales of 12 billion yen, 7 billion yen and 5 billion yen, respectively.',
      ['Brazil: netSales 12000000000 JPY', 'the Americas: netSales 7000000000 JPY', 'Europe: netSales 5000000000 JPY'],
    ],
    ['Net sales in Asia and Oceania rose 3% and fell 4%, respectively.', ['!']],
    ['In Japan and Europe, net sales to retailers and wholesalers were 12 billion yen and 5 billion yen, respectively.', ['!']],
    [
      'In Japan and Europe, net sales for the quarter came to 12 billion yen and 5 billion yen, respectively.',
      ['Japan: netSales 12000000000 JPY', 'Europe: netSales 5000000000 JPY'],
    ],
    ['Demand in Japan and Europe grew, and net sales were 12 billion yen and 5 billion yen, respectively.', ['!']],
  ])('%s', (sentence, read) => {
    expect(told(sentence)).toEqual(read)
  })
})

describe('one figure of a region and of more is neither’s', () => {
  test.each([
    ['Sales in Japan as well as overseas rose to 5 billion yen.', []],
    ['Sales in both Japan and Asia rose 7% to 5 billion yen.', ['!']],
    ['Sales rose 7% to 5 billion yen in both Japan and Asia.', []],
    ['Sales in Japan, including its islands, and overseas rose 7% to 5 billion yen.', ['!']],
    ['Sales in Japan and elsewhere rose to 5 billion yen.', []],
    ['Sales in Japan & overseas rose to 5 billion yen.', []],
    ['Sales in Japan/overseas rose to 5 billion yen.', []],
    ['Sales in Japan and other countries rose to 5 billion yen.', []],
    ['Sales in Japan plus Europe rose to 5 billion yen.', []],
    ['In Japan and abroad, net sales rose to 5 billion yen.', []],
    ['In Japan, as well as in Europe, net sales rose to 5 billion yen.', []],
    ['Japan and Europe had operating income of 8 billion yen.', []],
  ])('%s', (sentence, read) => {
    expect(told(sentence)).toEqual(read)
  })

  test('but a second figure behind the region leaves it the first', () => {
    expect(told('Net sales rose to 5 billion yen in Japan and were helped by the weak yen.')).toEqual(['Japan: netSales 5000000000 JPY'])
  })
})

describe('a region that a sentence tells of', () => {
  test.each([
    [
      'In Japan, net sales were 21 billion yen (up 2.0%), while net sales in Asia rose 11.3% to 9 billion yen.',
      ['Japan: netSales 21000000000 JPY 2%', 'Asia: netSales 9000000000 JPY 11.3%'],
    ],
    ['Japan posted net sales of 8 billion yen.', ['Japan: netSales 8000000000 JPY']],
    ['Europe generated a 5% increase in net sales to 8 billion yen.', ['Europe: netSales 8000000000 JPY 5%']],
    ['Japan saw strong demand, and net sales rose to 8 billion yen.', []],
    ['Japan saw its economy recover and net sales rose 12% to 8 billion yen.', []],
    ['Japan had a mild summer while net sales were 8 billion yen.', []],
    ['Japan achieved record net sales of 8 billion yen.', ['Japan: netSales 8000000000 JPY']],
    ['North America remained the largest market, with net sales of 8 billion yen.', []],
    ['Japan was weak, but consolidated net sales were 8 billion yen.', ['Q3 2016 netSales 8000000000 JPY']],
    ['In the third quarter in Europe, net sales were 8 billion yen.', ['Europe: netSales 8000000000 JPY']],
    ['Net sales were 8 billion yen in the third quarter in Europe.', ['Europe: netSales 8000000000 JPY']],
    [
      'In Japan net sales rose to 8 billion yen, and consolidated operating income was 3 billion yen.',
      ['Q3 2016 operatingProfit 3000000000 JPY', 'Japan: netSales 8000000000 JPY'],
    ],
    [
      "In Japan, net sales rose to 8 billion yen, and the Group's operating income was 3 billion yen.",
      ['Q3 2016 operatingProfit 3000000000 JPY', 'Japan: netSales 8000000000 JPY'],
    ],
  ])('%s', (sentence, read) => {
    expect(told(sentence)).toEqual(read)
  })
})

describe('a figure that may be of another period', () => {
  test.each([
    ['In 2016, net sales were 88 billion yen.', ['!']],
    ['The plant was closed, and in 2015 net sales were 88 billion yen.', ['!']],
    ['Since the merger in 2006 the company has grown, and net sales were 88 billion yen.', ['Q3 2016 netSales 88000000000 JPY']],
    ['Net sales were 5 billion yen and operating income 3 billion yen in the first half.', ['!']],
    [
      'Net sales were 5 billion yen, and operating income was 3 billion yen in the first half.',
      ['YTD2 operatingProfit 3000000000 JPY', '!'],
    ],
    [
      'Net sales were 5 billion yen and operating income 3 billion yen in the third quarter.',
      ['Q3 2016 netSales 5000000000 JPY', 'Q3 2016 operatingProfit 3000000000 JPY'],
    ],
    [
      'Net sales were 5 billion yen and operating income in the first half was 3 billion yen.',
      ['Q3 2016 netSales 5000000000 JPY', 'YTD2 operatingProfit 3000000000 JPY'],
    ],
  ])('%s', (sentence, read) => {
    expect(told(sentence)).toEqual(read)
  })
})

describe('a figure that is not the company’s of the period', () => {
  test.each([
    ['Net sales exceeded the record high of 2 billion yen.', []],
    ['Net sales topped a record of 2 billion yen.', []],
    ['Net sales hit a record high of 2 billion yen.', ['Q3 2016 netSales 2000000000 JPY']],
    ['The old and new subsidiaries had net sales of 8 billion yen.', []],
    ['The company and its subsidiaries had net sales of 8 billion yen.', ['Q3 2016 netSales 8000000000 JPY']],
  ])('%s', (sentence, read) => {
    expect(told(sentence)).toEqual(read)
  })
})

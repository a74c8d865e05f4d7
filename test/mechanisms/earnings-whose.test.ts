import { describe, expect, test } from 'vitest'
import { parseEarnings } from '../../src/index.js'
import { toldIn } from '../support/told.js'

/** A sentence of a release of Carrow Tools, then what is read of it. */
const OTHERS = `
    Torridon Leasing, a consolidated subsidiary, posted net sales of ¥21 million and net income of ¥2 million.  ›  nothing-read
    Torridon Leasing Co., Ltd., a wholly owned subsidiary, reported net sales of ¥21 million.  ›  nothing-read
    Torridon Leasing, in which the company holds 20%, had net income of ¥21 million.  ›  nothing-read
    Carrow Leasing posted net sales of ¥21 million.  ›  nothing-read
    Carrow posted net sales of ¥21 million.  ›  Q3 2016 netSales "net sales" 21000000 JPY
    Carrow Tools Ltd. posted net sales of ¥21 million.  ›  Q3 2016 netSales "net sales" 21000000 JPY
    Our U.K. subsidiary's net sales were ¥21 million.  ›  nothing-read
    Carrow Tools' parent, Carrow Holdings, reported net sales of ¥900 million.  ›  nothing-read
    Carrow Leasing's ordinary profit fell by ¥7 million to ¥25 million, and net sales rose to ¥90 million.  ›  nothing-read
    Carrow's third-quarter net sales were ¥21 million.  ›  Q3 2016 netSales "net sales" 21000000 JPY
    The segment's net sales were ¥21 million, and the group's net income was ¥2 million.  ›  nothing-read
    The quarter's net sales were ¥21 million.  ›  Q3 2016 netSales "net sales" 21000000 JPY
    The company lent money to a subsidiary with net sales of ¥21 million.  ›  nothing-read
    It has found in Torridon a company with net sales of ¥21 million.  ›  nothing-read
    Net sales at the plant were ¥21 million.  ›  nothing-read
    Net sales at Carrow Tools were ¥21 million.  ›  Q3 2016 netSales "Net sales" 21000000 JPY
    Net income was ¥2 million. Europe's net sales were ¥21 million.  ›  Q3 2016 profit "Net income" 2000000 JPY  ›  Europe: netSales of "net sales" 21000000 JPY
`

const PARTS = `
    At the drills division net sales were ¥21 million and operating income was ¥2 million.  ›  nothing-read
    Drills accounted for net sales of ¥21 million and for operating income of ¥2 million.  ›  nothing-read
    Drills were responsible for operating income of ¥2 million.  ›  nothing-read
`

const PARENT = `
    Consolidated net sales were ¥31 million. On a parent-only basis, operating income was ¥10 million. Net income was ¥9 million.  ›  Q3 2016 netSales "Consolidated net sales" 31000000 JPY
    Consolidated net sales were ¥31 million, and non-consolidated operating income was ¥10 million.  ›  Q3 2016 netSales "Consolidated net sales" 31000000 JPY
    Non-consolidated net sales were ¥31 million. Operating income was ¥2 million.  ›  Q3 2016 netSales "net sales" 31000000 JPY  ›  Q3 2016 operatingProfit "Operating income" 2000000 JPY
`

const cases = (lines: string) => lines.trim().split('\n')
function check(line: string): void {
  const [sentences = '', ...told] = line.trim().split('  ›  ')
  expect(toldIn(sentences)).toEqual(told)
}

describe('whose a figure is says the company that has it', () => {
  test.each(cases(OTHERS))('%s', check)

  test('a text that begins with the name of its issuer', () => {
    const { record } = parseEarnings(`Torridon Loom’s consolidated net sales in the nine months to December 31, 2012 were ¥31 million.
Operating income was ¥2 million in the nine months.

Torridon Dye’s net income rose to ¥21 million.
`)
    expect(record.results?.flatMap(({ figures }) => figures.map(({ metric }) => metric))).toEqual(['netSales', 'operatingProfit'])
  })
})

describe('a part of the company without a comma, and what it gives', () => {
  test.each(cases(PARTS))('%s', check)
})

describe('the figures of the parent alone in a release of the group', () => {
  test.each(cases(PARENT))('%s', check)

  test('below a heading', () =>
    expect(
      toldIn(
        'Consolidated net sales were ¥31 million.\n\nNon-Consolidated Results\n\nOperating income was ¥10 million.\n\nConsolidated Results\n\nNet income was ¥9 million.',
      ),
    ).toEqual(['Q3 2016 netSales "Consolidated net sales" 31000000 JPY', 'Q3 2016 profit "Net income" 9000000 JPY']))
})

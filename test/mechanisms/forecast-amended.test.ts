import { describe, expect, test } from 'vitest'
import { safeParseRelease } from '../../src/index.js'
import { revisionOf } from '../support/revision-lines.js'

const YEAR = 'full-year 2003-04-01 2004-03-31 non-consolidated'
const notice = (rows: string, lead = 'Otaru Axles hereby amends its prospects as follows:') => `May 4, 2003
Otaru Axles, Ltd.
Notice Concerning Amendments to the Prospects

${lead}
1. Amendments to the non-consolidated prospects (from April 1, 2003 to March 31, 2004)
(in millions of yen)
Net sales Ordinary income Net income Net income per share (yen)
${rows}`

describe('rows of an amended forecast', () => {
  test.each<[name: string, before: string, after: string]>([
    ['before and after the amendment', 'Forecast before amendment (A)', 'Forecast after amendment (B)'],
    ['before and after the modification', 'Prospects before modification', 'Prospects after modification'],
    ['both amended, told by their marks', 'Amended forecast of February (A)', 'Amended forecast of May (B)'],
  ])('%s', (_, before, after) => {
    const rows = `${before} 7,100 420 210 5.25\n${after} 7,400 470 240 6.00\nAmount changed (B - A) 300 50 30\n`
    expect(revisionOf(notice(rows))).toEqual([
      'revision',
      YEAR,
      'netSales 7100 7400 300 - -',
      'ordinaryProfit 420 470 50 - -',
      'profit 210 240 30 - -',
      'earningsPerShare 0.00000525 0.000006 - - -',
      'settled-by-arithmetic /revisions/0 Amount changed (B - A)',
    ])
  })

  const BOTH = 'Previous prospects (A) 7,100 420 210 5.25\nNew prospects (B) 7,400 470 210 5.25\n'
  const lines = (prior: string[]) => [
    'revision',
    YEAR,
    `netSales 7100 7400 - - ${prior[0]}`,
    `ordinaryProfit 420 470 - - ${prior[1]}`,
    `profit 210 210 - - ${prior[2]}`,
    `earningsPerShare 0.00000525 0.00000525 - - ${prior[3]}`,
  ]
  const PRIOR = ['6900', '390', '180', '0.0000045']

  test.each<[name: string, title: string, prior: string[]]>([
    ['year-to-year actual performance', 'Year-to-year actual performance', PRIOR],
    ['its days alone', 'From April 1, 2002 to March 31, 2003', PRIOR],
    ['days of another period', 'From April 1, 2002 to September 30, 2002', ['-', '-', '-', '-']],
  ])('of the year before: %s', (_, title, prior) => {
    expect(revisionOf(notice(`${BOTH}${title} 6,900 390 180 4.50\n`))).toEqual(lines(prior))
  })

  test('a zero without decimals is the change of a figure in millions, not of one per share', () => {
    expect(revisionOf(notice(`${BOTH}Amount changed (B - A) 300 50 0\n% of change 4.2 11.9 0.0\n`))).toEqual([
      'revision',
      YEAR,
      'netSales 7100 7400 300 4.2 -',
      'ordinaryProfit 420 470 50 11.9 -',
      'profit 210 210 0 0 -',
      'earningsPerShare 0.00000525 0.00000525 - - -',
      'settled-by-arithmetic /revisions/0 Amount changed (B - A)',
    ])
  })
})

describe('heads of such notices', () => {
  const head = (lines: string) =>
    safeParseRelease(
      notice('Previous prospects (A) 7,100 420 210 5.25\nNew prospects (B) 7,400 470 210 5.25\n').replace(
        'Otaru Axles, Ltd.\n',
        `Otaru Axles, Ltd.\n${lines}\n`,
      ),
    )
  const listings = (lines: string): unknown => {
    const result = head(lines)
    if (!result.success) throw result.error
    return result.data.record.issuer?.listings?.map(({ exchange, code }) => `${exchange} ${code}`)
  }

  test('two cities of whose exchanges a wrapped line tells', () => {
    expect(listings('Code Number: 7299\nFirst Section of Tokyo and Nagoya Stock\nExchanges')).toEqual(['TSE 7299', 'NSE 7299'])
  })

  test('the year of a day on which a report was filed with an exchange is no code', () => {
    expect(listings('(Translation of a report filed with Tokyo Stock Exchange on May 4, 2003)')).toBeUndefined()
  })

  test('the day of the earlier forecast in a bracket behind its cells', () => {
    const text = notice(
      'Previous prospects (A) 7,100 420 210 5.25\n(Announced on February 6, 2003)\nNew prospects (B) 7,400 470 210 5.25\n',
    )
    const result = safeParseRelease(text)
    if (!result.success || result.data.record.type !== 'forecast-revision') throw new Error('not read')
    expect(result.data.record.revisions?.[0]?.previouslyAnnouncedOn).toBe('2003-02-06')
  })
})

test('the day beside words to all whom it may concern is the release’s', () => {
  const result = safeParseRelease(
    notice('Previous prospects 7,100 420 210 5.25\nNew prospects 7,400 470 210 5.25\n').replace(
      'May 4, 2003',
      'To All Concerned Parties          May 4, 2003',
    ),
  )
  if (!result.success) throw result.error
  expect(result.data.record.announcedOn).toBe('2003-05-04')
})

import { expect, test } from 'vitest'
import { safeParseRelease } from '../../src/index.js'
import { revisionOf } from '../support/revision-lines.js'
import { readRevision } from '../support/revisions.js'

const notice = (...blocks: string[]): string => `April 28, 2003
Sanada Publishing Announces Revised Forecast for FY2002

Sanada Publishing Co., Ltd. has raised its forecast for FY2002 (April 1, 2002 - March 31, 2003) as follows.
1. Revised consolidated forecast for FY2002 (April 1, 2002 - March 31, 2003)
${blocks.join('\n')}
`
const REVISED = '[Revised forecast (A)]\nSales: 258,200 million yen\nOrdinary income: 16,000 million yen'
const BEFORE = '[Forecast made on November 15, 2002 (B)]\nSales: 257,400 million yen\nOrdinary income: 11,800 million yen'
const CHANGE = '[Change (A)-(B)]\nSales: 800 million yen (0.3%)\nOrdinary income: 4,200 million yen (35.6%)'
const LINES = [
  'revision',
  'full-year 2002 2002-04-01 2003-03-31 consolidated',
  'netSales 257400 258200 800 0.3 -',
  'ordinaryProfit 11800 16000 4200 35.6 -',
]

test.each([
  ['the new one first', [REVISED, BEFORE, CHANGE]],
  ['the one before first', [BEFORE, REVISED, CHANGE]],
  ['without brackets', [REVISED, BEFORE, CHANGE].map((block) => block.replace(/[[\]]/g, ''))],
])('forecasts in a list each, %s', (_, blocks) => {
  expect(revisionOf(notice(...blocks))).toEqual(LINES)
  expect(readRevision(notice(...blocks)).revisions?.[0]?.previouslyAnnouncedOn).toBe('2002-11-15')
})

test.each([
  ['a change that is not the difference of the two', [REVISED, BEFORE, CHANGE.replace('800', '900')]],
  ['a forecast without the one before', [REVISED, CHANGE]],
])('%s is not read', (_, blocks) => {
  const result = safeParseRelease(notice(...blocks))
  expect(result.success ? result.data.record : result.error.code).toBe('nothing-read')
})

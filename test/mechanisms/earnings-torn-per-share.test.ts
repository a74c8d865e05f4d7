import { expect, test } from 'vitest'
import { told } from '../support/earnings-lines.js'

const summary = (heads: string): string => `February 7, 2020
Sanada Apparel, Inc.
Consolidated Financial Results for the Nine Months Ended December 31, 2019

(1) Consolidated results
Net Sales
Operating Profit
¥ million
%
¥ million
%
Nine months ended December 31, 2019
119,093
1.1
8,886
(7.3)
Nine months ended December 31, 2018
117,829
2.3
9,586
(2.1)

${heads}
yen
yen
Nine months ended December 31, 2019
165.20
164.80
Nine months ended December 31, 2018
203.79
－
`

test.each([
  'Net income per\nNet income per share\nafter adjusting for\nshare\ndilutive effects',
  'Net income per\nDiluted net\nshare\nincome per share',
  'Earnings per\nDiluted earnings\nshare\nper share',
  'Basic earnings per\nDiluted earnings per\nshare\nshare',
  'Net income per\nNet income per\nshare-basic\nshare-diluted\nFor the nine months ended',
])('the heads of two figures per share that were read line by line: %j', (heads) =>
  expect(told(summary(heads))?.map(({ figures }) => figures)).toEqual([
    ['netSales 119093000000 1.1', 'operatingProfit 8886000000 -7.3', 'earningsPerShare 165.2', 'dilutedEarningsPerShare 164.8'],
    ['netSales 117829000000 2.3', 'operatingProfit 9586000000 -2.1', 'earningsPerShare 203.79'],
  ]),
)

test.each([
  'Net income per\nNet assets\nshare\nper share', // another figure
  'Net income per\nDiluted net\nincome per share', // a "share" is lost
  'Net income per\nDiluted net\nshare\nincome per share\nper unit',
])('but not others: %j', (heads) =>
  expect(told(summary(heads))?.map(({ figures }) => figures)).toEqual([
    ['netSales 119093000000 1.1', 'operatingProfit 8886000000 -7.3'],
    ['netSales 117829000000 2.3', 'operatingProfit 9586000000 -2.1'],
  ]),
)

import { expect, test } from 'vitest'
import { parseStockOptions } from '../../src/index.js'

const seriesOf = (number: string): string | undefined =>
  parseStockOptions(`Kaede Kikai Co., Ltd.
July 2, 2019

Notice Regarding Issuance of Stock Acquisition Rights as Stock Options

Kaede Kikai resolved today to issue stock acquisition rights.

1. Name of the rights: Kaede Kikai Stock Acquisition Rights No. ${number}
2. Number of stock acquisition rights: 410
3. Exercise price: 1 yen per share
4. Allotment date: July 22, 2019
`).record.series

test.each([
  ['8', '8'],
  ['8-1', '8-1'],
  ['12-A', '12-A'],
  ['8-8', '8-8'],
])('the part of a series: No. %s', (number, series) => expect(seriesOf(number)).toBe(series))

test.each(['8-9', '8-10', '8-2021'])('what may be a range of series, or is one, is none: No. %s', (number) =>
  expect(seriesOf(number)).toBeUndefined(),
)

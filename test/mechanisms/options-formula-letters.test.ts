import { expect, test } from 'vitest'
import { parseStockOptions } from '../../src/index.js'

const read = (headline: string, body: string) =>
  parseStockOptions(`Hollin Paper Co., Ltd. (Code: 3899)\nJuly 25, 2019\n\n${headline}\n\n${body}`).record

test.each(['X: 1 yen', 'X = 1 yen', 'S: 1,250 yen'])('a letter of a formula is no price: %s', (line) => {
  const { issuePrice, rights } = read(
    'Notice of Issuance of Stock Options',
    `1. Number of rights: 300\n2. Issue price\n${line}\nt: 5 years\n`,
  )
  expect([issuePrice, rights?.count]).toEqual([undefined, 300])
})

test('terms fixed today of options resolved on a day before, of which no body is named, are final', () => {
  const { stage } = read(
    'Determination of Details of Stock Options',
    'The following terms of the stock options resolved on July 5, 2019 have been fixed today.\n\n1. Number of rights: 300\n',
  )
  expect(stage).toBe('final-terms')
})

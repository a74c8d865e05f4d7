import { expect, test } from 'vitest'
import { told } from '../support/earnings-told.js'

const release = (body: string): string => `Hirose Rope Works Reports Results for the Six Months Ended September 30, 2021

Otaru, November 5, 2021 - Hirose Rope Works Co., Ltd. today announced its results for the six months ended September 30, 2021.

${body}
`
const results = (body: string): string[] => told(release(body)).filter((line) => !line.startsWith('warns'))

test.each([
  ['a bracket names goods', '(Netting) Net sales rose 8.8% to 4,551 million yen. Operating profit was 244 million yen.'],
  ['an item names goods', '• Coated ropes: sales of 4,551 million yen, up 8.8%.'],
  ['an item names two goods', '• Ropes and netting: sales of 4,551 million yen, up 8.8%.'],
])('%s: the figures are a part of the company’s', (_, body) => expect(results(body)).toEqual(['nothing-read']))

test.each([
  ['a bracket names a period', '(First half) Net sales rose 8.8% to 4,551 million yen.'],
  ['a bracket says how sure they are', '(Unaudited) Net sales rose 8.8% to 4,551 million yen.'],
  ['a bracket names the scope', '(Consolidated) Net sales rose 8.8% to 4,551 million yen.'],
  ['an item names results', '• Highlights: net sales of 4,551 million yen, up 8.8%.'],
])('%s: they are the company’s', (_, body) =>
  expect(results(body)[0]).toMatch(/^result year-to-date 2 to 2021-09-30: netSales \([^)]*\) 4551000000 8\.8$/),
)

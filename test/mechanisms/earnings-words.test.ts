import { describe, expect, test } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

function read(text: string) {
  const whole = `Results of Hamanasu Foods for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.

${text}`
  const parsed = safeParseEarnings(whole)
  if (!parsed.success) throw parsed.error
  expect(verifyRelease(parsed.data, whole)).toEqual([])
  return parsed.data.record
}

const quotes = (text: string) => read(text).quotes?.map(({ speaker, role, text }) => [speaker, role ?? '', text])

describe('quotations', () => {
  test('the name before or behind, an office before or behind the name, the same speaker again', () => {
    expect(
      quotes(`"We sold more than ever before," said Mr. Haru A. Tanabe, president and CEO of Hamanasu Foods. "The next year will be harder still."

"Nobody knows what a fish will cost," he said.

The new plant, called "North Harbour", opened in May. The word "quality of life" is a trade mark.

Hamanasu Director and CFO Rin Okabe said: "Cash is what keeps a company afloat."

"Our costs rose less than we feared," Okabe said.

"A sentence that nobody closes.

Yoko Mori, head of sales, said, "We have found many new customers."
`),
    ).toEqual([
      ['Haru A. Tanabe', 'president and CEO of Hamanasu Foods', 'We sold more than ever before'],
      ['Haru A. Tanabe', 'president and CEO of Hamanasu Foods', 'The next year will be harder still.'],
      ['Haru A. Tanabe', 'president and CEO of Hamanasu Foods', 'Nobody knows what a fish will cost'],
      ['Rin Okabe', 'Hamanasu Director and CFO', 'Cash is what keeps a company afloat.'],
      ['Rin Okabe', 'Hamanasu Director and CFO', 'Our costs rose less than we feared'],
      ['Yoko Mori', 'head of sales', 'We have found many new customers.'],
    ])
  })

  test('of nobody, and of somebody else without a name', () => {
    expect(
      quotes(`"Without a speaker this is nobody's word."

"Nor is this one," he said.

"It was a year of two halves," Haru Tanabe, president, said.

“The second was the better one,” Tanabe said in a talk with the press. He said nothing of the first.

"Prices will go up again," said the head of the union.

Many lines below, "this stands in quotation marks too".
`),
    ).toEqual([
      ['Haru Tanabe', 'president', 'It was a year of two halves'],
      ['Haru Tanabe', 'president', 'The second was the better one'],
    ])
  })
})

test('highlights: bullets under their headings, until another kind of section begins', () => {
  expect(
    read(`Highlights

Production
- A third line was opened in Otaru
- The oldest one was closed, and its
  people went to the new one
•
A fourth is planned

Net sales of 8,200 million yen
- A bullet below figures

What follows:
- A bullet below words that end on a mark

Customers
- Two that were lost came back

About Hamanasu Foods
- Founded in 1921
`).highlights,
  ).toEqual([
    {
      heading: 'Production',
      items: ['A third line was opened in Otaru', 'The oldest one was closed, and its people went to the new one', 'A fourth is planned'],
    },
    { heading: 'Customers', items: ['Two that were lost came back'] },
  ])
})

test('customers: a region, a dash, names', () => {
  expect(
    read(`New customers that were won include:
In Japan - Kaido Stores, Minato Hotels and the Umineko Ferry.

In the Asia-Pacific region - Coral Mart, Laguna, and Reef
In Europe - Nordhafen
Other matters:
In Peru - nobody, no one and nothing
`).customers,
  ).toEqual([
    { region: 'Japan', names: ['Kaido Stores', 'Minato Hotels', 'Umineko Ferry'] },
    { region: 'Asia-Pacific region', names: ['Coral Mart', 'Laguna', 'Reef'] },
    { region: 'Europe', names: ['Nordhafen'] },
  ])
})

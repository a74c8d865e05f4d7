import { describe, expect, test } from 'vitest'
import { safeParseEarnings, verifyRelease } from '../../src/index.js'

const HEAD = `Consolidated Financial Results for the Year Ended March 31, 2019
Net sales for the year ended March 31, 2019 were 8,200 million yen.

`

function read(body: string) {
  const text = HEAD + body
  const result = safeParseEarnings(text)
  if (!result.success) throw result.error
  expect(verifyRelease(result.data, text)).toEqual([])
  return result.data.record
}

describe('quotations', () => {
  test('a quotation in two parts has one speaker, another speaks for herself', () => {
    const text = `"We sold more lamps than in any year before," said Jane Roe, President of Carrow Tools. "The new mills are at work day and night."

Chief Financial Officer Ida Brandt said: "The dividend stays where it was last year."
`
    expect(read(text).quotes).toEqual([
      { speaker: 'Jane Roe', role: 'President of Carrow Tools', text: 'We sold more lamps than in any year before' },
      { speaker: 'Jane Roe', role: 'President of Carrow Tools', text: 'The new mills are at work day and night.' },
      { speaker: 'Ida Brandt', role: 'Chief Financial Officer', text: 'The dividend stays where it was last year.' },
    ])
  })

  test('what a friend of the house said, names in quotes and terms are none', () => {
    expect(read(`"It was a good year for us all," said a friend. The "Blue Lamp" sold well.\n`).quotes).toBeUndefined()
  })

  test('a mark that only closes opens none', () => {
    const text = `It was the best year of all so far.” The plan is to go on as before. "Orders are good for all of us," said Jane Roe,
`
    expect(read(text).quotes).toEqual([{ speaker: 'Jane Roe', text: 'Orders are good for all of us' }])
  })
})

describe('customers', () => {
  test('names by region, up to what is none of the list', () => {
    const text = `New customers of the year included:

In Japan – Alder Works, Birch & Sons and Cedar Mills.

In the Americas – Dogwood Paper and the Elm Company.

In Europe we opened two offices.

In Asia – Fir House and Gorse Trading.
`
    expect(read(text).customers).toEqual([
      { region: 'Japan', names: ['Alder Works', 'Birch & Sons', 'Cedar Mills'] },
      { region: 'Americas', names: ['Dogwood Paper', 'Elm Company'] },
    ])
  })
})

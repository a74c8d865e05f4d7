import { describe, expect, test } from 'vitest'
import { readDateline } from '../../src/form/dateline.js'
import { open } from '../../src/form/doc.js'
import { wordsFrom } from '../support/form.js'

/** The dateline at a text's head: its place, its date and the first words behind it. */
function datelineOf(text: string): string | undefined {
  const doc = open(text)
  const found = readDateline(doc, 0, doc.tokens.count)
  if (found === undefined) return undefined
  const { place, date, last } = found
  const said = [place, date].map((span) => (span === undefined ? '-' : text.slice(span.start, span.end)))
  return [...said, wordsFrom(doc, last)].join(' | ')
}

test.each([
  ['TOKYO, Japan, September 20, 2006 -- Example Corp. said', 'TOKYO, Japan | September 20, 2006 | Example Corp'],
  ['TOKYO, Japan, September 20, 2006 - Example Corp. said', 'TOKYO, Japan | September 20, 2006 | Example Corp'],
  ['TOKYO, Japan, September 20, 2006, Example Corp. said', 'TOKYO, Japan | September 20, 2006 | Example Corp'],
  ['TOKYO, Japan, September 20, 2006 Example Corp. said', 'TOKYO, Japan | September 20, 2006 | Example Corp'],
  ['TOKYO, September 20, 2006', 'TOKYO | September 20, 2006 | '],
  ['TOKYO, September 20, 2006 (Example) said', 'TOKYO | September 20, 2006 | said'],
  ['Tokyo (August 4, 2009) - Example Corp. said', 'Tokyo | August 4, 2009 | Example Corp'],
  ['Tokyo (August 4, 2009) Example Corp. said', 'Tokyo | August 4, 2009 | Example Corp'],
  ['Tokyo (August 4, 2009 - Example Corp. said', undefined],
  ['TOKYO, Oct. 28, 2008 (GLOBE NEWSWIRE) -- Example Corp. said', 'TOKYO | Oct. 28, 2008 | Example Corp'],
  ['TOKYO, Oct. 28, 2008 /PRNewswire/ -- Example Corp. said', 'TOKYO | Oct. 28, 2008 | Example Corp'],
  ['TOKYO, Oct. 28, 2008 (GLOBE NEWSWIRE) Example Corp. said', 'TOKYO | Oct. 28, 2008 | Example Corp'],
  ['TOKYO, Oct. 28, 2008 (a b c d e f g h i j) -- Example Corp. said', undefined],
  ['(August 29, 2006)- Example Corp. said', '- | August 29, 2006 | Example Corp'],
  ['(August 29, 2006) Example Corp. said', undefined],
  ['August 29, 2006) - Example Corp. said', undefined],
  ['KYOTO, Japan -- Example Corp. said', 'KYOTO, Japan | - | Example Corp'],
  ['KYOTO, Japan - Example Corp. said', 'KYOTO, Japan | - | Example Corp'],
  ['KYOTO, Japan- Example Corp. said', undefined],
  ['KYOTO Japan - Example Corp. said', undefined],
  ['Example Corporation - notice of a buyback', undefined],
  ['KYOTO -- Example Corp. said', 'KYOTO | - | Example Corp'],
  ['KYOTO - Example Corp. said', undefined],
  ['KYOTO - (PRNewswire) - Example Corp. said', 'KYOTO | - | Example Corp'],
  ['KYOTO - (PRNewswire) Example Corp. said', 'KYOTO | - | Example Corp'],
  ['KYOTO /PRNewswire/ -- Example Corp. said', undefined],
  ['KYOTO - (Oct. 28, 2008) - Example Corp. said', 'KYOTO | Oct. 28, 2008 | Example Corp'],
  ['TOKYO-Example Lines Ltd. said', 'TOKYO | - | Example Lines'],
  ['TOKYO-EXAMPLE Lines Ltd. said', undefined],
  ['Tokyo-Example Lines Ltd. said', undefined],
  ['NYC-Example Lines Ltd. said', undefined],
  ['TOKYO- Example Lines Ltd. said', undefined],
  ['TOKYO-', undefined],
  ['Example TOKYO-Lines Ltd. said', undefined],
  ['New York, New York, September 20, 2006 -- Example said', 'New York, New York | September 20, 2006 | Example said'],
  ['RESTON, Va., September 20, 2006 -- Example said', 'RESTON, Va. | September 20, 2006 | Example said'],
  ['RESTON, Virginia., September 20, 2006 -- Example said', 'RESTON, Virginia | September 20, 2006 | Example said'],
  ['Port of Spain, September 20, 2006 -- Example said', 'Port of Spain | September 20, 2006 | Example said'],
  ['Port by Spain, September 20, 2006 -- Example said', undefined],
  ['Of Spain, September 20, 2006 -- Example said', undefined],
  ['The Spain, September 20, 2006 -- Example said', undefined],
  ['of Spain, September 20, 2006 -- Example said', undefined],
  ['tokyo, September 20, 2006 -- Example said', undefined],
  ['Date: September 20, 2006 -- Example said', undefined],
  ['Company TOKYO, September 20, 2006 -- Example said', undefined],
  ['Notice Tokyo, September 20, 2006 -- Example said', undefined],
  [
    'Alba Bona Cara Dura Este Fina Gala, September 20, 2006 -- Example said',
    'Alba Bona Cara Dura Este Fina Gala | September 20, 2006 | Example said',
  ],
  ['Alba Bona Cara Dura Este Fina Gala Hola, September 20, 2006 -- Example said', undefined],
  ['TOKYO, September 2006 -- Example said', undefined],
  ['TOKYO, September 20 -- Example said', 'TOKYO | September 20 | Example said'],
  ['TOKYO, 23 October 2003 - 11:34PM', undefined],
  ['August 5, 2020, Tokyo - The company said that it will buy back shares', 'Tokyo | August 5, 2020 | The company'],
  ['August 5, 2020, Tokyo, Japan - The company said that it will buy back shares', 'Tokyo, Japan | August 5, 2020 | The company'],
  ['August 5, 2020 - Tokyo - The company said that it will buy back shares', 'Tokyo | August 5, 2020 | The company'],
  ['August 5, 2020 - Example Co., Ltd. today said that it will buy back shares', '- | August 5, 2020 | Example Co'],
  ['August 5, 2020 Example Co., Ltd. today said that it will buy back shares', undefined],
  ['August 5, 2020 - Example said it', undefined],
  ['August 5, 2020- Example Co., Ltd. today said that it will buy back shares', undefined],
  ['August 5, 2020, - Example Co., Ltd. today said that it will buy back shares', undefined],
  ['August 5 - Example Co., Ltd. today said that it will buy back shares', undefined],
  ['August 2020 - Example Co., Ltd. today said that it will buy back shares', undefined],
  ['August 5, 2020 - September 5, 2020 the company will buy back shares there', undefined],
  ['August 5, 2020 - 500 shares of Example Co., Ltd. will be bought back today', undefined],
  ['August 5, 2020, Tokyo-The company said that it will buy back shares', undefined],
  ['August 5, 2020, tokyo - The company said that it will buy back shares', undefined],
  ['August 5, 2020, Notice - The company said that it will buy back shares', undefined],
  ['August 5, 2020, Tokyo, - The company said that it will buy back shares', undefined],
  ['500 TOKYO, September 20, 2006 -- Example said', undefined],
  ['TOKYO, Japan and its people said', undefined],
  ['TOKYO', undefined],
  ['TOKYO, Japan / Example Corp. said', 'TOKYO, Japan | - | Example Corp'],
  ['TOKYO, Japan // Example Corp. said', 'TOKYO, Japan | - | Example Corp'],
  ['TOKYO, Japan,- September 20, 2006 - Example said', 'TOKYO, Japan | September 20, 2006 | Example said'],
  ['KYOTO - (August 5, 2020) - Example said', 'KYOTO | August 5, 2020 | Example said'],
  ['Tokyo (August 4, 2009) 500 shares', undefined],
  ['Tokyo (August 4, 2009), Example said', 'Tokyo | August 4, 2009 | Example said'],
  ['A.B. Example, August 4, 2009, said', 'A.B. Example | August 4, 2009 | said'],
  ['A-Example said', undefined],
  ['TOKYO (August) said', undefined],
  ['TOKYO, Japan --', 'TOKYO, Japan | - | '],
])('the dateline: %s', (text, expected) => expect(datelineOf(text)).toEqual(expected))

describe('inside a text', () => {
  const inside = (text: string, before: string, limit: number) => {
    const doc = open(`${before}${text}`)
    const first = doc.tokens.count - open(text).tokens.count
    return readDateline(doc, first, first + limit)
  }

  test('none begins right behind a mark', () => {
    expect(inside('TOKYO, May 7, 2006 -- A firm said', 'Held in ', 99)?.place).toEqual({ start: 8, end: 13 })
    expect(inside('TOKYO, May 7, 2006 -- A firm said', 'A firm (', 99)).toBeUndefined()
    expect(inside('(May 7, 2006) - A firm said', 'A firm', 99)?.date?.day).toBe(7)
  })

  test('none goes over its end', () => {
    expect(inside('TOKYO, May 7, 2006 -- A firm said', '', 6)?.date?.year).toBe(2006)
    expect(inside('TOKYO, May 7, 2006 -- A firm said', '', 4)).toBeUndefined()
    expect(inside('OTSU, Japan -- A firm said', '', 5)?.last).toBe(5)
    expect(inside('OTSU, Japan -- A firm said', '', 4)).toBeUndefined()
    expect(inside('May 7, 2006, Otsu - The firm told us all', '', 12)?.place).toEqual({ start: 13, end: 17 })
    expect(inside('May 7, 2006, Otsu - The firm told us all', '', 11)).toBeUndefined()
  })
})

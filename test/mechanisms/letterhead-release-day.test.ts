import { expect, test } from 'vitest'
import { read } from '../support/earnings-lines.js'

const head = (line: string) => {
  const { announcedOn, place } = read(`Kurobe Foods Co., Ltd.
Consolidated Results for the Year Ended December 31, 2011
${line}

Net sales for the year were 96,314 million yen.
`)
  return [announcedOn, place]
}

test.each(['Released February 14, 2012', 'Released on February 14, 2012', 'Issued February 14, 2012', 'Dated February 14, 2012'])(
  'a release’s own day behind the word for it: %s',
  (line) => expect(head(line)).toEqual(['2012-02-14', undefined]),
)
test.each(['Updated February 14, 2012', 'Posted February 14, 2012', 'Filed February 14, 2012'])(
  'a stamp is neither its day nor its place: %s',
  (line) => expect(head(line)).toEqual([undefined, undefined]),
)
test('a place', () => expect(head('Nagoya, February 14, 2012')).toEqual(['2012-02-14', 'Nagoya']))

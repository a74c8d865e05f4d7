import { describe, expect, test } from 'vitest'
import { open } from '../../src/form/doc.js'
import { Draft } from '../../src/form/draft.js'
import { putResolutions, readResolutions } from '../../src/form/resolutions.js'

const HEAD = 'June 3, 2019\n\nSekirei Optics Corporation (TSE: 7744)\n\nNotice of Issuance of Stock Options\n\n'

/** The meetings that the lead of a release names, with their days. */
function meetingsIn(lead: string): string[] {
  return readResolutions(open(HEAD + lead)).map(({ body, heldOn, meeting }) =>
    [body, heldOn.value, ...(meeting === undefined ? [] : [meeting.value])].join(' '),
  )
}

test.each([
  ['The Board of Directors resolved at its meeting held on May 30, 2019 to issue rights.', ['board 2019-05-30']],
  ['The Board of Directors resolved on May 30, 2019 to issue rights.', ['board 2019-05-30']],
  ['The Board of Directors resolved today to issue rights.', ['board 2019-06-03']],
  ['The meeting of the Board of Directors held today resolved to issue rights.', ['board 2019-06-03']],
  ['At the meeting of the Board of Directors held today, June 3, 2019, the firm resolved it.', ['board 2019-06-03']],
  ['At the Board of Directors meeting (May 30, 2019) the firm resolved it.', ['board 2019-05-30']],
  ['At the Board of Directors meeting, May 30, 2019, the firm resolved it.', ['board 2019-05-30']],
  ['At the Board of Directors meeting dated May 30, 2019 the firm resolved it.', ['board 2019-05-30']],
  ['At the Board of Directors meeting held May 30, 2019 the firm resolved it.', ['board 2019-05-30']],
  ['At the Board of Directors meeting May 30, 2019 the firm resolved it.', ['board 2019-05-30']],
  ['Board of Directors: May 30, 2019', ['board 2019-05-30']],
  ['Date of the resolution of the Board of Directors: May 30, 2019', ['board 2019-05-30']],
  ['Board Resolution as of May 30, 2019', ['board 2019-05-30']],
  ['The Board of Directors is to meet (as of May 30, 2019).', []],
  [
    'The Board of Directors resolved at meetings of May 30, 2019 and June 1, 2019 to issue rights.',
    ['board 2019-05-30', 'board 2019-06-01'],
  ],
  ['The Board of Directors resolved on May 30, 2019, and on June 1, 2019 sold them.', ['board 2019-05-30']],
  [
    'At both the Board of Directors and the Ordinary General Meeting of Shareholders held on May 30, 2019 it was resolved.',
    ['shareholders 2019-05-30 Ordinary General Meeting of Shareholders'],
  ],
  [
    'At the Board of Directors and the Ordinary General Meeting of Shareholders held on May 30, 2019 it was resolved.',
    ['shareholders 2019-05-30 Ordinary General Meeting of Shareholders'],
  ],
  [
    'At both meetings the Board of Directors and the Ordinary General Meeting of Shareholders held on May 30, 2019 resolved it.',
    ['shareholders 2019-05-30 Ordinary General Meeting of Shareholders'],
  ],
  [
    'The 17th Ordinary General Meeting of Shareholders held on May 30, 2019 approved it.',
    ['shareholders 2019-05-30 17th Ordinary General Meeting of Shareholders'],
  ],
  [
    'The seventeenth Ordinary General Meeting of Shareholders held on May 30, 2019 approved it.',
    ['shareholders 2019-05-30 seventeenth Ordinary General Meeting of Shareholders'],
  ],
  [
    'The Ordinary General Meeting of Shareholders held on May 30, 2019 approved it.',
    ['shareholders 2019-05-30 Ordinary General Meeting of Shareholders'],
  ],
  [
    'The Annual General Meeting of Shareholders held on May 30, 2019 approved it.',
    ['shareholders 2019-05-30 Annual General Meeting of Shareholders'],
  ],
  [
    'The 17th Annual General Meeting of Shareholders held on May 30, 2019 approved it.',
    ['shareholders 2019-05-30 17th Annual General Meeting of Shareholders'],
  ],
  ['The Extraordinary General Meeting of Shareholders to be held on June 27, 2019 is to approve it.', []],
  ['The General Meeting of Shareholders scheduled for June 27, 2019 is to approve it.', []],
  ['The firm will propose it to the General Meeting of Shareholders on June 27, 2019.', []],
  ['The General Meeting of Shareholders approved what was announced on May 30, 2019.', []],
  ['The Board of Directors announced on May 30, 2019 that rights are issued.', []],
  ['The Board of Directors, as announced on May 30, 2019, met today.', []],
  ['The Board of Directors, as announced on May 30, 2019, resolved it at a meeting held today.', []],
  ['Since the Board of Directors meeting held on May 30, 2019 nothing happened.', []],
  ['Since the last Board of Directors meeting held on May 30, 2019 nothing happened.', ['board 2019-05-30']],
  ['Since its Board of Directors meeting held on May 30, 2019 nothing happened.', []],
  ['At a meeting on May 30, 2019 the Board of Directors resolved it.', ['board 2019-05-30']],
  ['At a meeting held on May 30, 2019 the Board of Directors resolved it.', ['board 2019-05-30']],
  ['On May 30, 2019 its Board of Directors resolved it.', ['board 2019-05-30']],
  ['On May 30, 2019 its Board of Directors spoke about many things.', []],
  ['On May 30, 2019, the firm said that its Board of Directors resolved it.', []],
  ['As announced on May 30, 2019 its Board of Directors resolved it.', []],
  ['Announced on May 30, 2019 the Board of Directors resolved it.', []],
  ['Today at a meeting of its Board of Directors the firm resolved it.', ['board 2019-06-03']],
  ['At a meeting held today (June 3, 2019), the Board of Directors resolved it.', ['board 2019-06-03']],
  ["At today's Board of Directors meeting the firm resolved it.", ['board 2019-06-03']],
  ['The firm resolved at a meeting on May 30, 2019 to propose it at the General Meeting of Shareholders.', []],
  ['It was sold on May 30, 2019. The Board of Directors resolved it.', []],
  ['The Board of Directors resolved it. On May 30, 2019 it was sold.', []],
  ['The Board of Directors resolved it; on May 30, 2019 it was sold.', []],
  ['The Board of Directors (its members; all of them) resolved on May 30, 2019 to sell.', ['board 2019-05-30']],
  ['The Board of Directors of Example Co. Ltd. resolved on May 30, 2019 to sell.', []],
  [
    'The Board of Directors of Sekirei Optics Corporation and of its parent and of all the firms of the group in Japan and in all other lands of the world resolved at last and with no vote against it on May 30, 2019 to sell.',
    [],
  ],
  ['The Board of Directors resolved in May 2019 to sell.', []],
  ['The Board of Directors resolved on May 30 to sell.', []],
  ['The Board of Directors resolved on May 32, 2019 to sell.', []],
  [
    'The Board of Directors resolved on May 30, 2019 to sell. The Board of Directors meeting of May 30, 2019 was long.',
    ['board 2019-05-30'],
  ],
  [
    'The Board of Directors resolved on May 30, 2019 to sell, as the General Meeting of Shareholders on June 1, 2019 had approved.',
    ['board 2019-05-30', 'shareholders 2019-06-01 General Meeting of Shareholders'],
  ],
  [
    'The Board of Directors and the General Meeting of Shareholders on June 1, 2019 had approved.',
    ['shareholders 2019-06-01 General Meeting of Shareholders'],
  ],
  ['The Executive Management Board held on May 30, 2019 resolved it.', []],
  ['The Compensation Committee held on May 30, 2019 resolved it.', []],
  ['The Representative Director decided on May 30, 2019 to sell.', []],
  [
    'By resolutions of the 17th Annual General Meeting of Shareholders and the Board of Directors meeting both held on May 30, 2019 it was resolved.',
    ['shareholders 2019-05-30 17th Annual General Meeting of Shareholders', 'board 2019-05-30'],
  ],
  [
    'By resolutions of the Annual General Meeting of Shareholders and the Board of Directors meeting held on May 30, 2019 it was resolved.',
    ['board 2019-05-30'],
  ],
  ['The Board of Directors meeting to be convened on June 1, 2019 is to approve it.', []],
  [
    'At the annual Meeting of Shareholders held on May 30, 2019 it was approved.',
    ['shareholders 2019-05-30 annual Meeting of Shareholders'],
  ],
  [
    'At the ordinary Meeting of Shareholders on May 30, 2019 it was approved.',
    ['shareholders 2019-05-30 ordinary Meeting of Shareholders'],
  ],
  [
    'The Board of Directors put it to the General Meeting of Shareholders on May 30, 2019.',
    ['shareholders 2019-05-30 General Meeting of Shareholders'],
  ],
  [
    'The Board of Directors, as announced before to one and all who might wish to hear of it in any of the lands where the rights are issued, today resolved it.',
    [],
  ],
  [
    'The Board of Directors, in the presence of all of its members and of those who had been asked to come and to speak of the terms, resolved it today.',
    [],
  ],
  ['As announced in May the Board of Directors meeting held on May 30, 2019 resolved it.', ['board 2019-05-30']],
  ['The Board of Directors announced it in May and the meeting held on May 30, 2019 resolved it.', ['board 2019-05-30']],
  ['At the Board of Directors meeting which ended May 30, 2019 the firm resolved it.', []],
  ['The Board of Directors decides. (May 30, 2019)', ['board 2019-05-30']],
  ['The Board of Directors and others, May 30, 2019, and June 1, 2019.', ['board 2019-05-30']],
  ['The Board of Directors resolved at meetings of May 30, 2019 or June 1, 2019 to issue rights.', ['board 2019-05-30']],
  ['On May 30, 2019, our Board of Directors resolved it.', ['board 2019-05-30']],
  ['On May 30, 2019, with all our Board of Directors resolved it.', []],
  ['At a meeting held on May 30, 2019 in a hall by the sea near the station the Board of Directors resolved it.', []],
  ['At a meeting held on May 30, 2019 in a hall by the sea the Board of Directors resolved it.', ['board 2019-05-30']],
  ['At a dinner held on May 30, 2019 the Board of Directors spoke.', []],
  ['On May 30, 2019 the Ordinary General Meeting of Shareholders resolved it.', []],
  ['By resolution today the Board of Directors spoke.', []],
  ['The Board of Directors met today. It resolved it.', ['board 2019-06-03']],
  ['The Board of Directors (of U.S. firms) resolved it on May 30, 2019.', ['board 2019-05-30']],
  ['The Board of Directors.The day is May 30, 2019.', []],
  ['The Board of Directors met. In May 30, 2019 was a day.', []],
])('meetings and their days: %s', (text, expected) => expect(meetingsIn(text)).toEqual(expected))

describe('what a record is given', () => {
  const drafted = (text: string): Draft => {
    const draft = new Draft(HEAD + text)
    putResolutions(open(HEAD + text), draft)
    return draft
  }
  const LEAD =
    'The Board of Directors resolved today to issue rights, as the 17th Ordinary General Meeting of Shareholders on May 30, 2019 approved.\n\n'

  test('head and lead name the meetings, their evidence is the words', () => {
    const { record, evidence } = drafted(LEAD)
    expect(record.resolutions).toEqual([
      { body: 'board', heldOn: '2019-06-03' },
      { body: 'shareholders', heldOn: '2019-05-30', meeting: '17th Ordinary General Meeting of Shareholders' },
    ])
    expect(
      Object.entries(evidence).map(([pointer, { text, support }]) => [
        pointer.slice(13),
        text,
        ...(support ?? []).map((part) => `${part.role} ${part.text}`),
      ]),
    ).toEqual([
      ['0/body', 'Board of Directors'],
      ['0/heldOn', 'today', 'date June 3, 2019'],
      ['1/body', 'Ordinary General Meeting of Shareholders'],
      ['1/heldOn', 'May 30, 2019'],
      ['1/meeting', '17th Ordinary General Meeting of Shareholders'],
    ])
  })

  test.each([
    ['1. Class of shares: common\n2. Terms\nThe General Meeting of Shareholders on May 30, 2019 set a limit.', []],
    ['1. Date of the resolution of the Board of Directors: May 30, 2019', ['2019-05-30']],
    ['1. Dates\n(1) Date of resolution, Board of Directors: May 30, 2019', []],
    [
      '1. Terms as of this date and of others were set as follows by us and by all of those who sit on the Board of Directors: May 30, 2019',
      [],
    ],
    ['1. Resolution of the Board of Directors: May 30, 2019', []],
    ['1. Date of the resolution of the Board of Directors May 30, 2019', []],
  ])('below them a field that names meeting and day does: %s', (body, days) => {
    const { record } = drafted(`A firm issues rights.\n\n${body}`)
    expect(((record.resolutions ?? []) as { heldOn: string }[]).map(({ heldOn }) => heldOn)).toEqual(days)
  })
})

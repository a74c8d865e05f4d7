import { expect, test } from 'vitest'
import { open } from '../../src/form/doc.js'
import { releaseDateOf } from '../../src/form/release-date.js'

const BODY =
  'Sekirei Optics Corporation announces that its Board of Directors resolved on May 7, 2019 to buy back shares.\n\n1. Class of shares: common'

/** The date of a release with this head. */
function dateOf(head: string): string | undefined {
  return releaseDateOf(open(`${head}\n\n${BODY}`))?.value
}

test.each([
  ['June 3, 2019\nSekirei Optics Corporation\nNotice of Buyback', '2019-06-03'],
  ['Notice of Buyback\n|\nJune 3, 2019\n|\nFiling date (as planned)\n|\n:\n|\nJune 28, 2019\n|', '2019-06-03'],
  ['TOKYO, June 3, 2019 -- Sekirei Optics Corporation said so\nJune 4, 2019', '2019-06-03'],
  ['June 3, 2019\nJune 3, 2019\nNotice of Buyback', '2019-06-03'],
  ['June 3, 2019\nJune 4, 2019\nNotice of Buyback', undefined],
  ['Sekirei Optics Corporation\nDate: June 3, 2019\nNotice of Buyback', '2019-06-03'],
  ['Sekirei Optics Corporation\nDate of release: June 3, 2019\nNotice of Buyback', '2019-06-03'],
  ['Sekirei Optics Corporation\nAnnouncement date: June 3, 2019\nNotice of Buyback', '2019-06-03'],
  ['Sekirei Optics Corporation\nDate of the payment: June 3, 2019\nNotice of Buyback', undefined],
  ['Sekirei Optics Corporation\nRelease: June 3, 2019\nNotice of Buyback', '2019-06-03'],
  ['Sekirei Optics Corporation\nDate of release June 3, 2019\nNotice of Buyback', '2019-06-03'],
  ['Sekirei Optics Corporation\nDate: June 3, 2019 at noon\nNotice of Buyback', undefined],
  ['Sekirei Optics Corporation\nDate: June 3, 2019\nDate: June 4, 2019\nNotice of Buyback', undefined],
  ['Sekirei Optics Corporation\ndate 2019-06-03 June 3, 2019\nNotice of Buyback', undefined],
  ['Sekirei Optics Corporation\ndate 2019-06-03 June 4, 2019\nNotice of Buyback', undefined],
  ['Date 2019-06-03 June 3, 2019\nNotice of Buyback', '2019-06-03'],
  ['Sekirei Optics Corporation\nDate 2018-07-30 July 30, 2018\n\nNotice of Buyback of Shares', undefined],
  ['Sekirei Optics Corporation\nmade 2019-06-03 June 3, 2019\nNotice of Buyback', undefined],
  ['June 2019\nNotice of Buyback', undefined],
  ['June 31, 2019\nNotice of Buyback', undefined],
  ['Released on June 3, 2019\nNotice of Buyback', '2019-06-03'],
  ['Released on June 3, 2019 at noon\nNotice of Buyback', undefined],
  ['June 3, 2019 15:12 JST\nNotice of Buyback', '2019-06-03'],
  ['June 3, 2019 15:12 CST here\nNotice of Buyback', undefined],
  ['Scheduled date of filing:\nJune 3, 2019\nNotice of Buyback', undefined],
  ['News Release:\nJune 3, 2019\nNotice of Buyback', '2019-06-03'],
  ['Results for the fiscal year ending\nJune 3, 2019\nNotice of Buyback', undefined],
  ['Results of the year ended\n\nJune 3, 2019\nNotice of Buyback', undefined],
  ['Results of\nJune 3, 2019\nNotice of Buyback', undefined],
  ['Day of payment\nJune 3, 2019\n-\nNotice of Buyback', undefined],
  ['Day of payment\nJune 3, 2019\nYes\nNotice of Buyback', undefined],
  ['Sekirei Optics\nJune 3, 2019\nBuyback\nNotice of Buyback', '2019-06-03'],
  ['(June 3, 2019)\nNotice of Buyback', '2019-06-03'],
  ['Notice of Buyback\nSekirei Optics says that it does so, dated today, June 3, 2019, and that all may know.', '2019-06-03'],
  ['Notice of Buyback\nSekirei Optics says that it does so today (June 3, 2019) and that all may know.', '2019-06-03'],
  ['Notice of Buyback\nSekirei Optics says that it does so today on June 3, 2019 and that all may know.', undefined],
  ['Notice of Buyback\nSekirei Optics says that it does so today (June 2019) and that all may know.', undefined],
  ['Notice of Buyback', undefined],
  ['June 3, 2019', '2019-06-03'],
  ['June 3, 2019\nOsaka, June 4, 2019\nNotice of Buyback', '2019-06-04'],
  ['Sekirei Optics Corporation\nDate of the release by us: June 3, 2019\nNotice of Buyback', undefined],
  ['Sekirei Optics Corporation\nTime: June 3, 2019\nNotice of Buyback', undefined],
  ['Sekirei Optics Corporation Date: June 3, 2019\nNotice of Buyback', undefined],
  ['Press Release:\nJune 3, 2019\n500\nNotice of Buyback', undefined],
  ['Released today June 3, 2019\nNotice of Buyback', '2019-06-03'],
  ['Released on June 2019\nNotice of Buyback', undefined],
])('the date of a release: %s', (text, expected) => expect(dateOf(text)).toEqual(expected))

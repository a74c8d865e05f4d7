import { describe, expect, test } from 'vitest'
import { open } from '../../src/form/doc.js'
import { labelsOf } from '../../src/form/label.js'
import { words, wordsFrom } from '../support/form.js'

/** The labels of a text, each with the first words behind it. */
function labelsIn(text: string): string[] {
  const doc = open(text)
  return doc.layout.segments.flatMap((_, k) => labelsOf(doc, k).map(({ label, from }) => `${words(doc, label)} | ${wordsFrom(doc, from)}`))
}

describe('the labels of a text', () => {
  test.each([
    ['Number of shares: 500', ['Number of shares | 500']],
    ['1. Number of shares 500 shares', ['Number of shares | 500 shares']],
    ['Number of shares 500 shares', ['Number of shares | 500 shares']],
    ['number of shares 500 shares', []],
    ['Number of shares\t500 shares', ['Number of shares | 500 shares']],
    ['1. Number of shares to be repurchased Up to 500 shares', ['Number of shares to be repurchased | Up to']],
    ['1. Maximum number of shares 500', ['Maximum number of shares | 500']],
    ['1. Period of repurchase From May 1, 2019 to May 31, 2019', ['Period of repurchase | From May']],
    ['1. Amount raised from the rights 500', ['Amount raised from the rights | 500']],
    ['1. Type of shares Common stock', ['Type of shares | Common stock']],
    ['1. Issue price None', ['Issue price | None']],
    ['1. Exercise price To be decided', ['Exercise price | To be']],
    ['1. Method of repurchase Purchase on the Tokyo Stock Exchange', ['Method of repurchase | Purchase on']],
    ['1. Repurchase method Purchase on the exchange', ['Repurchase method | Purchase on']],
    ['1. Method of disposal Market sale', ['Method of disposal | Market sale']],
    ['1. Method of disposal Lottery 500', ['Method of disposal | Lottery 500']],
    ['1. Shares held as of March 31, 2019 500 shares', ['Shares held as of March 31, 2019 | 500 shares']],
    ['1. Shares held on March 31, 2019', ['Shares held on | March 31']],
    ['1. Rights (6th series) 310', ['Rights | (6']],
    ['1. Shares of the year 2019 310', ['Shares of the year 2019 | 310']],
    ['1. Total cost ¥5,000,000', ['Total cost | ¥5,000,000']],
    ['1. Total cost (¥5,000,000)', ['Total cost | (¥']],
    ['1. Total cost ¥ (5,000,000)', ['Total cost | ¥ (']],
    ['1. Total cost   Five million', ['Total cost | Five million']],
    ['1. Total cost Five million', ['Total cost Five million | ']],
    ['1. Total cost \nFive million', ['Total cost | Five million', 'Five million | ']],
    [
      'Number of shares: 500 Total cost: 600 yen Period: May 2019',
      ['Number of shares | 500 Total', 'Total cost | 600 yen', 'Period | May 2019'],
    ],
    ['Number of shares: 500 shares, Total cost: 600', ['Number of shares | 500 shares', 'Total cost | 600']],
    ['Number of shares: 500 (Reference) Issued shares: 600', ['Number of shares | 500 (', 'Issued shares | 600']],
    [
      'Number of shares: 500 shares (Reference) Issued shares (of all classes): 600',
      ['Number of shares | 500 shares', 'Issued shares (of all classes) | 600'],
    ],
    ['Number of shares: all of them. Issued shares: 600', ['Number of shares | all of']],
    ['Number of shares: 500. Issued shares: 600', ['Number of shares | 500.', 'Issued shares | 600']],
    ['Number of shares: 500 shares, those sold. Issued shares: 600', ['Number of shares | 500 shares', 'Issued shares | 600']],
    [
      'Number of shares: 500 shares (a part. b part) Issued shares: 600',
      ['Number of shares | 500 shares', '(a part. b part) Issued shares | 600'],
    ],
    ['Number of shares: as of May 1, 2019 Issued shares: 600', ['Number of shares | as of']],
    [
      'Number of shares: 500 Issued shares as of May 1, 2019: 600',
      ['Number of shares | 500 Issued', 'Issued shares as of May 1, 2019 | 600'],
    ],
    ['Number of shares (of which own: 500) held: 600', ['Number of shares (of which own: 500) held | 600']],
    ['Number of shares ) held: 600', ['Number of shares ) held | 600']],
    ['Site: http://example.com/a: 5', ['Site | http:']],
    ['Site:/path: 5', ['Site:/path | 5']],
    ['Ratio 2:x and 3:500', ['Ratio 2 | x and']],
    [
      'Dated (as of May 1, 2019) Number of shares: 500 on May 2, 2019 Issued shares: 600',
      ['Dated (as of May 1, 2019) Number of shares | 500 on', 'Issued shares | 600'],
    ],
    ['Zone of shares 500', ['Zone of shares | 500']],
    ['All shares 500', ['All shares | 500']],
    ['1. Shares bought From one to 500', ['Shares bought From one to | 500']],
    ['1. Purchase of own shares Purchase 500', ['Purchase of own shares Purchase | 500']],
    ['Time: 15:30 Number of shares: 500', ['Time | 15:', 'Number of shares | 500']],
    ['Holdings as of May 31, 2019: Issued shares: 600', ['Holdings as of May 31, 2019 | Issued shares', 'Issued shares | 600']],
    ['The exercise price, which was undecided, is as follows', []],
    ['Number of shares as follows: 500', ['Number of shares as follows: | 500']],
    ['Number of shares: as follows: 500', ['Number of shares | as follows']],
    ['Number of shares: 500 To be determined on the date: the higher of', ['Number of shares | 500 To']],
    ['To be determined: the higher of', []],
    [': 500', []],
    [
      '(1) Number of shares to be issued upon the exercise of the\nrights to be allotted: 500',
      ['Number of shares to be issued upon the exercise of the rights to be allotted | 500', 'rights to be allotted | 500'],
    ],
    [
      '(1) Number of shares to be issued upon the exercise of the\nrights to be allotted\nto directors: 500',
      ['Number of shares to be issued upon the exercise of the rights to be allotted to directors | 500', 'to directors | 500'],
    ],
    [
      '(1) Number of shares to be issued upon the exercise of the\nrights to be allotted\nto directors\nof the company: 500',
      ['Number of shares to be issued upon the exercise of the rights to be allotted to directors | of the', 'of the company | 500'],
    ],
    [
      '(1) Number of shares to be issued\n(excluding treasury stock): 500',
      ['Number of shares to be issued (excluding treasury stock) | 500', '(excluding treasury stock) | 500'],
    ],
    [
      '(1) Number of shares to be issued\n(excluding treasury stock) 500',
      ['Number of shares to be issued | (excluding', '(excluding treasury stock) | 500'],
    ],
    ['(1) Number of shares to be issued\nTotal cost: 500', ['Number of shares to be issued | Total cost', 'Total cost | 500']],
    ['(1) Number of shares to be issued\n\nrights: 500', ['Number of shares to be issued | rights:', 'rights | 500']],
    ['(1) Number of shares to be issued\n500 shares', ['Number of shares to be issued | 500 shares']],
    [
      '(1) Number of shares to be issued\nrights 500 shares: all',
      ['Number of shares to be issued rights | 500 shares', 'rights 500 shares | all'],
    ],
    ['(1) Number of shares to be issued\n(2) rights: 500', ['Number of shares to be issued | (2', 'rights | 500']],
    ['Number of shares acquired\n500 shares', ['Number of shares acquired | 500 shares']],
    ['The stock bought is to be cancelled 500', []],
    ['Stock that was bought 500', ['Stock that was bought | 500']],
    ['Number of shares 500.', ['Number of shares | 500.']],
    ['Number of shares held.', []],
    ['Number of shares held,', []],
    ['1. Number of shares held.', ['Number of shares held. | ']],
    ['Company announced shares of 500', []],
    ['Shares bought today 500', []],
    ['Number of green yellow blue shares 500', ['Number of green yellow blue shares | 500']],
    ['Number of green yellow blue red shares 500', []],
    [
      '1. Number of green yellow blue red black white brown pink grey shares 500',
      ['Number of green yellow blue red black white brown pink grey shares | 500'],
    ],
    ['1. Number of green yellow blue red black white brown pink grey lilac shares 500', []],
    ['- Number of green yellow blue red shares 500', []],
    [
      'Number of shares of the company for the rights of the company of the shares of the company 500',
      ['Number of shares of the company for the rights of the company of the shares of the company | 500'],
    ],
    [
      'Number of shares of the company for the rights of the company of the shares of the company of all 500',
      ['Number of shares of the company for the rights of the company of the shares of the company of all | 500'],
    ],
    ['1.\nNumber of green yellow blue red shares 500', ['Number of green yellow blue red shares | 500']],
    ['<Number of shares> 500', ['<Number of shares> | 500']],
    ['[Number of shares] 500', ['[Number of shares] | 500']],
    ['(Number of shares) 500', ['(Number of shares) | 500']],
    ['"Number of shares" 500', []],
    ['Élan shares 500', ['Élan shares | 500']],
    ['élan shares 500', []],
    ['500 shares', []],
    ['1. 500 shares', []],
  ])('%s', (text, expected) => expect(labelsIn(text)).toEqual(expected))

  test('of 45 words at the most', () => {
    const long = Array.from({ length: 45 }, () => 'share').join(' ')
    expect(labelsIn(`${long}: 500`)).toEqual([`${long} | 500`])
    expect(labelsIn(`share ${long}: 500`)).toEqual([])
    expect(labelsIn(`1. ${long} 500`)).toEqual([`${long} | 500`])
    expect(labelsIn(`1. share ${long} 500`)).toEqual([])
  })

  test('of 20 words at the most where nothing marks them', () => {
    const long = Array.from({ length: 20 }, () => 'Share').join(' ')
    expect(labelsIn(`${long} 500`)).toEqual([`${long} | 500`])
    expect(labelsIn(`Share ${long} 500`)).toEqual([])
  })

  test('of no line that goes on from a full one', () => {
    const full = 'The board of the company has resolved on this day of the month to buy back some shares'
    const lines = `${full}\n${full} again\n`.repeat(4) + full
    expect(labelsIn(`${lines}.\nShares bought 500`)).toEqual([])
    expect(labelsIn(`${lines}.\n\nShares bought 500`)).toEqual(['Shares bought | 500'])
    expect(labelsIn(`${lines}\nShares bought 500`)).toEqual([])
    expect(labelsIn(`${lines}.\nSo it said.\nShares bought 500`)).toEqual(['Shares bought | 500'])
  })
})

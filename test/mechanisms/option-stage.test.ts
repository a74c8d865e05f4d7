import { expect, test } from 'vitest'
import { safeParseStockOptions } from '../../src/index.js'

const DATED = 'June 3, 2019\n\n'
const HEAD = 'Sekirei Optics Corporation (TSE: 7744)\n\nNotice on Stock Options\n\n'
const BODY = '\n\n1. Number of stock acquisition rights: 310\n2. Issue price of stock acquisition rights: none\n'

/** The stage, the words that say it, and the day of allotment where one is told. */
function stageOf(text: string): readonly string[] {
  const result = safeParseStockOptions(text + BODY)
  if (!result.success) throw result.error
  const { stage = '-', allottedOn } = result.data.record
  return [stage, result.data.evidence['/stage']?.text ?? '-', ...(allottedOn === undefined ? [] : [allottedOn])]
}

test.each<[lead: string, expected: readonly string[]]>([
  [
    'The Board of Directors resolved on May 7, 2019 to issue stock acquisition rights. The details have been fixed as follows.',
    ['final-terms', 'fixed'],
  ],
  [
    'The Board of Directors resolved on May 7, 2019 to issue stock acquisition rights. The details were determined today.',
    ['final-terms', 'determined'],
  ],
  [
    'The Board of Directors resolved on May 7, 2019 to issue stock acquisition rights. The details were determined then.',
    ['resolution', 'resolved'],
  ],
  [
    'The Board of Directors resolved today to issue stock acquisition rights. The details have been fixed as follows.',
    ['resolution', 'resolved'],
  ],
  ['The Board of Directors determined today the terms of stock acquisition rights.', ['-', '-']],
  ['The Board of Directors determined on May 7, 2019 the terms of stock acquisition rights.', ['-', '-']],
  [
    'The exercise price of the stock acquisition rights, resolved by the Board of Directors on May 7, 2019, is as follows.',
    ['resolution', 'resolved'],
  ],
  ['The Board of Directors determined to issue rights at an exercise price of one yen.', ['-', '-']],
  ['The exercise price of the rights has been determined.', ['final-terms', 'determined']],
  ['The amount to be paid for the rights has been determined.', ['final-terms', 'determined']],
  ['The details of the rights were finalized today.', ['final-terms', 'finalized']],
  ['The details of the rights were finalized by the Board of Directors today.', ['-', '-']],
  ['The details will be finalized in July.', ['-', '-']],
  ['Finalization of the details of the rights follows.', ['final-terms', 'Finalization']],
  ['What was undetermined in the notice of May 7, 2019 has been decided.', ['final-terms', 'undetermined']],
  ['What is still undetermined has not been decided.', ['-', '-']],
  [
    'Sekirei Optics decided the contents of the rights, resolved at the meeting of the Board of Directors held on May 7, 2019.',
    ['final-terms', 'decided'],
  ],
  [
    'Sekirei Optics decided the contents of the rights, which were resolved at the meeting of the Board of Directors held on May 7, 2019.',
    ['final-terms', 'decided'],
  ],
  [
    'Sekirei Optics decided on rights whose contents are below, resolved at the meeting of the Board of Directors held on May 7, 2019.',
    ['resolution', 'decided'],
  ],
  [
    'Sekirei Optics decided the contents of the rights, resolved at the meeting of the shareholders held on May 7, 2019.',
    ['resolution', 'decided'],
  ],
  ['Sekirei Optics announced the allotment today of rights.', ['allotment', 'allotment']],
  ['Sekirei Optics announced the issue today of rights.', ['allotment', 'issue']],
  ['Sekirei Optics allotted stock acquisition rights today.', ['allotment', 'allotted']],
  ['Sekirei Optics issued stock acquisition rights today.', ['allotment', 'issued']],
  ['Rights have been issued today.', ['allotment', 'issued']],
  ['Sekirei Optics will issue rights.', ['resolution', 'issue']],
  ['Rights will be allotted to directors.', ['resolution', 'will be allotted']],
  ['The issue price of the rights is none. The date of allotment is June 28, 2019.', ['resolution', 'issue']],
  ['Rights and options are below.', ['-', '-']],
])('the stage of a release of June 3: %s', (lead, expected) => expect(stageOf(DATED + HEAD + lead)).toEqual(expected))

test.each<[lead: string, expected: readonly string[]]>([
  ['The rights were allotted on June 1, 2019.', ['resolution', 'allotted']],
  ['The rights will be allotted on June 1, 2019.', ['resolution', 'will be allotted', '2019-06-01']],
  [
    'The Board of Directors resolved on May 7, 2019 to issue rights, to be allotted on June 1, 2019.',
    ['resolution', 'resolved', '2019-06-01'],
  ],
  [
    'The Board of Directors resolved on June 3, 2019 to issue rights. The rights are allotted on June 1, 2019.',
    ['allotment', 'June 1, 2019', '2019-06-01'],
  ],
])('the stage of a release without a day: %s', (lead, expected) => expect(stageOf(HEAD + lead)).toEqual(expected))

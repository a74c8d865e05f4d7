import { describe, expect, test } from 'vitest'
import { safeParseRelease } from '../../src/index.js'
import { peopleOf, readOptions, termsOf } from '../support/options.js'

const release = (...lines: string[]): string => `Notice of Issuance of Stock Options

June 3, 2019
Sekirei Optics Corporation (TSE: 7744)

The Board of Directors resolved today to issue stock acquisition rights as stock options.

${lines.join('\n')}
`

/** The terms of the record, and those of each further record of the text. */
function issues(text: string): string[][] {
  const result = safeParseRelease(text)
  if (!result.success) throw result.error
  return [result.data.record, ...(result.data.more ?? []).map(({ record }) => record)].map((record) =>
    record.type === 'stock-options' ? termsOf(record) : [],
  )
}

const DIRECTORS = ['Number of rights: 340', 'Number of shares: 34,000 shares', 'Exercise price: 1 yen per share']
const EMPLOYEES = ['Number of rights: 900', 'Number of shares: 90,000 shares', 'Exercise price: 1,982 yen per share']
const numbered = (lines: readonly string[]): string[] => lines.map((line, k) => `(${k + 1}) ${line}`)

describe('two issues that no series names', () => {
  const TWO = [
    expect.not.arrayContaining([expect.stringMatching(/340|900|34000|90000/)]),
    expect.arrayContaining([expect.stringContaining('340')]),
    expect.arrayContaining([expect.stringContaining('900')]),
  ]

  test('in parts of their own', () => {
    const text = release('1. Stock options for directors', ...numbered(DIRECTORS), '2. Stock options for employees', ...numbered(EMPLOYEES))
    expect(issues(text)).toEqual(TWO)
  })

  test('below the names of their groups', () => {
    expect(issues(release('<Directors>', ...DIRECTORS, '', '<Employees>', ...EMPLOYEES))).toEqual(TWO)
  })

  test('below the names of their kinds', () => {
    expect(issues(release('Type A options', ...DIRECTORS, '', 'Type B options', ...EMPLOYEES))).toEqual(TWO)
  })

  test('what was issued before is no issue of the release', () => {
    const text = release(
      '1. Stock options to be issued',
      ...numbered(DIRECTORS),
      '2. Stock options issued in 2017 (reference)',
      ...numbered(EMPLOYEES),
    )
    expect(issues(text)).toEqual([expect.arrayContaining([expect.stringContaining('340')])])
  })
})

describe('values of two issues behind one label', () => {
  test.each([
    [
      'Number of rights: 340 (13th), 900 (14th)',
      'Number of shares: 34,000 shares (13th), 90,000 shares (14th)',
      'Exercise price: 1 yen (13th), 1,982 yen (14th)',
    ],
    [
      'Number of rights: Series 8-1: 340; Series 8-2: 900',
      'Number of shares: Series 8-1: 34,000 shares; Series 8-2: 90,000 shares',
      'Exercise price: Series 8-1: 1 yen; Series 8-2: 1,982 yen',
    ],
    [
      'Number of rights: 340 for directors and 900 for employees',
      'Number of shares: 34,000 shares for directors and 90,000 shares for employees',
      'Exercise price: 1 yen for directors and 1,982 yen for employees',
    ],
    ['Number of shares: A: 34,000 shares; B: 90,000 shares', 'Exercise price: A: 1 yen; B: 1,982 yen'],
  ])('are left out: %s', (...lines) => {
    const { rights, underlying, exercisePrice } = readOptions(release(...lines, 'Issue price: free of charge'))
    expect({ rights, underlying, exercisePrice }).toEqual({})
  })

  test('a total before them is that of the issue', () => {
    const shares = 'Number of shares: 124,000 shares (34,000 shares for directors and 90,000 shares for employees)'
    expect(readOptions(release(shares, 'Exercise price: 1 yen')).underlying?.shares).toBe(124_000)
  })
})

test('groups as they were planned are not those that were allotted', () => {
  const text = release(
    '1. Number of persons and rights allotted',
    '   Directors: 5 persons, 300 rights',
    '   Employees: 82 persons, 880 rights',
    '   (planned: Directors 5 persons, 300 rights; Employees 84 persons, 900 rights)',
    '2. Exercise price: 1 yen per share',
  )
  expect(peopleOf(readOptions(text))).toEqual(['Directors, 5 persons, 300 rights', 'Employees, 82 persons, 880 rights'])
})

test('a price that will be fixed later is fixed by no final terms', () => {
  const { stage } = readOptions(`Sekirei Optics Issues Stock Options to Employees

Tokyo, June 3, 2019 - The Board of Directors of Sekirei Optics Corporation (TSE: 7744) resolved today to issue 900 stock acquisition rights to 84 employees. The exercise price will be fixed on June 20, 2019.
`)
  expect(stage).toBe('resolution')
})

describe('what stands below a reference fills no gap of the issue', () => {
  const OWN = ['1. Number of rights: 340', '2. Exercise price: 1 yen per share', '3. Allotment date: June 20, 2019', '']

  test('options issued before', () => {
    const { issuePrice, allottees } = readOptions(
      release(...OWN, '(Reference) Stock options outstanding', 'Series: 10th', 'Allottees: 5 directors', 'Issue price: free of charge'),
    )
    expect({ issuePrice, allottees }).toEqual({})
  })

  test('another plan', () => {
    const { allottees } = readOptions(
      release(...OWN, '(Reference) Outline of the restricted stock plan introduced on June 26, 2018', 'Allottees: 11 officers'),
    )
    expect(allottees).toBeUndefined()
  })

  test('a list that goes on behind it is that of the issue', () => {
    const { allottees } = readOptions(
      release(
        '1. Number of rights: 340',
        '(Reference) Ratio to all shares issued is small',
        '2. Exercise price: 1 yen',
        '3. Allottees: 11 officers',
      ),
    )
    expect(allottees).toEqual([{ category: 'officers', persons: 11 }])
  })
})

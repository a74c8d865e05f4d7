import { describe, expect, test } from 'vitest'
import { open } from '../src/form/doc.js'
import { Draft } from '../src/form/draft.js'
import { readAllottees } from '../src/releases/stock-options/allottees.js'

const BOTH = 'Persons to be allotted Stock Acquisition Rights, number of such persons and number of rights to be allotted'
const WHO = 'Persons to whom Stock Acquisition Rights will be allotted'

/** Reads an invented release whose second item is about the allottees. */
function read(body: string, label = BOTH): { allottees: unknown; total: unknown; warnings: number } {
  const head = `Tokimori Valve Works, Ltd.\n\n1. Allotment date\n\nAugust 3, 2018\n\n2. ${label}\n`
  const raw = `${head}${body}\n3. Amount to be paid upon exercise\n\n1 yen per share\n`
  const doc = open(raw)
  const at = (offset: number) => {
    let i = 0
    while (i < doc.tokens.count && (doc.tokens.start[i] as number) < offset) i += 1
    return i
  }
  const draft = new Draft(raw)
  const from = head.length - label.length - 1
  readAllottees(doc, { first: at(head.length), last: at(head.length + body.length) }, draft, { first: at(from), last: at(head.length) })
  for (const evidence of Object.values(draft.evidence)) {
    expect(evidence.text).toBe(raw.slice(evidence.start, evidence.end))
    expect(evidence.start).toBeGreaterThanOrEqual(head.length)
  }
  return { allottees: draft.record.allottees, total: draft.record.totalAllottees, warnings: draft.warnings.length }
}

type Group = readonly [category: string, persons?: number | undefined, rights?: number]
interface Case {
  readonly name: string
  readonly body: string
  readonly label?: string
  readonly groups: readonly Group[]
  readonly total?: readonly [persons?: number | undefined, rights?: number]
}

const entry = (persons?: number, rights?: number) => ({
  ...(persons === undefined ? {} : { persons }),
  ...(rights === undefined ? {} : { rights }),
})

const CASES: readonly Case[] = [
  {
    name: 'lines with a tab and a total',
    body: 'Directors of the Company:\t2 persons, a total of 60\nEmployees of the Company and its affiliates:\t310 persons, a total of 940\nTotal:\t312 persons, a total of 1,000',
    groups: [
      ['Directors of the Company', 2, 60],
      ['Employees of the Company and its affiliates', 310, 940],
    ],
    total: [312, 1000],
  },
  {
    name: 'one group with its total',
    label: WHO,
    body: 'The directors, employees of and staff seconded to, the Company and its affiliates, a total of 1,420 persons',
    groups: [['The directors, employees of and staff seconded to, the Company and its affiliates', 1420]],
    total: [1420],
  },
  {
    name: 'totaling',
    label: 'The number of employees receiving stock acquisition rights',
    body: 'Employees of overseas subsidiaries of the Company, totaling 14.',
    groups: [['Employees of overseas subsidiaries of the Company', 14]],
    total: [14],
  },
  {
    name: 'persons in total',
    label: WHO,
    body: 'Executive officers of the Company, 36 persons in total',
    groups: [['Executive officers of the Company', 36]],
    total: [36],
  },
  {
    name: 'one cell a line, rights in brackets',
    body: '|\nNumber of persons\n|\n(Number of rights)\n|\nCorporate officers of the Corporation\n|\n9\n|\n(3,600)\n|\nEmployees of the Corporation\n|\n118\n|\n(1,416)\n|\ntotal: 127\n|\n(total: 5,016)\n|',
    groups: [
      ['Corporate officers of the Corporation', 9, 3600],
      ['Employees of the Corporation', 118, 1416],
    ],
    total: [127, 5016],
  },
  {
    name: 'a table with bars, rights before persons',
    body: '| Category | Number of stock options | Number of grantees |\n| Directors | 410 | 6 |\n| Senior managers | 1,230 | 41 |\n| Total | 1,640 | 47 |',
    groups: [
      ['Directors', 6, 410],
      ['Senior managers', 41, 1230],
    ],
    total: [47, 1640],
  },
  {
    name: 'a table with an empty cell',
    body: 'Position\tNumber of persons\tNumber of rights\nDirectors of the Company\t5\t700\nOutside advisors\t—\t30\nTotal\t—\t730',
    groups: [
      ['Directors of the Company', 5, 700],
      ['Outside advisors', undefined, 30],
    ],
    total: [undefined, 730],
  },
  {
    name: 'a table that is repeated for one type',
    body: 'Grantees\tNumber of persons\tNumber of rights\nDirectors\t3\t90\nEmployees\t20\t200\nTotal\t23\t290\nof which incentive type\nGrantees\tNumber of persons\tNumber of rights\nDirectors\t3\t45\nTotal\t3\t45',
    groups: [
      ['Directors', 3, 90],
      ['Employees', 20, 200],
    ],
    total: [23, 290],
  },
  {
    name: 'shares in a column of their own',
    body: '| Scope | Number of persons | Number of rights | Number of shares |\n| Directors | 3 | 90 | 9,000 |\n| Employees | 20 | 200 | 20,000 |',
    groups: [
      ['Directors', 3, 90],
      ['Employees', 20, 200],
    ],
  },
  {
    name: 'rights to persons, wrapped',
    body: 'The Company shall allot 140 Stock Acquisition Rights to 5 directors of the Company\n(excluding outside directors) and 288 Stock Acquisition Rights to 18 executive officers who do\nnot serve concurrently as directors of the Company, for a total of 428 Stock Acquisition Rights\nto 23 persons.',
    groups: [
      ['directors of the Company (excluding outside directors)', 5, 140],
      ['executive officers who do not serve concurrently as directors of the Company', 18, 288],
    ],
    total: [23, 428],
  },
  {
    name: 'a total first, a note last',
    body: 'A total of 512 rights will be allotted to a total of 31 persons, with 96 to four directors, excluding outside directors, and 416 to 27 executive officers. Note that among the 27 executive officers six are directors as well.',
    groups: [
      ['directors, excluding outside directors', 4, 96],
      ['executive officers', 27, 416],
    ],
    total: [31, 512],
  },
  {
    name: 'three groups with their verbs',
    body: '812 Stock Acquisition Rights will be allotted to 160 high-ranking managers, and 14 Stock\nAcquisition Rights will be allotted to 1 director and 22 Stock Acquisition Rights will be\nallotted to 4 managers of group companies.',
    groups: [
      ['high-ranking managers', 160, 812],
      ['director', 1, 14],
      ['managers of group companies', 4, 22],
    ],
  },
  {
    name: 'units for employees, a note flattened onto it',
    body: '1,510 units for 33 employees of our company Please note that the number may change.',
    groups: [['employees of our company', 33, 1510]],
  },
  {
    name: 'persons in brackets, the order from an opening sentence',
    label: 'Total Number of Stock Options 1,012',
    body: 'Eligible persons and number, as well as planned number of stock\noptions to be allotted are as follows.\nDirectors (excluding the Chairman of the Board and Outside\nDirectors) (6) : 402\nExecutive Officers who do not serve concurrently as Directors\n(21) : 610',
    groups: [
      ['Directors (excluding the Chairman of the Board and Outside Directors)', 6, 402],
      ['Executive Officers who do not serve concurrently as Directors', 21, 610],
    ],
  },
  {
    name: 'numbers on the next line',
    body: 'Directors of the Company:\n8 in total 640 units in total\nExecutive Officers and employees of the Company’s subsidiaries:\n2,310 in total 88,400 units in total',
    groups: [
      ['Directors of the Company', 8, 640],
      ['Executive Officers and employees of the Company’s subsidiaries', 2310, 88400],
    ],
  },
  {
    name: 'sub-items that say the group twice',
    body: '(1) Directors of the Company: 7 Directors (980 units)\n(2) Employees of the Company and its subsidiary:\n  64 Employees (1,280 units)',
    groups: [
      ['Directors of the Company', 7, 980],
      ['Employees of the Company and its subsidiary', 64, 1280],
    ],
  },
  {
    name: 'rights of one group in a sentence',
    label: 'Total number of rights',
    body: 'The total number of rights shall be 1,800. The total number of rights to be allocated to the Directors shall be 260. (100 shares for every right shall be issued.)',
    groups: [['Directors', undefined, 260]],
  },
  {
    name: 'numbers in words with digits behind',
    body: 'Eighteen (18) Executive Officers: 360 units\nFour (4) Directors: 120 units',
    groups: [
      ['Executive Officers', 18, 360],
      ['Directors', 4, 120],
    ],
  },
  {
    name: 'persons first in prose',
    body: 'Four directors of the Company (120 rights) and 15 executive officers of the Company (230 rights).',
    groups: [
      ['directors of the Company', 4, 120],
      ['executive officers of the Company', 15, 230],
    ],
  },
  {
    name: 'persons will receive rights',
    body: 'Six directors of the Company will receive 210 stock options, and 48 employees of its subsidiaries will receive 480 stock options.',
    groups: [
      ['directors of the Company', 6, 210],
      ['employees of its subsidiaries', 48, 480],
    ],
  },
  {
    name: 'one line, semicolons',
    body: 'Directors of the Company: 5 persons, 120 rights; Employees of the Company: 40 persons, 300 rights; Total: 45 persons, 420 rights',
    groups: [
      ['Directors of the Company', 5, 120],
      ['Employees of the Company', 40, 300],
    ],
    total: [45, 420],
  },
  {
    name: 'dots and brackets',
    label: WHO,
    body: '・Directors of the Company (excluding Outside Directors): 4\n・Corporate Auditors of the Company: 2\nTotal: 6',
    groups: [
      ['Directors of the Company (excluding Outside Directors)', 4],
      ['Corporate Auditors of the Company', 2],
    ],
    total: [6],
  },
  {
    name: 'rights of each group behind their shares',
    body: 'Directors of the Company: 4 persons, 80 rights (8,000 shares)\nExecutives of subsidiaries: 11 persons, 110 rights (11,000 shares)',
    groups: [
      ['Directors of the Company', 4, 80],
      ['Executives of subsidiaries', 11, 110],
    ],
  },
  {
    name: 'Audit & Supervisory Board Members and a footnote number',
    body: 'Audit & Supervisory Board Members (Note 1)\t3 persons\t45 units\nEmployees (Note 2)\t90 persons\t450 units',
    groups: [
      ['Audit & Supervisory Board Members (Note 1)', 3, 45],
      ['Employees (Note 2)', 90, 450],
    ],
  },
  {
    name: 'allot to persons the rights',
    label: WHO,
    body: 'The Company will grant 95 directors and employees of the Group a total of 1,900 stock acquisition rights.',
    groups: [['directors and employees of the Group', 95, 1900]],
    total: [undefined, 1900],
  },
  {
    name: 'for each group, rights behind "for"',
    body: '320 units for 8 directors of the Company, 560 units for 28 employees of the Company and 44 units for 4 directors of its subsidiaries (924 units for 40 persons in total)',
    groups: [
      ['directors of the Company', 8, 320],
      ['employees of the Company', 28, 560],
      ['directors of its subsidiaries', 4, 44],
    ],
    total: [40, 924],
  },
  {
    name: 'persons and rights on lines of their own',
    body: 'Directors of the Company\nNumber of persons: 5\nNumber of rights: 120\nEmployees of the Company\nNumber of persons: 50\nNumber of rights: 600',
    groups: [
      ['Directors of the Company', 5, 120],
      ['Employees of the Company', 50, 600],
    ],
  },
  {
    name: 'a label of persons only',
    label: WHO,
    body: '(1) Directors of the Company 3\n(2) Executive Officers of the Company 14',
    groups: [
      ['Directors of the Company', 3],
      ['Executive Officers of the Company', 14],
    ],
  },
  {
    name: 'brackets behind people in a sentence',
    body: 'The Company will allot the stock acquisition rights to Directors of the Company (5 persons, 120 rights) and Executive Officers (20 persons, 300 rights).',
    groups: [
      ['Directors of the Company', 5, 120],
      ['Executive Officers', 20, 300],
    ],
  },
  {
    name: 'of all rights, some to each',
    body: 'Of the 900 stock acquisition rights, 300 will be allotted to 3 directors and 600 to 12 employees.',
    groups: [
      ['directors', 3, 300],
      ['employees', 12, 600],
    ],
  },
  {
    name: 'what a person gets is no group’s number',
    body: 'The Company allots 50 rights to each of its 4 directors.',
    groups: [['directors', 4]],
  },
  {
    name: 'people described in brackets',
    body: 'Employees of the Company: 45 persons (of which 5 are executive officers), 450 rights',
    groups: [['Employees of the Company', 45, 450]],
  },
  {
    name: 'a total before its groups',
    label: WHO,
    body: 'Total of 30 persons: 5 directors of the Company, 25 employees of the Company',
    groups: [
      ['directors of the Company', 5],
      ['employees of the Company', 25],
    ],
    total: [30],
  },
  {
    name: 'people of the company are no allottees',
    label: WHO,
    body: 'Stock options are granted to 4 directors. The company has 50 directors and 3,000 employees in Japan.',
    groups: [['directors', 4]],
  },
  {
    name: 'two groups behind one subject',
    body: 'The total number of rights to be allotted to Directors is 120, and to Executive Officers is 240.',
    groups: [
      ['Directors', undefined, 120],
      ['Executive Officers', undefined, 240],
    ],
  },
]

describe('allottees', () => {
  for (const { name, body, label, groups, total } of CASES) {
    test(name, () => {
      const found = read(body, label)
      expect(found.allottees).toEqual(groups.map(([category, persons, rights]) => ({ category, ...entry(persons, rights) })))
      expect(found.total).toEqual(total === undefined ? undefined : entry(...total))
    })
  }

  test('numbers that could be persons or rights stay out, with a warning', () => {
    const found = read('Directors of the Company 12 40\nEmployees of the Company 15 22', 'Allotment')
    expect(found.allottees).toBeUndefined()
    expect(found.warnings).toBe(2)
  })

  test('prose without numbers gives nothing', () => {
    expect(read('The Board of Directors will decide on the persons and on the number of rights that each gets.').allottees).toBeUndefined()
  })
})

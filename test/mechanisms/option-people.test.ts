import { expect, test } from 'vitest'
import { peopleOf, readOptions } from '../support/options.js'

const HEAD = `June 3, 2019

Sekirei Optics Corporation (TSE: 7744)

Notice of Issuance of Stock Acquisition Rights as Stock Options

Sekirei Optics Corporation announces that its Board of Directors resolved today to issue stock acquisition rights.

1. Date of allotment: July 1, 2019
2. Persons to whom rights are allotted and number of rights
`

test.each([
  ['Directors: 5 persons, 100 rights', ['Directors, 5 persons, 100 rights']],
  [
    'Directors of the Company: 5 persons 100 rights\nEmployees: 36 persons 210 rights\nTotal: 41 persons 310 rights',
    ['Directors of the Company, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights', 'TOTAL, 41 persons, 310 rights'],
  ],
  ['5 Directors 100 rights\n36 employees 210 rights', ['Directors, 5 persons, 100 rights', 'employees, 36 persons, 210 rights']],
  ['Directors (5) 100\nEmployees (36) 210', ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights']],
  [
    'Category | Number of persons | Number of rights\nDirectors | 5 | 100\nEmployees | 36 | 210\nTotal | 41 | 310',
    ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights', 'TOTAL, 41 persons, 310 rights'],
  ],
  [
    'Category | Number of rights | Number of persons\nDirectors | 100 | 5\nEmployees | 210 | 36\nTotal | 310 | 41',
    ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights', 'TOTAL, 41 persons, 310 rights'],
  ],
  [
    'Category | Number of | Number of\n | persons | rights\nDirectors | 5 | 100\nEmployees | 36 | 210',
    ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights'],
  ],
  ['Directors | 5 | -\nEmployees | - | 210', ['Directors, 5 persons', 'Employees, 210 rights']],
  [
    'Directors 5 persons\nEmployees 36 persons\n41 persons in total',
    ['Directors, 5 persons', 'Employees, 36 persons', 'TOTAL, 41 persons'],
  ],
  [
    'Directors 5 persons\nEmployees 36 persons\nA total of 41 persons',
    ['Directors, 5 persons', 'Employees, 36 persons', 'TOTAL, 41 persons'],
  ],
  ['Directors and employees: 41 persons (310 rights)', ['Directors and employees, 41 persons, 310 rights']],
  ['100 rights to 5 directors and 210 rights to 36 employees', ['directors, 5 persons, 100 rights', 'employees, 36 persons, 210 rights']],
  [
    '100 rights to 5 directors and 210 to 36 employees, for a total of 310 rights to 41 persons',
    ['directors, 5 persons, 100 rights', 'employees, 36 persons, 210 rights', 'TOTAL, 41 persons, 310 rights'],
  ],
  ['5 directors 100 rights, 36 employees 210 rights', ['directors, 5 persons, 100 rights', 'employees, 36 persons, 210 rights']],
  ['A total of 310 rights to 5 directors and 36 employees', ['directors, 5 persons', 'employees, 36 persons', 'TOTAL, 310 rights']],
  ['310 rights will be allotted to 41 employees', ['employees, 41 persons, 310 rights']],
  ['The total number of rights to be allotted to the directors shall be 100', ['directors, 100 rights']],
  ['The number of rights to be allotted to employees is 210, to officers 30', ['employees, 210 rights']],
  ['5 directors (including 2 outside directors)', ['directors (including 2 outside directors), 5 persons']],
  ['5 directors (of which 2 are outside directors) 100 rights', ['directors (of which 2 are outside directors), 5 persons, 100 rights']],
  [
    '128 persons in total, of whom 10 are directors and 118 are managers',
    ['directors, 10 persons', 'managers, 118 persons', 'TOTAL, 128 persons'],
  ],
  ['five directors and thirty-six employees', ['directors, 5 persons', 'employees, 36 persons']],
  ['five of its directors, 100 rights', []],
  ['three (3) directors 100 rights', ['directors, 3 persons, 100 rights']],
  ['36 high-ranking sales managers, 210 rights', ['high-ranking sales managers, 36 persons, 210 rights']],
  ['The 13th term directors: 5 persons', ['The 13th term directors, 5 persons']],
  ['Note 5 directors: 100 rights', ['Note 5 directors, 100 rights']],
  ['No. 5 directors: 100 rights', ['No. 5 directors, 100 rights']],
  ['*5 directors: 100 rights', ['5 directors, 100 rights']],
  ['50 rights to each of its directors', []],
  ['each director 50 rights', []],
  ['between 20 and 60 rights to 5 directors', ['directors, 5 persons']],
  ['5 directors 10,000 shares', ['directors, 5 persons']],
  ['5 directors 100 rights 10,000 shares', ['directors, 5 persons, 100 rights']],
  ['5 directors 500 yen', ['directors 500 yen, 5 persons']],
  ['4 directors; 1,395 in total, 18 officers; 2,038 in total', ['directors, 4 persons', 'officers, 18 persons']],
  [
    '4 directors; 1,395 rights in total, 18 officers; 2,038 rights in total',
    ['directors, 4 persons, 1395 rights', 'officers, 18 persons, 2038 rights'],
  ],
  ['924 rights for 40 persons in total', []],
  ['A total of 96, comprising 9 directors and 87 employees', ['directors, 9 persons', 'employees, 87 persons', 'TOTAL, 96 persons']],
  ['A total of 97, comprising 9 directors and 87 employees', ['directors, 9 persons', 'employees, 87 persons']],
  ['Audit & Supervisory Board Members: 3 persons 30 rights', ['Audit & Supervisory Board Members, 3 persons, 30 rights']],
  [
    'Directors of the Company (excluding outside directors): 5 persons 100 rights',
    ['Directors of the Company (excluding outside directors), 5 persons, 100 rights'],
  ],
  [
    'Directors of the Company\n5 persons\n100 rights\nEmployees of the Company\n36 persons\n210 rights',
    ['Directors of the Company, 5 persons, 100 rights', 'Employees of the Company, 36 persons, 210 rights'],
  ],
  [
    'Directors of the Company\n5 persons\n100 rights\nTotal\n5 persons\n100 rights',
    ['Directors of the Company, 5 persons, 100 rights', 'TOTAL, 5 persons, 100 rights'],
  ],
  [
    'Directors\n5\n100\nEmployees\n36\n210\nTotal\n41\n310',
    ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights', 'TOTAL, 41 persons, 310 rights'],
  ],
  ['Number of persons: 41\nNumber of rights: 310', []],
  ['Number of persons and rights\nDirectors 5 100', []],
  ['Directors 5\nEmployees 36\nTotal 41', []],
  ['Directors 100 rights\nEmployees 210 rights\nTotal 310 rights', ['Directors, 100 rights', 'Employees, 210 rights', 'TOTAL, 310 rights']],
  ['Number of allotted rights\nDirectors 100\nEmployees 210\nTotal 310', []],
  ['Directors: 5 persons. The company has 50 employees.', ['Directors, 5 persons']],
  [
    'Employees of the Company and its subsidiaries who are in service when the rights are exercised: 36 persons 210 rights',
    ['Employees of the Company and its subsidiaries who are in service when the rights are exercised, 36 persons, 210 rights'],
  ],
  [
    'Directors 5 persons 100 rights Employees 36 persons 210 rights Total 41 persons 310 rights',
    ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights', 'TOTAL, 41 persons, 310 rights'],
  ],
  [
    'Directors 5 100 Employees 36 210 Total 41 310',
    ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights', 'TOTAL, 41 persons, 310 rights'],
  ],
  [
    'Directors of the Company 5 persons, Employees of the Company 36 persons, 41 persons in total',
    ['Directors of the Company, 5 persons', 'Employees of the Company, 36 persons'],
  ],
  ['To 5 directors 100 rights each', ['directors, 5 persons']],
  ['To 5 directors: 20 rights per person', ['directors, 5 persons']],
  [
    'Directors | 5 persons | 100 rights\nEmployees | 36 persons | 210 rights\n | 41 persons | 310 rights',
    ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights'],
  ],
  [
    '5 directors of the Company, 4 directors of subsidiaries and 36 employees',
    ['directors of the Company, 5 persons', 'directors of subsidiaries, 4 persons', 'employees, 36 persons'],
  ],
  ['directors, executive officers and employees of the Company: 41', []],
  [
    '5 directors and 2 auditors of the Company: 7 persons in total',
    ['directors, 5 persons', 'auditors of the Company, 2 persons', 'TOTAL, 7 persons'],
  ],
  ['Directors: (5) persons (100) rights', ['Directors, 5 persons, 100 rights']],
  ['Directors [5] [100]', ['Directors, 5 persons, 100 rights']],
  ['Recipients: 5 directors\nRights: 100', ['directors, 5 persons']],
  ['Directors (100 rights): 5 persons', ['Directors, 5 persons, 100 rights']],
  [
    '(number of persons in brackets)\nDirectors 100 (5)\nEmployees 210 (36)',
    ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights'],
  ],
  [
    'Directors 100 (5)\nEmployees 210 (36)\n(left: number of rights, right: number of persons)',
    ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights'],
  ],
  ['5 directors 500 shares, 36 employees 310 shares', ['directors, 5 persons', 'employees, 36 persons']],
  ['5 directors 500 common shares and 100 rights', ['directors, 5 persons, 100 rights']],
  ['5 directors 100 rights. Of these 2 are outside directors.', ['directors, 5 persons, 100 rights']],
  ['5 directors 100 rights. Of whom 2 are outside directors.', ['directors, 5 persons, 100 rights']],
  [
    '310 rights to a total of 41 persons: 5 directors and 36 employees',
    ['directors, 5 persons', 'employees, 36 persons', 'TOTAL, 41 persons, 310 rights'],
  ],
  ['Directors: 5: 100 rights', ['Directors, 5 persons, 100 rights']],
  ['5 directors: outside, 100 rights', ['directors, 5 persons, 100 rights']],
  ['Employees of 2019: 36 persons 210 rights', ['Employees, 36 persons, 210 rights']],
  ['41 persons, of whom 5 are directors', []],
  [
    'The number of rights to be allotted to directors is 100. The number of rights to be allotted to employees is 210.',
    ['directors, 100 rights', 'employees, 210 rights'],
  ],
  [
    '5 directors who served in Tokyo, Japan, and 36 employees there',
    ['directors who served in Tokyo, Japan, 5 persons', 'employees there, 36 persons'],
  ],
  ['Directors (2 of them outside): 5 persons 100 rights', ['Directors, 5 persons, 100 rights']],
  ['Directors: 5 persons, Auditors: 2 persons (total: 7 persons)', ['Directors, 5 persons', 'Auditors, 2 persons', 'TOTAL, 7 persons']],
])('who is allotted rights: %s', (text, expected) =>
  expect(peopleOf(readOptions(`${HEAD}${text}\n3. Exercise period: From July 2, 2021 to July 1, 2029`))).toEqual(expected),
)

/** An item whose label is run together with its first number, as a wrapped line leaves it. */
const wrapped = (people: string): string[] =>
  peopleOf(readOptions(`${HEAD.replace(/2\. Persons[^\n]*\n$/, '')}2. Persons to whom stock acquisition rights are allotted: ${people}\n`))

test('a number at the end of the label’s line counts the people on the next one', () =>
  expect(wrapped('8\nDirectors of the Company, 560 rights; 46 employees of the\nCompany, 920 rights')).toEqual([
    'Directors of the Company, 8 persons, 560 rights',
    'employees of the Company, 46 persons, 920 rights',
  ]))

test('behind a semicolon a number counts the people that it stands before', () =>
  expect(wrapped('Directors of the Company, 560 rights; 46 employees of the Company, 920 rights').join('; ')).not.toContain(
    'Directors of the Company, 46',
  ))

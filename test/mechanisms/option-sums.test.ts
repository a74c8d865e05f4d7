import { expect, test } from 'vitest'
import { toldOf } from '../support/options.js'

const HEAD = `June 3, 2019

Sekirei Optics Corporation (TSE: 7744)

Notice of Issuance of Stock Acquisition Rights as Stock Options

Sekirei Optics Corporation announces that its Board of Directors resolved today to issue stock acquisition rights.

1. Date of allotment: July 1, 2019
2. Persons to whom rights are allotted and number of rights
`
const TAIL = '\n3. Exercise period: From July 2, 2021 to July 1, 2029'
/** What the other items say. */
const TERMS = ['allotted 2019-07-01', 'period 2021-07-02/2029-07-01']

test.each<[text: string, expected: readonly string[]]>([
  [
    'Directors\nNumber of persons: 5\nNumber of rights: 100\nEmployees\nNumber of persons: 36\nNumber of rights: 210',
    ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights', '! ambiguous /rights/count'],
  ],
  [
    'Directors of the Company\nTotal of 5 persons, 100 rights',
    ['rights 100', 'Directors of the Company, 5 persons, 100 rights', 'TOTAL, 5 persons'],
  ],
  [
    'Directors: 5 persons, 100 rights\nEmployees: 36 persons, 210 rights\nTotal: 41 persons, 310 rights\n50 rights are allotted to 3 advisers.',
    [
      'rights 310',
      'Directors, 5 persons, 100 rights',
      'Employees, 36 persons, 210 rights',
      'TOTAL, 41 persons, 310 rights',
      '! ambiguous /allottees',
    ],
  ],
  [
    'Directors: 5 persons, 100 rights\nEmployees: 36 persons, 210 rights\nTotal: 41 persons, 310 rights\nAdvisers: 3 persons, 50 rights',
    [
      'rights 310',
      'Directors, 5 persons, 100 rights',
      'Employees, 36 persons, 210 rights',
      'TOTAL, 41 persons, 310 rights',
      '! ambiguous /allottees',
    ],
  ],
  [
    'Directors,\nOfficers and\nEmployees: 41 persons 310 rights',
    ['rights 310', 'Directors, Officers and Employees, 41 persons, 310 rights'],
  ],
  ['Directors of the Company:\nexecutive officers: 5 persons 100 rights', ['rights 100', 'executive officers, 5 persons, 100 rights']],
  ['Directors: 5 persons 100 rights\nEmployees: 500 preferred shares', ['Directors, 5 persons, 100 rights', '! ambiguous /allottees']],
  ['Directors: 500 preferred shares, 5 persons', ['Directors, 5 persons']],
  ['* 5 directors: 100 rights', ['rights 100', '5 directors, 100 rights']],
  [
    'Category | Number of common shares | Number of rights | Number of persons\nDirectors | 10,000 | 100 | 5\nEmployees | 21,000 | 210 | 36',
    ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights'],
  ],
  [
    'Category | Number of persons | Number of rights per person | Number of rights\nDirectors | 5 | 20 | 100\nEmployees | 36 | 6 | 216',
    ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 216 rights'],
  ],
  ['Category | Number of persons | Number of persons | Number of rights\nDirectors | 5 | 5 | 100', ['! ambiguous /allottees']],
  [
    'Category | Headcount | Number of rights\nDirectors | 5 | 100\nEmployees | 36 | 210',
    ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights'],
  ],
  ['Directors: 5 persons, 100, 210', ['Directors, 5 persons']],
  ['Directors: 100 rights, 5, 6', ['rights 100', 'Directors, 100 rights']],
  ['Directors: 5 persons, 100 rights, 7', ['rights 100', 'Directors, 5 persons, 100 rights']],
  ['Directors: 5, 10,000 shares, 100', ['rights 100', 'Directors, 5 persons, 100 rights']],
  ['Directors: 7, 5 persons, 100 rights', ['rights 100', 'Directors, 5 persons, 100 rights']],
  ['Directors | 5 | 100 | 7', ['! ambiguous /allottees']],
  ['Directors | 100 | 5\nEmployees | 210 | 36', ['! ambiguous /allottees', '! ambiguous /allottees']],
  ['Directors | 5 | -\nTotal | 5 | -', ['Directors, 5 persons', 'TOTAL, 5 persons']],
  ['Employees: 310 persons, a total of 720\nDirectors: 5', ['Employees, 310 persons, 720 rights', '! ambiguous /allottees']],
  ['Employees: 310 persons, 720 rights in total', ['rights 720', 'Employees, 310 persons, 720 rights', 'TOTAL, 720 rights']],
  ['Employees: a total of 310 persons, 720 rights', ['rights 720', 'Employees, 310 persons, 720 rights', 'TOTAL, 310 persons']],
  [
    'Directors: 5 persons, 100 rights\nEmployees: 36 persons, 210 rights\n(left: number of persons, right: number of rights)\nThe rights are allotted to them.',
    ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights'],
  ],
  [
    '5 directors and 36 employees, 41 persons, get 310 rights in total.',
    ['rights 310', 'directors, 5 persons', 'employees, 36 persons', 'TOTAL, 310 rights'],
  ],
  [
    'A total of 310 rights will be allotted to 41 persons: 5 directors and 36 employees.',
    ['rights 310', 'directors, 5 persons', 'employees, 36 persons', 'TOTAL, 41 persons, 310 rights'],
  ],
  ['Total: 41 persons', []],
  ['Total: 41', []],
  ['67 in total, being directors and managers', []],
  ['67 persons in total', []],
  [
    '100 rights to 5 directors. 210 rights to 36 employees. Note that 2 of the directors are from outside.',
    ['directors, 5 persons, 100 rights', 'employees, 36 persons, 210 rights'],
  ],
  [
    '100 rights to 5 directors, including 2 outside directors, and 210 rights to 36 employees',
    ['directors, 5 persons, 100 rights', '! ambiguous /allottees'],
  ],
  [
    '100 rights to 5 directors, including directors of subsidiaries, and 210 rights to 36 employees',
    ['directors, including directors of subsidiaries, 5 persons, 100 rights', 'employees, 36 persons, 210 rights'],
  ],
  [
    '100 rights to 5 directors who are concurrently officers, and 210 rights to 36 employees',
    ['directors who are concurrently officers, 5 persons, 100 rights', 'employees, 36 persons, 210 rights'],
  ],
  ['310 rights among 5 directors and 36 employees', ['directors, 5 persons', 'employees, 36 persons']],
  ['128 persons, of whom 10 are directors and 118 are managers', []],
  ['128 persons in total, among whom 10 are directors', []],
  ['128 persons in total. Of the 128 persons, 10 are directors.', []],
  ['128 persons in total, 10 of whom are directors', []],
  ['41 persons in total, of whom five directors get 100 rights and 36 employees get 210 rights', []],
  ['5 directors will receive 100 rights as of July 1, 2019', ['rights 100', 'directors, 5 persons, 100 rights']],
  [
    '100 rights to 5 directors as of July 1, 2019 and 210 rights to 36 employees',
    ['directors, 5 persons, 100 rights', 'employees, 36 persons, 210 rights'],
  ],
  [
    '100 rights to 5 directors free of charge and 210 rights to 36 employees',
    ['issue none', 'directors, 5 persons, 100 rights', 'employees, 36 persons, 210 rights'],
  ],
  [
    '100 rights to 5 directors at an exercise price of 1 yen and 210 rights to 36 employees',
    ['per share 1 JPY', 'directors, 5 persons, 100 rights', 'employees, 36 persons, 210 rights'],
  ],
  [
    '100 rights to 5 directors at a price of 1 yen and 210 rights to 36 employees',
    ['directors, 5 persons, 100 rights', 'employees, 36 persons, 210 rights'],
  ],
  [
    '100 rights to 5 directors at Tokyo and 210 rights to 36 employees',
    ['directors at Tokyo, 5 persons, 100 rights', 'employees, 36 persons, 210 rights'],
  ],
  ['100 rights to 5 directors: 210 rights to 36 employees', ['directors, 5 persons, 100 rights', 'employees, 36 persons, 210 rights']],
  ['100 rights to 5 directors; 210 rights to 36 employees', ['directors, 5 persons, 100 rights', 'employees, 36 persons, 210 rights']],
  ['100 rights to 5 directors provided however that they stay', ['rights 100', 'directors, 5 persons, 100 rights']],
  [
    '100 rights to 5 directors who will stay and 210 rights to 36 employees that have stayed',
    ['directors who will stay, 5 persons, 100 rights', 'employees that have stayed, 36 persons, 210 rights'],
  ],
  ['The number of rights to be allotted to the directors shall be 100 and to the employees 210.', ['rights 100', 'directors, 100 rights']],
  ['The number of rights to be allotted to the directors shall be: 100.', ['rights 100', 'directors, 100 rights']],
  ['The number of shares to be allotted to the directors shall be 100.', []],
  ['The number of persons to be allotted rights shall be 41.', []],
  ['5 directors. (2 of them are from outside.) 100 rights are allotted to them.', ['directors, 5 persons']],
  ['5 directors of K.K.Sekirei and 36 employees', ['directors of K.K.Sekirei, 5 persons', 'employees, 36 persons']],
  ['Directors "of the Company": 5 persons 100 rights', ['rights 100', 'Directors "of the Company", 5 persons, 100 rights']],
  ['"Directors": 5 persons 100 rights', []],
  ['Directors [of the Company]: 5 persons 100 rights', ['rights 100', 'Directors [of the Company], 5 persons, 100 rights']],
  ['Directors - 5 persons, 100 rights', ['rights 100', 'Directors, 5 persons, 100 rights']],
  ['The Directors 5 persons 100 rights', ['rights 100', 'The Directors, 5 persons, 100 rights']],
  ['Directors of the 5 persons 100 rights', ['rights 100', 'Directors, 5 persons, 100 rights']],
  [
    '- Directors: 5 persons 100 rights\n- Employees: 36 persons 210 rights',
    ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights'],
  ],
  [
    'Directors 5 persons 100 rights Employees 36 persons 210 rights',
    ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights'],
  ],
  [
    'Directors of the Company (of which 2 are outside directors)\n5\n100',
    ['rights 100', 'Directors of the Company (of which 2 are outside directors), 5 persons, 100 rights'],
  ],
  [
    'Number of persons (number of rights)\nDirectors 5 (100)\nEmployees 36 (210)',
    ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights'],
  ],
  ['Allottees (number of persons, number of rights)\nDirectors (5, 100)', ['rights 100', 'Directors, 5 persons, 100 rights']],
  ['Allottees (persons)\nDirectors (5) 100\nEmployees (36) 210', ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights']],
  ['Name (rights)\nDirectors (100) 5\nEmployees (210) 36', ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights']],
  [
    'Category of eligible persons and number, as well as the planned number of options\nDirectors 5 100\nEmployees 36 210',
    ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights'],
  ],
  [
    'Total number of | Number of\nrights | persons\nDirectors | 100 | 5\nEmployees | 210 | 36',
    ['! ambiguous /allottees', '! ambiguous /allottees'],
  ],
  ['Number of\nDirectors | 5\nEmployees | 36', ['! ambiguous /allottees', '! ambiguous /allottees']],
  [
    'Directors | 5 persons | 100 rights\n | ) | \nEmployees | 36 persons | 210 rights',
    ['Directors, 5 persons, 100 rights', 'Employees, 36 persons, 210 rights'],
  ],
  [
    'Directors | 5 persons | 100 rights\nThe rights of the Company are printed below in a table of their own\nCategory | Number of shares\nDirectors | 9',
    ['rights 100', 'Directors, 5 persons, 100 rights'],
  ],
  [
    'Directors and officers of the Company and of its subsidiaries in Japan and abroad, and their heirs, who on the day of the exercise of the rights hold the office that they hold today or another office of the same kind in a company of the same group of companies\n41 persons\n310 rights',
    [],
  ],
  ['Directors will get rights\n5 persons\n100 rights', []],
  ['5 of the directors, 100 rights', ['rights 100', 'directors, 5 persons, 100 rights']],
  ['5 of which are directors, 100 rights', []],
  ['5 senior or junior directors, 100 rights', ['rights 100', 'senior or junior directors, 5 persons, 100 rights']],
  ['5 in all, 100 rights in all, to directors', []],
  [
    'five directors, 100 rights; thirty-six employees, 210 rights',
    ['directors, 5 persons, 100 rights', 'employees, 36 persons, 210 rights'],
  ],
  ['each of 5 directors: 20 rights, 100 rights in total', []],
  ['5 directors, 20 rights for each person, 100 rights in total', ['rights 100', 'directors, 5 persons, 100 rights', 'TOTAL, 100 rights']],
  ['5 directors 100 rights (20 rights each)', ['rights 100', 'directors, 5 persons, 100 rights']],
  ['from 20 to 60 rights to 5 directors', ['directors, 5 persons']],
  ['5 directors: 1.5 thousand rights', ['rights 1500', 'directors, 5 persons, 1500 rights']],
  ['310 rights will be allotted to 5 directors and 36 employees', ['directors, 5 persons', 'employees, 36 persons']],
  ['310 rights to 5 directors and 36 employees', ['directors, 5 persons', 'employees, 36 persons']],
  [
    '310 rights to 5 directors, 2 officers and 100 rights to 36 employees',
    ['directors, 5 persons', 'officers, 2 persons', 'employees, 36 persons'],
  ],
  ['5 directors and 36 employees 310 rights', ['directors, 5 persons', 'employees, 36 persons']],
  ['5 directors and 36 employees: 310 rights', ['directors, 5 persons', 'employees, 36 persons']],
  ['310 rights (5 directors and 36 employees)', ['directors, 5 persons', 'employees, 36 persons']],
  ['The 310 rights are for 5 directors and 36 employees', ['directors, 5 persons', 'employees, 36 persons']],
  ['a total of 310 rights, of which 100 to 5 directors and 210 to 36 employees', []],
])('groups, their sums and what is nobody’s: %s', (text, expected) =>
  expect(toldOf(HEAD + text + TAIL).filter((line) => !TERMS.includes(line))).toEqual(expected),
)

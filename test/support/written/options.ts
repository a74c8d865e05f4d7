import { Chance } from './chance.js'
import { dayOf, isoDay, isoEnd, lastDay, type Month, plus } from './days.js'
import { type Item, listed, listOf, markerOf } from './items.js'
import type { Written } from './summary.js'
import { ISSUERS, yen } from './summary-setting.js'

const counted = (n: number): string => n.toString().replace(/\B(?=(?:\d{3})+$)/g, ',')
const ordinal = (n: number): string =>
  `${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`

/** What an item prints and what it states. */
interface Told {
  readonly item: Item
  readonly record: object
}

const WHO = [
  'Directors of the Company',
  'Executive officers of the Company',
  'Employees of the Company',
  'Directors of subsidiaries',
  'Employees of subsidiaries',
] as const

/** A notice of stock options: their terms as a board resolved them. */
export function options(seed: number): Written {
  const chance = new Chance(seed)
  const list = listOf(chance)
  const release: Month = { year: chance.int(2007, 2026), month: chance.int(1, 12) }
  const day = chance.int(1, 20)
  const groups = [...WHO]
    .slice(0, chance.int(1, 3))
    .map((category) => ({ category, persons: chance.int(2, 900), rights: chance.int(3, 9000) }))
  const count = groups.reduce((sum, { rights }) => sum + rights, 0)
  const each = chance.pick([1, 10, 100, 500, 1000])
  const items = [
    nameOf(chance),
    countOf(chance, count),
    allotteesOf(chance, groups),
    sharesOf(chance, count, each),
    issuePriceOf(chance),
    exercisePriceOf(chance),
    periodOf(chance, release),
    ...(chance.maybe(0.7) ? [capitalOf(chance)] : []),
    allotmentOf(chance, release),
  ]
  const shareholders = chance.maybe(0.3) ? { heldOn: isoDay(plus(release, -2), 25), words: dayOf(plus(release, -2), 25) } : undefined
  const text = [
    dayOf(release, day),
    chance.pick(ISSUERS),
    '',
    chance.pick([
      'Notice Concerning Issuance of Stock Options (Stock Acquisition Rights)',
      'Notice Regarding Issuance of Stock Acquisition Rights as Stock Options',
      'Notice of Grant of Stock Options',
    ]),
    '',
    `The Company hereby announces that its Board of Directors resolved at a meeting held on ${dayOf(release, day)} to issue stock acquisition rights as stock options${
      shareholders === undefined ? '' : `, as approved at the general meeting of shareholders held on ${shareholders.words}`
    }.`,
    '',
    ...listed(
      items.map(({ item }) => item),
      list,
      markerOf(chance),
    ),
    '',
  ].join('\n')
  const resolutions = [
    { body: 'board', heldOn: isoDay(release, day) },
    ...(shareholders === undefined ? [] : [{ body: 'shareholders', heldOn: shareholders.heldOn }]),
  ]
  const head = { type: 'stock-options', announcedOn: isoDay(release, day), stage: 'resolution', resolutions }
  return { text, layout: list, record: Object.assign(head, ...items.map(({ record }) => record)) as object }
}

function nameOf(chance: Chance): Told {
  const series = chance.int(2, 40)
  return {
    item: {
      label: chance.pick(['Name of stock acquisition rights', 'Name of the stock acquisition rights']),
      value: chance.pick([
        `${ordinal(series)} Series of Stock Acquisition Rights`,
        `Kazehaya ${ordinal(series)} Stock Acquisition Rights`,
        `Stock Acquisition Rights No. ${series}`,
      ]),
    },
    record: { series: String(series) },
  }
}

function allotteesOf(chance: Chance, groups: readonly { category: string; persons: number; rights: number }[]): Told {
  const way = chance.pick([
    ({ category, persons, rights }: (typeof groups)[number]) => `${persons} ${category}: ${counted(rights)} rights`,
    ({ category, persons, rights }: (typeof groups)[number]) => `${category}: ${persons} persons, ${counted(rights)} rights`,
    ({ category, persons, rights }: (typeof groups)[number]) => `${category} ${persons} persons ${counted(rights)} rights`,
  ])
  return {
    item: {
      label: chance.pick([
        'Persons to whom the rights will be allotted and number of rights',
        'Allottees of stock acquisition rights and number of rights allotted',
      ]),
      value: groups.map(way).join(chance.pick([', ', '; '])),
    },
    record: { allottees: groups },
  }
}

const countOf = (chance: Chance, count: number): Told => ({
  item: {
    label: chance.pick([
      'Total number of stock acquisition rights',
      'Number of stock acquisition rights to be issued',
      'Number of stock acquisition rights',
    ]),
    value: chance.pick([counted(count), `${counted(count)} units`, `${counted(count)} rights`]),
  },
  record: { rights: { count } },
})

function sharesOf(chance: Chance, count: number, each: number): Told {
  const shares = count * each
  return {
    item: {
      label: chance.pick([
        'Class and number of shares to be issued upon exercise',
        'Class and number of shares underlying the stock acquisition rights',
        'Type and number of shares subject to stock acquisition rights',
      ]),
      value: chance.pick([
        `${counted(shares)} shares of common stock of the Company (${counted(each)} ${each === 1 ? 'share' : 'shares'} per right)`,
        `Common stock, ${counted(shares)} shares (${counted(each)} ${each === 1 ? 'share' : 'shares'} per stock acquisition right)`,
      ]),
    },
    record: { underlying: { shareClass: 'common', shares }, rights: { count, sharesPerRight: each } },
  }
}

function issuePriceOf(chance: Chance): Told {
  const free = chance.maybe(0.5)
  const price = chance.int(100, 90_000)
  return {
    item: {
      label: chance.pick([
        'Issue price of stock acquisition rights',
        'Amount to be paid in for stock acquisition rights',
        'Payment for stock acquisition rights',
      ]),
      value: free
        ? chance.pick(['No payment is required', 'None', 'Issued without consideration', 'Free of charge'])
        : `${counted(price)} yen per stock acquisition right`,
    },
    record: { issuePrice: free ? { status: 'none' } : { status: 'set', value: yen(price) } },
  }
}

function exercisePriceOf(chance: Chance): Told {
  const price = chance.pick([1, chance.int(100, 9000)])
  return {
    item: {
      label: chance.pick(['Exercise price', 'Exercise price per share', 'Amount to be paid upon exercise of stock acquisition rights']),
      value: chance.pick([`${counted(price)} yen per share`, `¥${counted(price)} per share`]),
    },
    record: { exercisePrice: { perShare: { status: 'set', value: yen(price) } } },
  }
}

function periodOf(chance: Chance, release: Month): Told {
  const from = plus(release, chance.pick([1, 24, 25, 36]))
  const to = plus(from, chance.pick([35, 59, 119]))
  return {
    item: {
      label: chance.pick([
        'Exercise period',
        'Period during which the rights may be exercised',
        'Exercise period of stock acquisition rights',
      ]),
      value: chance.pick([`From ${dayOf(from, 1)} to ${dayOf(to, lastDay(to))}`, `${dayOf(from, 1)} through ${dayOf(to, lastDay(to))}`]),
    },
    record: { exercisePeriod: { from: isoDay(from, 1), to: isoEnd(to) } },
  }
}

const capitalOf = (chance: Chance): Told => ({
  item: {
    label: chance.pick(['Amount of stated capital to be increased', 'Increase in stated capital upon issuance of shares']),
    value: 'One-half of the maximum amount of increase in capital, with any fraction of less than one yen rounded up',
  },
  record: { statedCapital: { fraction: 0.5, rounding: 'up' } },
})

function allotmentOf(chance: Chance, release: Month): Told {
  const day = chance.int(21, 28)
  return {
    item: {
      label: chance.pick(['Allotment date', 'Date of allotment of stock acquisition rights', 'Allotment date of stock acquisition rights']),
      value: dayOf(release, day),
    },
    record: { allottedOn: isoDay(release, day) },
  }
}

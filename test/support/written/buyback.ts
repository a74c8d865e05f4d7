import { Chance } from './chance.js'
import { dayOf, isoDay, isoEnd, lastDay, type Month, plus } from './days.js'
import { type Item, type List, listed, listOf, type Marker, markerOf } from './items.js'
import type { Written } from './summary.js'
import { ISSUERS, yen } from './summary-setting.js'

interface Setting {
  readonly chance: Chance
  readonly list: List
  readonly marker: Marker
  readonly release: Month
  readonly day: number
  /** the months in which shares may be bought */
  readonly from: Month
  readonly to: Month
  readonly plan: Plan
}

interface Plan {
  readonly shares: number
  readonly cost: number
  readonly percent: number
  readonly resolved: { readonly month: Month; readonly day: number }
}

const counted = (n: number): string => n.toString().replace(/\B(?=(?:\d{3})+$)/g, ',')

/** The amount as one of the ways in which it may be printed says it. */
function costWords({ chance }: Setting | { chance: Chance }, cost: number): string {
  const ways = [`${counted(cost)} yen`, `¥${counted(cost)}`, `JPY ${counted(cost)}`]
  if (cost % 1e6 === 0) ways.push(`${counted(cost / 1e6)} million yen`, `¥${counted(cost / 1e6)} million`)
  if (cost % 1e8 === 0) ways.push(`${cost / 1e9} billion yen`, `JPY ${cost / 1e9} billion`)
  return chance.pick(ways)
}
const sharesWords = (chance: Chance, shares: number): string => {
  const ways = [`${counted(shares)} shares`, `${counted(shares)} shares`]
  if (shares % 100_000 === 0) ways.push(`${shares / 1e6} million shares`)
  return chance.pick(ways)
}
const most = (chance: Chance, words: string): string =>
  chance.pick([`Up to ${words}`, `${words} (maximum)`, `Not exceeding ${words}`, `${words} (upper limit)`])

/** A notice of a buyback: what was resolved, what was bought in a month, or what the programme came to. */
export function buyback(seed: number): Written {
  const chance = new Chance(seed)
  const stage = chance.pick(['authorization', 'progress', 'completion'] as const)
  const from: Month = { year: chance.int(2012, 2026), month: chance.int(1, 12) }
  const to = plus(from, chance.int(2, 11))
  const release = stage === 'authorization' ? plus(from, -1) : stage === 'progress' ? plus(from, chance.int(2, 3)) : plus(to, 1)
  const shares = chance.int(1, 90) * chance.pick([10_000, 100_000, 1_000_000])
  const s: Setting = {
    chance,
    list: listOf(chance),
    marker: markerOf(chance),
    release,
    day: chance.int(1, 14),
    from,
    to,
    plan: {
      shares,
      cost: chance.int(1, 900) * chance.pick([1e7, 1e8, 1e9]),
      percent: chance.int(1, 999) / 100,
      resolved: stage === 'authorization' ? { month: release, day: 0 } : { month: plus(from, -1), day: chance.int(1, 28) },
    },
  }
  const body = stage === 'authorization' ? resolution(s) : stage === 'progress' ? progress(s) : completion(s)
  const headline = {
    authorization: [
      'Notice Regarding Determination of Matters Relating to the Repurchase of Own Shares',
      'Notice Concerning Acquisition of Own Shares',
      'Announcement of Share Repurchase',
    ],
    progress: [
      'Notice Concerning Status of Acquisition of Own Shares',
      'Notice Regarding Status of Share Repurchase',
      'Progress of Repurchase of Own Shares',
    ],
    completion: ['Notice Concerning Results and Completion of Acquisition of Own Shares', 'Notice of Completion of Share Repurchase'],
  }[stage]
  const text = [dayOf(release, s.day), chance.pick(ISSUERS), '', chance.pick(headline), '', ...body.lines].join('\n')
  return { text, layout: s.list, record: { type: 'buyback', stage, announcedOn: isoDay(release, s.day), ...body.record } }
}

interface Part {
  readonly lines: readonly string[]
  readonly record: object
}

const CLASS = ['Class of shares acquired', 'Type of shares acquired', 'Class of shares', 'Type of shares'] as const

const isoFrom = (month: Month): string => isoDay(month, 1)
const daysWords = (chance: Chance, from: Month, to: Month): string =>
  chance.pick([
    `From ${dayOf(from, 1)} to ${dayOf(to, lastDay(to))}`,
    `${dayOf(from, 1)} to ${dayOf(to, lastDay(to))}`,
    `${dayOf(from, 1)} - ${dayOf(to, lastDay(to))}`,
    `From ${dayOf(from, 1)} through ${dayOf(to, lastDay(to))}`,
  ])

function planItems(s: Setting, ahead: boolean): Item[] {
  const { chance, plan } = s
  const percent = `(${plan.percent}% of total issued shares excluding treasury stock)`
  return [
    { label: chance.pick(CLASS), value: chance.pick(['Common stock', 'Common shares', 'Ordinary shares of the Company']) },
    {
      label: chance.pick([
        'Total number of shares to be acquired',
        'Total number of shares that may be acquired',
        'Number of shares to be repurchased',
      ]),
      value: `${most(chance, sharesWords(chance, plan.shares))} ${percent}`,
    },
    {
      label: chance.pick([
        'Total acquisition cost',
        'Total amount of acquisition cost',
        'Total value of shares to be repurchased',
        'Aggregate acquisition price',
      ]),
      value: most(chance, costWords(s, plan.cost)),
    },
    { label: chance.pick(['Acquisition period', 'Period of acquisition', 'Repurchase period']), value: daysWords(chance, s.from, s.to) },
    ...(ahead || chance.maybe(0.5)
      ? [
          {
            label: chance.pick(['Method of acquisition', 'Acquisition method']),
            value: chance.pick(['Market purchase on the Tokyo Stock Exchange', 'Open market purchases on the Tokyo Stock Exchange']),
          },
        ]
      : []),
  ]
}

const planRecord = ({ plan, from, to }: Setting): object => ({
  shareClass: 'common',
  maxShares: plan.shares,
  maxSharesPercent: plan.percent,
  maxCost: yen(plan.cost),
  period: { from: isoFrom(from), to: isoEnd(to) },
})

function resolution(s: Setting): Part {
  const { chance, release, day } = s
  return {
    lines: [
      `${chance.pick(['The Company', 'We'])} hereby announce${chance.maybe(0.5) ? 's' : ''} that at a meeting of the Board of Directors held today, ${dayOf(release, day)}, it was resolved to acquire own shares as follows.`,
      '',
      '1. Reason for the acquisition',
      'To improve capital efficiency and to return profits to shareholders.',
      '2. Details of the acquisition',
      ...listed(planItems(s, true), s.list, s.marker),
    ],
    record: { authorization: { resolvedOn: isoDay(release, day), ...planRecord(s) } },
  }
}

const bought = (s: Setting, share: number) => ({
  shares: Math.max(100, Math.floor((s.plan.shares * share) / 100) * 100),
  cost: Math.max(1000, Math.floor(s.plan.cost * share)),
})

function boughtItems(s: Setting, from: Month, to: Month, { shares, cost }: ReturnType<typeof bought>): Item[] {
  const { chance } = s
  return [
    { label: chance.pick(CLASS), value: 'Common stock' },
    {
      label: chance.pick(['Total number of shares acquired', 'Number of shares acquired', 'Number of shares repurchased']),
      value: `${counted(shares)} shares`,
    },
    {
      label: chance.pick(['Total acquisition cost', 'Total amount of acquisition cost', 'Aggregate amount of repurchase']),
      value: `${counted(cost)} yen`,
    },
    { label: chance.pick(['Acquisition period', 'Period of acquisition', 'Repurchase period']), value: daysWords(chance, from, to) },
  ]
}

/** The resolution as a report recalls it, below a heading. */
function recalled(s: Setting): Part {
  const { chance, plan } = s
  const day = dayOf(plan.resolved.month, plan.resolved.day)
  return {
    lines: [
      chance.pick([
        `(Reference) Details of the resolution at the meeting of the Board of Directors held on ${day}`,
        `(Reference) Matters resolved at the Board of Directors meeting held on ${day}`,
      ]),
      ...listed(planItems(s, false), s.list, s.marker),
    ],
    record: { authorization: { resolvedOn: isoDay(plan.resolved.month, plan.resolved.day), ...planRecord(s) } },
  }
}

function progress(s: Setting): Part {
  const { chance, release } = s
  const month = plus(release, -1)
  const now = bought(s, chance.next() * 0.3)
  const sofar = bought(s, 0.3 + chance.next() * 0.6)
  const plan = recalled(s)
  const cumulative = [
    {
      label: chance.pick(['Total number of shares acquired', 'Cumulative number of shares acquired']),
      value: `${counted(sofar.shares)} shares`,
    },
    { label: chance.pick(['Total acquisition cost', 'Cumulative amount of acquisition cost']), value: `${counted(sofar.cost)} yen` },
  ]
  return {
    lines: [
      `${ISSUERS[0]} hereby announces the status of the acquisition of its own shares as follows.`,
      '',
      ...listed(boughtItems(s, month, month, now), s.list, s.marker),
      '',
      ...plan.lines,
      '',
      chance.pick([
        `(Reference) Cumulative total of shares acquired pursuant to the above resolution (as of ${dayOf(month, lastDay(month))})`,
        `Cumulative total of own shares acquired under the above resolution as of ${dayOf(month, lastDay(month))}`,
      ]),
      ...listed(cumulative, s.list, s.marker),
    ],
    record: {
      purchase: { period: { from: isoFrom(month), to: isoEnd(month) }, shareClass: 'common', shares: now.shares, cost: yen(now.cost) },
      cumulative: { to: isoEnd(month), shares: sofar.shares, cost: yen(sofar.cost) },
      ...plan.record,
    },
  }
}

function completion(s: Setting): Part {
  const { chance } = s
  const now = bought(s, 0.2 + chance.next() * 0.3)
  const plan = recalled(s)
  const from = s.to
  return {
    lines: [
      'The Company hereby announces that it has completed the acquisition of its own shares as follows.',
      '',
      ...listed(boughtItems(s, from, s.to, now), s.list, s.marker),
      '',
      ...plan.lines,
    ],
    record: {
      purchase: { period: { from: isoFrom(from), to: isoEnd(s.to) }, shareClass: 'common', shares: now.shares, cost: yen(now.cost) },
      ...plan.record,
    },
  }
}

import { grouped } from './amounts.js'
import { Chance } from './chance.js'
import { dayOf, isoDay, plus } from './days.js'
import { dividendsOf, forecastOf } from './summary-ahead.js'
import { positionOf, resultsOf } from './summary-results.js'
import { amountOf, changeCell, flowGrid, headlineOf, ISSUERS, type Setting, settingOf, titleOf } from './summary-setting.js'
import { laidOut } from './table.js'

/** A release written from what it states. */
export interface Written {
  readonly text: string
  readonly layout: string
  readonly record: object
}

/** A summary of results as the exchange's form has it: results, position, dividends, forecast. */
export function summary(seed: number): Written {
  const chance = new Chance(seed)
  const s = settingOf(chance)
  const release = plus(s.end, 2)
  const day = chance.int(1, 15)
  const parts = [resultsOf(s), positionOf(s), dividendsOf(s), forecastOf(s)]
  const code = chance.maybe(0.6) ? String(chance.int(1301, 9990)) : undefined
  const headline = `Consolidated Financial Results for the ${headlineOf(s, s.end)} (${s.standard === 'IFRS' ? 'IFRS' : 'Japanese GAAP'})`
  const date = dayOf(release, day, chance.maybe(0.3))
  const text = [
    ...(code === undefined ? [date, chance.pick(ISSUERS), '', headline] : form(s, code, headline, date)),
    '',
    ...parts.flatMap(({ lines }) => [...lines, '']),
    ...(chance.maybe(0.3) ? alone(s) : []),
  ].join('\n')
  const head = {
    type: 'earnings',
    announcedOn: isoDay(release, day),
    ...(code === undefined ? {} : { issuer: { listings: [{ exchange: 'TSE', code }] } }),
    accountingStandard: s.standard,
    scope: 'consolidated',
  }
  return { text, layout: s.layout, record: Object.assign(head, ...parts.map(({ record }) => record)) as object }
}

/** The head of the exchange's form. */
function form({ chance, end, unit }: Setting, code: string, headline: string, date: string): string[] {
  const soon = plus(end, 2)
  return [
    headline,
    date,
    '',
    `${chance.pick(['Company name', 'Name of company', 'Company'])}: ${chance.pick(ISSUERS)}`,
    chance.pick(['Stock exchange listing: Tokyo', 'Listing: Tokyo Stock Exchange', 'Listed on: Tokyo Stock Exchange']),
    `${chance.pick(['Code number', 'Securities code', 'Stock code', 'Code'])}: ${code}`,
    'URL: https://www.example.com/',
    'Representative: Taro Yamada, President and CEO',
    'Contact: Hanako Suzuki, General Manager of Finance   Tel: +81-3-0000-0000',
    `${chance.pick(['Scheduled date of filing of quarterly securities report', 'Scheduled date to file securities report'])}: ${dayOf(soon, 20)}`,
    `Scheduled date of commencement of dividend payment: ${chance.maybe(0.5) ? '-' : dayOf(soon, 25)}`,
    `${chance.pick(['Supplementary materials for financial results', 'Preparation of supplementary briefing material on financial results'])}: Yes`,
    `${chance.pick(['Financial results briefing', 'Holding of financial results meeting'])}: ${chance.pick(['Yes (for analysts)', 'None'])}`,
    `(Amounts less than one ${unit.scale === 1e6 ? 'million' : 'thousand'} yen are rounded down)`,
  ]
}

/** The results of the company alone behind those of the group, which no record of the group states. */
function alone(s: Setting): string[] {
  const row = (months: number) => ({
    title: titleOf(s, plus(s.end, months)),
    cells: s.flows.flatMap((flow) => [
      grouped(amountOf(s, flow, 0), s.hand),
      ...(s.changes ? [changeCell(s, s.chance.int(-200, 200) / 10)] : []),
    ]),
  })
  return [
    '(Reference) Summary of Non-consolidated Financial Results',
    '(1) Non-consolidated Operating Results',
    ...laidOut(flowGrid(s, [row(0), row(-12)]), s.layout),
    '',
  ]
}

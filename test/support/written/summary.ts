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
  const text = [
    dayOf(release, day, chance.maybe(0.3)),
    chance.pick(ISSUERS),
    '',
    `Consolidated Financial Results for the ${headlineOf(s, s.end)} (${s.standard === 'IFRS' ? 'IFRS' : 'Japanese GAAP'})`,
    '',
    ...parts.flatMap(({ lines }) => [...lines, '']),
    ...(chance.maybe(0.3) ? alone(s) : []),
  ].join('\n')
  const head = { type: 'earnings', announcedOn: isoDay(release, day), accountingStandard: s.standard, scope: 'consolidated' }
  return { text, layout: s.layout, record: Object.assign(head, ...parts.map(({ record }) => record)) as object }
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

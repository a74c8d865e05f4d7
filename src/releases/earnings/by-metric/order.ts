import { dayIn, newestOf } from './columns.js'
import type { ColumnKind, Sums } from './kinds.js'
import type { PeriodColumn } from './period-column.js'

/**
 * The ways to read the periods over columns, the likeliest first. Beside a translation one period is printed twice; where
 * the lines of the heads ran into each other, nobody knows which of the two stands over the translation.
 */
export function choicesOf(periods: readonly PeriodColumn[], kinds: readonly ColumnKind[]): (readonly PeriodColumn[])[] {
  const money = kinds.filter((kind) => kind === 'money').length
  const foreign = kinds.filter((kind) => kind !== 'percent' && kind !== 'none').indexOf('foreign')
  if (foreign < 0 || periods.length < 2) return [periods]
  const without = (p: number): readonly PeriodColumn[] => periods.filter((_, k) => k !== p)
  const last = periods.length - 1
  const days = periods.map(dayIn)
  if (periods.length !== money + 1) return [days[last] === days[last - 1] ? without(last) : periods.slice(-money)]
  const twice = days.flatMap((day, p) => (days.indexOf(day) !== days.lastIndexOf(day) ? [p] : []))
  // a period right behind itself: it makes no difference which of the two goes
  const places = [...new Set([foreign, ...twice])].filter((p) => twice.includes(p) && days[p + 1] !== days[p])
  return places.length === 0 ? [periods.slice(-money)] : places.map(without)
}

/**
 * The likeliest reading that the sums of the rows allow; where years share a day the lines of their heads may have run
 * into each other, so that more than one reading needs sums to tell.
 */
export function ordered(
  choices: readonly (readonly PeriodColumn[])[],
  kinds: readonly ColumnKind[],
  sums: Sums,
): readonly PeriodColumn[] | undefined {
  const told = sums.later !== undefined || sums.translated !== undefined
  if (choices.length > 1 && !told && choices[0]?.some(({ at }) => at.to?.rests !== undefined)) return undefined
  return choices.find((one) => isInOrder(one, kinds, sums))
}

/** Whether the periods stand as the changes in percent and the translation of the table's own rows show. */
function isInOrder(periods: readonly PeriodColumn[], kinds: readonly ColumnKind[], { later, translated }: Sums): boolean {
  const amounts = kinds.flatMap((kind, c) => (kind === 'money' ? [c] : []))
  const dayOf = (column: number): string | undefined => {
    const period = periods[amounts.indexOf(column)]
    return period === undefined ? undefined : dayIn(period)
  }
  if (later !== undefined) {
    const [newer, older] = [dayOf(later[0]), dayOf(later[1])]
    if (newer !== undefined && older !== undefined && newer < older) return false
  }
  if (translated === undefined || periods.length < 2) return true
  const own = periods[amounts.indexOf(translated)]
  // of the periods of its length the one translated is the newest; a year's forecast may stand beside it
  const alike = periods.filter(({ keys }) => keys.kind === own?.keys.kind && keys.quarter === own?.keys.quarter)
  return own !== undefined && dayIn(own) === dayIn(alike[newestOf(alike)] as PeriodColumn)
}

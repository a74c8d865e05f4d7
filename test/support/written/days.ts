/** Ends of months and the words for them. */
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

export interface Month {
  readonly year: number
  /** 1 to 12 */
  readonly month: number
}

export const plus = ({ year, month }: Month, months: number): Month => {
  const all = year * 12 + month - 1 + months
  return { year: Math.floor(all / 12), month: (all % 12) + 1 }
}
export const lastDay = ({ year, month }: Month): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const two = (n: number): string => String(n).padStart(2, '0')

/** "2026-03-31" */
export const isoEnd = (month: Month): string => `${month.year}-${two(month.month)}-${two(lastDay(month))}`
export const isoDay = ({ year, month }: Month, day: number): string => `${year}-${two(month)}-${two(day)}`
/** "March 31, 2026" */
export const endOf = (month: Month): string => dayOf(month, lastDay(month))
/** "Mar. 31, 2026" where short */
export const dayOf = ({ year, month }: Month, day: number, short = false): string => {
  const name = MONTHS[month - 1] as string
  return `${short && name.length > 4 ? `${name.slice(0, 3)}.` : name} ${day}, ${year}`
}
/** "April 1, 2025" */
export const startOf = (month: Month): string => dayOf(month, 1)
export const monthName = ({ month }: Month): string => MONTHS[month - 1] as string

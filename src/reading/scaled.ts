/**
 * The value of printed digits times a scale, exact where the result is an integer: decimals are moved, not multiplied.
 *
 * @example scaled('25.201', 1e9) // 25201000000
 * @returns NaN where the commas do not part thousands ("71,5002007")
 */
export function scaled(digits: string, factor: number): number {
  let value = 0 // the digits without commas and point
  let read = 0
  let group = digits.startsWith('.') ? 1 : 0 // digits since the last comma; ".08" stands for "0.08"
  let commas = false
  let decimals = -1 // -1 before a point
  for (let i = 0; i < digits.length; i += 1) {
    const code = digits.charCodeAt(i)
    if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48
      read += 1
      if (decimals >= 0) decimals += 1
      else group += 1
    } else if (decimals >= 0 || !ends(group, commas)) return Number.NaN
    else if (code === 46) decimals = 0
    else if (code === 44 && group <= 3) {
      commas = true
      group = 0
    } else return Number.NaN
  }
  if (decimals === 0 || !ends(group, commas)) return Number.NaN
  if (read > EXACT) return Number.parseFloat(`${digits.replaceAll(',', '')}e${Math.round(Math.log10(factor))}`)
  if (decimals < 0 && factor >= 1) return value * factor
  // one multiplication or division of integers is rounded as the number itself would be
  const power = Math.round(Math.log10(factor)) - Math.max(decimals, 0)
  return power >= 0 ? value * (TENS[power] as number) : value / (TENS[-power] as number)
}

/** Whether commas may part thousands so. */
const ends = (group: number, commas: boolean): boolean => (commas ? group === 3 : group > 0)

/** Integers of so many digits are exact. */
const EXACT = 15
const TENS = Array.from({ length: 2 * EXACT }, (_, power) => Number(`1e${power}`))

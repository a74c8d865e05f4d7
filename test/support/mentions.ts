import type { Mention } from '../../src/reading/mention.js'

const day = (n: number | undefined): string => (n === undefined ? '?' : String(n).padStart(2, '0'))

/**
 * What a value's words were read as, on one line: `¥ -5 million = -5 JPY"¥" ×1e6"million" at "-5"`, `Sept. 30 = ????-09-30`,
 * `2007 = year`. Each part of a number comes with the words that say it.
 */
export function said(text: string, mention: Mention): string {
  const words = text.slice(mention.start, mention.end)
  if (mention.kind === 'year') return `${words} = year${words === String(mention.year) ? '' : ` ${mention.year}`}`
  if (mention.kind === 'date') return `${words} = ${mention.year ?? '????'}-${day(mention.month)}-${day(mention.day)}`
  const { digits, decimals, sign, bracketed, loose, percent, scale, currency, at } = mention
  const quoted = (span: { start: number; end: number }) => `"${text.slice(span.start, span.end)}"`
  const point = digits.indexOf('.')
  const parts = [
    `${sign < 0 ? '-' : sign > 0 ? '+' : ''}${digits}`,
    decimals === (point < 0 ? 0 : digits.length - point - 1) ? '' : `decimals ${decimals}`,
    bracketed ? 'in brackets' : '',
    loose ? 'loose minus' : '',
    percent ? `%${quoted(percent)}` : '',
    scale ? `×${scale.factor.toExponential().replace('+', '')}${quoted(scale.at)}` : '',
    currency ? `${currency.code}${quoted(currency.at)}` : '',
    quoted(at) === `"${digits}"` ? '' : `at ${quoted(at)}`,
  ]
  return `${words} = ${parts.filter((part) => part !== '').join(' ')}`
}

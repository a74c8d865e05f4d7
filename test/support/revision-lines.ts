import { expect } from 'vitest'
import { safeParseForecastRevision, verifyRelease } from '../../src/index.js'

type Result = Extract<ReturnType<typeof safeParseForecastRevision>, { success: true }>['data']
type Revision = NonNullable<Result['record']['revisions']>[number]
interface Dividend {
  readonly fiscalYearEnd?: string
  readonly previous?: object
  readonly revised: object
  readonly priorYear?: object
}

/** Millions, a percentage as it is, a dash for what is absent. */
const short = (value: unknown): string => {
  if (value === undefined) return '-'
  if (typeof value === 'number') return String(value)
  const { amount, low, high } = value as { amount?: number; low?: number; high?: number }
  return amount === undefined ? `${(low as number) / 1e6}~${(high as number) / 1e6}` : String(amount / 1e6)
}

const period = ({ period: { kind, quarter, ...rest } }: Revision): string => [`${kind}${quarter ?? ''}`, ...Object.values(rest)].join(' ')

const payments = (of: object | undefined): string =>
  of === undefined
    ? '-'
    : Object.entries(of)
        .map(([part, money]) => `${part} ${(money as { amount: number }).amount}`)
        .join(', ')

/** A revision in lines: of its period, scope and standard, then of its figures (before, after, change, per cent, a year ago). */
const linesOf = (revision: Revision): string[] => [
  [period(revision), revision.scope, revision.accountingStandard].filter((said) => said !== undefined).join(' '),
  ...revision.figures.map((f) => [f.metric, ...[f.previous, f.revised, f.change, f.changePercent, f.priorYear].map(short)].join(' ')),
]

/** All that a text tells of a revision of forecasts, in lines, or the code of its error. */
export function revisionOf(text: string): string[] {
  const result = safeParseForecastRevision(text)
  if (!result.success) return [result.error.code]
  expect(verifyRelease(result.data, text)).toEqual([])
  const { record, warnings } = result.data
  const { stage, revisions = [], reason } = record
  const dividend = record.dividend as Dividend | undefined
  return [
    ...(stage === undefined ? [] : [stage]),
    ...revisions.flatMap(linesOf),
    ...(dividend === undefined
      ? []
      : [`dividend ${dividend.fiscalYearEnd ?? '-'}`, ...[dividend.previous, dividend.revised, dividend.priorYear].map(payments)]),
    ...(reason === undefined ? [] : [`reason ${reason}`]),
    ...warnings.map(({ code, path = '', start = 0, end = 0 }) => `${code} ${path} ${text.slice(start, end)}`.replaceAll(/\s+/g, ' ')),
  ]
}

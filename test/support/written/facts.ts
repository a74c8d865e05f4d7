/** What a record states, a line each, named by what it is of: so that two records are compared as sets. */
export function factsOf(record: object): string[] {
  const facts: string[] = []
  walk(record, '', facts)
  return facts.sort()
}

/** Words as printed and what only helps to find them are no facts here; a fiscal period names what it is of. */
const PASSED = new Set([
  'headline',
  'subheadline',
  'contact',
  'name',
  'legalName',
  'label',
  'place',
  'reason',
  'method',
  'category',
  'meeting',
  'period',
  'metric',
  'asOf',
])

function walk(value: unknown, at: string, facts: string[]): void {
  if (value === undefined) return
  if (Array.isArray(value)) {
    for (const one of value) walk(one, `${at} ${nameOf(one)}`, facts)
    return
  }
  if (typeof value !== 'object' || value === null) {
    facts.push(`${at} = ${JSON.stringify(value)}`)
    return
  }
  for (const [key, inner] of Object.entries(value))
    if (!PASSED.has(key) || (key === 'period' && !isFiscal(inner))) walk(inner, at === '' ? key : `${at}.${key}`, facts)
}

const isFiscal = (period: unknown): boolean => typeof period === 'object' && period !== null && 'kind' in period

interface Named {
  readonly metric?: string
  readonly scope?: string
  readonly asOf?: string
  readonly fiscalYearEnd?: string
  readonly persons?: number
  readonly period?: {
    readonly kind?: string
    readonly quarter?: number
    readonly to?: string
    readonly fiscalYearEnd?: string
    readonly fiscalYear?: number
  }
}

function nameOf(one: unknown): string {
  if (typeof one !== 'object' || one === null) return ''
  const { metric, period, asOf, scope, fiscalYearEnd, persons } = one as Named
  if (metric !== undefined) return metric
  if (persons !== undefined) return `[${persons}]` // a group of allottees
  if (period !== undefined)
    return `[${[period.kind, period.quarter, period.to ?? period.fiscalYearEnd ?? period.fiscalYear, scope].filter((part) => part !== undefined).join(' ')}]`
  return `[${asOf ?? fiscalYearEnd ?? ''}]`
}

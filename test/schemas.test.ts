import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import * as surface from '../src/index.js'
import { Release } from '../src/releases/record.js'

/** Every label under the project's fixtures and under the folders that IR_FIXTURES names (colon separated). */
const folders = ['fixtures', ...(process.env.IR_FIXTURES ?? '').split(':')].filter((folder) => folder !== '' && existsSync(folder))
const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? filesIn(path) : [path]
    })

/** Keys that start with an underscore are notes to people. */
const withoutNotes = (_key: string, value: unknown): unknown =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('_')))
const labels = folders
  .flatMap(filesIn)
  .filter((path) => path.endsWith('.expected.json'))
  .map((path) => [path, JSON.parse(JSON.stringify(JSON.parse(readFileSync(path, 'utf8')), withoutNotes)) as object] as const)
  .filter(([, label]) => !('error' in label))

describe('labels', () => {
  it('are records of the schema', () => {
    const wrong = labels.flatMap(([path, label]) => {
      const result = Release.safeParse(label)
      return result.success ? [] : [`${path}\n${z.prettifyError(result.error)}`]
    })
    expect(wrong).toEqual([])
  })

  it('come back from the schema unchanged', () => {
    for (const [, label] of labels) {
      const result = Release.safeParse(label)
      if (result.success) expect(result.data).toEqual(label)
    }
  })
})

const yen = (amount: unknown): object => ({ amount, currency: 'JPY' })
const position = (metric: string, value: unknown): object => ({
  type: 'earnings',
  financialPosition: [{ asOf: '2024-03-31', figures: [{ metric, value }] }],
})

describe('a record', () => {
  it.each([
    ['with its type alone', { type: 'buyback' }],
    ['with empty lists', { type: 'forecast-revision', issuer: { listings: [] }, revisions: [], dividend: { revised: {} } }],
    ['with a stated zero', { type: 'buyback', purchase: { shares: 0, cost: yen(0) } }],
    ['with a leap day', { type: 'earnings', announcedOn: '2024-02-29' }],
    ['with half of a range', { type: 'stock-options', exercisePeriod: { to: '2011-11-07' } }],
    ['with a pending price and no day for it', { type: 'stock-options', issuePrice: { status: 'pending' } }],
    [
      'with a forecast range',
      {
        type: 'forecast-revision',
        revisions: [{ period: { kind: 'full-year' }, figures: [{ metric: 'profit', revised: { low: -2, high: -1, currency: 'JPY' } }] }],
      },
    ],
    ['with a percentage as a plain number', position('equityRatioPercent', 61.2)],
  ])('%s is accepted', (_what, record) => {
    expect(Release.safeParse(record).error).toBeUndefined()
  })

  it.each([
    ['without a type', { headline: 'Notice' }],
    ['of an unknown type', { type: 'merger' }],
    ['with a null leaf', { type: 'buyback', headline: null }],
    ['with an undefined leaf', { type: 'buyback', headline: undefined }],
    ['with an unknown key', { type: 'buyback', averagePrice: 3404 }],
    ['with an unknown key further down', { type: 'buyback', purchase: { shares: 1, averagePrice: yen(3404) } }],
    ['with a key of another type', { type: 'buyback', revisions: [] }],
    ['with a negative count', { type: 'buyback', purchase: { shares: -1 } }],
    ['with a broken count', { type: 'stock-options', rights: { count: 2.5 } }],
    ['with a day that no calendar has', { type: 'earnings', announcedOn: '2023-02-30' }],
    ['with a date in another form', { type: 'earnings', announcedOn: '2023/02/03' }],
    ['with an amount in words', { type: 'buyback', purchase: { cost: yen('6,809,730,000') } }],
    ['with an amount that is no number', { type: 'buyback', purchase: { cost: yen(Number.NaN) } }],
    ['with an amount without a currency', { type: 'buyback', purchase: { cost: { amount: 1 } } }],
    ['with a currency in words', { type: 'buyback', purchase: { cost: { amount: 1, currency: 'yen' } } }],
    ['with an empty text', { type: 'buyback', headline: '' }],
    ['with a line break in a text', { type: 'buyback', headline: 'Results of\nShare Buyback' }],
    ['with a fifth quarter', { type: 'earnings', results: [{ period: { kind: 'quarter', quarter: 5 }, figures: [] }] }],
    [
      'with a set price that has a day of decision',
      { type: 'stock-options', issuePrice: { status: 'set', value: yen(1), decidedOn: '2006-11-08' } },
    ],
    ['with a set price without a value', { type: 'stock-options', issuePrice: { status: 'set' } }],
    ['with a percentage as money', position('equityRatioPercent', yen(61))],
    ['with money as a plain number', position('totalAssets', 61)],
    ['with a dividend that has no revised column', { type: 'forecast-revision', dividend: { previous: { annual: yen(30) } } }],
  ])('%s is refused', (_what, record) => {
    expect(Release.safeParse(record).success).toBe(false)
  })
})

interface JsonSchema {
  readonly $ref?: string
  readonly description?: string
  readonly properties?: Record<string, JsonSchema>
}

describe('the JSON schema', () => {
  const schema = z.toJSONSchema(Release)
  const definitions = Object.entries((schema.$defs ?? {}) as Record<string, JsonSchema>)

  it('names the values and the records', () => {
    const names = definitions.map(([name]) => name)
    expect(names).toEqual(expect.arrayContaining(['Release', 'Buyback', 'StockOptions', 'Earnings', 'ForecastRevision']))
    expect(names).toEqual(
      expect.arrayContaining(['Money', 'MoneyRange', 'Term', 'FiscalPeriod', 'Metric', 'IsoDate', 'DateRange', 'Count']),
    )
  })

  it('names nothing that the package does not export', () => {
    const exported = new Set(Object.keys(surface))
    expect(definitions.map(([name]) => name).filter((name) => !exported.has(name))).toEqual([])
  })

  it('describes every named schema and every key', () => {
    // A key whose words are those of the schema it points to prints the reference alone.
    const described = (key: JsonSchema): boolean =>
      key.description !== undefined ||
      definitions.some(([name, { description }]) => key.$ref === `#/$defs/${name}` && description !== undefined)
    const silent = definitions.flatMap(([name, definition]) => [
      ...(definition.description === undefined ? [name] : []),
      ...Object.entries(definition.properties ?? {})
        .filter(([, key]) => !described(key))
        .map(([key]) => `${name}.${key}`),
    ])
    expect(silent).toEqual([])
  })
})

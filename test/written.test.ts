import { describe, expect, test } from 'vitest'
import { safeParseRelease, verifyRelease } from '../src/index.js'
import { buyback } from './support/written/buyback.js'
import { columns } from './support/written/columns.js'
import { factsOf } from './support/written/facts.js'
import { options } from './support/written/options.js'
import { revision } from './support/written/revision.js'
import { summary, type Written } from './support/written/summary.js'

const SEEDS = Array.from({ length: Number(process.env.WRITTEN ?? 200) }, (_, i) => i + Number(process.env.WRITTEN_SEED ?? 1))

interface Reading {
  readonly name: string
  readonly invented: readonly string[]
  readonly lost: readonly string[]
}

function readingOf(kind: (seed: number) => Written, seed: number): Reading {
  const { text, layout, record } = kind(seed)
  const parsed = safeParseRelease(text)
  const read = new Set(parsed.success ? factsOf(parsed.data.record) : [])
  const written = new Set(factsOf(record))
  if (parsed.success) expect(verifyRelease(parsed.data, text)).toEqual([])
  return {
    name: `seed ${seed}, ${layout}`,
    invented: [...read].filter((fact) => !written.has(fact)),
    lost: [...written].filter((fact) => !read.has(fact)),
  }
}

/**
 * Releases that are written from facts, in wordings, units, signs and layouts by lot. WRITTEN and WRITTEN_SEED try more of them, or
 * others.
 */
describe.each([
  ['summaries of results', summary, 0],
  ['results with a column for each period', columns, 0],
  // a caption that ends by chance right above a column's last digit: in one of some hundred turned tables the table is lost
  ['notices of a revised forecast', revision, 0.01],
  ['notices of a buyback', buyback, 0],
  ['notices of stock options', options, 0],
] as const)('%s', (_, kind, share) => {
  const readings = SEEDS.map((seed) => readingOf(kind, seed))

  test('say nothing that was not written', () => {
    expect(readings.filter(({ invented }) => invented.length > 0)).toEqual([])
  })

  test(share === 0 ? 'lose nothing that was' : 'lose next to nothing that was', () => {
    const lost = readings.filter(({ lost }) => lost.length > 0)
    if (share === 0) expect(lost).toEqual([])
    expect(lost.length).toBeLessThanOrEqual(readings.length * share)
  })
})

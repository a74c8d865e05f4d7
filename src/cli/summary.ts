import type { Release, ReleaseResult } from '../index.js'
import { table } from './table.js'

interface Sums {
  releases: number
  facts: number
  coverage: number
  checks: number
  failed: number
}

const HEADS = ['type', 'releases', 'facts', 'coverage', 'checks', 'checks failed']

/** What a run gave: its releases by type and its errors by code. */
export class Summary {
  private readonly types = new Map<string, Sums>()
  private readonly errors = new Map<string, number>()

  /** Counts a release; the facts and checks of its further records count as its own. */
  take({ record, evidence, checks, more = [], coverage }: ReleaseResult<Release>): void {
    const all = [{ evidence, checks }, ...more]
    const sums = this.types.get(record.type) ?? { releases: 0, facts: 0, coverage: 0, checks: 0, failed: 0 }
    sums.releases += 1
    sums.coverage += coverage
    for (const one of all) {
      sums.facts += Object.keys(one.evidence).length
      sums.checks += one.checks.length
      sums.failed += one.checks.filter(({ status }) => status === 'fails').length
    }
    this.types.set(record.type, sums)
  }

  takeError(code: string): void {
    this.errors.set(code, (this.errors.get(code) ?? 0) + 1)
  }

  /** Whether a check failed so far. */
  get failed(): boolean {
    return [...this.types.values()].some(({ failed }) => failed > 0)
  }

  /** Two tables: releases, the last line for all of them, then errors where there are any. Coverage is the mean of the releases. */
  toString(): string {
    const kinds = [...this.types].sort(([a], [b]) => (a < b ? -1 : 1))
    const total = { releases: 0, facts: 0, coverage: 0, checks: 0, failed: 0 }
    for (const [, sums] of kinds) for (const key of Object.keys(total) as (keyof Sums)[]) total[key] += sums[key]
    const releases = table(
      HEADS,
      [...kinds, ['all', total] as const].map(([type, sums]) => rowOf(type, sums)),
    )
    const errors = [...this.errors].sort(([a], [b]) => (a < b ? -1 : 1))
    return errors.length === 0 ? releases : `${releases}\n${table(['error', 'texts'], errors)}`
  }
}

function rowOf(type: string, { releases, facts, coverage, checks, failed }: Sums): (string | number)[] {
  return [type, releases, facts, releases === 0 ? '-' : `${((100 * coverage) / releases).toFixed(1)}%`, checks, failed]
}

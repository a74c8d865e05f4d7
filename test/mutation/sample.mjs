// A checker of Stryker that lets through a share of the mutants, chosen by a hash of what they are: the same at every run, and
// a larger share holds the smaller one. The others count as invalid, so the score is that of the sample.
import { createHash } from 'node:crypto'
import { relative } from 'node:path'

const share = Number(process.env.MUTATE_SHARE ?? 1)
/** another word chooses another sample, for a score that the tests written after a first one have not seen */
const seed = process.env.MUTATE_SEED ?? ''

/** A number of 0 to 1. */
function lot({ fileName, location: { start, end }, replacement }) {
  const name = [seed, relative('.', fileName), start.line, start.column, end.line, end.column, replacement].join('\n')
  return createHash('sha1').update(name).digest().readUInt32BE() / 2 ** 32
}

class Sample {
  async init() {}
  async check(mutants) {
    const status = (mutant) => (lot(mutant) < share ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' })
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, status(mutant)]))
  }
  group(mutants) {
    return [mutants.map(({ id }) => id)]
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: Sample }]

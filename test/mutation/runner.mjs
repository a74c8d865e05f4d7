// A test runner of Stryker that holds the whole suite in its own process. Switching a mutant on is all that a run needs, since
// mutants of what is computed while modules load are left out: a hundredth of the time of a worker for each mutant.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * How often a test may come through a mutant before it is taken to be in a loop without end: so many times what it did without the
 * mutant, or, where that was not counted in this process, far more than any test does.
 */
const MORE = 20
const MOST_HITS = 2_000_000
const BUILT = 'test/mutation/built'

class InProcess {
  /** how long each test takes and how many mutants it has killed, so that quick and sharp ones run first */
  #cost = new Map()
  #kills = new Map()
  #loads = 0
  /** how often each test comes through each mutant */
  #hits = {}

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    globalThis.__stryker__ ??= {}
  }

  async dryRun() {
    const all = await this.#load('suite')
    const covered = globalThis.__stryker__.mutantCoverage
    this.#hits = covered.perTest
    const tests = []
    for (const [id, [name, body]] of all) {
      globalThis.__stryker__.currentTestId = id
      const started = performance.now()
      const failure = await failureOf(body)
      globalThis.__stryker__.currentTestId = undefined
      const result = { id, name, timeSpentMs: performance.now() - started }
      tests.push(failure === undefined ? { ...result, status: 0 } : { ...result, status: 1, failureMessage: failure })
    }
    return { status: 'complete', tests, mutantCoverage: covered }
  }

  async mutantRun({ activeMutant, testFilter }) {
    const ns = globalThis.__stryker__
    this.tests ??= await this.#load('uncounted')
    const rank = (id) => this.#cost.get(id) / (1 + (this.#kills.get(id) ?? 0))
    const ids = (testFilter ?? [...this.tests.keys()]).toSorted((a, b) => rank(a) - rank(b))
    const most = (id) => 1000 + MORE * (this.#hits[id]?.[activeMutant.id] ?? MOST_HITS / MORE)
    ns.activeMutant = activeMutant.id
    let ran = 0
    let killer
    let failure
    for (const id of ids) {
      ran += 1
      Object.assign(ns, { hitCount: 0, hitLimit: most(id) })
      failure = await failureOf(this.tests.get(id)[1])
      if (failure === undefined && ns.hitCount <= ns.hitLimit) continue
      killer = id
      break
    }
    const endless = ns.hitCount > ns.hitLimit
    Object.assign(ns, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined })
    if (killer === undefined) return { status: 'survived', nrOfTests: ran }
    // What the mutant left behind in memory must not kill the next one.
    if ((await failureOf(this.tests.get(killer)[1])) !== undefined) this.tests = await this.#load('uncounted')
    this.#kills.set(killer, (this.#kills.get(killer) ?? 0) + 1)
    return endless
      ? { status: 'timeout', reason: 'hit limit' }
      : { status: 'killed', killedBy: [killer], failureMessage: failure, nrOfTests: ran }
  }

  /** Loads the suite anew and runs it once: what is computed at the first need and kept counts as computed while loading. */
  async #load(name) {
    this.#loads += 1
    const built = await import(`${pathToFileURL(resolve(BUILT, `${name}.mjs`)).href}?${this.#loads}`)
    // Stryker writes the tests that cover a mutant beside each mutant, of a folder in one message: by their names it is too long a
    // string, so a test goes by its place in the suite.
    const tests = new Map([...built.tests].map((test, place) => [`${place}`, test]))
    for (const [id, [, body]] of tests) {
      const started = performance.now()
      await failureOf(body)
      this.#cost.set(id, performance.now() - started)
    }
    return tests
  }
}

async function failureOf(body) {
  try {
    await body()
  } catch (error) {
    return String(error?.message ?? error).slice(0, 300) || 'failed'
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcess }]

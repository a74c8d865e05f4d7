// Takes the place of vitest in the mutation suite: tests are gathered here and run by test/mutation/runner.mjs, without a worker
// and without loading the source again for each mutant.
export { expect } from 'vitest'

/** Every test by its full name, in the order of the files. */
export const tests = new Map()
const path = []

const skip = () => {}

export function describe(name, body) {
  path.push(name)
  body()
  path.pop()
}

export function test(name, body) {
  const full = [...path, name].join(' › ')
  // Cases of one table may bear one name.
  let own = full
  for (let again = 2; tests.has(own); again += 1) own = `${full} (${again})`
  tests.set(own, body)
}

/** One call for each case, named by what the case says of itself or by its values. */
const each = (call) => (cases) => (name, body) => {
  for (const one of cases) {
    const values = Array.isArray(one) ? one : [one]
    const label = values.map((value) => value?.name ?? JSON.stringify(value)).join(' ')
    call(`${name} [${label.slice(0, 160)}]`, () => body(...values))
  }
}
describe.each = each(describe)
test.each = each(test)
test.skipIf = (skipped) => (skipped ? skip : test)
test.skip = skip
export const it = test

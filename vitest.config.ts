import { defineConfig } from 'vitest/config'

/** Tests of what is shipped: the built command, also in other surroundings, the packed package, the README. They alone wait for a build. */
const files = ['test/cli.test.ts', 'test/package.test.ts', 'test/readme.test.ts', 'test/surroundings.test.ts']
/** The suite of mutation testing is built and run by test/mutation/run.mjs. */
const mutation = 'test/mutation/**'
const build = ['test/support/build.ts']

/** The library keeps no state between calls (state.test.ts), so all files share one copy of it instead of loading it anew each. */
const source = {
  test: { name: 'source', include: ['test/**/*.test.ts'], exclude: [...files, mutation], isolate: false, testTimeout: 30_000 },
}
const shipped = { test: { name: 'shipped', include: files, globalSetup: build, testTimeout: 900_000, hookTimeout: 300_000 } }

export default defineConfig({
  test: {
    // The counts as a file as well, for .ci/run.
    reporters: process.env.TEST_REPORT ? ['default', ['json', { outputFile: process.env.TEST_REPORT }]] : ['default'],
    // The README's test command is run by test/readme.test.ts, which must not start itself again.
    projects: process.env.README_TEST ? [source] : [source, shipped],
  },
})

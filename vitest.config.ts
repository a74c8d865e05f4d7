import { defineConfig } from 'vitest/config'

/** Tests of what is shipped: the built command, the packed package, the README. They alone wait for a build. */
const shipped = ['test/cli.test.ts', 'test/package.test.ts', 'test/readme.test.ts']

export default defineConfig({
  test: {
    // The counts as a file as well, for .ci/run.
    reporters: process.env.TEST_REPORT ? ['default', ['json', { outputFile: process.env.TEST_REPORT }]] : ['default'],
    projects: [
      { test: { name: 'source', include: ['test/**/*.test.ts'], exclude: shipped, testTimeout: 30_000 } },
      { test: { name: 'shipped', include: shipped, globalSetup: ['test/support/build.ts'], testTimeout: 300_000, hookTimeout: 300_000 } },
    ],
  },
})

// Builds the mutation suite: the quick tests in one file, so that a run for a mutant loads one module and not the whole source.
// Stryker calls it in its sandbox, where the source holds every mutant, switched on one at a time.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { build } from 'tsup'

const here = 'test/mutation'
const tests = globSync([
  `${here}/*.test.ts`,
  'test/mechanisms/*.test.ts',
  'test/{form,reading}/*.test.ts',
  'test/{allottees,checks,letterhead,pages,schemas,unread,untaken,verify,wrapped}.test.ts',
]).sort()
writeFileSync('suite.ts', `export { tests } from 'vitest'\n${tests.map((test) => `import './${test.replace(/\.ts$/, '.js')}'\n`).join('')}`)
const takeOurs = ({ importer }) => (importer.endsWith('api.mjs') ? { path: 'vitest', external: true } : { path: resolve(here, 'api.mjs') })
await build({
  config: false,
  entry: { suite: 'suite.ts' },
  outDir: `${here}/built`,
  format: 'esm',
  outExtension: () => ({ js: '.mjs' }),
  external: ['fast-check'],
  esbuildPlugins: [{ name: 'api', setup: ({ onResolve }) => onResolve({ filter: /^vitest$/ }, takeOurs) }],
  silent: true,
  // package.json says that no module has side effects; the tests are nothing else
  esbuildOptions: (options) => {
    options.ignoreAnnotations = true
  },
})

// The same without counting what is covered: that takes most of the time of a run, and is asked once.
const counted = readFileSync(`${here}/built/suite.mjs`, 'utf8')
writeFileSync(`${here}/built/uncounted.mjs`, counted.replace(/stryCov_\w+\((?:"\d+",?\s*)+\)/g, '0'))

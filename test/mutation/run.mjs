// npm run mutate -- FOLDER [SHARE]: mutation testing of a folder of src, or of a share (0 to 1) of its mutants.
import { Stryker } from '@stryker-mutator/core'

const [folder, share = '1'] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: npm run mutate -- FOLDER [SHARE], as in: npm run mutate -- src/form/prose 0.1')
process.env.MUTATE_SHARE = share
const name = `${folder.replace(/\W+/g, '-')}${share === '1' ? '' : `-${share}`}${process.env.MUTATE_SEED ?? ''}`

const results = await new Stryker({
  mutate: [folder.endsWith('.ts') ? folder : `${folder}/**/*.ts`],
  // Rows and words are read when a module loads; what changes there is seen by the tests of the lexicon, not by these.
  ignoreStatic: true,
  plugins: ['./test/mutation/runner.mjs', './test/mutation/sample.mjs'],
  checkers: ['sample'],
  testRunner: 'in-process',
  buildCommand: 'node test/mutation/build.mjs',
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.MUTATE_WORKERS ?? 2),
  // A runner that was stopped loads the suite anew, which takes a minute where others share the machine.
  timeoutMS: 240_000,
  ignorePatterns: ['/fixtures/**/*.md', '/dist', '/.dev', '/.ci'],
  tempDirName: '.stryker/sandbox',
  incremental: true,
  incrementalFile: `.stryker/${name}.json`,
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportScoreTable: true },
  htmlReporter: { fileName: `.stryker/${name}.html` },
  jsonReporter: { fileName: `.stryker/${name}.report.json` },
  // A checker and a runner each take a process.
  allowEmpty: true,
}).runMutationTest()
console.log(`${results.length} mutants`)

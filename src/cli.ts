import { Command, CommanderError, Option } from 'commander'
import { version } from '../package.json'
import { type Answer, answerRecord, answerSections, type CommandError, errorOf, failuresOf, type Wishes } from './cli/answer.js'
import { type LabelWishes, runLabels } from './cli/labels.js'
import { endQuietlyWithReader, print } from './cli/print.js'
import { readText } from './cli/read.js'
import { sources } from './cli/sources.js'
import { Summary } from './cli/summary.js'
import type { Release } from './index.js'

const TYPES = ['buyback', 'stock-options', 'earnings', 'forecast-revision'] as const satisfies readonly Release['type'][]

const SOME_FAILED = 1
const WRONG_CALL = 2

const NOTES = `
Each text gives one line of JSON on standard output: its record, or {"source", "error"}, and the run goes on.
Folders are searched for .txt and .md. Texts are UTF-8.
Exit status: 0 every text gave a record, 1 some gave an error (or, under --fail-on check, a check failed), 2 the call itself was wrong.`

type Asked = (source: string, text: string, wishes: Wishes) => Answer

/** Answers each text with one line, one after another; a text that gives an error never ends the run. */
async function run(paths: readonly string[], wishes: Wishes, asked: Asked): Promise<void> {
  if (paths.length === 0 && process.stdin.isTTY) note('reading standard input')
  const summary = new Summary()
  for (const { source, error } of sources(paths)) {
    const answer = error ? { error } : await answerOne(source, wishes, asked)
    if ('error' in answer) {
      summary.takeError(answer.error.code)
      await fail(source, answer.error, wishes)
      continue
    }
    if (answer.result !== undefined) summary.take(answer.result)
    await print(answer.line, wishes.pretty === true)
    if (wishes.failOn === 'check' && answer.result !== undefined)
      for (const failed of failuresOf(answer.result)) note(`${source}: ${failed}`)
  }
  if (wishes.summary) process.stderr.write(summary.toString())
  if (wishes.failOn === 'check' && summary.failed) process.exitCode = SOME_FAILED
}

async function answerOne(source: string, wishes: Wishes, asked: Asked): Promise<Answer> {
  const read = await readText(source)
  if ('error' in read) return read
  try {
    return asked(source, read.text, wishes)
  } catch (cause) {
    return { error: errorOf(cause) }
  }
}

/** Under --record only records stand on standard output, so that a reader need not tell errors from them. */
async function fail(source: string, { code, message }: CommandError, wishes: Wishes): Promise<void> {
  process.exitCode = SOME_FAILED
  if (wishes.record) noteError(source, { code, message })
  else await print({ source, error: { code, message } }, wishes.pretty === true)
}

function noteError(source: string, { code, message }: CommandError): void {
  process.exitCode = SOME_FAILED
  note(`${source}: ${code}: ${message}`)
}

function note(message: string): void {
  process.stderr.write(`ir-disclosure: ${message}\n`)
}

const program = new Command('ir-disclosure')
  .description('Reads the plain text of investor-relations releases into records.')
  .argument('[path...]', 'files, folders or globs; standard input where there is none, or for -')
  .addOption(new Option('--type <type>', 'take every text for this type instead of recognising it').choices(TYPES))
  .option('--evidence', 'add the words that each value rests on')
  .addOption(new Option('--record', 'print the bare records; errors go to standard error').conflicts('evidence'))
  .option('--pretty', 'indent the JSON, for reading one record')
  .option('--summary', 'tell on standard error how many releases, facts, checks and errors there were')
  .addOption(new Option('--fail-on <what>', 'exit with 1 where a check of a release fails').choices(['check']))
  .version(version)
  .addHelpText('after', NOTES)
  .helpCommand(false)
  .showHelpAfterError()
  .exitOverride()
  .action((paths: string[], wishes: Wishes) => run(paths, wishes, answerRecord))

program
  .command('sections')
  .description("print a text's section tree (for a file of this name write ./sections)")
  .argument('[path...]', 'as above')
  .option('--pretty', 'indent the JSON')
  .action((paths: string[], _own: object, command: Command) => run(paths, command.optsWithGlobals<Wishes>(), answerSections))

program
  .command('labels')
  .description('list the labels that no field took, the most frequent first (for a file of this name write ./labels)')
  .argument('[path...]', 'as above')
  .addOption(new Option('--type <type>', 'ask the fields of this type').choices(TYPES))
  .option('--json', 'a line of JSON for each instead of a table')
  .action((paths: string[], _own: object, command: Command) => runLabels(paths, command.optsWithGlobals<LabelWishes>(), noteError))

endQuietlyWithReader()
try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : WRONG_CALL
}

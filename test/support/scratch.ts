import { type ExecFileException, execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder outside the project that is gone after the test. */
export function scratchFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'ir-disclosure-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** Runs a command to its end, whatever its exit status. */
export function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string | Buffer } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const settled = (error: ExecFileException | null, stdout: string, stderr: string) =>
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, stdout, stderr })
    const env = { ...(options.env ?? process.env), npm_config_prefer_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false' }
    const child = execFile(command, args, { cwd: options.cwd, env, maxBuffer: 1 << 28 }, settled)
    child.stdin?.on('error', () => {}) // a command that ends without reading closes the pipe
    child.stdin?.end(options.input ?? '')
  })
}

/** As `run`, but an exit status other than 0 is an error that shows what was printed. */
export async function runOrThrow(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, options)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${stdout}\n${stderr}`)
  return stdout
}

import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'

/** Builds once for all tests of what is shipped, so that they never see an older build. */
export default function build(): void {
  rmSync('dist', { recursive: true, force: true })
  execFileSync('npm', ['run', 'build', '--silent'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
}

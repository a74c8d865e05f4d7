import { once } from 'node:events'

/** Prints to standard output and waits where the reader is slower than we are, so that nothing piles up in memory. */
export async function print(value: object, pretty: boolean): Promise<void> {
  const json = pretty ? JSON.stringify(value, null, 2) : JSON.stringify(value)
  if (!process.stdout.write(`${json}\n`)) await once(process.stdout, 'drain')
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no error of ours. */
export function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
}

import type { Tokens } from '../document/scan.js'

/** Whether a word begins with a capital. */
export function capital({ text, start }: Tokens, i: number): boolean {
  const code = text.charCodeAt(start[i] as number)
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)
}

import type { Tokens } from '../document/scan.js'

const TAB = 9

/** Whether more than one blank stands between a token and the one before it in its line: the words of two columns. */
export const isApart = ({ line, start, end, text }: Tokens, i: number): boolean =>
  line[i] === line[i - 1] && ((start[i] as number) - (end[i - 1] as number) > 1 || text.charCodeAt(end[i - 1] as number) === TAB)

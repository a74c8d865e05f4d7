import { isMark, type Tokens, WORD } from '../document/scan.js'

/** "ToSTNeT-3": whether the number at a token is part of a name. */
export const isOfName = (tokens: Tokens, i: number): boolean =>
  isMark(tokens, i - 1, '-') &&
  tokens.kind[i - 2] === WORD &&
  tokens.start[i] === tokens.end[i - 1] &&
  tokens.start[i - 1] === tokens.end[i - 2]

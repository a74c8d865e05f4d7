import type { Tokens } from './scan.js'

/**
 * Tokens with some of their parts anew. Each key is written out: the engine gives what is spread a shape of its own at every place,
 * and readers that meet many shapes look up each key the slow way.
 */
export function renewed(tokens: Tokens, own: Partial<Tokens>): Tokens {
  return {
    raw: tokens.raw,
    text: own.text ?? tokens.text,
    count: own.count ?? tokens.count,
    kind: own.kind ?? tokens.kind,
    start: own.start ?? tokens.start,
    end: own.end ?? tokens.end,
    code: own.code ?? tokens.code,
    line: own.line ?? tokens.line,
    lines: own.lines ?? tokens.lines,
    pages: own.pages ?? tokens.pages,
    doubts: own.doubts ?? tokens.doubts,
    room: tokens.room,
  }
}

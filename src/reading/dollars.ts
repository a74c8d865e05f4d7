import { isMark, type Span, type Tokens, WORD } from '../document/scan.js'
import { isAmounts, isDollars, isStates, isTwoWords, nationBefore } from '../language/en/dollars.js'
import { isIn, isOf } from '../language/en/small.js'

/** The letters that say whose dollar a sign is, right before it: "HK$", "NT$". */
const DOLLARS: Readonly<Record<string, string>> = {
  US: 'USD',
  HK: 'HKD',
  S: 'SGD',
  SG: 'SGD',
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  CAN: 'CAD',
  CDN: 'CAD',
  NT: 'TWD',
  NZ: 'NZD',
  R: 'BRL',
  MX: 'MXN',
}

/** No such letters are more than these. */
const LONGEST = 3

/** A dollar sign with the letters before it; without a code where these are of a dollar that nobody knows here. */
export interface Dollar {
  readonly code: string | undefined
  /** the first token of its letters */
  readonly first: number
  /** where the text says whose dollars its plain signs are */
  readonly said?: Span
}

/** Whose dollar the sign at token `k` is: "$", "US$", "U.S.$", "US \$", "HK$". */
export function dollarAt(tokens: Tokens, k: number): Dollar {
  const sign = isMark(tokens, k - 1, '\\') ? k - 1 : k
  const american = americanBefore(tokens, sign)
  if (american < sign) return { code: 'USD', first: american }
  const word = sign - 1
  const said = saidDollar(tokens)
  const plain = said === undefined ? { code: 'USD', first: k } : { code: said.code, first: k, said: said.at }
  if (sign < 1 || tokens.kind[word] !== WORD || tokens.line[word] !== tokens.line[sign]) return plain
  const letters = tokens.text.slice(tokens.start[word], tokens.end[word])
  if (letters.length > LONGEST || letters !== letters.toUpperCase()) return plain
  const code = DOLLARS[letters]
  if (tokens.end[word] === tokens.start[sign]) return { code, first: word }
  return code === undefined || letters.length === 1 ? plain : { code, first: word } // "HK $1.45", but "A $5 million charge"
}

/** Whose dollars a text says that it counts in: "All amounts are in Canadian dollars", "(in thousands of Australian dollars)". */
interface Said {
  readonly code: string
  readonly at: Span
}
const known = new WeakMap<Tokens, Said | null>()

/** What a text says of its dollars; undefined where it says nothing, or counts in those of the United States as well. */
function saidDollar(tokens: Tokens): Said | undefined {
  let said = known.get(tokens)
  if (said === undefined) {
    said = readSaid(tokens) ?? null
    known.set(tokens, said)
  }
  return said ?? undefined
}

function readSaid(tokens: Tokens): Said | undefined {
  if (!isDollars.occursIn(tokens)) return undefined
  let found: Said | undefined
  for (let i = 1; i < tokens.count; i += 1) {
    if (!isDollars(tokens, i)) continue
    const code = nationBefore(tokens, i)
    if (code === undefined) {
      if (isStates(tokens, i - 1) || isMark(tokens, i - 1, '.')) return undefined // "U.S. dollars"
      continue
    }
    const first = isTwoWords(tokens, i - 2) ? i - 2 : i - 1
    if (!isMark(tokens, first - 1, '(') && !((isIn(tokens, first - 1) || isOf(tokens, first - 1)) && isOfAmounts(tokens, first - 1)))
      continue
    if (found !== undefined && found.code !== code) return undefined
    found ??= { code, at: { start: tokens.start[first] as number, end: tokens.end[i] as number } }
  }
  return found
}

/** Whether words before token `k` speak of the text's amounts: not "payable in Canadian dollars". */
function isOfAmounts(tokens: Tokens, k: number): boolean {
  for (let i = k - 1; i >= 0 && i > k - AMOUNTS && !isMark(tokens, i, '.'); i -= 1) if (isAmounts(tokens, i)) return true
  return false
}
const AMOUNTS = 8

/** The first token of "US" or "U.S." before the dollar sign at `k`, else `k`. */
function americanBefore(tokens: Tokens, k: number): number {
  const letter = (i: number, char: string): boolean =>
    i >= 0 && tokens.kind[i] === WORD && tokens.text.slice(tokens.start[i], tokens.end[i]).toUpperCase() === char
  if (letter(k - 1, 'US')) return k - 1
  if (isMark(tokens, k - 1, '.') && letter(k - 2, 'S') && isMark(tokens, k - 3, '.') && letter(k - 4, 'U')) return k - 4
  return k
}

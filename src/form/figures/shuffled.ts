import { isMark } from '../../document/scan.js'
import { isPer } from '../../language/en/small.js'
import { isBefore, isTax } from '../../language/en/tables.js'
import {
  isAttributable,
  isHeadRest,
  isIncome,
  isNoun,
  isOperatingWord,
  isOrdinaryWord,
  isOwnFigure,
  isSales,
  isShare,
} from '../../language/en/torn-heads.js'
import type { TokenTest } from '../../language/words.js'
import type { Metric } from '../../reading/figure-values.js'
import type { Doc, Range } from '../doc.js'
import type { Cell } from './cell.js'
import type { RawTable } from './cut.js'
import type { Head } from './head.js'
import { printedOf } from './place.js'

/** Heads are no more tokens than these. */
const LONGEST = 60

const KINDS: Readonly<Record<string, TokenTest>> = {
  sales: isSales,
  noun: isNoun,
  operating: isOperatingWord,
  ordinary: isOrdinaryWord,
  own: isOwnFigure,
  before: isBefore,
  tax: isTax,
  attributable: isAttributable,
  per: isPer,
  share: isShare,
  rest: isHeadRest,
}
const NAMES = Object.keys(KINDS)

/**
 * The columns that heads make whose lines were run together, "Income before Basic Income Net Tax Income Operating Expense Net
 * per Revenues Income (Benefit) Income Share": each word is some head's, and with as many columns as the cells are the words
 * come out even in one way. They stand in the order of the exchange's form.
 */
export function shuffledHeads(doc: Doc, { heads, rows }: RawTable): (Head | undefined)[] | undefined {
  const k = rows[0]?.cells.length ?? 0
  const zone = zoneOf(doc, heads, rows[0]?.cells[0]?.first ?? heads.last)
  if (zone === undefined) return undefined
  const words = new Map<string, number[]>()
  for (let i = zone.first; i < zone.last; i += 1) {
    const kind = kindAt(doc, i)
    if (kind !== undefined) words.set(kind, [...(words.get(kind) ?? []), i])
  }
  const of = (kind: string): readonly number[] => words.get(kind) ?? []
  const [own, operating] = [of('own'), of('operating')]
  const all = ['sales', 'operating', 'ordinary', 'own', 'before', 'attributable', 'per', 'share']
  if (all.some((kind) => of(kind).length > 1) || of('tax').length !== of('before').length || of('per').length !== of('share').length)
    return undefined
  // which of both is first is told where they stand beside each other
  if (own.length > 0 && (operating.length === 0 || Math.abs((own[0] as number) - (operating[0] as number)) !== 1)) return undefined
  const head = (metric: Metric, places: readonly number[], whole = false): Head => {
    const [first = zone.first, ...below] = places
    return { metric, whole, adjusted: false, first, last: first + 1, below: below.map((i) => ({ first: i, last: i + 1 })) }
  }
  const named: (Head | undefined)[] = []
  if (of('sales').length > 0) named.push(head('netSales', of('sales'), !holdsBefore(doc, zone, of('sales')[0] as number)))
  const profits: (Head | undefined)[] = operating.map((i) => head('operatingProfit', [i]))
  if (own.length > 0) profits.splice((own[0] as number) < (operating[0] as number) ? 0 : 1, 0, undefined)
  if (of('ordinary').length > 0) profits.push(head('ordinaryProfit', of('ordinary')))
  if (of('before').length > 0) profits.push(head('profitBeforeTax', [...of('before'), ...of('tax')]))
  const behind: Head[] = []
  if (of('attributable').length > 0) behind.push(head('profitAttributableToOwnersOfParent', of('attributable')))
  if (of('per').length > 0) behind.push(head('earningsPerShare', [...of('per'), ...of('share')]))
  const rest = k - named.length - profits.length - behind.length
  if (rest !== 0 && rest !== 1) return undefined
  const nouns = of('noun').length - profits.length - behind.length - rest
  // "before income taxes" has another
  if (nouns !== 0 && !(nouns === 1 && of('before').length === 1 && of('noun').some((i) => isIncome(doc.tokens, i)))) return undefined
  const plain = rest === 1 ? [head('profit', of('noun').slice(0, 1))] : []
  const found = [...named, ...profits, ...plain, ...behind]
  return named.length === 1 && fits(rows, found) ? found : undefined
}

function kindAt({ tokens }: Doc, i: number): string | undefined {
  return NAMES.find((name) => (KINDS[name] as TokenTest)(tokens, i))
}

/** Whether a token is a word of some head, and whether it only goes with others. */
export const isHeadWord = (doc: Doc, i: number): boolean => isPrint(doc, i) || kindAt(doc, i) !== undefined
export const isRestWord = (doc: Doc, i: number): boolean => isPrint(doc, i) || kindAt(doc, i) === 'rest'

const isPrint = ({ tokens }: Doc, i: number): boolean => isMark(tokens, i, '(') || isMark(tokens, i, ')') || isMark(tokens, i, '*')

/** The words of heads around those that were found, none where others stand among these. */
function zoneOf(doc: Doc, { first, last }: Range, end: number): Range | undefined {
  let from = first
  while (from > 0 && first - from < LONGEST && isHeadWord(doc, from - 1)) from -= 1
  let to = first
  while (to < end && to - first < LONGEST && isHeadWord(doc, to)) to += 1
  return to < last || to - from > LONGEST ? undefined : { first: from, last: to }
}

/** Whether a word stands before that of revenue which may be one of its name: "Net", "Operating". */
const holdsBefore = ({ tokens }: Doc, { first }: Range, i: number): boolean =>
  i > first && (isOperatingWord(tokens, i - 1) || isHeadRest(tokens, i - 1)) && tokens.line[i - 1] === tokens.line[i]

const FINE = 2

/** Whether cells are what their columns hold: revenue the largest, figures per share alone with decimals. */
export function fits(rows: readonly { readonly cells: readonly Cell[] }[], found: readonly (Head | undefined)[]): boolean {
  let full = 0
  for (const { cells } of rows.slice(0, FINE)) {
    if (cells.length !== found.length || cells.some(({ number }) => number === undefined || number.percent !== undefined)) continue
    full += 1
    const sizes = cells.map((cell) => Math.abs(printedOf(cell) ?? Number.NaN))
    for (const [c, head] of found.entries()) {
      const perShare = head?.metric === 'earningsPerShare'
      if (perShare !== (cells[c]?.number?.decimals ?? 0) >= FINE) return false
      if (!perShare && !((sizes[c] as number) <= (sizes[0] as number))) return false
    }
  }
  return full === FINE
}
